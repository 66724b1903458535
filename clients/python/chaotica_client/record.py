"""A record of the API: a mapping whose members can be read as attributes too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, ItemsView, List, Mapping, Optional, ValuesView


class Record(Dict[str, Any]):
    """`job.client.name` and `job["client"]["name"]` are the same. Members that `fields` left out are not there.

    It is what was read: nothing that is done to it reaches the server. Where it was read by itself, or written, it carries the
    tag of that state, by which `update`, `replace` and `delete` know that nobody has changed it since."""

    __slots__ = ("_tag",)
    _tag: Optional[str]

    def __init__(self, members: Mapping[str, Any], tag: Optional[str] = None) -> None:
        super().__init__(members)
        object.__setattr__(self, "_tag", tag)

    def __getitem__(self, name: str) -> Any:
        value = super().__getitem__(name)
        if type(value) is dict or type(value) is list:
            value = _dressed(value)
            super().__setitem__(name, value)  # once, so that it is the same object each time
        return value

    if not TYPE_CHECKING:  # the types of members are those that the generated classes name

        def __getattr__(self, name: str) -> Any:
            try:
                return self[name]
            except KeyError:
                raise AttributeError(f"{type(self).__name__} has no member {name!r}; it has {', '.join(self) or 'none'}") from None

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"A record is what was read; to change it there: update(record, {{{name!r}: ...}})")

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        self._dress()
        return super().items()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        self._dress()
        return super().values()

    def _dress(self) -> None:
        for name in self:
            self[name]

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self})

    def __reduce__(self) -> Any:
        return Record, (dict(self), self._tag)


def _dressed(value: Any) -> Any:
    if type(value) is dict:
        return Record(value)
    if type(value) is list:
        return [_dressed(one) for one in value]
    return value


def tag_of(thing: Any) -> Optional[str]:
    return thing._tag if isinstance(thing, Record) else None


def key_of(thing: Any, called_by: str = "id") -> str:
    """The identity of a record in a path: its id, its key, that of the member by which it is called, or what was given as one."""
    if isinstance(thing, Mapping):
        if called_by != "id" and called_by in thing:
            return key_of(thing[called_by])
        for name in ("id", "key"):
            if name in thing:
                return str(thing[name])
        raise TypeError("The record has neither id nor key; it was read without them")
    if isinstance(thing, bool) or not isinstance(thing, (int, str)):
        raise TypeError(f"Neither an id nor a record: {thing!r}")
    if thing == "":
        raise TypeError("An empty id")
    return str(thing)
