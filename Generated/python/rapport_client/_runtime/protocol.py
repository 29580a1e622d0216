# Part of rapport-codegen, and the same for every contract. Do not edit.
"""What calls look like on the wire, without a network."""

from __future__ import annotations

import time
import urllib.parse
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

import httpx

from .codec import Codec, CodecError, Schema, dumps, loads
from .errors import BadRequest, Issue, NotUnderstood, RapportError, Refused, ServerError, TimedOut, Unreachable
from .options import NO_RETRY, CallOptions, Retry

_WORDS = {-32700: "PARSE", -32600: "INVALID_REQUEST", -32601: "METHOD_NOT_FOUND", -32602: "BAD_REQUEST"}


@dataclass(frozen=True)
class Prepared:
    """A call as it is sent."""

    procedure: str
    params: Any
    options: CallOptions
    #: By ``time.monotonic``; ``None`` for none.
    deadline: float | None

    def request(self, id_: int) -> dict[str, Any]:
        """The JSON-RPC request."""
        members: dict[str, Any] = {"jsonrpc": "2.0", "id": id_, "method": self.procedure}
        if self.params is not None:
            members["params"] = self.params
        if self.options.idempotency_key is not None:
            members["idempotencyKey"] = self.options.idempotency_key
        if self.deadline is not None:
            members["timeoutMs"] = max(1, int(self.left() * 1000))
        return members

    def left(self) -> float:
        """The seconds that are left."""
        return float("inf") if self.deadline is None else max(0.0, self.deadline - time.monotonic())


class Protocol:
    """Calls to requests, and responses to results or errors."""

    def __init__(
        self, schema: Schema, url: str, token: str | None, headers: Mapping[str, str], timeout: float | None, retry: Retry
    ) -> None:
        self.schema = schema
        self.codec = Codec(schema)
        self.url = url
        self.token = token
        self.extra_headers = dict(headers)
        self.timeout = timeout
        self.retry = retry

    def prepare(self, procedure: str, input_: Any, options: CallOptions | None) -> Prepared:
        """Raises ``BadRequest`` if the input cannot be written."""
        options = options or CallOptions()
        schema = self.schema.procedures[procedure]
        params = None
        if schema.input is not None and input_ is not None:
            try:
                params = self.codec.encode(schema.input, input_)
            except CodecError as error:
                issue = Issue(path=error.path, code="type", message=error.message)
                raise BadRequest(
                    str(error), procedure=procedure, code="BAD_REQUEST", number=-32602, issues=(issue,)
                ) from error
        timeout = options.timeout if options.timeout is not None else self.timeout
        deadline = None if timeout is None else time.monotonic() + timeout
        return Prepared(procedure, params, options, deadline)

    def headers(self, options: CallOptions, accept: str = "application/json") -> dict[str, str]:
        """The headers of a request."""
        headers = {"Accept": accept, "Content-Type": "application/json"}
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        return {**headers, **self.extra_headers, **(options.headers or {})}

    def body(self, calls: Sequence[Prepared]) -> bytes:
        """The body of a request of these calls."""
        requests = [call.request(index + 1) for index, call in enumerate(calls)]
        return dumps(requests[0] if len(requests) == 1 else requests).encode("utf-8")

    def results(self, calls: Sequence[Prepared], response: httpx.Response) -> list[Any]:
        """Each call's result, or the ``RapportError`` to raise for it."""
        try:
            parsed = loads(response.content)
        except ValueError:
            parsed = None
        entries = [entry for entry in (parsed if isinstance(parsed, list) else [parsed]) if isinstance(entry, dict)]
        answers = {entry.get("id"): entry for entry in entries if entry.get("jsonrpc") == "2.0"}
        whole = answers.get(None)
        results: list[Any] = []
        for index, call in enumerate(calls):
            answer = answers.get(index + 1) or (whole if whole is not None and "error" in whole else None)
            if answer is None:
                kind = response.headers.get("Content-Type", "no content")
                message = f"HTTP {response.status_code}, {kind} instead of an answer to the call"
                results.append(NotUnderstood(message, procedure=call.procedure, status=response.status_code))
            else:
                results.append(self.result(call.procedure, answer, response))
        return results

    def result(self, procedure: str, answer: Mapping[str, Any], response: httpx.Response) -> Any:
        """What a JSON-RPC response says."""
        if answer.get("error") is not None:
            return self.error(procedure, answer["error"], response)
        return self.decoded(procedure, answer.get("result"))

    def decoded(self, procedure: str, value: Any) -> Any:
        """A value of the procedure's output, or the error to raise."""
        output = self.schema.procedures[procedure].output
        if output is None:
            return None
        try:
            return self.codec.decode(output, value)
        except CodecError as error:
            return NotUnderstood(f"The answer does not fit the contract: {error}", procedure=procedure)

    def error(self, procedure: str, error: Any, response: httpx.Response) -> RapportError:
        """The exception for a JSON-RPC error."""
        if not isinstance(error, dict) or not isinstance(error.get("code"), int):
            return NotUnderstood("The server's error is none of JSON-RPC", procedure=procedure)
        details = error.get("data")
        data: dict[str, Any] = details if isinstance(details, dict) else {}
        number = error["code"]
        code = str(data.get("code", _WORDS.get(number, "INTERNAL")))
        wait = response.headers.get("Retry-After", data.get("retryAfter"))
        try:
            retry_after = None if wait is None else float(wait)
        except ValueError:
            retry_after = None
        issues = tuple(
            Issue(str(issue["path"]), str(issue["code"]), str(issue.get("message", "")), issue.get("bound", {}))
            for issue in data.get("issues", ())
            if isinstance(issue, dict) and "path" in issue and "code" in issue
        )
        kind: type[ServerError] = BadRequest if code == "BAD_REQUEST" else ServerError
        own = None
        schema = self.schema.procedures[procedure]
        if "error" in data and schema.errors is not None:
            try:
                own = self.codec.decode(schema.errors, data["error"])
                kind = schema.refusal or Refused
            except CodecError:
                own = None
        return kind(
            str(error.get("message", "")),
            procedure=procedure,
            code=code,
            number=number,
            status=response.status_code,
            request_id=data.get("requestId"),
            retry_after=retry_after,
            issues=issues,
            error=own,
        )

    def wait(self, call: Prepared, error: RapportError, repetition: int) -> float | None:
        """How many seconds to wait before trying again; ``None`` if that would not help or is not allowed."""
        may_repeat = self.schema.procedures[call.procedure].kind == "query" or call.options.idempotency_key is not None
        policy = (call.options.retry or self.retry) if may_repeat else NO_RETRY
        if repetition >= policy.limit:
            return None
        seconds = policy.back_off(repetition)
        if isinstance(error, ServerError):
            if error.code not in ("UNAVAILABLE", "TOO_MANY_REQUESTS"):
                return None
            if error.retry_after is not None:
                if error.retry_after > policy.maximum_delay:
                    return None
                seconds = error.retry_after
        elif not isinstance(error, Unreachable) and error.status not in (429, 503):
            return None
        return seconds if seconds < call.left() else None

    def failure(self, procedure: str, error: httpx.HTTPError) -> RapportError:
        """The exception for what httpx raised."""
        if isinstance(error, httpx.TimeoutException):
            return TimedOut("There was no answer in time", procedure=procedure)
        return Unreachable(f"It did not get through: {error!r}", procedure=procedure)

    def subscription_url(self, call: Prepared) -> str:
        """Where the events of a subscription come from."""
        query = {"procedure": call.procedure}
        if call.params is not None:
            query["input"] = dumps(call.params)
        return f"{self.url}/subscribe?{urllib.parse.urlencode(query, quote_via=urllib.parse.quote)}"
