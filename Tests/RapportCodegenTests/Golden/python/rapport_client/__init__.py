# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""Fixture 1.2.3.

A small CRM that has a bit of everything.
"""

from . import types
from ._runtime.connection import Batch, Pending
from ._runtime.errors import BadRequest, Issue, NotUnderstood, RapportError, Refused, ServerError, TimedOut, Unreachable
from ._runtime.options import NO_RETRY, CallOptions, Retry, new_idempotency_key
from ._runtime.streams import AsyncSubscription, Subscription
from ._runtime.values import UNSET, JSONValue, OpenEnum, UnknownCase, Unset
from .client import AsyncClient, Client

__all__ = [
    "AsyncClient",
    "AsyncSubscription",
    "BadRequest",
    "Batch",
    "CallOptions",
    "Client",
    "Issue",
    "JSONValue",
    "NO_RETRY",
    "NotUnderstood",
    "OpenEnum",
    "Pending",
    "RapportError",
    "Refused",
    "Retry",
    "ServerError",
    "Subscription",
    "TimedOut",
    "UNSET",
    "UnknownCase",
    "Unreachable",
    "Unset",
    "new_idempotency_key",
    "types",
]
