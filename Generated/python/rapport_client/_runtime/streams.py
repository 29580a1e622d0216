# Part of rapport-codegen, and the same for every contract. Do not edit.
"""Subscriptions: server-sent events over as many connections as it takes."""

from __future__ import annotations

import asyncio
import codecs
import re
import time
from typing import Any, AsyncIterator, Generic, Iterator, TypeVar

import httpx

from .codec import loads
from .connection import AsyncConnection, Connection
from .errors import NotUnderstood, RapportError, ServerError, Unreachable
from .options import CallOptions
from .protocol import Prepared, Protocol

Event = TypeVar("Event", covariant=True)

#: Seconds without even a heartbeat after which a connection counts as lost.
_SILENCE = 90.0
_NOTHING = object()
#: What ends a line of server-sent events, and nothing else does: not U+2028, which JSON text may hold.
_LINE_END = re.compile(r"\r\n|\n|\r(?!\Z)")
#: Failures that are over in a while.
_PASSING = ("UNAVAILABLE", "TOO_MANY_REQUESTS", "TIMEOUT")


class _Reader:
    """What is the same however bytes come: fields to events, and when to connect again."""

    def __init__(self, protocol: Protocol, call: Prepared) -> None:
        self.protocol = protocol
        self.call = call
        self.last_event_id = call.options.last_event_id
        self.is_over = False
        self._has_connected = False
        self._failures = 0
        self._delay = 0.0
        self.reset()

    def reset(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._begin_event()

    def _begin_event(self) -> None:
        self._data: list[str] = []
        self._id: str | None = None
        self._name = ""

    def headers(self) -> dict[str, str]:
        headers = self.protocol.headers(self.call.options, "text/event-stream, application/json")
        del headers["Content-Type"]
        if self.last_event_id is not None:
            headers["Last-Event-ID"] = self.last_event_id
        return headers

    def is_stream(self, response: httpx.Response) -> bool:
        kind = response.headers.get("Content-Type", "")
        if response.status_code == 200 and kind.startswith("text/event-stream"):
            self._has_connected = True
            self.reset()
            return True
        return False

    def refusal(self, response: httpx.Response) -> RapportError:
        procedure, status = self.call.procedure, response.status_code
        if status in (429, 502, 503, 504):
            return Unreachable(f"HTTP {status}", procedure=procedure, status=status)
        try:
            parsed = loads(response.content)
        except ValueError:
            parsed = None
        # JSON-RPC's response, or its error object by itself.
        told = parsed.get("error", parsed) if isinstance(parsed, dict) else None
        if isinstance(told, dict) and isinstance(told.get("code"), int):
            return self._failure(told, response)
        return NotUnderstood(f"HTTP {status} instead of events", procedure=procedure, status=status)

    def _failure(self, error: dict[str, Any], response: httpx.Response) -> RapportError:
        """What the server says; what is over in a while counts as a connection that broke."""
        failure = self.protocol.error(self.call.procedure, error, response)
        if isinstance(failure, ServerError) and failure.code in _PASSING:
            return Unreachable(str(failure), procedure=self.call.procedure, status=failure.status)
        return failure

    def events(self, chunk: bytes, response: httpx.Response) -> Iterator[Any]:
        """The events that end in these bytes."""
        *lines, self._rest = _LINE_END.split(self._rest + self._decoder.decode(chunk))
        for line in lines:
            event = self._line(line, response)
            if event is not _NOTHING:
                yield event
            if self.is_over:
                return

    def _line(self, line: str, response: httpx.Response) -> Any:
        """The event that ends with the line, or nothing."""
        if line:
            name, _, value = line.partition(":")
            value = value[1:] if value.startswith(" ") else value
            if name == "data":
                self._data.append(value)
            elif name == "id" and "\0" not in value:
                self._id = value
            elif name == "event":
                self._name = value
            elif name == "retry" and value.isascii() and value.isdigit():
                self._delay = int(value) / 1000
            return _NOTHING
        text, name = "\n".join(self._data), self._name
        if self._id is not None:
            self.last_event_id = self._id
        self._begin_event()
        self._failures = 0
        if name == "end":
            self.is_over = True
        if not text or name not in ("", "message", "failure"):
            return _NOTHING
        try:
            value_ = loads(text)
        except ValueError as error:
            raise NotUnderstood("An event is not JSON", procedure=self.call.procedure) from error
        if name == "failure":
            raise self._failure(value_, response)
        event = self.protocol.decoded(self.call.procedure, value_)
        if isinstance(event, RapportError):
            raise event
        return event

    def lost(self, error: RapportError) -> float:
        """Seconds to wait before the next connection; raises if it is given up."""
        policy = self.call.options.retry or self.protocol.retry
        if not isinstance(error, Unreachable) or (not self._has_connected and self._failures >= policy.limit):
            raise error
        wait = max(policy.back_off(self._failures), self._delay)
        self._failures += 1
        return wait

    def ended(self) -> Unreachable:
        return Unreachable("The stream ended", procedure=self.call.procedure)


class Subscription(Generic[Event]):
    """The events of a subscription. Leaving the loop ends it. When the connection is lost, it connects again and goes on
    behind the last event."""

    def __init__(self, connection: Connection, procedure: str, input_: Any, options: CallOptions | None) -> None:
        self._connection = connection
        self._reader = _Reader(connection.protocol, connection.protocol.prepare(procedure, input_, options))

    @property
    def last_event_id(self) -> str | None:
        """What ``CallOptions.last_event_id`` takes to go on behind the last event."""
        return self._reader.last_event_id

    def __iter__(self) -> Iterator[Event]:
        reader = self._reader
        url = reader.protocol.subscription_url(reader.call)
        timeout = httpx.Timeout(10.0, read=_SILENCE)
        while not reader.is_over:
            try:
                with self._connection.client.stream("GET", url, headers=reader.headers(), timeout=timeout) as response:
                    if not reader.is_stream(response):
                        response.read()
                        raise reader.refusal(response)
                    for chunk in response.iter_bytes():
                        for event in reader.events(chunk, response):
                            yield event
                        if reader.is_over:
                            return
                raise reader.ended()
            except httpx.HTTPError as error:
                time.sleep(reader.lost(Unreachable(f"The stream broke: {error!r}", procedure=reader.call.procedure)))
            except Unreachable as error:
                time.sleep(reader.lost(error))


class AsyncSubscription(Generic[Event]):
    """The events of a subscription. Leaving the loop ends it. When the connection is lost, it connects again and goes on
    behind the last event."""

    def __init__(self, connection: AsyncConnection, procedure: str, input_: Any, options: CallOptions | None) -> None:
        self._connection = connection
        self._reader = _Reader(connection.protocol, connection.protocol.prepare(procedure, input_, options))

    @property
    def last_event_id(self) -> str | None:
        """What ``CallOptions.last_event_id`` takes to go on behind the last event."""
        return self._reader.last_event_id

    async def __aiter__(self) -> AsyncIterator[Event]:
        reader = self._reader
        url = reader.protocol.subscription_url(reader.call)
        timeout = httpx.Timeout(10.0, read=_SILENCE)
        client = self._connection.client
        while not reader.is_over:
            try:
                async with client.stream("GET", url, headers=reader.headers(), timeout=timeout) as response:
                    if not reader.is_stream(response):
                        await response.aread()
                        raise reader.refusal(response)
                    async for chunk in response.aiter_bytes():
                        for event in reader.events(chunk, response):
                            yield event
                        if reader.is_over:
                            return
                raise reader.ended()
            except httpx.HTTPError as error:
                failure = Unreachable(f"The stream broke: {error!r}", procedure=reader.call.procedure)
                await asyncio.sleep(reader.lost(failure))
            except Unreachable as error:
                await asyncio.sleep(reader.lost(error))
