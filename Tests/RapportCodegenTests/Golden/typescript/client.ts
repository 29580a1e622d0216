// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { connect } from "./runtime.js";
import type { ClientOptions, Mutation, Namespace, Query, Subscription } from "./runtime.js";
import type {
  CloseOpportunity,
  CreateOpportunity,
  DateType,
  Everything,
  Node,
  Opportunity,
  OpportunityFilter,
  OpportunityKey,
  OpportunityPage,
  QueryType,
  StageError,
} from "./types.js";
import { wire } from "./wire.js";

/** `crm.everything` */
export interface CrmEverythingClient extends Namespace {
  /**
   * Answers what it is asked.
   *
   * For anyone.
   */
  readonly echo: Query<Everything | void, Everything>;
  /**
   * Takes what it is given.
   *
   * For anyone.
   */
  readonly write: Mutation<Everything | void, null>;
}

/** `crm.extensions` */
export interface CrmExtensionsClient extends Namespace {
  /**
   * Closes a deal as won or lost.
   *
   * For `admin`, `sales`.
   */
  readonly closeOpportunity: Mutation<CloseOpportunity, Opportunity, StageError>;
  /**
   * Creates a deal for a customer profile.
   *
   * The caller must be allowed to edit the profile.
   *
   * For `admin`, `sales`.
   */
  readonly createOpportunity: Mutation<CreateOpportunity, Opportunity>;
  /**
   * One deal.
   *
   * For anyone who is signed in.
   */
  readonly getOpportunity: Query<OpportunityKey, Opportunity | null>;
  /**
   * Deals, newest first.
   *
   * For anyone who is signed in.
   */
  readonly listOpportunities: Query<OpportunityFilter | void, OpportunityPage>;
  /**
   * Deals as they change.
   *
   * For anyone who is signed in.
   */
  readonly watchOpportunities: Subscription<OpportunityFilter | void, Opportunity>;
}

/** `crm` */
export interface CrmClient extends Namespace {
  readonly everything: CrmEverythingClient;
  readonly extensions: CrmExtensionsClient;
}

/** `reports.month-end` */
export interface ReportsMonthEndClient extends Namespace {
  /** For anyone who is signed in. */
  readonly run: Query<Node, Node>;
}

/** `reports` */
export interface ReportsClient extends Namespace {
  readonly "month-end": ReportsMonthEndClient;
  /**
   * A reserved word as a name, and *\/ in a comment.
   *
   * For anyone who is signed in.
   */
  readonly delete: Mutation<DateType, QueryType>;
}

/** `system` */
export interface SystemClient extends Namespace {
  /**
   * For `admin`.
   *
   * @deprecated Use `system.reset`, which asks first.
   */
  readonly clear: Mutation<void, null>;
  /**
   * The server's time.
   *
   * For anyone.
   */
  readonly now: Query<void, Date>;
}

/** Fixture: every procedure. */
export interface Client extends Namespace {
  readonly crm: CrmClient;
  readonly system: SystemClient;
  /**
   * The names of all reports.
   *
   * For anyone who is signed in.
   */
  readonly reports: Query<void, readonly string[]> & Omit<ReportsClient, keyof Namespace>;
}

/**
 * A client for the server at `options.url`. It opens no connection before its first call, and may be shared.
 */
export function createClient(options: ClientOptions): Client {
  return connect<Client>(wire, options);
}
