"""What can go wrong, as exceptions; and which of them an answer of the server is."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, Optional, Type

__all__ = ["AuthenticationError", "ChaoticaError", "Conflict", "ConnectionFailed", "InvalidTransition", "NotFound",
           "PermissionDenied", "PreconditionFailed", "RateLimited", "ServerError", "ValidationError", "WebhookError"]


class ChaoticaError(Exception):
    """Every failure. `status` is None where no answer came; `fields` has sentences by field or parameter."""

    def __init__(self, message: str, *, status: Optional[int] = None, code: str = "", request_id: Optional[str] = None,
                 fields: Optional[Mapping[str, List[str]]] = None, allowed: Optional[List[str]] = None,
                 retry_after: Optional[float] = None) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.request_id = request_id
        self.fields: Dict[str, List[str]] = dict(fields or {})
        self.allowed: List[str] = list(allowed or [])
        self.retry_after = retry_after

    def __str__(self) -> str:
        text = " ".join(str(part) for part in (self.status, self.code) if part)
        text = f"{text}: {self.message}" if text else self.message
        for name, sentences in self.fields.items():
            text += f"\n  {name}: {' '.join(sentences)}"
        if self.allowed:
            text += f"\n  allowed: {', '.join(self.allowed)}"
        if self.retry_after is not None:
            text += f"\n  retry after {self.retry_after:g} s"
        return f"{text}\n  ({self.request_id})" if self.request_id else text

    def __reduce__(self) -> Any:
        return _again, (type(self), self.message, {key: value for key, value in vars(self).items() if key != "message"})


def _again(kind: Type[ChaoticaError], message: str, rest: Dict[str, Any]) -> ChaoticaError:
    return kind(message, **rest)


class AuthenticationError(ChaoticaError):
    """401: no credentials, or none that hold."""


class PermissionDenied(ChaoticaError):
    """403: not by this caller."""


class NotFound(ChaoticaError):
    """404: it does not exist, or this caller may not see it."""


class Conflict(ChaoticaError):
    """409: it cannot be as things are."""


class InvalidTransition(Conflict):
    """409: the workflow has no such move from here; `allowed` are those that it has."""


class ValidationError(ChaoticaError):
    """400 and 422: what was asked is not right; `fields` says what, all of it at once."""


class PreconditionFailed(ChaoticaError):
    """412: the record is no longer what it was when it was read. Nothing was changed."""


class RateLimited(ChaoticaError):
    """429: too much was asked; `retry_after` seconds from now it can be asked again."""


class ServerError(ChaoticaError):
    """5xx: the server could not."""


class ConnectionFailed(ChaoticaError):
    """No answer came, or not all of it."""


class WebhookError(ChaoticaError):
    """A delivery that is not what it should be: a wrong signature, or an old one."""


BY_STATUS: Dict[int, Type[ChaoticaError]] = {
    400: ValidationError, 401: AuthenticationError, 403: PermissionDenied, 404: NotFound, 409: Conflict, 412: PreconditionFailed,
    422: ValidationError, 429: RateLimited}
# The ticket API has no codes of its own.
CODES = {400: "BAD_REQUEST", 401: "AUTHENTICATION_REQUIRED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED",
         406: "NOT_ACCEPTABLE", 409: "CONFLICT", 410: "GONE", 412: "PRECONDITION_FAILED", 413: "PAYLOAD_TOO_LARGE",
         415: "UNSUPPORTED_MEDIA_TYPE", 422: "VALIDATION_ERROR", 429: "RATE_LIMIT_EXCEEDED", 500: "INTERNAL_ERROR",
         502: "BAD_GATEWAY", 503: "SERVICE_UNAVAILABLE", 504: "TIMEOUT"}


def _sentences(value: Any) -> List[str]:
    return [str(one) for one in value] if isinstance(value, list) else [value if isinstance(value, str) else json.dumps(value)]


def error_of(status: int, headers: Mapping[str, str], content: bytes, retry_after: Optional[float]) -> ChaoticaError:
    """The exception for an answer that is a refusal: the API's envelope, JSEND, or what something between here and there says."""
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    told: Dict[str, Any] = {}
    if isinstance(body, dict):
        inner = body.get("error")
        told = inner if isinstance(inner, dict) else {"message": body.get("message"), "details": body.get("data")}
    details = told.get("details")
    fields = {str(key): _sentences(value) for key, value in details.items()} if isinstance(details, dict) else {}
    if 300 <= status < 400:
        told = {"message": f"The server leads to {headers.get('location', 'another place')}, where no client goes by itself."}
    code = str(told.get("code") or CODES.get(status, ""))
    kind = BY_STATUS.get(status, ServerError if status >= 500 else ChaoticaError)
    if code == "INVALID_TRANSITION":
        kind = InvalidTransition
    message = told.get("message") or ("What was asked is not right." if fields else f"The server answers {status}.")
    return kind(str(message), status=status, code=code, request_id=told.get("request_id") or headers.get("x-request-id"),
                fields=fields, allowed=told.get("allowed_transitions"), retry_after=retry_after)
