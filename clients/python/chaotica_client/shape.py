"""What the table of resources says of each."""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple


class Action(NamedTuple):
    """What is neither of the verbs: a request to one row or to all, with members of a body, some of which are needed."""

    method: str
    rest: str  # behind the path of the resource; {} is the key
    members: Tuple[str, ...]
    needed: int
    answer: str  # record, file, none, or the member that has the rows
    doc: str


class Table(NamedTuple):
    path: str
    verbs: Tuple[str, ...]
    actions: Dict[str, Action]
    nested: Dict[str, str]  # attribute -> name of the table
    called_by: str  # the member of a row whose id stands in its path
    doc: str
