"""What happens, event by event, for as long as somebody listens: where one is, how long one waits, and what one outlives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, AsyncIterator, Generic, Iterator, List, Optional, TypeVar, Union

from .errors import ConnectionFailed, RateLimited, ServerError
from .exchange import Steps, Wait
from .listing import LONGEST_PAGE
from .record import Record
from .values import query_of

if TYPE_CHECKING:
    from .core import Core

Row = TypeVar("Row")


class Following:
    """The decisions of a feed. `position` is the id of the last event that was dealt with: one is, when the next is asked for."""

    def __init__(self, core: Core, path: str, after: Optional[int], remember: Union[str, os.PathLike[str], None], interval: float) -> None:
        self.core, self.path, self.interval = core, path, interval
        self.file = Path(remember) if remember is not None else None
        kept = self.file.read_text().strip() if self.file and self.file.exists() else ""
        self.position: Optional[int] = int(kept) if kept else after
        self.failures = 0

    def batch(self) -> Steps[List[Any]]:
        """The next events, as soon as there are any."""
        while True:
            try:
                rows = yield from self._ask()
                self.failures = 0
            except (ConnectionFailed, RateLimited, ServerError) as error:
                self.failures += 1
                rows = []
                yield Wait(max(error.retry_after or 0, self.core.policy.pause(self.failures), self.interval))
            else:
                if not rows:
                    yield Wait(self.interval)
            if rows:
                return rows

    def _ask(self) -> Steps[List[Any]]:
        if self.position is None:  # from now on
            answer = yield from self.core._request("GET", self.path, query_of({"ordering": "-id", "page_size": 1, "count": "none"}))
            rows = answer.json()["results"]
            self.position = rows[0]["id"] if rows else 0
        answer = yield from self.core._request("GET", self.path, query_of({"after": self.position, "page_size": LONGEST_PAGE}))
        return [Record(row) for row in answer.json()["results"]]

    def dealt_with(self, event: Any) -> None:
        self.position = event["id"]
        if self.file:
            part = self.file.with_name(self.file.name + ".part")
            part.write_text(f"{self.position}\n")
            part.replace(self.file)


class _Feed(Generic[Row]):
    def __init__(self, following: Following) -> None:
        self._following = following
        self._run = following.core._run

    @property
    def position(self) -> Optional[int]:
        return self._following.position


class Feed(_Feed[Row]):
    """Events without end, each once, in the order in which they happened."""

    def __iter__(self) -> Iterator[Row]:
        while True:
            for event in self._run(self._following.batch()):
                yield event
                self._following.dealt_with(event)


class AsyncFeed(_Feed[Row]):
    """Events without end, each once, in the order in which they happened."""

    async def __aiter__(self) -> AsyncIterator[Row]:
        while True:
            for event in await self._run(self._following.batch()):
                yield event
                self._following.dealt_with(event)
