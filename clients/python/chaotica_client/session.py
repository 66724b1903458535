"""Who calls, and how the server is: what a client can be asked apart from its resources."""

from __future__ import annotations

from typing import Any, List

from .core import Core, Secret
from .exchange import Steps
from .record import Record
from .resource import steps
from .values import body_of


class Session(Core):
    @steps
    def login(self, username: str, password: str) -> Steps[Record]:
        """Begins a session, which takes the place of a token; the cookie and what guards it (CSRF) are sent from now on."""
        session = Record((yield from self._by_password("/api/auth/login/", username, password)))
        self._token, self._csrf = None, Secret(session["csrf_token"])
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
    def sessions(self) -> Steps[List[Record]]:
        """One's own, the newest first: when and from where each was begun."""
        return list((yield from self._get("/api/auth/sessions/"))["sessions"])

    @steps
    def end_session(self, session: int) -> Steps[None]:
        yield from self._request("DELETE", f"/api/auth/sessions/{int(session)}/")

    @steps
    def end_other_sessions(self) -> Steps[None]:
        """Ends all of one's sessions but that of this client."""
        yield from self._request("DELETE", "/api/auth/sessions/")

    @steps
    def fetch_token(self, username: str, password: str) -> Steps[str]:
        """A new token of that user; this client goes on as it was."""
        return str((yield from self._by_password("/api/auth/token/", username, password))["token"])

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

    def _by_password(self, path: str, username: str, password: str) -> Steps[Any]:
        content = body_of({"username": username, "password": password})
        return (yield from self._request("POST", path, content=content, anonymous=True)).json()

    def _get(self, path: str) -> Steps[Record]:
        return Record((yield from self._request("GET", path)).json())
