"""Connections: calls over httpx, in threads or in asyncio."""

from __future__ import annotations

import asyncio
import contextvars
import time
from typing import Any, Callable, Generic, Sequence, TypeVar

import httpx
from typing_extensions import ParamSpec

from .errors import RapportError
from .options import CallOptions
from .protocol import Prepared, Protocol

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Pending(Generic[Result]):
    """What a call of a batch will have answered."""

    def __init__(self, call: Prepared) -> None:
        self._call = call
        self._outcome: Any = None
        self._is_done = False

    def result(self) -> Result:
        """The call's result; raises its error. Only after the batch."""
        if not self._is_done:
            raise RuntimeError("The batch has not been sent")
        if isinstance(self._outcome, RapportError):
            raise self._outcome
        result: Result = self._outcome
        return result


class Batch:
    """Calls that share one request::

        with client.batch() as batch:
            one = batch.call(client.crm.extensions.get_opportunity, first)
            two = batch.call(client.crm.extensions.get_opportunity, second)
        print(one.result(), two.result())
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._pending: list[Pending[Any]] = []

    def call(
        self, method: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Pending[Result]:
        """Adds a call of a method of the client."""
        calls: list[Prepared] = []
        token = _recording.set(calls)
        try:
            method(*args, **kwargs)
        finally:
            _recording.reset(token)
        pending: Pending[Result] = Pending(calls[0])
        self._pending.append(pending)
        return pending

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is not None or not self._pending:
            return
        outcomes = self._connection.exchange([pending._call for pending in self._pending])
        for pending, outcome in zip(self._pending, outcomes):
            pending._outcome = outcome
            pending._is_done = True


_recording: contextvars.ContextVar[list[Prepared] | None] = contextvars.ContextVar("recording", default=None)


class Connection:
    """What the parts of a client share. May be used from several threads."""

    def __init__(self, protocol: Protocol, client: httpx.Client | None) -> None:
        self.protocol = protocol
        self.client = client or httpx.Client()
        self._owns = client is None

    def close(self) -> None:
        """Closes what it opened."""
        if self._owns:
            self.client.close()

    def call(self, procedure: str, input_: Any, options: CallOptions | None) -> Any:
        """Calls a procedure by name."""
        call = self.protocol.prepare(procedure, input_, options)
        recording = _recording.get()
        if recording is not None:
            recording.append(call)
            return None
        repetition = 0
        while True:
            outcome = self.exchange([call])[0]
            if not isinstance(outcome, RapportError):
                return outcome
            wait = self.protocol.wait(call, outcome, repetition)
            if wait is None:
                raise outcome
            time.sleep(wait)
            repetition += 1

    def exchange(self, calls: Sequence[Prepared]) -> list[Any]:
        """Sends calls in one request. Each outcome is a result or an error."""
        try:
            response = self.client.post(
                self.protocol.url,
                content=self.protocol.body(calls),
                headers=self.protocol.headers(calls[0].options),
                timeout=longest(calls),
            )
        except httpx.HTTPError as error:
            return [self.protocol.failure(call.procedure, error) for call in calls]
        return self.protocol.results(calls, response)


class AsyncConnection:
    """What the parts of an asyncio client share."""

    def __init__(self, protocol: Protocol, client: httpx.AsyncClient | None, batch: bool) -> None:
        self.protocol = protocol
        self.client = client or httpx.AsyncClient()
        self._owns = client is None
        self._batch = batch
        self._waiting: list[tuple[Prepared, asyncio.Future[Any]]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Closes what it opened."""
        if self._owns:
            await self.client.aclose()

    async def call(self, procedure: str, input_: Any, options: CallOptions | None) -> Any:
        """Calls a procedure by name."""
        call = self.protocol.prepare(procedure, input_, options)
        repetition = 0
        while True:
            if self._batch and call.options.headers is None:
                outcome = await self._enqueue(call)
            else:
                outcome = (await self.exchange([call]))[0]
            if not isinstance(outcome, RapportError):
                return outcome
            wait = self.protocol.wait(call, outcome, repetition)
            if wait is None:
                raise outcome
            await asyncio.sleep(wait)
            repetition += 1

    async def exchange(self, calls: Sequence[Prepared]) -> list[Any]:
        """Sends calls in one request. Each outcome is a result or an error."""
        try:
            response = await self.client.post(
                self.protocol.url,
                content=self.protocol.body(calls),
                headers=self.protocol.headers(calls[0].options),
                timeout=longest(calls),
            )
        except httpx.HTTPError as error:
            return [self.protocol.failure(call.procedure, error) for call in calls]
        return self.protocol.results(calls, response)

    async def _enqueue(self, call: Prepared) -> Any:
        """Calls of the same turn of the event loop share a request of at most a hundred."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._waiting.append((call, future))
        if len(self._waiting) == 1:
            loop.call_soon(self._flush)
        return await future

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        for start in range(0, len(waiting), 100):
            task = asyncio.create_task(self._send(waiting[start : start + 100]))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _send(self, waiting: list[tuple[Prepared, asyncio.Future[Any]]]) -> None:
        entries = [(call, future) for call, future in waiting if not future.done()]
        if not entries:
            return
        try:
            outcomes = await self.exchange([call for call, _ in entries])
        except BaseException as error:
            for _, future in entries:
                if not future.done():
                    future.set_exception(error)
            raise
        for (_, future), outcome in zip(entries, outcomes):
            if not future.done():
                future.set_result(outcome)


def longest(calls: Sequence[Prepared]) -> float | None:
    """The seconds that the most patient of the calls waits."""
    left = max(call.left() for call in calls)
    return None if left == float("inf") else max(left, 0.001)
