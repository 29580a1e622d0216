# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""What procedures take and answer."""

from __future__ import annotations

import builtins
import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Mapping, NewType, Sequence, Union
from uuid import UUID

from ._runtime.errors import Refused
from ._runtime.values import UNSET, JSONValue, OpenEnum, UnknownCase, Unset

__all__ = [
    "UNSET",
    "JSONValue",
    "UnknownCase",
    "Unset",
    "APIKey",
    "APIKeyId",
    "APIKeyKey",
    "APIKeyList",
    "BackupKey",
    "BackupList",
    "BackupSummary",
    "BulkRefusal",
    "BulkResult",
    "BulkUpdateOpportunities",
    "BulkUpdateResult",
    "CampaignId",
    "CloseOpportunity",
    "CloseOutcome",
    "ContactId",
    "CreateAPIKey",
    "CreateCustomer",
    "CreateFirstOwner",
    "CreateOpportunity",
    "CreatePipeline",
    "CreateStage",
    "CreateUpload",
    "CreatedAPIKey",
    "CustomerDetail",
    "CustomerError",
    "CustomerErrorStaleVersion",
    "CustomerKey",
    "CustomerKind",
    "CustomerMatches",
    "CustomerProfile",
    "CustomerProfileId",
    "CustomerProfilePage",
    "CustomerRefused",
    "CustomerSort",
    "CustomerStatus",
    "CustomerSummary",
    "DeleteOpportunity",
    "DeletePipeline",
    "DeleteStage",
    "DownloadTicket",
    "ForecastCategory",
    "ForecastGroup",
    "ForecastGrouping",
    "ForecastPeriod",
    "FunnelStage",
    "GetDownload",
    "GetOpportunityHistory",
    "GetPipelineAggregation",
    "GetRevenueForecast",
    "HealthStatus",
    "Job",
    "JobError",
    "JobErrorWrongState",
    "JobId",
    "JobKey",
    "JobPage",
    "JobRefused",
    "JobState",
    "LeadId",
    "LinkedIdentity",
    "LinkedIdentityId",
    "LinkedIdentityKey",
    "LinkedIdentityList",
    "ListCustomers",
    "ListJobs",
    "ListOpportunities",
    "ListPipelines",
    "ListStages",
    "Login",
    "LoginResult",
    "LossReasons",
    "Me",
    "MoveOpportunity",
    "Opportunity",
    "OpportunityChange",
    "OpportunityChangePage",
    "OpportunityDetail",
    "OpportunityError",
    "OpportunityErrorBulkRefused",
    "OpportunityErrorMoveRefused",
    "OpportunityErrorNotRestorable",
    "OpportunityErrorReasonRequired",
    "OpportunityErrorStaleVersion",
    "OpportunityErrorUnknownStage",
    "OpportunityErrorWrongStatus",
    "OpportunityId",
    "OpportunityKey",
    "OpportunityPage",
    "OpportunityRefused",
    "OpportunitySort",
    "OpportunityStatus",
    "Pipeline",
    "PipelineAmount",
    "PipelineError",
    "PipelineErrorHasDeals",
    "PipelineErrorInvalidPipeline",
    "PipelineErrorStaleVersion",
    "PipelineFilter",
    "PipelineFunnel",
    "PipelineId",
    "PipelineKey",
    "PipelinePage",
    "PipelineRefused",
    "PipelineStats",
    "PipelineTemplate",
    "ReopenOpportunity",
    "ReorderStages",
    "RevenueForecast",
    "Role",
    "SearchCustomers",
    "SetOpportunityLead",
    "Setup",
    "SignInProvider",
    "SortDirection",
    "Stage",
    "StageColor",
    "StageId",
    "StageKey",
    "StageList",
    "StageStats",
    "StoredFile",
    "StoredFileId",
    "StoredFileKey",
    "StoredFileState",
    "SystemHealth",
    "SystemVersion",
    "TeamId",
    "UpdateCustomer",
    "UpdateOpportunity",
    "UpdatePipeline",
    "UpdateStage",
    "UploadTicket",
    "UserId",
    "UserSummary",
    "WorkspaceId",
]

#: The id of a record of the kind APIKey.
APIKeyId = NewType("APIKeyId", UUID)
#: The id of a record of the kind Campaign.
CampaignId = NewType("CampaignId", UUID)
#: The id of a record of the kind Contact.
ContactId = NewType("ContactId", UUID)
#: The id of a record of the kind CustomerProfile.
CustomerProfileId = NewType("CustomerProfileId", UUID)
#: The id of a record of the kind Job.
JobId = NewType("JobId", UUID)
#: The id of a record of the kind Lead.
LeadId = NewType("LeadId", UUID)
#: The id of a record of the kind LinkedIdentity.
LinkedIdentityId = NewType("LinkedIdentityId", UUID)
#: The id of a record of the kind Opportunity.
OpportunityId = NewType("OpportunityId", UUID)
#: The id of a record of the kind Pipeline.
PipelineId = NewType("PipelineId", UUID)
#: The id of a record of the kind Stage.
StageId = NewType("StageId", UUID)
#: The id of a record of the kind StoredFile.
StoredFileId = NewType("StoredFileId", UUID)
#: The id of a record of the kind Team.
TeamId = NewType("TeamId", UUID)
#: The id of a record of the kind User.
UserId = NewType("UserId", UUID)
#: The id of a record of the kind Workspace.
WorkspaceId = NewType("WorkspaceId", UUID)


@dataclass(frozen=True, kw_only=True)
class APIKey:
    id: APIKeyId
    name: str
    #: How it starts, to tell it from others.
    prefix: str
    created_at: dt.datetime
    last_used_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class APIKeyKey:
    id: APIKeyId


@dataclass(frozen=True, kw_only=True)
class APIKeyList:
    #: The newest first.
    items: Sequence[APIKey]


@dataclass(frozen=True, kw_only=True)
class BackupKey:
    #: As system.listBackups names it. Matches a backup's name.
    name: str


@dataclass(frozen=True, kw_only=True)
class BackupList:
    #: The newest first.
    items: Sequence[BackupSummary]


@dataclass(frozen=True, kw_only=True)
class BackupSummary:
    """A backup: the database as it was at one moment, with all files."""

    #: How it is called in the folder of backups.
    name: str
    created_at: dt.datetime
    #: The version of the program that made it.
    version: str
    #: Of the database, in bytes.
    database_size: int
    #: How many contents of files are in it.
    file_count: int
    #: Of the files together, in bytes.
    files_size: int
    #: What keeps it from being restored; empty if it has been checked and is whole.
    problems: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class BulkRefusal:
    """Why one deal of a bulk update cannot be changed."""

    id: OpportunityId
    #: The deal's number.
    number: str
    #: A sentence.
    why: str


@dataclass(frozen=True, kw_only=True)
class BulkResult:
    id: OpportunityId
    #: Whether anything about the deal changed.
    changed: bool
    version: int


@dataclass(frozen=True, kw_only=True)
class BulkUpdateOpportunities:
    #: 1 to 500 elements. No element twice.
    ids: Sequence[OpportunityId]
    #: White space at both ends is taken away. 1 to 50 characters.
    stage: str | None = None
    #: Why they were won or lost, if the stage closes them. White space at both ends is taken away. 1 to 500
    #: characters.
    reason: str | None = None
    owner_id: UserId | None = None
    expected_close_date: dt.date | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    add_tags: Sequence[str] | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    remove_tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdateResult:
    #: In the order of the input.
    results: Sequence[BulkResult]


@dataclass(frozen=True, kw_only=True)
class CloseOpportunity:
    id: OpportunityId
    outcome: CloseOutcome
    #: From the workspace's list or free. Asked for when the pipeline says so. White space at both ends is taken away.
    #: 1 to 500 characters.
    reason: str | None = None
    #: Without it today.
    actual_close_date: dt.date | None = None
    #: At least 1.
    version: int | None = None


class CloseOutcome(OpenEnum):
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class CreateAPIKey:
    #: What it is for. White space at both ends is taken away. 1 to 100 characters.
    name: str


@dataclass(frozen=True, kw_only=True)
class CreateCustomer:
    #: Default: `"company"`.
    kind: CustomerKind | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None = None
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None = None
    #: White space at both ends is taken away. 2 to 20 characters.
    vat_id: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None = None
    #: Default: `"prospect"`.
    status: CustomerStatus | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: Without it the caller.
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class CreateFirstOwner:
    #: The code that the server shows in its terminal while there is no workspace. White space at both ends is taken
    #: away. 1 to 40 characters.
    setup_code: str
    #: The company's name. White space at both ends is taken away. 1 to 100 characters.
    workspace_name: str
    #: ISO 4217: for amounts of which nothing else is said. Matches a currency code of three capital letters.
    currency: str
    #: The owner's name. White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str
    #: 12 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class CreateOpportunity:
    #: The customer that the deal is with.
    customer_profile_id: CustomerProfileId
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None = None
    #: The key of a stage in the pipeline; without it the deal starts in the first one. White space at both ends is
    #: taken away. 1 to 50 characters.
    stage: str | None = None
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    #: At least 0.
    value: Decimal | None = None
    #: ISO 4217; without it the pipeline's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: In percent; without it the stage's. 0 to 100.
    probability: int | None = None
    forecast_category: ForecastCategory | None = None
    expected_close_date: dt.date | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    next_steps: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None = None
    campaign_id: CampaignId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    #: Without it the caller.
    owner_id: UserId | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: A JSON object of at most 16 KiB.
    metadata: JSONValue | None = None


@dataclass(frozen=True, kw_only=True)
class CreatePipeline:
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None = None
    #: Default: `"deals"`.
    template: PipelineTemplate | None = None
    #: ISO 4217; without it the workspace's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: Default: `false`.
    is_default: bool | None = None
    #: Default: `false`.
    requires_won_reason: bool | None = None
    #: Default: `false`.
    requires_lost_reason: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CreateStage:
    pipeline_id: PipelineId
    #: Made from the name if it isn't given. Matches a key of lower-case letters, digits and underscores.
    key: str | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: Where it goes, from 0; without it before the won and lost ones. At least 0.
    position: int | None = None
    #: 0 to 100.
    probability: int
    #: Default: `"gray"`.
    color: StageColor | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    icon: str | None = None
    #: Only lost stages may be added: a pipeline has exactly one won stage. Default: `false`.
    is_lost: bool | None = None
    #: 0 to 3650. Default: `0`.
    rotten_after_days: int | None = None
    forecast_category: ForecastCategory | None = None


@dataclass(frozen=True, kw_only=True)
class CreateUpload:
    #: How people call the file. White space at both ends is taken away. 1 to 255 characters.
    name: str
    #: `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
    #: case. At most 127 characters. Matches a media type such as application/pdf.
    media_type: str | None = None
    #: In bytes. What comes must have this size. At least 0.
    size: int
    #: What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
    #: Matches 64 hexadecimal digits.
    sha256: str | None = None


@dataclass(frozen=True, kw_only=True)
class CreatedAPIKey:
    api_key: APIKey
    #: The key itself. It is shown this once, and kept only as a hash.
    secret: str


@dataclass(frozen=True, kw_only=True)
class CustomerDetail:
    """A customer with what stands around them."""

    customer: CustomerProfile
    #: The newest 20 open deals.
    open_deals: Sequence[Opportunity]
    #: What was won from them, by currency.
    lifetime_value: Sequence[PipelineAmount]


@dataclass(frozen=True, kw_only=True)
class CustomerErrorStaleVersion:
    """The customer has changed since; `current` is what it is now."""

    current: CustomerProfile


#: Why a customer was not changed.
CustomerError = Union[CustomerErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class CustomerKey:
    id: CustomerProfileId


class CustomerKind(OpenEnum):
    COMPANY = "company"
    PERSON = "person"


@dataclass(frozen=True, kw_only=True)
class CustomerMatches:
    #: The best first.
    items: Sequence[CustomerSummary]


@dataclass(frozen=True, kw_only=True)
class CustomerProfile:
    """A customer: a company or a person that business is done with."""

    id: CustomerProfileId
    kind: CustomerKind
    name: str
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    #: The VAT identification number.
    vat_id: str | None = None
    industry: str | None = None
    status: CustomerStatus
    tags: Sequence[str]
    notes: str | None = None
    owner_id: UserId
    owner_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class CustomerProfilePage:
    """One page of a list."""

    items: Sequence[CustomerProfile]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class CustomerSort(OpenEnum):
    NAME = "name"
    CREATED = "created"
    UPDATED = "updated"


class CustomerStatus(OpenEnum):
    PROSPECT = "prospect"
    ACTIVE = "active"
    INACTIVE = "inactive"


@dataclass(frozen=True, kw_only=True)
class CustomerSummary:
    """A customer, in short."""

    id: CustomerProfileId
    name: str
    kind: CustomerKind
    email: str | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteOpportunity:
    id: OpportunityId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeletePipeline:
    id: PipelineId
    #: Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals.
    move_to_pipeline_id: PipelineId | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteStage:
    id: StageId
    #: Where its deals go: another stage of the same pipeline. Needed if it has deals.
    move_to_stage_id: StageId | None = None


@dataclass(frozen=True, kw_only=True)
class DownloadTicket:
    """Where a file is fetched, and what lets its bearer do that."""

    file: StoredFile
    #: Path and query: `GET` the bytes there, in ranges too.
    url: str
    #: The same ticket for the header `File-Ticket`, with the URL's path.
    ticket: str
    expires_at: dt.datetime


class ForecastCategory(OpenEnum):
    """How sure a deal is in the forecast. Best case includes commit, commit includes closed."""

    #: Not in the forecast.
    OMITTED = "omitted"
    PIPELINE = "pipeline"
    BEST_CASE = "bestCase"
    COMMIT = "commit"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True)
class ForecastGroup:
    """A group's part of the forecast, in one currency."""

    #: `2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage.
    key: str
    #: As shown to people.
    label: str
    #: ISO 4217.
    currency: str
    #: How many deals are open.
    count: int
    #: The open deals' value.
    total: Decimal
    #: Σ value × probability ÷ 100 over the open deals.
    weighted: Decimal
    #: Best case, commit and closed.
    best_case: Decimal
    #: Commit and closed.
    commit: Decimal
    #: Won so far.
    closed_won: Decimal


class ForecastGrouping(OpenEnum):
    PERIOD = "period"
    OWNER = "owner"
    TEAM = "team"
    STAGE = "stage"


class ForecastPeriod(OpenEnum):
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, kw_only=True)
class FunnelStage:
    """What became of the deals that reached a stage in the period."""

    stage: str
    name: str
    #: Deals that reached the stage in the period: that entered it, or passed over it on their way forward.
    entered: int
    #: Of those, how many ever went on to a later stage or were won.
    left_forward: int
    #: Of those that did not, how many were lost from it.
    left_to_lost: int
    #: Of those that did not, how many are in it. The rest went back to an earlier stage.
    still_there: int
    #: Left forward ÷ entered, 0…1; absent if none entered, and for the won stage.
    conversion_to_next: float | None = None
    #: Won so far ÷ entered, 0…1; absent if none entered.
    conversion_to_won: float | None = None
    #: The median time in the stage of those that left it, in days; absent if none did.
    median_days: float | None = None


@dataclass(frozen=True, kw_only=True)
class GetDownload:
    id: StoredFileId
    #: Whether a browser is to show the file instead of saving it. Only images and plain text are shown.
    is_inline: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetOpportunityHistory:
    id: OpportunityId
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 500 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class GetPipelineAggregation:
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    #: The first day of the period.
    from_: dt.date
    #: The last day of the period.
    to: dt.date
    owner_id: UserId | None = None
    team_id: TeamId | None = None


@dataclass(frozen=True, kw_only=True)
class GetRevenueForecast:
    #: Without it all pipelines.
    pipeline_id: PipelineId | None = None
    #: Default: `"month"`.
    period: ForecastPeriod | None = None
    #: Default: `"period"`.
    group_by: ForecastGrouping | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Only deals expected to close, or closed, on this day or later. Overdue deals always count.
    from_: dt.date | None = None
    #: Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is
    #: given.
    to: dt.date | None = None


class HealthStatus(OpenEnum):
    HEALTHY = "healthy"
    #: The database does not answer.
    UNHEALTHY = "unhealthy"


@dataclass(frozen=True, kw_only=True)
class Job:
    """Work that is done apart from the call that wanted it."""

    id: JobId
    #: What is done: `system.purge-outbox`.
    kind: str
    #: No two jobs of a kind have the same one.
    key: str | None = None
    state: JobState
    #: When it is to be done; while it runs, until when its worker has it. Absent when it is over.
    due_at: dt.datetime | None = None
    #: How often it has been begun.
    attempts: int
    #: In percent, if the work tells it.
    progress: int | None = None
    #: Why it failed the last time.
    last_error: str | None = None
    created_at: dt.datetime
    #: Who wanted it; absent if nobody was signed in, as for recurring work.
    created_by: UserId | None = None
    finished_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class JobErrorWrongState:
    """What is asked for does not go with the job's state."""

    state: JobState


#: Why a job stays as it is.
JobError = Union[JobErrorWrongState, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class JobKey:
    id: JobId


@dataclass(frozen=True, kw_only=True)
class JobPage:
    """One page of a list."""

    items: Sequence[Job]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class JobState(OpenEnum):
    #: In line, for the first time or after a failure.
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    #: It failed too often, or for good. It can be retried by hand.
    DEAD = "dead"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class LinkedIdentity:
    """An account elsewhere with which the caller may sign in."""

    id: LinkedIdentityId
    #: The provider's address.
    issuer: str
    email: str | None = None
    created_at: dt.datetime
    last_used_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityKey:
    id: LinkedIdentityId


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityList:
    items: Sequence[LinkedIdentity]


@dataclass(frozen=True, kw_only=True)
class ListCustomers:
    kind: CustomerKind | None = None
    status: CustomerStatus | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Default: `"name"`.
    sort: CustomerSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListJobs:
    state: JobState | None = None
    #: `system.purge-outbox`. White space at both ends is taken away. 1 to 100 characters.
    kind: str | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 200 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ListOpportunities:
    pipeline_id: PipelineId | None = None
    #: Keys of stages; any of them. 1 to 50 elements. Each: white space at both ends is taken away; 1 to 50 characters.
    stages: Sequence[str] | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    customer_profile_id: CustomerProfileId | None = None
    campaign_id: CampaignId | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    source: str | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: In the deal's own currency; nothing is converted. At least 0.
    minimum_value: Decimal | None = None
    #: In the deal's own currency; nothing is converted. At least 0.
    maximum_value: Decimal | None = None
    #: Expected to close on this day or later.
    closes_from: dt.date | None = None
    #: Expected to close on this day or before.
    closes_to: dt.date | None = None
    #: 1 to 3 elements. No element twice.
    statuses: Sequence[OpportunityStatus] | None = None
    is_rotting: bool | None = None
    #: Words that must stand in number, title, customer or description. White space at both ends is taken away. 1 to
    #: 200 characters.
    text: str | None = None
    #: Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
    deleted: bool | None = None
    #: Default: `"created"`.
    sort: OpportunitySort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: From the page before. 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListPipelines:
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListStages:
    pipeline_id: PipelineId


@dataclass(frozen=True, kw_only=True)
class Login:
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str
    #: 1 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class LoginResult:
    #: Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie.
    token: str
    expires_at: dt.datetime
    user: Me


@dataclass(frozen=True, kw_only=True)
class LossReasons:
    """The reasons that the workspace offers for losing a deal."""

    #: At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters.
    reasons: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class Me:
    """Who is signed in."""

    id: UserId
    name: str
    email: str
    role: Role
    team_id: TeamId | None = None
    team_name: str | None = None
    workspace_id: WorkspaceId
    workspace_name: str
    #: ISO 4217: the currency of the workspace.
    currency: str
    #: The members that records may be given to, by name.
    assignees: Sequence[UserSummary]


@dataclass(frozen=True, kw_only=True)
class MoveOpportunity:
    id: OpportunityId
    #: The key of a stage of the deal's pipeline. White space at both ends is taken away. 1 to 50 characters.
    stage: str
    #: Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes
    #: on
    #: top. At least 0.
    position: int | None = None
    #: Instead of `position`: the deal of the stage that it goes directly above.
    before_id: OpportunityId | None = None
    #: Instead of `position`: the deal of the stage that it goes directly below.
    after_id: OpportunityId | None = None
    #: At least 1.
    version: int | None = None
    #: Why it was won or lost, if the stage closes it. White space at both ends is taken away. 1 to 500 characters.
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Opportunity:
    """A possible sale to a customer."""

    id: OpportunityId
    #: Unique in the workspace: `OPP-2026-00042`.
    number: str
    title: str
    description: str | None = None
    customer_profile_id: CustomerProfileId
    customer_name: str
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    campaign_id: CampaignId | None = None
    pipeline_id: PipelineId
    #: The key of its stage in the pipeline.
    stage: str
    stage_name: str
    #: Where it stands in its stage's column; smaller is higher.
    position: float
    status: OpportunityStatus
    value: Decimal | None = None
    #: ISO 4217.
    currency: str
    #: In percent.
    probability: int
    #: Whether the probability was set by hand since the last move.
    is_probability_manual: bool
    #: Value × probability ÷ 100, rounded half away from zero to the currency's minor unit.
    expected_revenue: Decimal | None = None
    forecast_category: ForecastCategory
    expected_close_date: dt.date | None = None
    actual_close_date: dt.date | None = None
    #: Why it was won or lost.
    close_reason: str | None = None
    next_steps: str | None = None
    source: str | None = None
    notes: str | None = None
    tags: Sequence[str]
    #: A JSON object of the caller's own making.
    metadata: JSONValue | None = None
    owner_id: UserId
    owner_name: str
    #: When it came into its stage.
    stage_entered_at: dt.datetime
    #: Whole days in its stage.
    days_in_stage: int
    #: Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`.
    is_rotting: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int
    #: When it was deleted; it can be restored for 30 days.
    deleted_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityChange:
    """One change of one field of a deal."""

    #: The field's name; `created`, `deleted` and `restored` for the deal as a whole.
    field: str
    old: JSONValue | None = None
    new: JSONValue | None = None
    at: dt.datetime
    by: UserId
    by_name: str
    #: For a move: how long the deal had been in the stage that it left, in seconds.
    seconds_in_stage: int | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityChangePage:
    """One page of a list."""

    items: Sequence[OpportunityChange]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityDetail:
    """A deal with what stands around it."""

    opportunity: Opportunity
    customer: CustomerSummary
    owner: UserSummary
    stage: Stage


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorStaleVersion:
    """The deal has changed since; `current` is what it is now."""

    current: Opportunity


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorMoveRefused:
    """The pipeline does not allow this move."""

    from_: str
    to: str
    why: str


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorUnknownStage:
    """The pipeline has no such stage."""

    stage: str
    known: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorReasonRequired:
    """The pipeline asks for a reason to win or lose a deal."""

    outcome: CloseOutcome


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorBulkRefused:
    """Some of the deals of a bulk update cannot be changed like this; none was."""

    refused: Sequence[BulkRefusal]


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorWrongStatus:
    """The deal is not in the state that this needs."""

    status: OpportunityStatus
    why: str


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorNotRestorable:
    """The time in which it could be restored is over, or it is not deleted."""

    why: str


#: Why a deal was not changed.
OpportunityError = Union[OpportunityErrorStaleVersion, OpportunityErrorMoveRefused, OpportunityErrorUnknownStage, OpportunityErrorReasonRequired, OpportunityErrorBulkRefused, OpportunityErrorWrongStatus, OpportunityErrorNotRestorable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class OpportunityKey:
    """One deal, by its id."""

    id: OpportunityId


@dataclass(frozen=True, kw_only=True)
class OpportunityPage:
    """One page of a list."""

    items: Sequence[Opportunity]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class OpportunitySort(OpenEnum):
    #: By title, without regard to case and accents.
    NAME = "name"
    CUSTOMER = "customer"
    #: By the amount, whatever its currency; deals without one come last.
    VALUE = "value"
    #: By pipeline, then stage, then place in the stage's column: the order of a board.
    STAGE = "stage"
    #: By the expected close date; deals without one come last.
    CLOSE_DATE = "closeDate"
    CREATED = "created"
    UPDATED = "updated"


class OpportunityStatus(OpenEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class Pipeline:
    """An ordered list of stages that deals pass through."""

    id: PipelineId
    name: str
    description: str | None = None
    #: ISO 4217: the currency of its deals if nothing else is said.
    currency: str
    #: Whether new deals go here if nothing else is said.
    is_default: bool
    requires_won_reason: bool
    requires_lost_reason: bool
    #: In order.
    stages: Sequence[Stage]
    #: How many deals are open in it.
    open_deals: int
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class PipelineAmount:
    """Sums of deals in one currency."""

    #: ISO 4217.
    currency: str
    count: int
    #: The sum of the values.
    total: Decimal
    #: Σ value × probability ÷ 100, rounded once, half away from zero.
    weighted: Decimal


@dataclass(frozen=True, kw_only=True)
class PipelineErrorStaleVersion:
    """The record has changed since."""

    version: int


@dataclass(frozen=True, kw_only=True)
class PipelineErrorHasDeals:
    """There are deals in it, and no place was named for them."""

    count: int


@dataclass(frozen=True, kw_only=True)
class PipelineErrorInvalidPipeline:
    """What the pipeline would become breaks its rules."""

    why: str


#: Why a pipeline was not changed.
PipelineError = Union[PipelineErrorStaleVersion, PipelineErrorHasDeals, PipelineErrorInvalidPipeline, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class PipelineFilter:
    """Which deals to count."""

    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None


@dataclass(frozen=True, kw_only=True)
class PipelineFunnel:
    pipeline_id: PipelineId
    from_: dt.date
    to: dt.date
    stages: Sequence[FunnelStage]
    #: Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
    win_rate: float | None = None
    won: int
    lost: int


@dataclass(frozen=True, kw_only=True)
class PipelineKey:
    id: PipelineId


@dataclass(frozen=True, kw_only=True)
class PipelinePage:
    """One page of a list."""

    items: Sequence[Pipeline]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class PipelineStats:
    pipeline_id: PipelineId
    #: In the pipeline's order.
    stages: Sequence[StageStats]
    #: How many deals are open.
    open_count: int
    #: Over the open deals, by currency.
    totals: Sequence[PipelineAmount]


class PipelineTemplate(OpenEnum):
    #: lead, qualified, proposal, negotiation, won, lost
    DEALS = "deals"
    #: qualification, discovery, proposal, negotiation, closed_won, closed_lost
    SALES = "sales"
    #: new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost
    STANDARD = "standard"
    #: One open stage, won and lost.
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True)
class ReopenOpportunity:
    id: OpportunityId
    #: An open stage of its pipeline; without it the one it was closed from. White space at both ends is taken away. 1
    #: to 50 characters.
    stage: str | None = None
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReorderStages:
    pipeline_id: PipelineId
    #: All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice.
    stage_ids: Sequence[StageId]


@dataclass(frozen=True, kw_only=True)
class RevenueForecast:
    #: In order of time, name or stage; within that, by currency.
    groups: Sequence[ForecastGroup]
    #: Over all groups, by currency.
    totals: Sequence[ForecastGroup]


class Role(OpenEnum):
    """What a user may do in the workspace."""

    OWNER = "owner"
    ADMIN = "admin"
    MANAGER = "manager"
    REP = "rep"
    VIEWER = "viewer"


@dataclass(frozen=True, kw_only=True)
class SearchCustomers:
    #: As typed: every word must match, the last one as the start of a word. White space at both ends is taken away. 1
    #: to 200 characters.
    query: str
    #: 1 to 50. Default: `10`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class SetOpportunityLead:
    id: OpportunityId
    lead_id: LeadId


@dataclass(frozen=True, kw_only=True)
class Setup:
    """What stands before signing in: whether anybody can, and how."""

    #: Whether there is no workspace yet. `auth.createFirstOwner` makes it.
    needs_first_owner: bool
    #: Where people may sign in besides with a password.
    providers: Sequence[SignInProvider]


@dataclass(frozen=True, kw_only=True)
class SignInProvider:
    """Somebody else who may say who a person is."""

    id: str
    #: What its button shows: `Continue with …`.
    name: str
    #: Where the browser goes to begin; `?return=/…` says where it shall end.
    path: str


class SortDirection(OpenEnum):
    """The direction of a sort."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One step of a pipeline."""

    id: StageId
    pipeline_id: PipelineId
    #: Unique in the pipeline, and stays when the name changes.
    key: str
    name: str
    #: From 0, without gaps.
    position: int
    #: In percent: what a deal's probability becomes when it enters.
    probability: int
    color: StageColor
    icon: str | None = None
    is_won: bool
    is_lost: bool
    #: After so many days in the stage a deal is rotting; 0 is never.
    rotten_after_days: int
    #: What deals in the stage count as in the forecast.
    forecast_category: ForecastCategory
    version: int


class StageColor(OpenEnum):
    GRAY = "gray"
    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True, kw_only=True)
class StageKey:
    id: StageId


@dataclass(frozen=True, kw_only=True)
class StageList:
    #: In order.
    items: Sequence[Stage]


@dataclass(frozen=True, kw_only=True)
class StageStats:
    stage: str
    name: str
    probability: int
    is_won: bool
    is_lost: bool
    #: Deals in the stage, of all currencies.
    count: int
    #: By currency.
    amounts: Sequence[PipelineAmount]


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A file that somebody has sent, or is to send."""

    id: StoredFileId
    #: With its ending: `offer.pdf`.
    name: str
    #: `application/pdf`.
    media_type: str
    #: In bytes.
    size: int
    #: Of the content, as 64 hexadecimal digits; absent while it is not known.
    sha256: str | None = None
    state: StoredFileState
    created_at: dt.datetime
    created_by: UserId
    stored_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class StoredFileKey:
    id: StoredFileId


class StoredFileState(OpenEnum):
    """What has become of a file's bytes."""

    #: They are still to come.
    WAITING = "waiting"
    STORED = "stored"


@dataclass(frozen=True, kw_only=True)
class SystemHealth:
    status: HealthStatus
    #: The server's clock.
    time: dt.datetime
    #: How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no
    #: worker
    #: runs.
    late_jobs: int
    #: How many jobs have failed for good.
    dead_jobs: int


@dataclass(frozen=True, kw_only=True)
class SystemVersion:
    #: The version of the interface.
    version: str


@dataclass(frozen=True, kw_only=True)
class UpdateCustomer:
    id: CustomerProfileId
    #: At least 1.
    version: int | None = None
    kind: CustomerKind | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None | Unset = UNSET
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None | Unset = UNSET
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None | Unset = UNSET
    #: White space at both ends is taken away. 2 to 20 characters.
    vat_id: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None | Unset = UNSET
    status: CustomerStatus | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateOpportunity:
    id: OpportunityId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None | Unset = UNSET
    customer_profile_id: CustomerProfileId | None = None
    #: Moves the deal to this stage of its pipeline; a won or lost one closes it. White space at both ends is taken
    #: away. 1 to 50 characters.
    stage: str | None = None
    #: At least 0.
    value: Decimal | None | Unset = UNSET
    #: Matches a currency code of three capital letters.
    currency: str | None = None
    #: 0 to 100.
    probability: int | None = None
    #: `null` goes back to the stage's.
    forecast_category: ForecastCategory | None | Unset = UNSET
    expected_close_date: dt.date | None | Unset = UNSET
    #: Why it was won or lost, if the update closes it. White space at both ends is taken away. 1 to 500 characters.
    close_reason: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    next_steps: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None | Unset = UNSET
    campaign_id: CampaignId | None | Unset = UNSET
    contact_id: ContactId | None | Unset = UNSET
    lead_id: LeadId | None | Unset = UNSET
    owner_id: UserId | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None
    metadata: JSONValue | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class UpdatePipeline:
    id: PipelineId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None | Unset = UNSET
    #: Matches a currency code of three capital letters.
    currency: str | None = None
    #: `true` makes it the default instead of the one that is; `false` is refused for the default.
    is_default: bool | None = None
    requires_won_reason: bool | None = None
    requires_lost_reason: bool | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateStage:
    id: StageId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: New moves only: deals that are in the stage keep theirs. 0 to 100.
    probability: int | None = None
    color: StageColor | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    icon: str | None | Unset = UNSET
    #: 0 to 3650.
    rotten_after_days: int | None = None
    forecast_category: ForecastCategory | None = None


@dataclass(frozen=True, kw_only=True)
class UploadTicket:
    """Where a file is to be sent, and what lets its bearer do that."""

    file: StoredFile
    #: Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on.
    url: str
    #: The same ticket for the header `File-Ticket`, with the URL's path.
    ticket: str
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class UserSummary:
    """A member of the workspace, in short."""

    id: UserId
    name: str
    email: str


class CustomerRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: CustomerError


class JobRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: JobError


class OpportunityRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: OpportunityError


class PipelineRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: PipelineError
