"""The client of the Chaotica API.

    client = chaotica_client.Client(base_url="https://chaotica.example.com", token="...")
    for job in client.jobs.list(status="in_progress"):
        print(job.id, job.title, job.client.name)

`Client` is for programs that wait, `AsyncClient` for asyncio; they have the same surface. `chaotica_client.types` has the types
of records and bodies, `chaotica_client.webhooks.verify` looks at deliveries."""

from typing import TYPE_CHECKING

from . import types, webhooks
from ._table import VERSION as __version__
from .core import RateLimit
from .errors import (AuthenticationError, ChaoticaError, Conflict, ConnectionFailed, InvalidTransition, NotFound, PermissionDenied,
                     PreconditionFailed, RateLimited, ServerError, ValidationError, WebhookError)
from .listing import AsyncRows, Rows
from .record import Record

if TYPE_CHECKING:  # what the classes look like, made of the API's document
    from ._async import AsyncClient
    from ._sync import Client
else:
    from .clients import AsyncClient, Client

__all__ = ["AsyncClient", "AsyncRows", "AuthenticationError", "ChaoticaError", "Client", "Conflict", "ConnectionFailed",
           "InvalidTransition", "NotFound", "PermissionDenied", "PreconditionFailed", "RateLimit", "RateLimited", "Record", "Rows",
           "ServerError", "ValidationError", "WebhookError", "__version__", "types", "webhooks"]
