"""Tickets of incident responders: their keys, their topics with files, mitigations and attributes. JSEND is unwrapped."""

from __future__ import annotations

import re
from typing import Any, Dict, Generic, List, Mapping, Optional, Sequence, Tuple, TypeVar, Union, overload
from urllib.parse import quote

import httpx

from .core import Core
from .exchange import Answer, Steps
from .listing import Listing, Page, Rows
from .record import Record, key_of, tag_of
from .resource import Key, Part, steps
from .sinks import Progress, Target, content_of
from .types import Mitigation, TicketChange, TopicEntry, TopicWithContent
from .values import body_of, query_of

Row = TypeVar("Row")  # a ticket, or a mitigation
New = TypeVar("New")
Blocks = Sequence[str]


def data_of(answer: Answer) -> Any:
    return answer.json()["data"]


def shown(answer: Answer) -> Any:
    """What there is of a topic, or of the one member of what is answered."""
    data = data_of(answer)
    return Record(data if "key" in data else next(iter(data.values())), answer.headers.get("etag"))


def ticket_of(answer: Answer) -> Any:
    """A ticket or a mitigation, whichever way it is shown: {key, metadata, …}."""
    data = data_of(answer)
    if "key" in data:  # a new ticket is shown as its metadata
        return Record({"key": data["key"], "metadata": data["ticket"], "topics": []}, answer.headers.get("etag"))
    return shown(answer)


def form_of(content: bytes, **members: str) -> Tuple[bytes, str]:
    """A form with a file, and its type. It is made once, since a request that is sent again is the same to the last byte."""
    form = httpx.Request("POST", "http://form", data=members, files={"content": (members.get("name", "content"), content)})
    return form.read(), form.headers["Content-Type"]


class TicketListing(Listing):
    """Tickets come up to 1,000 at a time; the header Link leads to those behind them."""

    def ask(self, path: str, **more: Any) -> Steps[Page]:
        answer = yield from self.core._request("GET", path, self.query if "?" not in path else [])
        rows = next(iter(data_of(answer).values()))
        link = re.search(r'<([^>]+)>;\s*rel="?next"?', answer.headers.get("link", ""))
        return Page([Record(row) for row in rows], self.core._path_of(link[1]) if link else None)

    def count(self) -> Steps[int]:
        return len((yield from self.span(None, None)))

    def span(self, start: Optional[int], stop: Optional[int]) -> Steps[List[Any]]:
        page = yield from self.first_page()
        found = page.rows
        while page.next:
            page = yield from self.next_page(page)
            found += page.rows
        return found[start:stop]

    def page(self, number: int, size: Optional[int] = None) -> Steps[List[Any]]:
        size = size or self.size or 1000
        return (yield from self.span((number - 1) * size, number * size))

    def ids(self) -> Listing:
        raise TypeError("Tickets have keys, not ids")


class TicketPart(Part):
    def _post(self, path: str, data: Any, options: Dict[str, Any], by_id: bool = False) -> Steps[Answer]:
        if not self._core.known:  # answers are kept by caller, and this one is nobody
            options.pop("idempotency_key", None)
            return (yield from self._core._request("POST", path, query_of(options), content=body_of(data, by_id)))
        return (yield from super()._post(path, data, options, by_id))

    def _put(self, path: str, data: Any, tag: Optional[str] = None, *, dry_run: Optional[bool] = None, repeatable: bool = False) -> Steps[Answer]:
        query = query_of({"dry_run": dry_run})
        return (yield from self._core._request("PUT", path, query, content=body_of(data, by_id=False), tag=tag, repeatable=repeatable))

    def _remove(self, path: str, tag: Optional[str], dry_run: Optional[bool]) -> Steps[None]:
        yield from self._core._request("DELETE", path, query_of({"dry_run": dry_run}), tag=tag)


class Tickets(TicketPart, Generic[Row, New]):
    """`client.tickets`: activities, mitigations and whatever else is kept about incidents; `client.mitigations`: of that type alone."""

    def __init__(self, core: Core, only: Optional[str] = None) -> None:
        super().__init__(core, "/api/ticket")
        self._only = {"type": only} if only else {}

    def __call__(self, key: Key) -> TicketRow:
        return TicketRow(self._core, key)

    def list(self, filters: Optional[Mapping[str, Any]] = None, **parameters: Any) -> Rows[Row]:
        """By `type` (activity unless given), `private`, `ownedBy`, `open`, `tg`; mitigations by `open` and `tg`."""
        rows: Rows[Row] = self._core._rows(TicketListing(self._core, self._path, filters, {**parameters, **self._only}))
        return rows

    @steps
    def get(self, key: Key) -> Steps[Row]:
        row: Row = ticket_of((yield from self._core._request("GET", self._one(key))))
        return row

    @steps
    def create(self, data: New, *, dry_run: Optional[bool] = None, idempotency_key: Optional[str] = None) -> Steps[Row]:
        """A mitigation has `name` and `content`: addresses in any text, or a list of them."""
        options = {"dry_run": dry_run, "idempotency_key": idempotency_key}
        whole: Any = data
        row: Row = ticket_of((yield from self._post(self._path, {**whole, **self._only}, options)))
        return row

    @steps
    def update(self, key: Key, data: TicketChange, *, force: bool = False, dry_run: Optional[bool] = None) -> Steps[Row]:
        """Given a ticket that was read, only if that is still what is there, or by `force`."""
        tag = None if force else tag_of(key)
        row: Row = ticket_of((yield from self._put(self._one(key), data, tag, dry_run=dry_run)))
        return row

    @steps
    def delete(self, key: Key, *, force: bool = False, dry_run: Optional[bool] = None) -> Steps[None]:
        """With all of its topics."""
        yield from self._remove(self._one(key), None if force else tag_of(key), dry_run)

    @steps
    def history(self, key: Key) -> Steps[List[Record]]:
        answer = yield from self._core._request("GET", f"{self._one(key)}/history")
        return [Record(row) for row in data_of(answer)["history"]]

    @steps
    def remediate(self, key: Key, ips: Blocks) -> Steps[Mitigation]:
        """Marks addresses of a mitigation as done; those that are not the caller's, or done already, change nothing."""
        change = {"type": "mitigation", "action": "remediate", "ips": ips}
        row: Mitigation = ticket_of((yield from self._put(self._one(key), change, repeatable=True)))
        return row

    def _one(self, key: Any) -> str:
        return f"{self._path}/{quote(key_of(key), safe=':')}"


class TicketRow:
    """What stands below one ticket: `client.tickets(12).topics`."""

    def __init__(self, core: Core, key: Key) -> None:
        self.topics = Topics(core, key)


class Topics(TicketPart):
    """Topics of one ticket: texts, hashes and files. They are called by name, by key or as records."""

    def __init__(self, core: Core, ticket: Key) -> None:
        super().__init__(core, f"/api/ticket/{quote(key_of(ticket), safe=':')}/topic")

    @steps
    def list(self) -> Steps[List[TopicEntry]]:
        """All of them, the oldest first, without their content."""
        return (yield from self._all())

    def _all(self) -> Steps[List[Any]]:
        return [Record(row) for row in data_of((yield from self._core._request("GET", self._path)))["topics"]]

    @steps
    def get(self, name: Key) -> Steps[TopicWithContent]:
        path = yield from self._topic(name)
        topic: TopicWithContent = shown((yield from self._core._request("GET", path)))
        return topic

    @steps
    def create(self, name: str, content: Any = None, *, dry_run: Optional[bool] = None,
               idempotency_key: Optional[str] = None) -> Steps[TopicWithContent]:
        """Of a text, or of the members of a hash. One that is there already is a Conflict."""
        data = {"name": name, "dataType": "hash" if isinstance(content, Mapping) else "string", "content": content}
        options = {"dry_run": dry_run, "idempotency_key": idempotency_key}
        data = {key: value for key, value in data.items() if value is not None}
        topic: TopicWithContent = shown((yield from self._post(self._path, data, options)))
        return topic

    @steps
    def update(self, name: Key, content: Any, *, force: bool = False, dry_run: Optional[bool] = None) -> Steps[TopicWithContent]:
        """Its content: a text, members of a hash, which are merged, or bytes."""
        path = yield from self._topic(name)
        if isinstance(content, (bytes, bytearray)):
            body, kind = form_of(content)
        else:
            body, kind = body_of({"content": content}, by_id=False), "application/json"
        answer = yield from self._core._request("PUT", path, query_of({"dry_run": dry_run}), content=body, content_type=kind,
                                                tag=None if force else tag_of(name))
        topic: TopicWithContent = shown(answer)
        return topic

    @steps
    def delete(self, name: Key, *, force: bool = False, dry_run: Optional[bool] = None) -> Steps[None]:
        path = yield from self._topic(name)
        yield from self._remove(path, None if force else tag_of(name), dry_run)

    @steps
    def upload(self, name: str, file: Union[Target, bytes], *, idempotency_key: Optional[str] = None) -> Steps[TopicWithContent]:
        """A new topic with the bytes of a file: a path, an open file, or the bytes."""
        key = idempotency_key or self._new_key() if self._core.known else None
        body, kind = form_of(content_of(file), name=name)
        answer = yield from self._core._request("POST", self._path, content=body, content_type=kind, idempotency_key=key)
        topic: TopicWithContent = shown(answer)
        return topic

    @overload
    def download(self, name: Key, to: None = None, progress: Optional[Progress] = None) -> Steps[bytes]: ...

    @overload
    def download(self, name: Key, to: Target, progress: Optional[Progress] = None) -> Steps[int]: ...

    @steps
    def download(self, name: Key, to: Optional[Target] = None, progress: Optional[Progress] = None) -> Steps[Any]:
        """The content byte for byte, or how many bytes were written to a path or an open file."""
        path = yield from self._topic(name)
        return (yield from self._file(path, {"raw": "true"}, to, progress))

    def _topic(self, name: Key) -> Steps[str]:
        """The path of a topic, whose key has its ticket's type in it; a name alone is looked up."""
        key = key_of(name)
        if not isinstance(name, Mapping):
            known = {row["metadata"]["name"]: row["key"] for row in (yield from self._all())}
            key = known.get(key, key)
        return f"/api/ticket/topic/{quote(key, safe=':')}"


class Attributes(Part):
    """`client.attributes`: the blocks of addresses that are a user's."""

    def __init__(self, core: Core) -> None:
        super().__init__(core, "/api/attributes/")

    @steps
    def get(self, user: str) -> Steps[Record]:
        attributes: Record = shown((yield from self._core._request("GET", self._path + quote(user, safe=""))))
        return attributes

    @steps
    def add(self, user: str, items: Blocks) -> Steps[Record]:
        return (yield from self._change(user, "add", items))

    @steps
    def remove(self, user: str, items: Blocks) -> Steps[Record]:
        return (yield from self._change(user, "remove", items))

    def _change(self, user: str, action: str, items: Blocks) -> Steps[Record]:
        content = body_of({"type": "cidr", "action": action, "items": items})
        path = self._path + quote(user, safe="")
        attributes: Record = shown((yield from self._core._request("PUT", path, content=content, repeatable=True)))
        return attributes
