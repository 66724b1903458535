"""The two clients: what does the input and output that everything else asks for, at once or awaited."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Callable, Dict, TypeVar

import httpx

from ._table import TABLES
from .exchange import Outcome, Send, Steps
from .feed import AsyncFeed, Feed
from .listing import AsyncRows, Rows
from .resource import resource_of
from .session import Session
from .tickets import Attributes, Tickets

T = TypeVar("T")
OTHER_NAMES = {"client": "clients", "orgunit": "orgunits"}


class _Resources(Session):
    """Resources are attributes, made when they are first looked at."""

    def __getattr__(self, name: str) -> Any:
        table = {other: path for path, other in OTHER_NAMES.items()}.get(name, name)
        beside: Dict[str, Callable[[], Any]] = {
            "tickets": lambda: Tickets(self), "mitigations": lambda: Tickets(self, "mitigation"), "attributes": lambda: Attributes(self)}
        if name in beside:
            made: Any = beside[name]()
        elif table in TABLES and "." not in table:
            made = resource_of(self, table)
        else:
            raise AttributeError(f"A client has no {name!r}; it has {', '.join(sorted([*beside, *(one for one in TABLES if '.' not in one)]))}")
        vars(self)[name] = made
        return made


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
                    response._content = b""
                else:
                    response.read()
                return self._noted(response)
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
                    response._content = b""
                else:
                    await response.aread()
                return self._noted(response)
        except httpx.RequestError as error:
            return self._lost(error)

    async def close(self) -> None:
        await self._http.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
