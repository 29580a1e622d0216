public import Logging
public import Rapport
public import Storage

/// The application: the one list of its domains.
public enum CRM {
  static let groups: [any ProcedureGroup<CRMCall>] = [
    // Identity
    LoginProcedures(), SessionProcedures(), PasswordProcedures(), PasswordResetProcedures(), TwoFactorProcedures(),
    APIKeyProcedures(), SetupProcedures(), LinkedIdentityProcedures(), InvitationProcedures(), MemberProcedures(),
    MemberSecurityProcedures(), TeamInvitationProcedures(), TeamProcedures(), AvailabilityProcedures(),
    // Customers
    CustomerProcedures(), CustomerBulkProcedures(), ContactProcedures(), AddressProcedures(), CustomFieldProcedures(),
    DuplicateProcedures(),
    MergeProcedures(), RelationshipProcedures(), ActivityProcedures(), TimelineProcedures(), HealthProcedures(),
    LeadProcedures(), LeadBulkProcedures(), LeadImportProcedures(), LeadConversionProcedures(), ImportProcedures(),
    LeadFileProcedures(), CustomerExportProcedures(), SegmentProcedures(), SegmentMemberProcedures(),
    SegmentPerformanceProcedures(), SegmentExportProcedures(), ConsentProcedures(),
    // Deals
    PipelineProcedures(), StageProcedures(), OpportunityProcedures(), OpportunityMoveProcedures(),
    BulkChangeProcedures(), OpportunityReportProcedures(), OpportunityLiveProcedures(), TaskProcedures(),
    ForecastProcedures(),
    QuotaProcedures(), ReportProcedures(), DashboardProcedures(), ActivityReportProcedures(),
    AttributionReportProcedures(), LeadReportProcedures(), ReportExportProcedures(),
    QuoteProcedures(), OrderProcedures(), SettingsProcedures(), ViewProcedures(),
    // Documents and the installation
    DocumentProcedures(), AuditProcedures(), SystemProcedures(), SystemEventProcedures(), FileProcedures(),
    BackupProcedures(),
  ]

  /// All work that is done apart from calls. A kind that is not here is left to a version that knows it.
  static let jobKinds: [any AnyJobKind] = [
    JobKind.identityMail, JobKind.purgeOutbox, JobKind.purgeJobs, JobKind.collectFiles,
    JobKind<Nothing>.recalculateHealth, JobKind<Nothing>.refreshHealth,
    JobKind<HealthPass>.recalculateHealthOfWorkspace,
    JobKind.purgeOpportunities, JobKind.snapshotForecasts, JobKind.mailQuote, JobKind.expireQuotes,
    JobKind<SegmentKey>.fillSegment, JobKind<Nothing>.compareSegments, JobKind<Nothing>.purgeCustomers,
    JobKind<Nothing>.indexCustomers, JobKind.purgeRecords, JobKind.runImport, JobKind.revertImport,
    JobKind.purgeImports, JobKind<DocumentReading>.readDocument, JobKind<Nothing>.purgeDocuments,
    JobKind<ConsentMail>.mailConsent,
  ]

  /// All that hangs on customers, in the order in which it is moved and purged: what refers to other rows stands before
  /// them.
  static let customerReferences: [CustomerReference] = [
    .orders, .quotes, .segmentMembers, .documents, .activities, .timeline, .healthScores, .healthHistory,
    .healthPending, .tasks, .opportunities, .consents, .leads, .externalIds, .contacts, .addresses,
    .relationshipsFrom, .relationshipsTo,
  ]

  /// Kinds of records that are removed for good by their row alone, once they can be restored no more, in an order in which
  /// what refers to others goes first. Deals, customers and documents take more with them; pipelines, stages and segments
  /// stay, for the history names them.
  static let purgedRecords: [any Restorable.Type] = [
    ActivityRow.self, TaskRow.self, RelationshipRow.self, AddressRow.self, ContactRow.self, LeadRow.self,
    SavedViewRow.self, TeamRow.self,
  ]

  /// Kinds of records that one act may change many of, and that get their values back when it is undone.
  static let bulkChangeable: [any BulkChangeable.Type] = [
    UserRow.self, InvitationRow.self, CampaignRow.self, CustomerRow.self, ContactRow.self, LeadRow.self,
    OpportunityRow.self, TaskRow.self, DocumentRow.self,
  ]

  /// All migrations there ever were, in order.
  public static var migrations: [Migration] {
    let domains = [
      IdentityTables.migrations, CoreTables.migrations, CustomerTables.migrations, PipelineTables.migrations,
      OpportunityTables.migrations, JobTables.migrations, FileTables.migrations, TimelineTables.migrations,
      ActivityTables.migrations, HealthTables.migrations, DocumentTables.migrations,
      TaskTables.migrations, ForecastTables.migrations, ReportTables.migrations,
      SettingsTables.migrations, SalesTables.migrations,
      SegmentTables.migrations,
      RelationshipTables.migrations,
      LeadTables.migrations, ImportTables.migrations, AvailabilityTables.migrations, ViewTables.migrations,
      BulkChangeTables.migrations, ConsentTables.migrations,
    ]
    return domains.flatMap(\.self).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Every procedure, checked and frozen.
  ///
  /// - Parameter answers: keeps what mutations with an idempotency key were answered with; in the database if nothing is
  ///   said.
  public static func registry(
    middleware: [Middleware<CRMCall>] = [], answers: (any AnswerLedger<CRMCall>)? = nil,
    logger: Logger = Logger(label: "rapport")
  ) throws -> Registry<CRMCall> {
    try Registry(
      title: "Rapport CRM", version: version, documentation: "Customers, deals and what happens with them.",
      groups: groups, middleware: middleware, answers: answers ?? AnswersInDatabase(), logger: logger)
  }

  /// The procedures as their callers see them.
  public static func contract() throws -> Contract { try registry().contract }

  /// The version of the interface.
  public static let version = "0.1.0"
}
