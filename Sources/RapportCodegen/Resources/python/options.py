"""How calls are made."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Retry:
    """How queries, and mutations with an idempotency key, are repeated when there was no answer. Other mutations never
    are: whether they ran is unknown."""

    #: How many times after the first.
    limit: int = 2
    #: Seconds before the first repetition; doubled each time, and shortened at random.
    delay: float = 0.2
    #: The longest wait. If the server asks for more, the call fails instead.
    maximum_delay: float = 10.0

    def back_off(self, repetition: int) -> float:
        """Seconds to wait before a repetition, counted from 0."""
        full: float = min(self.delay * 2 ** min(repetition, 20), self.maximum_delay)
        return full * random.uniform(0.5, 1.0)


NO_RETRY = Retry(limit=0)


@dataclass(frozen=True, kw_only=True)
class CallOptions:
    """Options of one call."""

    #: The same key and input get the answer of the first call again instead of doing it twice.
    idempotency_key: str | None = None
    #: In seconds, instead of the client's. The server hears of it, and stops in time, too.
    timeout: float | None = None
    #: Instead of the client's.
    retry: Retry | None = None
    #: Beside the client's. The call then has a request of its own.
    headers: Mapping[str, str] | None = None
    #: For a subscription: the id of the last event that was seen. Those after it follow.
    last_event_id: str | None = None


def new_idempotency_key() -> str:
    """A key that no other call has."""
    return str(uuid.uuid4())
