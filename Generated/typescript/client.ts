// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { connect } from "./runtime.js";
import type { ClientOptions, Mutation, Namespace, Query } from "./runtime.js";
import { schema } from "./schema.js";
import type {
  APIKeyKey,
  APIKeyList,
  BackupKey,
  BackupList,
  BackupSummary,
  BulkUpdateOpportunities,
  BulkUpdateResult,
  CloseOpportunity,
  CreateAPIKey,
  CreateCustomer,
  CreateFirstOwner,
  CreateOpportunity,
  CreatePipeline,
  CreateStage,
  CreateUpload,
  CreatedAPIKey,
  CustomerDetail,
  CustomerError,
  CustomerKey,
  CustomerMatches,
  CustomerProfile,
  CustomerProfilePage,
  DeleteOpportunity,
  DeletePipeline,
  DeleteStage,
  DownloadTicket,
  GetDownload,
  GetOpportunityHistory,
  GetPipelineAggregation,
  GetRevenueForecast,
  Job,
  JobError,
  JobKey,
  JobPage,
  LinkedIdentityKey,
  LinkedIdentityList,
  ListCustomers,
  ListJobs,
  ListOpportunities,
  ListPipelines,
  ListStages,
  Login,
  LoginResult,
  LossReasons,
  Me,
  MoveOpportunity,
  Opportunity,
  OpportunityChangePage,
  OpportunityDetail,
  OpportunityError,
  OpportunityKey,
  OpportunityPage,
  Pipeline,
  PipelineError,
  PipelineFilter,
  PipelineFunnel,
  PipelineKey,
  PipelinePage,
  PipelineStats,
  ReopenOpportunity,
  ReorderStages,
  RevenueForecast,
  SearchCustomers,
  SetOpportunityLead,
  Setup,
  Stage,
  StageKey,
  StageList,
  StoredFile,
  StoredFileKey,
  SystemHealth,
  SystemVersion,
  UpdateCustomer,
  UpdateOpportunity,
  UpdatePipeline,
  UpdateStage,
  UploadTicket,
} from "./types.js";

/** `auth` */
export interface AuthClient extends Namespace {
  /**
   * Makes a key with which a program may do whatever the caller may. It is shown this once.
   *
   * For anyone who is signed in.
   */
  readonly createAPIKey: Mutation<CreateAPIKey, CreatedAPIKey>;
  /**
   * Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the server
   * shows
   * in its terminal. Of two who try at once, one succeeds.
   *
   * For anyone.
   */
  readonly createFirstOwner: Mutation<CreateFirstOwner, LoginResult>;
  /**
   * Whether the first owner is still to be made, and how one signs in.
   *
   * For anyone.
   */
  readonly getSetup: Query<void, Setup>;
  /**
   * The caller's own keys, the newest first.
   *
   * For anyone who is signed in.
   */
  readonly listAPIKeys: Query<void, APIKeyList>;
  /**
   * The accounts elsewhere with which the caller may sign in.
   *
   * For anyone who is signed in.
   */
  readonly listLinkedIdentities: Query<void, LinkedIdentityList>;
  /**
   * Signs a user in with e-mail address and password, for 30 days.
   *
   * A wrong password and an unknown address get the same answer.
   *
   * For anyone.
   */
  readonly login: Mutation<Login, LoginResult>;
  /**
   * Ends the session that the call comes with. An API key stays: it is revoked instead.
   *
   * For anyone who is signed in.
   */
  readonly logout: Mutation<void, null>;
  /**
   * Who is signed in, where, and whom they may give records to.
   *
   * For anyone who is signed in.
   */
  readonly me: Query<void, Me>;
  /**
   * Makes one of the caller's keys useless, at once and for good.
   *
   * For anyone who is signed in.
   */
  readonly revokeAPIKey: Mutation<APIKeyKey, null>;
  /**
   * Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address
   * is
   * still theirs.
   *
   * For anyone who is signed in.
   */
  readonly unlinkIdentity: Mutation<LinkedIdentityKey, null>;
}

/** `crm.customers` */
export interface CrmCustomersClient extends Namespace {
  /**
   * Creates a customer.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createCustomer: Mutation<CreateCustomer, CustomerProfile>;
  /**
   * One customer, with the open deals that the caller may see, and what was won.
   *
   * For anyone who is signed in.
   */
  readonly getCustomer: Query<CustomerKey, CustomerDetail>;
  /**
   * Customers by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listCustomers: Query<ListCustomers | void, CustomerProfilePage>;
  /**
   * Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
   *
   * For anyone who is signed in.
   */
  readonly searchCustomers: Query<SearchCustomers, CustomerMatches>;
  /**
   * Changes a customer. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateCustomer: Mutation<UpdateCustomer, CustomerProfile, CustomerError>;
}

/** `crm.extensions` */
export interface CrmExtensionsClient extends Namespace {
  /**
   * Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
   *
   * Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly bulkUpdateOpportunities: Mutation<BulkUpdateOpportunities, BulkUpdateResult, OpportunityError>;
  /**
   * Closes an open deal as won or lost: its probability becomes 100 or 0.
   *
   * A deal has to have left the first stage to be won; it may be lost from any stage.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly closeOpportunity: Mutation<CloseOpportunity, Opportunity, OpportunityError>;
  /**
   * Creates a deal for a customer profile that the caller may edit.
   *
   * It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move like any
   * other: a new deal cannot be won at once.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createOpportunity: Mutation<CreateOpportunity, Opportunity, OpportunityError>;
  /**
   * Deletes a deal. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteOpportunity: Mutation<DeleteOpportunity, Opportunity, OpportunityError>;
  /**
   * One deal, with its customer, owner and stage.
   *
   * For anyone who is signed in.
   */
  readonly getOpportunity: Query<OpportunityKey, OpportunityDetail>;
  /**
   * What happened to a deal, the newest first: each field that changed, and for moves the time in the stage that it
   * left.
   *
   * For anyone who is signed in.
   */
  readonly getOpportunityHistory: Query<GetOpportunityHistory, OpportunityChangePage>;
  /**
   * The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones included, and
   * the win rate of the deals that were closed in it.
   *
   * A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which it first
   * got so far; what became of it is counted up to now. Days are in UTC.
   *
   * For anyone who is signed in.
   */
  readonly getPipelineAggregation: Query<GetPipelineAggregation, PipelineFunnel>;
  /**
   * Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones.
   *
   * Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
   *
   * For anyone who is signed in.
   */
  readonly getPipelineStats: Query<PipelineFilter | void, PipelineStats>;
  /**
   * Open deals by the period in which they are expected to close, or by owner, team or stage: their value, weighted
   * value, best case and commitment, beside what was won.
   *
   * Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast category is
   * `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are the period
   * `overdue`, deals without a date the period `undated`.
   *
   * For anyone who is signed in.
   */
  readonly getRevenueForecast: Query<GetRevenueForecast | void, RevenueForecast>;
  /**
   * The deals that the caller may see, by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listOpportunities: Query<ListOpportunities | void, OpportunityPage>;
  /**
   * Moves a deal to a stage of its pipeline, to a place in the stage's column.
   *
   * In another stage the probability becomes the stage's. A won or lost stage closes the deal as closeOpportunity
   * does, an open one reopens it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly moveOpportunity: Mutation<MoveOpportunity, Opportunity, OpportunityError>;
  /**
   * Takes a closed deal back to an open stage. That it was closed stays in its history.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly reopenOpportunity: Mutation<ReopenOpportunity, Opportunity, OpportunityError>;
  /**
   * Brings a deleted deal back, on top of the column that it was in.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreOpportunity: Mutation<OpportunityKey, Opportunity, OpportunityError>;
  /**
   * Gives a deal another lead.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly setOpportunityLead: Mutation<SetOpportunityLead, Opportunity>;
  /**
   * Changes a deal. Fields that are left out stay as they are.
   *
   * Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or lost stage
   * closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateOpportunity: Mutation<UpdateOpportunity, Opportunity, OpportunityError>;
}

/** `crm.pipelines` */
export interface CrmPipelinesClient extends Namespace {
  /**
   * Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.
   *
   * For `owner`, `admin`.
   */
  readonly createPipeline: Mutation<CreatePipeline, Pipeline>;
  /**
   * Adds a stage to a pipeline, by default behind the open ones. The others make room.
   *
   * For `owner`, `admin`.
   */
  readonly createStage: Mutation<CreateStage, Stage, PipelineError>;
  /**
   * Deletes a pipeline and its stages, after moving its deals to another one.
   *
   * Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they are.
   * The default pipeline can't be deleted.
   *
   * For `owner`, `admin`.
   */
  readonly deletePipeline: Mutation<DeletePipeline, null, PipelineError>;
  /**
   * Deletes a stage, after moving its deals to another one of the same kind in the pipeline.
   *
   * The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their history that
   * they were in the stage.
   *
   * For `owner`, `admin`.
   */
  readonly deleteStage: Mutation<DeleteStage, null, PipelineError>;
  /**
   * One pipeline with its stages.
   *
   * For anyone who is signed in.
   */
  readonly getPipeline: Query<PipelineKey, Pipeline>;
  /**
   * One stage.
   *
   * For anyone who is signed in.
   */
  readonly getStage: Query<StageKey, Stage>;
  /**
   * The reasons for losing a deal that the workspace offers, in its order.
   *
   * For anyone who is signed in.
   */
  readonly listLossReasons: Query<void, LossReasons>;
  /**
   * The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in it.
   *
   * For anyone who is signed in.
   */
  readonly listPipelines: Query<ListPipelines | void, PipelinePage>;
  /**
   * The stages of a pipeline in order.
   *
   * For anyone who is signed in.
   */
  readonly listStages: Query<ListStages, StageList>;
  /**
   * Puts the stages of a pipeline into another order.
   *
   * For `owner`, `admin`.
   */
  readonly reorderStages: Mutation<ReorderStages, StageList, PipelineError>;
  /**
   * Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.
   *
   * For `owner`, `admin`.
   */
  readonly setLossReasons: Mutation<LossReasons, LossReasons>;
  /**
   * Changes what a pipeline is called and asks for. Deals keep their currency.
   *
   * Another pipeline can be made the default; the default one can't cease to be it by itself.
   *
   * For `owner`, `admin`.
   */
  readonly updatePipeline: Mutation<UpdatePipeline, Pipeline, PipelineError>;
  /**
   * Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.
   *
   * For `owner`, `admin`.
   */
  readonly updateStage: Mutation<UpdateStage, Stage, PipelineError>;
}

/** `crm` */
export interface CrmClient extends Namespace {
  readonly customers: CrmCustomersClient;
  readonly extensions: CrmExtensionsClient;
  readonly pipelines: CrmPipelinesClient;
}

/** `files` */
export interface FilesClient extends Namespace {
  /**
   * A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createUpload: Mutation<CreateUpload, UploadTicket>;
  /**
   * Deletes a file that belongs to no record. Links to it end.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteFile: Mutation<StoredFileKey, null>;
  /**
   * A link with which whoever has it fetches the file, for a quarter of an hour.
   *
   * For anyone who is signed in.
   */
  readonly getDownload: Query<GetDownload, DownloadTicket>;
  /**
   * What is known of a file, and whether its bytes have come.
   *
   * For anyone who is signed in.
   */
  readonly getFile: Query<StoredFileKey, StoredFile>;
}

/** `system` */
export interface SystemClient extends Namespace {
  /**
   * Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on by itself.
   *
   * For `owner`.
   */
  readonly backup: Mutation<void, BackupSummary>;
  /**
   * Stops a job that waits or runs. What it has done already is not undone.
   *
   * For `owner`, `admin`.
   */
  readonly cancelJob: Mutation<JobKey, Job, JobError>;
  /**
   * Opens a backup as a restore would, and says whether its parts are what they were, the database whole and the audit
   * chains
   * unbroken.
   *
   * For `owner`.
   */
  readonly checkBackup: Query<BackupKey, BackupSummary>;
  /**
   * Whether the system is well: the database answers, and how much work waits. For whoever looks after it; answers
   * everybody, and tells nothing of what is stored.
   *
   * For anyone.
   */
  readonly health: Query<void, SystemHealth>;
  /**
   * The backups that there are, the newest first.
   *
   * For `owner`.
   */
  readonly listBackups: Query<void, BackupList>;
  /**
   * Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.
   *
   * For `owner`, `admin`.
   */
  readonly listJobs: Query<ListJobs | void, JobPage>;
  /**
   * Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at once.
   *
   * For `owner`, `admin`.
   */
  readonly retryJob: Mutation<JobKey, Job, JobError>;
  /**
   * Which version of the interface the server speaks.
   *
   * For anyone.
   */
  readonly version: Query<void, SystemVersion>;
}

/** Rapport CRM: every procedure. */
export interface Client extends Namespace {
  readonly auth: AuthClient;
  readonly crm: CrmClient;
  readonly files: FilesClient;
  readonly system: SystemClient;
}

/**
 * A client for the server at `options.url`. It opens no connection before its first call, and may be shared.
 */
export function createClient(options: ClientOptions): Client {
  return connect<Client>(schema, options);
}
