# Part of rapport-codegen, and the same for every contract. Do not edit.
"""Subscriptions: server-sent events over as many connections as it takes."""

from __future__ import annotations

import asyncio
import time
from typing import Any, AsyncIterator, Generic, Iterator, TypeVar

import httpx

from .codec import loads
from .connection import AsyncConnection, Connection
from .errors import NotUnderstood, RapportError, Unreachable
from .options import CallOptions
from .protocol import Prepared, Protocol

Event = TypeVar("Event", covariant=True)

#: Seconds without even a heartbeat after which a connection counts as lost.
_SILENCE = 90.0
_NOTHING = object()


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
        if isinstance(parsed, dict) and "error" in parsed:
            return self.protocol.error(procedure, parsed["error"], response)
        return NotUnderstood(f"HTTP {status} instead of events", procedure=procedure, status=status)

    def line(self, line: str, response: httpx.Response) -> Any:
        """The event that ends with the line, or nothing."""
        if line:
            name, _, value = line.partition(":")
            value = value[1:] if value.startswith(" ") else value
            if name == "data":
                self._data.append(value)
            elif name == "id":
                self._id = value
            elif name == "event":
                self._name = value
            elif name == "retry" and value.isdigit():
                self._delay = int(value) / 1000
            return _NOTHING
        text, name = "\n".join(self._data), self._name
        if self._id is not None:
            self.last_event_id = self._id
        self.reset()
        self._failures = 0
        if name == "end":
            self.is_over = True
        if name == "end" or not text:
            return _NOTHING
        try:
            value_ = loads(text)
        except ValueError as error:
            raise NotUnderstood("An event is not JSON", procedure=self.call.procedure) from error
        if name == "error":
            told = value_.get("error", value_) if isinstance(value_, dict) else value_
            raise self.protocol.error(self.call.procedure, told, response)
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
                    for line in response.iter_lines():
                        event = reader.line(line, response)
                        if event is not _NOTHING:
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
                    async for line in response.aiter_lines():
                        event = reader.line(line, response)
                        if event is not _NOTHING:
                            yield event
                        if reader.is_over:
                            return
                raise reader.ended()
            except httpx.HTTPError as error:
                failure = Unreachable(f"The stream broke: {error!r}", procedure=reader.call.procedure)
                await asyncio.sleep(reader.lost(failure))
            except Unreachable as error:
                await asyncio.sleep(reader.lost(error))
