// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type { CalendarDate, ID, JSONValue } from "./runtime.js";

export interface APIKey {
  readonly id: ID<"APIKey">;
  readonly name: string;
  /** How it starts, to tell it from others. */
  readonly prefix: string;
  readonly createdAt: Date;
  readonly lastUsedAt?: Date | null;
}

export interface APIKeyKey {
  readonly id: ID<"APIKey">;
}

export interface APIKeyList {
  /** The newest first. */
  readonly items: readonly APIKey[];
}

export interface BackupKey {
  /** As system.listBackups names it. Matches a backup's name. */
  readonly name: string;
}

export interface BackupList {
  /** The newest first. */
  readonly items: readonly BackupSummary[];
}

/** A backup: the database as it was at one moment, with all files. */
export interface BackupSummary {
  /** How it is called in the folder of backups. */
  readonly name: string;
  readonly createdAt: Date;
  /** The version of the program that made it. */
  readonly version: string;
  /** Of the database, in bytes. */
  readonly databaseSize: number;
  /** How many contents of files are in it. */
  readonly fileCount: number;
  /** Of the files together, in bytes. */
  readonly filesSize: number;
  /** What keeps it from being restored; empty if it has been checked and is whole. */
  readonly problems: readonly string[];
}

/** Why one deal of a bulk update cannot be changed. */
export interface BulkRefusal {
  readonly id: ID<"Opportunity">;
  /** The deal's number. */
  readonly number: string;
  /** A sentence. */
  readonly why: string;
}

export interface BulkResult {
  readonly id: ID<"Opportunity">;
  /** Whether anything about the deal changed. */
  readonly changed: boolean;
  readonly version: number;
}

export interface BulkUpdateOpportunities {
  /** 1 to 500 elements. No element twice. */
  readonly ids: readonly ID<"Opportunity">[];
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly stage?: string | null;
  /**
   * Why they were won or lost, if the stage closes them. White space at both ends is taken away. 1 to 500 characters.
   */
  readonly reason?: string | null;
  readonly ownerId?: ID<"User"> | null;
  readonly expectedCloseDate?: CalendarDate | null;
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly addTags?: readonly string[];
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly removeTags?: readonly string[];
}

export interface BulkUpdateResult {
  /** In the order of the input. */
  readonly results: readonly BulkResult[];
}

export interface CloseOpportunity {
  readonly id: ID<"Opportunity">;
  readonly outcome: CloseOutcome;
  /**
   * From the workspace's list or free. Asked for when the pipeline says so. White space at both ends is taken away. 1
   * to 500 characters.
   */
  readonly reason?: string | null;
  /** Without it today. */
  readonly actualCloseDate?: CalendarDate | null;
  /** At least 1. */
  readonly version?: number | null;
}

export type CloseOutcome = "won" | "lost";

export interface CreateAPIKey {
  /** What it is for. White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
}

export interface CreateCustomer {
  /** Default: `"company"`. */
  readonly kind?: CustomerKind;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name: string;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. 2 to 20 characters. */
  readonly vatId?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly industry?: string | null;
  /** Default: `"prospect"`. */
  readonly status?: CustomerStatus;
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly tags?: readonly string[];
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
}

export interface CreateFirstOwner {
  /**
   * The code that the server shows in its terminal while there is no workspace. White space at both ends is taken away.
   * 1 to 40 characters.
   */
  readonly setupCode: string;
  /** The company's name. White space at both ends is taken away. 1 to 100 characters. */
  readonly workspaceName: string;
  /** ISO 4217: for amounts of which nothing else is said. Matches a currency code of three capital letters. */
  readonly currency: string;
  /** The owner's name. White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /** White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters. */
  readonly email: string;
  /** 12 to 1024 characters. */
  readonly password: string;
}

export interface CreateOpportunity {
  /** The customer that the deal is with. */
  readonly customerProfileId: ID<"CustomerProfile">;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly title: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  /**
   * The key of a stage in the pipeline; without it the deal starts in the first one. White space at both ends is taken
   * away. 1 to 50 characters.
   */
  readonly stage?: string | null;
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  /** At least 0. */
  readonly value?: number | null;
  /** ISO 4217; without it the pipeline's. Matches a currency code of three capital letters. */
  readonly currency?: string | null;
  /** In percent; without it the stage's. 0 to 100. */
  readonly probability?: number | null;
  readonly forecastCategory?: ForecastCategory | null;
  readonly expectedCloseDate?: CalendarDate | null;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly nextSteps?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly source?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly tags?: readonly string[];
  /** A JSON object of at most 16 KiB. */
  readonly metadata?: JSONValue | null;
}

export interface CreatePipeline {
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly description?: string | null;
  /** Default: `"deals"`. */
  readonly template?: PipelineTemplate;
  /** ISO 4217; without it the workspace's. Matches a currency code of three capital letters. */
  readonly currency?: string | null;
  /** Default: `false`. */
  readonly isDefault?: boolean;
  /** Default: `false`. */
  readonly requiresWonReason?: boolean;
  /** Default: `false`. */
  readonly requiresLostReason?: boolean;
}

export interface CreateStage {
  readonly pipelineId: ID<"Pipeline">;
  /** Made from the name if it isn't given. Matches a key of lower-case letters, digits and underscores. */
  readonly key?: string | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /** Where it goes, from 0; without it before the won and lost ones. At least 0. */
  readonly position?: number | null;
  /** 0 to 100. */
  readonly probability: number;
  /** Default: `"gray"`. */
  readonly color?: StageColor;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly icon?: string | null;
  /** Only lost stages may be added: a pipeline has exactly one won stage. Default: `false`. */
  readonly isLost?: boolean;
  /** 0 to 3650. Default: `0`. */
  readonly rottenAfterDays?: number;
  readonly forecastCategory?: ForecastCategory | null;
}

export interface CreateUpload {
  /** How people call the file. White space at both ends is taken away. 1 to 255 characters. */
  readonly name: string;
  /**
   * `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
   * case. At most 127 characters. Matches a media type such as application/pdf.
   */
  readonly mediaType?: string | null;
  /** In bytes. What comes must have this size. At least 0. */
  readonly size: number;
  /**
   * What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
   * Matches 64 hexadecimal digits.
   */
  readonly sha256?: string | null;
}

export interface CreatedAPIKey {
  readonly apiKey: APIKey;
  /** The key itself. It is shown this once, and kept only as a hash. */
  readonly secret: string;
}

/** A customer with what stands around them. */
export interface CustomerDetail {
  readonly customer: CustomerProfile;
  /** The newest 20 open deals. */
  readonly openDeals: readonly Opportunity[];
  /** What was won from them, by currency. */
  readonly lifetimeValue: readonly PipelineAmount[];
}

/** Why a customer was not changed. */
export type CustomerError =
  /** The customer has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomerProfile;
    };

export interface CustomerKey {
  readonly id: ID<"CustomerProfile">;
}

export type CustomerKind = "company" | "person";

export interface CustomerMatches {
  /** The best first. */
  readonly items: readonly CustomerSummary[];
}

/** A customer: a company or a person that business is done with. */
export interface CustomerProfile {
  readonly id: ID<"CustomerProfile">;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly website?: string | null;
  /** The VAT identification number. */
  readonly vatId?: string | null;
  readonly industry?: string | null;
  readonly status: CustomerStatus;
  readonly tags: readonly string[];
  readonly notes?: string | null;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

/** One page of a list. */
export interface CustomerProfilePage {
  readonly items: readonly CustomerProfile[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export type CustomerSort = "name" | "created" | "updated";

export type CustomerStatus = "prospect" | "active" | "inactive";

/** A customer, in short. */
export interface CustomerSummary {
  readonly id: ID<"CustomerProfile">;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly email?: string | null;
}

export interface DeleteOpportunity {
  readonly id: ID<"Opportunity">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeletePipeline {
  readonly id: ID<"Pipeline">;
  /** Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals. */
  readonly moveToPipelineId?: ID<"Pipeline"> | null;
}

export interface DeleteStage {
  readonly id: ID<"Stage">;
  /** Where its deals go: another stage of the same pipeline. Needed if it has deals. */
  readonly moveToStageId?: ID<"Stage"> | null;
}

/** Where a file is fetched, and what lets its bearer do that. */
export interface DownloadTicket {
  readonly file: StoredFile;
  /** Path and query: `GET` the bytes there, in ranges too. */
  readonly url: string;
  /** The same ticket for the header `File-Ticket`, with the URL's path. */
  readonly ticket: string;
  readonly expiresAt: Date;
}

/**
 * How sure a deal is in the forecast. Best case includes commit, commit includes closed.
 *
 * - `omitted`: Not in the forecast.
 */
export type ForecastCategory = "omitted" | "pipeline" | "bestCase" | "commit" | "closed";

/** A group's part of the forecast, in one currency. */
export interface ForecastGroup {
  /** `2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage. */
  readonly key: string;
  /** As shown to people. */
  readonly label: string;
  /** ISO 4217. */
  readonly currency: string;
  /** How many deals are open. */
  readonly count: number;
  /** The open deals' value. */
  readonly total: number;
  /** Σ value × probability ÷ 100 over the open deals. */
  readonly weighted: number;
  /** Best case, commit and closed. */
  readonly bestCase: number;
  /** Commit and closed. */
  readonly commit: number;
  /** Won so far. */
  readonly closedWon: number;
}

export type ForecastGrouping = "period" | "owner" | "team" | "stage";

export type ForecastPeriod = "month" | "quarter";

/** What became of the deals that reached a stage in the period. */
export interface FunnelStage {
  readonly stage: string;
  readonly name: string;
  /** Deals that reached the stage in the period: that entered it, or passed over it on their way forward. */
  readonly entered: number;
  /** Of those, how many ever went on to a later stage or were won. */
  readonly leftForward: number;
  /** Of those that did not, how many were lost from it. */
  readonly leftToLost: number;
  /** Of those that did not, how many are in it. The rest went back to an earlier stage. */
  readonly stillThere: number;
  /** Left forward ÷ entered, 0…1; absent if none entered, and for the won stage. */
  readonly conversionToNext?: number | null;
  /** Won so far ÷ entered, 0…1; absent if none entered. */
  readonly conversionToWon?: number | null;
  /** The median time in the stage of those that left it, in days; absent if none did. */
  readonly medianDays?: number | null;
}

export interface GetDownload {
  readonly id: ID<"StoredFile">;
  /** Whether a browser is to show the file instead of saving it. Only images and plain text are shown. */
  readonly isInline?: boolean | null;
}

export interface GetOpportunityHistory {
  readonly id: ID<"Opportunity">;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 500 characters. */
  readonly cursor?: string | null;
}

export interface GetPipelineAggregation {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  /** The first day of the period. */
  readonly from: CalendarDate;
  /** The last day of the period. */
  readonly to: CalendarDate;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
}

export interface GetRevenueForecast {
  /** Without it all pipelines. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  /** Default: `"month"`. */
  readonly period?: ForecastPeriod;
  /** Default: `"period"`. */
  readonly groupBy?: ForecastGrouping;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Only deals expected to close, or closed, on this day or later. Overdue deals always count. */
  readonly from?: CalendarDate | null;
  /**
   * Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is
   * given.
   */
  readonly to?: CalendarDate | null;
}

/** - `unhealthy`: The database does not answer. */
export type HealthStatus = "healthy" | "unhealthy";

/** Work that is done apart from the call that wanted it. */
export interface Job {
  readonly id: ID<"Job">;
  /** What is done: `system.purge-outbox`. */
  readonly kind: string;
  /** No two jobs of a kind have the same one. */
  readonly key?: string | null;
  readonly state: JobState;
  /** When it is to be done; while it runs, until when its worker has it. Absent when it is over. */
  readonly dueAt?: Date | null;
  /** How often it has been begun. */
  readonly attempts: number;
  /** In percent, if the work tells it. */
  readonly progress?: number | null;
  /** Why it failed the last time. */
  readonly lastError?: string | null;
  readonly createdAt: Date;
  /** Who wanted it; absent if nobody was signed in, as for recurring work. */
  readonly createdBy?: ID<"User"> | null;
  readonly finishedAt?: Date | null;
}

/** Why a job stays as it is. */
export type JobError =
  /** What is asked for does not go with the job's state. */
  | {
      readonly type: "wrongState";
      readonly state: JobState;
    };

export interface JobKey {
  readonly id: ID<"Job">;
}

/** One page of a list. */
export interface JobPage {
  readonly items: readonly Job[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/**
 * - `waiting`: In line, for the first time or after a failure.
 * - `dead`: It failed too often, or for good. It can be retried by hand.
 */
export type JobState = "waiting" | "running" | "done" | "dead" | "cancelled";

/** An account elsewhere with which the caller may sign in. */
export interface LinkedIdentity {
  readonly id: ID<"LinkedIdentity">;
  /** The provider's address. */
  readonly issuer: string;
  readonly email?: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

export interface LinkedIdentityKey {
  readonly id: ID<"LinkedIdentity">;
}

export interface LinkedIdentityList {
  readonly items: readonly LinkedIdentity[];
}

export interface ListCustomers {
  readonly kind?: CustomerKind | null;
  readonly status?: CustomerStatus | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly tag?: string | null;
  /**
   * Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** Default: `"name"`. */
  readonly sort?: CustomerSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListJobs {
  readonly state?: JobState | null;
  /** `system.purge-outbox`. White space at both ends is taken away. 1 to 100 characters. */
  readonly kind?: string | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 200 characters. */
  readonly cursor?: string | null;
}

export interface ListOpportunities {
  readonly pipelineId?: ID<"Pipeline"> | null;
  /**
   * Keys of stages; any of them. 1 to 50 elements. Each: white space at both ends is taken away; 1 to 50 characters.
   */
  readonly stages?: readonly string[] | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly source?: string | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly tag?: string | null;
  /** In the deal's own currency; nothing is converted. At least 0. */
  readonly minimumValue?: number | null;
  /** In the deal's own currency; nothing is converted. At least 0. */
  readonly maximumValue?: number | null;
  /** Expected to close on this day or later. */
  readonly closesFrom?: CalendarDate | null;
  /** Expected to close on this day or before. */
  readonly closesTo?: CalendarDate | null;
  /** 1 to 3 elements. No element twice. */
  readonly statuses?: readonly OpportunityStatus[] | null;
  readonly isRotting?: boolean | null;
  /**
   * Words that must stand in number, title, customer or description. White space at both ends is taken away. 1 to 200
   * characters.
   */
  readonly text?: string | null;
  /** Whether to list the deleted ones instead, as long as they can be restored. Default: `false`. */
  readonly deleted?: boolean;
  /** Default: `"created"`. */
  readonly sort?: OpportunitySort;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** From the page before. 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListPipelines {
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListStages {
  readonly pipelineId: ID<"Pipeline">;
}

export interface Login {
  /** White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters. */
  readonly email: string;
  /** 1 to 1024 characters. */
  readonly password: string;
}

export interface LoginResult {
  /** Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly user: Me;
}

/** The reasons that the workspace offers for losing a deal. */
export interface LossReasons {
  /** At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters. */
  readonly reasons: readonly string[];
}

/** Who is signed in. */
export interface Me {
  readonly id: ID<"User">;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teamId?: ID<"Team"> | null;
  readonly teamName?: string | null;
  readonly workspaceId: ID<"Workspace">;
  readonly workspaceName: string;
  /** ISO 4217: the currency of the workspace. */
  readonly currency: string;
  /** The members that records may be given to, by name. */
  readonly assignees: readonly UserSummary[];
}

export interface MoveOpportunity {
  readonly id: ID<"Opportunity">;
  /** The key of a stage of the deal's pipeline. White space at both ends is taken away. 1 to 50 characters. */
  readonly stage: string;
  /**
   * Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes on
   * top. At least 0.
   */
  readonly position?: number | null;
  /** Instead of `position`: the deal of the stage that it goes directly above. */
  readonly beforeId?: ID<"Opportunity"> | null;
  /** Instead of `position`: the deal of the stage that it goes directly below. */
  readonly afterId?: ID<"Opportunity"> | null;
  /** At least 1. */
  readonly version?: number | null;
  /** Why it was won or lost, if the stage closes it. White space at both ends is taken away. 1 to 500 characters. */
  readonly reason?: string | null;
}

/** A possible sale to a customer. */
export interface Opportunity {
  readonly id: ID<"Opportunity">;
  /** Unique in the workspace: `OPP-2026-00042`. */
  readonly number: string;
  readonly title: string;
  readonly description?: string | null;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly customerName: string;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly campaignId?: ID<"Campaign"> | null;
  readonly pipelineId: ID<"Pipeline">;
  /** The key of its stage in the pipeline. */
  readonly stage: string;
  readonly stageName: string;
  /** Where it stands in its stage's column; smaller is higher. */
  readonly position: number;
  readonly status: OpportunityStatus;
  readonly value?: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** In percent. */
  readonly probability: number;
  /** Whether the probability was set by hand since the last move. */
  readonly isProbabilityManual: boolean;
  /** Value × probability ÷ 100, rounded half away from zero to the currency's minor unit. */
  readonly expectedRevenue?: number | null;
  readonly forecastCategory: ForecastCategory;
  readonly expectedCloseDate?: CalendarDate | null;
  readonly actualCloseDate?: CalendarDate | null;
  /** Why it was won or lost. */
  readonly closeReason?: string | null;
  readonly nextSteps?: string | null;
  readonly source?: string | null;
  readonly notes?: string | null;
  readonly tags: readonly string[];
  /** A JSON object of the caller's own making. */
  readonly metadata?: JSONValue | null;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** When it came into its stage. */
  readonly stageEnteredAt: Date;
  /** Whole days in its stage. */
  readonly daysInStage: number;
  /** Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`. */
  readonly isRotting: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
  /** When it was deleted; it can be restored for 30 days. */
  readonly deletedAt?: Date | null;
}

/** One change of one field of a deal. */
export interface OpportunityChange {
  /** The field's name; `created`, `deleted` and `restored` for the deal as a whole. */
  readonly field: string;
  readonly old?: JSONValue | null;
  readonly new?: JSONValue | null;
  readonly at: Date;
  readonly by: ID<"User">;
  readonly byName: string;
  /** For a move: how long the deal had been in the stage that it left, in seconds. */
  readonly secondsInStage?: number | null;
}

/** One page of a list. */
export interface OpportunityChangePage {
  readonly items: readonly OpportunityChange[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** A deal with what stands around it. */
export interface OpportunityDetail {
  readonly opportunity: Opportunity;
  readonly customer: CustomerSummary;
  readonly owner: UserSummary;
  readonly stage: Stage;
}

/** Why a deal was not changed. */
export type OpportunityError =
  /** The deal has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Opportunity;
    }
  /** The pipeline does not allow this move. */
  | {
      readonly type: "moveRefused";
      readonly from: string;
      readonly to: string;
      readonly why: string;
    }
  /** The pipeline has no such stage. */
  | {
      readonly type: "unknownStage";
      readonly stage: string;
      readonly known: readonly string[];
    }
  /** The pipeline asks for a reason to win or lose a deal. */
  | {
      readonly type: "reasonRequired";
      readonly outcome: CloseOutcome;
    }
  /** Some of the deals of a bulk update cannot be changed like this; none was. */
  | {
      readonly type: "bulkRefused";
      readonly refused: readonly BulkRefusal[];
    }
  /** The deal is not in the state that this needs. */
  | {
      readonly type: "wrongStatus";
      readonly status: OpportunityStatus;
      readonly why: string;
    }
  /** The time in which it could be restored is over, or it is not deleted. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
    };

/** One deal, by its id. */
export interface OpportunityKey {
  readonly id: ID<"Opportunity">;
}

/** One page of a list. */
export interface OpportunityPage {
  readonly items: readonly Opportunity[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/**
 * - `name`: By title, without regard to case and accents.
 * - `value`: By the amount, whatever its currency; deals without one come last.
 * - `stage`: By pipeline, then stage, then place in the stage's column: the order of a board.
 * - `closeDate`: By the expected close date; deals without one come last.
 */
export type OpportunitySort = "name" | "customer" | "value" | "stage" | "closeDate" | "created" | "updated";

export type OpportunityStatus = "open" | "won" | "lost";

/** An ordered list of stages that deals pass through. */
export interface Pipeline {
  readonly id: ID<"Pipeline">;
  readonly name: string;
  readonly description?: string | null;
  /** ISO 4217: the currency of its deals if nothing else is said. */
  readonly currency: string;
  /** Whether new deals go here if nothing else is said. */
  readonly isDefault: boolean;
  readonly requiresWonReason: boolean;
  readonly requiresLostReason: boolean;
  /** In order. */
  readonly stages: readonly Stage[];
  /** How many deals are open in it. */
  readonly openDeals: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

/** Sums of deals in one currency. */
export interface PipelineAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly count: number;
  /** The sum of the values. */
  readonly total: number;
  /** Σ value × probability ÷ 100, rounded once, half away from zero. */
  readonly weighted: number;
}

/** Why a pipeline was not changed. */
export type PipelineError =
  /** The record has changed since. */
  | {
      readonly type: "staleVersion";
      readonly version: number;
    }
  /** There are deals in it, and no place was named for them. */
  | {
      readonly type: "hasDeals";
      readonly count: number;
    }
  /** What the pipeline would become breaks its rules. */
  | {
      readonly type: "invalidPipeline";
      readonly why: string;
    };

/** Which deals to count. */
export interface PipelineFilter {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
}

export interface PipelineFunnel {
  readonly pipelineId: ID<"Pipeline">;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly stages: readonly FunnelStage[];
  /** Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed. */
  readonly winRate?: number | null;
  readonly won: number;
  readonly lost: number;
}

export interface PipelineKey {
  readonly id: ID<"Pipeline">;
}

/** One page of a list. */
export interface PipelinePage {
  readonly items: readonly Pipeline[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export interface PipelineStats {
  readonly pipelineId: ID<"Pipeline">;
  /** In the pipeline's order. */
  readonly stages: readonly StageStats[];
  /** How many deals are open. */
  readonly openCount: number;
  /** Over the open deals, by currency. */
  readonly totals: readonly PipelineAmount[];
}

/**
 * - `deals`: lead, qualified, proposal, negotiation, won, lost
 * - `sales`: qualification, discovery, proposal, negotiation, closed_won, closed_lost
 * - `standard`: new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost
 * - `empty`: One open stage, won and lost.
 */
export type PipelineTemplate = "deals" | "sales" | "standard" | "empty";

export interface ReopenOpportunity {
  readonly id: ID<"Opportunity">;
  /**
   * An open stage of its pipeline; without it the one it was closed from. White space at both ends is taken away. 1 to
   * 50 characters.
   */
  readonly stage?: string | null;
  /** At least 1. */
  readonly version?: number | null;
}

export interface ReorderStages {
  readonly pipelineId: ID<"Pipeline">;
  /** All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice. */
  readonly stageIds: readonly ID<"Stage">[];
}

export interface RevenueForecast {
  /** In order of time, name or stage; within that, by currency. */
  readonly groups: readonly ForecastGroup[];
  /** Over all groups, by currency. */
  readonly totals: readonly ForecastGroup[];
}

/** What a user may do in the workspace. */
export type Role = "owner" | "admin" | "manager" | "rep" | "viewer";

export interface SearchCustomers {
  /**
   * As typed: every word must match, the last one as the start of a word. White space at both ends is taken away. 1 to
   * 200 characters.
   */
  readonly query: string;
  /** 1 to 50. Default: `10`. */
  readonly limit?: number;
}

export interface SetOpportunityLead {
  readonly id: ID<"Opportunity">;
  readonly leadId: ID<"Lead">;
}

/** What stands before signing in: whether anybody can, and how. */
export interface Setup {
  /** Whether there is no workspace yet. `auth.createFirstOwner` makes it. */
  readonly needsFirstOwner: boolean;
  /** Where people may sign in besides with a password. */
  readonly providers: readonly SignInProvider[];
}

/** Somebody else who may say who a person is. */
export interface SignInProvider {
  readonly id: string;
  /** What its button shows: `Continue with …`. */
  readonly name: string;
  /** Where the browser goes to begin; `?return=/…` says where it shall end. */
  readonly path: string;
}

/** The direction of a sort. */
export type SortDirection = "ascending" | "descending";

/** One step of a pipeline. */
export interface Stage {
  readonly id: ID<"Stage">;
  readonly pipelineId: ID<"Pipeline">;
  /** Unique in the pipeline, and stays when the name changes. */
  readonly key: string;
  readonly name: string;
  /** From 0, without gaps. */
  readonly position: number;
  /** In percent: what a deal's probability becomes when it enters. */
  readonly probability: number;
  readonly color: StageColor;
  readonly icon?: string | null;
  readonly isWon: boolean;
  readonly isLost: boolean;
  /** After so many days in the stage a deal is rotting; 0 is never. */
  readonly rottenAfterDays: number;
  /** What deals in the stage count as in the forecast. */
  readonly forecastCategory: ForecastCategory;
  readonly version: number;
}

export type StageColor =
  | "gray"
  | "blue"
  | "teal"
  | "green"
  | "yellow"
  | "orange"
  | "red"
  | "pink"
  | "purple";

export interface StageKey {
  readonly id: ID<"Stage">;
}

export interface StageList {
  /** In order. */
  readonly items: readonly Stage[];
}

export interface StageStats {
  readonly stage: string;
  readonly name: string;
  readonly probability: number;
  readonly isWon: boolean;
  readonly isLost: boolean;
  /** Deals in the stage, of all currencies. */
  readonly count: number;
  /** By currency. */
  readonly amounts: readonly PipelineAmount[];
}

/** A file that somebody has sent, or is to send. */
export interface StoredFile {
  readonly id: ID<"StoredFile">;
  /** With its ending: `offer.pdf`. */
  readonly name: string;
  /** `application/pdf`. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Of the content, as 64 hexadecimal digits; absent while it is not known. */
  readonly sha256?: string | null;
  readonly state: StoredFileState;
  readonly createdAt: Date;
  readonly createdBy: ID<"User">;
  readonly storedAt?: Date | null;
}

export interface StoredFileKey {
  readonly id: ID<"StoredFile">;
}

/**
 * What has become of a file's bytes.
 *
 * - `waiting`: They are still to come.
 */
export type StoredFileState = "waiting" | "stored";

export interface SystemHealth {
  readonly status: HealthStatus;
  /** The server's clock. */
  readonly time: Date;
  /**
   * How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no
   * worker
   * runs.
   */
  readonly lateJobs: number;
  /** How many jobs have failed for good. */
  readonly deadJobs: number;
}

export interface SystemVersion {
  /** The version of the interface. */
  readonly version: string;
}

export interface UpdateCustomer {
  readonly id: ID<"CustomerProfile">;
  /** At least 1. */
  readonly version?: number | null;
  readonly kind?: CustomerKind;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name?: string;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. 2 to 20 characters. */
  readonly vatId?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly industry?: string | null;
  readonly status?: CustomerStatus;
  /** At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly tags?: readonly string[];
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  readonly ownerId?: ID<"User">;
}

export interface UpdateOpportunity {
  readonly id: ID<"Opportunity">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly title?: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  readonly customerProfileId?: ID<"CustomerProfile">;
  /**
   * Moves the deal to this stage of its pipeline; a won or lost one closes it. White space at both ends is taken away.
   * 1 to 50 characters.
   */
  readonly stage?: string;
  /** At least 0. */
  readonly value?: number | null;
  /** Matches a currency code of three capital letters. */
  readonly currency?: string;
  /** 0 to 100. */
  readonly probability?: number;
  /** `null` goes back to the stage's. */
  readonly forecastCategory?: ForecastCategory | null;
  readonly expectedCloseDate?: CalendarDate | null;
  /** Why it was won or lost, if the update closes it. White space at both ends is taken away. 1 to 500 characters. */
  readonly closeReason?: string | null;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly nextSteps?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly source?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly ownerId?: ID<"User">;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /** At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly tags?: readonly string[];
  readonly metadata?: JSONValue | null;
}

export interface UpdatePipeline {
  readonly id: ID<"Pipeline">;
  /** At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly description?: string | null;
  /** Matches a currency code of three capital letters. */
  readonly currency?: string;
  /** `true` makes it the default instead of the one that is; `false` is refused for the default. */
  readonly isDefault?: boolean;
  readonly requiresWonReason?: boolean;
  readonly requiresLostReason?: boolean;
}

export interface UpdateStage {
  readonly id: ID<"Stage">;
  /** At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  /** New moves only: deals that are in the stage keep theirs. 0 to 100. */
  readonly probability?: number;
  readonly color?: StageColor;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly icon?: string | null;
  /** 0 to 3650. */
  readonly rottenAfterDays?: number;
  readonly forecastCategory?: ForecastCategory;
}

/** Where a file is to be sent, and what lets its bearer do that. */
export interface UploadTicket {
  readonly file: StoredFile;
  /** Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on. */
  readonly url: string;
  /** The same ticket for the header `File-Ticket`, with the URL's path. */
  readonly ticket: string;
  readonly expiresAt: Date;
}

/** A member of the workspace, in short. */
export interface UserSummary {
  readonly id: ID<"User">;
  readonly name: string;
  readonly email: string;
}
