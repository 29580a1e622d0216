// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type { CalendarDate, ID, JSONValue } from "./runtime.js";

export interface APIKey {
  readonly id: ID<"APIKey">;
  readonly name: string;
  /** How it starts, to tell it from others. */
  readonly prefix: string;
  /** The procedures that it reaches. */
  readonly scopes: readonly string[];
  readonly isReadOnly: boolean;
  readonly createdAt: Date;
  /** To the hour. */
  readonly lastUsedAt?: Date | null;
  readonly expiresAt?: Date | null;
  /** The key that made it; absent if its user did. */
  readonly madeWithId?: ID<"APIKey"> | null;
}

export interface APIKeyKey {
  readonly id: ID<"APIKey">;
}

export interface APIKeyList {
  /** The newest first. */
  readonly items: readonly APIKey[];
}

/** A time in which a member is away. */
export interface Absence {
  readonly awayFrom: CalendarDate;
  /** The last day. */
  readonly awayUntil: CalendarDate;
  readonly note?: string | null;
}

export interface AcceptInvitation {
  /** From the link in the mail. 1 to 200 characters. */
  readonly token: string;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /**
   * At least eight characters, none of the passwords that everybody tries first, and not one's own name or address. 8
   * to 1024 characters.
   */
  readonly password: string;
}

export interface AcceptQuote {
  readonly id: ID<"Quote">;
  /** At least 1. */
  readonly version?: number | null;
  /** The day on which the customer has accepted it; without it today. */
  readonly acceptedOn?: CalendarDate | null;
  /** The customer's own number for the order. White space at both ends is taken away. At most 100 characters. */
  readonly customerReference?: string | null;
  /** White space at both ends is taken away. At most 4000 characters. */
  readonly note?: string | null;
  /** Whether the deal is won by this. Default: `false`. */
  readonly winsOpportunity?: boolean;
  /**
   * Why the deal is won; asked for when its pipeline says so. White space at both ends is taken away. 1 to 500
   * characters.
   */
  readonly winReason?: string | null;
}

/** Something that happened with a customer, a lead or a deal. */
export interface Activity {
  readonly id: ID<"Activity">;
  readonly kind: ActivityKind;
  readonly subject: string;
  /** What was said or written. */
  readonly body?: string | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly customerName?: string | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly contactName?: string | null;
  /** Absent if the caller may not see the lead. */
  readonly leadId?: ID<"Lead"> | null;
  readonly leadName?: string | null;
  /** Absent if the caller may not see the deal. */
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly opportunityTitle?: string | null;
  /** Who began it: of calls and mails. */
  readonly direction?: ActivityDirection | null;
  /** In minutes: of calls, meetings and visits. */
  readonly durationMinutes?: number | null;
  /** What came of it. */
  readonly outcome?: ActivityOutcome | null;
  /** Where: of meetings and visits. */
  readonly location?: string | null;
  readonly happenedAt: Date;
  readonly participants: readonly ActivityParticipant[];
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
}

/** How many activities there were, and how long they took. */
export interface ActivityCount {
  readonly count: number;
  /** The minutes of those whose duration is known. */
  readonly minutes: number;
}

/**
 * Who began a call or a mail.
 *
 * - `inbound`: They.
 * - `outbound`: We.
 */
export type ActivityDirection = "inbound" | "outbound";

/** Why an activity was not changed. */
export type ActivityError =
  /** The activity has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Activity;
    };

export interface ActivityKey {
  readonly id: ID<"Activity">;
}

export type ActivityKind = "call" | "email" | "meeting" | "note" | "visit";

export interface ActivityKindStats {
  readonly kind: ActivityKind;
  readonly count: number;
  readonly minutes: number;
  readonly inbound: number;
  readonly outbound: number;
}

/**
 * What came of an activity.
 *
 * - `connected`: Of a call: somebody answered.
 * - `sent`: Of a mail.
 * - `held`: Of a meeting or a visit: it took place.
 */
export type ActivityOutcome =
  | "connected"
  | "leftMessage"
  | "noAnswer"
  | "busy"
  | "wrongNumber"
  | "sent"
  | "replied"
  | "bounced"
  | "held"
  | "noShow"
  | "rescheduled"
  | "cancelled";

export interface ActivityOutcomeStats {
  readonly kind: ActivityKind;
  readonly outcome: ActivityOutcome;
  readonly count: number;
}

export interface ActivityOwnerStats {
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly count: number;
  readonly minutes: number;
  /** Of each kind that there were any of. */
  readonly kinds: readonly ActivityKindStats[];
}

/** One page of a list. */
export interface ActivityPage {
  readonly items: readonly Activity[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Somebody who took part. */
export interface ActivityParticipant {
  /** If it is a contact of ours. */
  readonly contactId?: ID<"Contact"> | null;
  /** If it is a member of the workspace. */
  readonly userId?: ID<"User"> | null;
  readonly name: string;
  readonly email?: string | null;
}

/** Somebody who took part: a contact, a member of the workspace, or anybody by name or address. */
export interface ActivityParticipantInput {
  readonly contactId?: ID<"Contact"> | null;
  readonly userId?: ID<"User"> | null;
  /**
   * Without it the contact's or the member's, or else the address. White space at both ends is taken away. 1 to 200
   * characters.
   */
  readonly name?: string | null;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
}

/** - `week`: From Monday on. */
export type ActivityPeriod = "day" | "week" | "month";

export interface ActivityPeriodStats {
  /** Its first day. */
  readonly from: CalendarDate;
  readonly count: number;
  readonly minutes: number;
}

export interface ActivityReport {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly stats: ActivityStats;
  /** Of as many days directly before. */
  readonly previous: ActivityCount;
  /** Who did most first; those who did nothing and closed nothing are left out. */
  readonly owners: readonly OwnerActivity[];
}

export interface ActivityStats {
  readonly total: ActivityCount;
  /** All kinds, in their order. */
  readonly kinds: readonly ActivityKindStats[];
  /** Those that there were any of, the most frequent first. */
  readonly outcomes: readonly ActivityOutcomeStats[];
  /** Who was most active first. */
  readonly owners: readonly ActivityOwnerStats[];
  /** Every period between the two days, those without activities included. */
  readonly periods: readonly ActivityPeriodStats[];
  /** How many customers there were activities with. */
  readonly customers: number;
}

export interface AddAddress {
  readonly customerProfileId: ID<"CustomerProfile">;
  /** Default: `"billing"`. */
  readonly kind?: AddressKind;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly label?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly recipient?: string | null;
  /** Street and number. White space at both ends is taken away. 1 to 200 characters. */
  readonly line1: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly line2?: string | null;
  /** White space at both ends is taken away. At most 20 characters. */
  readonly postalCode?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly city?: string | null;
  /** State, province or canton. White space at both ends is taken away. At most 100 characters. */
  readonly region?: string | null;
  /**
   * ISO 3166-1, two letters. White space at both ends is taken away. Matches a country's code of two capital letters.
   */
  readonly country?: string | null;
  /** Without it the customer's first address of its kind becomes the default one, and later ones do not. */
  readonly isDefault?: boolean | null;
}

export interface AddDocumentVersion {
  readonly id: ID<"Document">;
  readonly file: DocumentFile;
  /** What is new in it. White space at both ends is taken away. At most 1000 characters. */
  readonly note?: string | null;
}

/** Why an address was not changed. */
export type AddressError =
  /** The address has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomerAddress;
    };

export interface AddressKey {
  readonly id: ID<"CustomerAddress">;
}

export type AddressKind = "billing" | "shipping" | "visiting" | "other";

export interface AssignLead {
  readonly id: ID<"Lead">;
  /** Who is responsible from now on. */
  readonly ownerId: ID<"User">;
  /** At least 1. */
  readonly version?: number | null;
}

/** A customer whom the workspace may lose. */
export interface AtRiskCustomer {
  readonly health: HealthScore;
  /** The parts that pull the score down most, in words. */
  readonly reasons: readonly string[];
  /** The same for programs. */
  readonly findings: readonly HealthFinding[];
  /** What their open deals are worth, by currency: those that the caller sees. */
  readonly openDeals: readonly PipelineAmount[];
}

/** One page of a list. */
export interface AtRiskCustomerPage {
  readonly items: readonly AtRiskCustomer[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** An entry of the log as it was known to be: kept elsewhere, it shows whether the log has been written anew since. */
export interface AuditAnchor {
  readonly seq: number;
  /** 64 hexadecimal digits. White space at both ends is taken away. Made lower case. Matches 64 hexadecimal digits. */
  readonly hash: string;
}

export interface AuditBreak {
  /** The entry. */
  readonly seq: number;
  readonly reason: AuditBreakReason;
  /** A sentence. */
  readonly message: string;
}

/**
 * What is wrong with an entry of the log.
 *
 * - `changed`: It does not say what was written.
 * - `predecessorMissing`: The entry that stood before it is not there any more, or is another one.
 * - `moved`: It does not stand where it was written.
 * - `truncated`: Entries behind it, at the end of the log, are not there any more.
 * - `notTheAnchor`: It is not the entry that the anchor tells of: the log has been written anew.
 */
export type AuditBreakReason = "changed" | "predecessorMissing" | "moved" | "truncated" | "notTheAnchor";

/** Who did what to which record, when, and by which call. */
export interface AuditEntry {
  /** The place in the log: grows with time. */
  readonly seq: number;
  readonly at: Date;
  /** Who; absent if nobody was signed in. */
  readonly actorId?: ID<"User"> | null;
  readonly actorName?: string | null;
  /** What was done: `created`, `updated`, `deleted`, `exported`, `login` or another word. */
  readonly action: string;
  /** The kind of record: `Opportunity`. */
  readonly entity: string;
  /** Which one. */
  readonly entityId: string;
  /** `{field: {old, new}}`. */
  readonly changes: JSONValue;
  /** The procedure that was called. */
  readonly procedure: string;
  readonly requestId: string;
  readonly ip?: string | null;
  readonly userAgent?: string | null;
  /** SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** One page of a list. */
export interface AuditEntryPage {
  readonly items: readonly AuditEntry[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export interface AuditVerification {
  /** Whether every entry is what it was, where it was. */
  readonly isWhole: boolean;
  /** How many entries were looked at. */
  readonly entries: number;
  /**
   * The end of the log: keep it elsewhere, and name it at the next verification. Absent if the log is empty or broken.
   */
  readonly end?: AuditAnchor | null;
  /** The first entry with which something is wrong. */
  readonly firstBreak?: AuditBreak | null;
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

/** A status that many leads can get at once. */
export type BulkLeadStatus = "new" | "contacted" | "qualified";

/** Why one deal of a bulk update cannot be changed. */
export interface BulkRefusal {
  readonly id: ID<"Opportunity">;
  /** The deal's number. */
  readonly number: string;
  /** A sentence. */
  readonly why: string;
  /** The same for programs: the error that a change of this deal alone would have been refused with. */
  readonly error: OpportunityError;
}

export interface BulkResult {
  readonly id: ID<"Opportunity">;
  /** Whether anything about the deal changed. */
  readonly changed: boolean;
  readonly version: number;
}

/** Why a bulk update was not undone. */
export type BulkUndoError =
  /** It was undone already, or the time is over. */
  | {
      readonly type: "notUndoable";
      readonly why: string;
      readonly reason: BulkUndoRefusal;
    };

/** Why a bulk update is not undone. */
export type BulkUndoRefusal =
  /** It was undone before. */
  | {
      readonly type: "alreadyUndone";
      readonly undoneOn: CalendarDate;
    }
  /** It was longer ago than bulk updates can be undone. */
  | {
      readonly type: "changedTooLongAgo";
      readonly days: number;
      readonly changedOn: CalendarDate;
    };

export interface BulkUpdateCustomers {
  /** 1 to 500 elements. No element twice. */
  readonly ids: readonly ID<"CustomerProfile">[];
  readonly status?: CustomerStatus | null;
  readonly ownerId?: ID<"User"> | null;
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

export interface BulkUpdateLeads {
  /** 1 to 500 elements. No element twice. */
  readonly ids: readonly ID<"Lead">[];
  /** What asks for more, a reason or a customer, has procedures of its own. */
  readonly status?: BulkLeadStatus | null;
  /** Who is responsible from now on: they wait for that no longer. */
  readonly ownerId?: ID<"User"> | null;
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
  /** The change, to be undone by undoBulkUpdate; absent if there was nothing to change. */
  readonly changeId?: ID<"BulkChange"> | null;
}

export interface BulkUpdatedCustomers {
  /** In the order of the input. */
  readonly results: readonly CustomerBulkResult[];
  /** The change, to be undone by undoBulkUpdate; absent if there was nothing to change. */
  readonly changeId?: ID<"BulkChange"> | null;
}

export interface BulkUpdatedLeads {
  /** In the order of the input. */
  readonly results: readonly LeadBulkResult[];
  /** The change, to be undone by undoBulkUpdate; absent if there was nothing to change. */
  readonly changeId?: ID<"BulkChange"> | null;
}

/** Which campaigns won deals came from. */
export interface CampaignAttribution {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The largest linear share first; of each campaign by currency. */
  readonly campaigns: readonly CampaignCredit[];
  /** Won deals that no campaign touched, by currency. */
  readonly unattributed: readonly ReportAmount[];
  /** All won deals, by currency: what the campaigns get by either model, and the unattributed, is this. */
  readonly total: readonly ReportAmount[];
}

/** What a campaign gets of deals in one currency, by each of the models. */
export interface CampaignCredit {
  readonly campaignId: ID<"Campaign">;
  readonly campaignName: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Won deals that it touched. */
  readonly deals: number;
  /** Of those, how many it touched first, and last. */
  readonly firstTouches: number;
  readonly lastTouches: number;
  /** The value of the deals that it touched first. */
  readonly firstTouch: number;
  /** The value of the deals that it touched last. */
  readonly lastTouch: number;
  /** Its share of the value of each deal, all touches of a deal being alike. */
  readonly linear: number;
}

export interface ChangePassword {
  /** 1 to 1024 characters. */
  readonly currentPassword: string;
  /**
   * At least eight characters, none of the passwords that everybody tries first, and not one's own name or address. 8
   * to 1024 characters.
   */
  readonly newPassword: string;
}

/** One deal's part in what changed. */
export interface ChangedDeal {
  readonly id: ID<"Opportunity">;
  readonly number: string;
  readonly title: string;
  readonly customerName: string;
  readonly ownerName: string;
  readonly kinds: readonly ForecastChangeKind[];
  readonly before?: ChangedDealState | null;
  readonly after?: ChangedDealState | null;
}

/** A deal at one of the moments. */
export interface ChangedDealState {
  readonly status: OpportunityStatus;
  readonly stage: string;
  readonly value?: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly forecastCategory: ForecastCategory;
  readonly expectedCloseDate?: CalendarDate | null;
}

export interface CheckConsent {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel: ConsentChannel;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly purpose: string;
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

/** Which column says what. */
export interface ColumnMapping {
  /** The column's name, without regard to case. White space at both ends is taken away. 1 to 200 characters. */
  readonly column?: string | null;
  /** Instead of the name: the column's number, from 1. 1 to 1000. */
  readonly number?: number | null;
  readonly field: ImportField;
  /** The key of a custom field, if `field` is `customField`. 1 to 40 characters. */
  readonly customField?: string | null;
}

export interface CompareSnapshots {
  readonly fromSnapshotId: ID<"ForecastSnapshot">;
  /** Without it the forecast as it is now. */
  readonly toSnapshotId?: ID<"ForecastSnapshot"> | null;
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Only deals expected to close from this day on: the first of a month. */
  readonly closesFrom?: CalendarDate | null;
  /**
   * Only deals expected to close up to this day: the last of a month. With either limit, deals without a date do not
   * count.
   */
  readonly closesTo?: CalendarDate | null;
  /** Which deals to list; all that changed if it is left out. 1 to 10 elements. No element twice. */
  readonly kinds?: readonly ForecastChangeKind[] | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 200 characters. */
  readonly cursor?: string | null;
}

/** The value of open deals in one currency at both moments. */
export interface ComparedAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly countBefore: number;
  readonly countAfter: number;
  readonly before: number;
  readonly after: number;
  /** After less before: the sum of the changes below. */
  readonly change: number;
}

export interface CompleteTask {
  readonly id: ID<"TaskItem">;
  /** What came of it. White space at both ends is taken away. 1 to 2000 characters. */
  readonly outcome?: string | null;
  /** At least 1. */
  readonly version?: number | null;
}

export interface ConfirmTwoFactor {
  /** The six digits that the authenticator app shows. 1 to 16 characters. */
  readonly code: string;
}

/** What somebody has just agreed to. */
export interface ConfirmedConsent {
  readonly workspaceName: string;
  readonly channel: ConsentChannel;
  readonly purpose: string;
  readonly confirmedAt: Date;
}

export interface Connection {
  /** The number of steps; absent if there is no connection of that length. */
  readonly length?: number | null;
  /** From the one to the other, both included; empty if there is no connection. */
  readonly customers: readonly CustomerSummary[];
  /** Between each and the next. */
  readonly edges: readonly GraphEdge[];
}

/**
 * What a person has said to being written to or called on one channel for one purpose: how it stands now. The log has
 * what it rests on.
 */
export interface Consent {
  readonly id: ID<"Consent">;
  /** The customer, or the one whose contact it is; absent for a lead who is none yet. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  /** The lead; also of one who has become a customer since. */
  readonly leadId?: ID<"Lead"> | null;
  readonly personName: string;
  readonly channel: ConsentChannel;
  readonly purpose: string;
  readonly state: ConsentState;
  /** What allows it, if it is given. */
  readonly legalBasis?: ConsentBasis | null;
  /** How it was given or taken back; absent while it is asked for. */
  readonly method?: ConsentMethod | null;
  /** Of the text that was agreed to. */
  readonly textVersion?: string | null;
  /** When it came to stand like this. */
  readonly since: Date;
  /** Until when what was asked for can be confirmed. */
  readonly expiresAt?: Date | null;
}

/**
 * What an entry of the log tells of.
 *
 * - `mailed`: The mail that asks for it has gone out.
 */
export type ConsentAction = "requested" | "mailed" | "given" | "revoked";

/**
 * What allows a message (GDPR, article 6).
 *
 * - `consent`: The person has agreed to it: article 6(1)(a).
 * - `contract`: A contract with the person needs it: article 6(1)(b).
 * - `legalObligation`: A law demands it: article 6(1)(c).
 * - `legitimateInterest`: An interest that outweighs the person's: article 6(1)(f).
 * - `existingCustomer`: They have bought something alike, and have not objected: ePrivacy directive, article 13(2).
 */
export type ConsentBasis =
  | "consent"
  | "contract"
  | "legalObligation"
  | "legitimateInterest"
  | "existingCustomer";

/** The way a message takes. */
export type ConsentChannel = "email" | "sms" | "phone" | "post";

/** Whether a message may go out. */
export interface ConsentCheck {
  readonly isAllowed: boolean;
  /** Why not, in a sentence. */
  readonly why?: string | null;
  /** Why not. */
  readonly reason?: ConsentRefusal | null;
  /** What decides on it; absent if nothing is known of the person. */
  readonly consent?: Consent | null;
}

export interface ConsentDetail {
  readonly consent: Consent;
  /** The entry of the log that made it what it is. */
  readonly evidence?: ConsentEntry | null;
}

/** An entry of the log of consents. It is never changed. */
export interface ConsentEntry {
  /** The place in the log: grows with time. */
  readonly seq: number;
  /** When it was written. */
  readonly at: Date;
  /** Who acted; absent if it was the person themselves, or the installation. */
  readonly actorId?: ID<"User"> | null;
  readonly actorName?: string | null;
  readonly action: ConsentAction;
  readonly channel: ConsentChannel;
  readonly purpose: string;
  readonly legalBasis?: ConsentBasis | null;
  readonly method?: ConsentMethod | null;
  /** What exactly was agreed to. */
  readonly text?: string | null;
  readonly textVersion?: string | null;
  /** SHA-256 of the text, as 64 hexadecimal digits. */
  readonly textHash?: string | null;
  /** The page with the form. */
  readonly formUrl?: string | null;
  /** When it was said; earlier than ``at`` if it was noted later. */
  readonly statedAt: Date;
  /** What the mail that asked for it is called. */
  readonly mailMessageId?: string | null;
  /** SHA-256 of that mail's text, as 64 hexadecimal digits. */
  readonly mailBodyHash?: string | null;
  /** Where the call came from. */
  readonly ip?: string | null;
  readonly userAgent?: string | null;
  /** SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** One page of a list. */
export interface ConsentEntryPage {
  readonly items: readonly ConsentEntry[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Why a consent was neither asked for nor confirmed. */
export type ConsentError =
  /** The person is not asked for it. */
  | {
      readonly type: "notRequested";
      readonly why: string;
      readonly reason: ConsentRefusal;
    }
  /** The token is unknown, or it was used or replaced, or has run out. */
  | {
      readonly type: "linkExpired";
    };

export interface ConsentKey {
  readonly id: ID<"Consent">;
}

/**
 * How a person has said it.
 *
 * - `doubleOptIn`: In a form, and once more by the link of a mail to the address.
 * - `form`: In a form.
 * - `written`: On paper, or in a message of their own.
 * - `spoken`: In person or on the telephone.
 */
export type ConsentMethod = "doubleOptIn" | "form" | "written" | "spoken" | "other";

/** What a mail that asks for a consent is about, to who has its link. */
export interface ConsentOffer {
  readonly workspaceName: string;
  readonly channel: ConsentChannel;
  readonly purpose: string;
  /** What exactly is agreed to. */
  readonly text: string;
  readonly language: DocumentLanguage;
  readonly expiresAt: Date;
}

/** One page of a list. */
export interface ConsentPage {
  readonly items: readonly Consent[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Why no message goes out to a person, and why they are not asked for a consent. */
export type ConsentRefusal =
  /** They have not agreed to it. */
  | {
      readonly type: "noConsent";
    }
  /** They were asked for it, and have not confirmed it yet. */
  | {
      readonly type: "notConfirmed";
      readonly requestedOn: CalendarDate;
    }
  /** They were asked for it, and have not confirmed it in time. */
  | {
      readonly type: "confirmationMissed";
      readonly expiredOn: CalendarDate;
    }
  /** They have taken it back, or objected. */
  | {
      readonly type: "consentRevoked";
      readonly revokedOn: CalendarDate;
    }
  /** They have agreed to it already. */
  | {
      readonly type: "consentGiven";
      readonly givenOn: CalendarDate;
    }
  /** The installation sends no mail. */
  | {
      readonly type: "noMailToConfirm";
    }
  /** The person has no e-mail address. */
  | {
      readonly type: "noAddressToConfirm";
    };

/**
 * How a consent stands. Where there is none, nobody has asked and nobody has said anything.
 *
 * - `requested`: A mail that asks for it is out.
 * - `revoked`: It was taken back, or objected to.
 * - `expired`: What was asked for was not confirmed in time.
 */
export type ConsentState = "requested" | "given" | "revoked" | "expired";

export interface ConsentToken {
  /** From the link in the mail. 1 to 200 characters. */
  readonly token: string;
}

/** A person at a customer. */
export interface Contact {
  readonly id: ID<"Contact">;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly customerName: string;
  readonly name: string;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly mobile?: string | null;
  readonly notes?: string | null;
  /** Whether they are who is asked first. A customer has one at most. */
  readonly isPrimary: boolean;
  readonly ownerId: ID<"User">;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

/** Why a contact was not changed. */
export type ContactError =
  /** The contact has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Contact;
    };

export interface ContactKey {
  readonly id: ID<"Contact">;
}

/** One page of a list. */
export interface ContactPage {
  readonly items: readonly Contact[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** - `name`: Without regard to case and accents. */
export type ContactSort = "name" | "created" | "updated";

/** What a conversion may have made. */
export type ConversionPart = "customer" | "contact" | "opportunity";

export interface ConvertLead {
  readonly id: ID<"Lead">;
  /** At least 1. */
  readonly version?: number | null;
  /** The customer that the lead belongs to. Without it one is made of the lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** Whether the new customer is a company; without it, it is one if the lead names a company. */
  readonly customerKind?: CustomerKind | null;
  /** Makes a new customer though there seems to be the same one already. Default: `false`. */
  readonly allowDuplicate?: boolean;
  /**
   * Whether the lead's person becomes a contact of the customer. One of the same name that is there is taken. Default:
   * `true`.
   */
  readonly withContact?: boolean;
  /** A deal to make with it; without it none is made. */
  readonly opportunity?: LeadOpportunity | null;
  /** Who owns what is made; without it the lead's owner. */
  readonly ownerId?: ID<"User"> | null;
}

export interface CreateAPIKey {
  /** What it is for. White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /**
   * The procedures that it reaches: by name (`crm.customers.getCustomer`), those that begin alike (`crm.customers.*`),
   * or
   * all (`*`). All if left out. Procedures for people alone, such as `auth.changePassword`, are never among them. 1 to
   * 50 elements. No element twice. Each: 1 to 200 characters; matches the name of a procedure, the beginning of names
   * with .* behind, or *.
   */
  readonly scopes?: readonly string[] | null;
  /** Whether it may only read. Default: `false`. */
  readonly isReadOnly?: boolean;
  /** When it becomes useless; never if left out. In the future. */
  readonly expiresAt?: Date | null;
}

export interface CreateContact {
  /** The customer that the person is at. */
  readonly customerProfileId: ID<"CustomerProfile">;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly jobTitle?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly department?: string | null;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly mobile?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /** Without it the customer's first contact becomes who is asked first, and later ones do not. */
  readonly isPrimary?: boolean | null;
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
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
  /** Values by the keys of the workspace's custom fields. At most 100 elements. */
  readonly customFields?: { readonly [key: string]: JSONValue } | null;
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
  /** What to do if the caller sees a customer that is likely the same. Default: `"warn"`. */
  readonly onDuplicate?: DuplicatePolicy;
}

export interface CreateDocument {
  /** White space at both ends is taken away. 1 to 300 characters. */
  readonly title: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  /** White space at both ends is taken away. Made lower case. At most 50 characters. */
  readonly category?: string | null;
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly tags?: readonly string[];
  /** With a deal, the customer is the deal's. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
  readonly file: DocumentFile;
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

export interface CreateLead {
  /** The person's. White space at both ends is taken away. 1 to 200 characters. */
  readonly name: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly company?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly jobTitle?: string | null;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly industry?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly source?: string | null;
  readonly utm?: UTMParameters | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly referrer?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly landingPage?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /**
   * Its name in another system; no other lead of the workspace has it. White space at both ends is taken away. 1 to 200
   * characters.
   */
  readonly externalId?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /**
   * At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. Default:
   * `[]`.
   */
  readonly tags?: readonly string[];
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
  /** Whether it waits for somebody to be made responsible. Until then its owner keeps it. Default: `false`. */
  readonly isUnrouted?: boolean;
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

export interface CreateQuote {
  /** The deal that it is for. Its customer gets it. */
  readonly opportunityId: ID<"Opportunity">;
  /** Without it the deal's. White space at both ends is taken away. 1 to 200 characters. */
  readonly title?: string | null;
  /** One of the customer's; without it the deal's. */
  readonly contactId?: ID<"Contact"> | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly introduction?: string | null;
  /** Without them the workspace's usual ones. White space at both ends is taken away. At most 10000 characters. */
  readonly terms?: string | null;
  /**
   * As it is to stand on the document, in lines; without it the customer's usual one for bills. White space at both
   * ends is taken away. At most 500 characters.
   */
  readonly address?: string | null;
  /** Without it the workspace's. */
  readonly language?: DocumentLanguage | null;
  /** ISO 4217; without it the deal's. Matches a currency code of three capital letters. */
  readonly currency?: string | null;
  /** Without it, it is set when the quote is sent, by the workspace's usual time. */
  readonly validUntil?: CalendarDate | null;
  /** At most 200 elements. Default: `[]`. */
  readonly lines?: readonly QuoteLineInput[];
}

export interface CreateRelationship {
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly relatedCustomerProfileId: ID<"CustomerProfile">;
  /** What the customer is to the related one. */
  readonly type: RelationshipType;
  /** 1 to 10. Default: `5`. */
  readonly strength?: number;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly notes?: string | null;
  readonly since?: CalendarDate | null;
}

export interface CreateSegment {
  /** Default: `"manual"`. */
  readonly type?: SegmentType;
  /** Unique in the workspace. White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly description?: string | null;
  /** Default: `"gray"`. */
  readonly color?: StageColor;
  /** An automatic segment needs them, a manual one has none. */
  readonly rules?: SegmentRule | null;
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

export interface CreateTask {
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly title: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  /** Default: `"todo"`. */
  readonly kind?: TaskKind;
  /** Default: `"normal"`. */
  readonly priority?: TaskPriority;
  /** The day on which it is due. */
  readonly dueDate?: CalendarDate | null;
  /** Instead of `dueDate`: the moment at which it is due. */
  readonly dueAt?: Date | null;
  /** Without it the caller. */
  readonly assigneeId?: ID<"User"> | null;
  /** Without it the deal's, if it is for a deal. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** One of the customer's. */
  readonly contactId?: ID<"Contact"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly leadId?: ID<"Lead"> | null;
}

export interface CreateTeam {
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
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

export interface CreateView {
  /** Which list it is for, such as `customers`. White space at both ends is taken away. 1 to 50 characters. */
  readonly list: string;
  /** What nobody's own view of this list is called yet. White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
  /** At most 8000 characters. */
  readonly query: string;
  /** Default: `false`. */
  readonly isShared?: boolean;
}

export interface CreatedAPIKey {
  readonly apiKey: APIKey;
  /** The key itself. It is shown this once, and kept only as a hash. */
  readonly secret: string;
}

/** An amount with its currency. */
export interface CurrencyAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly amount: number;
}

/** A field that a workspace gives its customers beside those that all have. */
export interface CustomField {
  /** What programs call it. It does not change. */
  readonly key: string;
  /** What people call it. */
  readonly label: string;
  /** A line below the field. */
  readonly help?: string | null;
  readonly type: CustomFieldType;
  /** What a `select` may be; empty for other types. */
  readonly options: readonly string[];
  /** Whether customers must have a value. */
  readonly isRequired: boolean;
  /** Whether customers with the same value are likely the same, as with a customer number or a date of birth. */
  readonly isIdentifying: boolean;
}

export interface CustomFieldChoice {
  /** 1 to 40 characters. */
  readonly key: string;
  readonly from: MergeSource;
}

export interface CustomFieldDefinition {
  /** Matches a small letter, then letters, digits and underscores, 40 at most. */
  readonly key: string;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly label: string;
  /** White space at both ends is taken away. At most 500 characters. */
  readonly help?: string | null;
  readonly type: CustomFieldType;
  /**
   * For `select`: 1 to 200. At most 200 elements. No element twice. Each: white space at both ends is taken away; 1 to
   * 100 characters. Default: `[]`.
   */
  readonly options?: readonly string[];
  /** Default: `false`. */
  readonly isRequired?: boolean;
  /** Default: `false`. */
  readonly isIdentifying?: boolean;
}

/** Why the custom fields were not changed. */
export type CustomFieldError =
  /** They have changed since; `current` is what they are now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomFields;
    }
  /** Customers have values of the field, which the new type could not hold. */
  | {
      readonly type: "typeInUse";
      readonly key: string;
      readonly fieldType: CustomFieldType;
      readonly customers: number;
    };

/** A condition on a custom field. */
export interface CustomFieldFilter {
  /** 1 to 40 characters. */
  readonly key: string;
  /** Default: `"equals"`. */
  readonly op?: CustomFieldOperator;
  /** Of the field's type; absent for `isSet` and `isNotSet`. */
  readonly value?: JSONValue | null;
}

/**
 * - `equals`: Texts are compared without regard to case and accents.
 * - `contains`: Texts alone.
 * - `startsWith`: Texts alone.
 * - `greaterThan`: Numbers and dates.
 * - `atLeast`: Numbers and dates.
 * - `lessThan`: Numbers and dates.
 * - `atMost`: Numbers and dates.
 * - `isSet`: Whether the customer has a value at all.
 */
export type CustomFieldOperator =
  | "equals"
  | "notEquals"
  | "contains"
  | "startsWith"
  | "greaterThan"
  | "atLeast"
  | "lessThan"
  | "atMost"
  | "isSet"
  | "isNotSet";

/**
 * - `text`: At most 2,000 characters.
 * - `number`: A number.
 * - `date`: `YYYY-MM-DD`.
 * - `select`: One of the field's options.
 * - `url`: An `http` or `https` URL.
 * - `checkbox`: `true` or `false`.
 */
export type CustomFieldType = "text" | "number" | "date" | "select" | "url" | "checkbox";

export interface CustomFields {
  /** In the order in which they are shown. */
  readonly items: readonly CustomField[];
  /** When any of them was last changed, added or taken out; absent as long as nobody has set any, as is who did. */
  readonly updatedAt?: Date | null;
  readonly updatedBy?: ID<"User"> | null;
  /** Counts the changes of all of them; 0 as long as nobody has set any. */
  readonly version: number;
}

/** An address of a customer. */
export interface CustomerAddress {
  readonly id: ID<"CustomerAddress">;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly kind: AddressKind;
  /** What people call it: `Warehouse North`. */
  readonly label?: string | null;
  /** Who stands on the envelope, if it is not the customer. */
  readonly recipient?: string | null;
  /** Street and number. */
  readonly line1: string;
  readonly line2?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  /** State, province or canton. */
  readonly region?: string | null;
  /** ISO 3166-1, two letters. */
  readonly country?: string | null;
  /** Whether it is the one of its kind that is used unless another one is named. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

/** One entry of a customer's audit trail. */
export interface CustomerAuditEntry {
  readonly at: Date;
  /** Absent for what the system did by itself. */
  readonly by?: ID<"User"> | null;
  readonly byName?: string | null;
  /** `created`, `updated`, `deleted`, `restored`, `merged`, … */
  readonly action: string;
  /** The kind of record: `CustomerProfile`, `Contact`, `CustomerAddress`, … */
  readonly entity: string;
  readonly entityId: string;
  readonly changes: readonly CustomerFieldChange[];
  /** The procedure that was called. */
  readonly procedure: string;
  readonly ip?: string | null;
}

/** One page of a list. */
export interface CustomerAuditEntryPage {
  readonly items: readonly CustomerAuditEntry[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export interface CustomerBulkResult {
  readonly id: ID<"CustomerProfile">;
  /** Whether anything about the customer changed. */
  readonly changed: boolean;
  readonly version: number;
}

/** A customer with what stands around them. */
export interface CustomerDetail {
  readonly customer: CustomerProfile;
  /** Who is asked first stands first; 50 at most. */
  readonly contacts: readonly Contact[];
  /** By kind; the default one of each stands first. */
  readonly addresses: readonly CustomerAddress[];
  /** The newest 20 open deals. */
  readonly openDeals: readonly Opportunity[];
  /** What was won from them, by currency. */
  readonly lifetimeValue: readonly PipelineAmount[];
  /** How well the relationship with them is at this moment. */
  readonly health?: HealthScore | null;
  /** Relations to other customers whom the caller sees; 50 at most. */
  readonly relationships: readonly Relationship[];
  /** The segments that they are in, by name; 100 at most. */
  readonly segments: readonly SegmentMembership[];
  /** What they and their contacts have agreed to and taken back; 100 at most. */
  readonly consents: readonly Consent[];
  /** Customers that were merged into this one, as long as it can be undone. */
  readonly merges: readonly CustomerMerge[];
}

/**
 * A document that belongs to a customer, a deal or the workspace: a file in all its versions, and what is known of it.
 */
export interface CustomerDocument {
  readonly id: ID<"Document">;
  readonly title: string;
  readonly description?: string | null;
  /** Such as `contract` or `offer`: the workspace's own words. */
  readonly category?: string | null;
  readonly tags: readonly string[];
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly customerName?: string | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** The number of its newest version whose bytes have come; 0 as long as none have. */
  readonly currentVersion: number;
  /** The file of the current version, with its ending. */
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. (The versions of the file are counted apart.) */
  readonly version: number;
  /** When it was deleted; it can be restored for 30 days. */
  readonly deletedAt?: Date | null;
  /**
   * Path and query of a picture of the current version, for browsers to show small: an image of up to 2 MiB itself, or
   * the
   * first page of a PDF. Works for a quarter of an hour at least, and stays the same for as long, so that it is
   * fetched once. Only in lists whose call asked for it; absent if there is no such picture.
   */
  readonly thumbnailUrl?: string | null;
}

/** One page of a list. */
export interface CustomerDocumentPage {
  readonly items: readonly CustomerDocument[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Why a customer was not changed. */
export type CustomerError =
  /** The customer has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomerProfile;
    }
  /** Customers that are likely the same are there already, the likeliest first. */
  | {
      readonly type: "possibleDuplicates";
      readonly matches: readonly DuplicateMatch[];
    }
  /** Deals are kept for longer than customers. */
  | {
      readonly type: "hasDeals";
      readonly count: number;
    }
  /** The time in which it could be restored is over, or it is not deleted. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
      readonly reason: RestoreRefusal;
    };

export interface CustomerFieldChange {
  readonly field: string;
  readonly old?: JSONValue | null;
  readonly new?: JSONValue | null;
}

export interface CustomerKey {
  readonly id: ID<"CustomerProfile">;
}

export type CustomerKind = "company" | "person";

export interface CustomerMatches {
  /** The best first. */
  readonly items: readonly CustomerSummary[];
}

/** That one customer went into another one. */
export interface CustomerMerge {
  readonly id: ID<"CustomerMerge">;
  /** The customer that stayed. */
  readonly customerProfileId: ID<"CustomerProfile">;
  /** The customer that went into it. */
  readonly merged: CustomerSummary;
  readonly mergedAt: Date;
  readonly mergedBy: ID<"User">;
  readonly mergedByName: string;
  /** Until when it can be undone. */
  readonly undoableUntil: Date;
  readonly undoneAt?: Date | null;
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
  /** Values by the keys of the workspace's custom fields. */
  readonly customFields: { readonly [key: string]: JSONValue };
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
  /** When it was deleted; it can be restored for 30 days. */
  readonly deletedAt?: Date | null;
  /** Customers that may be the same, the likeliest first: in the answer to createCustomer alone. */
  readonly possibleDuplicates?: readonly DuplicateMatch[] | null;
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

/** What somebody wants to know first. */
export interface Dashboard {
  readonly pipelineId: ID<"Pipeline">;
  readonly pipelineName: string;
  readonly openCount: number;
  /** Value and weighted value of the open deals, by currency. */
  readonly pipelineValue: readonly PipelineAmount[];
  /** In the pipeline's order. */
  readonly stages: readonly StageStats[];
  /** Won ÷ (won + lost) in the pipeline, by close date in the last `days`, 0…1; absent if none closed. */
  readonly winRate?: number | null;
  readonly won: number;
  readonly lost: number;
  /** What was won in this month, by currency. */
  readonly wonThisMonth: readonly ReportAmount[];
  /** The ten deals that changed last, the latest first. */
  readonly recentDeals: readonly Opportunity[];
  readonly tasksDue: DashboardTasks;
  /** The five customers whom the workspace most likely loses, as far as the caller sees them. */
  readonly atRiskCustomers: readonly AtRiskCustomer[];
}

/** The caller's tasks that are to be done now. */
export interface DashboardTasks {
  readonly overdue: number;
  /** Due today, those that are overdue already left out. */
  readonly today: number;
  /** The first ten of both. */
  readonly items: readonly TaskItem[];
}

export interface DeactivateMember {
  readonly id: ID<"User">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** Who gets their customers, contacts, leads, campaigns and deals; they keep them if left out. */
  readonly reassignTo?: ID<"User"> | null;
}

export interface DeactivatedMember {
  readonly member: Member;
  /** How many customers changed hands. */
  readonly customers: number;
  /** How many deals changed hands. */
  readonly opportunities: number;
  /** How many open tasks changed hands. */
  readonly tasks: number;
  /** How many documents changed hands. */
  readonly documents: number;
}

export interface DeclineQuote {
  readonly id: ID<"Quote">;
  /** At least 1. */
  readonly version?: number | null;
  /** What the customer said. White space at both ends is taken away. 1 to 500 characters. */
  readonly reason: string;
}

export interface DeleteActivity {
  readonly id: ID<"Activity">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteContact {
  readonly id: ID<"Contact">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteCustomer {
  readonly id: ID<"CustomerProfile">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteDocument {
  readonly id: ID<"Document">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteImportMapping {
  readonly id: ID<"ImportMapping">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
}

export interface DeleteLead {
  readonly id: ID<"Lead">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteOpportunity {
  readonly id: ID<"Opportunity">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeletePipeline {
  readonly id: ID<"Pipeline">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals. */
  readonly moveToPipelineId?: ID<"Pipeline"> | null;
}

export interface DeleteRelationship {
  readonly id: ID<"Relationship">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteSegment {
  readonly id: ID<"Segment">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
}

export interface DeleteStage {
  readonly id: ID<"Stage">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** Where its deals go: another stage of the same pipeline. Needed if it has deals. */
  readonly moveToStageId?: ID<"Stage"> | null;
}

export interface DeleteTask {
  readonly id: ID<"TaskItem">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface DeleteTeam {
  readonly id: ID<"Team">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** Where its members go; they are in none if left out. */
  readonly moveMembersTo?: ID<"Team"> | null;
}

export interface DeleteView {
  readonly id: ID<"SavedView">;
  /** The version that was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
}

export interface DisqualifyLead {
  readonly id: ID<"Lead">;
  /** White space at both ends is taken away. 1 to 500 characters. */
  readonly reason: string;
  /** At least 1. */
  readonly version?: number | null;
}

/** A document with its versions and links to fetch it. */
export interface DocumentDetail {
  readonly document: CustomerDocument;
  /** The newest first. */
  readonly versions: readonly DocumentVersion[];
  /**
   * A link to the version that was asked for, which ends after a quarter of an hour; absent if its bytes have not come.
   */
  readonly download?: DownloadTicket | null;
  /** A link to a picture of it, for browsers to show: the image itself, or the first page of a PDF. */
  readonly preview?: DownloadTicket | null;
}

/** Why a document was not changed. */
export type DocumentError =
  /** The document has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomerDocument;
    }
  /** It cannot be restored. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
      readonly reason: RestoreRefusal;
    };

/** The file of a document or of a new version. */
export interface DocumentFile {
  /** With its ending: `offer.pdf`. White space at both ends is taken away. 1 to 255 characters. */
  readonly name: string;
  /**
   * `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
   * case. At most 127 characters. Matches a media type such as application/pdf.
   */
  readonly mediaType?: string | null;
  /** In bytes, 100 MiB at most unless the installation says otherwise. What comes must have this size. At least 0. */
  readonly size: number;
  /**
   * What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
   * Matches 64 hexadecimal digits.
   */
  readonly sha256?: string | null;
}

/** One document, by its id. */
export interface DocumentKey {
  readonly id: ID<"Document">;
}

/**
 * The language that a document is written in.
 *
 * - `en`: English.
 * - `de`: German.
 */
export type DocumentLanguage = "en" | "de";

export interface DocumentMatch {
  readonly document: CustomerDocument;
  /** Where the first of the words stands in the document's text; absent if it stands only elsewhere. */
  readonly excerpt?: string | null;
}

export interface DocumentMatches {
  /** Those with the words in their titles first, then the newest. */
  readonly items: readonly DocumentMatch[];
}

/** What stands on every document that a workspace sends, and how they are made. */
export interface DocumentSettings {
  /** Of documents that say nothing else. */
  readonly language: DocumentLanguage;
  /** Who sends them; the workspace's name if nothing is said. */
  readonly sellerName: string;
  /** In lines. */
  readonly sellerAddress?: string | null;
  readonly vatId?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly website?: string | null;
  /** Name of the bank, IBAN, BIC: in one line. */
  readonly bankAccount?: string | null;
  /** At the foot of every page: register, managing directors. */
  readonly footer?: string | null;
  /** Below the lines of a quote that says nothing else. */
  readonly quoteTerms?: string | null;
  /** How long a quote can be accepted, in days from when it is sent. */
  readonly quoteValidityDays: number;
  /** In percent; of lines that say nothing else. Without it each line has to. */
  readonly taxRate?: number | null;
  /** Absent as long as nobody has set anything, as is who did. */
  readonly updatedAt?: Date | null;
  readonly updatedBy?: ID<"User"> | null;
  /** 0 while nothing has been set. */
  readonly version: number;
}

/** Why settings were not changed. */
export type DocumentSettingsError =
  /** They have changed since; `current` is what they are now. */
  | {
      readonly type: "staleVersion";
      readonly current: DocumentSettings;
    };

/** - `title`: By title, without regard to case and accents. */
export type DocumentSort = "title" | "created" | "updated";

/**
 * What has become of a version's text, by which it is found.
 *
 * - `absent`: Files of this kind have no text.
 * - `failed`: The file is damaged, locked or too large, or the machine lacks what it takes; `textProblem` says so.
 */
export type DocumentTextState = "waiting" | "read" | "absent" | "failed";

/** A document and where its bytes are to be sent. */
export interface DocumentUpload {
  readonly document: CustomerDocument;
  /** Of the new version. */
  readonly versionNumber: number;
  readonly upload: UploadTicket;
}

export interface DocumentVersion {
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Of the content, as 64 hexadecimal digits; absent while it is not known. */
  readonly sha256?: string | null;
  /** What is new in it. */
  readonly note?: string | null;
  readonly state: DocumentVersionState;
  readonly textState: DocumentTextState;
  readonly textProblem?: string | null;
  readonly createdAt: Date;
  readonly createdBy: ID<"User">;
  readonly createdByName: string;
}

/**
 * What has become of a version's bytes.
 *
 * - `waiting`: They are still to come.
 * - `expired`: They did not come in time.
 */
export type DocumentVersionState = "waiting" | "stored" | "expired";

/** Where a file is fetched, and what lets its bearer do that. */
export interface DownloadTicket {
  readonly file: StoredFile;
  /** Path and query: `GET` the bytes there, in ranges too. */
  readonly url: string;
  /** The same ticket for the header `File-Ticket`, with the URL's path. */
  readonly ticket: string;
  readonly expiresAt: Date;
}

/** What is known of a customer that is not there yet. */
export interface DuplicateCandidate {
  /** Default: `"company"`. */
  readonly kind?: CustomerKind;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name: string;
  /** White space at both ends is taken away. Made lower case. At most 254 characters. */
  readonly email?: string | null;
  /** White space at both ends is taken away. At most 40 characters. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. At most 20 characters. */
  readonly vatId?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly line1?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly line2?: string | null;
  /** White space at both ends is taken away. At most 20 characters. */
  readonly postalCode?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly city?: string | null;
  /**
   * Also of a telephone number without a country code. White space at both ends is taken away. Matches a country's code
   * of two capital letters.
   */
  readonly country?: string | null;
  /** Values by the keys of custom fields; those that are identifying count. At most 100 elements. */
  readonly customFields?: { readonly [key: string]: JSONValue } | null;
}

/** How two customers compare in one respect. */
export type DuplicateLikeness =
  /** Their names are the same. */
  | {
      readonly type: "sameName";
    }
  /** Their names are the same but for a number in them: branch 1 and branch 12. */
  | {
      readonly type: "sameNameOtherNumber";
    }
  /** Their names are almost the same. */
  | {
      readonly type: "almostSameName";
    }
  /** Their names are similar. */
  | {
      readonly type: "similarName";
    }
  /** One of the names holds the other. */
  | {
      readonly type: "nameWithin";
    }
  /** Their names are somewhat alike. */
  | {
      readonly type: "nearName";
    }
  /** Their names are half alike. */
  | {
      readonly type: "halfName";
    }
  /** They have other names. */
  | {
      readonly type: "otherName";
    }
  /** They have the same VAT id. */
  | {
      readonly type: "sameVatId";
    }
  /** They have other VAT ids. */
  | {
      readonly type: "otherVatId";
    }
  /** They have the same telephone number. */
  | {
      readonly type: "samePhone";
    }
  /** They have other telephone numbers. */
  | {
      readonly type: "otherPhone";
    }
  /** They have the same e-mail address. */
  | {
      readonly type: "sameEmail";
    }
  /** Their e-mail addresses or websites have the same domain. */
  | {
      readonly type: "sameDomain";
      readonly domain: string;
    }
  /** Their e-mail addresses and websites have other domains. */
  | {
      readonly type: "otherDomain";
    }
  /** They have the same address. */
  | {
      readonly type: "sameAddress";
    }
  /** They have almost the same address. */
  | {
      readonly type: "almostSameAddress";
    }
  /** Their addresses are near to each other. */
  | {
      readonly type: "nearAddress";
    }
  /** They have other addresses. */
  | {
      readonly type: "otherAddress";
    }
  /** Leads: they are with the same company. */
  | {
      readonly type: "sameCompany";
    }
  /** They have the same value in an identifying custom field, which `key` names. */
  | {
      readonly type: "sameField";
      readonly key: string;
    }
  /** They have other values in an identifying custom field. */
  | {
      readonly type: "otherField";
      readonly key: string;
    };

/** A customer that may be the same as another one. */
export interface DuplicateMatch {
  readonly customer: CustomerSummary;
  /** How likely it is, in percent. */
  readonly score: number;
  /** What speaks for it, the weightiest first, then what speaks against it. */
  readonly reasons: readonly DuplicateReason[];
}

/**
 * What to do if a customer is likely there already.
 *
 * - `warn`: Do it, and say which.
 * - `allow`: Do it, and do not look.
 * - `refuse`: Do not do it, and say which.
 */
export type DuplicatePolicy = "warn" | "allow" | "refuse";

export interface DuplicateReason {
  readonly kind: DuplicateReasonKind;
  /** How much it says, in bits: one more makes it twice as likely; negative ones speak against it. */
  readonly weight: number;
  /** In words: `the same e-mail address`. */
  readonly text: string;
  /** The same for programs. */
  readonly likeness: DuplicateLikeness;
}

export type DuplicateReasonKind = "name" | "email" | "phone" | "vatId" | "domain" | "address" | "customField";

export interface EventFilter {
  /**
   * Names of events, such as `crm.opportunity.won`, or beginnings, such as `crm.opportunity.*`. Without any, all
   * events. At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 100 characters.
   * Default: `[]`.
   */
  readonly names?: readonly string[];
  /**
   * Ids of the records that the events are about. Without any, all records. At most 200 elements. No element twice.
   * Each: exactly 36 characters. Default: `[]`.
   */
  readonly entityIds?: readonly string[];
}

export interface ExplainSegmentMembership {
  readonly id: ID<"Segment">;
  readonly customerProfileId: ID<"CustomerProfile">;
}

export interface ExportAuditLog {
  /** Default: `"csv"`. */
  readonly format?: ExportFormat;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly entity?: string | null;
  /** White space at both ends is taken away. Made lower case. Exactly 36 characters. */
  readonly entityId?: string | null;
  readonly actorId?: ID<"User"> | null;
  /** 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly actions?: readonly string[] | null;
  /** At that moment or later. */
  readonly from?: Date | null;
  /** Before that moment. */
  readonly to?: Date | null;
}

export interface ExportCustomers {
  /** Default: `"csv"`. */
  readonly format?: ExportFormat;
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
  /** Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`. */
  readonly customFields?: readonly CustomFieldFilter[];
  /** What must hold besides, in the rules of segments. */
  readonly rules?: SegmentRule | null;
  /** These alone, of those for which all else holds. 1 to 1000 elements. No element twice. */
  readonly ids?: readonly ID<"CustomerProfile">[] | null;
}

/**
 * A kind of file that something can be exported as.
 *
 * - `pdf`: Pages to read and to print.
 * - `xlsx`: A workbook with typed cells, for spreadsheets.
 * - `csv`: Plain rows in UTF-8, for programs. Cells that a spreadsheet would run as formulas begin with an apostrophe.
 */
export type ExportFormat = "pdf" | "xlsx" | "csv";

export interface ExportImportErrors {
  readonly id: ID<"Import">;
  /** Whether the rows that were left out are in it, too. Default: `false`. */
  readonly withSkipped?: boolean;
}

export interface ExportReport {
  readonly report: ReportKind;
  /** Default: `"pdf"`. */
  readonly format?: ExportFormat;
  /**
   * Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all.
   * Activities and leads are of no pipeline.
   */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** The first day of the period. */
  readonly from: CalendarDate;
  /** The last day of the period. */
  readonly to: CalendarDate;
}

export interface ExportSegment {
  readonly id: ID<"Segment">;
  /** Default: `"csv"`. */
  readonly format?: ExportFormat;
}

export interface ExportTimeline {
  readonly customerProfileId: ID<"CustomerProfile">;
  /** Default: `"csv"`. */
  readonly format?: ExportFormat;
  /** 1 to 17 elements. No element twice. */
  readonly kinds?: readonly TimelineKind[] | null;
  /** Happened at that moment or later. */
  readonly from?: Date | null;
  /** Happened before that moment. */
  readonly to?: Date | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /**
   * Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
}

/** A file that was made for the caller. It is kept for a day; until then `files.getDownload` gives another link. */
export interface ExportedFile {
  readonly id: ID<"StoredFile">;
  /** With its ending: `customers.csv`. */
  readonly name: string;
  /** `text/csv; charset=utf-8`. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Path and query: `GET` the bytes there. Whoever has the link can fetch them. */
  readonly url: string;
  /** When the link ends. */
  readonly expiresAt: Date;
}

export interface FindConnection {
  /** Where it begins. */
  readonly fromId: ID<"CustomerProfile">;
  /** Where it ends. */
  readonly toId: ID<"CustomerProfile">;
  /** Any of these, from whichever end. 1 to 6 elements. No element twice. */
  readonly types?: readonly RelationshipType[] | null;
  /** The most steps between them. 1 to 12. Default: `6`. */
  readonly maximumLength?: number;
}

export interface FindDuplicates {
  /** Those of this customer. */
  readonly id?: ID<"CustomerProfile"> | null;
  /** Those of a customer that is not there yet. */
  readonly candidate?: DuplicateCandidate | null;
  /** The least likelihood, in percent. 1 to 100. Default: `50`. */
  readonly minimumScore?: number;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 100 characters. */
  readonly cursor?: string | null;
}

/**
 * How sure a deal is in the forecast. Best case includes commit, commit includes closed.
 *
 * - `omitted`: Not in the forecast.
 */
export type ForecastCategory = "omitted" | "pipeline" | "bestCase" | "commit" | "closed";

/**
 * What became of a deal between two moments.
 *
 * - `new`: It did not exist, and is open.
 * - `cameIn`: It counts and did not before: it was reopened or restored, came from another owner or pipeline, or is
 * expected in the months now that are asked for, or in the forecast again.
 * - `moved`: It is in another stage.
 * - `advanced`: It is expected earlier, and counted before and after.
 * - `slipped`: It is expected later, or at no time: perhaps beyond the months that are asked for.
 * - `removed`: It counts no more: it was deleted or omitted from the forecast, went to another owner or pipeline, or is
 * expected before the months that are asked for.
 */
export type ForecastChangeKind =
  | "new"
  | "cameIn"
  | "increased"
  | "decreased"
  | "moved"
  | "advanced"
  | "slipped"
  | "won"
  | "lost"
  | "removed";

/**
 * What deals of one kind did to the value of the open ones. A deal may be of several kinds, but its change counts in
 * one.
 */
export interface ForecastChangeSum {
  readonly kind: ForecastChangeKind;
  /** ISO 4217. */
  readonly currency: string;
  /** How many deals are of the kind. */
  readonly count: number;
  /** Their value: what it is now, of those that count no more what it was. */
  readonly value: number;
  /** What they added to the value of the open deals, or took from it. */
  readonly change: number;
}

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

/** The forecast as it was at a moment. */
export interface ForecastSnapshot {
  readonly id: ID<"ForecastSnapshot">;
  readonly takenAt: Date;
  /** The day whose night it was taken in; absent if somebody took it. */
  readonly night?: CalendarDate | null;
  readonly note?: string | null;
  /** Who took it; absent if the system did. */
  readonly takenBy?: ID<"User"> | null;
  readonly takenByName?: string | null;
  /**
   * The forecast over all deals that the caller reads, by currency; `closedWon` is what was won in the year up to then.
   */
  readonly totals: readonly ForecastGroup[];
}

/** One page of a list. */
export interface ForecastSnapshotPage {
  readonly items: readonly ForecastSnapshot[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Two customers that are likely the same. */
export interface FoundDuplicate {
  /** Absent if it is the candidate. */
  readonly first?: CustomerSummary | null;
  readonly second: CustomerSummary;
  /** How likely it is, in percent. */
  readonly score: number;
  /** What speaks for it, the weightiest first, then what speaks against it. */
  readonly reasons: readonly DuplicateReason[];
}

export interface FoundDuplicates {
  /** The likeliest first. */
  readonly items: readonly FoundDuplicate[];
  readonly nextCursor?: string | null;
  /** How many there are on all pages. */
  readonly total: number;
}

/** A funnel beside that of the period before. */
export interface FunnelReport {
  readonly current: PipelineFunnel;
  /** Of as many days directly before. */
  readonly previous: PipelineFunnel;
}

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

export interface GetActivityReport {
  /** The first day, in UTC. */
  readonly from: CalendarDate;
  /** The last day, in UTC; at most 1,100 days later. */
  readonly to: CalendarDate;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** What the numbers over time are told apart by. Default: `"week"`. */
  readonly period?: ActivityPeriod;
}

export interface GetActivityStats {
  /** The first day, in UTC. */
  readonly from: CalendarDate;
  /** The last day, in UTC; at most 1,100 days later. */
  readonly to: CalendarDate;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** What the numbers over time are told apart by. Default: `"week"`. */
  readonly period?: ActivityPeriod;
}

export interface GetAuditLog {
  /** The kind of record. White space at both ends is taken away. 1 to 50 characters. */
  readonly entity?: string | null;
  /** One record of that kind. White space at both ends is taken away. Made lower case. Exactly 36 characters. */
  readonly entityId?: string | null;
  readonly actorId?: ID<"User"> | null;
  /** 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly actions?: readonly string[] | null;
  /** The procedure that was called. White space at both ends is taken away. 1 to 200 characters. */
  readonly procedure?: string | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly requestId?: string | null;
  /** At that moment or later. */
  readonly from?: Date | null;
  /** Before that moment. */
  readonly to?: Date | null;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface GetCampaignAttribution {
  /** Without it all pipelines. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Won on this day or later. */
  readonly from: CalendarDate;
  /** Won on this day or before. */
  readonly to: CalendarDate;
}

export interface GetConsentHistory {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel?: ConsentChannel | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly purpose?: string | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
}

export interface GetConsentProof {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
}

export interface GetCustomerAuditTrail {
  readonly id: ID<"CustomerProfile">;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 500 characters. */
  readonly cursor?: string | null;
}

export interface GetDashboard {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Of how many days up to today the win rate is. 1 to 1100. Default: `90`. */
  readonly days?: number;
  /**
   * How far the caller's clock is before UTC, in minutes: it decides on what is due today. -840 to 840. Default: `0`.
   */
  readonly utcOffsetMinutes?: number;
}

export interface GetDocument {
  readonly id: ID<"Document">;
  /** Of the links; without it the current version. At least 1. */
  readonly versionNumber?: number | null;
}

export interface GetDownload {
  readonly id: ID<"StoredFile">;
  /** Whether a browser is to show the file instead of saving it. Only images and plain text are shown. */
  readonly isInline?: boolean | null;
}

export interface GetFunnelReport {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** The first day of the period. */
  readonly from: CalendarDate;
  /** The last day of the period. */
  readonly to: CalendarDate;
}

export interface GetHealthHistory {
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly from?: CalendarDate | null;
  readonly to?: CalendarDate | null;
  /** The newest ones. 1 to 1000. Default: `365`. */
  readonly limit?: number;
}

export interface GetLeadEvents {
  readonly id: ID<"Lead">;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 500 characters. */
  readonly cursor?: string | null;
}

export interface GetLeadsByIntent {
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Came in on this day (in UTC) or later. */
  readonly from?: CalendarDate | null;
  /** Came in on this day (in UTC) or before. */
  readonly to?: CalendarDate | null;
  /** How sure an intent must be to count, in percent. 1 to 100. Default: `20`. */
  readonly minimumConfidence?: number;
}

export interface GetLeadsByScore {
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Came in on this day (in UTC) or later. */
  readonly from?: CalendarDate | null;
  /** Came in on this day (in UTC) or before. */
  readonly to?: CalendarDate | null;
  /** The least score of a warm lead. 1 to 100. Default: `40`. */
  readonly warmFrom?: number;
  /** The least score of a hot lead. 1 to 100. Default: `70`. */
  readonly hotFrom?: number;
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

export interface GetPipelineReport {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** The first day of what was created, won and lost, in UTC. */
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
}

export interface GetQuotaAttainment {
  /** Default: `"quarter"`. */
  readonly period?: QuotaPeriod;
  /** A day of the period; without it today. */
  readonly date?: CalendarDate | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
}

export interface GetQuotePDF {
  readonly id: ID<"Quote">;
  /** One that was sent; without it the quote as it is now, with a mark if it has not been sent. At least 1. */
  readonly revision?: number | null;
}

export interface GetReferralChain {
  readonly id: ID<"CustomerProfile">;
  /** How many steps up and down. 1 to 6. Default: `6`. */
  readonly depth?: number;
}

export interface GetRelationshipGraph {
  /** The customer in the middle. */
  readonly id: ID<"CustomerProfile">;
  /** How many steps away from it. 1 to 6. Default: `2`. */
  readonly depth?: number;
  /** Any of these, from whichever end. 1 to 6 elements. No element twice. */
  readonly types?: readonly RelationshipType[] | null;
  /** 1 to 10. */
  readonly minimumStrength?: number | null;
  /** The most customers; those nearest come first. 1 to 5000. Default: `500`. */
  readonly limit?: number;
}

export interface GetRelationships {
  /** The customer. */
  readonly id: ID<"CustomerProfile">;
  /** Any of these. 1 to 6 elements. No element twice. */
  readonly types?: readonly RelationshipType[] | null;
  /** 1 to 10. */
  readonly minimumStrength?: number | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 500 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
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

export interface GetRoutingEffectiveness {
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** The first day on which leads came in, in UTC. */
  readonly from: CalendarDate;
  /** The last day. */
  readonly to: CalendarDate;
  /** In how many minutes a lead should be answered. 1 to 100000. Default: `60`. */
  readonly responseMinutes?: number;
}

export interface GetSegmentMembers {
  readonly id: ID<"Segment">;
  /**
   * Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** Default: `"created"`. */
  readonly sort?: SegmentMemberSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface GetSegmentPerformance {
  readonly id: ID<"Segment">;
  /** Without it, 90 days before `to`. */
  readonly from?: CalendarDate | null;
  /** Without it today. At most ten years after `from`. */
  readonly to?: CalendarDate | null;
}

export interface GetSnapshot {
  readonly id: ID<"ForecastSnapshot">;
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Default: `"month"`. */
  readonly period?: ForecastPeriod;
  /** Default: `"period"`. */
  readonly groupBy?: ForecastGrouping;
}

export interface GetTimeline {
  readonly customerProfileId: ID<"CustomerProfile">;
  /** 1 to 17 elements. No element twice. */
  readonly kinds?: readonly TimelineKind[] | null;
  /** Happened at that moment or later. */
  readonly from?: Date | null;
  /** Happened before that moment. */
  readonly to?: Date | null;
  /** Who is responsible for what it tells of. */
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /**
   * Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface GetVelocityReport {
  /** Without it all pipelines. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Closed on this day or later. */
  readonly from: CalendarDate;
  /** Closed on this day or before. */
  readonly to: CalendarDate;
}

export interface GetWinLossReport {
  /** Without it all pipelines. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** Closed on this day or later. */
  readonly from: CalendarDate;
  /** Closed on this day or before. */
  readonly to: CalendarDate;
}

/** A relationship as an arrow: `from` is `type` of `to`. */
export interface GraphEdge {
  readonly id: ID<"Relationship">;
  readonly fromId: ID<"CustomerProfile">;
  readonly toId: ID<"CustomerProfile">;
  /** What `from` is to `to`: parent_company, referrer, partner or competitor. */
  readonly type: RelationshipType;
  readonly strength: number;
}

export interface GraphNode {
  readonly customer: CustomerSummary;
  /** How many steps away. */
  readonly depth: number;
}

/** How well a relationship with a customer is. */
export type HealthBand = "healthy" | "watch" | "atRisk";

/** Why the weights were not set. */
export type HealthError =
  /** They have changed since; `current` is what they are now. */
  | {
      readonly type: "staleVersion";
      readonly current: HealthWeights;
    };

/** What was seen of a customer that makes a part of their health what it is. */
export type HealthFinding =
  /** The last contact was so many days ago. */
  | {
      readonly type: "lastContact";
      readonly days: number;
    }
  /** There was no contact yet, so many days after they became a customer. */
  | {
      readonly type: "noContact";
      readonly days: number;
    }
  /** So many contacts in so many days, where others are expected. */
  | {
      readonly type: "contacts";
      readonly count: number;
      readonly days: number;
      readonly expected: number;
    }
  /** They have not bought anything yet. */
  | {
      readonly type: "neverBought";
    }
  /** They bought nothing in so many days. */
  | {
      readonly type: "boughtNothing";
      readonly days: number;
    }
  /** By their purchases of the last year they are in that fifth of all customers: 5 are those who bought the most. */
  | {
      readonly type: "purchases";
      readonly fifth: number;
    }
  /** Nobody tried to reach them in so many days. */
  | {
      readonly type: "notTried";
      readonly days: number;
    }
  /** They took part in so many of all tries. */
  | {
      readonly type: "participation";
      readonly contacts: number;
      readonly attempts: number;
    }
  /** What is open and should not be; nothing of it is no problem. */
  | {
      readonly type: "problems";
      readonly rottingDeals: number;
      readonly overdueDeals: number;
      readonly lostDeals: number;
    };

export interface HealthHistory {
  /** In the order of their days. Days on which nothing changed are left out. */
  readonly items: readonly HealthPoint[];
}

/** A customer, by the id. */
export interface HealthKey {
  readonly customerProfileId: ID<"CustomerProfile">;
}

export interface HealthPart {
  readonly key: HealthPartKey;
  /** 0…100; absent if nothing can be said, and the other parts make up the score. */
  readonly score?: number | null;
  /** As the workspace has set it. */
  readonly weight: number;
  /** What the part adds to the score. */
  readonly contribution: number;
  /** Why it is what it is, in words. */
  readonly reason: string;
  /** The same for programs. */
  readonly finding: HealthFinding;
}

/**
 * What a health score is put together from.
 *
 * - `recency`: How long ago the last contact or purchase was.
 * - `frequency`: How often there was contact.
 * - `monetary`: How much was bought, compared with the workspace's other customers.
 * - `engagement`: How often the other side took part.
 * - `problems`: Open problems.
 */
export type HealthPartKey = "recency" | "frequency" | "monetary" | "engagement" | "problems";

/** A score as it was from that day on, until the next one. */
export interface HealthPoint {
  readonly date: CalendarDate;
  readonly score: number;
  readonly band: HealthBand;
  readonly recency?: number | null;
  readonly frequency?: number | null;
  readonly monetary?: number | null;
  readonly engagement?: number | null;
  readonly problems?: number | null;
}

export interface HealthRecalculation {
  /** Of the customers that were named, in their order. */
  readonly scores: readonly HealthScore[];
  /** The work on all customers; absent if customers were named, or if it is in line already. */
  readonly jobId?: ID<"Job"> | null;
}

/** A customer's health. */
export interface HealthScore {
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly customerName: string;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** 0…100: the weighted mean of the parts. */
  readonly score: number;
  readonly band: HealthBand;
  /** What the score has changed by since about 30 days before; absent without a score of then. */
  readonly trend?: number | null;
  readonly parts: readonly HealthPart[];
  /** The last contact or purchase. */
  readonly lastContactAt?: Date | null;
  readonly calculatedAt: Date;
}

/** One page of a list. */
export interface HealthScorePage {
  readonly items: readonly HealthScore[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export type HealthSort = "score" | "customer";

/** - `unhealthy`: The database does not answer. */
export type HealthStatus = "healthy" | "unhealthy";

/** How the workspace weighs health. */
export interface HealthWeights {
  /** Of the parts: they count in proportion to each other, and 0 leaves a part out. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly engagement: number;
  readonly problems: number;
  /** After so many days without contact recency is 50, after twice as many 25. */
  readonly recencyHalfLifeDays: number;
  /** So many contacts in 90 days make frequency 100. */
  readonly expectedContacts: number;
  /** A lower score is at risk. */
  readonly atRiskBelow: number;
  /** This score and higher ones are healthy; what is between is to be watched. */
  readonly healthyFrom: number;
  /** Absent as long as nobody has set anything, as is who did. */
  readonly updatedAt?: Date | null;
  readonly updatedBy?: ID<"User"> | null;
  /** Counts the changes; 0 as long as nobody has set anything. */
  readonly version: number;
}

/** Records that are taken over from a file. */
export interface Import {
  readonly id: ID<"Import">;
  readonly target: ImportTarget;
  /** The file's, for people. */
  readonly name: string;
  readonly mode: ImportMode;
  readonly matchBy: readonly ImportKey[];
  readonly duplicates: ImportDuplicatePolicy;
  readonly invalidValues: ImportInvalidPolicy;
  /** Whether it only says what it would do. */
  readonly isDryRun: boolean;
  readonly state: ImportState;
  readonly format: ImportFormat;
  readonly columns: readonly ImportColumn[];
  /** In percent of the file. */
  readonly progress: number;
  /** How many rows have been looked at. */
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  /** How many rows have been undone. */
  readonly reverted: number;
  /** Why it could not go on. */
  readonly error?: string | null;
  /** The same for programs. */
  readonly failure?: ImportFailure | null;
  /** Whether it can be undone. */
  readonly isRevertible: boolean;
  readonly createdAt: Date;
  readonly createdBy: ID<"User">;
  readonly startedAt?: Date | null;
  readonly finishedAt?: Date | null;
}

/** A column of a file, and what it says. */
export interface ImportColumn {
  /** From 1. */
  readonly number: number;
  /** From the header; `Column 3` without one. */
  readonly name: string;
  /** Whether the header does not name it: its name then follows from its number. Default: `false`. */
  readonly isUnnamed?: boolean;
  /** What it says; absent if it is passed over. */
  readonly field?: ImportField | null;
  /** The key of the custom field that it says, if `field` is `customField`. */
  readonly customField?: string | null;
}

export interface ImportCustomers {
  /** A file that has been sent: see `files.createUpload`. */
  readonly fileId?: ID<"StoredFile"> | null;
  /** Instead of a file: what would stand in it. 1 to 1000000 characters. */
  readonly text?: string | null;
  /** How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters. */
  readonly name?: string | null;
  /** How the file is written. What is left out is guessed, and shown in the answer. */
  readonly format?: ImportFormatOptions | null;
  /**
   * Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
   * elements.
   */
  readonly mapping?: readonly ColumnMapping[] | null;
  /** A mapping that was saved. */
  readonly mappingId?: ID<"ImportMapping"> | null;
  /**
   * Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
   * characters.
   */
  readonly saveMappingAs?: string | null;
  /**
   * The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
   * least 0.
   */
  readonly mappingVersion?: number | null;
  /** Default: `"upsert"`. */
  readonly mode?: ImportMode;
  /**
   * By what a row finds the customer that is there already; the first that finds one counts. 1 to 4 elements. No
   * element twice. Default: `["id","externalId","vatId","email"]`.
   */
  readonly matchBy?: readonly ImportKey[];
  /** Default: `"skip"`. */
  readonly duplicates?: ImportDuplicatePolicy;
  /** Default: `"fail"`. */
  readonly invalidValues?: ImportInvalidPolicy;
  /** Says for each row what would become of it, and changes nothing. Default: `false`. */
  readonly dryRun?: boolean;
  /** Who owns those whose row names nobody; without it the caller. */
  readonly ownerId?: ID<"User"> | null;
  /**
   * Which system external ids come from, if several have their own. White space at both ends is taken away. At most 100
   * characters.
   */
  readonly system?: string | null;
  /**
   * The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
   * capital letters.
   */
  readonly country?: string | null;
  /**
   * Every customer gets these besides. At most 20 elements. No element twice. Each: white space at both ends is taken
   * away; 1 to 50 characters. Default: `[]`.
   */
  readonly tags?: readonly string[];
}

/**
 * What becomes of a row that would be a new record, and seems to be one that is there already.
 *
 * - `skip`: It is left out.
 * - `update`: It changes the record that is there.
 * - `create`: It becomes a record all the same.
 * - `fail`: It is an error, to be looked at by somebody.
 */
export type ImportDuplicatePolicy = "skip" | "update" | "create" | "fail";

/**
 * - `macintosh`: Mac OS Roman.
 * - `ibm850`: DOS in western Europe: code page 850.
 * - `ibm437`: DOS in the United States: code page 437.
 */
export type ImportEncoding =
  | "utf-8"
  | "utf-16le"
  | "utf-16be"
  | "windows-1252"
  | "macintosh"
  | "ibm850"
  | "ibm437";

export interface ImportEntryKey {
  readonly id: ID<"Import">;
}

/** Why an import was not begun, stopped or undone. */
export type ImportError =
  /** The file cannot be imported like this. */
  | {
      readonly type: "unusable";
      readonly problems: readonly ImportProblem[];
    }
  /** What is asked for does not go with the import's state. */
  | {
      readonly type: "wrongState";
      readonly state: ImportState;
      readonly why: string;
      readonly reason: ImportRefusal;
    }
  /**
   * The mapping that was to be replaced has changed since, or there is one of the name; `current` is what it is now.
   */
  | {
      readonly type: "staleVersion";
      readonly current: ImportMapping;
    };

/**
 * Why an import could not go on.
 *
 * - `memberGone`: Who has begun it is no member any more.
 * - `fileGone`: Its file is gone.
 * - `other`: Something failed on the server; its log says what.
 */
export type ImportFailure = "memberGone" | "fileGone" | "other";

/**
 * What a column of a file can say of a record. Which of it depends on what the rows become: see ``ImportTarget``.
 *
 * - `id`: Rapport's own id of the record.
 * - `externalId`: Its name in the system that the file comes from: the same one again is the same record.
 * - `kind`: Of a customer: a company or a person.
 * - `name`: A customer's: the company's, or a person's whole one. A lead's: the person's whole one.
 * - `tags`: Several with commas, semicolons or bars between.
 * - `owner`: The e-mail address of the user who is to own it.
 * - `contactName`: The person to talk to at a company.
 * - `company`: The company that a lead is of.
 * - `jobTitle`: What a lead is at their company.
 * - `source`: Where a lead comes from, in the workspace's words.
 * - `customField`: One of the workspace's own fields, which `customField` beside it names.
 */
export type ImportField =
  | "id"
  | "externalId"
  | "kind"
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "phone"
  | "website"
  | "vatId"
  | "industry"
  | "status"
  | "tags"
  | "notes"
  | "owner"
  | "street"
  | "houseNumber"
  | "addressLine2"
  | "postalCode"
  | "city"
  | "region"
  | "country"
  | "contactName"
  | "contactEmail"
  | "contactPhone"
  | "contactTitle"
  | "company"
  | "jobTitle"
  | "source"
  | "utmSource"
  | "utmMedium"
  | "utmCampaign"
  | "utmTerm"
  | "utmContent"
  | "referrer"
  | "landingPage"
  | "customField";

/**
 * What a file is that is no table of separated values.
 *
 * - `workbook`: Of a spreadsheet program, such as Excel.
 * - `markup`: HTML or XML.
 * - `binary`: Anything else that is no text: an image, an archive.
 */
export type ImportForeignFormat = "workbook" | "pdf" | "markup" | "json" | "vCard" | "binary";

/** How a file is written. */
export interface ImportFormat {
  readonly encoding: ImportEncoding;
  /** Between fields: `,`, `;`, `|` or a tab. */
  readonly delimiter: string;
  /** Around fields. */
  readonly quote: string;
  /** Before a quotation mark that belongs to the text, if it is not doubled. */
  readonly escape?: string | null;
  /** How many lines stand before the table: a title, a date. Empty ones do not count. */
  readonly leadingLines: number;
  /** Whether the table's first line names its columns. */
  readonly hasHeader: boolean;
}

/** What is known of how a file is written. What is left out is guessed. */
export interface ImportFormatOptions {
  readonly encoding?: ImportEncoding | null;
  /** One of: `,`, `;`, `	`, `|`. */
  readonly delimiter?: "," | ";" | "\t" | "|" | null;
  /** One of: `"`, `'`. */
  readonly quote?: "\"" | "'" | null;
  /** 0 to 1000. */
  readonly leadingLines?: number | null;
  readonly hasHeader?: boolean | null;
}

/**
 * What becomes of a row with a value that a record cannot have.
 *
 * - `fail`: It is an error.
 * - `leaveOut`: It is taken over without the value, unless that is the name.
 */
export type ImportInvalidPolicy = "fail" | "leaveOut";

/**
 * By what a row finds the record that is there already.
 *
 * - `vatId`: Of customers alone.
 */
export type ImportKey = "id" | "externalId" | "vatId" | "email";

export interface ImportLeadFile {
  /** A file that has been sent: see `files.createUpload`. */
  readonly fileId?: ID<"StoredFile"> | null;
  /** Instead of a file: what would stand in it. 1 to 1000000 characters. */
  readonly text?: string | null;
  /** How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters. */
  readonly name?: string | null;
  /** How the file is written. What is left out is guessed, and shown in the answer. */
  readonly format?: ImportFormatOptions | null;
  /**
   * Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
   * elements.
   */
  readonly mapping?: readonly ColumnMapping[] | null;
  /** A mapping that was saved for leads. */
  readonly mappingId?: ID<"ImportMapping"> | null;
  /**
   * Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
   * characters.
   */
  readonly saveMappingAs?: string | null;
  /**
   * The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
   * least 0.
   */
  readonly mappingVersion?: number | null;
  /** Default: `"upsert"`. */
  readonly mode?: ImportMode;
  /**
   * By what a row finds the lead that is there already; the first that finds one counts. 1 to 3 elements. No element
   * twice. Default: `["id","externalId","email"]`.
   */
  readonly matchBy?: readonly ImportKey[];
  /** Default: `"skip"`. */
  readonly duplicates?: ImportDuplicatePolicy;
  /** Default: `"fail"`. */
  readonly invalidValues?: ImportInvalidPolicy;
  /** Says for each row what would become of it, and changes nothing. Default: `false`. */
  readonly dryRun?: boolean;
  /**
   * Whose new ones are whose row names nobody. Without it they wait in the caller's hands for somebody to be made
   * responsible.
   */
  readonly ownerId?: ID<"User"> | null;
  /**
   * The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
   * capital letters.
   */
  readonly country?: string | null;
  /**
   * Every lead gets these besides. At most 20 elements. No element twice. Each: white space at both ends is taken away;
   * 1 to 50 characters. Default: `[]`.
   */
  readonly tags?: readonly string[];
}

export interface ImportLeads {
  /** Each is looked at by itself: one that breaks a rule is refused in its result. 1 to 10000 elements. */
  readonly leads: readonly ImportedLead[];
  /** Default: `"update"`. */
  readonly known?: KnownLeadPolicy;
  /**
   * Whose those are that name no owner. Without it they wait in the caller's hands for somebody to be made responsible.
   */
  readonly ownerId?: ID<"User"> | null;
}

export interface ImportLeadsResult {
  /** In the order of the input. */
  readonly results: readonly ImportedLeadResult[];
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Which columns of a kind of file say what, to be used again. */
export interface ImportMapping {
  readonly id: ID<"ImportMapping">;
  /** What it is for. */
  readonly target: ImportTarget;
  /** No other one that is for the same has it. */
  readonly name: string;
  readonly columns: readonly ColumnMapping[];
  readonly createdAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedAt: Date;
  readonly updatedBy: ID<"User">;
  /** Counts the changes. */
  readonly version: number;
}

/** Why a mapping was not saved or deleted. */
export type ImportMappingError =
  /** The mapping has changed since, or there is one of the name; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: ImportMapping;
    };

export interface ImportMappings {
  /** By name. */
  readonly items: readonly ImportMapping[];
}

/**
 * - `create`: Each row is a new record.
 * - `update`: Each row changes a record that is there.
 * - `upsert`: A row changes the record that it finds, and is a new one if it finds none.
 */
export type ImportMode = "create" | "update" | "upsert";

/**
 * - `unchanged`: The record is as the row says.
 * - `skipped`: It seems to be a record that is there already.
 */
export type ImportOutcome = "created" | "updated" | "unchanged" | "skipped" | "failed";

/** One page of a list. */
export interface ImportPage {
  readonly items: readonly Import[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** What a file seems to be, before anything of it is imported. */
export interface ImportPreview {
  readonly format: ImportFormat;
  /** With what each seems to say. */
  readonly columns: readonly ImportColumn[];
  /**
   * The first 20 rows as they stand in the file, with the letters that were meant where another program has misread
   * them.
   */
  readonly rows: readonly (readonly string[])[];
  /** What would keep it from being imported like this. */
  readonly problems: readonly ImportProblem[];
}

/** One thing that is wrong with something that is imported. */
export interface ImportProblem {
  /** Which field it is; absent if it is none in particular. */
  readonly field?: string | null;
  /** The end of a sentence that begins with the field; a sentence without one. */
  readonly message: string;
  /** The rule that the field's value breaks, with what belongs to it, as an issue of an input has them. */
  readonly code?: IssueCode | null;
  readonly bound?: { readonly [key: string]: JSONValue } | null;
  /** What it is if no rule of a field is broken. */
  readonly reason?: ImportReason | null;
}

/** What is wrong with a file, or with one row of it. */
export type ImportReason =
  /** There is nothing in the file. */
  | {
      readonly type: "emptyFile";
    }
  /** The file is no table of separated values, but something else. */
  | {
      readonly type: "otherFormat";
      readonly format: ImportForeignFormat;
    }
  /** The file has more columns than that. */
  | {
      readonly type: "tooManyColumns";
      readonly maximum: number;
    }
  /** The field is to stand in a column, by its name or number, which is not there. */
  | {
      readonly type: "noSuchColumn";
      readonly column?: string | null;
      readonly number?: number | null;
    }
  /** The field stands in two columns; their numbers. */
  | {
      readonly type: "twoColumns";
      readonly first: number;
      readonly second: number;
    }
  /** A record that rows become has no such field. */
  | {
      readonly type: "noSuchField";
      readonly target: ImportTarget;
    }
  /** No column says whom a row is about. */
  | {
      readonly type: "noColumn";
    }
  /** The line is too long to be a row. */
  | {
      readonly type: "lineTooLong";
    }
  /** A quotation mark opens a field, and none closes it. */
  | {
      readonly type: "openQuote";
    }
  /** The row is empty. */
  | {
      readonly type: "emptyRow";
    }
  /** The row is the header once more: several files have become one. */
  | {
      readonly type: "repeatedHeader";
    }
  /** The row is a total of other rows. */
  | {
      readonly type: "sums";
    }
  /** The row has more fields than the table has columns. */
  | {
      readonly type: "tooManyFields";
      readonly fields: number;
      readonly columns: number;
    }
  /** Several records have what the row is known by. */
  | {
      readonly type: "ambiguous";
      readonly target: ImportTarget;
      readonly key: ImportKey;
    }
  /** An earlier row of the file is known by the same. */
  | {
      readonly type: "sameAsRow";
      readonly row: number;
      readonly key: ImportKey;
    }
  /** A record that is there is known by the same. */
  | {
      readonly type: "sameAsRecord";
      readonly target: ImportTarget;
      readonly key: ImportKey;
    }
  /** A record that is there is likely the same. */
  | {
      readonly type: "likelySame";
      readonly name: string;
      readonly likeness: readonly DuplicateLikeness[];
    }
  /** There is no record that the row could change. */
  | {
      readonly type: "noRecord";
      readonly target: ImportTarget;
    }
  /** The record has been deleted meanwhile. */
  | {
      readonly type: "recordGone";
      readonly target: ImportTarget;
    }
  /** The lead has been deleted. */
  | {
      readonly type: "leadDeleted";
    }
  /** The record is somebody else's, and not the caller's to change. */
  | {
      readonly type: "notYours";
    }
  /** The word is none of those that the field knows. */
  | {
      readonly type: "unknownWord";
      readonly word: string;
      readonly known: readonly string[];
    }
  /** Nobody here has that e-mail address, or not one user alone that name. */
  | {
      readonly type: "unknownOwner";
      readonly owner: string;
    }
  /** The caller may not give records to that user. */
  | {
      readonly type: "refusedOwner";
      readonly owner: string;
    }
  /** It does not go with what is there. */
  | {
      readonly type: "refused";
    }
  /**
   * A cell has several values where one can be: the first is taken, and these are left out. Nothing is wrong with the
   * row for that.
   */
  | {
      readonly type: "furtherValues";
      readonly values: readonly string[];
    };

/** Why an import is not stopped or undone. */
export type ImportRefusal =
  /** Only one that waits or runs is stopped. */
  | {
      readonly type: "notRunning";
    }
  /** It was only tried, and has changed nothing. */
  | {
      readonly type: "dryRun";
    }
  /** Only one that has changed something and ended within so many days is undone. */
  | {
      readonly type: "notRevertible";
      readonly days: number;
    };

/** What has become of one row of a file. */
export interface ImportRowResult {
  /** The row's number in the table, from 1. */
  readonly number: number;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  readonly outcome: ImportOutcome;
  /** The customer that it made, changed or found, if rows become customers. A dry run makes none. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** The lead that it made, changed or found, if rows become leads. A dry run makes none. */
  readonly leadId?: ID<"Lead"> | null;
  /** What is wrong with it, or why it was left out; of a row that was taken, what of it was left out. */
  readonly problems: readonly ImportProblem[];
  /** The row as it stands in the file, if it failed or was left out. */
  readonly cells?: readonly string[] | null;
  /** Whether it has been undone. */
  readonly isReverted: boolean;
}

/** One page of a list. */
export interface ImportRowResultPage {
  readonly items: readonly ImportRowResult[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/**
 * - `waiting`: In line.
 * - `failed`: It could not go on: `error` says why. What it had done is there.
 * - `cancelled`: Somebody has stopped it. What it had done is there.
 * - `reverted`: What it had done is undone, as far as nobody had changed it since.
 */
export type ImportState =
  | "waiting"
  | "running"
  | "done"
  | "failed"
  | "cancelled"
  | "reverting"
  | "reverted";

/** What the rows of a file become. */
export type ImportTarget = "customers" | "leads";

/** A lead as another system tells it. What is wrong with one is said in its result, and stops no other one. */
export interface ImportedLead {
  /**
   * Its name in the system that it comes from: the same one again is the same lead. White space at both ends is taken
   * away. 1 to 200 characters.
   */
  readonly externalId: string;
  /** At most 1000 characters. */
  readonly name: string;
  /** At most 1000 characters. */
  readonly company?: string | null;
  /** At most 1000 characters. */
  readonly jobTitle?: string | null;
  /** At most 1000 characters. */
  readonly email?: string | null;
  /** At most 1000 characters. */
  readonly phone?: string | null;
  /** At most 5000 characters. */
  readonly website?: string | null;
  /** At most 1000 characters. */
  readonly industry?: string | null;
  /** How far it has come there; without it a new lead is new. */
  readonly status?: ImportedLeadStatus | null;
  /** At most 1000 characters. */
  readonly source?: string | null;
  readonly utm?: UTMParameters | null;
  /** At most 5000 characters. */
  readonly referrer?: string | null;
  /** At most 5000 characters. */
  readonly landingPage?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** At most 20000 characters. */
  readonly notes?: string | null;
  /** At most 200 elements. Each: at most 200 characters. */
  readonly tags?: readonly string[] | null;
  readonly ownerId?: ID<"User"> | null;
}

/** - `unchanged`: It is as it is told, or it was to be kept. */
export type ImportedLeadOutcome = "created" | "updated" | "unchanged" | "refused";

/** What has become of one lead of an import. */
export interface ImportedLeadResult {
  /** As it was told, as far as its first 200 characters go; empty for a lead that was refused without one. */
  readonly externalId: string;
  readonly outcome: ImportedLeadOutcome;
  /** The lead; absent if it was refused. */
  readonly id?: ID<"Lead"> | null;
  /** What is wrong, for a lead that was refused. */
  readonly problems?: readonly ImportProblem[] | null;
}

export type ImportedLeadStatus = "new" | "contacted" | "qualified";

/** An invitation that can still be accepted. */
export interface Invitation {
  readonly id: ID<"Invitation">;
  readonly email: string;
  readonly role: Role;
  readonly teamId?: ID<"Team"> | null;
  readonly teamName?: string | null;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Why an invitation was not accepted. */
export type InvitationError =
  /** The token is unknown, or the invitation was accepted, withdrawn, or has run out. */
  | {
      readonly type: "expired";
    }
  /** The address has an account in this installation. */
  | {
      readonly type: "addressTaken";
      readonly email: string;
    };

export interface InvitationKey {
  readonly id: ID<"Invitation">;
}

export interface InvitationList {
  /** The newest first. */
  readonly items: readonly Invitation[];
}

/** What an invitation says to whom it was sent. */
export interface InvitationOffer {
  readonly workspaceName: string;
  readonly email: string;
  readonly role: Role;
  readonly teamName?: string | null;
  /** The name of who invites. */
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

export interface InvitationToken {
  /** From the link in the mail. 1 to 200 characters. */
  readonly token: string;
}

export interface InviteMember {
  /** White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters. */
  readonly email: string;
  readonly role: Role;
  readonly teamId?: ID<"Team"> | null;
}

/**
 * What is wrong with a field, for programs: the rule that it breaks. An issue's `bound` has what belongs to it by name;
 * its `message` says the same in English.
 *
 * - `required`: It must be there.
 * - `unknown`: It is no field that there is, or names none.
 * - `duplicate`: It stands there twice.
 * - `type`: It is a value of another kind.
 * - `range`: It lies outside of what can be: from `minimum` to `maximum`, if they are said.
 * - `minimum`: It is less than `minimum`.
 * - `maximum`: It is more than `maximum`.
 * - `length`: It has fewer characters than `minimum`, or more than `maximum`.
 * - `count`: It has fewer elements than `minimum`, or more than `maximum`.
 * - `unique`: It has an element twice, or what another one has.
 * - `oneOf`: It is none of `values`.
 * - `pattern`: It does not match `pattern`.
 * - `email`: It is no e-mail address.
 * - `phone`: It is no telephone number with a country code.
 * - `webURL`: It is no `http` or `https` address.
 * - `future`: It must lie in the future.
 * - `past`: It must lie in the past.
 * - `notFuture`: It must not lie in the future.
 * - `notBefore`: It lies before what `field` says.
 * - `notLess`: It is less than what `field` says.
 * - `span`: It lies more than `days` days after what `field` says.
 * - `periodStart`: It is not the first day of a period: `month`, `quarter` or `year`, as `period` says.
 * - `monthEnd`: It is not the last day of a month.
 * - `notZero`: It must not be 0.
 * - `exclusive`: It does not go together with `field`.
 * - `inapplicable`: It does not apply to what the other fields say.
 * - `distinct`: It must be another one.
 * - `reference`: It does not belong to what the other fields name.
 * - `exists`: It names none that there is.
 * - `complete`: It must name each of `count` exactly once.
 * - `stageKind`: It must be a stage in which deals are `status`, too.
 * - `depth`: It stands more than `maximum` deep within itself.
 * - `size`: It is larger than `maximum` bytes.
 * - `date`: It is no date.
 * - `url`: It is no address of a web page.
 * - `option`: It is none of the field's options: `values`.
 * - `operator`: A field of the type `type` cannot be compared like that.
 * - `currency`: It is no currency of ISO 4217.
 * - `decimals`: It has more decimals than `maximumDecimals`, as many as its currency has.
 * - `country`: It is no country of ISO 3166.
 * - `password`: It is guessed too easily: `because` it is `common`, a `run` of characters, or `personal`; or it is too
 * short or too long, with `minimum` and `maximum`.
 * - `setup_code`: It is not the code that the server shows.
 * - `cursor`: It is no place in this list; begin without it.
 * - `invalid`: It breaks a rule that has no code of its own.
 */
export type IssueCode =
  | "required"
  | "unknown"
  | "duplicate"
  | "type"
  | "range"
  | "minimum"
  | "maximum"
  | "length"
  | "count"
  | "unique"
  | "oneOf"
  | "pattern"
  | "email"
  | "phone"
  | "webURL"
  | "future"
  | "past"
  | "notFuture"
  | "notBefore"
  | "notLess"
  | "span"
  | "periodStart"
  | "monthEnd"
  | "notZero"
  | "exclusive"
  | "inapplicable"
  | "distinct"
  | "reference"
  | "exists"
  | "complete"
  | "stageKind"
  | "depth"
  | "size"
  | "date"
  | "url"
  | "option"
  | "operator"
  | "currency"
  | "decimals"
  | "country"
  | "password"
  | "setup_code"
  | "cursor"
  | "invalid";

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

/**
 * What becomes of a lead whose external id is known already.
 *
 * - `update`: It gets what is told, and keeps what is not.
 * - `keep`: It stays as it is.
 */
export type KnownLeadPolicy = "update" | "keep";

/** A person who may become a customer, and is not qualified yet. */
export interface Lead {
  readonly id: ID<"Lead">;
  /** The person's. */
  readonly name: string;
  readonly company?: string | null;
  readonly jobTitle?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly website?: string | null;
  readonly industry?: string | null;
  readonly status: LeadStatus;
  /** Where the lead comes from, in the workspace's words: `trade fair`. */
  readonly source?: string | null;
  readonly utm?: UTMParameters | null;
  /** The page that led to the first visit. */
  readonly referrer?: string | null;
  /** The page of the first visit. */
  readonly landingPage?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** Its name in the system that it comes from; unique in the workspace. */
  readonly externalId?: string | null;
  readonly notes?: string | null;
  readonly tags: readonly string[];
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** When somebody was made responsible. Absent while the lead waits for that in the hands of who brought it in. */
  readonly routedAt?: Date | null;
  readonly statusChangedAt: Date;
  /** Why it is unqualified. */
  readonly disqualifyReason?: string | null;
  readonly convertedAt?: Date | null;
  /** The customer that it became. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** The contact that it became. */
  readonly contactId?: ID<"Contact"> | null;
  /** The deal that came with it. */
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
  /** When it was deleted; it can be restored for 30 days. */
  readonly deletedAt?: Date | null;
}

/** Why no lead was changed. */
export type LeadBulkError =
  /** These cannot be changed so. */
  | {
      readonly type: "bulkRefused";
      readonly refused: readonly LeadBulkRefusal[];
    };

/** Why one lead of a bulk update cannot be changed. */
export interface LeadBulkRefusal {
  readonly id: ID<"Lead">;
  /** The lead's. */
  readonly name: string;
  /** A sentence. */
  readonly why: string;
  /** The same for programs: the error that a change of this lead alone would have been refused with. */
  readonly error: LeadError;
}

export interface LeadBulkResult {
  readonly id: ID<"Lead">;
  /** Whether anything about the lead changed. */
  readonly changed: boolean;
  readonly version: number;
}

/** What a lead has become. */
export interface LeadConversion {
  readonly lead: Lead;
  readonly customer: CustomerProfile;
  /** Whether the customer was made, and not there before. */
  readonly isNewCustomer: boolean;
  readonly contactId?: ID<"Contact"> | null;
  readonly opportunity?: Opportunity | null;
}

/**
 * - `routed`: When somebody was made responsible.
 * - `nextTask`: When the first of the open tasks is due.
 */
export type LeadDateField =
  | "created"
  | "updated"
  | "statusChanged"
  | "routed"
  | "converted"
  | "nextTask"
  | "lastActivity";

/** A lead with what stands around it. */
export interface LeadDetail {
  readonly lead: Lead;
  readonly owner: UserSummary;
  /** The customer that it became, if the caller may see it. */
  readonly customer?: CustomerSummary | null;
  /** The deals that name the lead, those that the caller may see; the newest 20. */
  readonly opportunities: readonly Opportunity[];
  /** The likeliest first. */
  readonly intents: readonly LeadIntentScore[];
}

/** Why a lead was not changed. */
export type LeadError =
  /** The lead has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Lead;
    }
  /** A lead of this status cannot get that one. */
  | {
      readonly type: "moveRefused";
      readonly from: LeadStatus;
      readonly to: LeadStatus;
      readonly why: string;
      readonly reason: LeadRefusal;
    }
  /** The time in which it could be restored is over, or it is not deleted. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
      readonly reason: RestoreRefusal;
    }
  /** The customer that it would become seems to be one of these. */
  | {
      readonly type: "duplicates";
      readonly found: readonly DuplicateMatch[];
    }
  /** The deal that is to come with it cannot be made; `error` is createOpportunity's own. */
  | {
      readonly type: "opportunityRefused";
      readonly why: string;
      readonly error: OpportunityError;
    };

/** Something that happened to a lead. */
export interface LeadEvent {
  /** `crm.lead.qualified`. */
  readonly name: string;
  readonly at: Date;
  /** Who did it; absent if it came about by itself. */
  readonly by?: ID<"User"> | null;
  readonly byName?: string | null;
  /** What was changed, field by field. */
  readonly changes: readonly LeadFieldChange[];
}

/** One page of a list. */
export interface LeadEventPage {
  readonly items: readonly LeadEvent[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

export interface LeadFieldChange {
  readonly field: string;
  readonly old?: JSONValue | null;
  readonly new?: JSONValue | null;
}

/** What a lead seems to want. */
export type LeadIntent = "research" | "purchase" | "partner" | "support" | "other";

export interface LeadIntentLine {
  /** Absent for leads without a sure one. */
  readonly intent?: LeadIntent | null;
  readonly leads: LeadOutcome;
  /** In percent; absent for leads without an intent. */
  readonly averageConfidence?: number | null;
}

/** How surely a lead wants something. */
export interface LeadIntentScore {
  readonly intent: LeadIntent;
  /** In percent, as of now: signals fade with time. */
  readonly confidence: number;
  /** How many signals say so. */
  readonly signalCount: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** What the newest signal was. */
  readonly lastEvidence: string;
}

export interface LeadIntents {
  /** The likeliest first. */
  readonly items: readonly LeadIntentScore[];
}

export interface LeadKey {
  readonly id: ID<"Lead">;
}

/** - `openTasks`: What is to be done for the lead, by whoever. */
export type LeadNumberField = "openTasks";

/** A deal that comes with a conversion. What it does not say is as createOpportunity has it. */
export interface LeadOpportunity {
  /** Without it the customer's name. White space at both ends is taken away. 1 to 200 characters. */
  readonly title?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  readonly pipelineId?: ID<"Pipeline"> | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly stage?: string | null;
  /** At least 0. */
  readonly value?: number | null;
  /** ISO 4217; without it the pipeline's. Matches a currency code of three capital letters. */
  readonly currency?: string | null;
  /** 0 to 100. */
  readonly probability?: number | null;
  readonly expectedCloseDate?: CalendarDate | null;
}

/** - `routed`: Whether somebody has been made responsible. */
export type LeadOptionalField =
  | "company"
  | "jobTitle"
  | "email"
  | "phone"
  | "website"
  | "industry"
  | "source"
  | "externalId"
  | "notes"
  | "tags"
  | "campaign"
  | "routed";

/** Leads that have something in common, and what became of them. */
export interface LeadOutcome {
  readonly count: number;
  /** New, contacted or qualified. */
  readonly open: number;
  readonly qualified: number;
  readonly unqualified: number;
  readonly converted: number;
  /** Converted ÷ (converted + unqualified), 0…1; absent while neither has happened. */
  readonly conversionRate?: number | null;
}

/** One page of a list. */
export interface LeadPage {
  readonly items: readonly Lead[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** Why a lead does not get a status. */
export type LeadRefusal =
  /** It has become a customer, and stays one. */
  | {
      readonly type: "converted";
    }
  /** It has become a customer already. */
  | {
      readonly type: "alreadyConverted";
    }
  /** It has not been converted. */
  | {
      readonly type: "notConverted";
    }
  /** Only a qualified lead is converted. */
  | {
      readonly type: "notQualified";
    }
  /** It may get one of these instead. */
  | {
      readonly type: "notNext";
      readonly next: readonly LeadStatus[];
    }
  /** Nothing comes of it: that needs a reason. See disqualifyLead. */
  | {
      readonly type: "reasonNeeded";
    }
  /** It becomes a customer: see convertLead. */
  | {
      readonly type: "customerNeeded";
    };

/**
 * Which leads a list holds: a condition, or several put together with `all`, `any` and `not`.
 *
 * A condition compares a field of the lead with a value. A lead for whom the field is empty meets no condition on it
 * but
 * those that are negative (`isNot`, `notInTheLast`, …).
 */
export type LeadRule =
  /** A text. Capital and small letters are the same, with and without accents. */
  | {
      readonly type: "text";
      readonly field: LeadTextField;
      readonly op: SegmentTextOperator;
      readonly value: string;
    }
  | {
      readonly type: "number";
      readonly field: LeadNumberField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
    }
  /** A date, compared with a fixed day (UTC). */
  | {
      readonly type: "date";
      readonly field: LeadDateField;
      readonly op: SegmentDateOperator;
      readonly value: CalendarDate;
    }
  /** A date, compared with today (UTC): `in the last 30 days`. */
  | {
      readonly type: "period";
      readonly field: LeadDateField;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Whether a field has a value. */
  | {
      readonly type: "presence";
      readonly field: LeadOptionalField;
      readonly op: SegmentPresence;
    }
  | {
      readonly type: "status";
      readonly op: SegmentListOperator;
      readonly value: readonly LeadStatus[];
    }
  | {
      readonly type: "tag";
      readonly op: SegmentTagOperator;
      readonly value: readonly string[];
    }
  | {
      readonly type: "owner";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"User">[];
    }
  /** The team of the lead's owner. */
  | {
      readonly type: "team";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Team">[];
    }
  | {
      readonly type: "campaign";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Campaign">[];
    }
  /** Every one of the rules holds. */
  | {
      readonly type: "all";
      readonly rules: readonly LeadRule[];
    }
  /** One of the rules holds, or several. */
  | {
      readonly type: "any";
      readonly rules: readonly LeadRule[];
    }
  /** The rule does not hold. */
  | {
      readonly type: "not";
      readonly rule: LeadRule;
    };

export interface LeadScoreBand {
  /** The least score: 0, 10, … 90. The last band holds 100, too. */
  readonly from: number;
  readonly count: number;
}

export interface LeadScoreTier {
  readonly tier: LeadTier;
  /** The least and the greatest score of the tier. */
  readonly from: number;
  readonly to: number;
  readonly leads: LeadOutcome;
}

/** - `name`: Without regard to case and accents. */
export type LeadSort = "name" | "created" | "updated";

/** - `converted`: It has become a customer. This is its end. */
export type LeadStatus = "new" | "contacted" | "qualified" | "unqualified" | "converted";

/** - `emailDomain`: What stands behind the @ of the e-mail address. */
export type LeadTextField =
  | "name"
  | "company"
  | "jobTitle"
  | "email"
  | "emailDomain"
  | "phone"
  | "website"
  | "industry"
  | "source"
  | "externalId"
  | "notes"
  | "disqualifyReason"
  | "referrer"
  | "landingPage"
  | "utmSource"
  | "utmMedium"
  | "utmCampaign"
  | "utmTerm"
  | "utmContent";

export type LeadTier = "hot" | "warm" | "cold";

/** Leads by what they most surely want. */
export interface LeadsByIntent {
  /** In the order of intents; leads without one last. */
  readonly items: readonly LeadIntentLine[];
}

/** Leads by how surely they want to buy. */
export interface LeadsByScore {
  /** Hot, warm, cold. */
  readonly tiers: readonly LeadScoreTier[];
  /** Ten of ten points each. */
  readonly bands: readonly LeadScoreBand[];
  readonly averageScore?: number | null;
}

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

export interface ListActivities {
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** 1 to 5 elements. No element twice. */
  readonly kinds?: readonly ActivityKind[] | null;
  readonly activityDirection?: ActivityDirection | null;
  /** 1 to 12 elements. No element twice. */
  readonly outcomes?: readonly ActivityOutcome[] | null;
  /** Happened at that moment or later. */
  readonly from?: Date | null;
  /** Happened before that moment. */
  readonly to?: Date | null;
  /**
   * Words that must stand in subject, body or location. White space at both ends is taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** By the moment at which they happened. Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListAtRiskCustomers {
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListConsents {
  /** The customer themselves and their contacts. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel?: ConsentChannel | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly purpose?: string | null;
  readonly state?: ConsentState | null;
  /** By when they came to stand as they do. Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListContacts {
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly ownerId?: ID<"User"> | null;
  /**
   * Words that must stand in name, e-mail, telephone numbers, job title or department. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** Default: `"name"`. */
  readonly sort?: ContactSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
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
  /** Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`. */
  readonly customFields?: readonly CustomFieldFilter[];
  /**
   * What must hold besides, in the rules of segments: groups of conditions with and, or and not. Amounts without a
   * currency are in the workspace's.
   */
  readonly rules?: SegmentRule | null;
  /** Whether to list the deleted ones instead, as long as they can be restored. Default: `false`. */
  readonly deleted?: boolean;
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

export interface ListDocuments {
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly ownerId?: ID<"User"> | null;
  /** White space at both ends is taken away. Made lower case. 1 to 50 characters. */
  readonly category?: string | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly tag?: string | null;
  /**
   * Words that must stand in title, description, tags, file name or text. White space at both ends is taken away. 1 to
   * 200 characters.
   */
  readonly text?: string | null;
  /** Whether to list the deleted ones instead, as long as they can be restored. Default: `false`. */
  readonly deleted?: boolean;
  /** Default: `"updated"`. */
  readonly sort?: DocumentSort;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
  /** Whether to say where a picture of each is. Default: `false`. */
  readonly includeThumbnails?: boolean;
}

export interface ListHealthScores {
  /** 1 to 3 elements. No element twice. */
  readonly bands?: readonly HealthBand[] | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** 0 to 100. */
  readonly minimum?: number | null;
  /** 0 to 100. */
  readonly maximum?: number | null;
  /** Default: `"score"`. */
  readonly sort?: HealthSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListImportMappings {
  /** Those for these records alone. */
  readonly target?: ImportTarget | null;
}

export interface ListImportRows {
  readonly id: ID<"Import">;
  /** 1 to 5 elements. No element twice. */
  readonly outcomes?: readonly ImportOutcome[] | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
}

export interface ListImports {
  /** Those of these records alone. */
  readonly target?: ImportTarget | null;
  /** 1 to 7 elements. No element twice. */
  readonly states?: readonly ImportState[] | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
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

export interface ListLeads {
  /** 1 to 5 elements. No element twice. */
  readonly statuses?: readonly LeadStatus[] | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly source?: string | null;
  /** The campaign of the visited page's address. White space at both ends is taken away. 1 to 200 characters. */
  readonly utmCampaign?: string | null;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly tag?: string | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly externalId?: string | null;
  /** Made at this moment or later. */
  readonly createdFrom?: Date | null;
  /** Made before this moment. */
  readonly createdTo?: Date | null;
  /**
   * Words that must stand in name, company, e-mail, telephone number, website or notes. White space at both ends is
   * taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** What must hold besides: groups of conditions with and, or and not. */
  readonly rules?: LeadRule | null;
  /** Whether to list the deleted ones instead, as long as they can be restored. Default: `false`. */
  readonly deleted?: boolean;
  /** Default: `"created"`. */
  readonly sort?: LeadSort;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** From the page before. 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListMembers {
  /** Members of one team alone. */
  readonly teamId?: ID<"Team"> | null;
  /** Those who may no longer sign in, too; for owners and admins. Default: `false`. */
  readonly includeDeactivated?: boolean;
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
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
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
  /**
   * What must hold besides: groups of conditions with and, or and not. Amounts without a currency are in the
   * workspace's.
   */
  readonly rules?: OpportunityRule | null;
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
  /** Whether to say what the deals on all pages come to. Default: `false`. */
  readonly includeSums?: boolean;
}

export interface ListOrders {
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** Who owns their deals. */
  readonly ownerId?: ID<"User"> | null;
  /** 1 to 6 elements. No element twice. */
  readonly statuses?: readonly OrderStatus[] | null;
  /**
   * Words that must stand in number, title, the customer's reference or name. White space at both ends is taken away. 1
   * to 200 characters.
   */
  readonly text?: string | null;
  /** What must hold besides: groups of conditions with and, or and not. */
  readonly rules?: OrderRule | null;
  /** Default: `"created"`. */
  readonly sort?: OrderSort;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** From the page before. 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
  /** Whether to say what the orders on all pages come to. Default: `false`. */
  readonly includeSums?: boolean;
}

export interface ListPipelines {
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListQuotes {
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** Who owns their deals. */
  readonly ownerId?: ID<"User"> | null;
  /** 1 to 5 elements. No element twice. */
  readonly statuses?: readonly QuoteStatus[] | null;
  /**
   * Words that must stand in number, title or customer. White space at both ends is taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** What must hold besides: groups of conditions with and, or and not. */
  readonly rules?: QuoteRule | null;
  /** Default: `"created"`. */
  readonly sort?: QuoteSort;
  /** Default: `"descending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** From the page before. 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
  /** Whether to say what the quotes on all pages come to. Default: `false`. */
  readonly includeSums?: boolean;
}

export interface ListSegments {
  readonly type?: SegmentType | null;
  /** Only segments that this customer is in. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** What the name holds. White space at both ends is taken away. 1 to 100 characters. */
  readonly text?: string | null;
  /** Default: `"name"`. */
  readonly sort?: SegmentSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListSnapshots {
  /** Taken on this day (in UTC) or later. */
  readonly from?: CalendarDate | null;
  /** Taken on this day (in UTC) or before. */
  readonly to?: CalendarDate | null;
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /** 1 to 100. Default: `20`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
}

export interface ListStages {
  readonly pipelineId: ID<"Pipeline">;
}

export interface ListTasks {
  /** Without it the caller's; of a record that is named, all that the caller may see. */
  readonly scope?: TaskScope | null;
  /** Instead of `scope`: the tasks of one user. */
  readonly assigneeId?: ID<"User"> | null;
  /** Instead of `scope`: those of a team's members. */
  readonly teamId?: ID<"Team"> | null;
  readonly due?: TaskDue | null;
  /** Due on this day or later. */
  readonly dueFrom?: CalendarDate | null;
  /** Due on this day or before. */
  readonly dueTo?: CalendarDate | null;
  /** Default: `"open"`. */
  readonly status?: TaskStatus | null;
  /** 1 to 5 elements. No element twice. */
  readonly kinds?: readonly TaskKind[] | null;
  /** 1 to 4 elements. No element twice. */
  readonly priorities?: readonly TaskPriority[] | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly leadId?: ID<"Lead"> | null;
  /** Words that must stand in the title. White space at both ends is taken away. 1 to 200 characters. */
  readonly text?: string | null;
  /** Whether to list open ones, too, that are put off. Default: `false`. */
  readonly includeSnoozed?: boolean;
  /**
   * How far the caller's clock is before UTC, in minutes: it decides on when a day begins and ends. -840 to 840.
   * Default: `0`.
   */
  readonly utcOffsetMinutes?: number;
  /** Default: `"due"`. */
  readonly sort?: TaskSort;
  /** Default: `"ascending"`. */
  readonly direction?: SortDirection;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListUnroutedLeads {
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly source?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** 1 to 200. Default: `50`. */
  readonly limit?: number;
  /** 1 to 2000 characters. */
  readonly cursor?: string | null;
  /** Default: `false`. */
  readonly includeTotal?: boolean;
}

export interface ListViews {
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly list: string;
}

export interface LogActivity {
  readonly kind: ActivityKind;
  /** White space at both ends is taken away. 1 to 300 characters. */
  readonly subject: string;
  /** White space at both ends is taken away. At most 50000 characters. */
  readonly body?: string | null;
  /** Customer, lead or deal: one is needed at least. With a deal or a contact, the customer is theirs. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  /** A contact of the customer. */
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  /** A deal with the customer. */
  readonly opportunityId?: ID<"Opportunity"> | null;
  /** Of calls and mails; without it `outbound`. */
  readonly direction?: ActivityDirection | null;
  /** In minutes: of calls, meetings and visits. 0 to 1440. */
  readonly durationMinutes?: number | null;
  readonly outcome?: ActivityOutcome | null;
  /** Of meetings and visits. White space at both ends is taken away. At most 300 characters. */
  readonly location?: string | null;
  /** Without it now. What is still to come is a task, not an activity. */
  readonly happenedAt?: Date | null;
  /** At most 100 elements. Default: `[]`. */
  readonly participants?: readonly ActivityParticipantInput[];
  /** Without it the caller. */
  readonly ownerId?: ID<"User"> | null;
}

export interface LogAudit {
  /**
   * What was done, in a word: `viewed`, `exported`, `consent_given`. White space at both ends is taken away. Matches a
   * word of small letters, digits and underscores.
   */
  readonly action: string;
  /**
   * The kind of record: `CustomerProfile`. Owners and admins may name kinds that the system does not know. White space
   * at both ends is taken away. Matches the name of a kind of record, such as CustomerProfile.
   */
  readonly entity: string;
  /**
   * Which one. Of a known kind, one that the caller may see. White space at both ends is taken away. Made lower case.
   * Matches an id.
   */
  readonly entityId: string;
  /** `{field: {old, new}}`, of at most 16 KiB. */
  readonly changes?: JSONValue | null;
}

export interface Login {
  /** White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters. */
  readonly email: string;
  /** 1 to 1024 characters. */
  readonly password: string;
}

/** Why nobody is signed in. */
export type LoginError =
  /** The address is unknown, or the password is not its. */
  | {
      readonly type: "wrongCredentials";
    }
  /** The password is right. Answer the challenge with `auth.verifyTwoFactor` before it runs out. */
  | {
      readonly type: "twoFactorRequired";
      readonly challenge: string;
      readonly expiresAt: Date;
    }
  /** The code is wrong, too old, or was used before. */
  | {
      readonly type: "wrongCode";
    }
  /** The challenge is unknown, used, or has run out: sign in again. */
  | {
      readonly type: "challengeExpired";
    }
  /** There were too many attempts: the next one may come after so many seconds. */
  | {
      readonly type: "tooManyAttempts";
      readonly retryAfterSeconds: number;
    };

export interface LoginResult {
  /** Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly user: Me;
}

/** The reasons that the workspace offers for losing a deal. */
export interface LossReasons {
  /** In the workspace's order. */
  readonly reasons: readonly string[];
  /** Absent as long as nobody has set any, as is who did. */
  readonly updatedAt?: Date | null;
  readonly updatedBy?: ID<"User"> | null;
  /** Counts the changes; 0 as long as nobody has set any. */
  readonly version: number;
}

/** Why the reasons were not set. */
export type LossReasonsError =
  /** They have changed since; `current` is what they are now. */
  | {
      readonly type: "staleVersion";
      readonly current: LossReasons;
    };

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
  /** What they have chosen to read; absent as long as they have not. */
  readonly language?: DocumentLanguage | null;
  /** That of the workspace's documents, for those who have chosen none; absent as long as nobody has said it. */
  readonly workspaceLanguage?: DocumentLanguage | null;
  readonly twoFactor: TwoFactorStatus;
  /** The members that records may be given to, by name. */
  readonly assignees: readonly UserSummary[];
  /** Of the caller as a member: counts the changes. */
  readonly version: number;
}

/** A member of the workspace. */
export interface Member {
  readonly id: ID<"User">;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teamId?: ID<"Team"> | null;
  readonly teamName?: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Themselves if nobody else has made them a member. */
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes of name, role, team, language, membership and absence. */
  readonly version: number;
  /** When they were deactivated; absent for members who may sign in. */
  readonly deactivatedAt?: Date | null;
  /** When they were last signed in, to the hour; for owners and admins. */
  readonly lastSeenAt?: Date | null;
  /** Whether signing in needs a second factor; for owners and admins. */
  readonly hasTwoFactor?: boolean | null;
  /** When they are away, now or next. */
  readonly absence?: Absence | null;
}

export interface MemberAvailability {
  readonly id: ID<"User">;
  /** The absence that begins or has begun; absent for who is available. */
  readonly absence?: Absence | null;
  /** Of the member: see ``Member/version``. */
  readonly version: number;
}

export interface MemberKey {
  readonly id: ID<"User">;
}

export interface MemberList {
  /** By name. */
  readonly items: readonly Member[];
}

export interface MergeChoice {
  readonly field: MergeField;
  readonly from: MergeSource;
}

export interface MergeCustomers {
  /** The customer that stays. */
  readonly id: ID<"CustomerProfile">;
  /** The customer that goes into it. */
  readonly mergedId: ID<"CustomerProfile">;
  /** Of the customer that stays. At least 1. */
  readonly version?: number | null;
  /** Of the customer that goes. At least 1. */
  readonly mergedVersion?: number | null;
  /**
   * Whose value a field gets. Of fields that are not named, the staying customer's values stay, and what it has none of
   * comes from the other; tags come from both. At most 50 elements. Default: `[]`.
   */
  readonly choices?: readonly MergeChoice[];
  /** The same for custom fields. At most 100 elements. Default: `[]`. */
  readonly customFieldChoices?: readonly CustomFieldChoice[];
}

/** Why customers were not merged, or a merge was not undone. */
export type MergeError =
  /** One of the customers has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: CustomerProfile;
    }
  /** It was undone already, the time is over, or what happened since stands in the way. */
  | {
      readonly type: "notUndoable";
      readonly why: string;
      readonly reason: MergeRefusal;
    };

export type MergeField =
  | "kind"
  | "name"
  | "email"
  | "phone"
  | "website"
  | "vatId"
  | "industry"
  | "status"
  | "tags"
  | "notes"
  | "ownerId"
  | "primaryContactId";

/** Why a merge is not undone. */
export type MergeRefusal =
  /** It was undone before. */
  | {
      readonly type: "undone";
      readonly undoneOn: CalendarDate;
    }
  /** It was longer ago than merges can be undone. */
  | {
      readonly type: "mergedTooLongAgo";
      readonly days: number;
      readonly mergedOn: CalendarDate;
    }
  /** The customer that stayed was deleted or merged itself since. */
  | {
      readonly type: "masterGone";
    }
  /** The customer that went is in another one by now. */
  | {
      readonly type: "mergedElsewhere";
    };

export interface MergeResult {
  readonly merge: CustomerMerge;
  /** The customer that stayed, as it is now. */
  readonly customer: CustomerProfile;
  /** What moved, by kind; kinds of which there was nothing are left out. */
  readonly moved: readonly MovedRecords[];
}

/**
 * Whose value is taken, even if it is empty.
 *
 * - `master`: The customer that stays.
 * - `merged`: The customer that goes.
 */
export type MergeSource = "master" | "merged";

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

export interface MovedRecords {
  /** `opportunities`, `contacts`, … */
  readonly kind: string;
  readonly count: number;
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

/**
 * - `stageEntered`: When it came into its stage.
 * - `nextTask`: When the first of its open tasks is due.
 */
export type OpportunityDateField =
  | "created"
  | "updated"
  | "expectedClose"
  | "actualClose"
  | "stageEntered"
  | "nextTask"
  | "lastActivity";

/** A deal with what stands around it. */
export interface OpportunityDetail {
  readonly opportunity: Opportunity;
  readonly customer: CustomerSummary;
  readonly owner: UserSummary;
  readonly stage: Stage;
  /** What is to be done for the deal, by whoever; the first 20 in the order in which they are due. */
  readonly openTasks: readonly TaskItem[];
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
      readonly reason: OpportunityRefusal;
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
      readonly reason: OpportunityRefusal;
    }
  /** The time in which it could be restored is over, or it is not deleted. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
      readonly reason: RestoreRefusal;
    };

/** One deal, by its id. */
export interface OpportunityKey {
  readonly id: ID<"Opportunity">;
}

/** - `expectedRevenue`: Value × probability. */
export type OpportunityMoneyField = "value" | "expectedRevenue";

/** News of deals. */
export type OpportunityNews =
  /** A deal is new or another one than before: it is shown as it is now, whatever has happened since. */
  | {
      readonly type: "changed";
      readonly event: string;
      readonly actorId?: ID<"User"> | null;
      readonly opportunity: Opportunity;
    }
  /** A deal has been deleted, or has gone to a pipeline that is not watched. */
  | {
      readonly type: "gone";
      readonly event: string;
      readonly actorId?: ID<"User"> | null;
      readonly id: ID<"Opportunity">;
    }
  /** News are missing, because the subscriber was away for too long: read the deals anew. */
  | {
      readonly type: "reset";
      readonly reason: string;
    };

/**
 * - `probability`: In percent.
 * - `daysInStage`: Whole days in its stage.
 * - `openTasks`: What is to be done for it, by whoever.
 */
export type OpportunityNumberField = "probability" | "daysInStage" | "openTasks";

export type OpportunityOptionalField =
  | "value"
  | "expectedClose"
  | "description"
  | "nextSteps"
  | "source"
  | "closeReason"
  | "notes"
  | "tags"
  | "contact"
  | "lead"
  | "campaign";

/** One page of a list of deals. */
export interface OpportunityPage {
  readonly items: readonly Opportunity[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
  /**
   * What the deals on all pages come to, by currency: open ones, won ones and lost ones alike, where nothing of a lost
   * one is
   * weighted. Only if the call asked for it.
   */
  readonly sums?: readonly PipelineAmount[] | null;
}

/** Why a deal is not moved, closed, reopened or given a probability. */
export type OpportunityRefusal =
  /** It is closed with the other outcome, and has to be reopened first. */
  | {
      readonly type: "otherOutcome";
      readonly status: OpportunityStatus;
    }
  /** It is closed already, and has to be reopened first. */
  | {
      readonly type: "alreadyClosed";
    }
  /** It has to leave the pipeline's first stage before it can be won. */
  | {
      readonly type: "inFirstStage";
    }
  /** It is open: only closed deals are reopened. */
  | {
      readonly type: "notClosed";
    }
  /** A deal is reopened in an open stage. */
  | {
      readonly type: "closedStage";
    }
  /** The probability of a closed deal is fixed until it is reopened. */
  | {
      readonly type: "fixedProbability";
      readonly probability: number;
    };

/**
 * Which deals a list holds: a condition, or several put together with `all`, `any` and `not`.
 *
 * A condition compares a field of the deal with a value. A deal for which the field is empty meets no condition on it
 * but
 * those that are negative (`isNot`, `notInTheLast`, …).
 */
export type OpportunityRule =
  /** A text. Capital and small letters are the same, with and without accents. */
  | {
      readonly type: "text";
      readonly field: OpportunityTextField;
      readonly op: SegmentTextOperator;
      readonly value: string;
    }
  | {
      readonly type: "number";
      readonly field: OpportunityNumberField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
    }
  /**
   * An amount in one currency; without one, the workspace's. A deal in another currency has no such amount: nothing is
   * converted.
   */
  | {
      readonly type: "money";
      readonly field: OpportunityMoneyField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
      readonly currency?: string | null;
    }
  /** A date, compared with a fixed day (UTC). */
  | {
      readonly type: "date";
      readonly field: OpportunityDateField;
      readonly op: SegmentDateOperator;
      readonly value: CalendarDate;
    }
  /** A date, compared with today (UTC): `in the next 30 days`. */
  | {
      readonly type: "period";
      readonly field: OpportunityDateField;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Whether a field has a value. */
  | {
      readonly type: "presence";
      readonly field: OpportunityOptionalField;
      readonly op: SegmentPresence;
    }
  | {
      readonly type: "status";
      readonly op: SegmentListOperator;
      readonly value: readonly OpportunityStatus[];
    }
  /** How sure it is: by hand, or else by its stage. */
  | {
      readonly type: "forecast";
      readonly op: SegmentListOperator;
      readonly value: readonly ForecastCategory[];
    }
  | {
      readonly type: "stage";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Stage">[];
    }
  | {
      readonly type: "pipeline";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Pipeline">[];
    }
  | {
      readonly type: "tag";
      readonly op: SegmentTagOperator;
      readonly value: readonly string[];
    }
  | {
      readonly type: "owner";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"User">[];
    }
  /** The team of the deal's owner. */
  | {
      readonly type: "team";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Team">[];
    }
  | {
      readonly type: "campaign";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Campaign">[];
    }
  /** Whether it is open and has been in its stage for too long. */
  | {
      readonly type: "rotting";
      readonly value: boolean;
    }
  /** A custom field of the deal's customer. No deal meets a condition on a field that has been removed. */
  | {
      readonly type: "custom";
      readonly condition: CustomFieldFilter;
    }
  /**
   * A custom field of type `date` of the deal's customer, compared with today (UTC): `in the next 30 days`. No deal
   * meets a
   * condition on a field that has been removed.
   */
  | {
      readonly type: "customPeriod";
      readonly key: string;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Every one of the rules holds. */
  | {
      readonly type: "all";
      readonly rules: readonly OpportunityRule[];
    }
  /** One of the rules holds, or several. */
  | {
      readonly type: "any";
      readonly rules: readonly OpportunityRule[];
    }
  /** The rule does not hold. */
  | {
      readonly type: "not";
      readonly rule: OpportunityRule;
    };

/**
 * - `name`: By title, without regard to case and accents.
 * - `value`: By the amount, whatever its currency; deals without one come last.
 * - `stage`: By pipeline, then stage, then place in the stage's column: the order of a board.
 * - `closeDate`: By the expected close date; deals without one come last.
 */
export type OpportunitySort = "name" | "customer" | "value" | "stage" | "closeDate" | "created" | "updated";

export type OpportunityStatus = "open" | "won" | "lost";

/** - `customer`: The name of its customer. */
export type OpportunityTextField =
  | "title"
  | "number"
  | "customer"
  | "description"
  | "nextSteps"
  | "source"
  | "closeReason"
  | "notes";

/** What a customer has ordered: an accepted quote. */
export interface Order {
  readonly id: ID<"Order">;
  /** Unique in the workspace: `O-2026-00042`. */
  readonly number: string;
  readonly quoteId: ID<"Quote">;
  readonly quoteNumber: string;
  /** The revision that was accepted. */
  readonly quoteRevision: number;
  readonly opportunityId: ID<"Opportunity">;
  readonly opportunityNumber: string;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly customerName: string;
  readonly title: string;
  /** The customer's own number for it. */
  readonly customerReference?: string | null;
  readonly note?: string | null;
  readonly status: OrderStatus;
  /** What may follow. */
  readonly nextStatuses: readonly OrderStatus[];
  readonly cancelReason?: string | null;
  /** ISO 4217; of all amounts. */
  readonly currency: string;
  /** The sum of the lines, before tax. */
  readonly net: number;
  readonly tax: number;
  /** Net plus tax: what the customer pays. */
  readonly gross: number;
  readonly orderedOn: CalendarDate;
  /** The deal's. */
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
}

export type OrderDateField = "created" | "updated" | "ordered";

/** An order with all that stands in it. */
export interface OrderDetail {
  readonly order: Order;
  readonly lines: readonly SalesLine[];
  /** By rate, the highest first. */
  readonly taxes: readonly TaxTotal[];
}

/** Why an order was not changed. */
export type OrderError =
  /** The order has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Order;
    }
  /** The status does not follow the order's. */
  | {
      readonly type: "wrongStatus";
      readonly status: OrderStatus;
      readonly next: readonly OrderStatus[];
    };

/** One order, by its id. */
export interface OrderKey {
  readonly id: ID<"Order">;
}

export type OrderOptionalField = "customerReference" | "note" | "cancelReason";

/** One page of a list of orders. */
export interface OrderPage {
  readonly items: readonly Order[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
  /** What the orders on all pages come to, by currency; only if the call asked for it. */
  readonly sums?: readonly SalesSum[] | null;
}

/**
 * Which orders a list holds: a condition, or several put together with `all`, `any` and `not`.
 *
 * A condition compares a field of the order with a value. An order for which the field is empty meets no condition on
 * it but
 * those that are negative (`isNot`, `notInTheLast`, …).
 */
export type OrderRule =
  /** A text. Capital and small letters are the same, with and without accents. */
  | {
      readonly type: "text";
      readonly field: OrderTextField;
      readonly op: SegmentTextOperator;
      readonly value: string;
    }
  /**
   * An amount in one currency; without one, the workspace's. An order in another currency has no such amount: nothing
   * is
   * converted.
   */
  | {
      readonly type: "money";
      readonly field: SaleMoneyField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
      readonly currency?: string | null;
    }
  /** A date, compared with a fixed day (UTC). */
  | {
      readonly type: "date";
      readonly field: OrderDateField;
      readonly op: SegmentDateOperator;
      readonly value: CalendarDate;
    }
  /** A date, compared with today (UTC): `in the last 30 days`. */
  | {
      readonly type: "period";
      readonly field: OrderDateField;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Whether a field has a value. */
  | {
      readonly type: "presence";
      readonly field: OrderOptionalField;
      readonly op: SegmentPresence;
    }
  | {
      readonly type: "status";
      readonly op: SegmentListOperator;
      readonly value: readonly OrderStatus[];
    }
  /** Codes of ISO 4217. */
  | {
      readonly type: "currency";
      readonly op: SegmentListOperator;
      readonly value: readonly string[];
    }
  /** Who owns the order's deal. */
  | {
      readonly type: "owner";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"User">[];
    }
  /** The team of the deal's owner. */
  | {
      readonly type: "team";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Team">[];
    }
  /** Every one of the rules holds. */
  | {
      readonly type: "all";
      readonly rules: readonly OrderRule[];
    }
  /** One of the rules holds, or several. */
  | {
      readonly type: "any";
      readonly rules: readonly OrderRule[];
    }
  /** The rule does not hold. */
  | {
      readonly type: "not";
      readonly rule: OrderRule;
    };

/**
 * - `ordered`: By the day on which it was ordered.
 * - `title`: Without regard to case and accents.
 * - `customer`: By the customer's name, without regard to case and accents.
 * - `total`: By the amount with tax, whatever its currency.
 * - `status`: In the order in which they follow each other; cancelled ones come last.
 */
export type OrderSort =
  | "created"
  | "updated"
  | "ordered"
  | "number"
  | "title"
  | "customer"
  | "total"
  | "status";

/**
 * - `open`: It has come in.
 * - `confirmed`: The customer knows that it will be done.
 * - `completed`: Nothing is left to do.
 */
export type OrderStatus = "open" | "confirmed" | "inProgress" | "delivered" | "completed" | "cancelled";

/**
 * - `customer`: The name of its customer.
 * - `deal`: The number of its deal.
 * - `quote`: The number of the quote that it was made of.
 */
export type OrderTextField =
  | "number"
  | "title"
  | "customer"
  | "deal"
  | "quote"
  | "customerReference"
  | "note"
  | "cancelReason";

/** What somebody did, and what came of it. */
export interface OwnerActivity {
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly activities: number;
  readonly minutes: number;
  /** Tasks of theirs that were done in the period. */
  readonly tasksDone: number;
  /** Deals of theirs, by close date. */
  readonly won: number;
  readonly lost: number;
  /** Activities ÷ won deals; absent if none was won. */
  readonly activitiesPerWin?: number | null;
}

export interface OwnerVelocity {
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** By currency. */
  readonly velocities: readonly Velocity[];
}

/** Why a password was not changed, or did not prove who somebody is. */
export type PasswordError =
  | {
      readonly type: "wrongPassword";
    }
  /** The token is unknown, was used, or has run out: ask for another mail. */
  | {
      readonly type: "tokenExpired";
    }
  /** The installation sends no mail. */
  | {
      readonly type: "noMail";
    }
  /** There were too many attempts: the next one may come after so many seconds. */
  | {
      readonly type: "tooManyAttempts";
      readonly retryAfterSeconds: number;
    };

/** The caller's password, to prove once more who they are. */
export interface PasswordProof {
  /** 1 to 1024 characters. */
  readonly password: string;
}

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
  /**
   * The pipeline has changed since, or the stage where one was asked to be changed; `current` is what the pipeline is
   * now,
   * with its stages, and `stage` the stage.
   */
  | {
      readonly type: "staleVersion";
      readonly current: Pipeline;
      readonly stage?: Stage | null;
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
      readonly reason: PipelineRefusal;
    };

/** Which deals to count. */
export interface PipelineFilter {
  /** Without it the workspace's default pipeline. */
  readonly pipelineId?: ID<"Pipeline"> | null;
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  /**
   * Words that must stand in number, title, customer or description, as in listOpportunities. White space at both ends
   * is taken away. 1 to 200 characters.
   */
  readonly text?: string | null;
  /** What must hold besides, as in listOpportunities. */
  readonly rules?: OpportunityRule | null;
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

/** What keeps a pipeline from becoming like that. */
export type PipelineRefusal =
  /** It has exactly one won stage. */
  | {
      readonly type: "oneWonStage";
    }
  /** This is its last lost stage. */
  | {
      readonly type: "lastLostStage";
    }
  /** This is its last open stage. */
  | {
      readonly type: "lastOpenStage";
    }
  /** It would have more stages than that. */
  | {
      readonly type: "tooManyStages";
      readonly maximum: number;
    }
  /** The probability of a won or lost stage is fixed. */
  | {
      readonly type: "closedProbability";
      readonly status: OpportunityStatus;
      readonly probability: number;
    }
  /** What deals in a won or lost stage count as in the forecast is fixed. */
  | {
      readonly type: "closedForecast";
      readonly status: OpportunityStatus;
      readonly category: ForecastCategory;
    }
  /** It stays the default until another one is. */
  | {
      readonly type: "defaultNeeded";
    }
  /** The default pipeline is not deleted: another one comes first. */
  | {
      readonly type: "defaultKept";
    };

/** A pipeline as it is now, and what came and went in a period. */
export interface PipelineReport {
  readonly pipelineId: ID<"Pipeline">;
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** In the pipeline's order. */
  readonly stages: readonly PipelineReportStage[];
  readonly openCount: number;
  /** Over the open deals, by currency. */
  readonly totals: readonly PipelineAmount[];
  /** Of the open deals; the most deals first. */
  readonly owners: readonly PipelineReportOwner[];
  /** Open deals that should have been closed before today. */
  readonly overdue: readonly PipelineAmount[];
  /** Open deals without an expected close date. */
  readonly undated: readonly PipelineAmount[];
  /** Deals that were created in the period, whatever became of them. */
  readonly created: readonly ReportAmount[];
  /** By close date in the period. */
  readonly won: readonly ReportAmount[];
  readonly lost: readonly ReportAmount[];
}

export interface PipelineReportOwner {
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly count: number;
  /** By currency. */
  readonly amounts: readonly PipelineAmount[];
}

/** The deals of one stage, as they are now. */
export interface PipelineReportStage {
  readonly stage: string;
  readonly name: string;
  readonly probability: number;
  readonly isWon: boolean;
  readonly isLost: boolean;
  readonly count: number;
  /** By currency. */
  readonly amounts: readonly PipelineAmount[];
  /** How long its open deals have been in it on average; absent without any. */
  readonly averageDays?: number | null;
  /** How many of them have been in it for longer than its `rottenAfterDays`. */
  readonly rotting: number;
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

/**
 * How the postal codes of a condition on addresses are compared.
 *
 * - `startsWith`: An address's postal code begins with one of them, or is one.
 */
export type PostalCodeMatch = "startsWith" | "is";

export interface PreviewImport {
  /** What the rows are to become. Default: `"customers"`. */
  readonly target?: ImportTarget;
  /** A file that has been sent. */
  readonly fileId?: ID<"StoredFile"> | null;
  /** Instead of a file: what would stand in it. 1 to 1000000 characters. */
  readonly text?: string | null;
  readonly format?: ImportFormatOptions | null;
  /** 1 to 1000 elements. */
  readonly mapping?: readonly ColumnMapping[] | null;
  /** A mapping that was saved, instead of one that is said or guessed. */
  readonly mappingId?: ID<"ImportMapping"> | null;
}

export interface PreviewSegment {
  readonly rules: SegmentRule;
}

/** Why the caller's own name and language stayed as they were. */
export type ProfileError =
  /** They have changed since; `current` is who the caller is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Me;
    };

export interface QualifyLead {
  readonly id: ID<"Lead">;
  /** At least 1. */
  readonly version?: number | null;
}

/** What a user, a team or the workspace is to win in a period. */
export interface Quota {
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  readonly period: QuotaPeriod;
  /** The first day of the period. */
  readonly startsOn: CalendarDate;
  /** ISO 4217. */
  readonly currency: string;
  /** Absent if there is none any more, as is who set it and when. */
  readonly amount?: number | null;
  readonly createdAt?: Date | null;
  readonly updatedAt?: Date | null;
  readonly createdBy?: ID<"User"> | null;
  readonly updatedBy?: ID<"User"> | null;
  /** Counts the changes; 0 if there is none. */
  readonly version: number;
}

/** How far somebody is with what they are to win, in one currency. */
export interface QuotaAttainment {
  readonly holder: QuotaHolder;
  /** The user's or the team's id; absent for the workspace. */
  readonly holderId?: string | null;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /**
   * The quota of the period, or the sum of those of shorter periods in it. Of a team and the workspace without their
   * own
   * the sum of their members'. Absent if there is none.
   */
  readonly quota?: number | null;
  /** Of the holder's own quota for the period itself, for setQuota; 0 if there is none. */
  readonly quotaVersion: number;
  /** Won in the period, by the close date. */
  readonly won: number;
  /** Won ÷ quota; absent without a quota or of one of 0. */
  readonly attainment?: number | null;
  /** Quota × the share of the period that has passed, today included: what would be won by now at an even pace. */
  readonly expectedByNow?: number | null;
  /** Quota − won, 0 at least. */
  readonly gap?: number | null;
  /** Open deals that are expected to close in the period. */
  readonly openCount: number;
  readonly open: number;
  /** Σ value × probability ÷ 100 of these. */
  readonly weighted: number;
  /** Won, and open deals in the category commit. */
  readonly commit: number;
  /** The same with the category best case. */
  readonly bestCase: number;
  /** Open ÷ gap: how many times over the open deals would close it; absent without a gap. */
  readonly coverage?: number | null;
}

/** Why a quota was not set. */
export type QuotaError =
  /** It has changed since, or was set or taken away; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Quota;
    };

export type QuotaHolder = "user" | "team" | "workspace";

export type QuotaPeriod = "month" | "quarter" | "year";

export interface QuotaReport {
  readonly period: QuotaPeriod;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The share of the period that has passed, today included, 0…1. */
  readonly elapsed: number;
  /**
   * Users by name, then teams, then the workspace; of each by currency. Those without quota, win and open deal are left
   * out.
   */
  readonly items: readonly QuotaAttainment[];
}

/** An offer to the customer of a deal. */
export interface Quote {
  readonly id: ID<"Quote">;
  /** Unique in the workspace: `Q-2026-00042`. */
  readonly number: string;
  /** Counts from 1; a quote that is changed after it was sent gets the next one. */
  readonly revision: number;
  readonly opportunityId: ID<"Opportunity">;
  readonly opportunityNumber: string;
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly customerName: string;
  readonly contactId?: ID<"Contact"> | null;
  readonly title: string;
  /** Stands above the lines. */
  readonly introduction?: string | null;
  /** Stands below the lines. */
  readonly terms?: string | null;
  /** The customer's, as it stands on the document. */
  readonly address?: string | null;
  readonly language: DocumentLanguage;
  readonly status: QuoteStatus;
  /** ISO 4217; of all amounts. */
  readonly currency: string;
  /** The sum of the lines, before tax. */
  readonly net: number;
  readonly tax: number;
  /** Net plus tax: what the customer pays. */
  readonly gross: number;
  /** The last day on which it can be accepted. */
  readonly validUntil?: CalendarDate | null;
  readonly sentAt?: Date | null;
  readonly acceptedAt?: Date | null;
  readonly declinedAt?: Date | null;
  readonly declineReason?: string | null;
  /** The deal's. */
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
}

/** - `sent`: When it was sent last. */
export type QuoteDateField = "created" | "updated" | "validUntil" | "sent" | "accepted" | "declined";

/** A quote with all that stands in it. */
export interface QuoteDetail {
  readonly quote: Quote;
  readonly lines: readonly SalesLine[];
  /** By rate, the highest first. */
  readonly taxes: readonly TaxTotal[];
  /** What was sent of it, the newest first. */
  readonly revisions: readonly QuoteRevision[];
  /** The order that came of it. */
  readonly orderId?: ID<"Order"> | null;
  readonly orderNumber?: string | null;
}

/** Why a quote was not changed. */
export type QuoteError =
  /** The quote has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Quote;
    }
  /** What is asked for does not go with the quote's status. */
  | {
      readonly type: "wrongStatus";
      readonly status: QuoteStatus;
      readonly why: string;
      readonly reason: QuoteRefusal;
    }
  /** What it lacks before it can be sent. */
  | {
      readonly type: "incomplete";
      readonly why: string;
      readonly reason: QuoteRefusal;
    }
  /** It cannot go out by mail. */
  | {
      readonly type: "notMailed";
      readonly why: string;
      readonly reason: QuoteRefusal;
    }
  /** The deal cannot be won, and `error` says why; the quote was not accepted either. */
  | {
      readonly type: "opportunityNotWon";
      readonly why: string;
      readonly error: OpportunityError;
    };

/** One quote, by its id. */
export interface QuoteKey {
  readonly id: ID<"Quote">;
}

export interface QuoteLineInput {
  /** White space at both ends is taken away. 1 to 500 characters. */
  readonly description: string;
  /** White space at both ends is taken away. At most 4000 characters. */
  readonly details?: string | null;
  /** At most four decimals, not 0. A negative one is a credit. -1000000000 to 1000000000. Default: `1`. */
  readonly quantity?: number;
  /** White space at both ends is taken away. At most 20 characters. */
  readonly unit?: string | null;
  /** For one, before tax. It may have more decimals than the currency. At least 0. */
  readonly unitPrice: number;
  /** In percent of the price, with at most two decimals. 0 to 100. Default: `0`. */
  readonly discount?: number;
  /** In percent, with at most two decimals; without it the workspace's usual one. 0 to 100. */
  readonly taxRate?: number | null;
}

export type QuoteOptionalField = "validUntil" | "sent" | "contact" | "introduction" | "terms" | "declineReason";

/** One page of a list of quotes. */
export interface QuotePage {
  readonly items: readonly Quote[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
  /** What the quotes on all pages come to, by currency; only if the call asked for it. */
  readonly sums?: readonly SalesSum[] | null;
}

/** Why something is not done with a quote. */
export type QuoteRefusal =
  /** It has been accepted, and its order stands. */
  | {
      readonly type: "accepted";
    }
  /** It has been declined: a change makes its next revision. */
  | {
      readonly type: "declined";
    }
  /** It has been declined before. */
  | {
      readonly type: "alreadyDeclined";
    }
  /** Its last day has passed: a change makes its next revision. */
  | {
      readonly type: "expired";
    }
  /** It has not been sent. */
  | {
      readonly type: "notSent";
    }
  /** It has been neither accepted nor declined. */
  | {
      readonly type: "notAnswered";
    }
  /** The order that was made of it has been changed since. */
  | {
      readonly type: "orderChanged";
      readonly orderNumber: string;
      readonly status: OrderStatus;
    }
  /** Its deal is deleted. */
  | {
      readonly type: "opportunityDeleted";
    }
  /** It has no lines. */
  | {
      readonly type: "noLines";
    }
  /** Its last day has passed before it was sent. */
  | {
      readonly type: "lastDayPassed";
      readonly lastDay: CalendarDate;
    }
  /** The installation sends no mail. */
  | {
      readonly type: "noMail";
    }
  /** The customer has no e-mail address. */
  | {
      readonly type: "noAddress";
    };

/** What was sent of a quote. */
export interface QuoteRevision {
  readonly revision: number;
  readonly sentAt: Date;
  readonly sentBy: ID<"User">;
  readonly validUntil: CalendarDate;
  readonly currency: string;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  /** The addresses that it goes to by mail; empty if it was handed over otherwise. */
  readonly mailedTo: readonly string[];
  /** When the mail was handed to the mail server; absent while it waits. */
  readonly mailedAt?: Date | null;
}

/**
 * Which quotes a list holds: a condition, or several put together with `all`, `any` and `not`.
 *
 * A condition compares a field of the quote with a value. A quote for which the field is empty meets no condition on it
 * but
 * those that are negative (`isNot`, `notInTheLast`, …).
 */
export type QuoteRule =
  /** A text. Capital and small letters are the same, with and without accents. */
  | {
      readonly type: "text";
      readonly field: QuoteTextField;
      readonly op: SegmentTextOperator;
      readonly value: string;
    }
  /**
   * An amount in one currency; without one, the workspace's. A quote in another currency has no such amount: nothing is
   * converted.
   */
  | {
      readonly type: "money";
      readonly field: SaleMoneyField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
      readonly currency?: string | null;
    }
  /** A date, compared with a fixed day (UTC). */
  | {
      readonly type: "date";
      readonly field: QuoteDateField;
      readonly op: SegmentDateOperator;
      readonly value: CalendarDate;
    }
  /** A date, compared with today (UTC): `in the next 14 days`. */
  | {
      readonly type: "period";
      readonly field: QuoteDateField;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Whether a field has a value. */
  | {
      readonly type: "presence";
      readonly field: QuoteOptionalField;
      readonly op: SegmentPresence;
    }
  /** As of now: a sent quote whose last day is over is `expired`. */
  | {
      readonly type: "status";
      readonly op: SegmentListOperator;
      readonly value: readonly QuoteStatus[];
    }
  /** Codes of ISO 4217. */
  | {
      readonly type: "currency";
      readonly op: SegmentListOperator;
      readonly value: readonly string[];
    }
  /** Who owns the quote's deal. */
  | {
      readonly type: "owner";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"User">[];
    }
  /** The team of the deal's owner. */
  | {
      readonly type: "team";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Team">[];
    }
  /** Every one of the rules holds. */
  | {
      readonly type: "all";
      readonly rules: readonly QuoteRule[];
    }
  /** One of the rules holds, or several. */
  | {
      readonly type: "any";
      readonly rules: readonly QuoteRule[];
    }
  /** The rule does not hold. */
  | {
      readonly type: "not";
      readonly rule: QuoteRule;
    };

/**
 * - `validUntil`: By the last day; quotes without one come last.
 * - `title`: Without regard to case and accents.
 * - `customer`: By the customer's name, without regard to case and accents.
 * - `total`: By the amount with tax, whatever its currency.
 * - `status`: Draft, expired, sent, accepted, declined. Those that have expired or were sent come by their last day.
 */
export type QuoteSort =
  | "created"
  | "updated"
  | "validUntil"
  | "number"
  | "title"
  | "customer"
  | "total"
  | "status";

/**
 * - `draft`: Being written; nobody outside has it.
 * - `sent`: The customer has it, and may accept it until its last day.
 * - `accepted`: There is an order of it.
 * - `expired`: It was sent, and its last day has passed.
 */
export type QuoteStatus = "draft" | "sent" | "accepted" | "declined" | "expired";

/**
 * - `customer`: The name of its customer.
 * - `deal`: The number of its deal.
 */
export type QuoteTextField =
  | "number"
  | "title"
  | "customer"
  | "deal"
  | "introduction"
  | "terms"
  | "declineReason";

export interface ReactivatedMember {
  readonly member: Member;
  /** How many of their customers, contacts, leads, campaigns, deals, tasks and documents are theirs again. */
  readonly restored: number;
  /** How many stay with whom they were given to: they have changed hands again since. */
  readonly kept: number;
}

export interface RecalculateHealth {
  /**
   * Without them all customers of the workspace are put in line, which administrators may ask for. 1 to 200 elements.
   * No element twice.
   */
  readonly customerProfileIds?: readonly ID<"CustomerProfile">[] | null;
}

export interface RecordConsent {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel: ConsentChannel;
  /**
   * What for, in the workspace's words: `newsletter`. Capital letters and accents make no difference. White space at
   * both ends is taken away. 1 to 50 characters.
   */
  readonly purpose: string;
  /** Default: `"consent"`. */
  readonly legalBasis?: ConsentBasis;
  /** How they have said it. A double opt-in is not noted by hand: requestConsent begins it. */
  readonly method: ConsentMethod;
  /**
   * What exactly was agreed to. Needed if the basis is their consent. White space at both ends is taken away. 1 to
   * 10000 characters.
   */
  readonly text?: string | null;
  /** Which version of it: `2026-03`. White space at both ends is taken away. 1 to 50 characters. */
  readonly textVersion?: string | null;
  /** The page with the form. White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly formUrl?: string | null;
  /** When it was said; without it now. */
  readonly statedAt?: Date | null;
}

export interface RecordLeadSignal {
  readonly id: ID<"Lead">;
  readonly intent: LeadIntent;
  /** How surely it means that, in percent. 1 to 100. */
  readonly confidence: number;
  /**
   * What the lead did or said: `asked for a price list`. White space at both ends is taken away. 1 to 500 characters.
   */
  readonly evidence: string;
  /** When; without it now. In the past. */
  readonly at?: Date | null;
}

export interface ReferralChain {
  readonly customer: CustomerSummary;
  /** What was won from the customer, by currency. */
  readonly revenue: readonly CurrencyAmount[];
  /** Who referred the customer, who referred those, and so on; the nearest first. */
  readonly referrers: readonly ReferralNode[];
  /** Whom the customer has referred, whom those have, and so on; the nearest first. */
  readonly referred: readonly ReferralNode[];
  /** What was won from all in `referred`, by currency. */
  readonly revenueBehind: readonly CurrencyAmount[];
  /** Whether there are more than 5,000 on one side. */
  readonly isTruncated: boolean;
}

export interface ReferralNode {
  readonly customer: CustomerSummary;
  /** How many steps away. */
  readonly depth: number;
  /**
   * The one between this customer and the one that was asked for; on the way down their referrer, on the way up whom
   * they
   * have referred.
   */
  readonly viaId: ID<"CustomerProfile">;
  /** What was won from them, by currency. */
  readonly revenue: readonly CurrencyAmount[];
  /** What was won from those whom they have referred, and those whom these have, by currency; on the way down alone. */
  readonly revenueBehind: readonly CurrencyAmount[];
}

/** What one customer is to another one. */
export interface Relationship {
  readonly id: ID<"Relationship">;
  readonly customerProfileId: ID<"CustomerProfile">;
  /** What the customer is to the related one: the customer is its parent company, was referred by it, … */
  readonly type: RelationshipType;
  readonly related: CustomerSummary;
  /** From 1 to 10. */
  readonly strength: number;
  readonly notes?: string | null;
  /** Since when. */
  readonly since?: CalendarDate | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

/** Why a relationship was not made or changed. */
export type RelationshipError =
  /** The relationship has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Relationship;
    }
  /** They are related like this, or the other way round, already. */
  | {
      readonly type: "exists";
      readonly current: Relationship;
    }
  /** A company would own itself, through those in between. */
  | {
      readonly type: "loop";
      readonly through: readonly CustomerSummary[];
    };

export interface RelationshipGraph {
  /** The nearest first; the customer in the middle is the first of all. */
  readonly nodes: readonly GraphNode[];
  /** Between customers that stand in `nodes`. */
  readonly edges: readonly GraphEdge[];
  /** Whether there is more within that depth than the graph shows. */
  readonly isTruncated: boolean;
}

export interface RelationshipKey {
  readonly id: ID<"Relationship">;
}

/** One page of a list. */
export interface RelationshipPage {
  readonly items: readonly Relationship[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/**
 * What a customer is to a related one. Read from the other end, each is its counterpart.
 *
 * - `parent_company`: The customer is the related one's parent company.
 * - `subsidiary`: The related one is the customer's parent company.
 * - `referrer`: The customer has referred the related one.
 * - `referred_by`: The related one has referred the customer.
 */
export type RelationshipType =
  | "parent_company"
  | "subsidiary"
  | "referrer"
  | "referred_by"
  | "partner"
  | "competitor";

export interface RemoveAddress {
  readonly id: ID<"CustomerAddress">;
  /** At least 1. */
  readonly version?: number | null;
}

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

export interface ReopenQuote {
  readonly id: ID<"Quote">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface ReopenTask {
  readonly id: ID<"TaskItem">;
  /** At least 1. */
  readonly version?: number | null;
}

export interface ReorderStages {
  readonly pipelineId: ID<"Pipeline">;
  /** The version of the pipeline whose order was looked at; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice. */
  readonly stageIds: readonly ID<"Stage">[];
}

/** What deals of one currency come to. */
export interface ReportAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly count: number;
  readonly total: number;
}

/** - `leads`: Leads by score and by intent, and how soon they were answered. */
export type ReportKind =
  | "pipeline"
  | "funnel"
  | "winLoss"
  | "velocity"
  | "activity"
  | "attribution"
  | "leads";

export interface RequestConsent {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel: ConsentChannel;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly purpose: string;
  /**
   * What exactly they are asked to agree to: the mail and the page show it. White space at both ends is taken away. 1
   * to 10000 characters.
   */
  readonly text: string;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly textVersion: string;
  /**
   * The page with the form in which they have entered themselves. White space at both ends is taken away. An http or
   * https URL. At most 2000 characters.
   */
  readonly formUrl?: string | null;
  /** Of the mail; without it that of the workspace's documents. */
  readonly language?: DocumentLanguage | null;
}

export interface RequestPasswordReset {
  /** White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters. */
  readonly email: string;
}

export interface ResetPassword {
  /** From the link in the mail. 1 to 200 characters. */
  readonly token: string;
  /** As in `auth.changePassword`. 8 to 1024 characters. */
  readonly newPassword: string;
}

/** Why a deleted record was not brought back. */
export type RestoreError =
  /** It is not deleted, the time in which it could be restored is over, or something has taken its place. */
  | {
      readonly type: "notRestorable";
      readonly why: string;
      readonly reason: RestoreRefusal;
    };

/** Why a deleted record is not brought back. */
export type RestoreRefusal =
  /** It is not deleted. */
  | {
      readonly type: "notDeleted";
    }
  /** It was deleted for longer than records can be restored. */
  | {
      readonly type: "deletedTooLongAgo";
      readonly days: number;
      readonly deletedOn: CalendarDate;
    }
  /** A customer that was merged into another one comes back when the merge is undone. */
  | {
      readonly type: "merged";
    }
  /** The customer that it belongs to is deleted: that comes first. */
  | {
      readonly type: "customerDeleted";
    }
  /** The pipeline of the stage is deleted: that comes first. */
  | {
      readonly type: "pipelineDeleted";
    }
  /** Another stage of the pipeline has its key. */
  | {
      readonly type: "keyInUse";
      readonly key: string;
      readonly name: string;
    }
  /** The pipeline would not be one with it. */
  | {
      readonly type: "pipeline";
      readonly problem: PipelineRefusal;
    }
  /** Another one is called so. */
  | {
      readonly type: "nameInUse";
      readonly name: string;
    }
  /** One person keeps no more views of one list. */
  | {
      readonly type: "tooManyViews";
      readonly maximum: number;
    }
  /** The two have been related like this since. */
  | {
      readonly type: "relatedAnew";
      readonly to: CustomerSummary;
    }
  /** A company would own itself, through those in between. */
  | {
      readonly type: "ownsItself";
      readonly through: readonly CustomerSummary[];
    }
  /** The invitation is not withdrawn. */
  | {
      readonly type: "notWithdrawn";
    }
  /** Nobody could follow the invitation any more. */
  | {
      readonly type: "invitationExpired";
      readonly on: CalendarDate;
    }
  /** Who was invited is a member. */
  | {
      readonly type: "memberByNow";
      readonly email: string;
    }
  /** There is another invitation to the address. */
  | {
      readonly type: "invitedAnew";
      readonly email: string;
    };

export interface RevenueForecast {
  /** In order of time, name or stage; within that, by currency. */
  readonly groups: readonly ForecastGroup[];
  /** Over all groups, by currency. */
  readonly totals: readonly ForecastGroup[];
}

export interface RevertConversion {
  readonly id: ID<"Lead">;
  /** At least 1. */
  readonly version?: number | null;
}

/** A lead that is no customer any more. */
export interface RevertedConversion {
  readonly lead: Lead;
  /**
   * What the conversion had made and stays: somebody has changed or used it since, or it is not the caller's to change.
   */
  readonly kept: readonly ConversionPart[];
}

export interface RevokeConsent {
  /** The person: one of customer, contact and lead. */
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly channel: ConsentChannel;
  /** White space at both ends is taken away. 1 to 50 characters. */
  readonly purpose: string;
  /** How they have said it. Default: `"other"`. */
  readonly method?: ConsentMethod;
  /** When it was said; without it now. */
  readonly statedAt?: Date | null;
}

export interface RevokedSessions {
  /** How many were ended. */
  readonly count: number;
}

/** What a user may do in the workspace. */
export type Role = "owner" | "admin" | "manager" | "rep" | "viewer";

/** How well leads find those who answer them. */
export interface RoutingEffectiveness {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly total: RoutingLine;
  /** How many of the leads wait to be given to somebody. */
  readonly unrouted: number;
  /** The most leads first. */
  readonly owners: readonly RoutingLine[];
}

/** What became of leads that were given to somebody. */
export interface RoutingLine {
  /** Absent for all together. */
  readonly ownerId?: ID<"User"> | null;
  readonly name: string;
  readonly leads: LeadOutcome;
  /** From coming in to being given to somebody, in minutes: the median; absent if none was. */
  readonly medianMinutesToRoute?: number | null;
  /** From then to the first activity with the lead, in minutes: the median of those that were answered. */
  readonly medianMinutesToRespond?: number | null;
  readonly answered: number;
  /** Answered in `responseMinutes` ÷ all, 0…1; absent without leads. */
  readonly answeredInTime?: number | null;
}

/** A rule, whether it holds for the customer, and what was seen. */
export interface RuleExplanation {
  readonly sentence: RuleSentence;
  readonly holds: boolean;
  /** The customer's value, for a condition; absent if there is none. */
  readonly seen?: string | null;
  /** The rules that it is made of, for `all`, `any` and `not`. Default: `[]`. */
  readonly parts?: readonly RuleExplanation[];
}

/** What rules say, for people. */
export interface RuleSentence {
  readonly english: string;
  readonly german: string;
}

/**
 * What a quote or an order comes to.
 *
 * - `gross`: Net and tax.
 */
export type SaleMoneyField = "net" | "gross";

/** One line of a quote or an order. */
export interface SalesLine {
  /** From 1 on. */
  readonly position: number;
  readonly description: string;
  readonly details?: string | null;
  readonly quantity: number;
  /** `h`, `pcs`. */
  readonly unit?: string | null;
  /** For one, before tax. */
  readonly unitPrice: number;
  /** In percent of the price. */
  readonly discount: number;
  /** In percent. */
  readonly taxRate: number;
  /** Quantity × price − discount, rounded half away from zero to the currency's minor unit, before tax. */
  readonly net: number;
}

/** What quotes or orders in one currency come to. */
export interface SalesSum {
  /** ISO 4217. */
  readonly currency: string;
  readonly count: number;
  /** Before tax. */
  readonly net: number;
  /** Net plus tax. */
  readonly gross: number;
}

export interface SaveImportMapping {
  /** Default: `"customers"`. */
  readonly target?: ImportTarget;
  /**
   * One for the same target that has the name is replaced. White space at both ends is taken away. 1 to 100 characters.
   */
  readonly name: string;
  /** 1 to 1000 elements. */
  readonly columns: readonly ColumnMapping[];
  /** The version of the one that has the name, 0 for a name that none has; a stale one is a conflict. At least 0. */
  readonly version?: number | null;
}

/** A way to look at a list that somebody has kept: its filters, order, grouping and columns. */
export interface SavedView {
  readonly id: ID<"SavedView">;
  /** Which list it is for, such as `customers`. */
  readonly list: string;
  readonly name: string;
  /** What the list looks like, in the words of the application that shows it: the query of the list's address. */
  readonly query: string;
  /** Whether everybody in the workspace may use it. They see what they may see anyway: a view gives nobody access. */
  readonly isShared: boolean;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** Whether it is the caller's own. */
  readonly isOwn: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Its owner. */
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
}

export interface SavedViews {
  /** One's own first, by name; then those that others share. */
  readonly items: readonly SavedView[];
}

export interface SearchCustomers {
  /**
   * As typed: every word must match, the last one as the start of a word. White space at both ends is taken away. 1 to
   * 200 characters.
   */
  readonly query: string;
  /** 1 to 50. Default: `10`. */
  readonly limit?: number;
}

export interface SearchDocuments {
  /**
   * Every word must stand in title, description, tags, file name or text; the last one as the beginning of a word.
   * White space at both ends is taken away. 1 to 200 characters.
   */
  readonly query: string;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  /** 1 to 50. Default: `20`. */
  readonly limit?: number;
}

/** A named group of customers: picked by hand, or all who meet its rules. */
export interface Segment {
  readonly id: ID<"Segment">;
  readonly type: SegmentType;
  readonly name: string;
  readonly description?: string | null;
  readonly color: StageColor;
  /** Automatic ones only. */
  readonly rules?: SegmentRule | null;
  /** The rules in words. */
  readonly sentence?: RuleSentence | null;
  /** How many of its customers the caller may see. */
  readonly memberCount: number;
  /**
   * When its members were last compared with its rules, all of them. Absent for manual ones, and until it is filled
   * for the first time.
   */
  readonly comparedAt?: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  readonly version: number;
}

export interface SegmentChange {
  readonly customerProfileId: ID<"CustomerProfile">;
  readonly outcome: SegmentChangeOutcome;
  /** Why it was refused. */
  readonly reason?: string | null;
}

/**
 * - `alreadyThere`: It was in the segment before.
 * - `notThere`: It was not in the segment.
 * - `refused`: The caller may see the customer, but not change it.
 */
export type SegmentChangeOutcome = "added" | "removed" | "alreadyThere" | "notThere" | "refused";

/** What became of each of the customers, in the order in which they were named. */
export interface SegmentChanges {
  readonly items: readonly SegmentChange[];
  /** How many of the segment's customers the caller may see now. */
  readonly memberCount: number;
}

export interface SegmentCustomers {
  readonly id: ID<"Segment">;
  /** 1 to 1000 elements. No element twice. */
  readonly customerProfileIds: readonly ID<"CustomerProfile">[];
}

/**
 * - `firstWon`: When a deal was won for the first time.
 * - `lastWon`: When a deal was won last.
 * - `nextExpectedClose`: The earliest expected close date of an open deal.
 */
export type SegmentDateField =
  | "created"
  | "updated"
  | "firstWon"
  | "lastWon"
  | "lastLost"
  | "lastDealCreated"
  | "nextExpectedClose"
  | "lastActivity";

/**
 * - `from`: That day or later.
 * - `until`: That day or earlier.
 */
export type SegmentDateOperator = "on" | "notOn" | "before" | "after" | "from" | "until";

/** Why a segment was not changed. */
export type SegmentError =
  /** The segment has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: Segment;
    }
  /** Another segment of the workspace has the name. */
  | {
      readonly type: "nameTaken";
      readonly name: string;
    }
  /** Its members follow from its rules: change those. */
  | {
      readonly type: "automaticSegment";
      readonly name: string;
    }
  /** A manual segment has no rules. */
  | {
      readonly type: "manualSegment";
      readonly name: string;
    };

/** Why a customer is in a segment, or is not. */
export interface SegmentExplanation {
  /** Whether the customer is in the segment. */
  readonly isMember: boolean;
  /** Since when. */
  readonly addedAt?: Date | null;
  /** Who put the customer there by hand. */
  readonly addedBy?: ID<"User"> | null;
  /** The answer in a sentence. */
  readonly summary: RuleSentence;
  /** Each rule with its truth; absent for a manual segment. */
  readonly rules?: RuleExplanation | null;
}

export interface SegmentKey {
  readonly id: ID<"Segment">;
}

export type SegmentListOperator = "isAnyOf" | "isNoneOf";

/** A customer in a segment. */
export interface SegmentMember {
  readonly customer: CustomerSummary;
  readonly status: CustomerStatus;
  readonly ownerId: ID<"User">;
  readonly ownerName: string;
  /** Since when it is in the segment. */
  readonly addedAt: Date;
  /** Who put it there; absent if the rules did. */
  readonly addedBy?: ID<"User"> | null;
}

/** One page of a list. */
export interface SegmentMemberPage {
  readonly items: readonly SegmentMember[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** - `created`: By when the customer was created. */
export type SegmentMemberSort = "created" | "name";

/** A segment that a customer is in. */
export interface SegmentMembership {
  readonly id: ID<"Segment">;
  readonly name: string;
  readonly type: SegmentType;
  readonly color: StageColor;
  /** Since when they are in it. */
  readonly addedAt: Date;
}

/**
 * - `revenue`: What was won from the customer.
 * - `openValue`: The value of open deals.
 */
export type SegmentMoneyField = "revenue" | "openValue" | "lostValue" | "largestWonDeal";

/**
 * - `deals`: All of the customer's deals.
 * - `winRate`: Won ÷ (won + lost), in percent. Empty without a closed deal.
 * - `health`: The health score, from 0 to 100. Empty until the customer has been judged.
 */
export type SegmentNumberField =
  | "deals"
  | "openDeals"
  | "wonDeals"
  | "lostDeals"
  | "winRate"
  | "contacts"
  | "health";

export type SegmentNumberOperator = "equal" | "notEqual" | "atLeast" | "atMost" | "moreThan" | "lessThan";

export type SegmentOptionalField = "email" | "phone" | "website" | "vatId" | "industry" | "notes" | "tags";

/** One page of a list. */
export interface SegmentPage {
  readonly items: readonly Segment[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** How a segment does: its size, and the business with the customers that are in it now and that the caller may see. */
export interface SegmentPerformance {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly memberCount: number;
  /**
   * One for each day on which the size changed, in order, the first for `from`. Of the whole segment, and so for those
   * who see all reports: owners, admins and managers.
   */
  readonly sizes: readonly SegmentSize[];
  /** What was won from the members in the period, by currency. */
  readonly revenue: readonly SegmentRevenue[];
  /** Members from whom something was won in the period. */
  readonly buyers: number;
  /** Buyers ÷ members, in percent; absent without members. */
  readonly conversionRate?: number | null;
  readonly wonDeals: number;
  readonly lostDeals: number;
  /** Won ÷ (won + lost) by close date in the period, in percent; absent without a closed deal. */
  readonly winRate?: number | null;
}

/**
 * - `inTheLast`: From so long ago to today, both included.
 * - `notInTheLast`: Longer ago, in the future, or never.
 * - `inTheNext`: From today to so long ahead, both included.
 */
export type SegmentPeriodOperator =
  | "inTheLast"
  | "notInTheLast"
  | "moreThanAgo"
  | "inTheNext"
  | "notInTheNext"
  | "moreThanAhead";

export type SegmentPeriodUnit = "days" | "weeks" | "months" | "years";

export type SegmentPresence = "known" | "missing";

/** Whom rules would choose, of the customers that the caller may see. */
export interface SegmentPreview {
  readonly count: number;
  /** The first 20 by name. */
  readonly items: readonly CustomerSummary[];
  readonly sentence: RuleSentence;
}

export interface SegmentRevenue {
  readonly currency: string;
  readonly deals: number;
  readonly total: number;
  /** The total ÷ the members, those included from whom nothing was won. */
  readonly perMember: number;
}

/**
 * Who belongs to a segment: a condition, or several put together with `all`, `any` and `not`.
 *
 * A condition compares a field of the customer with a value. A customer for whom the field is empty meets no condition
 * on it but those that are negative (`isNot`, `notInTheLast`, …).
 */
export type SegmentRule =
  /** A text of the customer's own. Capital and small letters are the same, with and without accents. */
  | {
      readonly type: "text";
      readonly field: SegmentTextField;
      readonly op: SegmentTextOperator;
      readonly value: string;
    }
  | {
      readonly type: "number";
      readonly field: SegmentNumberField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
    }
  /** A sum of amounts in one currency; without one, the workspace's. Amounts in others do not count. */
  | {
      readonly type: "money";
      readonly field: SegmentMoneyField;
      readonly op: SegmentNumberOperator;
      readonly value: number;
      readonly currency?: string | null;
    }
  /** A date, compared with a fixed day (UTC). */
  | {
      readonly type: "date";
      readonly field: SegmentDateField;
      readonly op: SegmentDateOperator;
      readonly value: CalendarDate;
    }
  /** A date, compared with today (UTC): `in the last 30 days`. */
  | {
      readonly type: "period";
      readonly field: SegmentDateField;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Whether a field has a value. */
  | {
      readonly type: "presence";
      readonly field: SegmentOptionalField;
      readonly op: SegmentPresence;
    }
  | {
      readonly type: "kind";
      readonly op: SegmentListOperator;
      readonly value: readonly CustomerKind[];
    }
  | {
      readonly type: "status";
      readonly op: SegmentListOperator;
      readonly value: readonly CustomerStatus[];
    }
  | {
      readonly type: "tag";
      readonly op: SegmentTagOperator;
      readonly value: readonly string[];
    }
  | {
      readonly type: "owner";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"User">[];
    }
  /** The team of the customer's owner. */
  | {
      readonly type: "team";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Team">[];
    }
  /** The stages that the customer's open deals stand in. */
  | {
      readonly type: "dealStage";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Stage">[];
    }
  /** The pipelines that the customer's open deals stand in. */
  | {
      readonly type: "dealPipeline";
      readonly op: SegmentListOperator;
      readonly value: readonly ID<"Pipeline">[];
    }
  /** How many activities of these kinds there were, of any if none is named; in the last so many days, or ever. */
  | {
      readonly type: "activities";
      /** Default: `[]`. */
      readonly kinds?: readonly ActivityKind[];
      readonly op: SegmentNumberOperator;
      readonly value: number;
      readonly inTheLastDays?: number | null;
    }
  /** What the customer is to others: somebody's subsidiary, a partner. */
  | {
      readonly type: "relation";
      readonly op: SegmentListOperator;
      readonly value: readonly RelationshipType[];
    }
  /**
   * Whether the customer, or one of their contacts, has agreed to one of these channels: for that purpose, or for any
   * if
   * none is named. `isNoneOf`: to none of them.
   */
  | {
      readonly type: "consent";
      readonly op: SegmentListOperator;
      readonly value: readonly ConsentChannel[];
      readonly purpose?: string | null;
    }
  /**
   * Whether the customer has an address for which all of this is true at once; `missing`: has none. Of each list one
   * element is enough, and a list without elements asks nothing: without any it is whether there is an address at all.
   * Countries are codes of ISO 3166-1; cities and regions are the same with and without accents and capital letters,
   * postal
   * codes also without blanks.
   */
  | {
      readonly type: "address";
      readonly op: SegmentPresence;
      /** Default: `[]`. */
      readonly kinds?: readonly AddressKind[];
      /** Default: `[]`. */
      readonly countries?: readonly string[];
      /** Default: `[]`. */
      readonly cities?: readonly string[];
      /** Default: `[]`. */
      readonly postalCodes?: readonly string[];
      /** Default: `"startsWith"`. */
      readonly postalCodeMatch?: PostalCodeMatch;
      /** Default: `[]`. */
      readonly regions?: readonly string[];
    }
  /** A custom field of the workspace. Nobody meets a condition on a field that has been removed. */
  | {
      readonly type: "custom";
      readonly condition: CustomFieldFilter;
    }
  /**
   * A custom field of type `date`, compared with today (UTC): `in the next 30 days`. Nobody meets a condition on a
   * field
   * that has been removed.
   */
  | {
      readonly type: "customPeriod";
      readonly key: string;
      readonly op: SegmentPeriodOperator;
      readonly value: number;
      /** Default: `"days"`. */
      readonly unit?: SegmentPeriodUnit;
    }
  /** Every one of the rules holds. */
  | {
      readonly type: "all";
      readonly rules: readonly SegmentRule[];
    }
  /** One of the rules holds, or several. */
  | {
      readonly type: "any";
      readonly rules: readonly SegmentRule[];
    }
  /** The rule does not hold. */
  | {
      readonly type: "not";
      readonly rule: SegmentRule;
    };

export interface SegmentSize {
  readonly day: CalendarDate;
  /** At the end of the day. */
  readonly members: number;
  readonly joined: number;
  readonly left: number;
}

export type SegmentSort = "name" | "created" | "updated";

export type SegmentTagOperator = "hasAny" | "hasAll" | "hasNone";

/** - `emailDomain`: What stands behind the @ of the e-mail address. */
export type SegmentTextField =
  | "name"
  | "email"
  | "emailDomain"
  | "phone"
  | "website"
  | "vatId"
  | "industry"
  | "notes";

export type SegmentTextOperator = "is" | "isNot" | "contains" | "containsNot" | "startsWith" | "endsWith";

/**
 * - `manual`: Its members are picked by hand.
 * - `automatic`: Its members are those who meet its rules, always.
 */
export type SegmentType = "manual" | "automatic";

export interface SendQuote {
  readonly id: ID<"Quote">;
  /** At least 1. */
  readonly version?: number | null;
  /** Whether it goes out by mail. Without it, it does if the installation sends mail and there is an address. */
  readonly byMail?: boolean | null;
  /**
   * Where to; without them the contact's address, or the customer's. 1 to 20 elements. No element twice. Each: an
   * e-mail address; at most 254 characters.
   */
  readonly to?: readonly string[] | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly subject?: string | null;
  /** The mail's text; without it a usual one. White space at both ends is taken away. 1 to 10000 characters. */
  readonly message?: string | null;
}

/** A place where somebody is signed in. */
export interface Session {
  readonly id: ID<"Session">;
  readonly createdAt: Date;
  /** To the hour. */
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  /** Where it was begun: an IP address. */
  readonly address?: string | null;
  /** `Firefox on Linux`. */
  readonly device?: string | null;
  /** Whether the call comes with it. */
  readonly isCurrent: boolean;
}

export interface SessionKey {
  readonly id: ID<"Session">;
}

export interface SessionList {
  /** The one that was used last first. */
  readonly items: readonly Session[];
}

export interface SetAvailability {
  /** The caller if left out. Others' are for owners and admins. */
  readonly id?: ID<"User"> | null;
  /** The version of the member that it is based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** The first day away; today if left out, and away is meant. */
  readonly awayFrom?: CalendarDate | null;
  /** The last day away. Without it the member is available. */
  readonly awayUntil?: CalendarDate | null;
  /**
   * Shown to colleagues: who stands in, how to reach them. White space at both ends is taken away. 1 to 200 characters.
   */
  readonly note?: string | null;
}

export interface SetCustomFields {
  /** All fields, in the order in which they are shown. At most 100 elements. */
  readonly fields: readonly CustomFieldDefinition[];
  /** The version that it is based on; a stale one is a conflict. At least 0. */
  readonly version?: number | null;
}

export interface SetDocumentSettings {
  /** At least 0. */
  readonly version?: number | null;
  readonly language?: DocumentLanguage;
  /** `null` goes back to the workspace's name. White space at both ends is taken away. 1 to 200 characters. */
  readonly sellerName?: string | null;
  /** White space at both ends is taken away. At most 500 characters. */
  readonly sellerAddress?: string | null;
  /** White space at both ends is taken away. At most 30 characters. */
  readonly vatId?: string | null;
  /** An e-mail address. At most 254 characters. */
  readonly email?: string | null;
  /** White space at both ends is taken away. At most 50 characters. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly bankAccount?: string | null;
  /** White space at both ends is taken away. At most 500 characters. */
  readonly footer?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly quoteTerms?: string | null;
  /** 1 to 3650. */
  readonly quoteValidityDays?: number;
  /** 0 to 100. */
  readonly taxRate?: number | null;
}

export interface SetHealthWeights {
  /** 0 to 100. */
  readonly recency?: number;
  /** 0 to 100. */
  readonly frequency?: number;
  /** 0 to 100. */
  readonly monetary?: number;
  /** 0 to 100. */
  readonly engagement?: number;
  /** 0 to 100. */
  readonly problems?: number;
  /** 1 to 365. */
  readonly recencyHalfLifeDays?: number;
  /** 1 to 100. */
  readonly expectedContacts?: number;
  /** 1 to 99. */
  readonly atRiskBelow?: number;
  /** 2 to 100. */
  readonly healthyFrom?: number;
  /** The version that it is based on; a stale one is a conflict. At least 0. */
  readonly version?: number | null;
}

export interface SetLossReasons {
  /** At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters. */
  readonly reasons: readonly string[];
  /** The version that it is based on; a stale one is a conflict. At least 0. */
  readonly version?: number | null;
}

export interface SetOpportunityLead {
  readonly id: ID<"Opportunity">;
  /** At least 1. */
  readonly version?: number | null;
  readonly leadId: ID<"Lead">;
}

export interface SetQuota {
  /** Whose quota; without it and `teamId` the workspace's. */
  readonly ownerId?: ID<"User"> | null;
  readonly teamId?: ID<"Team"> | null;
  readonly period: QuotaPeriod;
  /** The first day of the period. */
  readonly startsOn: CalendarDate;
  /** ISO 4217; without it the workspace's. Matches a currency code of three capital letters. */
  readonly currency?: string | null;
  /** Without it the quota is taken away. At least 0. */
  readonly amount?: number | null;
  /** The version that it is based on, 0 if there was none; a stale one is a conflict. At least 0. */
  readonly version?: number | null;
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

export interface SnapshotComparison {
  readonly from: Date;
  readonly to: Date;
  /** By currency. */
  readonly amounts: readonly ComparedAmount[];
  /** By kind, then by currency. */
  readonly changes: readonly ForecastChangeSum[];
  /** Those that the caller may see now, by the size of the change, the largest first. */
  readonly deals: readonly ChangedDeal[];
  /** Where the next page of deals starts; absent on the last page. */
  readonly nextCursor?: string | null;
}

/** A snapshot with the forecast that it holds. */
export interface SnapshotForecast {
  readonly snapshot: ForecastSnapshot;
  readonly forecast: RevenueForecast;
}

export interface SnoozeTask {
  readonly id: ID<"TaskItem">;
  /** When it comes back; `null` brings it back at once. In the future. */
  readonly until?: Date | null;
  /** At least 1. */
  readonly version?: number | null;
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
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes, of its place, too. */
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
  /** Of the pipeline whose order it is: what reorderStages may be based on. */
  readonly version: number;
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

/** News of the domain. */
export type SystemEvent =
  /** Something changed. `eventId` is the same wherever it is told. */
  | {
      readonly type: "event";
      readonly eventId: string;
      readonly name: string;
      readonly entityId: string;
      readonly at: Date;
      readonly actorId?: ID<"User"> | null;
      readonly data: JSONValue;
    }
  /** Events are missing, because the subscriber was away for longer than they are kept: read everything anew. */
  | {
      readonly type: "reset";
      readonly reason: string;
    };

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

export interface TakeSnapshot {
  /** What it is for. White space at both ends is taken away. 1 to 500 characters. */
  readonly note?: string | null;
}

/**
 * When listed tasks are due.
 *
 * - `overdue`: Their moment or their day has passed.
 * - `today`: On this day, at whatever time.
 * - `now`: Overdue or today: what there is to do now.
 * - `upcoming`: After this day.
 */
export type TaskDue = "overdue" | "today" | "now" | "upcoming" | "undated";

/** Why a task was not changed. */
export type TaskError =
  /** The task has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: TaskItem;
    }
  /**
   * The task is not in the state that this needs: what is done is neither done again nor put off, and what is open is
   * not
   * opened. `status` says which it is.
   */
  | {
      readonly type: "wrongStatus";
      readonly status: TaskStatus;
      readonly why: string;
    };

/** Something that somebody has to do, on its own or for a customer, a deal or a lead. */
export interface TaskItem {
  readonly id: ID<"TaskItem">;
  readonly title: string;
  readonly description?: string | null;
  readonly kind: TaskKind;
  readonly priority: TaskPriority;
  readonly status: TaskStatus;
  /** The day on which it is due, whatever the time. */
  readonly dueDate?: CalendarDate | null;
  /** The moment at which it is due, instead of a day. */
  readonly dueAt?: Date | null;
  /** Whether it is open and its moment, or its day, has passed. */
  readonly isOverdue: boolean;
  /** Until then it is not shown among what is to be done. */
  readonly snoozedUntil?: Date | null;
  readonly assigneeId: ID<"User">;
  readonly assigneeName: string;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly customerName?: string | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly contactName?: string | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly opportunityTitle?: string | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly leadName?: string | null;
  readonly completedAt?: Date | null;
  readonly completedBy?: ID<"User"> | null;
  /** What came of it. */
  readonly outcome?: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; an update may carry it. */
  readonly version: number;
}

/** One page of a list. */
export interface TaskItemPage {
  readonly items: readonly TaskItem[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/** One task, by its id. */
export interface TaskKey {
  readonly id: ID<"TaskItem">;
}

export type TaskKind = "todo" | "call" | "email" | "meeting" | "followUp";

/** How much it matters, the most important last. */
export type TaskPriority = "low" | "normal" | "high" | "urgent";

/**
 * Whose tasks to list.
 *
 * - `mine`: The caller's.
 * - `team`: Those of the caller's team; of who is in none, their own.
 * - `all`: All that the caller may see.
 */
export type TaskScope = "mine" | "team" | "all";

/**
 * - `due`: By the day or moment; a day counts with its end, tasks without either come last.
 * - `priority`: Ascending is from the most urgent on; then by when they are due.
 */
export type TaskSort = "due" | "priority" | "created";

export type TaskStatus = "open" | "done";

/** What is taxed with one rate. */
export interface TaxTotal {
  /** In percent. */
  readonly rate: number;
  /** The sum of the lines with that rate. */
  readonly net: number;
  /** The rate of that sum, rounded half away from zero to the currency's minor unit (EN 16931, BR-CO-17). */
  readonly tax: number;
}

/** People who work together: managers see and change what their team owns. */
export interface TeamDetail {
  readonly id: ID<"Team">;
  readonly name: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: ID<"User">;
  readonly updatedBy: ID<"User">;
  /** Counts the changes; who is in it does not count. */
  readonly version: number;
  /** How many may sign in. */
  readonly memberCount: number;
}

/** Why a team was not changed. */
export type TeamDetailError =
  /** The team has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: TeamDetail;
    };

/** Why the team stayed as it was. */
export type TeamError =
  /** The member has changed since; `current` is who they are now. */
  | {
      readonly type: "staleVersion";
      readonly current: Member;
    }
  /** Owners are made, changed and deactivated by owners alone. */
  | {
      readonly type: "ownersOnly";
    }
  /** A workspace needs an owner who may sign in. */
  | {
      readonly type: "lastOwner";
    }
  /** Somebody else has to do this. */
  | {
      readonly type: "notYourself";
    }
  /** The address belongs to a member. */
  | {
      readonly type: "alreadyMember";
      readonly email: string;
    }
  /** The installation sends no mail. */
  | {
      readonly type: "noMail";
    };

export interface TeamKey {
  readonly id: ID<"Team">;
}

export interface TeamList {
  /** By name. */
  readonly items: readonly TeamDetail[];
}

/** Something that happened with a customer. */
export interface TimelineItem {
  /** Of the entry itself; no other one has it. */
  readonly id: number;
  readonly kind: TimelineKind;
  /** What happened, in a word: `created`, `won`, `stage-changed`; of an activity its outcome or direction. */
  readonly event: string;
  /** What it happened to: a deal's title, a contact's name, an activity's subject. */
  readonly title: string;
  readonly detail?: string | null;
  readonly happenedAt: Date;
  /** The kind of record that it tells of: `Opportunity`. */
  readonly entity: string;
  /** Which one. */
  readonly entityId: string;
  /** The deal that it tells of. */
  readonly opportunityId?: ID<"Opportunity"> | null;
  /** Who is responsible for what it tells of. */
  readonly ownerId?: ID<"User"> | null;
  readonly ownerName?: string | null;
  /** Who did it; absent if nobody was signed in. */
  readonly actorId?: ID<"User"> | null;
  readonly actorName?: string | null;
}

/** One page of a list. */
export interface TimelineItemPage {
  readonly items: readonly TimelineItem[];
  /** Where the next page starts; absent on the last page. */
  readonly nextCursor?: string | null;
  /** How many there are on all pages; only if the call asked for it. */
  readonly total?: number | null;
}

/**
 * What an entry of the timeline is about.
 *
 * - `customer`: The customer and their addresses.
 * - `segment`: The customer has joined a segment, or left it.
 * - `event`: What no record of its own stands for: the customer came to be at risk, or recovered.
 */
export type TimelineKind =
  | "call"
  | "email"
  | "meeting"
  | "note"
  | "visit"
  | "customer"
  | "contact"
  | "lead"
  | "opportunity"
  | "quote"
  | "order"
  | "task"
  | "document"
  | "consent"
  | "relationship"
  | "segment"
  | "event";

/** Why two-factor authentication stayed as it was. */
export type TwoFactorError =
  | {
      readonly type: "wrongPassword";
    }
  /** The code is wrong or too old. */
  | {
      readonly type: "wrongCode";
    }
  | {
      readonly type: "alreadyEnabled";
    }
  /** There is nothing to confirm or to make codes for: begin with `auth.enableTwoFactor`. */
  | {
      readonly type: "notBegun";
    }
  /** There were too many attempts: the next one may come after so many seconds. */
  | {
      readonly type: "tooManyAttempts";
      readonly retryAfterSeconds: number;
    };

export interface TwoFactorRecoveryCodes {
  /** `abcd-efgh-ijkl-mnop`; each is good once. */
  readonly codes: readonly string[];
}

export interface TwoFactorSecret {
  /** To be typed into the authenticator app, in Base32. */
  readonly secret: string;
  /** To be shown to it as a QR code: `otpauth://totp/…`. */
  readonly uri: string;
}

export interface TwoFactorStatus {
  /** Whether signing in needs a code. */
  readonly isEnabled: boolean;
  readonly recoveryCodesLeft: number;
}

/** What the address of a visited page said of where the visitor came from. */
export interface UTMParameters {
  /** White space at both ends is taken away. At most 200 characters. */
  readonly source?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly medium?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly campaign?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly term?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly content?: string | null;
}

export interface UndoBulkUpdate {
  /** The `changeId` that the bulk update was answered with. */
  readonly id: ID<"BulkChange">;
}

export interface UndoMerge {
  readonly id: ID<"CustomerMerge">;
}

export interface UndoneBulkUpdate {
  /** How many records are as they were before. */
  readonly restored: number;
  /**
   * How many keep something of the update: somebody has changed that since, they are gone, they are no longer the
   * caller's to change, or what they were is not there any more.
   */
  readonly kept: number;
}

export interface UndoneMerge {
  /** The customer that stayed. */
  readonly customer: CustomerProfile;
  /** The customer that is there again. */
  readonly restored: CustomerProfile;
}

export interface UpdateActivity {
  readonly id: ID<"Activity">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** With another kind, what goes with the old one alone must be taken away or replaced. */
  readonly kind?: ActivityKind;
  /** White space at both ends is taken away. 1 to 300 characters. */
  readonly subject?: string;
  /** White space at both ends is taken away. At most 50000 characters. */
  readonly body?: string | null;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly leadId?: ID<"Lead"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly direction?: ActivityDirection | null;
  /** 0 to 1440. */
  readonly durationMinutes?: number | null;
  readonly outcome?: ActivityOutcome | null;
  /** White space at both ends is taken away. At most 300 characters. */
  readonly location?: string | null;
  readonly happenedAt?: Date;
  /** At most 100 elements. */
  readonly participants?: readonly ActivityParticipantInput[];
  readonly ownerId?: ID<"User">;
}

export interface UpdateAddress {
  readonly id: ID<"CustomerAddress">;
  /** At least 1. */
  readonly version?: number | null;
  readonly kind?: AddressKind;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly label?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly recipient?: string | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly line1?: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly line2?: string | null;
  /** White space at both ends is taken away. At most 20 characters. */
  readonly postalCode?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly city?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly region?: string | null;
  /** White space at both ends is taken away. Matches a country's code of two capital letters. */
  readonly country?: string | null;
  /** `true` makes it the default one of its kind instead of the one that is; `false` leaves the kind without one. */
  readonly isDefault?: boolean;
}

export interface UpdateContact {
  readonly id: ID<"Contact">;
  /** At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name?: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly jobTitle?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly department?: string | null;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly mobile?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  readonly isPrimary?: boolean;
  readonly ownerId?: ID<"User">;
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
  /** Values by the keys of custom fields; those that are left out stay, `null` empties one. At most 100 elements. */
  readonly customFields?: { readonly [key: string]: JSONValue } | null;
  readonly ownerId?: ID<"User">;
}

export interface UpdateDocument {
  readonly id: ID<"Document">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 300 characters. */
  readonly title?: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  /** White space at both ends is taken away. Made lower case. At most 50 characters. */
  readonly category?: string | null;
  /** At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly tags?: readonly string[];
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly ownerId?: ID<"User">;
}

export interface UpdateLead {
  readonly id: ID<"Lead">;
  /** At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly name?: string;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly company?: string | null;
  /** White space at both ends is taken away. At most 200 characters. */
  readonly jobTitle?: string | null;
  /** White space at both ends is taken away. Made lower case. An e-mail address. */
  readonly email?: string | null;
  /** White space at both ends is taken away. A telephone number with country code. */
  readonly phone?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly website?: string | null;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly industry?: string | null;
  /** What another procedure asks more for is refused: disqualifyLead the reason, convertLead the customer. */
  readonly status?: LeadStatus;
  /** White space at both ends is taken away. At most 100 characters. */
  readonly source?: string | null;
  /** All of them together. */
  readonly utm?: UTMParameters | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly referrer?: string | null;
  /** White space at both ends is taken away. An http or https URL. At most 2000 characters. */
  readonly landingPage?: string | null;
  readonly campaignId?: ID<"Campaign"> | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly externalId?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly notes?: string | null;
  /** At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters. */
  readonly tags?: readonly string[];
}

export interface UpdateMe {
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  /** What to read; `null` for the workspace's. */
  readonly language?: DocumentLanguage | null;
  /** The version that it is based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
}

export interface UpdateMember {
  readonly id: ID<"User">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  readonly role?: Role;
  readonly teamId?: ID<"Team"> | null;
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

export interface UpdateOrderStatus {
  readonly id: ID<"Order">;
  /** At least 1. */
  readonly version?: number | null;
  /** One of its `nextStatuses`. */
  readonly status: OrderStatus;
  /** Why it is cancelled; asked for then. White space at both ends is taken away. 1 to 500 characters. */
  readonly reason?: string | null;
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

export interface UpdateQuote {
  readonly id: ID<"Quote">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly title?: string;
  readonly contactId?: ID<"Contact"> | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly introduction?: string | null;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly terms?: string | null;
  /** White space at both ends is taken away. At most 500 characters. */
  readonly address?: string | null;
  readonly language?: DocumentLanguage;
  /** Matches a currency code of three capital letters. */
  readonly currency?: string;
  readonly validUntil?: CalendarDate | null;
  /** All lines; they take the place of the ones before. At most 200 elements. */
  readonly lines?: readonly QuoteLineInput[];
}

export interface UpdateRelationship {
  readonly id: ID<"Relationship">;
  /** At least 1. */
  readonly version?: number | null;
  /** 1 to 10. */
  readonly strength?: number;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly notes?: string | null;
  readonly since?: CalendarDate | null;
}

export interface UpdateSegment {
  readonly id: ID<"Segment">;
  /** At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  /** White space at both ends is taken away. At most 2000 characters. */
  readonly description?: string | null;
  readonly color?: StageColor;
  /** Automatic ones only: the members change with them. */
  readonly rules?: SegmentRule;
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

export interface UpdateTask {
  readonly id: ID<"TaskItem">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 200 characters. */
  readonly title?: string;
  /** White space at both ends is taken away. At most 10000 characters. */
  readonly description?: string | null;
  readonly kind?: TaskKind;
  readonly priority?: TaskPriority;
  /** A day takes the place of a moment. */
  readonly dueDate?: CalendarDate | null;
  /** A moment takes the place of a day. */
  readonly dueAt?: Date | null;
  readonly assigneeId?: ID<"User">;
  readonly customerProfileId?: ID<"CustomerProfile"> | null;
  readonly contactId?: ID<"Contact"> | null;
  readonly opportunityId?: ID<"Opportunity"> | null;
  readonly leadId?: ID<"Lead"> | null;
}

export interface UpdateTeam {
  readonly id: ID<"Team">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name: string;
}

export interface UpdateView {
  readonly id: ID<"SavedView">;
  /** The version that the update was based on; a stale one is a conflict. At least 1. */
  readonly version?: number | null;
  /** White space at both ends is taken away. 1 to 100 characters. */
  readonly name?: string;
  /** At most 8000 characters. */
  readonly query?: string;
  readonly isShared?: boolean;
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

/** How fast deals of one currency become revenue. */
export interface Velocity {
  /** ISO 4217. */
  readonly currency: string;
  /** Deals that are open now. */
  readonly openDeals: number;
  /** Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed. */
  readonly winRate?: number | null;
  /** Absent if none was won. */
  readonly averageWonValue?: number | null;
  /** From creation to the close date, of the won deals, in days; absent if none was won. */
  readonly averageDaysToWin?: number | null;
  /**
   * Open deals × win rate × average won value ÷ average days to win: what is won a day. Absent if one of these is, or
   * if
   * deals are won on the day that they are created.
   */
  readonly perDay?: number | null;
}

export interface VelocityReport {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** By currency. */
  readonly velocities: readonly Velocity[];
  /** By name. */
  readonly owners: readonly OwnerVelocity[];
}

export interface VerifyAuditLog {
  /** The end of the log as an earlier verification has told it. */
  readonly anchor?: AuditAnchor | null;
}

export interface VerifyConsentLog {
  /** The end of the log as an earlier verification has told it. */
  readonly anchor?: AuditAnchor | null;
}

export interface VerifyTwoFactor {
  /** As `auth.login` gave it. 1 to 200 characters. */
  readonly challenge: string;
  /**
   * Six digits from the authenticator app, or a recovery code. Spaces and hyphens do not matter. 1 to 64 characters.
   */
  readonly code: string;
}

/** Why a view was not saved. */
export type ViewError =
  /** The view has changed since; `current` is what it is now. */
  | {
      readonly type: "staleVersion";
      readonly current: SavedView;
    }
  /** Another view of the same person for the same list is called so. */
  | {
      readonly type: "nameTaken";
      readonly name: string;
    }
  /** One person keeps no more views of one list. */
  | {
      readonly type: "tooMany";
      readonly maximum: number;
    };

export interface ViewKey {
  readonly id: ID<"SavedView">;
}

export interface WatchOpportunities {
  /** Without it the deals of all pipelines. */
  readonly pipelineId?: ID<"Pipeline"> | null;
}

/** What was won and lost in one currency. */
export interface WinLossAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly won: number;
  readonly lost: number;
}

/** Closed deals that have something in common. */
export interface WinLossLine {
  /** The owner's id, the source, or the reason; absent for deals without one. */
  readonly key?: string | null;
  /** As shown to people. */
  readonly label: string;
  readonly won: number;
  readonly lost: number;
  /** Won ÷ (won + lost), 0…1; absent if none closed. */
  readonly winRate?: number | null;
  /** By currency. */
  readonly amounts: readonly WinLossAmount[];
  /** From creation to the close date, of won deals; absent without any. */
  readonly averageDaysToWin?: number | null;
  /** From creation to the close date, of lost deals; absent without any. */
  readonly averageDaysToLose?: number | null;
}

/** Deals that were closed in a period, by their close date. */
export interface WinLossReport {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly total: WinLossLine;
  /** Why deals were won, the most frequent reason first. */
  readonly wonReasons: readonly WinLossLine[];
  /** Why deals were lost, the most frequent reason first. */
  readonly lostReasons: readonly WinLossLine[];
  /** The most closed deals first. */
  readonly owners: readonly WinLossLine[];
  /** The most closed deals first. */
  readonly sources: readonly WinLossLine[];
}
