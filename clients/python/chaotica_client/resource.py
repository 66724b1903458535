"""Resources and what can be done with them. Which resource has which verb is in the table that was made of the API's document;
what a verb does is here, as steps, for both clients."""

from __future__ import annotations

import functools
import os
import uuid
from typing import Any, Callable, Dict, Generic, Iterable, List, Mapping, Optional, Sequence, Tuple, TypeVar, Union, cast, overload
from urllib.parse import quote

from ._table import TABLES
from .core import Core
from .exchange import Answer, Steps
from .feed import Feed, Following
from .listing import Listing, Rows
from .record import Record, key_of, tag_of
from .shape import Action, Table
from .sinks import FileSink, Progress, Target
from .values import body_of, members_of, query_of

Row = TypeVar("Row")  # what rows of the resource are
Made = TypeVar("Made")  # what is answered to a create: a row, with a secret where there is one
New = TypeVar("New")  # what is sent to make or replace one
Change = TypeVar("Change")  # what is sent to change one
Key = Union[int, str, Mapping[str, Any]]
Names = Union[str, Sequence[str], None]
Body = Mapping[str, Any]
Method = TypeVar("Method", bound=Callable[..., Any])


def steps(method: Method) -> Method:
    """A method that says what is to be done becomes one that has the client do it."""

    @functools.wraps(method)
    def done(self: Part, *arguments: Any, **options: Any) -> Any:
        return self._core._run(method(self, *arguments, **options))

    return cast(Method, done)


class Part:
    """A part of a client: a resource, or something that stands beside them."""

    _name = ""  # in the table
    _called_by = "id"

    def __init__(self, core: Core, path: str) -> None:
        self._core, self._path = core, path

    def __repr__(self) -> str:
        return f"<{self._path} of {self._core.base_url}>"

    def _one(self, key: Any) -> str:
        return f"{self._path}{quote(key_of(key, self._called_by), safe='')}/"

    @staticmethod
    def _new_key() -> str:
        return str(uuid.uuid4())

    def _post(self, path: str, data: Any, options: Dict[str, Any], by_id: bool = True) -> Steps[Answer]:
        """With a key of its own, so that it can be sent again without being done twice."""
        key = options.pop("idempotency_key", None) or self._new_key()
        return (yield from self._core._request("POST", path, query_of(options), content=body_of(data, by_id), idempotency_key=key))

    def _file(self, path: str, query: Mapping[str, Any], to: Optional[Target], progress: Optional[Progress]) -> Steps[Any]:
        sink = FileSink(to, progress)
        try:
            yield from self._core._request("GET", path, query_of(query), sink=sink)
        except BaseException:
            sink.discard()
            raise
        return sink.finish()


def record(answer: Answer) -> Any:
    return Record(answer.json(), answer.headers.get("etag"))


class Verbs(Part, Generic[Row, Made, New, Change]):
    """Every verb; a resource has those that its table names."""

    def list(self, filters: Optional[Mapping[str, Any]] = None, **parameters: Any) -> Rows[Row]:
        rows: Rows[Row] = self._core._rows(Listing(self._core, self._path, filters, parameters))
        return rows

    @steps
    def get(self, key: Key, *, fields: Names = None, exclude: Names = None, status: Optional[str] = None) -> Steps[Row]:
        """One of them, by its id."""
        query = {"fields": fields, "exclude": exclude, **({"status": status} if status else {})}
        row: Row = record((yield from self._core._request("GET", self._one(key), query_of(query))))
        return row

    @steps
    def create(self, data: New, *, fields: Names = None, exclude: Names = None, dry_run: Optional[bool] = None,
               idempotency_key: Optional[str] = None) -> Steps[Made]:
        """Makes one. Sent again with the same key, it is made once; without one, each call has its own."""
        options = {"fields": fields, "exclude": exclude, "dry_run": dry_run, "idempotency_key": idempotency_key}
        row: Made = record((yield from self._post(self._path, data, options)))
        return row

    @steps
    def update(self, key: Key, data: Change, *, force: bool = False, fields: Names = None, exclude: Names = None,
               dry_run: Optional[bool] = None) -> Steps[Row]:
        """Changes the members that `data` names. Given a record, only if that is still what is there, or by `force`."""
        row: Row = record((yield from self._write("PATCH", key, data, force, fields, exclude, dry_run)))
        return row

    @steps
    def replace(self, key: Key, data: New, *, force: bool = False, fields: Names = None, exclude: Names = None,
                dry_run: Optional[bool] = None) -> Steps[Row]:
        """Changes all of it: what `data` leaves out becomes what it is in a new one."""
        row: Row = record((yield from self._write("PUT", key, data, force, fields, exclude, dry_run)))
        return row

    @steps
    def delete(self, key: Key, *, force: bool = False, dry_run: Optional[bool] = None) -> Steps[None]:
        """Removes one. Given a record, only if that is still what is there, or by `force`."""
        yield from self._write("DELETE", key, None, force, None, None, dry_run)

    def _write(self, method: str, key: Key, data: Any, force: bool, fields: Names, exclude: Names, dry_run: Optional[bool]) -> Steps[Answer]:
        query = query_of({"fields": fields, "exclude": exclude, "dry_run": dry_run})
        content = None if data is None else body_of(data)
        return (yield from self._core._request(method, self._one(key), query, content=content, tag=None if force else tag_of(key)))

    @steps
    def delete_all(self, *, dry_run: Optional[bool] = None) -> Steps[None]:
        """Removes all of them."""
        yield from self._core._request("DELETE", self._path, query_of({"dry_run": dry_run}))

    @overload
    def export(self, filters: Optional[Mapping[str, Any]] = None, *, to: None = None, format: str = "csv",
               progress: Optional[Progress] = None, **parameters: Any) -> Steps[bytes]: ...

    @overload
    def export(self, filters: Optional[Mapping[str, Any]] = None, *, to: Target, format: str = "csv",
               progress: Optional[Progress] = None, **parameters: Any) -> Steps[int]: ...

    @steps
    def export(self, filters: Optional[Mapping[str, Any]] = None, *, to: Optional[Target] = None, format: str = "csv",
               progress: Optional[Progress] = None, **parameters: Any) -> Steps[Any]:
        """All rows that match as a file: csv, xlsx, json or xml. Its bytes, or how many were written to `to`, a path or an open file;
        `progress` is called with how many so far."""
        query = {**(filters or {}), **parameters, "format": format}
        return (yield from self._file(f"{self._path}export/", query, to, progress))

    @steps
    def bulk_update(self, ids: Iterable[Key], data: Change, *, atomic: bool = True, dry_run: Optional[bool] = None) -> Steps[Any]:
        """Changes up to 1,000 alike, all or none; unless `atomic`, those that can be, and the answer says which."""
        content = body_of({"ids": [int(key_of(one)) for one in ids], "data": members_of(data), "atomic": atomic})
        return record((yield from self._core._request("PATCH", f"{self._path}bulk_update/", query_of({"dry_run": dry_run}), content=content)))

    @steps
    def batch(self, rows: Iterable[New], *, dry_run: Optional[bool] = None, idempotency_key: Optional[str] = None) -> Steps[List[Row]]:
        """Makes up to 1,000, all or none."""
        name = self._path.rstrip("/").rsplit("/", 1)[1]
        options = {"dry_run": dry_run, "idempotency_key": idempotency_key}
        answer = yield from self._post(f"{self._path}batch/", {name: [members_of(row) for row in rows]}, options)
        made: List[Any] = [Record(row) for row in answer.json()["results"]]
        return made

    def follow(self, after: Optional[int] = None, *, remember: Union[str, os.PathLike[str], None] = None, interval: float = 5.0) -> Feed[Row]:
        """What happens after the event of that id, or from now on, without end; what is out of reach for a while is waited out.

        `remember` is a file that keeps the id of the last event that was dealt with, which is so when the next one is asked for:
        whoever follows with that file again goes on there."""
        feed: Feed[Row] = self._core._feed(Following(self._core, self._path, after, remember, interval))
        return feed

    def history(self, key: Key, filters: Optional[Mapping[str, Any]] = None, **parameters: Any) -> Rows[Record]:
        """What was changed, by whom, the newest first."""
        below: Any = Item(self, TABLES[self._name], key_of(key))
        rows: Rows[Record] = below.history.list(filters, **parameters)
        return rows


def act(part: Part, action: Action, arguments: Tuple[Any, ...], options: Dict[str, Any]) -> Steps[Any]:
    """An action with its arguments: the key where it has one, then members of its body, by place or by name; of one that reads,
    its parameters by name, or in a mapping where a name is a word of Python's."""
    given = [*arguments]
    path = part._path + action.rest
    if "{}" in action.rest:
        if not given:
            raise TypeError("Which one? An id or a record is missing")
        path = path.replace("{}", quote(key_of(given.pop(0)), safe=""))
    if action.answer == "file":
        to, progress = options.pop("to", given.pop(0) if given else None), options.pop("progress", None)
        return (yield from part._file(path, options, to, progress))
    if action.method == "GET" and given and isinstance(given[0], Mapping):
        options = {**given.pop(0), **options}
    if len(given) > len(action.members):
        raise TypeError(f"At most {len(action.members)} more arguments: {', '.join(action.members)}")
    body = dict(zip(action.members, given))
    body.update({name: options.pop(name) for name in action.members if name in options})
    if missing := [name for name in action.members[: action.needed] if name not in body]:
        raise TypeError(f"Missing: {', '.join(missing)}")
    body = {name: value for name, value in body.items() if value is not None}
    if action.method == "POST":
        answer = yield from part._post(path, body, options)
    else:
        content = body_of(body) if body or action.method in ("PUT", "PATCH") else None
        answer = yield from part._core._request(action.method, path, query_of(options), content=content)
    if action.answer == "none":
        return None
    return record(answer) if action.answer == "record" else [Record(row) for row in answer.json()[action.answer]]


def _method_of(name: str, action: Action) -> Any:
    def method(self: Part, *arguments: Any, **options: Any) -> Any:
        return self._core._run(act(self, action, arguments, options))

    method.__name__, method.__doc__ = name, action.doc
    return method


class Item:
    """What stands below one row: `client.clients(15).contacts`."""

    def __init__(self, resource: Part, table: Table, key: str) -> None:
        for attribute, name in table.nested.items():
            vars(self)[attribute] = resource_of(resource._core, name, f"{resource._path}{quote(key, safe='')}/{attribute}/")


CLASSES: Dict[str, Any] = {}


def resource_of(core: Core, name: str, path: Optional[str] = None) -> Any:
    """A resource of the table, with its verbs alone."""
    table = TABLES[name]
    if name not in CLASSES:
        members: Dict[str, Any] = {verb: vars(Verbs)[verb] for verb in (*table.verbs, *(["history"] if "history" in table.nested else []))}
        members.update({"_write": vars(Verbs)["_write"], "_name": name, "_called_by": table.called_by})
        members.update({verb: _method_of(verb, action) for verb, action in table.actions.items()})
        if table.nested:
            members["__call__"] = lambda self, key: Item(self, table, key_of(key))
        CLASSES[name] = type(name.title().replace("_", "").replace(".", ""), (Part,), {**members, "__doc__": table.doc})
    return CLASSES[name](core, path or table.path)
