"""One exchange with the server, without doing any of it: what is sent, whether it is sent again and when, and what an answer
means. It says what is to be done as effects, which a client of either kind does: `Send` and `Wait`."""

from __future__ import annotations

import json
import random
import time
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from typing import Any, Generator, Mapping, Optional, Protocol, Tuple, TypeVar, Union

from .errors import ChaoticaError, ConnectionFailed, error_of

T = TypeVar("T")


class Sink(Protocol):
    """Where the body of an answer goes instead of into memory."""

    def begin(self, headers: Mapping[str, str]) -> None: ...

    def write(self, piece: bytes) -> None: ...

    def may_begin_again(self) -> bool: ...


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: Tuple[Tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)  # who asks, and below what they say: in no log
    content: Optional[bytes] = field(default=None, repr=False)
    sink: Optional[Sink] = None
    repeatable: bool = False  # that doing it twice is doing it once, whatever its method says

    @property
    def shown(self) -> str:
        """The path without secrets: links to files of exports have one."""
        return "/".join(part if len(part) < 40 else "…" for part in self.path.split("/"))

    @property
    def unsafe(self) -> bool:
        return self.method not in ("GET", "HEAD", "OPTIONS")

    @property
    def may_be_repeated(self) -> bool:
        """Whether it can be sent again when nobody knows if it was done."""
        return (not self.unsafe or self.method == "DELETE" or self.repeatable
                or "Idempotency-Key" in self.headers or "If-Match" in self.headers)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str] = field(repr=False)  # names in lower case
    content: bytes = field(repr=False)

    def json(self) -> Any:
        try:
            return json.loads(self.content)
        except ValueError:
            raise ChaoticaError("The server's answer is not JSON.", status=self.status,
                                request_id=self.headers.get("x-request-id")) from None


@dataclass(frozen=True)
class Lost:
    """No answer came. `sent` is whether the server may have heard of the request, `final` that another try would be the same."""

    reason: str
    sent: bool
    final: bool = False


@dataclass(frozen=True)
class Send:
    request: Request


@dataclass(frozen=True)
class Wait:
    seconds: float


Outcome = Union[Answer, Lost, None]
Steps = Generator[Union[Send, Wait], Outcome, T]


class Run(Protocol):
    """Has steps done, and gives what comes of them."""

    def __call__(self, steps: Steps[T]) -> T: ...


class AwaitedRun(Protocol):
    async def __call__(self, steps: Steps[T]) -> T: ...


@dataclass(frozen=True)
class Policy:
    """How stubborn a client is. Waits are in seconds."""

    max_tries: int = 6
    max_wait: float = 60.0
    backoff: float = 0.5
    max_backoff: float = 30.0

    def pause(self, tries: int) -> float:
        """Before the next try, after so many: full jitter, so that many clients do not come back at once."""
        return random.uniform(0, min(self.max_backoff, self.backoff * 2 ** min(tries - 1, 16)))  # noqa: S311


RETRIED = {429, 502, 503, 504}


def told_wait(answer: Answer) -> Optional[float]:
    """For how many seconds the server asks to be left alone."""
    given = answer.headers.get("retry-after", "").strip()
    if given.isdigit():
        return float(given)
    now = _seconds(answer.headers.get("date")) or time.time()
    when = _seconds(given)
    if when is None and answer.status == 429 and (answer.headers.get("x-ratelimit-reset") or "").strip().isdigit():
        when = float(answer.headers["x-ratelimit-reset"])
    return None if when is None else max(0.0, when - now)


def _seconds(date: Optional[str]) -> Optional[float]:
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except (TypeError, ValueError):
        return None


def _is_lost(answer: Answer) -> bool:
    """Whether nobody knows if it was done: something between here and the server lost the answer, or the server its database."""
    return answer.status in {502, 504} or (answer.status == 503 and "retry-after" not in answer.headers)


def _is_retried(request: Request, answer: Answer) -> bool:
    if answer.status == 409:  # only that of an idempotency key whose first request is still under way says when
        return "retry-after" in answer.headers
    return answer.status in RETRIED and (not _is_lost(answer) or request.may_be_repeated)


def _lost(request: Request, lost: Lost, tries: int) -> ConnectionFailed:
    known = "" if not lost.sent or not request.unsafe else " Whether it was done is not known."
    return ConnectionFailed(f"{request.method} {request.shown}: {lost.reason} (try {tries}).{known}", code="CONNECTION_FAILED")


def exchange(request: Request, policy: Policy) -> Steps[Answer]:
    """The answer to a request, sent as often as that is right; refusals are raised."""
    tries, was_lost = 0, False
    while True:
        tries += 1
        outcome = yield Send(request)
        if isinstance(outcome, Lost):
            again = not outcome.sent or (request.may_be_repeated and (request.sink is None or request.sink.may_begin_again()))
            again = again and not outcome.final
            if tries >= policy.max_tries or not again:
                raise _lost(request, outcome, tries) from None
            was_lost = was_lost or outcome.sent
            yield Wait(policy.pause(tries))
            continue
        if not isinstance(outcome, Answer):
            raise TypeError("Whoever runs steps answers Send with an Answer or with what was Lost")
        if 200 <= outcome.status < 300:
            return outcome
        if outcome.status == 404 and request.method == "DELETE" and was_lost:
            return replace(outcome, status=204, content=b"")  # by the try whose answer was lost
        wait = told_wait(outcome)
        if tries >= policy.max_tries or not _is_retried(request, outcome) or (wait or 0) > policy.max_wait:
            raise error_of(outcome.status, outcome.headers, outcome.content, wait)
        was_lost = was_lost or _is_lost(outcome)
        yield Wait(policy.pause(tries) if wait is None else wait + policy.pause(1))

