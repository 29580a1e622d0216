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

  /// `compliance`
  public var compliance: ComplianceClient { ComplianceClient(connection: connection) }

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

  /// What happens in the workspace, as far as the caller may see what it is about.
  ///
  /// Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice, for as
  /// long as
  /// events are kept: a week. After that the first event is a `reset`.
  ///
  /// For anyone who is signed in.
  public func events(_ input: EventFilter = EventFilter(), options: CallOptions = CallOptions()) -> Subscription<SystemEvent, Never> {
    connection.subscribe("system.events", input, options)
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

  /// `crm.activities`
  public var activities: CrmActivitiesClient { CrmActivitiesClient(connection: connection) }

  /// `crm.customers`
  public var customers: CrmCustomersClient { CrmCustomersClient(connection: connection) }

  /// `crm.dashboard`
  public var dashboard: CrmDashboardClient { CrmDashboardClient(connection: connection) }

  /// `crm.extensions`
  public var extensions: CrmExtensionsClient { CrmExtensionsClient(connection: connection) }

  /// `crm.forecast`
  public var forecast: CrmForecastClient { CrmForecastClient(connection: connection) }

  /// `crm.health`
  public var health: CrmHealthClient { CrmHealthClient(connection: connection) }

  /// `crm.leads`
  public var leads: CrmLeadsClient { CrmLeadsClient(connection: connection) }

  /// `crm.pipelines`
  public var pipelines: CrmPipelinesClient { CrmPipelinesClient(connection: connection) }

  /// `crm.reports`
  public var reports: CrmReportsClient { CrmReportsClient(connection: connection) }

  /// `crm.sales`
  public var sales: CrmSalesClient { CrmSalesClient(connection: connection) }

  /// `crm.settings`
  public var settings: CrmSettingsClient { CrmSettingsClient(connection: connection) }

  /// `crm.tasks`
  public var tasks: CrmTasksClient { CrmTasksClient(connection: connection) }

  /// `crm.team`
  public var team: CrmTeamClient { CrmTeamClient(connection: connection) }

  /// `crm.timeline`
  public var timeline: CrmTimelineClient { CrmTimelineClient(connection: connection) }

  /// `crm.views`
  public var views: CrmViewsClient { CrmViewsClient(connection: connection) }
}

/// `crm.views`
public struct CrmViewsClient: Sendable {
  let connection: Connection

  /// Keeps a view of a list.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func createView(_ input: CreateView, options: CallOptions = CallOptions()) async throws(CallError<ViewError>) -> SavedView {
    try await connection.call("crm.views.createView", isQuery: false, input, options, refusal: ViewError.self)
  }

  /// Deletes a view; it can be restored for 30 days. What it showed stays.
  ///
  /// For anyone who is signed in.
  public func deleteView(_ input: DeleteView, options: CallOptions = CallOptions()) async throws(CallError<ViewError>) {
    try await connection.send("crm.views.deleteView", isQuery: false, input, options, refusal: ViewError.self)
  }

  /// The caller's views of a list, and those that others share.
  ///
  /// For anyone who is signed in.
  public func listViews(_ input: ListViews, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SavedViews {
    try await connection.call("crm.views.listViews", isQuery: true, input, options, refusal: Never.self)
  }

  /// Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func restoreView(_ input: ViewKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> SavedView {
    try await connection.call("crm.views.restoreView", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func updateView(_ input: UpdateView, options: CallOptions = CallOptions()) async throws(CallError<ViewError>) -> SavedView {
    try await connection.call("crm.views.updateView", isQuery: false, input, options, refusal: ViewError.self)
  }
}

/// `crm.timeline`
public struct CrmTimelineClient: Sendable {
  let connection: Connection

  /// The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func exportTimeline(_ input: ExportTimeline, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.timeline.exportTimeline", isQuery: false, input, options, refusal: Never.self)
  }

  /// What happened with a customer, by page: activities, deals and their moves, contacts, documents and whatever else
  /// concerns them, filtered and searched, the newest first unless asked otherwise.
  ///
  /// Who sees the customer sees it, without the entries of deals that they do not see.
  ///
  /// For anyone who is signed in.
  public func getTimeline(_ input: GetTimeline, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TimelineItemPage {
    try await connection.call("crm.timeline.getTimeline", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `crm.team`
public struct CrmTeamClient: Sendable {
  let connection: Connection

  /// Makes a team. Its name is unique in the workspace.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func createTeam(_ input: CreateTeam, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TeamDetail {
    try await connection.call("crm.team.createTeam", isQuery: false, input, options, refusal: Never.self)
  }

  /// Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any more.
  ///
  /// What they own goes to another member, if one is named. They can be made a member again: see reactivateMember, or
  /// invite
  /// them.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func deactivateMember(_ input: DeactivateMember, options: CallOptions = CallOptions()) async throws(CallError<TeamError>) -> DeactivatedMember {
    try await connection.call("crm.team.deactivateMember", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.
  ///
  /// For `owner`, `admin`.
  public func deleteTeam(_ input: DeleteTeam, options: CallOptions = CallOptions()) async throws(CallError<TeamDetailError>) {
    try await connection.send("crm.team.deleteTeam", isQuery: false, input, options, refusal: TeamDetailError.self)
  }

  /// Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an earlier
  /// invitation to the same address is withdrawn.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func inviteMember(_ input: InviteMember, options: CallOptions = CallOptions()) async throws(CallError<TeamError>) -> Invitation {
    try await connection.call("crm.team.inviteMember", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// The invitations that can still be accepted, the newest first.
  ///
  /// For `owner`, `admin`.
  public func listInvitations(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> InvitationList {
    try await connection.call("crm.team.listInvitations", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The members of the workspace, by name. Everybody may know them; when they were last here is for owners and admins.
  ///
  /// For anyone who is signed in.
  public func listMembers(_ input: ListMembers = ListMembers(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> MemberList {
    try await connection.call("crm.team.listMembers", isQuery: true, input, options, refusal: Never.self)
  }

  /// The teams by name, with how many members they have.
  ///
  /// For anyone who is signed in.
  public func listTeams(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TeamList {
    try await connection.call("crm.team.listTeams", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs again if it
  /// was
  /// given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and API keys
  /// that
  /// ended do not come back.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func reactivateMember(_ input: MemberKey, options: CallOptions = CallOptions()) async throws(CallError<TeamError>) -> ReactivatedMember {
    try await connection.call("crm.team.reactivateMember", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail.
  ///
  /// For `owner`, `admin`.
  public func resetMemberTwoFactor(_ input: MemberKey, options: CallOptions = CallOptions()) async throws(CallError<TeamError>) {
    try await connection.send("crm.team.resetMemberTwoFactor", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func restoreInvitation(_ input: InvitationKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Invitation {
    try await connection.call("crm.team.restoreInvitation", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Brings a deleted team back, with the members who are still where the deletion put them.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func restoreTeam(_ input: TeamKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> TeamDetail {
    try await connection.call("crm.team.restoreTeam", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Withdraws an invitation that has not been accepted.
  ///
  /// For `owner`, `admin`.
  public func revokeInvitation(_ input: InvitationKey, options: CallOptions = CallOptions()) async throws(CallError<InvitationError>) {
    try await connection.send("crm.team.revokeInvitation", isQuery: false, input, options, refusal: InvitationError.self)
  }

  /// Says when a member is away, or that they are available again. Whoever is away is passed over when leads are
  /// routed.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func setAvailability(_ input: SetAvailability = SetAvailability(), options: CallOptions = CallOptions()) async throws(CallError<TeamError>) -> MemberAvailability {
    try await connection.call("crm.team.setAvailability", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// Changes a member's name, role or team. What they may do changes with their next call.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func updateMember(_ input: UpdateMember, options: CallOptions = CallOptions()) async throws(CallError<TeamError>) -> Member {
    try await connection.call("crm.team.updateMember", isQuery: false, input, options, refusal: TeamError.self)
  }

  /// Gives a team another name.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func updateTeam(_ input: UpdateTeam, options: CallOptions = CallOptions()) async throws(CallError<TeamDetailError>) -> TeamDetail {
    try await connection.call("crm.team.updateTeam", isQuery: false, input, options, refusal: TeamDetailError.self)
  }
}

/// `crm.tasks`
public struct CrmTasksClient: Sendable {
  let connection: Connection

  /// Notes that an open task is done, and what came of it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func completeTask(_ input: CompleteTask, options: CallOptions = CallOptions()) async throws(CallError<TaskError>) -> TaskItem {
    try await connection.call("crm.tasks.completeTask", isQuery: false, input, options, refusal: TaskError.self)
  }

  /// Creates a task, for the caller or for somebody to whom they may give work.
  ///
  /// It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the deal's
  /// customer,
  /// too.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createTask(_ input: CreateTask, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TaskItem {
    try await connection.call("crm.tasks.createTask", isQuery: false, input, options, refusal: Never.self)
  }

  /// Deletes a task. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  public func deleteTask(_ input: DeleteTask, options: CallOptions = CallOptions()) async throws(CallError<TaskError>) {
    try await connection.send("crm.tasks.deleteTask", isQuery: false, input, options, refusal: TaskError.self)
  }

  /// One task.
  ///
  /// For anyone who is signed in.
  public func getTask(_ input: TaskKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TaskItem {
    try await connection.call("crm.tasks.getTask", isQuery: true, input, options, refusal: Never.self)
  }

  /// Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or later; for one
  /// customer, deal or lead.
  ///
  /// For anyone who is signed in.
  public func listTasks(_ input: ListTasks = ListTasks(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TaskItemPage {
    try await connection.call("crm.tasks.listTasks", isQuery: true, input, options, refusal: Never.self)
  }

  /// Opens a task again that was done.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func reopenTask(_ input: ReopenTask, options: CallOptions = CallOptions()) async throws(CallError<TaskError>) -> TaskItem {
    try await connection.call("crm.tasks.reopenTask", isQuery: false, input, options, refusal: TaskError.self)
  }

  /// Brings a deleted task back.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreTask(_ input: TaskKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> TaskItem {
    try await connection.call("crm.tasks.restoreTask", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When it is due
  /// stays as it is.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func snoozeTask(_ input: SnoozeTask, options: CallOptions = CallOptions()) async throws(CallError<TaskError>) -> TaskItem {
    try await connection.call("crm.tasks.snoozeTask", isQuery: false, input, options, refusal: TaskError.self)
  }

  /// Changes a task. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateTask(_ input: UpdateTask, options: CallOptions = CallOptions()) async throws(CallError<TaskError>) -> TaskItem {
    try await connection.call("crm.tasks.updateTask", isQuery: false, input, options, refusal: TaskError.self)
  }
}

/// `crm.settings`
public struct CrmSettingsClient: Sendable {
  let connection: Connection

  /// What stands on every document that the workspace sends.
  ///
  /// For anyone who is signed in.
  public func getDocumentSettings(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DocumentSettings {
    try await connection.call("crm.settings.getDocumentSettings", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Changes what stands on documents. Those that were sent stay as they were.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func setDocumentSettings(_ input: SetDocumentSettings = SetDocumentSettings(), options: CallOptions = CallOptions()) async throws(CallError<DocumentSettingsError>) -> DocumentSettings {
    try await connection.call("crm.settings.setDocumentSettings", isQuery: false, input, options, refusal: DocumentSettingsError.self)
  }
}

/// `crm.sales`
public struct CrmSalesClient: Sendable {
  let connection: Connection

  /// Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or nothing.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func acceptQuote(_ input: AcceptQuote, options: CallOptions = CallOptions()) async throws(CallError<QuoteError>) -> QuoteDetail {
    try await connection.call("crm.sales.acceptQuote", isQuery: false, input, options, refusal: QuoteError.self)
  }

  /// Creates a quote from a deal that the caller may edit.
  ///
  /// All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's minor
  /// unit,
  /// and the tax of each rate is computed once, on the sum of its lines.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createQuote(_ input: CreateQuote, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> QuoteDetail {
    try await connection.call("crm.sales.createQuote", isQuery: false, input, options, refusal: Never.self)
  }

  /// Notes that the customer has declined a quote, and why. The deal stays as it is.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func declineQuote(_ input: DeclineQuote, options: CallOptions = CallOptions()) async throws(CallError<QuoteError>) -> QuoteDetail {
    try await connection.call("crm.sales.declineQuote", isQuery: false, input, options, refusal: QuoteError.self)
  }

  /// One order, with its lines and taxes.
  ///
  /// For anyone who is signed in.
  public func getOrder(_ input: OrderKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OrderDetail {
    try await connection.call("crm.sales.getOrder", isQuery: true, input, options, refusal: Never.self)
  }

  /// One quote, with its lines, taxes, and what was sent of it.
  ///
  /// For anyone who is signed in.
  public func getQuote(_ input: QuoteKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> QuoteDetail {
    try await connection.call("crm.sales.getQuote", isQuery: true, input, options, refusal: Never.self)
  }

  /// A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft.
  ///
  /// For anyone who is signed in.
  public func getQuotePDF(_ input: GetQuotePDF, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.sales.getQuotePDF", isQuery: true, input, options, refusal: Never.self)
  }

  /// The orders of the deals that the caller may see, by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listOrders(_ input: ListOrders = ListOrders(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OrderPage {
    try await connection.call("crm.sales.listOrders", isQuery: true, input, options, refusal: Never.self)
  }

  /// The quotes of the deals that the caller may see, by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listQuotes(_ input: ListQuotes = ListQuotes(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> QuotePage {
    try await connection.call("crm.sales.listQuotes", isQuery: true, input, options, refusal: Never.self)
  }

  /// Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has passed.
  ///
  /// The order that the acceptance made is deleted; its number is not given again. An order that has been changed
  /// since,
  /// such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as
  /// reopenOpportunity
  /// has it; it stays won if it has been changed since or another order of it stands.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func reopenQuote(_ input: ReopenQuote, options: CallOptions = CallOptions()) async throws(CallError<QuoteError>) -> QuoteDetail {
    try await connection.call("crm.sales.reopenQuote", isQuery: false, input, options, refusal: QuoteError.self)
  }

  /// Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.
  ///
  /// A quote without a last day gets one by the workspace's usual time. One that was sent already goes out again as it
  /// was.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func sendQuote(_ input: SendQuote, options: CallOptions = CallOptions()) async throws(CallError<QuoteError>) -> QuoteDetail {
    try await connection.call("crm.sales.sendQuote", isQuery: false, input, options, refusal: QuoteError.self)
  }

  /// Takes an order to its next status: one of its `nextStatuses`.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateOrderStatus(_ input: UpdateOrderStatus, options: CallOptions = CallOptions()) async throws(CallError<OrderError>) -> OrderDetail {
    try await connection.call("crm.sales.updateOrderStatus", isQuery: false, input, options, refusal: OrderError.self)
  }

  /// Changes a quote. Fields that are left out stay as they are.
  ///
  /// One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is kept as
  /// it
  /// was. One that was accepted cannot be changed.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateQuote(_ input: UpdateQuote, options: CallOptions = CallOptions()) async throws(CallError<QuoteError>) -> QuoteDetail {
    try await connection.call("crm.sales.updateQuote", isQuery: false, input, options, refusal: QuoteError.self)
  }
}

/// `crm.reports`
public struct CrmReportsClient: Sendable {
  let connection: Connection

  /// Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language. It is kept
  /// for
  /// a day; the audit trail tells who took it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func exportReport(_ input: ExportReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.reports.exportReport", isQuery: false, input, options, refusal: Never.self)
  }

  /// What was done in a period, beside the period before, and what each owner did, finished, won and lost.
  ///
  /// For anyone who is signed in.
  public func getActivityReport(_ input: GetActivityReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ActivityReport {
    try await connection.call("crm.reports.getActivityReport", isQuery: true, input, options, refusal: Never.self)
  }

  /// What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.
  ///
  /// A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after the day on
  /// which the deal was won do not count.
  ///
  /// For anyone who is signed in.
  public func getCampaignAttribution(_ input: GetCampaignAttribution, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CampaignAttribution {
    try await connection.call("crm.reports.getCampaignAttribution", isQuery: true, input, options, refusal: Never.self)
  }

  /// The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days before.
  ///
  /// For anyone who is signed in.
  public func getFunnelReport(_ input: GetFunnelReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> FunnelReport {
    try await connection.call("crm.reports.getFunnelReport", isQuery: true, input, options, refusal: Never.self)
  }

  /// Leads by what they most surely want, as of now, and what became of them.
  ///
  /// For anyone who is signed in.
  public func getLeadsByIntent(_ input: GetLeadsByIntent = GetLeadsByIntent(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadsByIntent {
    try await connection.call("crm.reports.getLeadsByIntent", isQuery: true, input, options, refusal: Never.self)
  }

  /// Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.
  ///
  /// For anyone who is signed in.
  public func getLeadsByScore(_ input: GetLeadsByScore = GetLeadsByScore(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadsByScore {
    try await connection.call("crm.reports.getLeadsByScore", isQuery: true, input, options, refusal: Never.self)
  }

  /// A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated deals; and
  /// what
  /// was created, won and lost in a period.
  ///
  /// For anyone who is signed in.
  public func getPipelineReport(_ input: GetPipelineReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> PipelineReport {
    try await connection.call("crm.reports.getPipelineReport", isQuery: true, input, options, refusal: Never.self)
  }

  /// How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered by the
  /// first activity with it.
  ///
  /// For anyone who is signed in.
  public func getRoutingEffectiveness(_ input: GetRoutingEffectiveness, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> RoutingEffectiveness {
    try await connection.call("crm.reports.getRoutingEffectiveness", isQuery: true, input, options, refusal: Never.self)
  }

  /// How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days from
  /// creation
  /// to won.
  ///
  /// For anyone who is signed in.
  public func getVelocityReport(_ input: GetVelocityReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> VelocityReport {
    try await connection.call("crm.reports.getVelocityReport", isQuery: true, input, options, refusal: Never.self)
  }

  /// Deals that were won and lost, by their close date: why, by whom, and where they came from.
  ///
  /// For anyone who is signed in.
  public func getWinLossReport(_ input: GetWinLossReport, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> WinLossReport {
    try await connection.call("crm.reports.getWinLossReport", isQuery: true, input, options, refusal: Never.self)
  }
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

  /// Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.
  ///
  /// Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they are.
  /// The default pipeline can't be deleted.
  ///
  /// For `owner`, `admin`.
  public func deletePipeline(_ input: DeletePipeline, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) {
    try await connection.send("crm.pipelines.deletePipeline", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be restored for 30
  /// days.
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

  /// The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual ones in
  /// its
  /// language.
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

  /// Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one then.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func reorderStages(_ input: ReorderStages, options: CallOptions = CallOptions()) async throws(CallError<PipelineError>) -> StageList {
    try await connection.call("crm.pipelines.reorderStages", isQuery: false, input, options, refusal: PipelineError.self)
  }

  /// Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those that are
  /// still where the deletion put them.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func restorePipeline(_ input: PipelineKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Pipeline {
    try await connection.call("crm.pipelines.restorePipeline", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Brings a deleted stage back to its place, and its deals as they were: those that are still where the deletion put
  /// them.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func restoreStage(_ input: StageKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Stage {
    try await connection.call("crm.pipelines.restoreStage", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func setLossReasons(_ input: SetLossReasons, options: CallOptions = CallOptions()) async throws(CallError<LossReasonsError>) -> LossReasons {
    try await connection.call("crm.pipelines.setLossReasons", isQuery: false, input, options, refusal: LossReasonsError.self)
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

/// `crm.leads`
public struct CrmLeadsClient: Sendable {
  let connection: Connection

  /// Makes somebody responsible for a lead. It waits for that no longer.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func assignLead(_ input: AssignLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.assignLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func bulkUpdateLeads(_ input: BulkUpdateLeads, options: CallOptions = CallOptions()) async throws(CallError<LeadBulkError>) -> BulkUpdatedLeads {
    try await connection.call("crm.leads.bulkUpdateLeads", isQuery: false, input, options, refusal: LeadBulkError.self)
  }

  /// Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and, if asked,
  /// a
  /// deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with those that
  /// it
  /// may be: name one of them, or say that it is another one. What was done with the lead stands in the customer's
  /// timeline
  /// from then on, and its tasks are for the customer, too.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func convertLead(_ input: ConvertLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> LeadConversion {
    try await connection.call("crm.leads.convertLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Creates a lead. Where it comes from is kept for attribution.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createLead(_ input: CreateLead, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Lead {
    try await connection.call("crm.leads.createLead", isQuery: false, input, options, refusal: Never.self)
  }

  /// Deletes a lead. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteLead(_ input: DeleteLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.deleteLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Says that nothing comes of a lead, and why. It can be taken up again.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func disqualifyLead(_ input: DisqualifyLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.disqualifyLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// One lead, with its owner, what it became, the deals that name it, and what it seems to want.
  ///
  /// For anyone who is signed in.
  public func getLead(_ input: LeadKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadDetail {
    try await connection.call("crm.leads.getLead", isQuery: true, input, options, refusal: Never.self)
  }

  /// What happened to a lead, the newest first.
  ///
  /// For anyone who is signed in.
  public func getLeadEvents(_ input: GetLeadEvents, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadEventPage {
    try await connection.call("crm.leads.getLeadEvents", isQuery: true, input, options, refusal: Never.self)
  }

  /// What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in 30 days.
  ///
  /// For anyone who is signed in.
  public func getLeadIntents(_ input: LeadKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadIntents {
    try await connection.call("crm.leads.getLeadIntents", isQuery: true, input, options, refusal: Never.self)
  }

  /// Begins to take over leads from a file. It goes on by itself, and is looked after as an import of customers is: see
  /// getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.
  ///
  /// Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
  /// one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called by its
  /// company or its e-mail address; one that has come further here than there stays where it is. Programs that have
  /// leads at hand send them to importLeads.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func importLeadFile(_ input: ImportLeadFile = ImportLeadFile(), options: CallOptions = CallOptions()) async throws(CallError<ImportError>) -> Import {
    try await connection.call("crm.leads.importLeadFile", isQuery: false, input, options, refusal: ImportError.self)
  }

  /// Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again changes
  /// nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too long or
  /// of
  /// another type, or for an owner or a campaign that the caller cannot see, stops no other one.
  ///
  /// A file of leads is for importLeadFile.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func importLeads(_ input: ImportLeads, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ImportLeadsResult {
    try await connection.call("crm.leads.importLeads", isQuery: false, input, options, refusal: Never.self)
  }

  /// Leads by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listLeads(_ input: ListLeads = ListLeads(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadPage {
    try await connection.call("crm.leads.listLeads", isQuery: true, input, options, refusal: Never.self)
  }

  /// Leads that are still open and for which nobody has been made responsible: those that wait longest come first.
  ///
  /// For anyone who is signed in.
  public func listUnroutedLeads(_ input: ListUnroutedLeads = ListUnroutedLeads(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadPage {
    try await connection.call("crm.leads.listUnroutedLeads", isQuery: true, input, options, refusal: Never.self)
  }

  /// Says that a lead is worth a salesperson's time: it can be converted then.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func qualifyLead(_ input: QualifyLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.qualifyLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Notes something that says what a lead wants, and gives what its signals come to now.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func recordLeadSignal(_ input: RecordLeadSignal, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> LeadIntents {
    try await connection.call("crm.leads.recordLeadSignal", isQuery: false, input, options, refusal: Never.self)
  }

  /// Brings a deleted lead back.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreLead(_ input: LeadKey, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.restoreLead", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.
  ///
  /// The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30 days; of
  /// these, `kept`
  /// names what stays because somebody has changed or used it since. A customer that was there before stays.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func revertConversion(_ input: RevertConversion, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> RevertedConversion {
    try await connection.call("crm.leads.revertConversion", isQuery: false, input, options, refusal: LeadError.self)
  }

  /// Changes a lead. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateLead(_ input: UpdateLead, options: CallOptions = CallOptions()) async throws(CallError<LeadError>) -> Lead {
    try await connection.call("crm.leads.updateLead", isQuery: false, input, options, refusal: LeadError.self)
  }
}

/// `crm.health`
public struct CrmHealthClient: Sendable {
  let connection: Connection

  /// How a customer's score came to be what it is: a point for each day on which it became another one.
  ///
  /// For anyone who is signed in.
  public func getHealthHistory(_ input: GetHealthHistory, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> HealthHistory {
    try await connection.call("crm.health.getHealthHistory", isQuery: true, input, options, refusal: Never.self)
  }

  /// How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from.
  ///
  /// For anyone who is signed in.
  public func getHealthScore(_ input: HealthKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> HealthScore {
    try await connection.call("crm.health.getHealthScore", isQuery: true, input, options, refusal: Never.self)
  }

  /// How the workspace weighs health.
  ///
  /// For anyone who is signed in.
  public func getHealthWeights(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> HealthWeights {
    try await connection.call("crm.health.getHealthWeights", isQuery: true, nil, options, refusal: Never.self)
  }

  /// The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at stake.
  ///
  /// For anyone who is signed in.
  public func listAtRiskCustomers(_ input: ListAtRiskCustomers = ListAtRiskCustomers(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> AtRiskCustomerPage {
    try await connection.call("crm.health.listAtRiskCustomers", isQuery: true, input, options, refusal: Never.self)
  }

  /// The scores of the customers that the caller may see, as they were last judged: each night, and some minutes after
  /// something has changed.
  ///
  /// For anyone who is signed in.
  public func listHealthScores(_ input: ListHealthScores = ListHealthScores(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> HealthScorePage {
    try await connection.call("crm.health.listHealthScores", isQuery: true, input, options, refusal: Never.self)
  }

  /// Judges customers at once, or puts all of the workspace's in line.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func recalculateHealth(_ input: RecalculateHealth = RecalculateHealth(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> HealthRecalculation {
    try await connection.call("crm.health.recalculateHealth", isQuery: false, input, options, refusal: Never.self)
  }

  /// Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged anew
  /// soon.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func setHealthWeights(_ input: SetHealthWeights = SetHealthWeights(), options: CallOptions = CallOptions()) async throws(CallError<HealthError>) -> HealthWeights {
    try await connection.call("crm.health.setHealthWeights", isQuery: false, input, options, refusal: HealthError.self)
  }
}

/// `crm.forecast`
public struct CrmForecastClient: Sendable {
  let connection: Connection

  /// What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank, moved,
  /// advanced, slipped, were won, were lost or went away, and what each did to their value.
  ///
  /// Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the stage said
  /// when
  /// each snapshot was taken. The changes of value of all kinds together are the difference of the totals.
  ///
  /// For anyone who is signed in.
  public func compareSnapshots(_ input: CompareSnapshots, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SnapshotComparison {
    try await connection.call("crm.forecast.compareSnapshots", isQuery: true, input, options, refusal: Never.self)
  }

  /// How far users, teams and the workspace are with their quotas of a period: what they won, by the close date, and
  /// what
  /// is open and expected to close in it.
  ///
  /// Reps see themselves, managers and viewers their team, owners and admins everybody.
  ///
  /// For anyone who is signed in.
  public func getQuotaAttainment(_ input: GetQuotaAttainment = GetQuotaAttainment(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> QuotaReport {
    try await connection.call("crm.forecast.getQuotaAttainment", isQuery: true, input, options, refusal: Never.self)
  }

  /// The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what was won in
  /// the year up to then.
  ///
  /// For anyone who is signed in.
  public func getSnapshot(_ input: GetSnapshot, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SnapshotForecast {
    try await connection.call("crm.forecast.getSnapshot", isQuery: true, input, options, refusal: Never.self)
  }

  /// Snapshots by page, the latest first, each with the totals of the deals that the caller reads.
  ///
  /// Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.
  ///
  /// For anyone who is signed in.
  public func listSnapshots(_ input: ListSnapshots = ListSnapshots(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ForecastSnapshotPage {
    try await connection.call("crm.forecast.listSnapshots", isQuery: true, input, options, refusal: Never.self)
  }

  /// Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.
  ///
  /// Managers set the quotas of their team and its members, owners and admins all.
  ///
  /// For `owner`, `admin`, `manager`.
  @discardableResult
  public func setQuota(_ input: SetQuota, options: CallOptions = CallOptions()) async throws(CallError<QuotaError>) -> Quota {
    try await connection.call("crm.forecast.setQuota", isQuery: false, input, options, refusal: QuotaError.self)
  }

  /// Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself.
  ///
  /// For `owner`, `admin`, `manager`.
  @discardableResult
  public func takeSnapshot(_ input: TakeSnapshot = TakeSnapshot(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ForecastSnapshot {
    try await connection.call("crm.forecast.takeSnapshot", isQuery: false, input, options, refusal: Never.self)
  }
}

/// `crm.extensions`
public struct CrmExtensionsClient: Sendable {
  let connection: Connection

  /// Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when its bytes
  /// have
  /// come.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func addDocumentVersion(_ input: AddDocumentVersion, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DocumentUpload {
    try await connection.call("crm.extensions.addDocumentVersion", isQuery: false, input, options, refusal: Never.self)
  }

  /// Puts customers into a manual segment, and says of each what became of it.
  ///
  /// A customer that the caller may see, but not change, is refused; the others are added all the same.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func addToSegment(_ input: SegmentCustomers, options: CallOptions = CallOptions()) async throws(CallError<SegmentError>) -> SegmentChanges {
    try await connection.call("crm.extensions.addToSegment", isQuery: false, input, options, refusal: SegmentError.self)
  }

  /// Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`. It can
  /// be
  /// undone: see undoBulkUpdate.
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

  /// Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createDocument(_ input: CreateDocument, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DocumentUpload {
    try await connection.call("crm.extensions.createDocument", isQuery: false, input, options, refusal: Never.self)
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

  /// Relates a customer to another one. From the other end it reads as its counterpart: whose parent company the
  /// customer
  /// is, is the customer's subsidiary.
  ///
  /// Two customers are related once in each way. No company can own itself, through others neither.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createRelationship(_ input: CreateRelationship, options: CallOptions = CallOptions()) async throws(CallError<RelationshipError>) -> Relationship {
    try await connection.call("crm.extensions.createRelationship", isQuery: false, input, options, refusal: RelationshipError.self)
  }

  /// Makes a segment.
  ///
  /// An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createSegment(_ input: CreateSegment, options: CallOptions = CallOptions()) async throws(CallError<SegmentError>) -> Segment {
    try await connection.call("crm.extensions.createSegment", isQuery: false, input, options, refusal: SegmentError.self)
  }

  /// Deletes a document. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteDocument(_ input: DeleteDocument, options: CallOptions = CallOptions()) async throws(CallError<DocumentError>) -> CustomerDocument {
    try await connection.call("crm.extensions.deleteDocument", isQuery: false, input, options, refusal: DocumentError.self)
  }

  /// Deletes a deal. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteOpportunity(_ input: DeleteOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.deleteOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Ends a relationship, for both customers. It can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteRelationship(_ input: DeleteRelationship, options: CallOptions = CallOptions()) async throws(CallError<RelationshipError>) -> Relationship {
    try await connection.call("crm.extensions.deleteRelationship", isQuery: false, input, options, refusal: RelationshipError.self)
  }

  /// Deletes a segment; it can be restored for 30 days. Its customers stay.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  public func deleteSegment(_ input: DeleteSegment, options: CallOptions = CallOptions()) async throws(CallError<SegmentError>) {
    try await connection.send("crm.extensions.deleteSegment", isQuery: false, input, options, refusal: SegmentError.self)
  }

  /// Why a customer is in a segment, or is not: each condition with its truth and the value that was seen.
  ///
  /// For anyone who is signed in.
  public func explainSegmentMembership(_ input: ExplainSegmentMembership, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SegmentExplanation {
    try await connection.call("crm.extensions.explainSegmentMembership", isQuery: true, input, options, refusal: Never.self)
  }

  /// The audit log as a file, the oldest entries first. For owners and admins.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func exportAuditLog(_ input: ExportAuditLog = ExportAuditLog(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.extensions.exportAuditLog", isQuery: false, input, options, refusal: Never.self)
  }

  /// A segment's customers that the caller sees, as a file.
  ///
  /// For anyone who is signed in.
  public func exportSegment(_ input: ExportSegment, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.extensions.exportSegment", isQuery: true, input, options, refusal: Never.self)
  }

  /// The shortest way from one customer to another one through what relates them, over customers whom the caller sees.
  ///
  /// For anyone who is signed in.
  public func findConnection(_ input: FindConnection, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ConnectionType {
    try await connection.call("crm.extensions.findConnection", isQuery: true, input, options, refusal: Never.self)
  }

  /// The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins.
  ///
  /// For `owner`, `admin`.
  public func getAuditLog(_ input: GetAuditLog = GetAuditLog(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> AuditEntryPage {
    try await connection.call("crm.extensions.getAuditLog", isQuery: true, input, options, refusal: Never.self)
  }

  /// One document with its versions, and links to fetch it and to show it that end after a quarter of an hour.
  ///
  /// For anyone who is signed in.
  public func getDocument(_ input: GetDocument, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DocumentDetail {
    try await connection.call("crm.extensions.getDocument", isQuery: true, input, options, refusal: Never.self)
  }

  /// One deal, with its customer, owner, stage and open tasks.
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

  /// Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones: of all
  /// that the caller sees, or of those that a filter leaves.
  ///
  /// Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
  ///
  /// For anyone who is signed in.
  public func getPipelineStats(_ input: PipelineFilter = PipelineFilter(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> PipelineStats {
    try await connection.call("crm.extensions.getPipelineStats", isQuery: true, input, options, refusal: Never.self)
  }

  /// Who referred a customer, whom the customer has referred, and so on, with what was won from each and from those
  /// behind
  /// them.
  ///
  /// For anyone who is signed in.
  public func getReferralChain(_ input: GetReferralChain, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ReferralChain {
    try await connection.call("crm.extensions.getReferralChain", isQuery: true, input, options, refusal: Never.self)
  }

  /// Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most.
  ///
  /// For anyone who is signed in.
  public func getRelationshipGraph(_ input: GetRelationshipGraph, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> RelationshipGraph {
    try await connection.call("crm.extensions.getRelationshipGraph", isQuery: true, input, options, refusal: Never.self)
  }

  /// The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from the
  /// customer's
  /// end.
  ///
  /// For anyone who is signed in.
  public func getRelationships(_ input: GetRelationships, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> RelationshipPage {
    try await connection.call("crm.extensions.getRelationships", isQuery: true, input, options, refusal: Never.self)
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

  /// One segment, with its rules in words.
  ///
  /// For anyone who is signed in.
  public func getSegment(_ input: SegmentKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Segment {
    try await connection.call("crm.extensions.getSegment", isQuery: true, input, options, refusal: Never.self)
  }

  /// The customers of a segment that the caller sees, by page.
  ///
  /// For anyone who is signed in.
  public func getSegmentMembers(_ input: GetSegmentMembers, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SegmentMemberPage {
    try await connection.call("crm.extensions.getSegmentMembers", isQuery: true, input, options, refusal: Never.self)
  }

  /// A segment's size over time, and the business in a period with the customers that are in it now.
  ///
  /// Conversion is the share of members from whom something was won in the period.
  ///
  /// For anyone who is signed in.
  public func getSegmentPerformance(_ input: GetSegmentPerformance, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SegmentPerformance {
    try await connection.call("crm.extensions.getSegmentPerformance", isQuery: true, input, options, refusal: Never.self)
  }

  /// The documents that the caller may see, by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listDocuments(_ input: ListDocuments = ListDocuments(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerDocumentPage {
    try await connection.call("crm.extensions.listDocuments", isQuery: true, input, options, refusal: Never.self)
  }

  /// The deals that the caller may see, by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listOpportunities(_ input: ListOpportunities = ListOpportunities(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OpportunityPage {
    try await connection.call("crm.extensions.listOpportunities", isQuery: true, input, options, refusal: Never.self)
  }

  /// Segments by page, each with how many of its customers the caller sees.
  ///
  /// For anyone who is signed in.
  public func listSegments(_ input: ListSegments = ListSegments(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SegmentPage {
    try await connection.call("crm.extensions.listSegments", isQuery: true, input, options, refusal: Never.self)
  }

  /// Notes in the audit log that something was done to a record which left no change behind: it was viewed, printed or
  /// handed over. What mutations change is noted by itself.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func logAudit(_ input: LogAudit, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> AuditEntry {
    try await connection.call("crm.extensions.logAudit", isQuery: false, input, options, refusal: Never.self)
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

  /// Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees.
  ///
  /// For anyone who is signed in.
  public func previewSegment(_ input: PreviewSegment, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SegmentPreview {
    try await connection.call("crm.extensions.previewSegment", isQuery: true, input, options, refusal: Never.self)
  }

  /// Takes customers out of a manual segment, and says of each what became of it.
  ///
  /// A customer that the caller may see, but not change, is refused; the others are removed all the same.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func removeFromSegment(_ input: SegmentCustomers, options: CallOptions = CallOptions()) async throws(CallError<SegmentError>) -> SegmentChanges {
    try await connection.call("crm.extensions.removeFromSegment", isQuery: false, input, options, refusal: SegmentError.self)
  }

  /// Takes a closed deal back to an open stage. That it was closed stays in its history.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func reopenOpportunity(_ input: ReopenOpportunity, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.reopenOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Brings a deleted document back, with all its versions.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreDocument(_ input: DocumentKey, options: CallOptions = CallOptions()) async throws(CallError<DocumentError>) -> CustomerDocument {
    try await connection.call("crm.extensions.restoreDocument", isQuery: false, input, options, refusal: DocumentError.self)
  }

  /// Brings a deleted deal back, on top of the column that it was in.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreOpportunity(_ input: OpportunityKey, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.restoreOpportunity", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Brings a deleted relationship back, unless the two have been related like this anew, or a company would own
  /// itself.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreRelationship(_ input: RelationshipKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Relationship {
    try await connection.call("crm.extensions.restoreRelationship", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Brings a deleted segment back: a manual one with the customers that it had and that are still there, an automatic
  /// one
  /// with those who meet its rules now.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreSegment(_ input: SegmentKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Segment {
    try await connection.call("crm.extensions.restoreSegment", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF and DOCX
  /// files.
  ///
  /// For anyone who is signed in.
  public func searchDocuments(_ input: SearchDocuments, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> DocumentMatches {
    try await connection.call("crm.extensions.searchDocuments", isQuery: true, input, options, refusal: Never.self)
  }

  /// Gives a deal another lead.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func setOpportunityLead(_ input: SetOpportunityLead, options: CallOptions = CallOptions()) async throws(CallError<OpportunityError>) -> Opportunity {
    try await connection.call("crm.extensions.setOpportunityLead", isQuery: false, input, options, refusal: OpportunityError.self)
  }

  /// Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that since.
  ///
  /// The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go back is
  /// counted, and stays as it is.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func undoBulkUpdate(_ input: UndoBulkUpdate, options: CallOptions = CallOptions()) async throws(CallError<BulkUndoError>) -> UndoneBulkUpdate {
    try await connection.call("crm.extensions.undoBulkUpdate", isQuery: false, input, options, refusal: BulkUndoError.self)
  }

  /// Changes what is known of a document. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateDocument(_ input: UpdateDocument, options: CallOptions = CallOptions()) async throws(CallError<DocumentError>) -> CustomerDocument {
    try await connection.call("crm.extensions.updateDocument", isQuery: false, input, options, refusal: DocumentError.self)
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

  /// Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create a new
  /// one.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateRelationship(_ input: UpdateRelationship, options: CallOptions = CallOptions()) async throws(CallError<RelationshipError>) -> Relationship {
    try await connection.call("crm.extensions.updateRelationship", isQuery: false, input, options, refusal: RelationshipError.self)
  }

  /// Changes a segment. With its rules the members of an automatic one change.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateSegment(_ input: UpdateSegment, options: CallOptions = CallOptions()) async throws(CallError<SegmentError>) -> Segment {
    try await connection.call("crm.extensions.updateSegment", isQuery: false, input, options, refusal: SegmentError.self)
  }

  /// Whether every entry of the log is what it was, where it was; otherwise the first with which something is wrong,
  /// and
  /// what. For owners and admins.
  ///
  /// Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the database file
  /// could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor` the next
  /// time.
  ///
  /// For `owner`, `admin`.
  public func verifyAuditLog(_ input: VerifyAuditLog = VerifyAuditLog(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> AuditVerification {
    try await connection.call("crm.extensions.verifyAuditLog", isQuery: true, input, options, refusal: Never.self)
  }

  /// Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as
  /// `system.events`.
  ///
  /// For anyone who is signed in.
  public func watchOpportunities(_ input: WatchOpportunities = WatchOpportunities(), options: CallOptions = CallOptions()) -> Subscription<OpportunityNews, Never> {
    connection.subscribe("crm.extensions.watchOpportunities", input, options)
  }
}

/// `crm.dashboard`
public struct CrmDashboardClient: Sendable {
  let connection: Connection

  /// How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far as the
  /// caller sees it.
  ///
  /// For anyone who is signed in.
  public func getDashboard(_ input: GetDashboard = GetDashboard(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Dashboard {
    try await connection.call("crm.dashboard.getDashboard", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `crm.customers`
public struct CrmCustomersClient: Sendable {
  let connection: Connection

  /// Adds an address to a customer.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func addAddress(_ input: AddAddress, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerAddress {
    try await connection.call("crm.customers.addAddress", isQuery: false, input, options, refusal: Never.self)
  }

  /// Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func bulkUpdateCustomers(_ input: BulkUpdateCustomers, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> BulkUpdatedCustomers {
    try await connection.call("crm.customers.bulkUpdateCustomers", isQuery: false, input, options, refusal: Never.self)
  }

  /// Stops an import. What it has done stays, and can be undone.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func cancelImport(_ input: ImportEntryKey, options: CallOptions = CallOptions()) async throws(CallError<ImportError>) -> Import {
    try await connection.call("crm.customers.cancelImport", isQuery: false, input, options, refusal: ImportError.self)
  }

  /// Adds a person to a customer.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createContact(_ input: CreateContact, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Contact {
    try await connection.call("crm.customers.createContact", isQuery: false, input, options, refusal: Never.self)
  }

  /// Creates a customer, and says which of those that the caller sees are likely the same.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func createCustomer(_ input: CreateCustomer, options: CallOptions = CallOptions()) async throws(CallError<CustomerError>) -> CustomerProfile {
    try await connection.call("crm.customers.createCustomer", isQuery: false, input, options, refusal: CustomerError.self)
  }

  /// Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact can be
  /// named
  /// no more.
  ///
  /// If they were who is asked first, the customer has nobody of that kind until another one is named.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteContact(_ input: DeleteContact, options: CallOptions = CallOptions()) async throws(CallError<ContactError>) -> Contact {
    try await connection.call("crm.customers.deleteContact", isQuery: false, input, options, refusal: ContactError.self)
  }

  /// Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are gone for
  /// good.
  ///
  /// A customer with deals is not deleted: those are kept for longer.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func deleteCustomer(_ input: DeleteCustomer, options: CallOptions = CallOptions()) async throws(CallError<CustomerError>) -> CustomerProfile {
    try await connection.call("crm.customers.deleteCustomer", isQuery: false, input, options, refusal: CustomerError.self)
  }

  /// Deletes a mapping. Imports that were made with it stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  public func deleteImportMapping(_ input: DeleteImportMapping, options: CallOptions = CallOptions()) async throws(CallError<ImportMappingError>) {
    try await connection.send("crm.customers.deleteImportMapping", isQuery: false, input, options, refusal: ImportMappingError.self)
  }

  /// Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns are
  /// those
  /// that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func exportCustomers(_ input: ExportCustomers = ExportCustomers(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.customers.exportCustomers", isQuery: false, input, options, refusal: Never.self)
  }

  /// Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be mended and
  /// sent again.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func exportImportErrors(_ input: ExportImportErrors, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("crm.customers.exportImportErrors", isQuery: false, input, options, refusal: Never.self)
  }

  /// Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that is not
  /// there
  /// yet, or all pairs of those that the caller sees.
  ///
  /// For anyone who is signed in.
  public func findDuplicates(_ input: FindDuplicates = FindDuplicates(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> FoundDuplicates {
    try await connection.call("crm.customers.findDuplicates", isQuery: true, input, options, refusal: Never.self)
  }

  /// One customer with what stands around them: contacts, addresses, the open deals that the caller may see, what was
  /// won,
  /// how well the relationship is, relations to others, the segments that they are in, and what they have agreed to.
  ///
  /// For anyone who is signed in.
  public func getCustomer(_ input: CustomerKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerDetail {
    try await connection.call("crm.customers.getCustomer", isQuery: true, input, options, refusal: Never.self)
  }

  /// Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
  /// consents and relations, and customers that were merged into them.
  ///
  /// For anyone who is signed in.
  public func getCustomerAuditTrail(_ input: GetCustomerAuditTrail, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerAuditEntryPage {
    try await connection.call("crm.customers.getCustomerAuditTrail", isQuery: true, input, options, refusal: Never.self)
  }

  /// How far an import is, and what has become of its rows.
  ///
  /// For anyone who is signed in.
  public func getImport(_ input: ImportEntryKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Import {
    try await connection.call("crm.customers.getImport", isQuery: true, input, options, refusal: Never.self)
  }

  /// Begins to take over customers from a file. It goes on by itself: see getImport.
  ///
  /// Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
  /// one. What is not said of the file is guessed and shown in the answer. The rows that failed can be fetched, mended
  /// and
  /// sent again: see exportImportErrors. An import can be undone: see revertImport.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func importCustomers(_ input: ImportCustomers = ImportCustomers(), options: CallOptions = CallOptions()) async throws(CallError<ImportError>) -> Import {
    try await connection.call("crm.customers.importCustomers", isQuery: false, input, options, refusal: ImportError.self)
  }

  /// Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listContacts(_ input: ListContacts = ListContacts(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ContactPage {
    try await connection.call("crm.customers.listContacts", isQuery: true, input, options, refusal: Never.self)
  }

  /// The custom fields of customers, in the order in which they are shown.
  ///
  /// For anyone who is signed in.
  public func listCustomFields(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomFields {
    try await connection.call("crm.customers.listCustomFields", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Customers by page: filtered, sorted, searched.
  ///
  /// For anyone who is signed in.
  public func listCustomers(_ input: ListCustomers = ListCustomers(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerProfilePage {
    try await connection.call("crm.customers.listCustomers", isQuery: true, input, options, refusal: Never.self)
  }

  /// The mappings that have been saved, by name.
  ///
  /// For anyone who is signed in.
  public func listImportMappings(_ input: ListImportMappings = ListImportMappings(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ImportMappings {
    try await connection.call("crm.customers.listImportMappings", isQuery: true, input, options, refusal: Never.self)
  }

  /// What has become of the rows of an import, in the order of the file.
  ///
  /// For anyone who is signed in.
  public func listImportRows(_ input: ListImportRows, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ImportRowResultPage {
    try await connection.call("crm.customers.listImportRows", isQuery: true, input, options, refusal: Never.self)
  }

  /// Imports, the newest first.
  ///
  /// For anyone who is signed in.
  public func listImports(_ input: ListImports = ListImports(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ImportPage {
    try await connection.call("crm.customers.listImports", isQuery: true, input, options, refusal: Never.self)
  }

  /// Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be undone
  /// for 30
  /// days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func mergeCustomers(_ input: MergeCustomers, options: CallOptions = CallOptions()) async throws(CallError<MergeError>) -> MergeResult {
    try await connection.call("crm.customers.mergeCustomers", isQuery: false, input, options, refusal: MergeError.self)
  }

  /// Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows. Nothing is
  /// imported.
  ///
  /// For anyone who is signed in.
  public func previewImport(_ input: PreviewImport = PreviewImport(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ImportPreview {
    try await connection.call("crm.customers.previewImport", isQuery: true, input, options, refusal: Never.self)
  }

  /// Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest other one
  /// becomes it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func removeAddress(_ input: RemoveAddress, options: CallOptions = CallOptions()) async throws(CallError<AddressError>) -> CustomerAddress {
    try await connection.call("crm.customers.removeAddress", isQuery: false, input, options, refusal: AddressError.self)
  }

  /// Brings a removed address back. If it was the default one of its kind, it is so again, unless another one has been
  /// made it since.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreAddress(_ input: AddressKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> CustomerAddress {
    try await connection.call("crm.customers.restoreAddress", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreContact(_ input: ContactKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Contact {
    try await connection.call("crm.customers.restoreContact", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Brings a deleted customer back, with all that hung on them.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreCustomer(_ input: CustomerKey, options: CallOptions = CallOptions()) async throws(CallError<CustomerError>) -> CustomerProfile {
    try await connection.call("crm.customers.restoreCustomer", isQuery: false, input, options, refusal: CustomerError.self)
  }

  /// Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values back.
  /// Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
  /// getImport.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func revertImport(_ input: ImportEntryKey, options: CallOptions = CallOptions()) async throws(CallError<ImportError>) -> Import {
    try await connection.call("crm.customers.revertImport", isQuery: false, input, options, refusal: ImportError.self)
  }

  /// Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What has the
  /// name
  /// already becomes that.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func saveImportMapping(_ input: SaveImportMapping, options: CallOptions = CallOptions()) async throws(CallError<ImportMappingError>) -> ImportMapping {
    try await connection.call("crm.customers.saveImportMapping", isQuery: false, input, options, refusal: ImportMappingError.self)
  }

  /// Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
  ///
  /// For anyone who is signed in.
  public func searchCustomers(_ input: SearchCustomers, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> CustomerMatches {
    try await connection.call("crm.customers.searchCustomers", isQuery: true, input, options, refusal: Never.self)
  }

  /// Says which custom fields customers have: all of them, in the order in which they are shown.
  ///
  /// A field that is left out can be set and asked for no more; the values that customers have in it stay. A field's
  /// type stays as
  /// long as a customer has a value in it. What is required is asked of new customers, and of changes of that field.
  ///
  /// For `owner`, `admin`.
  @discardableResult
  public func setCustomFields(_ input: SetCustomFields, options: CallOptions = CallOptions()) async throws(CallError<CustomFieldError>) -> CustomFields {
    try await connection.call("crm.customers.setCustomFields", isQuery: false, input, options, refusal: CustomFieldError.self)
  }

  /// Undoes a merge: the second customer is there again as it was, with what is still where the merge has put it.
  /// Fields of
  /// the first that the merge changed go back, unless they were changed again since.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func undoMerge(_ input: UndoMerge, options: CallOptions = CallOptions()) async throws(CallError<MergeError>) -> UndoneMerge {
    try await connection.call("crm.customers.undoMerge", isQuery: false, input, options, refusal: MergeError.self)
  }

  /// Changes an address. Fields that are left out stay as they are.
  ///
  /// An address that gets another kind is the default one of it only if that kind had none, or if asked for.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateAddress(_ input: UpdateAddress, options: CallOptions = CallOptions()) async throws(CallError<AddressError>) -> CustomerAddress {
    try await connection.call("crm.customers.updateAddress", isQuery: false, input, options, refusal: AddressError.self)
  }

  /// Changes a contact. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateContact(_ input: UpdateContact, options: CallOptions = CallOptions()) async throws(CallError<ContactError>) -> Contact {
    try await connection.call("crm.customers.updateContact", isQuery: false, input, options, refusal: ContactError.self)
  }

  /// Changes a customer. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateCustomer(_ input: UpdateCustomer, options: CallOptions = CallOptions()) async throws(CallError<CustomerError>) -> CustomerProfile {
    try await connection.call("crm.customers.updateCustomer", isQuery: false, input, options, refusal: CustomerError.self)
  }
}

/// `crm.activities`
public struct CrmActivitiesClient: Sendable {
  let connection: Connection

  /// Deletes an activity. It is gone from everywhere, and can be restored for 30 days.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  public func deleteActivity(_ input: DeleteActivity, options: CallOptions = CallOptions()) async throws(CallError<ActivityError>) {
    try await connection.send("crm.activities.deleteActivity", isQuery: false, input, options, refusal: ActivityError.self)
  }

  /// How active the team was between two days: by kind, outcome, owner and period.
  ///
  /// For anyone who is signed in.
  public func getActivityStats(_ input: GetActivityStats, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ActivityStats {
    try await connection.call("crm.activities.getActivityStats", isQuery: true, input, options, refusal: Never.self)
  }

  /// The activities that the caller may see, by page: filtered, searched, the newest first unless asked otherwise.
  ///
  /// For anyone who is signed in.
  public func listActivities(_ input: ListActivities = ListActivities(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ActivityPage {
    try await connection.call("crm.activities.listActivities", isQuery: true, input, options, refusal: Never.self)
  }

  /// Notes something that happened with a customer, a lead or a deal that the caller may see.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func logActivity(_ input: LogActivity, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Activity {
    try await connection.call("crm.activities.logActivity", isQuery: false, input, options, refusal: Never.self)
  }

  /// Brings a deleted activity back.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func restoreActivity(_ input: ActivityKey, options: CallOptions = CallOptions()) async throws(CallError<RestoreError>) -> Activity {
    try await connection.call("crm.activities.restoreActivity", isQuery: false, input, options, refusal: RestoreError.self)
  }

  /// Changes an activity. Fields that are left out stay as they are.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func updateActivity(_ input: UpdateActivity, options: CallOptions = CallOptions()) async throws(CallError<ActivityError>) -> Activity {
    try await connection.call("crm.activities.updateActivity", isQuery: false, input, options, refusal: ActivityError.self)
  }
}

/// `compliance`
public struct ComplianceClient: Sendable {
  let connection: Connection

  /// `compliance.consent`
  public var consent: ComplianceConsentClient { ComplianceConsentClient(connection: connection) }
}

/// `compliance.consent`
public struct ComplianceConsentClient: Sendable {
  let connection: Connection

  /// Whether a message on that channel for that purpose may go to the person, and why not.
  ///
  /// For anyone who is signed in.
  public func checkConsent(_ input: CheckConsent, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ConsentCheck {
    try await connection.call("compliance.consent.checkConsent", isQuery: true, input, options, refusal: Never.self)
  }

  /// Gives the consent that a mail asks for, by the token of its link: once.
  ///
  /// For anyone.
  @discardableResult
  public func confirmConsent(_ input: ConsentToken, options: CallOptions = CallOptions()) async throws(CallError<ConsentError>) -> ConfirmedConsent {
    try await connection.call("compliance.consent.confirmConsent", isQuery: false, input, options, refusal: ConsentError.self)
  }

  /// One consent, with the entry of the log that made it what it is.
  ///
  /// For anyone who is signed in.
  public func getConsent(_ input: ConsentKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ConsentDetail {
    try await connection.call("compliance.consent.getConsent", isQuery: true, input, options, refusal: Never.self)
  }

  /// What the log says of one person, by page, the newest entry first: each consent that was asked for, given and taken
  /// back, with what shows it.
  ///
  /// For anyone who is signed in.
  public func getConsentHistory(_ input: GetConsentHistory = GetConsentHistory(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ConsentEntryPage {
    try await connection.call("compliance.consent.getConsentHistory", isQuery: true, input, options, refusal: Never.self)
  }

  /// What shows that a person has consented, as a PDF: how it stands, and all that the log says.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func getConsentProof(_ input: GetConsentProof = GetConsentProof(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ExportedFile {
    try await connection.call("compliance.consent.getConsentProof", isQuery: false, input, options, refusal: Never.self)
  }

  /// What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow links, too.
  ///
  /// For anyone.
  public func getConsentRequest(_ input: ConsentToken, options: CallOptions = CallOptions()) async throws(CallError<ConsentError>) -> ConsentOffer {
    try await connection.call("compliance.consent.getConsentRequest", isQuery: true, input, options, refusal: ConsentError.self)
  }

  /// Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise.
  ///
  /// For anyone who is signed in.
  public func listConsents(_ input: ListConsents = ListConsents(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ConsentPage {
    try await connection.call("compliance.consent.listConsents", isQuery: true, input, options, refusal: Never.self)
  }

  /// Notes that a person has agreed to messages on one channel for one purpose, with all that shows it.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func recordConsent(_ input: RecordConsent, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Consent {
    try await connection.call("compliance.consent.recordConsent", isQuery: false, input, options, refusal: Never.self)
  }

  /// Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that the mail
  /// links
  /// to, within 14 days. A mail that asked for the same before is good for nothing any more.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func requestConsent(_ input: RequestConsent, options: CallOptions = CallOptions()) async throws(CallError<ConsentError>) -> Consent {
    try await connection.call("compliance.consent.requestConsent", isQuery: false, input, options, refusal: ConsentError.self)
  }

  /// Notes that a person takes a consent back, or objects without ever having given one. It holds until they agree
  /// anew.
  ///
  /// For `owner`, `admin`, `manager`, `rep`.
  @discardableResult
  public func revokeConsent(_ input: RevokeConsent, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Consent {
    try await connection.call("compliance.consent.revokeConsent", isQuery: false, input, options, refusal: Never.self)
  }

  /// Whether every entry of the log of consents is what it was, where it was; otherwise the first with which something
  /// is
  /// wrong, and what. For owners and admins.
  ///
  /// As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an `anchor` is good
  /// for.
  ///
  /// For `owner`, `admin`.
  public func verifyConsentLog(_ input: VerifyConsentLog = VerifyConsentLog(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> AuditVerification {
    try await connection.call("compliance.consent.verifyConsentLog", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `auth`
public struct AuthClient: Sendable {
  let connection: Connection

  /// Accepts an invitation: makes the account with this name and password, and signs in.
  ///
  /// Who was a member of the workspace before becomes one again, with what they owned.
  ///
  /// For anyone.
  @discardableResult
  public func acceptInvitation(_ input: AcceptInvitation, options: CallOptions = CallOptions()) async throws(CallError<InvitationError>) -> LoginResult {
    try await connection.call("auth.acceptInvitation", isQuery: false, input, options, refusal: InvitationError.self)
  }

  /// Changes the caller's password, and ends their other sessions. API keys stay.
  ///
  /// For anyone who is signed in.
  public func changePassword(_ input: ChangePassword, options: CallOptions = CallOptions()) async throws(CallError<PasswordError>) {
    try await connection.send("auth.changePassword", isQuery: false, input, options, refusal: PasswordError.self)
  }

  /// Completes the setting up with a first code. From now on signing in needs one.
  ///
  /// Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func confirmTwoFactor(_ input: ConfirmTwoFactor, options: CallOptions = CallOptions()) async throws(CallError<TwoFactorError>) -> TwoFactorRecoveryCodes {
    try await connection.call("auth.confirmTwoFactor", isQuery: false, input, options, refusal: TwoFactorError.self)
  }

  /// Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this once.
  ///
  /// A key that makes another one gives it no more than it has, and takes it along when it is revoked.
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

  /// Ends two-factor authentication: signing in needs the password alone.
  ///
  /// For anyone who is signed in.
  public func disableTwoFactor(_ input: PasswordProof, options: CallOptions = CallOptions()) async throws(CallError<TwoFactorError>) {
    try await connection.send("auth.disableTwoFactor", isQuery: false, input, options, refusal: TwoFactorError.self)
  }

  /// Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
  /// `auth.confirmTwoFactor` on.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func enableTwoFactor(_ input: PasswordProof, options: CallOptions = CallOptions()) async throws(CallError<TwoFactorError>) -> TwoFactorSecret {
    try await connection.call("auth.enableTwoFactor", isQuery: false, input, options, refusal: TwoFactorError.self)
  }

  /// What an invitation offers, by the token of its mail.
  ///
  /// For anyone.
  public func getInvitation(_ input: InvitationToken, options: CallOptions = CallOptions()) async throws(CallError<InvitationError>) -> InvitationOffer {
    try await connection.call("auth.getInvitation", isQuery: true, input, options, refusal: InvitationError.self)
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

  /// The caller's sessions, the one that was used last first.
  ///
  /// For anyone who is signed in.
  public func listSessions(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> SessionList {
    try await connection.call("auth.listSessions", isQuery: true, nil, options, refusal: Never.self)
  }

  /// Signs a user in with e-mail address and password, for 30 days.
  ///
  /// A wrong password and an unknown address get the same answer, after the same time. Who has two-factor
  /// authentication
  /// gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After some
  /// failures
  /// each further attempt has to wait, as `tooManyAttempts` says.
  ///
  /// For anyone.
  @discardableResult
  public func login(_ input: Login, options: CallOptions = CallOptions()) async throws(CallError<LoginError>) -> LoginResult {
    try await connection.call("auth.login", isQuery: false, input, options, refusal: LoginError.self)
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

  /// Makes ten new recovery codes; the old ones are good no more.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func regenerateRecoveryCodes(_ input: PasswordProof, options: CallOptions = CallOptions()) async throws(CallError<TwoFactorError>) -> TwoFactorRecoveryCodes {
    try await connection.call("auth.regenerateRecoveryCodes", isQuery: false, input, options, refusal: TwoFactorError.self)
  }

  /// Sends a mail with a link to set a new password, which is good for an hour and once.
  ///
  /// The answer is the same, and as fast, whether there is a user of that address or not.
  ///
  /// For anyone.
  public func requestPasswordReset(_ input: RequestPasswordReset, options: CallOptions = CallOptions()) async throws(CallError<PasswordError>) {
    try await connection.send("auth.requestPasswordReset", isQuery: false, input, options, refusal: PasswordError.self)
  }

  /// Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor authentication stays.
  ///
  /// For anyone.
  public func resetPassword(_ input: ResetPassword, options: CallOptions = CallOptions()) async throws(CallError<PasswordError>) {
    try await connection.send("auth.resetPassword", isQuery: false, input, options, refusal: PasswordError.self)
  }

  /// Makes one of the caller's keys useless, at once and for good, and with it those that it has made.
  ///
  /// A key may revoke itself and those that it has made.
  ///
  /// For anyone who is signed in.
  public func revokeAPIKey(_ input: APIKeyKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.revokeAPIKey", isQuery: false, input, options, refusal: Never.self)
  }

  /// Ends all of the caller's sessions but the one that the call comes with.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func revokeOtherSessions(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> RevokedSessions {
    try await connection.call("auth.revokeOtherSessions", isQuery: false, nil, options, refusal: Never.self)
  }

  /// Ends one of the caller's sessions, at once.
  ///
  /// For anyone who is signed in.
  public func revokeSession(_ input: SessionKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.revokeSession", isQuery: false, input, options, refusal: Never.self)
  }

  /// Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address
  /// is
  /// still theirs.
  ///
  /// For anyone who is signed in.
  public func unlinkIdentity(_ input: LinkedIdentityKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("auth.unlinkIdentity", isQuery: false, input, options, refusal: Never.self)
  }

  /// Changes the caller's own name and language. Fields that are left out stay as they are.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func updateMe(_ input: UpdateMe = UpdateMe(), options: CallOptions = CallOptions()) async throws(CallError<ProfileError>) -> Me {
    try await connection.call("auth.updateMe", isQuery: false, input, options, refusal: ProfileError.self)
  }

  /// Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or with a
  /// recovery
  /// code, which is used up.
  ///
  /// For anyone.
  @discardableResult
  public func verifyTwoFactor(_ input: VerifyTwoFactor, options: CallOptions = CallOptions()) async throws(CallError<LoginError>) -> LoginResult {
    try await connection.call("auth.verifyTwoFactor", isQuery: false, input, options, refusal: LoginError.self)
  }
}
