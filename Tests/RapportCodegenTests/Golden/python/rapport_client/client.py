# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""The clients."""

from __future__ import annotations

import datetime
import decimal
import typing
import warnings

import httpx

from . import types
from ._runtime.connection import AsyncConnection, Batch, Connection
from ._runtime.options import CallOptions, Retry
from ._runtime.protocol import Protocol
from ._runtime.streams import AsyncSubscription, Subscription
from ._schema import SCHEMA

__all__ = ["AsyncClient", "Client"]


class CrmEverythingClient:
    """``crm.everything``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def echo(self, input: types.Everything | None = None, *, options: CallOptions | None = None) -> types.Everything:
        """Answers what it is asked.

        For anyone.
        """
        result: types.Everything = self._connection.call("crm.everything.echo", input, options)
        return result

    def write(self, input: types.Everything | None = None, *, options: CallOptions | None = None) -> None:
        """Takes what it is given.

        For anyone.
        """
        self._connection.call("crm.everything.write", input, options)


class CrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes a deal as won or lost.

        For ``admin``, ``sales``.

        Raises ``types.StageRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile.

        The caller must be allowed to edit the profile.

        For ``admin``, ``sales``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity | None:
        """One deal.

        For anyone who is signed in.
        """
        result: types.Opportunity | None = self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    def list_opportunities(self, input: types.OpportunityFilter | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """Deals, newest first.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    def watch_opportunities(self, input: types.OpportunityFilter | None = None, *, options: CallOptions | None = None) -> Subscription[types.Opportunity]:
        """Deals as they change.

        For anyone who is signed in.
        """
        return Subscription(self._connection, "crm.extensions.watchOpportunities", input, options)


class CrmClient:
    """``crm``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def everything(self) -> CrmEverythingClient:
        """``crm.everything``"""
        return CrmEverythingClient(self._connection)

    @property
    def extensions(self) -> CrmExtensionsClient:
        """``crm.extensions``"""
        return CrmExtensionsClient(self._connection)


class ReportsMonthEndClient:
    """``reports.month-end``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def run(self, input: types.Node, *, options: CallOptions | None = None) -> types.Node:
        """For anyone who is signed in."""
        result: types.Node = self._connection.call("reports.month-end.run", input, options)
        return result


class ReportsClient:
    """``reports``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def month_end(self) -> ReportsMonthEndClient:
        """``reports.month-end``"""
        return ReportsMonthEndClient(self._connection)

    def delete(self, input: types.Date, *, options: CallOptions | None = None) -> types.Query:
        """A reserved word as a name, and */ in a comment.

        For anyone who is signed in.
        """
        result: types.Query = self._connection.call("reports.delete", input, options)
        return result

    def __call__(self, *, options: CallOptions | None = None) -> typing.Sequence[str]:
        """The names of all reports.

        For anyone who is signed in.
        """
        result: typing.Sequence[str] = self._connection.call("reports", None, options)
        return result


class SystemClient:
    """``system``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def clear(self, *, options: CallOptions | None = None) -> None:
        """For ``admin``.

        Deprecated: Use `system.reset`, which asks first.
        """
        warnings.warn("system.clear is deprecated: Use `system.reset`, which asks first.", DeprecationWarning, stacklevel=2)
        self._connection.call("system.clear", None, options)

    def now(self, *, options: CallOptions | None = None) -> datetime.datetime:
        """The server's time.

        For anyone.
        """
        result: datetime.datetime = self._connection.call("system.now", None, options)
        return result


class Client:
    """Fixture 1.2.3.

    A small CRM that has a bit of everything.

    ``url`` is the server's JSON-RPC endpoint; ``token`` an API key, or the token of a session; ``timeout`` holds
    in seconds for a call with all its attempts. May be used from several threads. ``http`` stays open when the
    client is closed.
    """

    def __init__(
        self,
        url: str,
        *,
        token: str | None = None,
        headers: typing.Mapping[str, str] | None = None,
        timeout: float | None = 30.0,
        retry: Retry = Retry(),
        http: httpx.Client | None = None,
    ) -> None:
        protocol = Protocol(SCHEMA, url, token, headers or {}, timeout, retry)
        self._connection = Connection(protocol, http)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes its connections."""
        self._connection.close()

    def batch(self) -> Batch:
        """Calls that share one request; see ``Batch``."""
        return Batch(self._connection)

    @property
    def crm(self) -> CrmClient:
        """``crm``"""
        return CrmClient(self._connection)

    @property
    def reports(self) -> ReportsClient:
        """``reports``"""
        return ReportsClient(self._connection)

    @property
    def system(self) -> SystemClient:
        """``system``"""
        return SystemClient(self._connection)


class AsyncCrmEverythingClient:
    """``crm.everything``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def echo(self, input: types.Everything | None = None, *, options: CallOptions | None = None) -> types.Everything:
        """Answers what it is asked.

        For anyone.
        """
        result: types.Everything = await self._connection.call("crm.everything.echo", input, options)
        return result

    async def write(self, input: types.Everything | None = None, *, options: CallOptions | None = None) -> None:
        """Takes what it is given.

        For anyone.
        """
        await self._connection.call("crm.everything.write", input, options)


class AsyncCrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes a deal as won or lost.

        For ``admin``, ``sales``.

        Raises ``types.StageRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    async def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile.

        The caller must be allowed to edit the profile.

        For ``admin``, ``sales``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    async def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity | None:
        """One deal.

        For anyone who is signed in.
        """
        result: types.Opportunity | None = await self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    async def list_opportunities(self, input: types.OpportunityFilter | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """Deals, newest first.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = await self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    def watch_opportunities(self, input: types.OpportunityFilter | None = None, *, options: CallOptions | None = None) -> AsyncSubscription[types.Opportunity]:
        """Deals as they change.

        For anyone who is signed in.
        """
        return AsyncSubscription(self._connection, "crm.extensions.watchOpportunities", input, options)


class AsyncCrmClient:
    """``crm``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @property
    def everything(self) -> AsyncCrmEverythingClient:
        """``crm.everything``"""
        return AsyncCrmEverythingClient(self._connection)

    @property
    def extensions(self) -> AsyncCrmExtensionsClient:
        """``crm.extensions``"""
        return AsyncCrmExtensionsClient(self._connection)


class AsyncReportsMonthEndClient:
    """``reports.month-end``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def run(self, input: types.Node, *, options: CallOptions | None = None) -> types.Node:
        """For anyone who is signed in."""
        result: types.Node = await self._connection.call("reports.month-end.run", input, options)
        return result


class AsyncReportsClient:
    """``reports``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @property
    def month_end(self) -> AsyncReportsMonthEndClient:
        """``reports.month-end``"""
        return AsyncReportsMonthEndClient(self._connection)

    async def delete(self, input: types.Date, *, options: CallOptions | None = None) -> types.Query:
        """A reserved word as a name, and */ in a comment.

        For anyone who is signed in.
        """
        result: types.Query = await self._connection.call("reports.delete", input, options)
        return result

    async def __call__(self, *, options: CallOptions | None = None) -> typing.Sequence[str]:
        """The names of all reports.

        For anyone who is signed in.
        """
        result: typing.Sequence[str] = await self._connection.call("reports", None, options)
        return result


class AsyncSystemClient:
    """``system``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def clear(self, *, options: CallOptions | None = None) -> None:
        """For ``admin``.

        Deprecated: Use `system.reset`, which asks first.
        """
        warnings.warn("system.clear is deprecated: Use `system.reset`, which asks first.", DeprecationWarning, stacklevel=2)
        await self._connection.call("system.clear", None, options)

    async def now(self, *, options: CallOptions | None = None) -> datetime.datetime:
        """The server's time.

        For anyone.
        """
        result: datetime.datetime = await self._connection.call("system.now", None, options)
        return result


class AsyncClient:
    """Fixture 1.2.3, for asyncio.

    A small CRM that has a bit of everything.

    ``url`` is the server's JSON-RPC endpoint; ``token`` an API key, or the token of a session; ``timeout`` holds
    in seconds for a call with all its attempts. Calls of the same turn of the event loop share a request; not
    with ``batch=False``. May be used by one event loop. ``http`` stays open when the client is closed.
    """

    def __init__(
        self,
        url: str,
        *,
        token: str | None = None,
        headers: typing.Mapping[str, str] | None = None,
        timeout: float | None = 30.0,
        retry: Retry = Retry(),
        batch: bool = True,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        protocol = Protocol(SCHEMA, url, token, headers or {}, timeout, retry)
        self._connection = AsyncConnection(protocol, http, batch)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes its connections."""
        await self._connection.close()

    @property
    def crm(self) -> AsyncCrmClient:
        """``crm``"""
        return AsyncCrmClient(self._connection)

    @property
    def reports(self) -> AsyncReportsClient:
        """``reports``"""
        return AsyncReportsClient(self._connection)

    @property
    def system(self) -> AsyncSystemClient:
        """``system``"""
        return AsyncSystemClient(self._connection)
