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


class AuthClient:
    """``auth``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_api_key(self, input: types.CreateAPIKey, *, options: CallOptions | None = None) -> types.CreatedAPIKey:
        """Makes a key with which a program may do whatever the caller may. It is shown this once.

        For anyone who is signed in.
        """
        result: types.CreatedAPIKey = self._connection.call("auth.createAPIKey", input, options)
        return result

    def create_first_owner(self, input: types.CreateFirstOwner, *, options: CallOptions | None = None) -> types.LoginResult:
        """Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the
        server shows
        in its terminal. Of two who try at once, one succeeds.

        For anyone.
        """
        result: types.LoginResult = self._connection.call("auth.createFirstOwner", input, options)
        return result

    def get_setup(self, *, options: CallOptions | None = None) -> types.Setup:
        """Whether the first owner is still to be made, and how one signs in.

        For anyone.
        """
        result: types.Setup = self._connection.call("auth.getSetup", None, options)
        return result

    def list_api_keys(self, *, options: CallOptions | None = None) -> types.APIKeyList:
        """The caller's own keys, the newest first.

        For anyone who is signed in.
        """
        result: types.APIKeyList = self._connection.call("auth.listAPIKeys", None, options)
        return result

    def list_linked_identities(self, *, options: CallOptions | None = None) -> types.LinkedIdentityList:
        """The accounts elsewhere with which the caller may sign in.

        For anyone who is signed in.
        """
        result: types.LinkedIdentityList = self._connection.call("auth.listLinkedIdentities", None, options)
        return result

    def login(self, input: types.Login, *, options: CallOptions | None = None) -> types.LoginResult:
        """Signs a user in with e-mail address and password, for 30 days.

        A wrong password and an unknown address get the same answer.

        For anyone.
        """
        result: types.LoginResult = self._connection.call("auth.login", input, options)
        return result

    def logout(self, *, options: CallOptions | None = None) -> None:
        """Ends the session that the call comes with. An API key stays: it is revoked instead.

        For anyone who is signed in.
        """
        self._connection.call("auth.logout", None, options)

    def me(self, *, options: CallOptions | None = None) -> types.Me:
        """Who is signed in, where, and whom they may give records to.

        For anyone who is signed in.
        """
        result: types.Me = self._connection.call("auth.me", None, options)
        return result

    def revoke_api_key(self, input: types.APIKeyKey, *, options: CallOptions | None = None) -> None:
        """Makes one of the caller's keys useless, at once and for good.

        For anyone who is signed in.
        """
        self._connection.call("auth.revokeAPIKey", input, options)

    def unlink_identity(self, input: types.LinkedIdentityKey, *, options: CallOptions | None = None) -> None:
        """Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail
        address is
        still theirs.

        For anyone who is signed in.
        """
        self._connection.call("auth.unlinkIdentity", input, options)


class CrmCustomersClient:
    """``crm.customers``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_customer(self, input: types.CreateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Creates a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.createCustomer", input, options)
        return result

    def get_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerDetail:
        """One customer, with the open deals that the caller may see, and what was won.

        For anyone who is signed in.
        """
        result: types.CustomerDetail = self._connection.call("crm.customers.getCustomer", input, options)
        return result

    def list_customers(self, input: types.ListCustomers | None = None, *, options: CallOptions | None = None) -> types.CustomerProfilePage:
        """Customers by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerProfilePage = self._connection.call("crm.customers.listCustomers", input, options)
        return result

    def search_customers(self, input: types.SearchCustomers, *, options: CallOptions | None = None) -> types.CustomerMatches:
        """Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids
        and notes.

        For anyone who is signed in.
        """
        result: types.CustomerMatches = self._connection.call("crm.customers.searchCustomers", input, options)
        return result

    def update_customer(self, input: types.UpdateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Changes a customer. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = self._connection.call("crm.customers.updateCustomer", input, options)
        return result


class CrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bulk_update_opportunities(self, input: types.BulkUpdateOpportunities, *, options: CallOptions | None = None) -> types.BulkUpdateResult:
        """Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.

        Tags are added before others are removed. Deals that move go on top of their column, in the order of
        `ids`.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.BulkUpdateResult = self._connection.call("crm.extensions.bulkUpdateOpportunities", input, options)
        return result

    def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes an open deal as won or lost: its probability becomes 100 or 0.

        A deal has to have left the first stage to be won; it may be lost from any stage.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile that the caller may edit.

        It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move
        like any
        other: a new deal cannot be won at once.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    def delete_opportunity(self, input: types.DeleteOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Deletes a deal. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.deleteOpportunity", input, options)
        return result

    def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.OpportunityDetail:
        """One deal, with its customer, owner and stage.

        For anyone who is signed in.
        """
        result: types.OpportunityDetail = self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    def get_opportunity_history(self, input: types.GetOpportunityHistory, *, options: CallOptions | None = None) -> types.OpportunityChangePage:
        """What happened to a deal, the newest first: each field that changed, and for moves the time in the stage
        that it
        left.

        For anyone who is signed in.
        """
        result: types.OpportunityChangePage = self._connection.call("crm.extensions.getOpportunityHistory", input, options)
        return result

    def get_pipeline_aggregation(self, input: types.GetPipelineAggregation, *, options: CallOptions | None = None) -> types.PipelineFunnel:
        """The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones
        included, and
        the win rate of the deals that were closed in it.

        A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which
        it first
        got so far; what became of it is counted up to now. Days are in UTC.

        For anyone who is signed in.
        """
        result: types.PipelineFunnel = self._connection.call("crm.extensions.getPipelineAggregation", input, options)
        return result

    def get_pipeline_stats(self, input: types.PipelineFilter | None = None, *, options: CallOptions | None = None) -> types.PipelineStats:
        """Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open
        ones.

        Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.

        For anyone who is signed in.
        """
        result: types.PipelineStats = self._connection.call("crm.extensions.getPipelineStats", input, options)
        return result

    def get_revenue_forecast(self, input: types.GetRevenueForecast | None = None, *, options: CallOptions | None = None) -> types.RevenueForecast:
        """Open deals by the period in which they are expected to close, or by owner, team or stage: their value,
        weighted
        value, best case and commitment, beside what was won.

        Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast
        category is
        `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are
        the period
        `overdue`, deals without a date the period `undated`.

        For anyone who is signed in.
        """
        result: types.RevenueForecast = self._connection.call("crm.extensions.getRevenueForecast", input, options)
        return result

    def list_opportunities(self, input: types.ListOpportunities | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """The deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    def move_opportunity(self, input: types.MoveOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Moves a deal to a stage of its pipeline, to a place in the stage's column.

        In another stage the probability becomes the stage's. A won or lost stage closes the deal as
        closeOpportunity
        does, an open one reopens it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.moveOpportunity", input, options)
        return result

    def reopen_opportunity(self, input: types.ReopenOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Takes a closed deal back to an open stage. That it was closed stays in its history.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.reopenOpportunity", input, options)
        return result

    def restore_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity:
        """Brings a deleted deal back, on top of the column that it was in.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.restoreOpportunity", input, options)
        return result

    def set_opportunity_lead(self, input: types.SetOpportunityLead, *, options: CallOptions | None = None) -> types.Opportunity:
        """Gives a deal another lead.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.setOpportunityLead", input, options)
        return result

    def update_opportunity(self, input: types.UpdateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Changes a deal. Fields that are left out stay as they are.

        Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or
        lost stage
        closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = self._connection.call("crm.extensions.updateOpportunity", input, options)
        return result


class CrmPipelinesClient:
    """``crm.pipelines``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_pipeline(self, input: types.CreatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.

        For ``owner``, ``admin``.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.createPipeline", input, options)
        return result

    def create_stage(self, input: types.CreateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Adds a stage to a pipeline, by default behind the open ones. The others make room.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = self._connection.call("crm.pipelines.createStage", input, options)
        return result

    def delete_pipeline(self, input: types.DeletePipeline, *, options: CallOptions | None = None) -> None:
        """Deletes a pipeline and its stages, after moving its deals to another one.

        Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what
        they are.
        The default pipeline can't be deleted.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        self._connection.call("crm.pipelines.deletePipeline", input, options)

    def delete_stage(self, input: types.DeleteStage, *, options: CallOptions | None = None) -> None:
        """Deletes a stage, after moving its deals to another one of the same kind in the pipeline.

        The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their
        history that
        they were in the stage.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        self._connection.call("crm.pipelines.deleteStage", input, options)

    def get_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """One pipeline with its stages.

        For anyone who is signed in.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.getPipeline", input, options)
        return result

    def get_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """One stage.

        For anyone who is signed in.
        """
        result: types.Stage = self._connection.call("crm.pipelines.getStage", input, options)
        return result

    def list_loss_reasons(self, *, options: CallOptions | None = None) -> types.LossReasons:
        """The reasons for losing a deal that the workspace offers, in its order.

        For anyone who is signed in.
        """
        result: types.LossReasons = self._connection.call("crm.pipelines.listLossReasons", None, options)
        return result

    def list_pipelines(self, input: types.ListPipelines | None = None, *, options: CallOptions | None = None) -> types.PipelinePage:
        """The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in
        it.

        For anyone who is signed in.
        """
        result: types.PipelinePage = self._connection.call("crm.pipelines.listPipelines", input, options)
        return result

    def list_stages(self, input: types.ListStages, *, options: CallOptions | None = None) -> types.StageList:
        """The stages of a pipeline in order.

        For anyone who is signed in.
        """
        result: types.StageList = self._connection.call("crm.pipelines.listStages", input, options)
        return result

    def reorder_stages(self, input: types.ReorderStages, *, options: CallOptions | None = None) -> types.StageList:
        """Puts the stages of a pipeline into another order.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.StageList = self._connection.call("crm.pipelines.reorderStages", input, options)
        return result

    def set_loss_reasons(self, input: types.LossReasons, *, options: CallOptions | None = None) -> types.LossReasons:
        """Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.

        For ``owner``, ``admin``.
        """
        result: types.LossReasons = self._connection.call("crm.pipelines.setLossReasons", input, options)
        return result

    def update_pipeline(self, input: types.UpdatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Changes what a pipeline is called and asks for. Deals keep their currency.

        Another pipeline can be made the default; the default one can't cease to be it by itself.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Pipeline = self._connection.call("crm.pipelines.updatePipeline", input, options)
        return result

    def update_stage(self, input: types.UpdateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = self._connection.call("crm.pipelines.updateStage", input, options)
        return result


class CrmClient:
    """``crm``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def customers(self) -> CrmCustomersClient:
        """``crm.customers``"""
        return CrmCustomersClient(self._connection)

    @property
    def extensions(self) -> CrmExtensionsClient:
        """``crm.extensions``"""
        return CrmExtensionsClient(self._connection)

    @property
    def pipelines(self) -> CrmPipelinesClient:
        """``crm.pipelines``"""
        return CrmPipelinesClient(self._connection)


class FilesClient:
    """``files``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create_upload(self, input: types.CreateUpload, *, options: CallOptions | None = None) -> types.UploadTicket:
        """A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.UploadTicket = self._connection.call("files.createUpload", input, options)
        return result

    def delete_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> None:
        """Deletes a file that belongs to no record. Links to it end.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        self._connection.call("files.deleteFile", input, options)

    def get_download(self, input: types.GetDownload, *, options: CallOptions | None = None) -> types.DownloadTicket:
        """A link with which whoever has it fetches the file, for a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DownloadTicket = self._connection.call("files.getDownload", input, options)
        return result

    def get_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> types.StoredFile:
        """What is known of a file, and whether its bytes have come.

        For anyone who is signed in.
        """
        result: types.StoredFile = self._connection.call("files.getFile", input, options)
        return result


class SystemClient:
    """``system``"""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def backup(self, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on
        by itself.

        For ``owner``.
        """
        result: types.BackupSummary = self._connection.call("system.backup", None, options)
        return result

    def cancel_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Stops a job that waits or runs. What it has done already is not undone.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = self._connection.call("system.cancelJob", input, options)
        return result

    def check_backup(self, input: types.BackupKey, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Opens a backup as a restore would, and says whether its parts are what they were, the database whole and
        the audit chains
        unbroken.

        For ``owner``.
        """
        result: types.BackupSummary = self._connection.call("system.checkBackup", input, options)
        return result

    def health(self, *, options: CallOptions | None = None) -> types.SystemHealth:
        """Whether the system is well: the database answers, and how much work waits. For whoever looks after it;
        answers
        everybody, and tells nothing of what is stored.

        For anyone.
        """
        result: types.SystemHealth = self._connection.call("system.health", None, options)
        return result

    def list_backups(self, *, options: CallOptions | None = None) -> types.BackupList:
        """The backups that there are, the newest first.

        For ``owner``.
        """
        result: types.BackupList = self._connection.call("system.listBackups", None, options)
        return result

    def list_jobs(self, input: types.ListJobs | None = None, *, options: CallOptions | None = None) -> types.JobPage:
        """Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.JobPage = self._connection.call("system.listJobs", input, options)
        return result

    def retry_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at
        once.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = self._connection.call("system.retryJob", input, options)
        return result

    def version(self, *, options: CallOptions | None = None) -> types.SystemVersion:
        """Which version of the interface the server speaks.

        For anyone.
        """
        result: types.SystemVersion = self._connection.call("system.version", None, options)
        return result


class Client:
    """Rapport CRM 0.1.0.

    Customers, deals and what happens with them.

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
    def auth(self) -> AuthClient:
        """``auth``"""
        return AuthClient(self._connection)

    @property
    def crm(self) -> CrmClient:
        """``crm``"""
        return CrmClient(self._connection)

    @property
    def files(self) -> FilesClient:
        """``files``"""
        return FilesClient(self._connection)

    @property
    def system(self) -> SystemClient:
        """``system``"""
        return SystemClient(self._connection)


class AsyncAuthClient:
    """``auth``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_api_key(self, input: types.CreateAPIKey, *, options: CallOptions | None = None) -> types.CreatedAPIKey:
        """Makes a key with which a program may do whatever the caller may. It is shown this once.

        For anyone who is signed in.
        """
        result: types.CreatedAPIKey = await self._connection.call("auth.createAPIKey", input, options)
        return result

    async def create_first_owner(self, input: types.CreateFirstOwner, *, options: CallOptions | None = None) -> types.LoginResult:
        """Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the
        server shows
        in its terminal. Of two who try at once, one succeeds.

        For anyone.
        """
        result: types.LoginResult = await self._connection.call("auth.createFirstOwner", input, options)
        return result

    async def get_setup(self, *, options: CallOptions | None = None) -> types.Setup:
        """Whether the first owner is still to be made, and how one signs in.

        For anyone.
        """
        result: types.Setup = await self._connection.call("auth.getSetup", None, options)
        return result

    async def list_api_keys(self, *, options: CallOptions | None = None) -> types.APIKeyList:
        """The caller's own keys, the newest first.

        For anyone who is signed in.
        """
        result: types.APIKeyList = await self._connection.call("auth.listAPIKeys", None, options)
        return result

    async def list_linked_identities(self, *, options: CallOptions | None = None) -> types.LinkedIdentityList:
        """The accounts elsewhere with which the caller may sign in.

        For anyone who is signed in.
        """
        result: types.LinkedIdentityList = await self._connection.call("auth.listLinkedIdentities", None, options)
        return result

    async def login(self, input: types.Login, *, options: CallOptions | None = None) -> types.LoginResult:
        """Signs a user in with e-mail address and password, for 30 days.

        A wrong password and an unknown address get the same answer.

        For anyone.
        """
        result: types.LoginResult = await self._connection.call("auth.login", input, options)
        return result

    async def logout(self, *, options: CallOptions | None = None) -> None:
        """Ends the session that the call comes with. An API key stays: it is revoked instead.

        For anyone who is signed in.
        """
        await self._connection.call("auth.logout", None, options)

    async def me(self, *, options: CallOptions | None = None) -> types.Me:
        """Who is signed in, where, and whom they may give records to.

        For anyone who is signed in.
        """
        result: types.Me = await self._connection.call("auth.me", None, options)
        return result

    async def revoke_api_key(self, input: types.APIKeyKey, *, options: CallOptions | None = None) -> None:
        """Makes one of the caller's keys useless, at once and for good.

        For anyone who is signed in.
        """
        await self._connection.call("auth.revokeAPIKey", input, options)

    async def unlink_identity(self, input: types.LinkedIdentityKey, *, options: CallOptions | None = None) -> None:
        """Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail
        address is
        still theirs.

        For anyone who is signed in.
        """
        await self._connection.call("auth.unlinkIdentity", input, options)


class AsyncCrmCustomersClient:
    """``crm.customers``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_customer(self, input: types.CreateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Creates a customer.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.createCustomer", input, options)
        return result

    async def get_customer(self, input: types.CustomerKey, *, options: CallOptions | None = None) -> types.CustomerDetail:
        """One customer, with the open deals that the caller may see, and what was won.

        For anyone who is signed in.
        """
        result: types.CustomerDetail = await self._connection.call("crm.customers.getCustomer", input, options)
        return result

    async def list_customers(self, input: types.ListCustomers | None = None, *, options: CallOptions | None = None) -> types.CustomerProfilePage:
        """Customers by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.CustomerProfilePage = await self._connection.call("crm.customers.listCustomers", input, options)
        return result

    async def search_customers(self, input: types.SearchCustomers, *, options: CallOptions | None = None) -> types.CustomerMatches:
        """Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids
        and notes.

        For anyone who is signed in.
        """
        result: types.CustomerMatches = await self._connection.call("crm.customers.searchCustomers", input, options)
        return result

    async def update_customer(self, input: types.UpdateCustomer, *, options: CallOptions | None = None) -> types.CustomerProfile:
        """Changes a customer. Fields that are left out stay as they are.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.CustomerRefused``.
        """
        result: types.CustomerProfile = await self._connection.call("crm.customers.updateCustomer", input, options)
        return result


class AsyncCrmExtensionsClient:
    """``crm.extensions``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def bulk_update_opportunities(self, input: types.BulkUpdateOpportunities, *, options: CallOptions | None = None) -> types.BulkUpdateResult:
        """Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.

        Tags are added before others are removed. Deals that move go on top of their column, in the order of
        `ids`.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.BulkUpdateResult = await self._connection.call("crm.extensions.bulkUpdateOpportunities", input, options)
        return result

    async def close_opportunity(self, input: types.CloseOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Closes an open deal as won or lost: its probability becomes 100 or 0.

        A deal has to have left the first stage to be won; it may be lost from any stage.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.closeOpportunity", input, options)
        return result

    async def create_opportunity(self, input: types.CreateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Creates a deal for a customer profile that the caller may edit.

        It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move
        like any
        other: a new deal cannot be won at once.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.createOpportunity", input, options)
        return result

    async def delete_opportunity(self, input: types.DeleteOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Deletes a deal. It is gone from everywhere, and can be restored for 30 days.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.deleteOpportunity", input, options)
        return result

    async def get_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.OpportunityDetail:
        """One deal, with its customer, owner and stage.

        For anyone who is signed in.
        """
        result: types.OpportunityDetail = await self._connection.call("crm.extensions.getOpportunity", input, options)
        return result

    async def get_opportunity_history(self, input: types.GetOpportunityHistory, *, options: CallOptions | None = None) -> types.OpportunityChangePage:
        """What happened to a deal, the newest first: each field that changed, and for moves the time in the stage
        that it
        left.

        For anyone who is signed in.
        """
        result: types.OpportunityChangePage = await self._connection.call("crm.extensions.getOpportunityHistory", input, options)
        return result

    async def get_pipeline_aggregation(self, input: types.GetPipelineAggregation, *, options: CallOptions | None = None) -> types.PipelineFunnel:
        """The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones
        included, and
        the win rate of the deals that were closed in it.

        A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which
        it first
        got so far; what became of it is counted up to now. Days are in UTC.

        For anyone who is signed in.
        """
        result: types.PipelineFunnel = await self._connection.call("crm.extensions.getPipelineAggregation", input, options)
        return result

    async def get_pipeline_stats(self, input: types.PipelineFilter | None = None, *, options: CallOptions | None = None) -> types.PipelineStats:
        """Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open
        ones.

        Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.

        For anyone who is signed in.
        """
        result: types.PipelineStats = await self._connection.call("crm.extensions.getPipelineStats", input, options)
        return result

    async def get_revenue_forecast(self, input: types.GetRevenueForecast | None = None, *, options: CallOptions | None = None) -> types.RevenueForecast:
        """Open deals by the period in which they are expected to close, or by owner, team or stage: their value,
        weighted
        value, best case and commitment, beside what was won.

        Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast
        category is
        `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are
        the period
        `overdue`, deals without a date the period `undated`.

        For anyone who is signed in.
        """
        result: types.RevenueForecast = await self._connection.call("crm.extensions.getRevenueForecast", input, options)
        return result

    async def list_opportunities(self, input: types.ListOpportunities | None = None, *, options: CallOptions | None = None) -> types.OpportunityPage:
        """The deals that the caller may see, by page: filtered, sorted, searched.

        For anyone who is signed in.
        """
        result: types.OpportunityPage = await self._connection.call("crm.extensions.listOpportunities", input, options)
        return result

    async def move_opportunity(self, input: types.MoveOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Moves a deal to a stage of its pipeline, to a place in the stage's column.

        In another stage the probability becomes the stage's. A won or lost stage closes the deal as
        closeOpportunity
        does, an open one reopens it.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.moveOpportunity", input, options)
        return result

    async def reopen_opportunity(self, input: types.ReopenOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Takes a closed deal back to an open stage. That it was closed stays in its history.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.reopenOpportunity", input, options)
        return result

    async def restore_opportunity(self, input: types.OpportunityKey, *, options: CallOptions | None = None) -> types.Opportunity:
        """Brings a deleted deal back, on top of the column that it was in.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.restoreOpportunity", input, options)
        return result

    async def set_opportunity_lead(self, input: types.SetOpportunityLead, *, options: CallOptions | None = None) -> types.Opportunity:
        """Gives a deal another lead.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.setOpportunityLead", input, options)
        return result

    async def update_opportunity(self, input: types.UpdateOpportunity, *, options: CallOptions | None = None) -> types.Opportunity:
        """Changes a deal. Fields that are left out stay as they are.

        Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or
        lost stage
        closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.

        For ``owner``, ``admin``, ``manager``, ``rep``.

        Raises ``types.OpportunityRefused``.
        """
        result: types.Opportunity = await self._connection.call("crm.extensions.updateOpportunity", input, options)
        return result


class AsyncCrmPipelinesClient:
    """``crm.pipelines``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_pipeline(self, input: types.CreatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.

        For ``owner``, ``admin``.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.createPipeline", input, options)
        return result

    async def create_stage(self, input: types.CreateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Adds a stage to a pipeline, by default behind the open ones. The others make room.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.createStage", input, options)
        return result

    async def delete_pipeline(self, input: types.DeletePipeline, *, options: CallOptions | None = None) -> None:
        """Deletes a pipeline and its stages, after moving its deals to another one.

        Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what
        they are.
        The default pipeline can't be deleted.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        await self._connection.call("crm.pipelines.deletePipeline", input, options)

    async def delete_stage(self, input: types.DeleteStage, *, options: CallOptions | None = None) -> None:
        """Deletes a stage, after moving its deals to another one of the same kind in the pipeline.

        The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their
        history that
        they were in the stage.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        await self._connection.call("crm.pipelines.deleteStage", input, options)

    async def get_pipeline(self, input: types.PipelineKey, *, options: CallOptions | None = None) -> types.Pipeline:
        """One pipeline with its stages.

        For anyone who is signed in.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.getPipeline", input, options)
        return result

    async def get_stage(self, input: types.StageKey, *, options: CallOptions | None = None) -> types.Stage:
        """One stage.

        For anyone who is signed in.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.getStage", input, options)
        return result

    async def list_loss_reasons(self, *, options: CallOptions | None = None) -> types.LossReasons:
        """The reasons for losing a deal that the workspace offers, in its order.

        For anyone who is signed in.
        """
        result: types.LossReasons = await self._connection.call("crm.pipelines.listLossReasons", None, options)
        return result

    async def list_pipelines(self, input: types.ListPipelines | None = None, *, options: CallOptions | None = None) -> types.PipelinePage:
        """The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in
        it.

        For anyone who is signed in.
        """
        result: types.PipelinePage = await self._connection.call("crm.pipelines.listPipelines", input, options)
        return result

    async def list_stages(self, input: types.ListStages, *, options: CallOptions | None = None) -> types.StageList:
        """The stages of a pipeline in order.

        For anyone who is signed in.
        """
        result: types.StageList = await self._connection.call("crm.pipelines.listStages", input, options)
        return result

    async def reorder_stages(self, input: types.ReorderStages, *, options: CallOptions | None = None) -> types.StageList:
        """Puts the stages of a pipeline into another order.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.StageList = await self._connection.call("crm.pipelines.reorderStages", input, options)
        return result

    async def set_loss_reasons(self, input: types.LossReasons, *, options: CallOptions | None = None) -> types.LossReasons:
        """Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.

        For ``owner``, ``admin``.
        """
        result: types.LossReasons = await self._connection.call("crm.pipelines.setLossReasons", input, options)
        return result

    async def update_pipeline(self, input: types.UpdatePipeline, *, options: CallOptions | None = None) -> types.Pipeline:
        """Changes what a pipeline is called and asks for. Deals keep their currency.

        Another pipeline can be made the default; the default one can't cease to be it by itself.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Pipeline = await self._connection.call("crm.pipelines.updatePipeline", input, options)
        return result

    async def update_stage(self, input: types.UpdateStage, *, options: CallOptions | None = None) -> types.Stage:
        """Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.

        For ``owner``, ``admin``.

        Raises ``types.PipelineRefused``.
        """
        result: types.Stage = await self._connection.call("crm.pipelines.updateStage", input, options)
        return result


class AsyncCrmClient:
    """``crm``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @property
    def customers(self) -> AsyncCrmCustomersClient:
        """``crm.customers``"""
        return AsyncCrmCustomersClient(self._connection)

    @property
    def extensions(self) -> AsyncCrmExtensionsClient:
        """``crm.extensions``"""
        return AsyncCrmExtensionsClient(self._connection)

    @property
    def pipelines(self) -> AsyncCrmPipelinesClient:
        """``crm.pipelines``"""
        return AsyncCrmPipelinesClient(self._connection)


class AsyncFilesClient:
    """``files``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def create_upload(self, input: types.CreateUpload, *, options: CallOptions | None = None) -> types.UploadTicket:
        """A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        result: types.UploadTicket = await self._connection.call("files.createUpload", input, options)
        return result

    async def delete_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> None:
        """Deletes a file that belongs to no record. Links to it end.

        For ``owner``, ``admin``, ``manager``, ``rep``.
        """
        await self._connection.call("files.deleteFile", input, options)

    async def get_download(self, input: types.GetDownload, *, options: CallOptions | None = None) -> types.DownloadTicket:
        """A link with which whoever has it fetches the file, for a quarter of an hour.

        For anyone who is signed in.
        """
        result: types.DownloadTicket = await self._connection.call("files.getDownload", input, options)
        return result

    async def get_file(self, input: types.StoredFileKey, *, options: CallOptions | None = None) -> types.StoredFile:
        """What is known of a file, and whether its bytes have come.

        For anyone who is signed in.
        """
        result: types.StoredFile = await self._connection.call("files.getFile", input, options)
        return result


class AsyncSystemClient:
    """``system``"""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def backup(self, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on
        by itself.

        For ``owner``.
        """
        result: types.BackupSummary = await self._connection.call("system.backup", None, options)
        return result

    async def cancel_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Stops a job that waits or runs. What it has done already is not undone.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = await self._connection.call("system.cancelJob", input, options)
        return result

    async def check_backup(self, input: types.BackupKey, *, options: CallOptions | None = None) -> types.BackupSummary:
        """Opens a backup as a restore would, and says whether its parts are what they were, the database whole and
        the audit chains
        unbroken.

        For ``owner``.
        """
        result: types.BackupSummary = await self._connection.call("system.checkBackup", input, options)
        return result

    async def health(self, *, options: CallOptions | None = None) -> types.SystemHealth:
        """Whether the system is well: the database answers, and how much work waits. For whoever looks after it;
        answers
        everybody, and tells nothing of what is stored.

        For anyone.
        """
        result: types.SystemHealth = await self._connection.call("system.health", None, options)
        return result

    async def list_backups(self, *, options: CallOptions | None = None) -> types.BackupList:
        """The backups that there are, the newest first.

        For ``owner``.
        """
        result: types.BackupList = await self._connection.call("system.listBackups", None, options)
        return result

    async def list_jobs(self, input: types.ListJobs | None = None, *, options: CallOptions | None = None) -> types.JobPage:
        """Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.

        For ``owner``, ``admin``.
        """
        result: types.JobPage = await self._connection.call("system.listJobs", input, options)
        return result

    async def retry_job(self, input: types.JobKey, *, options: CallOptions | None = None) -> types.Job:
        """Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at
        once.

        For ``owner``, ``admin``.

        Raises ``types.JobRefused``.
        """
        result: types.Job = await self._connection.call("system.retryJob", input, options)
        return result

    async def version(self, *, options: CallOptions | None = None) -> types.SystemVersion:
        """Which version of the interface the server speaks.

        For anyone.
        """
        result: types.SystemVersion = await self._connection.call("system.version", None, options)
        return result


class AsyncClient:
    """Rapport CRM 0.1.0, for asyncio.

    Customers, deals and what happens with them.

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
    def auth(self) -> AsyncAuthClient:
        """``auth``"""
        return AsyncAuthClient(self._connection)

    @property
    def crm(self) -> AsyncCrmClient:
        """``crm``"""
        return AsyncCrmClient(self._connection)

    @property
    def files(self) -> AsyncFilesClient:
        """``files``"""
        return AsyncFilesClient(self._connection)

    @property
    def system(self) -> AsyncSystemClient:
        """``system``"""
        return AsyncSystemClient(self._connection)
