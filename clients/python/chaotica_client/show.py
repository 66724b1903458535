"""Rows for people and for other programs: a table, JSON, CSV."""

from __future__ import annotations

import csv
import json
import os
from typing import IO, Any, Callable, Dict, Iterable, List, Mapping

WIDEST = 40


def rows_of(value: Any) -> Iterable[Any]:
    yield from [value] if isinstance(value, Mapping) else value


def as_json(value: Any, out: IO[str]) -> None:
    if isinstance(value, Mapping):
        print(json.dumps(value, ensure_ascii=False, indent=2), file=out)
        return
    before = "["
    for row in value:
        print(before + json.dumps(row, ensure_ascii=False), end="", file=out)
        before = ",\n "
    print("]" if before != "[" else "[]", file=out)


def flat(row: Mapping[str, Any], before: str = "") -> Dict[str, Any]:
    """Members of related records as `client__name`; lists as JSON."""
    found: Dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            found.update(flat(value, f"{before}{name}__"))
        else:
            found[before + name] = json.dumps(value, ensure_ascii=False) if isinstance(value, (list, bool)) else value
    return found


def as_csv(value: Any, out: IO[str]) -> None:
    flattened = [flat(row) for row in rows_of(value)]  # whose columns are known at the end
    columns = list(dict.fromkeys(name for row in flattened for name in row))
    writer = csv.DictWriter(out, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _defused(one) for name, one in row.items()} for row in flattened)


def _defused(value: Any) -> Any:
    """A text that a spreadsheet would run as a formula is none."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" \u00a0")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") and value else value


def cell(value: Any) -> str:
    if isinstance(value, Mapping):
        value = next((value[name] for name in ("display_name", "name", "title", "id", "key") if name in value), json.dumps(value))
    if isinstance(value, list):
        value = ", ".join(cell(one) for one in value)
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return "".join(sign if sign.isprintable() else " " for sign in text)


def as_table(value: Any, out: IO[str]) -> None:
    if isinstance(value, Mapping):
        width = max((len(name) for name in value), default=0)
        for name, one in value.items():
            print(f"{name:<{width}}  {cell(one)}".rstrip(), file=out)
        return
    rows = [{name: cell(one) for name, one in row.items()} for row in value]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    widths = {name: min(WIDEST, max(len(name), *(len(row.get(name, "")) for row in rows))) for name in columns}
    columns = _fitting(columns, widths)
    for line in [dict(zip(columns, columns)), *rows] if rows else []:
        print("  ".join(_cut(line.get(name, ""), widths[name]) for name in columns).rstrip(), file=out)


def _cut(text: str, width: int) -> str:
    return f"{text[: width - 1]}…" if len(text) > width else text.ljust(width)


def _fitting(columns: List[str], widths: Dict[str, int]) -> List[str]:
    """As many columns as the terminal has room for; `--fields` chooses others."""
    room = int(os.environ.get("COLUMNS") or 0) or _terminal()
    kept: List[str] = []
    for name in columns:
        room -= widths[name] + 2
        if room < -2 and kept:
            break
        kept.append(name)
    return kept


def _terminal() -> int:
    try:
        return os.get_terminal_size().columns
    except OSError:
        return 160


SHOWN: Dict[str, Callable[[Any, IO[str]], None]] = {"table": as_table, "json": as_json, "csv": as_csv}
