"""Who calls, and how the server is: what a client can be asked apart from its resources."""

from __future__ import annotations

from .core import Core, Secret
from .exchange import Steps
from .record import Record
from .resource import steps
from .values import body_of


class Session(Core):
    @steps
    def login(self, username: str, password: str) -> Steps[Record]:
        """Begins a session, which takes the place of a token; the cookie and what guards it (CSRF) are sent from now on."""
        self._token = None
        self._http.cookies.clear()
        credentials = body_of({"username": username, "password": password})
        answer = yield from self._request("POST", "/api/auth/login/", content=credentials, repeatable=True)
        session = Record(answer.json())
        self._csrf = Secret(session["csrf_token"])
        return session

    @steps
    def logout(self) -> Steps[None]:
        yield from self._request("POST", "/api/auth/logout/", repeatable=True)
        self._csrf = None
        self._http.cookies.clear()

    @steps
    def session(self) -> Steps[Record]:
        """Whose session it is, and until when."""
        return (yield from self._get("/api/auth/session/"))

    @steps
    def fetch_token(self, username: str, password: str) -> Steps[str]:
        """A new token of that user; this client goes on as it was."""
        credentials = body_of({"username": username, "password": password})
        answer = yield from self._request("POST", "/api/auth/token/", content=credentials)
        return str(answer.json()["token"])

    @steps
    def rate_limits(self) -> Steps[Record]:
        """The caller's limits by hour and by minute; asking costs nothing."""
        return (yield from self._get("/api/rate_limit/"))

    @steps
    def root(self) -> Steps[Record]:
        return (yield from self._get("/api/"))

    @steps
    def health(self) -> Steps[Record]:
        return (yield from self._get("/api/health/"))

    @steps
    def ready(self) -> Steps[Record]:
        return (yield from self._get("/api/ready/"))

    @steps
    def schema(self) -> Steps[Record]:
        """The OpenAPI document."""
        return (yield from self._get("/api/schema/"))

    def _get(self, path: str) -> Steps[Record]:
        return Record((yield from self._request("GET", path)).json())
