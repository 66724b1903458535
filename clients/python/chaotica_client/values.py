"""Values of Python as the API has them: in query strings and in bodies."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, Dict, Iterable, List, Mapping, Tuple

from .record import Record, key_of

Query = List[Tuple[str, str]]
# These are not filters: several values stay one comma list, and None means that nothing is asked.
PLAIN = {"fields", "exclude", "ordering", "search", "page_size", "after", "format", "dry_run", "bom"}


def text_of(value: Any) -> str:
    """One value in a query string."""
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        return key_of(value)
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"Neither text, number, time nor record: {value!r}")


def _instant(value: datetime) -> str:
    text = value.astimezone(timezone.utc).isoformat(timespec="auto")
    return text.replace("+00:00", "Z")


def _member(value: Any) -> str:
    """One of a comma list, quoted as in CSV where it has to be."""
    text = text_of(value)
    if text != text.strip() or any(sign in text for sign in ',"\r\n') or not text:
        return '"' + text.replace('"', '""') + '"'
    return text


def _is_list(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))


def _listed(name: str, values: Iterable[Any]) -> Tuple[str, str]:
    if name in PLAIN:
        return name, ",".join(text_of(one) for one in values)
    return name if name.endswith(("__in", "__range")) else f"{name}__in", ",".join(_member(one) for one in values)


def query_of(parameters: Mapping[str, Any]) -> Query:
    """Filters and other parameters. `status=["completed", "delivered"]` is `status__in=completed,delivered`."""
    found: Query = []
    for name, value in parameters.items():
        if value is None and name not in PLAIN:
            raise TypeError(f"{name}=None: say {name.split('__exact')[0]}__isnull=True for rows that have none, or leave it out")
        if value is not None:
            found.append(_listed(name, value) if _is_list(value) else (name, text_of(value)))
    return found


def plain(value: Any, by_id: bool) -> Any:
    """A value in a body; with `by_id`, a record stands for what it is: its id."""
    if isinstance(value, Record) and by_id and "id" in value:
        return value["id"]
    if isinstance(value, Mapping):
        return members_of(value, by_id)
    if isinstance(value, Enum):
        return plain(value.value, by_id)
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        if Decimal(repr(float(value))) != value:
            raise ValueError(f"{value} has more digits than a JSON number keeps")
        return float(value)
    if _is_list(value):
        return [plain(one, by_id) for one in value]
    return value


def members_of(value: Any, by_id: bool = True) -> Dict[str, Any]:
    return {str(key): plain(one, by_id) for key, one in dict(value).items()}


def body_of(value: Any, by_id: bool = True) -> bytes:
    return json.dumps(members_of(value, by_id), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
