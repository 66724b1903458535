"""What both clients are, apart from doing input and output: whom they speak to and as whom, and how their requests are made."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple, Type
from urllib.parse import urljoin, urlsplit

import httpx

from . import profile
from ._table import VERSION
from .errors import ChaoticaError
from .exchange import Answer, Lost, Policy, Request, Send, Sink, Steps, exchange


@dataclass(frozen=True)
class RateLimit:
    """What the last answer said of the caller's limits; all None where requests are not limited."""

    limit: Optional[int] = None
    remaining: Optional[int] = None
    reset: Optional[int] = None  # seconds since the epoch

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> RateLimit:
        found = [headers.get(f"x-ratelimit-{name}", "") for name in ("limit", "remaining", "reset")]
        return cls(*(int(value) if value.isdigit() else None for value in found))


class Secret:
    """A text that shows itself to nobody by accident."""

    __slots__ = ("_reveal",)

    def __init__(self, text: str) -> None:
        if not text.isascii() or not text.isprintable() or " " in text:
            raise ValueError("A token has visible ASCII characters alone")
        self._reveal: Callable[[], str] = lambda: text

    def reveal(self) -> str:
        return self._reveal()

    def __repr__(self) -> str:
        return "<secret>"


def _trust(verify: Any) -> Any:
    return ssl.create_default_context(cafile=os.fspath(verify)) if isinstance(verify, (str, os.PathLike)) else verify


def origin_of(url: str) -> Tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


class Core:
    """`base_url` and `token` are, where both are missing, those of `CHAOTICA_URL` and `CHAOTICA_TOKEN`, then of the profile file.
    `verify` is a file of certificates (PEM), an `ssl.SSLContext` or True; without it `CHAOTICA_CA`, then what httpx trusts.
    `timeout` is in seconds, to connect and between two pieces of an answer. `transport` is one of httpx, for tests."""

    _kind: Any  # a client of httpx
    _run: Any  # Run or AwaitedRun
    _rows: Any  # what a Listing is shown as
    _feed: Any  # what a Following is

    def __init__(self, base_url: Optional[str] = None, token: Optional[str] = None, *, timeout: float = 30.0, verify: Any = None,
                 max_tries: int = 6, max_wait: float = 60.0, backoff: float = 0.5, profile_name: Optional[str] = None,
                 transport: Any = None) -> None:
        if base_url is None:
            found = profile.chosen(profile_name)
            base_url, token, verify = found.url, token or found.token, verify or found.ca
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment or parts.username:
            raise ValueError(f"base_url is https://host or https://host:port, unlike {parts.hostname or base_url!r}")
        if max_tries < 1 or max_wait < 0 or backoff < 0 or timeout <= 0:
            raise ValueError("max_tries is 1 or more, timeout more than 0, max_wait and backoff are not negative")
        self.base_url = base_url.rstrip("/")
        self.policy = Policy(max_tries, max_wait, backoff)
        self.rate_limit = RateLimit()
        self._token = Secret(token) if token else None
        self._csrf: Optional[Secret] = None
        self._http = self._kind(
            timeout=httpx.Timeout(timeout, connect=min(timeout, 10.0)), transport=transport, follow_redirects=False,
            verify=_trust(verify if verify is not None else os.environ.get("CHAOTICA_CA") or True),
            headers={"User-Agent": f"chaotica-client/{VERSION} httpx/{httpx.__version__}", "Accept": "application/json"},
            auth=lambda request: request)  # nobody's ~/.netrc takes the place of the token

    def __repr__(self) -> str:
        who = "a token" if self._token else "a session" if self._csrf else "nobody"
        return f"<{type(self).__name__} of {self.base_url} as {who}>"

    @property
    def _core(self) -> Core:
        return self

    @property
    def known(self) -> bool:
        """Whether the server is told who calls."""
        return bool(self._token or self._csrf)

    # --- requests

    def _request(self, method: str, path: str, query: Sequence[Tuple[str, str]] = (), *, content: Optional[bytes] = None,
                 content_type: str = "application/json", tag: Optional[str] = None, idempotency_key: Optional[str] = None,
                 sink: Optional[Sink] = None, repeatable: bool = False, anonymous: bool = False) -> Steps[Answer]:
        headers: Dict[str, str] = {}
        if content is not None:
            headers["Content-Type"] = content_type
        if tag:
            headers["If-Match"] = tag
        if idempotency_key:
            headers["Idempotency-Key"] = idempotency_key
        if self._token and not anonymous:
            headers["Authorization"] = f"Token {self._token.reveal()}"
        elif self._csrf and method not in ("GET", "HEAD", "OPTIONS"):
            headers["X-CSRFToken"] = self._csrf.reveal()
        return (yield from exchange(Request(method, path, tuple(query), headers, content, sink, repeatable), self.policy))

    def _path_of(self, link: str) -> str:
        """Path and query of a link of the server; one to another place is not followed."""
        link = urljoin(self.base_url, link)
        if origin_of(link) != origin_of(self.base_url):
            scheme, host, port = origin_of(link)
            raise ChaoticaError(f"The next page is said to be at {scheme}://{host}:{port}, which is not {self.base_url}, and is not asked "
                                "for there. Is base_url the address that the server calls its own (CHAOTICA_PUBLIC_URL)?",
                                code="OTHER_ORIGIN")
        parts = urlsplit(link)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    # --- for those who send

    def _arguments(self, effect: Send) -> Dict[str, Any]:
        request = effect.request
        url = self.base_url + request.path
        if request.query:
            url += "?" + str(httpx.QueryParams(list(request.query)))
        return {"method": request.method, "url": url, "headers": dict(request.headers), "content": request.content}

    def _noted(self, response: httpx.Response, content: bytes) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        if "x-ratelimit-limit" in headers:
            self.rate_limit = RateLimit.of(headers)
        return Answer(response.status_code, headers, content)

    @staticmethod
    def _lost(error: httpx.RequestError) -> Lost:
        unsent: Tuple[Type[Exception], ...] = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
        reason = f"{type(error).__name__}{f': {error}' if str(error) else ''}"
        return Lost(reason, not isinstance(error, unsent), "CERTIFICATE_VERIFY_FAILED" in reason)
