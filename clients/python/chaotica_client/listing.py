"""Lists, page by page: what is asked for, and what an answer holds. `Rows` asks when something is read, `AsyncRows` when it is
awaited; both keep nothing, so that what is read is as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import (TYPE_CHECKING, Any, AsyncIterator, Dict, Generator, Generic, Iterator, List, Mapping, NamedTuple, Optional, Tuple, TypeVar,
                    Union, overload)

from .errors import NotFound
from .exchange import AwaitedRun, Run, Steps
from .record import Record
from .values import query_of

if TYPE_CHECKING:
    from .core import Core

Row = TypeVar("Row")
LONGEST_PAGE = 200


class Page(NamedTuple):
    rows: List[Any]
    next: Optional[str]  # path and query
    total: Optional[int] = None


class Listing:
    """The rows of one list under some filters, each question about them as steps."""

    def __init__(self, core: Core, path: str, filters: Optional[Mapping[str, Any]], parameters: Mapping[str, Any]) -> None:
        given: Dict[str, Any] = {**(filters or {}), **parameters}
        for name, instead in (("page", ".page(n)"), ("cursor", "a loop, which goes over all rows"), ("count", "len() or .count()")):
            if name in given:
                raise TypeError(f"A list goes over all of its rows: instead of {name}=, use {instead}")
        self.core, self.path = core, path
        self.size = given.pop("page_size", None)
        self.query = query_of(given)

    def ask(self, path: str, **more: Any) -> Steps[Page]:
        query = [*self.query, *query_of(more)] if "?" not in path else []
        body = (yield from self.core._request("GET", path, query)).json()
        link = body["next"]
        return Page([Record(row) for row in body["results"]], self.core._path_of(link) if link else None, body.get("count"))

    def first_page(self) -> Steps[Page]:
        """By cursor, so that no row is missed or seen twice while others come and go."""
        return self.ask(self.path, cursor="", page_size=self.size or LONGEST_PAGE)

    def next_page(self, page: Page) -> Steps[Page]:
        return self.ask(page.next or "")

    def page(self, number: int, size: Optional[int] = None) -> Steps[List[Any]]:
        size = size or self.size
        more = {"page_size": size} if size else {}
        return (yield from self.ask(self.path, page=number, count="none", **more)).rows

    def count(self) -> Steps[int]:
        page = yield from self.ask(self.path, page_size=1, count="exact")
        return page.total or 0

    def first(self) -> Steps[Optional[Any]]:
        rows = yield from self.page(1, 1)
        return rows[0] if rows else None

    def at(self, index: int) -> Steps[Any]:
        rows = yield from self.span(index, index + 1 or None)
        if not rows:
            raise IndexError(f"The list has no row {index}")
        return rows[0]

    def span(self, start: Optional[int], stop: Optional[int]) -> Steps[List[Any]]:
        """Rows from `start` up to `stop`, which count from the end when they are negative."""
        start = start or 0
        if start < 0 or (stop is not None and stop < 0):
            count = yield from self.count()
            start, stop = (count if one is None else max(0, count + one) if one < 0 else one for one in (start, stop))
        if stop is not None and stop <= start:
            return []
        size, number = self._covering(start, stop)
        found: List[Any] = []
        first = (number - 1) * size
        while stop is None or first + len(found) < stop:
            try:
                rows = yield from self.page(number, size)
            except NotFound:
                if number == 1:
                    raise
                break
            found += rows
            number += 1
            if len(rows) < size:
                break
        return found[start - first: None if stop is None else stop - first]

    @staticmethod
    def _covering(start: int, stop: Optional[int]) -> Tuple[int, int]:
        """Size and number of a page with all rows from `start` to `stop`, or of the first of several."""
        wanted = LONGEST_PAGE if stop is None else min(stop - start, LONGEST_PAGE)
        for size in range(wanted, LONGEST_PAGE + 1):
            if stop is not None and start // size == (stop - 1) // size:
                return size, start // size + 1
        return LONGEST_PAGE, start // LONGEST_PAGE + 1

    def ids(self) -> Listing:
        found = Listing(self.core, self.path, None, {"page_size": self.size})
        found.query = [pair for pair in self.query if pair[0] not in ("fields", "exclude")] + [("fields", "id")]
        return found


class Rows(Generic[Row]):
    """All rows of a list, in order: a sequence whose pages are fetched as they are needed."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        self._run: Run = listing.core._run
        self._about_to_be_read = False

    def __iter__(self) -> Iterator[Row]:
        self._about_to_be_read = True
        return self._walk()

    def _walk(self) -> Iterator[Row]:
        self._about_to_be_read = False
        page = self._run(self._listing.first_page())
        yield from page.rows
        while page.next:
            page = self._run(self._listing.next_page(page))
            yield from page.rows

    def __len__(self) -> int:
        if self._about_to_be_read:
            # list(rows) asks for the length between iter() and the first next(), to be ready for so many, and goes without
            # when there is a TypeError. A request is too dear for that.
            self._about_to_be_read = False
            raise TypeError("Not now: the rows are about to be read")
        return self.count()

    def __bool__(self) -> bool:
        return self.first() is not None

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> List[Row]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Row, List[Row]]:
        if not isinstance(index, slice):
            row: Row = self._run(self._listing.at(index))
            return row
        if index.step is not None and index.step < 0:
            return self.all()[index]
        found = self._run(self._listing.span(index.start, index.stop))
        return found[:: index.step]

    def __reversed__(self) -> Iterator[Row]:
        return reversed(self.all())

    def __repr__(self) -> str:
        return f"<rows of {self._listing.path}, not fetched>"

    def all(self) -> List[Row]:
        """All rows, in memory."""
        return [*self._walk()]

    def count(self) -> int:
        """How many rows there are; one request."""
        return self._run(self._listing.count())

    def first(self) -> Optional[Row]:
        return self._run(self._listing.first())

    def page(self, number: int) -> List[Row]:
        """The rows of one page, from 1 on, of `page_size` rows or as many as the server thinks right."""
        return self._run(self._listing.page(number))

    def ids(self) -> List[Any]:
        """The ids of all rows; nothing else is fetched."""
        return [row["id"] for row in Rows[Any](self._listing.ids())]


Sequence.register(Rows)


class AsyncRows(Generic[Row]):
    """All rows of a list, in order: `async for`, or awaited, which gives a list of them all."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        self._run: AwaitedRun = listing.core._run

    async def __aiter__(self) -> AsyncIterator[Row]:
        page = await self._run(self._listing.first_page())
        for row in page.rows:
            yield row
        while page.next:
            page = await self._run(self._listing.next_page(page))
            for row in page.rows:
                yield row

    def __await__(self) -> Generator[Any, None, List[Row]]:
        return self.all().__await__()

    def __repr__(self) -> str:
        return f"<rows of {self._listing.path}, not fetched>"

    async def all(self) -> List[Row]:
        return [row async for row in self]

    async def count(self) -> int:
        return await self._run(self._listing.count())

    async def first(self) -> Optional[Row]:
        return await self._run(self._listing.first())

    async def at(self, index: int) -> Row:
        return await self._run(self._listing.at(index))

    async def slice(self, start: Optional[int], stop: Optional[int] = None) -> List[Row]:
        return await self._run(self._listing.span(start, stop))

    async def page(self, number: int) -> List[Row]:
        return await self._run(self._listing.page(number))

    async def ids(self) -> List[Any]:
        return [row["id"] async for row in AsyncRows[Any](self._listing.ids())]
