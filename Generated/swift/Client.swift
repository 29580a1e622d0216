// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
@_exported public import RapportClient

/// Rapport CRM 0.1.0.
///
/// Customers, deals and what happens with them.
///
/// It opens no connection before its first call, and may be shared.
public struct Client: Sendable {
  /// What carries the calls, for those whose procedure is known only at run time.
  public let connection: Connection

  /// - Parameter url: The server's JSON-RPC endpoint: `https://crm.example.com/rpc`.
  public init(url: String, options: ClientOptions = ClientOptions()) {
    connection = Connection(url: url, options: options)
  }

  /// - Parameter token: An API key, or the token of a session.
  public init(url: String, token: String) {
    self.init(url: url, options: ClientOptions(token: token))
  }

  /// `auth`
  public var auth: AuthClient { AuthClient(connection: connection) }

  /// `crm`
  public var crm: CrmClient { CrmClient(connection: connection) }

  /// `files`
  public var files: FilesClient { FilesClient(connection: connection) }

  /// `system`
  public var system: SystemClient { SystemClient(connection: connection) }
}

/// `system`
public struct SystemClient: Sendable {
  let connection: Connection

  /// Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on by itself.
  ///
  /// For `owner`.
  @discardableResult
  public func backup(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> BackupSummary {
    try await connection.call("system.backup", isQuery: false, nil, options, refusal: Never.self)
  }

  /// Stops a job that waits or runs. What it has done already is not undone.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func cancelJob(_ input: JobKey, options: CallOptions = CallOptions()) async throws(CallError<JobError>) -> Job {
    try await connection.call("system.cancelJob", isQuery: false, input, options, refusal: JobError.self)
  }

  /// Opens a backup as a restore would, and says whether its parts are what they were, the database whole and the audit
  /// chains
  /// unbroken.
  ///
  /// For `owner`.
  public func checkBackup(_ input: BackupKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> BackupSummary {
    try await connection.call("system.checkBackup", isQuery: true, input, options, refusal: Never.self)
  }

  /// Whether the system is well: the database answers, and how much work waits. For whoever looks after it; answers
  /// everybody, and tells nothing of what is stored.
  ///
  /// For anyone.
  public func health(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SystemHealth {
    try await connection.call("system.health", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The backups that there are, the newest first.
  ///
  /// For `owner`.
  public func listBackups(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> BackupList {
    try await connection.call("system.listBackups", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Work that waits, runs or is over, of the workspace and of the installation itself, the newest first.
  ///
  /// For `owner`, `admin`.
  public func listJobs(_ input: ListJobs = ListJobs(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> JobPage {
    try await connection.call("system.listJobs", isQuery: true, input, options, refusal: Never.self)
  }

  /// Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at once.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func retryJob(_ input: JobKey, options: CallOptions = CallOptions()) async throws(CallError<JobError>) -> Job {
    try await connection.call("system.retryJob", isQuery: false, input, options, refusal: JobError.self)
  }

  /// Which version of the interface the server speaks.
  ///
  /// For anyone.
  public func version(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SystemVersion {
    try await connection.call("system.version", isQuery: true, nil, options, refusal: Never.self)
  }
}

/// `files`
public struct FilesClient: Sendable {
  let connection: Connection

  /// A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createUpload(_ input: CreateUpload, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> UploadTicket {
    try await connection.call("files.createUpload", isQuery: false, input, options, refusal: Never.self)
  }

  /// Deletes a file that belongs to no record. Links to it end.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  public func deleteFile(_ input: StoredFileKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("files.deleteFile", isQuery: false, input, options, refusal: Never.self)
  }

  /// A link with which whoever has it fetches the file, for a quarter of an hour.
  ///
  /// For anyone who is signed in.
  public func getDownload(_ input: GetDownload, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DownloadTicket {
    try await connection.call("files.getDownload", isQuery: true, input, options, refusal: Never.self)
  }

  /// What is known of a file, and whether its bytes have come.
  ///
  /// For anyone who is signed in.
  public func getFile(_ input: StoredFileKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> StoredFile {
    try await connection.call("files.getFile", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `crm`
public struct CrmClient: Sendable {
  let connection: Connection

  /// `crm.customers`
  public var customers: CrmCustomersClient { CrmCustomersClient(connection: connection) }

  /// `crm.extensions`
  public var extensions: CrmExtensionsClient { CrmExtensionsClient(connection: connection) }

  /// `crm.pipelines`
  public var pipelines: CrmPipelinesClient { CrmPipelinesClient(connection: connection) }
}

/// `crm.pipelines`
public struct CrmPipelinesClient: Sendable {
  let connection: Connection

  /// Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func createPipeline(_ input: CreatePipeline, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Pipeline {
    try await connection.call("crm.pipelines.createPipeline", isQuery: false, input, options, refusal: Never.self)
  }

  /// Adds a stage to a pipeline, by default behind the open ones. The others make room.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func createStage(_ input: CreateStage, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) -> Stage {
    try await connection.call("crm.pipelines.createStage", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Deletes a pipeline and its stages, after moving its deals to another one.
  ///
  /// Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they are.
  /// The default pipeline can't be deleted.
  ///
  /// For `owner`, `admin`.
  public func deletePipeline(_ input: DeletePipeline, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) {
    try await connection.send("crm.pipelines.deletePipeline", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Deletes a stage, after moving its deals to another one of the same kind in the pipeline.
  ///
  /// The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their history that
  /// they were in the stage.
  ///
  /// For `owner`, `admin`.
  public func deleteStage(_ input: DeleteStage, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) {
    try await connection.send("crm.pipelines.deleteStage", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// One pipeline with its stages.
  ///
  /// For anyone who is signed in.
  public func getPipeline(_ input: PipelineKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Pipeline {
    try await connection.call("crm.pipelines.getPipeline", isQuery: true, input, options, refusal: Never.self)
  }

  /// One stage.
  ///
  /// For anyone who is signed in.
  public func getStage(_ input: StageKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Stage {
    try await connection.call("crm.pipelines.getStage", isQuery: true, input, options, refusal: Never.self)
  }

  /// The reasons for losing a deal that the workspace offers, in its order.
  ///
  /// For anyone who is signed in.
  public func listLossReasons(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LossReasons {
    try await connection.call("crm.pipelines.listLossReasons", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in it.
  ///
  /// For anyone who is signed in.
  public func listPipelines(_ input: ListPipelines = ListPipelines(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> PipelinePage {
    try await connection.call("crm.pipelines.listPipelines", isQuery: true, input, options, refusal: Never.self)
  }

  /// The stages of a pipeline in order.
  ///
  /// For anyone who is signed in.
  public func listStages(_ input: ListStages, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> StageList {
    try await connection.call("crm.pipelines.listStages", isQuery: true, input, options, refusal: Never.self)
  }

  /// Puts the stages of a pipeline into another order.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func reorderStages(_ input: ReorderStages, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) -> StageList {
    try await connection.call("crm.pipelines.reorderStages", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func setLossReasons(_ input: LossReasons, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LossReasons {
    try await connection.call("crm.pipelines.setLossReasons", isQuery: false, input, options, refusal: Never.self)
  }

  /// Changes what a pipeline is called and asks for. Deals keep their currency.
  ///
  /// Another pipeline can be made the default; the default one can't cease to be it by itself.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func updatePipeline(_ input: UpdatePipeline, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) -> Pipeline {
    try await connection.call("crm.pipelines.updatePipeline", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func updateStage(_ input: UpdateStage, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) -> Stage {
    try await connection.call("crm.pipelines.updateStage", isQuery: false, input, options, refusal: PipelineError.self)
  }
}

/// `crm.extensions`
public struct CrmExtensionsClient: Sendable {
  let connection: Connection

  /// Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func bulkUpdateOpportunities(_ input: BulkUpdateOpportunities, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> BulkUpdateResult {
    try await connection.call("crm.extensions.bulkUpdateOpportunities", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Closes an open deal as won or lost: its probability becomes 100 or 0.
  ///
  /// A deal has to have left the first stage to be won; it may be lost from any stage.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func closeOpportunity(_ input: CloseOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.closeOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Creates a deal for a customer profile that the caller may edit.
  ///
  /// It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move like any
  /// other: a new deal cannot be won at once.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createOpportunity(_ input: CreateOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.createOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Deletes a deal. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteOpportunity(_ input: DeleteOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.deleteOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// One deal, with its customer, owner and stage.
  ///
  /// For anyone who is signed in.
  public func getOpportunity(_ input: OpportunityKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OpportunityDetail {
    try await connection.call("crm.extensions.getOpportunity", isQuery: true, input, options, refusal: Never.self)
  }

  /// What happened to a deal, the newest first: each field that changed, and for moves the time in the stage that it
  /// left.
  ///
  /// For anyone who is signed in.
  public func getOpportunityHistory(_ input: GetOpportunityHistory, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OpportunityChangePage {
    try await connection.call("crm.extensions.getOpportunityHistory", isQuery: true, input, options, refusal: Never.self)
  }

  /// The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones included, and
  /// the win rate of the deals that were closed in it.
  ///
  /// A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which it first
  /// got so far; what became of it is counted up to now. Days are in UTC.
  ///
  /// For anyone who is signed in.
  public func getPipelineAggregation(_ input: GetPipelineAggregation, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> PipelineFunnel {
    try await connection.call("crm.extensions.getPipelineAggregation", isQuery: true, input, options, refusal: Never.self)
  }

  /// Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones.
  ///
  /// Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
  ///
  /// For anyone who is signed in.
  public func getPipelineStats(_ input: PipelineFilter = PipelineFilter(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> PipelineStats {
    try await connection.call("crm.extensions.getPipelineStats", isQuery: true, input, options, refusal: Never.self)
  }

  /// Open deals by the period in which they are expected to close, or by owner, team or stage: their value, weighted
  /// value, best case and commitment, beside what was won.
  ///
  /// Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast category is
  /// `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are the period
  /// `overdue`, deals without a date the period `undated`.
  ///
  /// For anyone who is signed in.
  public func getRevenueForecast(_ input: GetRevenueForecast = GetRevenueForecast(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> RevenueForecast {
    try await connection.call("crm.extensions.getRevenueForecast", isQuery: true, input, options, refusal: Never.self)
  }

  /// The deals that the caller may see, by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listOpportunities(_ input: ListOpportunities = ListOpportunities(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OpportunityPage {
    try await connection.call("crm.extensions.listOpportunities", isQuery: true, input, options, refusal: Never.self)
  }

  /// Moves a deal to a stage of its pipeline, to a place in the stage's column.
  ///
  /// In another stage the probability becomes the stage's. A won or lost stage closes the deal as closeOpportunity
  /// does, an open one reopens it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func moveOpportunity(_ input: MoveOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.moveOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Takes a closed deal back to an open stage. That it was closed stays in its history.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func reopenOpportunity(_ input: ReopenOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.reopenOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Brings a deleted deal back, on top of the column that it was in.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreOpportunity(_ input: OpportunityKey, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.restoreOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Gives a deal another lead.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func setOpportunityLead(_ input: SetOpportunityLead, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Opportunity {
    try await connection.call("crm.extensions.setOpportunityLead", isQuery: false, input, options, refusal: Never.self)
  }

  /// Changes a deal. Fields that are left out stay as they are.
  ///
  /// Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or lost stage
  /// closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateOpportunity(_ input: UpdateOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.updateOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }
}

/// `crm.customers`
public struct CrmCustomersClient: Sendable {
  let connection: Connection

  /// Creates a customer.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createCustomer(_ input: CreateCustomer, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerProfile {
    try await connection.call("crm.customers.createCustomer", isQuery: false, input, options, refusal: Never.self)
  }

  /// One customer, with the open deals that the caller may see, and what was won.
  ///
  /// For anyone who is signed in.
  public func getCustomer(_ input: CustomerKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerDetail {
    try await connection.call("crm.customers.getCustomer", isQuery: true, input, options, refusal: Never.self)
  }

  /// Customers by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listCustomers(_ input: ListCustomers = ListCustomers(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerProfilePage {
    try await connection.call("crm.customers.listCustomers", isQuery: true, input, options, refusal: Never.self)
  }

  /// Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
  ///
  /// For anyone who is signed in.
  public func searchCustomers(_ input: SearchCustomers, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerMatches {
    try await connection.call("crm.customers.searchCustomers", isQuery: true, input, options, refusal: Never.self)
  }

  /// Changes a customer. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateCustomer(_ input: UpdateCustomer, options: CallOptions = CallOptions()) async throws(CallError<CustomerError>) -> CustomerProfile {
    try await connection.call("crm.customers.updateCustomer", isQuery: false, input, options, refusal: CustomerError.self)
  }
}

/// `auth`
public struct AuthClient: Sendable {
  let connection: Connection

  /// Makes a key with which a program may do whatever the caller may. It is shown this once.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func createAPIKey(_ input: CreateAPIKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CreatedAPIKey {
    try await connection.call("auth.createAPIKey", isQuery: false, input, options, refusal: Never.self)
  }

  /// Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the server
  /// shows
  /// in its terminal. Of two who try at once, one succeeds.
  ///
  /// For anyone.
  @discardableResult
  public func createFirstOwner(_ input: CreateFirstOwner, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LoginResult {
    try await connection.call("auth.createFirstOwner", isQuery: false, input, options, refusal: Never.self)
  }

  /// Whether the first owner is still to be made, and how one signs in.
  ///
  /// For anyone.
  public func getSetup(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Setup {
    try await connection.call("auth.getSetup", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The caller's own keys, the newest first.
  ///
  /// For anyone who is signed in.
  public func listAPIKeys(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> APIKeyList {
    try await connection.call("auth.listAPIKeys", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The accounts elsewhere with which the caller may sign in.
  ///
  /// For anyone who is signed in.
  public func listLinkedIdentities(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LinkedIdentityList {
    try await connection.call("auth.listLinkedIdentities", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Signs a user in with e-mail address and password, for 30 days.
  ///
  /// A wrong password and an unknown address get the same answer.
  ///
  /// For anyone.
  @discardableResult
  public func login(_ input: Login, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LoginResult {
    try await connection.call("auth.login", isQuery: false, input, options, refusal: Never.self)
  }

  /// Ends the session that the call comes with. An API key stays: it is revoked instead.
  ///
  /// For anyone who is signed in.
  public func logout(options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.logout", isQuery: false, nil, options, refusal: Never.self)
  }

  /// Who is signed in, where, and whom they may give records to.
  ///
  /// For anyone who is signed in.
  public func me(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Me {
    try await connection.call("auth.me", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Makes one of the caller's keys useless, at once and for good.
  ///
  /// For anyone who is signed in.
  public func revokeAPIKey(_ input: APIKeyKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.revokeAPIKey", isQuery: false, input, options, refusal: Never.self)
  }

  /// Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address
  /// is
  /// still theirs.
  ///
  /// For anyone who is signed in.
  public func unlinkIdentity(_ input: LinkedIdentityKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.unlinkIdentity", isQuery: false, input, options, refusal: Never.self)
  }
}
