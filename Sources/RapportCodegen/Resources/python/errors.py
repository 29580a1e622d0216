"""What a call can fail with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong with an input."""

    #: Where: ``lines[2].quantity``; empty for the input itself.
    path: str
    #: What, for programs: ``required``, ``unknown``, ``type``, ``range``, or the name of the rule.
    code: str
    #: What, as the end of a sentence that starts with the field.
    message: str
    #: The bounds that were broken, by name.
    bound: Mapping[str, Any] = field(default_factory=dict)


class RapportError(Exception):
    """Any failure of a call."""

    def __init__(self, message: str, *, procedure: str, status: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        #: The procedure that was called.
        self.procedure = procedure
        #: The HTTP status, if there was an answer.
        self.status = status


class Unreachable(RapportError):
    """There was no answer; whether the procedure ran is unknown."""


class TimedOut(RapportError):
    """There was no answer in time; whether the procedure ran is unknown."""


class NotUnderstood(RapportError):
    """What came back is no answer to the call: a proxy's page, or a value that does not fit the contract."""


class ServerError(RapportError):
    """The server refused the call, or failed. ``code`` says why."""

    def __init__(
        self,
        message: str,
        *,
        procedure: str,
        code: str,
        number: int,
        status: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        issues: tuple[Issue, ...] = (),
        error: Any = None,
    ) -> None:
        super().__init__(message, procedure=procedure, status=status)
        #: The word for the error: ``NOT_FOUND``.
        self.code = code
        #: Its number in JSON-RPC.
        self.number = number
        #: By which the server's log knows the call.
        self.request_id = request_id
        #: After how many seconds the server says to try again.
        self.retry_after = retry_after
        #: What is wrong with the input.
        self.issues = issues
        #: The error that the procedure declares, in a ``Refused``.
        self.error = error

    def __str__(self) -> str:
        issues = "".join(f"\n  {issue.path or 'the input'} {issue.message}" for issue in self.issues)
        return f"{self.procedure}: {self.code}: {self.message}{issues}"


class BadRequest(ServerError):
    """The input breaks a rule; ``issues`` says which, and where."""


class Refused(ServerError):
    """The procedure refused by an error that it declares; ``error`` is it."""
