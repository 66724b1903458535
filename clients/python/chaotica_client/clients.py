"""The two clients: what does the input and output that everything else asks for, at once or awaited."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Callable, Dict, List, TypeVar

import httpx

from ._table import TABLES
from .core import Core
from .exchange import Outcome, Send, Steps
from .feed import AsyncFeed, Feed
from .listing import AsyncRows, Rows
from .resource import resource_of
from .session import Session
from .tickets import Attributes, Tickets

T = TypeVar("T")
BESIDE: Dict[str, Callable[[Core], Any]] = {
    "tickets": Tickets, "mitigations": lambda core: Tickets(core, "mitigation"), "attributes": Attributes}
OTHER_NAMES = {"client": "clients", "orgunit": "orgunits"}


class _Resources(Session):
    """Resources are attributes, made when they are first looked at."""

    def __getattr__(self, name: str) -> Any:
        table = {other: own for own, other in OTHER_NAMES.items()}.get(name, name)
        if name in BESIDE:
            made: Any = BESIDE[name](self)
        elif table in TABLES and "." not in table:
            made = resource_of(self, table)
        else:
            raise AttributeError(f"A client has no {name!r}; it has {', '.join(sorted(_names()))}")
        vars(self)[name] = made
        return made

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *_names(), *OTHER_NAMES.values()})


def _names() -> List[str]:
    return [*BESIDE, *(name for name in TABLES if "." not in name)]


class Client(_Resources):
    """Speaks to one server as one caller. Close it, or use it in a `with` statement; threads may share it."""

    _kind, _rows, _feed = httpx.Client, Rows, Feed

    def _run(self, steps: Steps[T]) -> T:
        outcome: Outcome = None
        try:
            while True:
                effect = steps.send(outcome)
                if isinstance(effect, Send):
                    outcome = self._send(effect)
                else:
                    outcome = None
                    time.sleep(effect.seconds)
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()

    def _send(self, effect: Send) -> Outcome:
        sink = effect.request.sink
        try:
            with self._http.stream(**self._arguments(effect)) as response:
                if sink and response.is_success:
                    sink.begin(response.headers)
                    for piece in response.iter_bytes():
                        sink.write(piece)
                    return self._noted(response, b"")
                return self._noted(response, response.read())
        except httpx.RequestError as error:
            return self._lost(error)

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Resources):
    """What Client is, for asyncio: the same surface, awaited."""

    _kind, _rows, _feed = httpx.AsyncClient, AsyncRows, AsyncFeed

    async def _run(self, steps: Steps[T]) -> T:
        outcome: Outcome = None
        try:
            while True:
                effect = steps.send(outcome)
                if isinstance(effect, Send):
                    outcome = await self._send(effect)
                else:
                    outcome = None
                    await asyncio.sleep(effect.seconds)
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()

    async def _send(self, effect: Send) -> Outcome:
        sink = effect.request.sink
        try:
            async with self._http.stream(**self._arguments(effect)) as response:
                if sink and response.is_success:
                    sink.begin(response.headers)
                    async for piece in response.aiter_bytes():
                        sink.write(piece)
                    return self._noted(response, b"")
                return self._noted(response, await response.aread())
        except httpx.RequestError as error:
            return self._lost(error)

    async def close(self) -> None:
        await self._http.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
