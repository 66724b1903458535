"""Whether a delivery of a webhook is what it says it is. It needs no client."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any, List, Mapping, Optional, Union

from .errors import WebhookError
from .record import Record

TOLERANCE = 300


def _key(secret: str) -> bytes:
    """A secret that the server made is `whsec_` and base64; any other is used as it is."""
    key = base64.b64decode(secret[6:], validate=True) if secret.startswith("whsec_") else secret.encode()
    if not key:
        raise ValueError("The secret is empty")
    return key


def verify(headers: Mapping[str, str], body: Union[bytes, str], secret: Union[str, List[str]], *, tolerance: float = TOLERANCE,
           now: Optional[float] = None) -> Any:
    """The event of a delivery whose signature is right and whose time is at most `tolerance` seconds from now; else WebhookError.

    `body` is what came, byte for byte. Several secrets may hold while one takes the place of another. `webhook-id` is the same at
    every attempt: who keeps it deals with each event once."""
    given = {str(name).lower(): str(value) for name, value in headers.items()}
    content = body.encode() if isinstance(body, str) else bytes(body)
    missing = [name for name in ("webhook-id", "webhook-timestamp", "webhook-signature") if not given.get(name)]
    if missing:
        raise WebhookError(f"Not signed: {', '.join(missing)} missing", code="UNSIGNED")
    stamp = given["webhook-timestamp"]
    if not (stamp.isascii() and stamp.isdigit()):
        raise WebhookError("webhook-timestamp is not a number of seconds", code="BAD_TIMESTAMP")
    signed = f"{given['webhook-id']}.{stamp}.".encode() + content
    secrets = [secret] if isinstance(secret, str) else secret
    right = [base64.b64encode(hmac.new(_key(one), signed, hashlib.sha256).digest()).decode() for one in secrets]
    shown = [part[3:] for part in given["webhook-signature"].split() if part.startswith("v1,")]
    if not any([hmac.compare_digest(one.encode(), other.encode()) for one in right for other in shown]):
        raise WebhookError("The signature is not that of this body with this secret", code="BAD_SIGNATURE")
    if abs((time.time() if now is None else now) - int(stamp)) > tolerance:
        raise WebhookError(f"It was signed more than {tolerance:g} s from now", code="BAD_TIMESTAMP")
    try:
        event = json.loads(content)
    except ValueError:
        raise WebhookError("The body is not JSON", code="BAD_BODY") from None
    return Record(event) if isinstance(event, dict) else event
