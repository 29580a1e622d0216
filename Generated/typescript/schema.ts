// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { rulesOf, validateWith } from "./runtime.js";
import type { FieldRules, Issue, Schema, UnionRules } from "./runtime.js";
import type {
  APIKey,
  APIKeyKey,
  APIKeyList,
  Absence,
  AcceptInvitation,
  AcceptQuote,
  Activity,
  ActivityCount,
  ActivityError,
  ActivityKey,
  ActivityKindStats,
  ActivityOutcomeStats,
  ActivityOwnerStats,
  ActivityPage,
  ActivityParticipant,
  ActivityParticipantInput,
  ActivityPeriodStats,
  ActivityReport,
  ActivityStats,
  AddAddress,
  AddDocumentVersion,
  AddressError,
  AddressKey,
  AssignLead,
  AtRiskCustomer,
  AtRiskCustomerPage,
  AuditAnchor,
  AuditBreak,
  AuditEntry,
  AuditEntryPage,
  AuditVerification,
  BackupKey,
  BackupList,
  BackupSummary,
  BulkRefusal,
  BulkResult,
  BulkUndoError,
  BulkUndoRefusal,
  BulkUpdateCustomers,
  BulkUpdateLeads,
  BulkUpdateOpportunities,
  BulkUpdateResult,
  BulkUpdatedCustomers,
  BulkUpdatedLeads,
  CampaignAttribution,
  CampaignCredit,
  ChangePassword,
  ChangedDeal,
  ChangedDealState,
  CheckConsent,
  CloseOpportunity,
  ColumnMapping,
  CompareSnapshots,
  ComparedAmount,
  CompleteTask,
  ConfirmTwoFactor,
  ConfirmedConsent,
  Connection,
  Consent,
  ConsentCheck,
  ConsentDetail,
  ConsentEntry,
  ConsentEntryPage,
  ConsentError,
  ConsentKey,
  ConsentOffer,
  ConsentPage,
  ConsentRefusal,
  ConsentToken,
  Contact,
  ContactError,
  ContactKey,
  ContactPage,
  ConvertLead,
  CreateAPIKey,
  CreateContact,
  CreateCustomer,
  CreateDocument,
  CreateFirstOwner,
  CreateLead,
  CreateOpportunity,
  CreatePipeline,
  CreateQuote,
  CreateRelationship,
  CreateSegment,
  CreateStage,
  CreateTask,
  CreateTeam,
  CreateUpload,
  CreateView,
  CreatedAPIKey,
  CurrencyAmount,
  CustomField,
  CustomFieldChoice,
  CustomFieldDefinition,
  CustomFieldError,
  CustomFieldFilter,
  CustomFields,
  CustomerAddress,
  CustomerAuditEntry,
  CustomerAuditEntryPage,
  CustomerBulkResult,
  CustomerDetail,
  CustomerDocument,
  CustomerDocumentPage,
  CustomerError,
  CustomerFieldChange,
  CustomerKey,
  CustomerMatches,
  CustomerMerge,
  CustomerProfile,
  CustomerProfilePage,
  CustomerSummary,
  Dashboard,
  DashboardTasks,
  DeactivateMember,
  DeactivatedMember,
  DeclineQuote,
  DeleteActivity,
  DeleteContact,
  DeleteCustomer,
  DeleteDocument,
  DeleteImportMapping,
  DeleteLead,
  DeleteOpportunity,
  DeletePipeline,
  DeleteRelationship,
  DeleteSegment,
  DeleteStage,
  DeleteTask,
  DeleteTeam,
  DeleteView,
  DisqualifyLead,
  DocumentDetail,
  DocumentError,
  DocumentFile,
  DocumentKey,
  DocumentMatch,
  DocumentMatches,
  DocumentSettings,
  DocumentSettingsError,
  DocumentUpload,
  DocumentVersion,
  DownloadTicket,
  DuplicateCandidate,
  DuplicateLikeness,
  DuplicateMatch,
  DuplicateReason,
  EventFilter,
  ExplainSegmentMembership,
  ExportAuditLog,
  ExportCustomers,
  ExportImportErrors,
  ExportReport,
  ExportSegment,
  ExportTimeline,
  ExportedFile,
  FindConnection,
  FindDuplicates,
  ForecastChangeSum,
  ForecastGroup,
  ForecastSnapshot,
  ForecastSnapshotPage,
  FoundDuplicate,
  FoundDuplicates,
  FunnelReport,
  FunnelStage,
  GetActivityReport,
  GetActivityStats,
  GetAuditLog,
  GetCampaignAttribution,
  GetConsentHistory,
  GetConsentProof,
  GetCustomerAuditTrail,
  GetDashboard,
  GetDocument,
  GetDownload,
  GetFunnelReport,
  GetHealthHistory,
  GetLeadEvents,
  GetLeadsByIntent,
  GetLeadsByScore,
  GetOpportunityHistory,
  GetPipelineAggregation,
  GetPipelineReport,
  GetQuotaAttainment,
  GetQuotePDF,
  GetReferralChain,
  GetRelationshipGraph,
  GetRelationships,
  GetRevenueForecast,
  GetRoutingEffectiveness,
  GetSegmentMembers,
  GetSegmentPerformance,
  GetSnapshot,
  GetTimeline,
  GetVelocityReport,
  GetWinLossReport,
  GraphEdge,
  GraphNode,
  HealthError,
  HealthFinding,
  HealthHistory,
  HealthKey,
  HealthPart,
  HealthPoint,
  HealthRecalculation,
  HealthScore,
  HealthScorePage,
  HealthWeights,
  Import,
  ImportColumn,
  ImportCustomers,
  ImportEntryKey,
  ImportError,
  ImportFormat,
  ImportFormatOptions,
  ImportLeadFile,
  ImportLeads,
  ImportLeadsResult,
  ImportMapping,
  ImportMappingError,
  ImportMappings,
  ImportPage,
  ImportPreview,
  ImportProblem,
  ImportReason,
  ImportRefusal,
  ImportRowResult,
  ImportRowResultPage,
  ImportedLead,
  ImportedLeadResult,
  Invitation,
  InvitationError,
  InvitationKey,
  InvitationList,
  InvitationOffer,
  InvitationToken,
  InviteMember,
  Job,
  JobError,
  JobKey,
  JobPage,
  Lead,
  LeadBulkError,
  LeadBulkRefusal,
  LeadBulkResult,
  LeadConversion,
  LeadDetail,
  LeadError,
  LeadEvent,
  LeadEventPage,
  LeadFieldChange,
  LeadIntentLine,
  LeadIntentScore,
  LeadIntents,
  LeadKey,
  LeadOpportunity,
  LeadOutcome,
  LeadPage,
  LeadRefusal,
  LeadRule,
  LeadScoreBand,
  LeadScoreTier,
  LeadsByIntent,
  LeadsByScore,
  LinkedIdentity,
  LinkedIdentityKey,
  LinkedIdentityList,
  ListActivities,
  ListAtRiskCustomers,
  ListConsents,
  ListContacts,
  ListCustomers,
  ListDocuments,
  ListHealthScores,
  ListImportMappings,
  ListImportRows,
  ListImports,
  ListJobs,
  ListLeads,
  ListMembers,
  ListOpportunities,
  ListOrders,
  ListPipelines,
  ListQuotes,
  ListSegments,
  ListSnapshots,
  ListStages,
  ListTasks,
  ListUnroutedLeads,
  ListViews,
  LogActivity,
  LogAudit,
  Login,
  LoginError,
  LoginResult,
  LossReasons,
  LossReasonsError,
  Me,
  Member,
  MemberAvailability,
  MemberKey,
  MemberList,
  MergeChoice,
  MergeCustomers,
  MergeError,
  MergeRefusal,
  MergeResult,
  MoveOpportunity,
  MovedRecords,
  Opportunity,
  OpportunityChange,
  OpportunityChangePage,
  OpportunityDetail,
  OpportunityError,
  OpportunityKey,
  OpportunityNews,
  OpportunityPage,
  OpportunityRefusal,
  OpportunityRule,
  Order,
  OrderDetail,
  OrderError,
  OrderKey,
  OrderPage,
  OrderRule,
  OwnerActivity,
  OwnerVelocity,
  PasswordError,
  PasswordProof,
  Pipeline,
  PipelineAmount,
  PipelineError,
  PipelineFilter,
  PipelineFunnel,
  PipelineKey,
  PipelinePage,
  PipelineRefusal,
  PipelineReport,
  PipelineReportOwner,
  PipelineReportStage,
  PipelineStats,
  PreviewImport,
  PreviewSegment,
  ProfileError,
  QualifyLead,
  Quota,
  QuotaAttainment,
  QuotaError,
  QuotaReport,
  Quote,
  QuoteDetail,
  QuoteError,
  QuoteKey,
  QuoteLineInput,
  QuotePage,
  QuoteRefusal,
  QuoteRevision,
  QuoteRule,
  ReactivatedMember,
  RecalculateHealth,
  RecordConsent,
  RecordLeadSignal,
  ReferralChain,
  ReferralNode,
  Relationship,
  RelationshipError,
  RelationshipGraph,
  RelationshipKey,
  RelationshipPage,
  RemoveAddress,
  ReopenOpportunity,
  ReopenQuote,
  ReopenTask,
  ReorderStages,
  ReportAmount,
  RequestConsent,
  RequestPasswordReset,
  ResetPassword,
  RestoreError,
  RestoreRefusal,
  RevenueForecast,
  RevertConversion,
  RevertedConversion,
  RevokeConsent,
  RevokedSessions,
  RoutingEffectiveness,
  RoutingLine,
  RuleExplanation,
  RuleSentence,
  SalesLine,
  SalesSum,
  SaveImportMapping,
  SavedView,
  SavedViews,
  SearchCustomers,
  SearchDocuments,
  Segment,
  SegmentChange,
  SegmentChanges,
  SegmentCustomers,
  SegmentError,
  SegmentExplanation,
  SegmentKey,
  SegmentMember,
  SegmentMemberPage,
  SegmentMembership,
  SegmentPage,
  SegmentPerformance,
  SegmentPreview,
  SegmentRevenue,
  SegmentRule,
  SegmentSize,
  SendQuote,
  Session,
  SessionKey,
  SessionList,
  SetAvailability,
  SetCustomFields,
  SetDocumentSettings,
  SetHealthWeights,
  SetLossReasons,
  SetOpportunityLead,
  SetQuota,
  Setup,
  SignInProvider,
  SnapshotComparison,
  SnapshotForecast,
  SnoozeTask,
  Stage,
  StageKey,
  StageList,
  StageStats,
  StoredFile,
  StoredFileKey,
  SystemEvent,
  SystemHealth,
  SystemVersion,
  TakeSnapshot,
  TaskError,
  TaskItem,
  TaskItemPage,
  TaskKey,
  TaxTotal,
  TeamDetail,
  TeamDetailError,
  TeamError,
  TeamKey,
  TeamList,
  TimelineItem,
  TimelineItemPage,
  TwoFactorError,
  TwoFactorRecoveryCodes,
  TwoFactorSecret,
  TwoFactorStatus,
  UTMParameters,
  UndoBulkUpdate,
  UndoMerge,
  UndoneBulkUpdate,
  UndoneMerge,
  UpdateActivity,
  UpdateAddress,
  UpdateContact,
  UpdateCustomer,
  UpdateDocument,
  UpdateLead,
  UpdateMe,
  UpdateMember,
  UpdateOpportunity,
  UpdateOrderStatus,
  UpdatePipeline,
  UpdateQuote,
  UpdateRelationship,
  UpdateSegment,
  UpdateStage,
  UpdateTask,
  UpdateTeam,
  UpdateView,
  UploadTicket,
  UserSummary,
  Velocity,
  VelocityReport,
  VerifyAuditLog,
  VerifyConsentLog,
  VerifyTwoFactor,
  ViewError,
  ViewKey,
  WatchOpportunities,
  WinLossAmount,
  WinLossLine,
  WinLossReport,
} from "./types.js";
import { wire } from "./wire.js";

/** The whole contract as data. Types are written as `TypeExpression` says. */
export const schema: Schema = {
  procedures: wire.procedures,
  types: {
    APIKey: {
      fields: {
        id: { type: "@APIKey", required: true },
        name: { type: "string", required: true },
        prefix: { type: "string", required: true, docs: "How it starts, to tell it from others." },
        scopes: { type: "[]string", required: true, docs: "The procedures that it reaches." },
        isReadOnly: { type: "boolean", required: true },
        createdAt: { type: "instant", required: true },
        lastUsedAt: { type: "?instant", required: false, docs: "To the hour." },
        expiresAt: { type: "?instant", required: false },
        madeWithId: { type: "?@APIKey", required: false, docs: "The key that made it; absent if its user did." },
      },
    },
    APIKeyKey: {
      fields: {
        id: { type: "@APIKey", required: true },
      },
    },
    APIKeyList: {
      fields: {
        items: { type: "[]#APIKey", required: true, docs: "The newest first." },
      },
    },
    Absence: {
      fields: {
        awayFrom: { type: "calendarDate", required: true },
        awayUntil: { type: "calendarDate", required: true, docs: "The last day." },
        note: { type: "?string", required: false },
      },
    },
    AcceptInvitation: {
      fields: {
        token: { type: "string", required: true, docs: "From the link in the mail.", length: { minimum: 1, maximum: 200 } },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        password: { type: "string", required: true, docs: "At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.", length: { minimum: 8, maximum: 1024 } },
      },
    },
    AcceptQuote: {
      fields: {
        id: { type: "@Quote", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        acceptedOn: { type: "?calendarDate", required: false, docs: "The day on which the customer has accepted it; without it today." },
        customerReference: { type: "?string", required: false, docs: "The customer's own number for the order.", trimmed: true, length: { maximum: 100 } },
        note: { type: "?string", required: false, trimmed: true, length: { maximum: 4000 } },
        winsOpportunity: { type: "boolean", required: false, docs: "Whether the deal is won by this.", default: false },
        winReason: { type: "?string", required: false, docs: "Why the deal is won; asked for when its pipeline says so.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    Activity: {
      fields: {
        id: { type: "@Activity", required: true },
        kind: { type: "#ActivityKind", required: true },
        subject: { type: "string", required: true },
        body: { type: "?string", required: false, docs: "What was said or written." },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        customerName: { type: "?string", required: false },
        contactId: { type: "?@Contact", required: false },
        contactName: { type: "?string", required: false },
        leadId: { type: "?@Lead", required: false, docs: "Absent if the caller may not see the lead." },
        leadName: { type: "?string", required: false },
        opportunityId: { type: "?@Opportunity", required: false, docs: "Absent if the caller may not see the deal." },
        opportunityTitle: { type: "?string", required: false },
        direction: { type: "?#ActivityDirection", required: false, docs: "Who began it: of calls and mails." },
        durationMinutes: { type: "?int", required: false, docs: "In minutes: of calls, meetings and visits." },
        outcome: { type: "?#ActivityOutcome", required: false, docs: "What came of it." },
        location: { type: "?string", required: false, docs: "Where: of meetings and visits." },
        happenedAt: { type: "instant", required: true },
        participants: { type: "[]#ActivityParticipant", required: true },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
      },
    },
    ActivityCount: {
      fields: {
        count: { type: "int", required: true },
        minutes: { type: "int", required: true, docs: "The minutes of those whose duration is known." },
      },
    },
    ActivityDirection: { choice: ["inbound", "outbound"], docs: { inbound: "They.", outbound: "We." } },
    ActivityError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Activity", required: true },
        },
      },
    },
    ActivityKey: {
      fields: {
        id: { type: "@Activity", required: true },
      },
    },
    ActivityKind: { choice: ["call", "email", "meeting", "note", "visit"], docs: { call: "", email: "", meeting: "", note: "", visit: "" } },
    ActivityKindStats: {
      fields: {
        kind: { type: "#ActivityKind", required: true },
        count: { type: "int", required: true },
        minutes: { type: "int", required: true },
        inbound: { type: "int", required: true },
        outbound: { type: "int", required: true },
      },
    },
    ActivityOutcome: { choice: ["connected", "leftMessage", "noAnswer", "busy", "wrongNumber", "sent", "replied", "bounced", "held", "noShow", "rescheduled", "cancelled"], docs: { connected: "Of a call: somebody answered.", leftMessage: "", noAnswer: "", busy: "", wrongNumber: "", sent: "Of a mail.", replied: "", bounced: "", held: "Of a meeting or a visit: it took place.", noShow: "", rescheduled: "", cancelled: "" } },
    ActivityOutcomeStats: {
      fields: {
        kind: { type: "#ActivityKind", required: true },
        outcome: { type: "#ActivityOutcome", required: true },
        count: { type: "int", required: true },
      },
    },
    ActivityOwnerStats: {
      fields: {
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        count: { type: "int", required: true },
        minutes: { type: "int", required: true },
        kinds: { type: "[]#ActivityKindStats", required: true, docs: "Of each kind that there were any of." },
      },
    },
    ActivityPage: {
      fields: {
        items: { type: "[]#Activity", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ActivityParticipant: {
      fields: {
        contactId: { type: "?@Contact", required: false, docs: "If it is a contact of ours." },
        userId: { type: "?@User", required: false, docs: "If it is a member of the workspace." },
        name: { type: "string", required: true },
        email: { type: "?string", required: false },
      },
    },
    ActivityParticipantInput: {
      fields: {
        contactId: { type: "?@Contact", required: false },
        userId: { type: "?@User", required: false },
        name: { type: "?string", required: false, docs: "Without it the contact's or the member's, or else the address.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
      },
    },
    ActivityPeriod: { choice: ["day", "week", "month"], docs: { day: "", week: "From Monday on.", month: "" } },
    ActivityPeriodStats: {
      fields: {
        from: { type: "calendarDate", required: true, docs: "Its first day." },
        count: { type: "int", required: true },
        minutes: { type: "int", required: true },
      },
    },
    ActivityReport: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        stats: { type: "#ActivityStats", required: true },
        previous: { type: "#ActivityCount", required: true, docs: "Of as many days directly before." },
        owners: { type: "[]#OwnerActivity", required: true, docs: "Who did most first; those who did nothing and closed nothing are left out." },
      },
    },
    ActivityStats: {
      fields: {
        total: { type: "#ActivityCount", required: true },
        kinds: { type: "[]#ActivityKindStats", required: true, docs: "All kinds, in their order." },
        outcomes: { type: "[]#ActivityOutcomeStats", required: true, docs: "Those that there were any of, the most frequent first." },
        owners: { type: "[]#ActivityOwnerStats", required: true, docs: "Who was most active first." },
        periods: { type: "[]#ActivityPeriodStats", required: true, docs: "Every period between the two days, those without activities included." },
        customers: { type: "int", required: true, docs: "How many customers there were activities with." },
      },
    },
    AddAddress: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        kind: { type: "#AddressKind", required: false, default: "billing" },
        label: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        recipient: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        line1: { type: "string", required: true, docs: "Street and number.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        line2: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        postalCode: { type: "?string", required: false, trimmed: true, length: { maximum: 20 } },
        city: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        region: { type: "?string", required: false, docs: "State, province or canton.", trimmed: true, length: { maximum: 100 } },
        country: { type: "?string", required: false, docs: "ISO 3166-1, two letters.", trimmed: true, patterns: [{ pattern: "^[A-Z]{2}$", hint: "a country's code of two capital letters" }] },
        isDefault: { type: "?boolean", required: false, docs: "Without it the customer's first address of its kind becomes the default one, and later ones do not." },
      },
    },
    AddDocumentVersion: {
      fields: {
        id: { type: "@Document", required: true },
        file: { type: "#DocumentFile", required: true },
        note: { type: "?string", required: false, docs: "What is new in it.", trimmed: true, length: { maximum: 1000 } },
      },
    },
    AddressError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomerAddress", required: true },
        },
      },
    },
    AddressKey: {
      fields: {
        id: { type: "@CustomerAddress", required: true },
      },
    },
    AddressKind: { choice: ["billing", "shipping", "visiting", "other"], docs: { billing: "", shipping: "", visiting: "", other: "" } },
    AssignLead: {
      fields: {
        id: { type: "@Lead", required: true },
        ownerId: { type: "@User", required: true, docs: "Who is responsible from now on." },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    AtRiskCustomer: {
      fields: {
        health: { type: "#HealthScore", required: true },
        reasons: { type: "[]string", required: true, docs: "The parts that pull the score down most, in words." },
        findings: { type: "[]#HealthFinding", required: true, docs: "The same for programs." },
        openDeals: { type: "[]#PipelineAmount", required: true, docs: "What their open deals are worth, by currency: those that the caller sees." },
      },
    },
    AtRiskCustomerPage: {
      fields: {
        items: { type: "[]#AtRiskCustomer", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    AuditAnchor: {
      fields: {
        seq: { type: "int", required: true },
        hash: { type: "string", required: true, docs: "64 hexadecimal digits.", trimmed: true, lowercased: true, patterns: [{ pattern: "^[0-9a-f]{64}$", hint: "64 hexadecimal digits" }] },
      },
    },
    AuditBreak: {
      fields: {
        seq: { type: "int", required: true, docs: "The entry." },
        reason: { type: "#AuditBreakReason", required: true },
        message: { type: "string", required: true, docs: "A sentence." },
      },
    },
    AuditBreakReason: { choice: ["changed", "predecessorMissing", "moved", "truncated", "notTheAnchor"], docs: { changed: "It does not say what was written.", predecessorMissing: "The entry that stood before it is not there any more, or is another one.", moved: "It does not stand where it was written.", truncated: "Entries behind it, at the end of the log, are not there any more.", notTheAnchor: "It is not the entry that the anchor tells of: the log has been written anew." } },
    AuditEntry: {
      fields: {
        seq: { type: "int", required: true, docs: "The place in the log: grows with time." },
        at: { type: "instant", required: true },
        actorId: { type: "?@User", required: false, docs: "Who; absent if nobody was signed in." },
        actorName: { type: "?string", required: false },
        action: { type: "string", required: true, docs: "What was done: `created`, `updated`, `deleted`, `exported`, `login` or another word." },
        entity: { type: "string", required: true, docs: "The kind of record: `Opportunity`." },
        entityId: { type: "string", required: true, docs: "Which one." },
        changes: { type: "json", required: true, docs: "`{field: {old, new}}`." },
        procedure: { type: "string", required: true, docs: "The procedure that was called." },
        requestId: { type: "string", required: true },
        ip: { type: "?string", required: false },
        userAgent: { type: "?string", required: false },
        hash: { type: "string", required: true, docs: "SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits." },
      },
    },
    AuditEntryPage: {
      fields: {
        items: { type: "[]#AuditEntry", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    AuditVerification: {
      fields: {
        isWhole: { type: "boolean", required: true, docs: "Whether every entry is what it was, where it was." },
        entries: { type: "int", required: true, docs: "How many entries were looked at." },
        end: { type: "?#AuditAnchor", required: false, docs: "The end of the log: keep it elsewhere, and name it at the next verification. Absent if the log is empty or broken." },
        firstBreak: { type: "?#AuditBreak", required: false, docs: "The first entry with which something is wrong." },
      },
    },
    BackupKey: {
      fields: {
        name: { type: "string", required: true, docs: "As system.listBackups names it.", patterns: [{ pattern: "^[a-z0-9][a-z0-9.-]{0,99}$", hint: "a backup's name" }] },
      },
    },
    BackupList: {
      fields: {
        items: { type: "[]#BackupSummary", required: true, docs: "The newest first." },
      },
    },
    BackupSummary: {
      fields: {
        name: { type: "string", required: true, docs: "How it is called in the folder of backups." },
        createdAt: { type: "instant", required: true },
        version: { type: "string", required: true, docs: "The version of the program that made it." },
        databaseSize: { type: "int", required: true, docs: "Of the database, in bytes." },
        fileCount: { type: "int", required: true, docs: "How many contents of files are in it." },
        filesSize: { type: "int", required: true, docs: "Of the files together, in bytes." },
        problems: { type: "[]string", required: true, docs: "What keeps it from being restored; empty if it has been checked and is whole." },
      },
    },
    BulkLeadStatus: { choice: ["new", "contacted", "qualified"], docs: { new: "", contacted: "", qualified: "" } },
    BulkRefusal: {
      fields: {
        id: { type: "@Opportunity", required: true },
        number: { type: "string", required: true, docs: "The deal's number." },
        why: { type: "string", required: true, docs: "A sentence." },
        error: { type: "#OpportunityError", required: true, docs: "The same for programs: the error that a change of this deal alone would have been refused with." },
      },
    },
    BulkResult: {
      fields: {
        id: { type: "@Opportunity", required: true },
        changed: { type: "boolean", required: true, docs: "Whether anything about the deal changed." },
        version: { type: "int", required: true },
      },
    },
    BulkUndoError: {
      discriminator: "type",
      cases: {
        notUndoable: {
          why: { type: "string", required: true },
          reason: { type: "#BulkUndoRefusal", required: true },
        },
      },
    },
    BulkUndoRefusal: {
      discriminator: "type",
      cases: {
        alreadyUndone: {
          undoneOn: { type: "calendarDate", required: true },
        },
        changedTooLongAgo: {
          days: { type: "int", required: true },
          changedOn: { type: "calendarDate", required: true },
        },
      },
    },
    BulkUpdateCustomers: {
      fields: {
        ids: { type: "[]@CustomerProfile", required: true, count: { minimum: 1, maximum: 500 }, unique: true },
        status: { type: "?#CustomerStatus", required: false },
        ownerId: { type: "?@User", required: false },
        addTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        removeTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
      },
    },
    BulkUpdateLeads: {
      fields: {
        ids: { type: "[]@Lead", required: true, count: { minimum: 1, maximum: 500 }, unique: true },
        status: { type: "?#BulkLeadStatus", required: false, docs: "What asks for more, a reason or a customer, has procedures of its own." },
        ownerId: { type: "?@User", required: false, docs: "Who is responsible from now on: they wait for that no longer." },
        addTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        removeTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
      },
    },
    BulkUpdateOpportunities: {
      fields: {
        ids: { type: "[]@Opportunity", required: true, count: { minimum: 1, maximum: 500 }, unique: true },
        stage: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        reason: { type: "?string", required: false, docs: "Why they were won or lost, if the stage closes them.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        ownerId: { type: "?@User", required: false },
        expectedCloseDate: { type: "?calendarDate", required: false },
        addTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        removeTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
      },
    },
    BulkUpdateResult: {
      fields: {
        results: { type: "[]#BulkResult", required: true, docs: "In the order of the input." },
        changeId: { type: "?@BulkChange", required: false, docs: "The change, to be undone by undoBulkUpdate; absent if there was nothing to change." },
      },
    },
    BulkUpdatedCustomers: {
      fields: {
        results: { type: "[]#CustomerBulkResult", required: true, docs: "In the order of the input." },
        changeId: { type: "?@BulkChange", required: false, docs: "The change, to be undone by undoBulkUpdate; absent if there was nothing to change." },
      },
    },
    BulkUpdatedLeads: {
      fields: {
        results: { type: "[]#LeadBulkResult", required: true, docs: "In the order of the input." },
        changeId: { type: "?@BulkChange", required: false, docs: "The change, to be undone by undoBulkUpdate; absent if there was nothing to change." },
      },
    },
    CampaignAttribution: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        campaigns: { type: "[]#CampaignCredit", required: true, docs: "The largest linear share first; of each campaign by currency." },
        unattributed: { type: "[]#ReportAmount", required: true, docs: "Won deals that no campaign touched, by currency." },
        total: { type: "[]#ReportAmount", required: true, docs: "All won deals, by currency: what the campaigns get by either model, and the unattributed, is this." },
      },
    },
    CampaignCredit: {
      fields: {
        campaignId: { type: "@Campaign", required: true },
        campaignName: { type: "string", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        deals: { type: "int", required: true, docs: "Won deals that it touched." },
        firstTouches: { type: "int", required: true, docs: "Of those, how many it touched first, and last." },
        lastTouches: { type: "int", required: true },
        firstTouch: { type: "money", required: true, docs: "The value of the deals that it touched first." },
        lastTouch: { type: "money", required: true, docs: "The value of the deals that it touched last." },
        linear: { type: "money", required: true, docs: "Its share of the value of each deal, all touches of a deal being alike." },
      },
    },
    ChangePassword: {
      fields: {
        currentPassword: { type: "string", required: true, length: { minimum: 1, maximum: 1024 } },
        newPassword: { type: "string", required: true, docs: "At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.", length: { minimum: 8, maximum: 1024 } },
      },
    },
    ChangedDeal: {
      fields: {
        id: { type: "@Opportunity", required: true },
        number: { type: "string", required: true },
        title: { type: "string", required: true },
        customerName: { type: "string", required: true },
        ownerName: { type: "string", required: true },
        kinds: { type: "[]#ForecastChangeKind", required: true },
        before: { type: "?#ChangedDealState", required: false },
        after: { type: "?#ChangedDealState", required: false },
      },
    },
    ChangedDealState: {
      fields: {
        status: { type: "#OpportunityStatus", required: true },
        stage: { type: "string", required: true },
        value: { type: "?money", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        forecastCategory: { type: "#ForecastCategory", required: true },
        expectedCloseDate: { type: "?calendarDate", required: false },
      },
    },
    CheckConsent: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 50 } },
      },
    },
    CloseOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        outcome: { type: "#CloseOutcome", required: true },
        reason: { type: "?string", required: false, docs: "From the workspace's list or free. Asked for when the pipeline says so.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        actualCloseDate: { type: "?calendarDate", required: false, docs: "Without it today." },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    CloseOutcome: { choice: ["won", "lost"], docs: { won: "", lost: "" } },
    ColumnMapping: {
      fields: {
        column: { type: "?string", required: false, docs: "The column's name, without regard to case.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        number: { type: "?int", required: false, docs: "Instead of the name: the column's number, from 1.", minimum: "1", maximum: "1000" },
        field: { type: "#ImportField", required: true },
        customField: { type: "?string", required: false, docs: "The key of a custom field, if `field` is `customField`.", length: { minimum: 1, maximum: 40 } },
      },
    },
    CompareSnapshots: {
      fields: {
        fromSnapshotId: { type: "@ForecastSnapshot", required: true },
        toSnapshotId: { type: "?@ForecastSnapshot", required: false, docs: "Without it the forecast as it is now." },
        pipelineId: { type: "?@Pipeline", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        closesFrom: { type: "?calendarDate", required: false, docs: "Only deals expected to close from this day on: the first of a month." },
        closesTo: { type: "?calendarDate", required: false, docs: "Only deals expected to close up to this day: the last of a month. With either limit, deals without a date do not count." },
        kinds: { type: "?[]#ForecastChangeKind", required: false, docs: "Which deals to list; all that changed if it is left out.", count: { minimum: 1, maximum: 10 }, unique: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 200 } },
      },
    },
    ComparedAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        countBefore: { type: "int", required: true },
        countAfter: { type: "int", required: true },
        before: { type: "money", required: true },
        after: { type: "money", required: true },
        change: { type: "money", required: true, docs: "After less before: the sum of the changes below." },
      },
    },
    CompleteTask: {
      fields: {
        id: { type: "@TaskItem", required: true },
        outcome: { type: "?string", required: false, docs: "What came of it.", trimmed: true, length: { minimum: 1, maximum: 2000 } },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ConfirmTwoFactor: {
      fields: {
        code: { type: "string", required: true, docs: "The six digits that the authenticator app shows.", length: { minimum: 1, maximum: 16 } },
      },
    },
    ConfirmedConsent: {
      fields: {
        workspaceName: { type: "string", required: true },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true },
        confirmedAt: { type: "instant", required: true },
      },
    },
    Connection: {
      fields: {
        length: { type: "?int", required: false, docs: "The number of steps; absent if there is no connection of that length." },
        customers: { type: "[]#CustomerSummary", required: true, docs: "From the one to the other, both included; empty if there is no connection." },
        edges: { type: "[]#GraphEdge", required: true, docs: "Between each and the next." },
      },
    },
    Consent: {
      fields: {
        id: { type: "@Consent", required: true },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The customer, or the one whose contact it is; absent for a lead who is none yet." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false, docs: "The lead; also of one who has become a customer since." },
        personName: { type: "string", required: true },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true },
        state: { type: "#ConsentState", required: true },
        legalBasis: { type: "?#ConsentBasis", required: false, docs: "What allows it, if it is given." },
        method: { type: "?#ConsentMethod", required: false, docs: "How it was given or taken back; absent while it is asked for." },
        textVersion: { type: "?string", required: false, docs: "Of the text that was agreed to." },
        since: { type: "instant", required: true, docs: "When it came to stand like this." },
        expiresAt: { type: "?instant", required: false, docs: "Until when what was asked for can be confirmed." },
      },
    },
    ConsentAction: { choice: ["requested", "mailed", "given", "revoked"], docs: { requested: "", mailed: "The mail that asks for it has gone out.", given: "", revoked: "" } },
    ConsentBasis: { choice: ["consent", "contract", "legalObligation", "legitimateInterest", "existingCustomer"], docs: { consent: "The person has agreed to it: article 6(1)(a).", contract: "A contract with the person needs it: article 6(1)(b).", legalObligation: "A law demands it: article 6(1)(c).", legitimateInterest: "An interest that outweighs the person's: article 6(1)(f).", existingCustomer: "They have bought something alike, and have not objected: ePrivacy directive, article 13(2)." } },
    ConsentChannel: { choice: ["email", "sms", "phone", "post"], docs: { email: "", sms: "", phone: "", post: "" } },
    ConsentCheck: {
      fields: {
        isAllowed: { type: "boolean", required: true },
        why: { type: "?string", required: false, docs: "Why not, in a sentence." },
        reason: { type: "?#ConsentRefusal", required: false, docs: "Why not." },
        consent: { type: "?#Consent", required: false, docs: "What decides on it; absent if nothing is known of the person." },
      },
    },
    ConsentDetail: {
      fields: {
        consent: { type: "#Consent", required: true },
        evidence: { type: "?#ConsentEntry", required: false, docs: "The entry of the log that made it what it is." },
      },
    },
    ConsentEntry: {
      fields: {
        seq: { type: "int", required: true, docs: "The place in the log: grows with time." },
        at: { type: "instant", required: true, docs: "When it was written." },
        actorId: { type: "?@User", required: false, docs: "Who acted; absent if it was the person themselves, or the installation." },
        actorName: { type: "?string", required: false },
        action: { type: "#ConsentAction", required: true },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true },
        legalBasis: { type: "?#ConsentBasis", required: false },
        method: { type: "?#ConsentMethod", required: false },
        text: { type: "?string", required: false, docs: "What exactly was agreed to." },
        textVersion: { type: "?string", required: false },
        textHash: { type: "?string", required: false, docs: "SHA-256 of the text, as 64 hexadecimal digits." },
        formUrl: { type: "?string", required: false, docs: "The page with the form." },
        statedAt: { type: "instant", required: true, docs: "When it was said; earlier than ``at`` if it was noted later." },
        mailMessageId: { type: "?string", required: false, docs: "What the mail that asked for it is called." },
        mailBodyHash: { type: "?string", required: false, docs: "SHA-256 of that mail's text, as 64 hexadecimal digits." },
        ip: { type: "?string", required: false, docs: "Where the call came from." },
        userAgent: { type: "?string", required: false },
        hash: { type: "string", required: true, docs: "SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits." },
      },
    },
    ConsentEntryPage: {
      fields: {
        items: { type: "[]#ConsentEntry", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ConsentError: {
      discriminator: "type",
      cases: {
        notRequested: {
          why: { type: "string", required: true },
          reason: { type: "#ConsentRefusal", required: true },
        },
        linkExpired: {},
      },
    },
    ConsentKey: {
      fields: {
        id: { type: "@Consent", required: true },
      },
    },
    ConsentMethod: { choice: ["doubleOptIn", "form", "written", "spoken", "other"], docs: { doubleOptIn: "In a form, and once more by the link of a mail to the address.", form: "In a form.", written: "On paper, or in a message of their own.", spoken: "In person or on the telephone.", other: "" } },
    ConsentOffer: {
      fields: {
        workspaceName: { type: "string", required: true },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true },
        text: { type: "string", required: true, docs: "What exactly is agreed to." },
        language: { type: "#DocumentLanguage", required: true },
        expiresAt: { type: "instant", required: true },
      },
    },
    ConsentPage: {
      fields: {
        items: { type: "[]#Consent", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ConsentRefusal: {
      discriminator: "type",
      cases: {
        noConsent: {},
        notConfirmed: {
          requestedOn: { type: "calendarDate", required: true },
        },
        confirmationMissed: {
          expiredOn: { type: "calendarDate", required: true },
        },
        consentRevoked: {
          revokedOn: { type: "calendarDate", required: true },
        },
        consentGiven: {
          givenOn: { type: "calendarDate", required: true },
        },
        noMailToConfirm: {},
        noAddressToConfirm: {},
      },
    },
    ConsentState: { choice: ["requested", "given", "revoked", "expired"], docs: { requested: "A mail that asks for it is out.", given: "", revoked: "It was taken back, or objected to.", expired: "What was asked for was not confirmed in time." } },
    ConsentToken: {
      fields: {
        token: { type: "string", required: true, docs: "From the link in the mail.", length: { minimum: 1, maximum: 200 } },
      },
    },
    Contact: {
      fields: {
        id: { type: "@Contact", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        name: { type: "string", required: true },
        jobTitle: { type: "?string", required: false },
        department: { type: "?string", required: false },
        email: { type: "?string", required: false },
        phone: { type: "?string", required: false },
        mobile: { type: "?string", required: false },
        notes: { type: "?string", required: false },
        isPrimary: { type: "boolean", required: true, docs: "Whether they are who is asked first. A customer has one at most." },
        ownerId: { type: "@User", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    ContactError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Contact", required: true },
        },
      },
    },
    ContactKey: {
      fields: {
        id: { type: "@Contact", required: true },
      },
    },
    ContactPage: {
      fields: {
        items: { type: "[]#Contact", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ContactSort: { choice: ["name", "created", "updated"], docs: { name: "Without regard to case and accents.", created: "", updated: "" } },
    ConversionPart: { choice: ["customer", "contact", "opportunity"], docs: { customer: "", contact: "", opportunity: "" } },
    ConvertLead: {
      fields: {
        id: { type: "@Lead", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The customer that the lead belongs to. Without it one is made of the lead." },
        customerKind: { type: "?#CustomerKind", required: false, docs: "Whether the new customer is a company; without it, it is one if the lead names a company." },
        allowDuplicate: { type: "boolean", required: false, docs: "Makes a new customer though there seems to be the same one already.", default: false },
        withContact: { type: "boolean", required: false, docs: "Whether the lead's person becomes a contact of the customer. One of the same name that is there is taken.", default: true },
        opportunity: { type: "?#LeadOpportunity", required: false, docs: "A deal to make with it; without it none is made." },
        ownerId: { type: "?@User", required: false, docs: "Who owns what is made; without it the lead's owner." },
      },
    },
    CreateAPIKey: {
      fields: {
        name: { type: "string", required: true, docs: "What it is for.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        scopes: { type: "?[]string", required: false, docs: "The procedures that it reaches: by name (`crm.customers.getCustomer`), those that begin alike (`crm.customers.*`), or all (`*`). All if left out. Procedures for people alone, such as `auth.changePassword`, are never among them.", count: { minimum: 1, maximum: 50 }, unique: true, length: { minimum: 1, maximum: 200 }, patterns: [{ pattern: "^([*]|[A-Za-z][A-Za-z0-9]*([.][A-Za-z][A-Za-z0-9]*)*([.][*])?)$", hint: "the name of a procedure, the beginning of names with .* behind, or *" }] },
        isReadOnly: { type: "boolean", required: false, docs: "Whether it may only read.", default: false },
        expiresAt: { type: "?instant", required: false, docs: "When it becomes useless; never if left out.", future: true },
      },
    },
    CreateContact: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true, docs: "The customer that the person is at." },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        jobTitle: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        department: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        mobile: { type: "?string", required: false, trimmed: true, phone: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        isPrimary: { type: "?boolean", required: false, docs: "Without it the customer's first contact becomes who is asked first, and later ones do not." },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
      },
    },
    CreateCustomer: {
      fields: {
        kind: { type: "#CustomerKind", required: false, default: "company" },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { minimum: 2, maximum: 20 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        status: { type: "#CustomerStatus", required: false, default: "prospect" },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        customFields: { type: "?{}json", required: false, docs: "Values by the keys of the workspace's custom fields.", count: { maximum: 100 } },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
        onDuplicate: { type: "#DuplicatePolicy", required: false, docs: "What to do if the caller sees a customer that is likely the same.", default: "warn" },
      },
    },
    CreateDocument: {
      fields: {
        title: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 300 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        category: { type: "?string", required: false, trimmed: true, lowercased: true, length: { maximum: 50 } },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "With a deal, the customer is the deal's." },
        opportunityId: { type: "?@Opportunity", required: false },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
        file: { type: "#DocumentFile", required: true },
      },
    },
    CreateFirstOwner: {
      fields: {
        setupCode: { type: "string", required: true, docs: "The code that the server shows in its terminal while there is no workspace.", trimmed: true, length: { minimum: 1, maximum: 40 } },
        workspaceName: { type: "string", required: true, docs: "The company's name.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        currency: { type: "string", required: true, docs: "ISO 4217: for amounts of which nothing else is said.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        name: { type: "string", required: true, docs: "The owner's name.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
        password: { type: "string", required: true, length: { minimum: 12, maximum: 1024 } },
      },
    },
    CreateLead: {
      fields: {
        name: { type: "string", required: true, docs: "The person's.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        company: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        jobTitle: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        utm: { type: "?#UTMParameters", required: false },
        referrer: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        landingPage: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        campaignId: { type: "?@Campaign", required: false },
        externalId: { type: "?string", required: false, docs: "Its name in another system; no other lead of the workspace has it.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
        isUnrouted: { type: "boolean", required: false, docs: "Whether it waits for somebody to be made responsible. Until then its owner keeps it.", default: false },
      },
    },
    CreateOpportunity: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true, docs: "The customer that the deal is with." },
        title: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        stage: { type: "?string", required: false, docs: "The key of a stage in the pipeline; without it the deal starts in the first one.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        value: { type: "?money", required: false, minimum: "0" },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the pipeline's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        probability: { type: "?int", required: false, docs: "In percent; without it the stage's.", minimum: "0", maximum: "100" },
        forecastCategory: { type: "?#ForecastCategory", required: false },
        expectedCloseDate: { type: "?calendarDate", required: false },
        nextSteps: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        campaignId: { type: "?@Campaign", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        metadata: { type: "?json", required: false, docs: "A JSON object of at most 16 KiB." },
      },
    },
    CreatePipeline: {
      fields: {
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        template: { type: "#PipelineTemplate", required: false, default: "deals" },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the workspace's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        isDefault: { type: "boolean", required: false, default: false },
        requiresWonReason: { type: "boolean", required: false, default: false },
        requiresLostReason: { type: "boolean", required: false, default: false },
      },
    },
    CreateQuote: {
      fields: {
        opportunityId: { type: "@Opportunity", required: true, docs: "The deal that it is for. Its customer gets it." },
        title: { type: "?string", required: false, docs: "Without it the deal's.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        contactId: { type: "?@Contact", required: false, docs: "One of the customer's; without it the deal's." },
        introduction: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        terms: { type: "?string", required: false, docs: "Without them the workspace's usual ones.", trimmed: true, length: { maximum: 10000 } },
        address: { type: "?string", required: false, docs: "As it is to stand on the document, in lines; without it the customer's usual one for bills.", trimmed: true, length: { maximum: 500 } },
        language: { type: "?#DocumentLanguage", required: false, docs: "Without it the workspace's." },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the deal's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        validUntil: { type: "?calendarDate", required: false, docs: "Without it, it is set when the quote is sent, by the workspace's usual time." },
        lines: { type: "[]#QuoteLineInput", required: false, default: [], count: { maximum: 200 } },
      },
    },
    CreateRelationship: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        relatedCustomerProfileId: { type: "@CustomerProfile", required: true },
        type: { type: "#RelationshipType", required: true, docs: "What the customer is to the related one." },
        strength: { type: "int", required: false, default: 5, minimum: "1", maximum: "10" },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        since: { type: "?calendarDate", required: false },
      },
    },
    CreateSegment: {
      fields: {
        type: { type: "#SegmentType", required: false, default: "manual" },
        name: { type: "string", required: true, docs: "Unique in the workspace.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        color: { type: "#StageColor", required: false, default: "gray" },
        rules: { type: "?#SegmentRule", required: false, docs: "An automatic segment needs them, a manual one has none." },
      },
    },
    CreateStage: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        key: { type: "?string", required: false, docs: "Made from the name if it isn't given.", patterns: [{ pattern: "^[a-z][a-z0-9_]{0,49}$", hint: "a key of lower-case letters, digits and underscores" }] },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        position: { type: "?int", required: false, docs: "Where it goes, from 0; without it before the won and lost ones.", minimum: "0" },
        probability: { type: "int", required: true, minimum: "0", maximum: "100" },
        color: { type: "#StageColor", required: false, default: "gray" },
        icon: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        isLost: { type: "boolean", required: false, docs: "Only lost stages may be added: a pipeline has exactly one won stage.", default: false },
        rottenAfterDays: { type: "int", required: false, default: 0, minimum: "0", maximum: "3650" },
        forecastCategory: { type: "?#ForecastCategory", required: false },
      },
    },
    CreateTask: {
      fields: {
        title: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        kind: { type: "#TaskKind", required: false, default: "todo" },
        priority: { type: "#TaskPriority", required: false, default: "normal" },
        dueDate: { type: "?calendarDate", required: false, docs: "The day on which it is due." },
        dueAt: { type: "?instant", required: false, docs: "Instead of `dueDate`: the moment at which it is due." },
        assigneeId: { type: "?@User", required: false, docs: "Without it the caller." },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "Without it the deal's, if it is for a deal." },
        contactId: { type: "?@Contact", required: false, docs: "One of the customer's." },
        opportunityId: { type: "?@Opportunity", required: false },
        leadId: { type: "?@Lead", required: false },
      },
    },
    CreateTeam: {
      fields: {
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
      },
    },
    CreateUpload: {
      fields: {
        name: { type: "string", required: true, docs: "How people call the file.", trimmed: true, length: { minimum: 1, maximum: 255 } },
        mediaType: { type: "?string", required: false, docs: "`application/pdf`; without one the file is bytes of no kind.", trimmed: true, lowercased: true, length: { maximum: 127 }, patterns: [{ pattern: "^[a-z0-9!#$&^_.+-]+\\/[a-z0-9!#$&^_.+-]+$", hint: "a media type such as application/pdf" }] },
        size: { type: "int", required: true, docs: "In bytes. What comes must have this size.", minimum: "0" },
        sha256: { type: "?string", required: false, docs: "What comes must have this hash: 64 hexadecimal digits.", trimmed: true, lowercased: true, patterns: [{ pattern: "^[0-9a-f]{64}$", hint: "64 hexadecimal digits" }] },
      },
    },
    CreateView: {
      fields: {
        list: { type: "string", required: true, docs: "Which list it is for, such as `customers`.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        name: { type: "string", required: true, docs: "What nobody's own view of this list is called yet.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        query: { type: "string", required: true, length: { maximum: 8000 } },
        isShared: { type: "boolean", required: false, default: false },
      },
    },
    CreatedAPIKey: {
      fields: {
        apiKey: { type: "#APIKey", required: true },
        secret: { type: "string", required: true, docs: "The key itself. It is shown this once, and kept only as a hash." },
      },
    },
    CurrencyAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        amount: { type: "money", required: true },
      },
    },
    CustomField: {
      fields: {
        key: { type: "string", required: true, docs: "What programs call it. It does not change." },
        label: { type: "string", required: true, docs: "What people call it." },
        help: { type: "?string", required: false, docs: "A line below the field." },
        type: { type: "#CustomFieldType", required: true },
        options: { type: "[]string", required: true, docs: "What a `select` may be; empty for other types." },
        isRequired: { type: "boolean", required: true, docs: "Whether customers must have a value." },
        isIdentifying: { type: "boolean", required: true, docs: "Whether customers with the same value are likely the same, as with a customer number or a date of birth." },
      },
    },
    CustomFieldChoice: {
      fields: {
        key: { type: "string", required: true, length: { minimum: 1, maximum: 40 } },
        from: { type: "#MergeSource", required: true },
      },
    },
    CustomFieldDefinition: {
      fields: {
        key: { type: "string", required: true, patterns: [{ pattern: "^[a-z][A-Za-z0-9_]{0,39}$", hint: "a small letter, then letters, digits and underscores, 40 at most" }] },
        label: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        help: { type: "?string", required: false, trimmed: true, length: { maximum: 500 } },
        type: { type: "#CustomFieldType", required: true },
        options: { type: "[]string", required: false, docs: "For `select`: 1 to 200.", default: [], trimmed: true, length: { minimum: 1, maximum: 100 }, count: { maximum: 200 }, unique: true },
        isRequired: { type: "boolean", required: false, default: false },
        isIdentifying: { type: "boolean", required: false, default: false },
      },
    },
    CustomFieldError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomFields", required: true },
        },
        typeInUse: {
          key: { type: "string", required: true },
          fieldType: { type: "#CustomFieldType", required: true },
          customers: { type: "int", required: true },
        },
      },
    },
    CustomFieldFilter: {
      fields: {
        key: { type: "string", required: true, length: { minimum: 1, maximum: 40 } },
        op: { type: "#CustomFieldOperator", required: false, default: "equals" },
        value: { type: "?json", required: false, docs: "Of the field's type; absent for `isSet` and `isNotSet`." },
      },
    },
    CustomFieldOperator: { choice: ["equals", "notEquals", "contains", "startsWith", "greaterThan", "atLeast", "lessThan", "atMost", "isSet", "isNotSet"], docs: { equals: "Texts are compared without regard to case and accents.", notEquals: "", contains: "Texts alone.", startsWith: "Texts alone.", greaterThan: "Numbers and dates.", atLeast: "Numbers and dates.", lessThan: "Numbers and dates.", atMost: "Numbers and dates.", isSet: "Whether the customer has a value at all.", isNotSet: "" } },
    CustomFieldType: { choice: ["text", "number", "date", "select", "url", "checkbox"], docs: { text: "At most 2,000 characters.", number: "A number.", date: "`YYYY-MM-DD`.", select: "One of the field's options.", url: "An `http` or `https` URL.", checkbox: "`true` or `false`." } },
    CustomFields: {
      fields: {
        items: { type: "[]#CustomField", required: true, docs: "In the order in which they are shown." },
        updatedAt: { type: "?instant", required: false, docs: "When any of them was last changed, added or taken out; absent as long as nobody has set any, as is who did." },
        updatedBy: { type: "?@User", required: false },
        version: { type: "int", required: true, docs: "Counts the changes of all of them; 0 as long as nobody has set any." },
      },
    },
    CustomerAddress: {
      fields: {
        id: { type: "@CustomerAddress", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        kind: { type: "#AddressKind", required: true },
        label: { type: "?string", required: false, docs: "What people call it: `Warehouse North`." },
        recipient: { type: "?string", required: false, docs: "Who stands on the envelope, if it is not the customer." },
        line1: { type: "string", required: true, docs: "Street and number." },
        line2: { type: "?string", required: false },
        postalCode: { type: "?string", required: false },
        city: { type: "?string", required: false },
        region: { type: "?string", required: false, docs: "State, province or canton." },
        country: { type: "?string", required: false, docs: "ISO 3166-1, two letters." },
        isDefault: { type: "boolean", required: true, docs: "Whether it is the one of its kind that is used unless another one is named." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    CustomerAuditEntry: {
      fields: {
        at: { type: "instant", required: true },
        by: { type: "?@User", required: false, docs: "Absent for what the system did by itself." },
        byName: { type: "?string", required: false },
        action: { type: "string", required: true, docs: "`created`, `updated`, `deleted`, `restored`, `merged`, …" },
        entity: { type: "string", required: true, docs: "The kind of record: `CustomerProfile`, `Contact`, `CustomerAddress`, …" },
        entityId: { type: "string", required: true },
        changes: { type: "[]#CustomerFieldChange", required: true },
        procedure: { type: "string", required: true, docs: "The procedure that was called." },
        ip: { type: "?string", required: false },
      },
    },
    CustomerAuditEntryPage: {
      fields: {
        items: { type: "[]#CustomerAuditEntry", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    CustomerBulkResult: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        changed: { type: "boolean", required: true, docs: "Whether anything about the customer changed." },
        version: { type: "int", required: true },
      },
    },
    CustomerDetail: {
      fields: {
        customer: { type: "#CustomerProfile", required: true },
        contacts: { type: "[]#Contact", required: true, docs: "Who is asked first stands first; 50 at most." },
        addresses: { type: "[]#CustomerAddress", required: true, docs: "By kind; the default one of each stands first." },
        openDeals: { type: "[]#Opportunity", required: true, docs: "The newest 20 open deals." },
        lifetimeValue: { type: "[]#PipelineAmount", required: true, docs: "What was won from them, by currency." },
        health: { type: "?#HealthScore", required: false, docs: "How well the relationship with them is at this moment." },
        relationships: { type: "[]#Relationship", required: true, docs: "Relations to other customers whom the caller sees; 50 at most." },
        segments: { type: "[]#SegmentMembership", required: true, docs: "The segments that they are in, by name; 100 at most." },
        consents: { type: "[]#Consent", required: true, docs: "What they and their contacts have agreed to and taken back; 100 at most." },
        merges: { type: "[]#CustomerMerge", required: true, docs: "Customers that were merged into this one, as long as it can be undone." },
      },
    },
    CustomerDocument: {
      fields: {
        id: { type: "@Document", required: true },
        title: { type: "string", required: true },
        description: { type: "?string", required: false },
        category: { type: "?string", required: false, docs: "Such as `contract` or `offer`: the workspace's own words." },
        tags: { type: "[]string", required: true },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        customerName: { type: "?string", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        currentVersion: { type: "int", required: true, docs: "The number of its newest version whose bytes have come; 0 as long as none have." },
        fileName: { type: "string", required: true, docs: "The file of the current version, with its ending." },
        mediaType: { type: "string", required: true },
        size: { type: "int", required: true, docs: "In bytes." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it. (The versions of the file are counted apart.)" },
        deletedAt: { type: "?instant", required: false, docs: "When it was deleted; it can be restored for 30 days." },
        thumbnailUrl: { type: "?string", required: false, docs: "Path and query of a picture of the current version, for browsers to show small: an image of up to 2 MiB itself, or the first page of a PDF. Works for a quarter of an hour at least, and stays the same for as long, so that it is fetched once. Only in lists whose call asked for it; absent if there is no such picture." },
      },
    },
    CustomerDocumentPage: {
      fields: {
        items: { type: "[]#CustomerDocument", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    CustomerError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomerProfile", required: true },
        },
        possibleDuplicates: {
          matches: { type: "[]#DuplicateMatch", required: true },
        },
        hasDeals: {
          count: { type: "int", required: true },
        },
        notRestorable: {
          why: { type: "string", required: true },
          reason: { type: "#RestoreRefusal", required: true },
        },
      },
    },
    CustomerFieldChange: {
      fields: {
        field: { type: "string", required: true },
        old: { type: "?json", required: false },
        new: { type: "?json", required: false },
      },
    },
    CustomerKey: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
      },
    },
    CustomerKind: { choice: ["company", "person"], docs: { company: "", person: "" } },
    CustomerMatches: {
      fields: {
        items: { type: "[]#CustomerSummary", required: true, docs: "The best first." },
      },
    },
    CustomerMerge: {
      fields: {
        id: { type: "@CustomerMerge", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true, docs: "The customer that stayed." },
        merged: { type: "#CustomerSummary", required: true, docs: "The customer that went into it." },
        mergedAt: { type: "instant", required: true },
        mergedBy: { type: "@User", required: true },
        mergedByName: { type: "string", required: true },
        undoableUntil: { type: "instant", required: true, docs: "Until when it can be undone." },
        undoneAt: { type: "?instant", required: false },
      },
    },
    CustomerProfile: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        kind: { type: "#CustomerKind", required: true },
        name: { type: "string", required: true },
        email: { type: "?string", required: false },
        phone: { type: "?string", required: false },
        website: { type: "?string", required: false },
        vatId: { type: "?string", required: false, docs: "The VAT identification number." },
        industry: { type: "?string", required: false },
        status: { type: "#CustomerStatus", required: true },
        tags: { type: "[]string", required: true },
        notes: { type: "?string", required: false },
        customFields: { type: "{}json", required: true, docs: "Values by the keys of the workspace's custom fields." },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
        deletedAt: { type: "?instant", required: false, docs: "When it was deleted; it can be restored for 30 days." },
        possibleDuplicates: { type: "?[]#DuplicateMatch", required: false, docs: "Customers that may be the same, the likeliest first: in the answer to createCustomer alone." },
      },
    },
    CustomerProfilePage: {
      fields: {
        items: { type: "[]#CustomerProfile", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    CustomerSort: { choice: ["name", "created", "updated"], docs: { name: "", created: "", updated: "" } },
    CustomerStatus: { choice: ["prospect", "active", "inactive"], docs: { prospect: "", active: "", inactive: "" } },
    CustomerSummary: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        name: { type: "string", required: true },
        kind: { type: "#CustomerKind", required: true },
        email: { type: "?string", required: false },
      },
    },
    Dashboard: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        pipelineName: { type: "string", required: true },
        openCount: { type: "int", required: true },
        pipelineValue: { type: "[]#PipelineAmount", required: true, docs: "Value and weighted value of the open deals, by currency." },
        stages: { type: "[]#StageStats", required: true, docs: "In the pipeline's order." },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost) in the pipeline, by close date in the last `days`, 0…1; absent if none closed." },
        won: { type: "int", required: true },
        lost: { type: "int", required: true },
        wonThisMonth: { type: "[]#ReportAmount", required: true, docs: "What was won in this month, by currency." },
        recentDeals: { type: "[]#Opportunity", required: true, docs: "The ten deals that changed last, the latest first." },
        tasksDue: { type: "#DashboardTasks", required: true },
        atRiskCustomers: { type: "[]#AtRiskCustomer", required: true, docs: "The five customers whom the workspace most likely loses, as far as the caller sees them." },
      },
    },
    DashboardTasks: {
      fields: {
        overdue: { type: "int", required: true },
        today: { type: "int", required: true, docs: "Due today, those that are overdue already left out." },
        items: { type: "[]#TaskItem", required: true, docs: "The first ten of both." },
      },
    },
    DeactivateMember: {
      fields: {
        id: { type: "@User", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
        reassignTo: { type: "?@User", required: false, docs: "Who gets their customers, contacts, leads, campaigns and deals; they keep them if left out." },
      },
    },
    DeactivatedMember: {
      fields: {
        member: { type: "#Member", required: true },
        customers: { type: "int", required: true, docs: "How many customers changed hands." },
        opportunities: { type: "int", required: true, docs: "How many deals changed hands." },
        tasks: { type: "int", required: true, docs: "How many open tasks changed hands." },
        documents: { type: "int", required: true, docs: "How many documents changed hands." },
      },
    },
    DeclineQuote: {
      fields: {
        id: { type: "@Quote", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        reason: { type: "string", required: true, docs: "What the customer said.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    DeleteActivity: {
      fields: {
        id: { type: "@Activity", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteContact: {
      fields: {
        id: { type: "@Contact", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteCustomer: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteDocument: {
      fields: {
        id: { type: "@Document", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteImportMapping: {
      fields: {
        id: { type: "@ImportMapping", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
      },
    },
    DeleteLead: {
      fields: {
        id: { type: "@Lead", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeletePipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
        moveToPipelineId: { type: "?@Pipeline", required: false, docs: "Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals." },
      },
    },
    DeleteRelationship: {
      fields: {
        id: { type: "@Relationship", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteSegment: {
      fields: {
        id: { type: "@Segment", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
      },
    },
    DeleteStage: {
      fields: {
        id: { type: "@Stage", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
        moveToStageId: { type: "?@Stage", required: false, docs: "Where its deals go: another stage of the same pipeline. Needed if it has deals." },
      },
    },
    DeleteTask: {
      fields: {
        id: { type: "@TaskItem", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeleteTeam: {
      fields: {
        id: { type: "@Team", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
        moveMembersTo: { type: "?@Team", required: false, docs: "Where its members go; they are in none if left out." },
      },
    },
    DeleteView: {
      fields: {
        id: { type: "@SavedView", required: true },
        version: { type: "?int", required: false, docs: "The version that was looked at; a stale one is a conflict.", minimum: "1" },
      },
    },
    DisqualifyLead: {
      fields: {
        id: { type: "@Lead", required: true },
        reason: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 500 } },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DocumentDetail: {
      fields: {
        document: { type: "#CustomerDocument", required: true },
        versions: { type: "[]#DocumentVersion", required: true, docs: "The newest first." },
        download: { type: "?#DownloadTicket", required: false, docs: "A link to the version that was asked for, which ends after a quarter of an hour; absent if its bytes have not come." },
        preview: { type: "?#DownloadTicket", required: false, docs: "A link to a picture of it, for browsers to show: the image itself, or the first page of a PDF." },
      },
    },
    DocumentError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomerDocument", required: true },
        },
        notRestorable: {
          why: { type: "string", required: true },
          reason: { type: "#RestoreRefusal", required: true },
        },
      },
    },
    DocumentFile: {
      fields: {
        name: { type: "string", required: true, docs: "With its ending: `offer.pdf`.", trimmed: true, length: { minimum: 1, maximum: 255 } },
        mediaType: { type: "?string", required: false, docs: "`application/pdf`; without one the file is bytes of no kind.", trimmed: true, lowercased: true, length: { maximum: 127 }, patterns: [{ pattern: "^[a-z0-9!#$&^_.+-]+\\/[a-z0-9!#$&^_.+-]+$", hint: "a media type such as application/pdf" }] },
        size: { type: "int", required: true, docs: "In bytes, 100 MiB at most unless the installation says otherwise. What comes must have this size.", minimum: "0" },
        sha256: { type: "?string", required: false, docs: "What comes must have this hash: 64 hexadecimal digits.", trimmed: true, lowercased: true, patterns: [{ pattern: "^[0-9a-f]{64}$", hint: "64 hexadecimal digits" }] },
      },
    },
    DocumentKey: {
      fields: {
        id: { type: "@Document", required: true },
      },
    },
    DocumentLanguage: { choice: ["en", "de"], docs: { en: "English.", de: "German." } },
    DocumentMatch: {
      fields: {
        document: { type: "#CustomerDocument", required: true },
        excerpt: { type: "?string", required: false, docs: "Where the first of the words stands in the document's text; absent if it stands only elsewhere." },
      },
    },
    DocumentMatches: {
      fields: {
        items: { type: "[]#DocumentMatch", required: true, docs: "Those with the words in their titles first, then the newest." },
      },
    },
    DocumentSettings: {
      fields: {
        language: { type: "#DocumentLanguage", required: true, docs: "Of documents that say nothing else." },
        sellerName: { type: "string", required: true, docs: "Who sends them; the workspace's name if nothing is said." },
        sellerAddress: { type: "?string", required: false, docs: "In lines." },
        vatId: { type: "?string", required: false },
        email: { type: "?string", required: false },
        phone: { type: "?string", required: false },
        website: { type: "?string", required: false },
        bankAccount: { type: "?string", required: false, docs: "Name of the bank, IBAN, BIC: in one line." },
        footer: { type: "?string", required: false, docs: "At the foot of every page: register, managing directors." },
        quoteTerms: { type: "?string", required: false, docs: "Below the lines of a quote that says nothing else." },
        quoteValidityDays: { type: "int", required: true, docs: "How long a quote can be accepted, in days from when it is sent." },
        taxRate: { type: "?double", required: false, docs: "In percent; of lines that say nothing else. Without it each line has to." },
        updatedAt: { type: "?instant", required: false, docs: "Absent as long as nobody has set anything, as is who did." },
        updatedBy: { type: "?@User", required: false },
        version: { type: "int", required: true, docs: "0 while nothing has been set." },
      },
    },
    DocumentSettingsError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#DocumentSettings", required: true },
        },
      },
    },
    DocumentSort: { choice: ["title", "created", "updated"], docs: { title: "By title, without regard to case and accents.", created: "", updated: "" } },
    DocumentTextState: { choice: ["waiting", "read", "absent", "failed"], docs: { waiting: "", read: "", absent: "Files of this kind have no text.", failed: "The file is damaged, locked or too large, or the machine lacks what it takes; `textProblem` says so." } },
    DocumentUpload: {
      fields: {
        document: { type: "#CustomerDocument", required: true },
        versionNumber: { type: "int", required: true, docs: "Of the new version." },
        upload: { type: "#UploadTicket", required: true },
      },
    },
    DocumentVersion: {
      fields: {
        number: { type: "int", required: true },
        fileName: { type: "string", required: true },
        mediaType: { type: "string", required: true },
        size: { type: "int", required: true, docs: "In bytes." },
        sha256: { type: "?string", required: false, docs: "Of the content, as 64 hexadecimal digits; absent while it is not known." },
        note: { type: "?string", required: false, docs: "What is new in it." },
        state: { type: "#DocumentVersionState", required: true },
        textState: { type: "#DocumentTextState", required: true },
        textProblem: { type: "?string", required: false },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        createdByName: { type: "string", required: true },
      },
    },
    DocumentVersionState: { choice: ["waiting", "stored", "expired"], docs: { waiting: "They are still to come.", stored: "", expired: "They did not come in time." } },
    DownloadTicket: {
      fields: {
        file: { type: "#StoredFile", required: true },
        url: { type: "string", required: true, docs: "Path and query: `GET` the bytes there, in ranges too." },
        ticket: { type: "string", required: true, docs: "The same ticket for the header `File-Ticket`, with the URL's path." },
        expiresAt: { type: "instant", required: true },
      },
    },
    DuplicateCandidate: {
      fields: {
        kind: { type: "#CustomerKind", required: false, default: "company" },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, length: { maximum: 254 } },
        phone: { type: "?string", required: false, trimmed: true, length: { maximum: 40 } },
        website: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { maximum: 20 } },
        line1: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        line2: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        postalCode: { type: "?string", required: false, trimmed: true, length: { maximum: 20 } },
        city: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        country: { type: "?string", required: false, docs: "Also of a telephone number without a country code.", trimmed: true, patterns: [{ pattern: "^[A-Z]{2}$", hint: "a country's code of two capital letters" }] },
        customFields: { type: "?{}json", required: false, docs: "Values by the keys of custom fields; those that are identifying count.", count: { maximum: 100 } },
      },
    },
    DuplicateLikeness: {
      discriminator: "type",
      cases: {
        sameName: {},
        sameNameOtherNumber: {},
        almostSameName: {},
        similarName: {},
        nameWithin: {},
        nearName: {},
        halfName: {},
        otherName: {},
        sameVatId: {},
        otherVatId: {},
        samePhone: {},
        otherPhone: {},
        sameEmail: {},
        sameDomain: {
          domain: { type: "string", required: true },
        },
        otherDomain: {},
        sameAddress: {},
        almostSameAddress: {},
        nearAddress: {},
        otherAddress: {},
        sameCompany: {},
        sameField: {
          key: { type: "string", required: true },
        },
        otherField: {
          key: { type: "string", required: true },
        },
      },
    },
    DuplicateMatch: {
      fields: {
        customer: { type: "#CustomerSummary", required: true },
        score: { type: "int", required: true, docs: "How likely it is, in percent." },
        reasons: { type: "[]#DuplicateReason", required: true, docs: "What speaks for it, the weightiest first, then what speaks against it." },
      },
    },
    DuplicatePolicy: { choice: ["warn", "allow", "refuse"], docs: { warn: "Do it, and say which.", allow: "Do it, and do not look.", refuse: "Do not do it, and say which." } },
    DuplicateReason: {
      fields: {
        kind: { type: "#DuplicateReasonKind", required: true },
        weight: { type: "double", required: true, docs: "How much it says, in bits: one more makes it twice as likely; negative ones speak against it." },
        text: { type: "string", required: true, docs: "In words: `the same e-mail address`." },
        likeness: { type: "#DuplicateLikeness", required: true, docs: "The same for programs." },
      },
    },
    DuplicateReasonKind: { choice: ["name", "email", "phone", "vatId", "domain", "address", "customField"], docs: { name: "", email: "", phone: "", vatId: "", domain: "", address: "", customField: "" } },
    EventFilter: {
      fields: {
        names: { type: "[]string", required: false, docs: "Names of events, such as `crm.opportunity.won`, or beginnings, such as `crm.opportunity.*`. Without any, all events.", default: [], trimmed: true, length: { minimum: 1, maximum: 100 }, count: { maximum: 50 }, unique: true },
        entityIds: { type: "[]string", required: false, docs: "Ids of the records that the events are about. Without any, all records.", default: [], length: { minimum: 36, maximum: 36 }, count: { maximum: 200 }, unique: true },
      },
    },
    ExplainSegmentMembership: {
      fields: {
        id: { type: "@Segment", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
      },
    },
    ExportAuditLog: {
      fields: {
        format: { type: "#ExportFormat", required: false, default: "csv" },
        entity: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        entityId: { type: "?string", required: false, trimmed: true, lowercased: true, length: { minimum: 36, maximum: 36 } },
        actorId: { type: "?@User", required: false },
        actions: { type: "?[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { minimum: 1, maximum: 20 }, unique: true },
        from: { type: "?instant", required: false, docs: "At that moment or later." },
        to: { type: "?instant", required: false, docs: "Before that moment." },
      },
    },
    ExportCustomers: {
      fields: {
        format: { type: "#ExportFormat", required: false, default: "csv" },
        kind: { type: "?#CustomerKind", required: false },
        status: { type: "?#CustomerStatus", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        text: { type: "?string", required: false, docs: "Words that must stand in name, e-mail, telephone number, website, VAT id or notes.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        customFields: { type: "[]#CustomFieldFilter", required: false, docs: "Conditions on custom fields, all of which must hold.", default: [], count: { maximum: 20 } },
        rules: { type: "?#SegmentRule", required: false, docs: "What must hold besides, in the rules of segments." },
        ids: { type: "?[]@CustomerProfile", required: false, docs: "These alone, of those for which all else holds.", count: { minimum: 1, maximum: 1000 }, unique: true },
      },
    },
    ExportFormat: { choice: ["pdf", "xlsx", "csv"], docs: { pdf: "Pages to read and to print.", xlsx: "A workbook with typed cells, for spreadsheets.", csv: "Plain rows in UTF-8, for programs. Cells that a spreadsheet would run as formulas begin with an apostrophe." } },
    ExportImportErrors: {
      fields: {
        id: { type: "@Import", required: true },
        withSkipped: { type: "boolean", required: false, docs: "Whether the rows that were left out are in it, too.", default: false },
      },
    },
    ExportReport: {
      fields: {
        report: { type: "#ReportKind", required: true },
        format: { type: "#ExportFormat", required: false, default: "pdf" },
        pipelineId: { type: "?@Pipeline", required: false, docs: "Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all. Activities and leads are of no pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "The first day of the period." },
        to: { type: "calendarDate", required: true, docs: "The last day of the period." },
      },
    },
    ExportSegment: {
      fields: {
        id: { type: "@Segment", required: true },
        format: { type: "#ExportFormat", required: false, default: "csv" },
      },
    },
    ExportTimeline: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        format: { type: "#ExportFormat", required: false, default: "csv" },
        kinds: { type: "?[]#TimelineKind", required: false, count: { minimum: 1, maximum: 17 }, unique: true },
        from: { type: "?instant", required: false, docs: "Happened at that moment or later." },
        to: { type: "?instant", required: false, docs: "Happened before that moment." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in title or detail; the last one as the beginning of a word.", trimmed: true, length: { minimum: 1, maximum: 200 } },
      },
    },
    ExportedFile: {
      fields: {
        id: { type: "@StoredFile", required: true },
        name: { type: "string", required: true, docs: "With its ending: `customers.csv`." },
        mediaType: { type: "string", required: true, docs: "`text/csv; charset=utf-8`." },
        size: { type: "int", required: true, docs: "In bytes." },
        url: { type: "string", required: true, docs: "Path and query: `GET` the bytes there. Whoever has the link can fetch them." },
        expiresAt: { type: "instant", required: true, docs: "When the link ends." },
      },
    },
    FindConnection: {
      fields: {
        fromId: { type: "@CustomerProfile", required: true, docs: "Where it begins." },
        toId: { type: "@CustomerProfile", required: true, docs: "Where it ends." },
        types: { type: "?[]#RelationshipType", required: false, docs: "Any of these, from whichever end.", count: { minimum: 1, maximum: 6 }, unique: true },
        maximumLength: { type: "int", required: false, docs: "The most steps between them.", default: 6, minimum: "1", maximum: "12" },
      },
    },
    FindDuplicates: {
      fields: {
        id: { type: "?@CustomerProfile", required: false, docs: "Those of this customer." },
        candidate: { type: "?#DuplicateCandidate", required: false, docs: "Those of a customer that is not there yet." },
        minimumScore: { type: "int", required: false, docs: "The least likelihood, in percent.", default: 50, minimum: "1", maximum: "100" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 100 } },
      },
    },
    ForecastCategory: { choice: ["omitted", "pipeline", "bestCase", "commit", "closed"], docs: { omitted: "Not in the forecast.", pipeline: "", bestCase: "", commit: "", closed: "" } },
    ForecastChangeKind: { choice: ["new", "cameIn", "increased", "decreased", "moved", "advanced", "slipped", "won", "lost", "removed"], docs: { new: "It did not exist, and is open.", cameIn: "It counts and did not before: it was reopened or restored, came from another owner or pipeline, or is expected in the\nmonths now that are asked for, or in the forecast again.", increased: "", decreased: "", moved: "It is in another stage.", advanced: "It is expected earlier, and counted before and after.", slipped: "It is expected later, or at no time: perhaps beyond the months that are asked for.", won: "", lost: "", removed: "It counts no more: it was deleted or omitted from the forecast, went to another owner or pipeline, or is expected\nbefore the months that are asked for." } },
    ForecastChangeSum: {
      fields: {
        kind: { type: "#ForecastChangeKind", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true, docs: "How many deals are of the kind." },
        value: { type: "money", required: true, docs: "Their value: what it is now, of those that count no more what it was." },
        change: { type: "money", required: true, docs: "What they added to the value of the open deals, or took from it." },
      },
    },
    ForecastGroup: {
      fields: {
        key: { type: "string", required: true, docs: "`2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage." },
        label: { type: "string", required: true, docs: "As shown to people." },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true, docs: "How many deals are open." },
        total: { type: "money", required: true, docs: "The open deals' value." },
        weighted: { type: "money", required: true, docs: "Σ value × probability ÷ 100 over the open deals." },
        bestCase: { type: "money", required: true, docs: "Best case, commit and closed." },
        commit: { type: "money", required: true, docs: "Commit and closed." },
        closedWon: { type: "money", required: true, docs: "Won so far." },
      },
    },
    ForecastGrouping: { choice: ["period", "owner", "team", "stage"], docs: { period: "", owner: "", team: "", stage: "" } },
    ForecastPeriod: { choice: ["month", "quarter"], docs: { month: "", quarter: "" } },
    ForecastSnapshot: {
      fields: {
        id: { type: "@ForecastSnapshot", required: true },
        takenAt: { type: "instant", required: true },
        night: { type: "?calendarDate", required: false, docs: "The day whose night it was taken in; absent if somebody took it." },
        note: { type: "?string", required: false },
        takenBy: { type: "?@User", required: false, docs: "Who took it; absent if the system did." },
        takenByName: { type: "?string", required: false },
        totals: { type: "[]#ForecastGroup", required: true, docs: "The forecast over all deals that the caller reads, by currency; `closedWon` is what was won in the year up to then." },
      },
    },
    ForecastSnapshotPage: {
      fields: {
        items: { type: "[]#ForecastSnapshot", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    FoundDuplicate: {
      fields: {
        first: { type: "?#CustomerSummary", required: false, docs: "Absent if it is the candidate." },
        second: { type: "#CustomerSummary", required: true },
        score: { type: "int", required: true, docs: "How likely it is, in percent." },
        reasons: { type: "[]#DuplicateReason", required: true, docs: "What speaks for it, the weightiest first, then what speaks against it." },
      },
    },
    FoundDuplicates: {
      fields: {
        items: { type: "[]#FoundDuplicate", required: true, docs: "The likeliest first." },
        nextCursor: { type: "?string", required: false },
        total: { type: "int", required: true, docs: "How many there are on all pages." },
      },
    },
    FunnelReport: {
      fields: {
        current: { type: "#PipelineFunnel", required: true },
        previous: { type: "#PipelineFunnel", required: true, docs: "Of as many days directly before." },
      },
    },
    FunnelStage: {
      fields: {
        stage: { type: "string", required: true },
        name: { type: "string", required: true },
        entered: { type: "int", required: true, docs: "Deals that reached the stage in the period: that entered it, or passed over it on their way forward." },
        leftForward: { type: "int", required: true, docs: "Of those, how many ever went on to a later stage or were won." },
        leftToLost: { type: "int", required: true, docs: "Of those that did not, how many were lost from it." },
        stillThere: { type: "int", required: true, docs: "Of those that did not, how many are in it. The rest went back to an earlier stage." },
        conversionToNext: { type: "?double", required: false, docs: "Left forward ÷ entered, 0…1; absent if none entered, and for the won stage." },
        conversionToWon: { type: "?double", required: false, docs: "Won so far ÷ entered, 0…1; absent if none entered." },
        medianDays: { type: "?double", required: false, docs: "The median time in the stage of those that left it, in days; absent if none did." },
      },
    },
    GetActivityReport: {
      fields: {
        from: { type: "calendarDate", required: true, docs: "The first day, in UTC." },
        to: { type: "calendarDate", required: true, docs: "The last day, in UTC; at most 1,100 days later." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        period: { type: "#ActivityPeriod", required: false, docs: "What the numbers over time are told apart by.", default: "week" },
      },
    },
    GetActivityStats: {
      fields: {
        from: { type: "calendarDate", required: true, docs: "The first day, in UTC." },
        to: { type: "calendarDate", required: true, docs: "The last day, in UTC; at most 1,100 days later." },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        period: { type: "#ActivityPeriod", required: false, docs: "What the numbers over time are told apart by.", default: "week" },
      },
    },
    GetAuditLog: {
      fields: {
        entity: { type: "?string", required: false, docs: "The kind of record.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        entityId: { type: "?string", required: false, docs: "One record of that kind.", trimmed: true, lowercased: true, length: { minimum: 36, maximum: 36 } },
        actorId: { type: "?@User", required: false },
        actions: { type: "?[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { minimum: 1, maximum: 20 }, unique: true },
        procedure: { type: "?string", required: false, docs: "The procedure that was called.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        requestId: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        from: { type: "?instant", required: false, docs: "At that moment or later." },
        to: { type: "?instant", required: false, docs: "Before that moment." },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    GetCampaignAttribution: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it all pipelines." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "Won on this day or later." },
        to: { type: "calendarDate", required: true, docs: "Won on this day or before." },
      },
    },
    GetConsentHistory: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "?#ConsentChannel", required: false },
        purpose: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
      },
    },
    GetConsentProof: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
      },
    },
    GetCustomerAuditTrail: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 500 } },
      },
    },
    GetDashboard: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        days: { type: "int", required: false, docs: "Of how many days up to today the win rate is.", default: 90, minimum: "1", maximum: "1100" },
        utcOffsetMinutes: { type: "int", required: false, docs: "How far the caller's clock is before UTC, in minutes: it decides on what is due today.", default: 0, minimum: "-840", maximum: "840" },
      },
    },
    GetDocument: {
      fields: {
        id: { type: "@Document", required: true },
        versionNumber: { type: "?int", required: false, docs: "Of the links; without it the current version.", minimum: "1" },
      },
    },
    GetDownload: {
      fields: {
        id: { type: "@StoredFile", required: true },
        isInline: { type: "?boolean", required: false, docs: "Whether a browser is to show the file instead of saving it. Only images and plain text are shown." },
      },
    },
    GetFunnelReport: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "The first day of the period." },
        to: { type: "calendarDate", required: true, docs: "The last day of the period." },
      },
    },
    GetHealthHistory: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        from: { type: "?calendarDate", required: false },
        to: { type: "?calendarDate", required: false },
        limit: { type: "int", required: false, docs: "The newest ones.", default: 365, minimum: "1", maximum: "1000" },
      },
    },
    GetLeadEvents: {
      fields: {
        id: { type: "@Lead", required: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 500 } },
      },
    },
    GetLeadsByIntent: {
      fields: {
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "?calendarDate", required: false, docs: "Came in on this day (in UTC) or later." },
        to: { type: "?calendarDate", required: false, docs: "Came in on this day (in UTC) or before." },
        minimumConfidence: { type: "int", required: false, docs: "How sure an intent must be to count, in percent.", default: 20, minimum: "1", maximum: "100" },
      },
    },
    GetLeadsByScore: {
      fields: {
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "?calendarDate", required: false, docs: "Came in on this day (in UTC) or later." },
        to: { type: "?calendarDate", required: false, docs: "Came in on this day (in UTC) or before." },
        warmFrom: { type: "int", required: false, docs: "The least score of a warm lead.", default: 40, minimum: "1", maximum: "100" },
        hotFrom: { type: "int", required: false, docs: "The least score of a hot lead.", default: 70, minimum: "1", maximum: "100" },
      },
    },
    GetOpportunityHistory: {
      fields: {
        id: { type: "@Opportunity", required: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 500 } },
      },
    },
    GetPipelineAggregation: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        from: { type: "calendarDate", required: true, docs: "The first day of the period." },
        to: { type: "calendarDate", required: true, docs: "The last day of the period." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
      },
    },
    GetPipelineReport: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "The first day of what was created, won and lost, in UTC." },
        to: { type: "calendarDate", required: true, docs: "The last day." },
      },
    },
    GetQuotaAttainment: {
      fields: {
        period: { type: "#QuotaPeriod", required: false, default: "quarter" },
        date: { type: "?calendarDate", required: false, docs: "A day of the period; without it today." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
      },
    },
    GetQuotePDF: {
      fields: {
        id: { type: "@Quote", required: true },
        revision: { type: "?int", required: false, docs: "One that was sent; without it the quote as it is now, with a mark if it has not been sent.", minimum: "1" },
      },
    },
    GetReferralChain: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        depth: { type: "int", required: false, docs: "How many steps up and down.", default: 6, minimum: "1", maximum: "6" },
      },
    },
    GetRelationshipGraph: {
      fields: {
        id: { type: "@CustomerProfile", required: true, docs: "The customer in the middle." },
        depth: { type: "int", required: false, docs: "How many steps away from it.", default: 2, minimum: "1", maximum: "6" },
        types: { type: "?[]#RelationshipType", required: false, docs: "Any of these, from whichever end.", count: { minimum: 1, maximum: 6 }, unique: true },
        minimumStrength: { type: "?int", required: false, minimum: "1", maximum: "10" },
        limit: { type: "int", required: false, docs: "The most customers; those nearest come first.", default: 500, minimum: "1", maximum: "5000" },
      },
    },
    GetRelationships: {
      fields: {
        id: { type: "@CustomerProfile", required: true, docs: "The customer." },
        types: { type: "?[]#RelationshipType", required: false, docs: "Any of these.", count: { minimum: 1, maximum: 6 }, unique: true },
        minimumStrength: { type: "?int", required: false, minimum: "1", maximum: "10" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 500 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    GetRevenueForecast: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it all pipelines." },
        period: { type: "#ForecastPeriod", required: false, default: "month" },
        groupBy: { type: "#ForecastGrouping", required: false, default: "period" },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "?calendarDate", required: false, docs: "Only deals expected to close, or closed, on this day or later. Overdue deals always count." },
        to: { type: "?calendarDate", required: false, docs: "Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is given." },
      },
    },
    GetRoutingEffectiveness: {
      fields: {
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "The first day on which leads came in, in UTC." },
        to: { type: "calendarDate", required: true, docs: "The last day." },
        responseMinutes: { type: "int", required: false, docs: "In how many minutes a lead should be answered.", default: 60, minimum: "1", maximum: "100000" },
      },
    },
    GetSegmentMembers: {
      fields: {
        id: { type: "@Segment", required: true },
        text: { type: "?string", required: false, docs: "Words that must stand in name, e-mail, telephone number, website, VAT id or notes.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        sort: { type: "#SegmentMemberSort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    GetSegmentPerformance: {
      fields: {
        id: { type: "@Segment", required: true },
        from: { type: "?calendarDate", required: false, docs: "Without it, 90 days before `to`." },
        to: { type: "?calendarDate", required: false, docs: "Without it today. At most ten years after `from`." },
      },
    },
    GetSnapshot: {
      fields: {
        id: { type: "@ForecastSnapshot", required: true },
        pipelineId: { type: "?@Pipeline", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        period: { type: "#ForecastPeriod", required: false, default: "month" },
        groupBy: { type: "#ForecastGrouping", required: false, default: "period" },
      },
    },
    GetTimeline: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        kinds: { type: "?[]#TimelineKind", required: false, count: { minimum: 1, maximum: 17 }, unique: true },
        from: { type: "?instant", required: false, docs: "Happened at that moment or later." },
        to: { type: "?instant", required: false, docs: "Happened before that moment." },
        ownerId: { type: "?@User", required: false, docs: "Who is responsible for what it tells of." },
        teamId: { type: "?@Team", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in title or detail; the last one as the beginning of a word.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    GetVelocityReport: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it all pipelines." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "Closed on this day or later." },
        to: { type: "calendarDate", required: true, docs: "Closed on this day or before." },
      },
    },
    GetWinLossReport: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it all pipelines." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "calendarDate", required: true, docs: "Closed on this day or later." },
        to: { type: "calendarDate", required: true, docs: "Closed on this day or before." },
      },
    },
    GraphEdge: {
      fields: {
        id: { type: "@Relationship", required: true },
        fromId: { type: "@CustomerProfile", required: true },
        toId: { type: "@CustomerProfile", required: true },
        type: { type: "#RelationshipType", required: true, docs: "What `from` is to `to`: parent_company, referrer, partner or competitor." },
        strength: { type: "int", required: true },
      },
    },
    GraphNode: {
      fields: {
        customer: { type: "#CustomerSummary", required: true },
        depth: { type: "int", required: true, docs: "How many steps away." },
      },
    },
    HealthBand: { choice: ["healthy", "watch", "atRisk"], docs: { healthy: "", watch: "", atRisk: "" } },
    HealthError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#HealthWeights", required: true },
        },
      },
    },
    HealthFinding: {
      discriminator: "type",
      cases: {
        lastContact: {
          days: { type: "int", required: true },
        },
        noContact: {
          days: { type: "int", required: true },
        },
        contacts: {
          count: { type: "int", required: true },
          days: { type: "int", required: true },
          expected: { type: "int", required: true },
        },
        neverBought: {},
        boughtNothing: {
          days: { type: "int", required: true },
        },
        purchases: {
          fifth: { type: "int", required: true },
        },
        notTried: {
          days: { type: "int", required: true },
        },
        participation: {
          contacts: { type: "int", required: true },
          attempts: { type: "int", required: true },
        },
        problems: {
          rottingDeals: { type: "int", required: true },
          overdueDeals: { type: "int", required: true },
          lostDeals: { type: "int", required: true },
        },
      },
    },
    HealthHistory: {
      fields: {
        items: { type: "[]#HealthPoint", required: true, docs: "In the order of their days. Days on which nothing changed are left out." },
      },
    },
    HealthKey: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
      },
    },
    HealthPart: {
      fields: {
        key: { type: "#HealthPartKey", required: true },
        score: { type: "?int", required: false, docs: "0…100; absent if nothing can be said, and the other parts make up the score." },
        weight: { type: "int", required: true, docs: "As the workspace has set it." },
        contribution: { type: "double", required: true, docs: "What the part adds to the score." },
        reason: { type: "string", required: true, docs: "Why it is what it is, in words." },
        finding: { type: "#HealthFinding", required: true, docs: "The same for programs." },
      },
    },
    HealthPartKey: { choice: ["recency", "frequency", "monetary", "engagement", "problems"], docs: { recency: "How long ago the last contact or purchase was.", frequency: "How often there was contact.", monetary: "How much was bought, compared with the workspace's other customers.", engagement: "How often the other side took part.", problems: "Open problems." } },
    HealthPoint: {
      fields: {
        date: { type: "calendarDate", required: true },
        score: { type: "int", required: true },
        band: { type: "#HealthBand", required: true },
        recency: { type: "?int", required: false },
        frequency: { type: "?int", required: false },
        monetary: { type: "?int", required: false },
        engagement: { type: "?int", required: false },
        problems: { type: "?int", required: false },
      },
    },
    HealthRecalculation: {
      fields: {
        scores: { type: "[]#HealthScore", required: true, docs: "Of the customers that were named, in their order." },
        jobId: { type: "?@Job", required: false, docs: "The work on all customers; absent if customers were named, or if it is in line already." },
      },
    },
    HealthScore: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        score: { type: "int", required: true, docs: "0…100: the weighted mean of the parts." },
        band: { type: "#HealthBand", required: true },
        trend: { type: "?int", required: false, docs: "What the score has changed by since about 30 days before; absent without a score of then." },
        parts: { type: "[]#HealthPart", required: true },
        lastContactAt: { type: "?instant", required: false, docs: "The last contact or purchase." },
        calculatedAt: { type: "instant", required: true },
      },
    },
    HealthScorePage: {
      fields: {
        items: { type: "[]#HealthScore", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    HealthSort: { choice: ["score", "customer"], docs: { score: "", customer: "" } },
    HealthStatus: { choice: ["healthy", "unhealthy"], docs: { healthy: "", unhealthy: "The database does not answer." } },
    HealthWeights: {
      fields: {
        recency: { type: "int", required: true, docs: "Of the parts: they count in proportion to each other, and 0 leaves a part out." },
        frequency: { type: "int", required: true },
        monetary: { type: "int", required: true },
        engagement: { type: "int", required: true },
        problems: { type: "int", required: true },
        recencyHalfLifeDays: { type: "int", required: true, docs: "After so many days without contact recency is 50, after twice as many 25." },
        expectedContacts: { type: "int", required: true, docs: "So many contacts in 90 days make frequency 100." },
        atRiskBelow: { type: "int", required: true, docs: "A lower score is at risk." },
        healthyFrom: { type: "int", required: true, docs: "This score and higher ones are healthy; what is between is to be watched." },
        updatedAt: { type: "?instant", required: false, docs: "Absent as long as nobody has set anything, as is who did." },
        updatedBy: { type: "?@User", required: false },
        version: { type: "int", required: true, docs: "Counts the changes; 0 as long as nobody has set anything." },
      },
    },
    Import: {
      fields: {
        id: { type: "@Import", required: true },
        target: { type: "#ImportTarget", required: true },
        name: { type: "string", required: true, docs: "The file's, for people." },
        mode: { type: "#ImportMode", required: true },
        matchBy: { type: "[]#ImportKey", required: true },
        duplicates: { type: "#ImportDuplicatePolicy", required: true },
        invalidValues: { type: "#ImportInvalidPolicy", required: true },
        isDryRun: { type: "boolean", required: true, docs: "Whether it only says what it would do." },
        state: { type: "#ImportState", required: true },
        format: { type: "#ImportFormat", required: true },
        columns: { type: "[]#ImportColumn", required: true },
        progress: { type: "int", required: true, docs: "In percent of the file." },
        processed: { type: "int", required: true, docs: "How many rows have been looked at." },
        created: { type: "int", required: true },
        updated: { type: "int", required: true },
        unchanged: { type: "int", required: true },
        skipped: { type: "int", required: true },
        failed: { type: "int", required: true },
        reverted: { type: "int", required: true, docs: "How many rows have been undone." },
        error: { type: "?string", required: false, docs: "Why it could not go on." },
        failure: { type: "?#ImportFailure", required: false, docs: "The same for programs." },
        isRevertible: { type: "boolean", required: true, docs: "Whether it can be undone." },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        startedAt: { type: "?instant", required: false },
        finishedAt: { type: "?instant", required: false },
      },
    },
    ImportColumn: {
      fields: {
        number: { type: "int", required: true, docs: "From 1." },
        name: { type: "string", required: true, docs: "From the header; `Column 3` without one." },
        isUnnamed: { type: "boolean", required: false, docs: "Whether the header does not name it: its name then follows from its number.", default: false },
        field: { type: "?#ImportField", required: false, docs: "What it says; absent if it is passed over." },
        customField: { type: "?string", required: false, docs: "The key of the custom field that it says, if `field` is `customField`." },
      },
    },
    ImportCustomers: {
      fields: {
        fileId: { type: "?@StoredFile", required: false, docs: "A file that has been sent: see `files.createUpload`." },
        text: { type: "?string", required: false, docs: "Instead of a file: what would stand in it.", length: { minimum: 1, maximum: 1000000 } },
        name: { type: "?string", required: false, docs: "How people call it; without it the file's name.", trimmed: true, length: { minimum: 1, maximum: 255 } },
        format: { type: "?#ImportFormatOptions", required: false, docs: "How the file is written. What is left out is guessed, and shown in the answer." },
        mapping: { type: "?[]#ColumnMapping", required: false, docs: "Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer.", count: { minimum: 1, maximum: 1000 } },
        mappingId: { type: "?@ImportMapping", required: false, docs: "A mapping that was saved." },
        saveMappingAs: { type: "?string", required: false, docs: "Saves the mapping under this name, in place of one that has it.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        mappingVersion: { type: "?int", required: false, docs: "The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun.", minimum: "0" },
        mode: { type: "#ImportMode", required: false, default: "upsert" },
        matchBy: { type: "[]#ImportKey", required: false, docs: "By what a row finds the customer that is there already; the first that finds one counts.", default: ["id","externalId","vatId","email"], count: { minimum: 1, maximum: 4 }, unique: true },
        duplicates: { type: "#ImportDuplicatePolicy", required: false, default: "skip" },
        invalidValues: { type: "#ImportInvalidPolicy", required: false, default: "fail" },
        dryRun: { type: "boolean", required: false, docs: "Says for each row what would become of it, and changes nothing.", default: false },
        ownerId: { type: "?@User", required: false, docs: "Who owns those whose row names nobody; without it the caller." },
        system: { type: "?string", required: false, docs: "Which system external ids come from, if several have their own.", trimmed: true, length: { maximum: 100 } },
        country: { type: "?string", required: false, docs: "The country of telephone numbers that have no country code: ISO 3166, as `DE`.", patterns: [{ pattern: "^[A-Z]{2}$", hint: "a country code of two capital letters" }] },
        tags: { type: "[]string", required: false, docs: "Every customer gets these besides.", default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 20 }, unique: true },
      },
    },
    ImportDuplicatePolicy: { choice: ["skip", "update", "create", "fail"], docs: { skip: "It is left out.", update: "It changes the record that is there.", create: "It becomes a record all the same.", fail: "It is an error, to be looked at by somebody." } },
    ImportEncoding: { choice: ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", "ibm850", "ibm437"], docs: { "utf-8": "", "utf-16le": "", "utf-16be": "", "windows-1252": "", macintosh: "Mac OS Roman.", ibm850: "DOS in western Europe: code page 850.", ibm437: "DOS in the United States: code page 437." } },
    ImportEntryKey: {
      fields: {
        id: { type: "@Import", required: true },
      },
    },
    ImportError: {
      discriminator: "type",
      cases: {
        unusable: {
          problems: { type: "[]#ImportProblem", required: true },
        },
        wrongState: {
          state: { type: "#ImportState", required: true },
          why: { type: "string", required: true },
          reason: { type: "#ImportRefusal", required: true },
        },
        staleVersion: {
          current: { type: "#ImportMapping", required: true },
        },
      },
    },
    ImportFailure: { choice: ["memberGone", "fileGone", "other"], docs: { memberGone: "Who has begun it is no member any more.", fileGone: "Its file is gone.", other: "Something failed on the server; its log says what." } },
    ImportField: { choice: ["id", "externalId", "kind", "name", "firstName", "lastName", "email", "phone", "website", "vatId", "industry", "status", "tags", "notes", "owner", "street", "houseNumber", "addressLine2", "postalCode", "city", "region", "country", "contactName", "contactEmail", "contactPhone", "contactTitle", "company", "jobTitle", "source", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent", "referrer", "landingPage", "customField"], docs: { id: "Rapport's own id of the record.", externalId: "Its name in the system that the file comes from: the same one again is the same record.", kind: "Of a customer: a company or a person.", name: "A customer's: the company's, or a person's whole one. A lead's: the person's whole one.", firstName: "", lastName: "", email: "", phone: "", website: "", vatId: "", industry: "", status: "", tags: "Several with commas, semicolons or bars between.", notes: "", owner: "The e-mail address of the user who is to own it.", street: "", houseNumber: "", addressLine2: "", postalCode: "", city: "", region: "", country: "", contactName: "The person to talk to at a company.", contactEmail: "", contactPhone: "", contactTitle: "", company: "The company that a lead is of.", jobTitle: "What a lead is at their company.", source: "Where a lead comes from, in the workspace's words.", utmSource: "", utmMedium: "", utmCampaign: "", utmTerm: "", utmContent: "", referrer: "", landingPage: "", customField: "One of the workspace's own fields, which `customField` beside it names." } },
    ImportForeignFormat: { choice: ["workbook", "pdf", "markup", "json", "vCard", "binary"], docs: { workbook: "Of a spreadsheet program, such as Excel.", pdf: "", markup: "HTML or XML.", json: "", vCard: "", binary: "Anything else that is no text: an image, an archive." } },
    ImportFormat: {
      fields: {
        encoding: { type: "#ImportEncoding", required: true },
        delimiter: { type: "string", required: true, docs: "Between fields: `,`, `;`, `|` or a tab." },
        quote: { type: "string", required: true, docs: "Around fields." },
        escape: { type: "?string", required: false, docs: "Before a quotation mark that belongs to the text, if it is not doubled." },
        leadingLines: { type: "int", required: true, docs: "How many lines stand before the table: a title, a date. Empty ones do not count." },
        hasHeader: { type: "boolean", required: true, docs: "Whether the table's first line names its columns." },
      },
    },
    ImportFormatOptions: {
      fields: {
        encoding: { type: "?#ImportEncoding", required: false },
        delimiter: { type: "?string", required: false, oneOf: [",", ";", "\t", "|"] },
        quote: { type: "?string", required: false, oneOf: ["\"", "'"] },
        leadingLines: { type: "?int", required: false, minimum: "0", maximum: "1000" },
        hasHeader: { type: "?boolean", required: false },
      },
    },
    ImportInvalidPolicy: { choice: ["fail", "leaveOut"], docs: { fail: "It is an error.", leaveOut: "It is taken over without the value, unless that is the name." } },
    ImportKey: { choice: ["id", "externalId", "vatId", "email"], docs: { id: "", externalId: "", vatId: "Of customers alone.", email: "" } },
    ImportLeadFile: {
      fields: {
        fileId: { type: "?@StoredFile", required: false, docs: "A file that has been sent: see `files.createUpload`." },
        text: { type: "?string", required: false, docs: "Instead of a file: what would stand in it.", length: { minimum: 1, maximum: 1000000 } },
        name: { type: "?string", required: false, docs: "How people call it; without it the file's name.", trimmed: true, length: { minimum: 1, maximum: 255 } },
        format: { type: "?#ImportFormatOptions", required: false, docs: "How the file is written. What is left out is guessed, and shown in the answer." },
        mapping: { type: "?[]#ColumnMapping", required: false, docs: "Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer.", count: { minimum: 1, maximum: 1000 } },
        mappingId: { type: "?@ImportMapping", required: false, docs: "A mapping that was saved for leads." },
        saveMappingAs: { type: "?string", required: false, docs: "Saves the mapping under this name, in place of one that has it.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        mappingVersion: { type: "?int", required: false, docs: "The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun.", minimum: "0" },
        mode: { type: "#ImportMode", required: false, default: "upsert" },
        matchBy: { type: "[]#ImportKey", required: false, docs: "By what a row finds the lead that is there already; the first that finds one counts.", default: ["id","externalId","email"], count: { minimum: 1, maximum: 3 }, unique: true },
        duplicates: { type: "#ImportDuplicatePolicy", required: false, default: "skip" },
        invalidValues: { type: "#ImportInvalidPolicy", required: false, default: "fail" },
        dryRun: { type: "boolean", required: false, docs: "Says for each row what would become of it, and changes nothing.", default: false },
        ownerId: { type: "?@User", required: false, docs: "Whose new ones are whose row names nobody. Without it they wait in the caller's hands for somebody to be made responsible." },
        country: { type: "?string", required: false, docs: "The country of telephone numbers that have no country code: ISO 3166, as `DE`.", patterns: [{ pattern: "^[A-Z]{2}$", hint: "a country code of two capital letters" }] },
        tags: { type: "[]string", required: false, docs: "Every lead gets these besides.", default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 20 }, unique: true },
      },
    },
    ImportLeads: {
      fields: {
        leads: { type: "[]#ImportedLead", required: true, docs: "Each is looked at by itself: one that breaks a rule is refused in its result.", count: { minimum: 1, maximum: 10000 } },
        known: { type: "#KnownLeadPolicy", required: false, default: "update" },
        ownerId: { type: "?@User", required: false, docs: "Whose those are that name no owner. Without it they wait in the caller's hands for somebody to be made responsible." },
      },
    },
    ImportLeadsResult: {
      fields: {
        results: { type: "[]#ImportedLeadResult", required: true, docs: "In the order of the input." },
        created: { type: "int", required: true },
        updated: { type: "int", required: true },
        unchanged: { type: "int", required: true },
        refused: { type: "int", required: true },
      },
    },
    ImportMapping: {
      fields: {
        id: { type: "@ImportMapping", required: true },
        target: { type: "#ImportTarget", required: true, docs: "What it is for." },
        name: { type: "string", required: true, docs: "No other one that is for the same has it." },
        columns: { type: "[]#ColumnMapping", required: true },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedAt: { type: "instant", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes." },
      },
    },
    ImportMappingError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#ImportMapping", required: true },
        },
      },
    },
    ImportMappings: {
      fields: {
        items: { type: "[]#ImportMapping", required: true, docs: "By name." },
      },
    },
    ImportMode: { choice: ["create", "update", "upsert"], docs: { create: "Each row is a new record.", update: "Each row changes a record that is there.", upsert: "A row changes the record that it finds, and is a new one if it finds none." } },
    ImportOutcome: { choice: ["created", "updated", "unchanged", "skipped", "failed"], docs: { created: "", updated: "", unchanged: "The record is as the row says.", skipped: "It seems to be a record that is there already.", failed: "" } },
    ImportPage: {
      fields: {
        items: { type: "[]#Import", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ImportPreview: {
      fields: {
        format: { type: "#ImportFormat", required: true },
        columns: { type: "[]#ImportColumn", required: true, docs: "With what each seems to say." },
        rows: { type: "[][]string", required: true, docs: "The first 20 rows as they stand in the file, with the letters that were meant where another program has misread them." },
        problems: { type: "[]#ImportProblem", required: true, docs: "What would keep it from being imported like this." },
      },
    },
    ImportProblem: {
      fields: {
        field: { type: "?string", required: false, docs: "Which field it is; absent if it is none in particular." },
        message: { type: "string", required: true, docs: "The end of a sentence that begins with the field; a sentence without one." },
        code: { type: "?#IssueCode", required: false, docs: "The rule that the field's value breaks, with what belongs to it, as an issue of an input has them." },
        bound: { type: "?{}json", required: false },
        reason: { type: "?#ImportReason", required: false, docs: "What it is if no rule of a field is broken." },
      },
    },
    ImportReason: {
      discriminator: "type",
      cases: {
        emptyFile: {},
        otherFormat: {
          format: { type: "#ImportForeignFormat", required: true },
        },
        tooManyColumns: {
          maximum: { type: "int", required: true },
        },
        noSuchColumn: {
          column: { type: "?string", required: false },
          number: { type: "?int", required: false },
        },
        twoColumns: {
          first: { type: "int", required: true },
          second: { type: "int", required: true },
        },
        noSuchField: {
          target: { type: "#ImportTarget", required: true },
        },
        noColumn: {},
        lineTooLong: {},
        openQuote: {},
        emptyRow: {},
        repeatedHeader: {},
        sums: {},
        tooManyFields: {
          fields: { type: "int", required: true },
          columns: { type: "int", required: true },
        },
        ambiguous: {
          target: { type: "#ImportTarget", required: true },
          key: { type: "#ImportKey", required: true },
        },
        sameAsRow: {
          row: { type: "int", required: true },
          key: { type: "#ImportKey", required: true },
        },
        sameAsRecord: {
          target: { type: "#ImportTarget", required: true },
          key: { type: "#ImportKey", required: true },
        },
        likelySame: {
          name: { type: "string", required: true },
          likeness: { type: "[]#DuplicateLikeness", required: true },
        },
        noRecord: {
          target: { type: "#ImportTarget", required: true },
        },
        recordGone: {
          target: { type: "#ImportTarget", required: true },
        },
        leadDeleted: {},
        notYours: {},
        unknownWord: {
          word: { type: "string", required: true },
          known: { type: "[]string", required: true },
        },
        unknownOwner: {
          owner: { type: "string", required: true },
        },
        refusedOwner: {
          owner: { type: "string", required: true },
        },
        refused: {},
        furtherValues: {
          values: { type: "[]string", required: true },
        },
      },
    },
    ImportRefusal: {
      discriminator: "type",
      cases: {
        notRunning: {},
        dryRun: {},
        notRevertible: {
          days: { type: "int", required: true },
        },
      },
    },
    ImportRowResult: {
      fields: {
        number: { type: "int", required: true, docs: "The row's number in the table, from 1." },
        line: { type: "int", required: true, docs: "The line of the file that it begins in, from 1." },
        outcome: { type: "#ImportOutcome", required: true },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The customer that it made, changed or found, if rows become customers. A dry run makes none." },
        leadId: { type: "?@Lead", required: false, docs: "The lead that it made, changed or found, if rows become leads. A dry run makes none." },
        problems: { type: "[]#ImportProblem", required: true, docs: "What is wrong with it, or why it was left out; of a row that was taken, what of it was left out." },
        cells: { type: "?[]string", required: false, docs: "The row as it stands in the file, if it failed or was left out." },
        isReverted: { type: "boolean", required: true, docs: "Whether it has been undone." },
      },
    },
    ImportRowResultPage: {
      fields: {
        items: { type: "[]#ImportRowResult", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    ImportState: { choice: ["waiting", "running", "done", "failed", "cancelled", "reverting", "reverted"], docs: { waiting: "In line.", running: "", done: "", failed: "It could not go on: `error` says why. What it had done is there.", cancelled: "Somebody has stopped it. What it had done is there.", reverting: "", reverted: "What it had done is undone, as far as nobody had changed it since." } },
    ImportTarget: { choice: ["customers", "leads"], docs: { customers: "", leads: "" } },
    ImportedLead: {
      fields: {
        externalId: { type: "string", required: true, docs: "Its name in the system that it comes from: the same one again is the same lead.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        name: { type: "string", required: true, length: { maximum: 1000 } },
        company: { type: "?string", required: false, length: { maximum: 1000 } },
        jobTitle: { type: "?string", required: false, length: { maximum: 1000 } },
        email: { type: "?string", required: false, length: { maximum: 1000 } },
        phone: { type: "?string", required: false, length: { maximum: 1000 } },
        website: { type: "?string", required: false, length: { maximum: 5000 } },
        industry: { type: "?string", required: false, length: { maximum: 1000 } },
        status: { type: "?#ImportedLeadStatus", required: false, docs: "How far it has come there; without it a new lead is new." },
        source: { type: "?string", required: false, length: { maximum: 1000 } },
        utm: { type: "?#UTMParameters", required: false },
        referrer: { type: "?string", required: false, length: { maximum: 5000 } },
        landingPage: { type: "?string", required: false, length: { maximum: 5000 } },
        campaignId: { type: "?@Campaign", required: false },
        notes: { type: "?string", required: false, length: { maximum: 20000 } },
        tags: { type: "?[]string", required: false, length: { maximum: 200 }, count: { maximum: 200 } },
        ownerId: { type: "?@User", required: false },
      },
    },
    ImportedLeadOutcome: { choice: ["created", "updated", "unchanged", "refused"], docs: { created: "", updated: "", unchanged: "It is as it is told, or it was to be kept.", refused: "" } },
    ImportedLeadResult: {
      fields: {
        externalId: { type: "string", required: true, docs: "As it was told, as far as its first 200 characters go; empty for a lead that was refused without one." },
        outcome: { type: "#ImportedLeadOutcome", required: true },
        id: { type: "?@Lead", required: false, docs: "The lead; absent if it was refused." },
        problems: { type: "?[]#ImportProblem", required: false, docs: "What is wrong, for a lead that was refused." },
      },
    },
    ImportedLeadStatus: { choice: ["new", "contacted", "qualified"], docs: { new: "", contacted: "", qualified: "" } },
    Invitation: {
      fields: {
        id: { type: "@Invitation", required: true },
        email: { type: "string", required: true },
        role: { type: "#Role", required: true },
        teamId: { type: "?@Team", required: false },
        teamName: { type: "?string", required: false },
        invitedBy: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        expiresAt: { type: "instant", required: true },
      },
    },
    InvitationError: {
      discriminator: "type",
      cases: {
        expired: {},
        addressTaken: {
          email: { type: "string", required: true },
        },
      },
    },
    InvitationKey: {
      fields: {
        id: { type: "@Invitation", required: true },
      },
    },
    InvitationList: {
      fields: {
        items: { type: "[]#Invitation", required: true, docs: "The newest first." },
      },
    },
    InvitationOffer: {
      fields: {
        workspaceName: { type: "string", required: true },
        email: { type: "string", required: true },
        role: { type: "#Role", required: true },
        teamName: { type: "?string", required: false },
        invitedBy: { type: "string", required: true, docs: "The name of who invites." },
        expiresAt: { type: "instant", required: true },
      },
    },
    InvitationToken: {
      fields: {
        token: { type: "string", required: true, docs: "From the link in the mail.", length: { minimum: 1, maximum: 200 } },
      },
    },
    InviteMember: {
      fields: {
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
        role: { type: "#Role", required: true },
        teamId: { type: "?@Team", required: false },
      },
    },
    IssueCode: { choice: ["required", "unknown", "duplicate", "type", "range", "minimum", "maximum", "length", "count", "unique", "oneOf", "pattern", "email", "phone", "webURL", "future", "past", "notFuture", "notBefore", "notLess", "span", "periodStart", "monthEnd", "notZero", "exclusive", "inapplicable", "distinct", "reference", "exists", "complete", "stageKind", "depth", "size", "date", "url", "option", "operator", "currency", "decimals", "country", "password", "setup_code", "cursor", "invalid"], docs: { required: "It must be there.", unknown: "It is no field that there is, or names none.", duplicate: "It stands there twice.", type: "It is a value of another kind.", range: "It lies outside of what can be: from `minimum` to `maximum`, if they are said.", minimum: "It is less than `minimum`.", maximum: "It is more than `maximum`.", length: "It has fewer characters than `minimum`, or more than `maximum`.", count: "It has fewer elements than `minimum`, or more than `maximum`.", unique: "It has an element twice, or what another one has.", oneOf: "It is none of `values`.", pattern: "It does not match `pattern`.", email: "It is no e-mail address.", phone: "It is no telephone number with a country code.", webURL: "It is no `http` or `https` address.", future: "It must lie in the future.", past: "It must lie in the past.", notFuture: "It must not lie in the future.", notBefore: "It lies before what `field` says.", notLess: "It is less than what `field` says.", span: "It lies more than `days` days after what `field` says.", periodStart: "It is not the first day of a period: `month`, `quarter` or `year`, as `period` says.", monthEnd: "It is not the last day of a month.", notZero: "It must not be 0.", exclusive: "It does not go together with `field`.", inapplicable: "It does not apply to what the other fields say.", distinct: "It must be another one.", reference: "It does not belong to what the other fields name.", exists: "It names none that there is.", complete: "It must name each of `count` exactly once.", stageKind: "It must be a stage in which deals are `status`, too.", depth: "It stands more than `maximum` deep within itself.", size: "It is larger than `maximum` bytes.", date: "It is no date.", url: "It is no address of a web page.", option: "It is none of the field's options: `values`.", operator: "A field of the type `type` cannot be compared like that.", currency: "It is no currency of ISO 4217.", decimals: "It has more decimals than `maximumDecimals`, as many as its currency has.", country: "It is no country of ISO 3166.", password: "It is guessed too easily: `because` it is `common`, a `run` of characters, or `personal`; or it is too short or too\nlong, with `minimum` and `maximum`.", setup_code: "It is not the code that the server shows.", cursor: "It is no place in this list; begin without it.", invalid: "It breaks a rule that has no code of its own." } },
    Job: {
      fields: {
        id: { type: "@Job", required: true },
        kind: { type: "string", required: true, docs: "What is done: `system.purge-outbox`." },
        key: { type: "?string", required: false, docs: "No two jobs of a kind have the same one." },
        state: { type: "#JobState", required: true },
        dueAt: { type: "?instant", required: false, docs: "When it is to be done; while it runs, until when its worker has it. Absent when it is over." },
        attempts: { type: "int", required: true, docs: "How often it has been begun." },
        progress: { type: "?int", required: false, docs: "In percent, if the work tells it." },
        lastError: { type: "?string", required: false, docs: "Why it failed the last time." },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "?@User", required: false, docs: "Who wanted it; absent if nobody was signed in, as for recurring work." },
        finishedAt: { type: "?instant", required: false },
      },
    },
    JobError: {
      discriminator: "type",
      cases: {
        wrongState: {
          state: { type: "#JobState", required: true },
        },
      },
    },
    JobKey: {
      fields: {
        id: { type: "@Job", required: true },
      },
    },
    JobPage: {
      fields: {
        items: { type: "[]#Job", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    JobState: { choice: ["waiting", "running", "done", "dead", "cancelled"], docs: { waiting: "In line, for the first time or after a failure.", running: "", done: "", dead: "It failed too often, or for good. It can be retried by hand.", cancelled: "" } },
    KnownLeadPolicy: { choice: ["update", "keep"], docs: { update: "It gets what is told, and keeps what is not.", keep: "It stays as it is." } },
    Lead: {
      fields: {
        id: { type: "@Lead", required: true },
        name: { type: "string", required: true, docs: "The person's." },
        company: { type: "?string", required: false },
        jobTitle: { type: "?string", required: false },
        email: { type: "?string", required: false },
        phone: { type: "?string", required: false },
        website: { type: "?string", required: false },
        industry: { type: "?string", required: false },
        status: { type: "#LeadStatus", required: true },
        source: { type: "?string", required: false, docs: "Where the lead comes from, in the workspace's words: `trade fair`." },
        utm: { type: "?#UTMParameters", required: false },
        referrer: { type: "?string", required: false, docs: "The page that led to the first visit." },
        landingPage: { type: "?string", required: false, docs: "The page of the first visit." },
        campaignId: { type: "?@Campaign", required: false },
        externalId: { type: "?string", required: false, docs: "Its name in the system that it comes from; unique in the workspace." },
        notes: { type: "?string", required: false },
        tags: { type: "[]string", required: true },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        routedAt: { type: "?instant", required: false, docs: "When somebody was made responsible. Absent while the lead waits for that in the hands of who brought it in." },
        statusChangedAt: { type: "instant", required: true },
        disqualifyReason: { type: "?string", required: false, docs: "Why it is unqualified." },
        convertedAt: { type: "?instant", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The customer that it became." },
        contactId: { type: "?@Contact", required: false, docs: "The contact that it became." },
        opportunityId: { type: "?@Opportunity", required: false, docs: "The deal that came with it." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
        deletedAt: { type: "?instant", required: false, docs: "When it was deleted; it can be restored for 30 days." },
      },
    },
    LeadBulkError: {
      discriminator: "type",
      cases: {
        bulkRefused: {
          refused: { type: "[]#LeadBulkRefusal", required: true },
        },
      },
    },
    LeadBulkRefusal: {
      fields: {
        id: { type: "@Lead", required: true },
        name: { type: "string", required: true, docs: "The lead's." },
        why: { type: "string", required: true, docs: "A sentence." },
        error: { type: "#LeadError", required: true, docs: "The same for programs: the error that a change of this lead alone would have been refused with." },
      },
    },
    LeadBulkResult: {
      fields: {
        id: { type: "@Lead", required: true },
        changed: { type: "boolean", required: true, docs: "Whether anything about the lead changed." },
        version: { type: "int", required: true },
      },
    },
    LeadConversion: {
      fields: {
        lead: { type: "#Lead", required: true },
        customer: { type: "#CustomerProfile", required: true },
        isNewCustomer: { type: "boolean", required: true, docs: "Whether the customer was made, and not there before." },
        contactId: { type: "?@Contact", required: false },
        opportunity: { type: "?#Opportunity", required: false },
      },
    },
    LeadDateField: { choice: ["created", "updated", "statusChanged", "routed", "converted", "nextTask", "lastActivity"], docs: { created: "", updated: "", statusChanged: "", routed: "When somebody was made responsible.", converted: "", nextTask: "When the first of the open tasks is due.", lastActivity: "" } },
    LeadDetail: {
      fields: {
        lead: { type: "#Lead", required: true },
        owner: { type: "#UserSummary", required: true },
        customer: { type: "?#CustomerSummary", required: false, docs: "The customer that it became, if the caller may see it." },
        opportunities: { type: "[]#Opportunity", required: true, docs: "The deals that name the lead, those that the caller may see; the newest 20." },
        intents: { type: "[]#LeadIntentScore", required: true, docs: "The likeliest first." },
      },
    },
    LeadError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Lead", required: true },
        },
        moveRefused: {
          from: { type: "#LeadStatus", required: true },
          to: { type: "#LeadStatus", required: true },
          why: { type: "string", required: true },
          reason: { type: "#LeadRefusal", required: true },
        },
        notRestorable: {
          why: { type: "string", required: true },
          reason: { type: "#RestoreRefusal", required: true },
        },
        duplicates: {
          found: { type: "[]#DuplicateMatch", required: true },
        },
        opportunityRefused: {
          why: { type: "string", required: true },
          error: { type: "#OpportunityError", required: true },
        },
      },
    },
    LeadEvent: {
      fields: {
        name: { type: "string", required: true, docs: "`crm.lead.qualified`." },
        at: { type: "instant", required: true },
        by: { type: "?@User", required: false, docs: "Who did it; absent if it came about by itself." },
        byName: { type: "?string", required: false },
        changes: { type: "[]#LeadFieldChange", required: true, docs: "What was changed, field by field." },
      },
    },
    LeadEventPage: {
      fields: {
        items: { type: "[]#LeadEvent", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    LeadFieldChange: {
      fields: {
        field: { type: "string", required: true },
        old: { type: "?json", required: false },
        new: { type: "?json", required: false },
      },
    },
    LeadIntent: { choice: ["research", "purchase", "partner", "support", "other"], docs: { research: "", purchase: "", partner: "", support: "", other: "" } },
    LeadIntentLine: {
      fields: {
        intent: { type: "?#LeadIntent", required: false, docs: "Absent for leads without a sure one." },
        leads: { type: "#LeadOutcome", required: true },
        averageConfidence: { type: "?double", required: false, docs: "In percent; absent for leads without an intent." },
      },
    },
    LeadIntentScore: {
      fields: {
        intent: { type: "#LeadIntent", required: true },
        confidence: { type: "int", required: true, docs: "In percent, as of now: signals fade with time." },
        signalCount: { type: "int", required: true, docs: "How many signals say so." },
        firstAt: { type: "instant", required: true },
        lastAt: { type: "instant", required: true },
        lastEvidence: { type: "string", required: true, docs: "What the newest signal was." },
      },
    },
    LeadIntents: {
      fields: {
        items: { type: "[]#LeadIntentScore", required: true, docs: "The likeliest first." },
      },
    },
    LeadKey: {
      fields: {
        id: { type: "@Lead", required: true },
      },
    },
    LeadNumberField: { choice: ["openTasks"], docs: { openTasks: "What is to be done for the lead, by whoever." } },
    LeadOpportunity: {
      fields: {
        title: { type: "?string", required: false, docs: "Without it the customer's name.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        pipelineId: { type: "?@Pipeline", required: false },
        stage: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        value: { type: "?money", required: false, minimum: "0" },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the pipeline's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        probability: { type: "?int", required: false, minimum: "0", maximum: "100" },
        expectedCloseDate: { type: "?calendarDate", required: false },
      },
    },
    LeadOptionalField: { choice: ["company", "jobTitle", "email", "phone", "website", "industry", "source", "externalId", "notes", "tags", "campaign", "routed"], docs: { company: "", jobTitle: "", email: "", phone: "", website: "", industry: "", source: "", externalId: "", notes: "", tags: "", campaign: "", routed: "Whether somebody has been made responsible." } },
    LeadOutcome: {
      fields: {
        count: { type: "int", required: true },
        open: { type: "int", required: true, docs: "New, contacted or qualified." },
        qualified: { type: "int", required: true },
        unqualified: { type: "int", required: true },
        converted: { type: "int", required: true },
        conversionRate: { type: "?double", required: false, docs: "Converted ÷ (converted + unqualified), 0…1; absent while neither has happened." },
      },
    },
    LeadPage: {
      fields: {
        items: { type: "[]#Lead", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    LeadRefusal: {
      discriminator: "type",
      cases: {
        converted: {},
        alreadyConverted: {},
        notConverted: {},
        notQualified: {},
        notNext: {
          next: { type: "[]#LeadStatus", required: true },
        },
        reasonNeeded: {},
        customerNeeded: {},
      },
    },
    LeadRule: {
      discriminator: "type",
      cases: {
        text: {
          field: { type: "#LeadTextField", required: true },
          op: { type: "#SegmentTextOperator", required: true },
          value: { type: "string", required: true },
        },
        number: {
          field: { type: "#LeadNumberField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "double", required: true },
        },
        date: {
          field: { type: "#LeadDateField", required: true },
          op: { type: "#SegmentDateOperator", required: true },
          value: { type: "calendarDate", required: true },
        },
        period: {
          field: { type: "#LeadDateField", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        presence: {
          field: { type: "#LeadOptionalField", required: true },
          op: { type: "#SegmentPresence", required: true },
        },
        status: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#LeadStatus", required: true },
        },
        tag: {
          op: { type: "#SegmentTagOperator", required: true },
          value: { type: "[]string", required: true },
        },
        owner: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@User", required: true },
        },
        team: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Team", required: true },
        },
        campaign: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Campaign", required: true },
        },
        all: {
          rules: { type: "[]#LeadRule", required: true },
        },
        any: {
          rules: { type: "[]#LeadRule", required: true },
        },
        not: {
          rule: { type: "#LeadRule", required: true },
        },
      },
    },
    LeadScoreBand: {
      fields: {
        from: { type: "int", required: true, docs: "The least score: 0, 10, … 90. The last band holds 100, too." },
        count: { type: "int", required: true },
      },
    },
    LeadScoreTier: {
      fields: {
        tier: { type: "#LeadTier", required: true },
        from: { type: "int", required: true, docs: "The least and the greatest score of the tier." },
        to: { type: "int", required: true },
        leads: { type: "#LeadOutcome", required: true },
      },
    },
    LeadSort: { choice: ["name", "created", "updated"], docs: { name: "Without regard to case and accents.", created: "", updated: "" } },
    LeadStatus: { choice: ["new", "contacted", "qualified", "unqualified", "converted"], docs: { new: "", contacted: "", qualified: "", unqualified: "", converted: "It has become a customer. This is its end." } },
    LeadTextField: { choice: ["name", "company", "jobTitle", "email", "emailDomain", "phone", "website", "industry", "source", "externalId", "notes", "disqualifyReason", "referrer", "landingPage", "utmSource", "utmMedium", "utmCampaign", "utmTerm", "utmContent"], docs: { name: "", company: "", jobTitle: "", email: "", emailDomain: "What stands behind the @ of the e-mail address.", phone: "", website: "", industry: "", source: "", externalId: "", notes: "", disqualifyReason: "", referrer: "", landingPage: "", utmSource: "", utmMedium: "", utmCampaign: "", utmTerm: "", utmContent: "" } },
    LeadTier: { choice: ["hot", "warm", "cold"], docs: { hot: "", warm: "", cold: "" } },
    LeadsByIntent: {
      fields: {
        items: { type: "[]#LeadIntentLine", required: true, docs: "In the order of intents; leads without one last." },
      },
    },
    LeadsByScore: {
      fields: {
        tiers: { type: "[]#LeadScoreTier", required: true, docs: "Hot, warm, cold." },
        bands: { type: "[]#LeadScoreBand", required: true, docs: "Ten of ten points each." },
        averageScore: { type: "?double", required: false },
      },
    },
    LinkedIdentity: {
      fields: {
        id: { type: "@LinkedIdentity", required: true },
        issuer: { type: "string", required: true, docs: "The provider's address." },
        email: { type: "?string", required: false },
        createdAt: { type: "instant", required: true },
        lastUsedAt: { type: "instant", required: true },
      },
    },
    LinkedIdentityKey: {
      fields: {
        id: { type: "@LinkedIdentity", required: true },
      },
    },
    LinkedIdentityList: {
      fields: {
        items: { type: "[]#LinkedIdentity", required: true },
      },
    },
    ListActivities: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        kinds: { type: "?[]#ActivityKind", required: false, count: { minimum: 1, maximum: 5 }, unique: true },
        activityDirection: { type: "?#ActivityDirection", required: false },
        outcomes: { type: "?[]#ActivityOutcome", required: false, count: { minimum: 1, maximum: 12 }, unique: true },
        from: { type: "?instant", required: false, docs: "Happened at that moment or later." },
        to: { type: "?instant", required: false, docs: "Happened before that moment." },
        text: { type: "?string", required: false, docs: "Words that must stand in subject, body or location.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        direction: { type: "#SortDirection", required: false, docs: "By the moment at which they happened.", default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListAtRiskCustomers: {
      fields: {
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListConsents: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The customer themselves and their contacts." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "?#ConsentChannel", required: false },
        purpose: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        state: { type: "?#ConsentState", required: false },
        direction: { type: "#SortDirection", required: false, docs: "By when they came to stand as they do.", default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListContacts: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false },
        ownerId: { type: "?@User", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in name, e-mail, telephone numbers, job title or department.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        sort: { type: "#ContactSort", required: false, default: "name" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListCustomers: {
      fields: {
        kind: { type: "?#CustomerKind", required: false },
        status: { type: "?#CustomerStatus", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        text: { type: "?string", required: false, docs: "Words that must stand in name, e-mail, telephone number, website, VAT id or notes.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        customFields: { type: "[]#CustomFieldFilter", required: false, docs: "Conditions on custom fields, all of which must hold.", default: [], count: { maximum: 20 } },
        rules: { type: "?#SegmentRule", required: false, docs: "What must hold besides, in the rules of segments: groups of conditions with and, or and not. Amounts without a currency are in the workspace's." },
        deleted: { type: "boolean", required: false, docs: "Whether to list the deleted ones instead, as long as they can be restored.", default: false },
        sort: { type: "#CustomerSort", required: false, default: "name" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListDocuments: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        ownerId: { type: "?@User", required: false },
        category: { type: "?string", required: false, trimmed: true, lowercased: true, length: { minimum: 1, maximum: 50 } },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        text: { type: "?string", required: false, docs: "Words that must stand in title, description, tags, file name or text.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        deleted: { type: "boolean", required: false, docs: "Whether to list the deleted ones instead, as long as they can be restored.", default: false },
        sort: { type: "#DocumentSort", required: false, default: "updated" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
        includeThumbnails: { type: "boolean", required: false, docs: "Whether to say where a picture of each is.", default: false },
      },
    },
    ListHealthScores: {
      fields: {
        bands: { type: "?[]#HealthBand", required: false, count: { minimum: 1, maximum: 3 }, unique: true },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        minimum: { type: "?int", required: false, minimum: "0", maximum: "100" },
        maximum: { type: "?int", required: false, minimum: "0", maximum: "100" },
        sort: { type: "#HealthSort", required: false, default: "score" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListImportMappings: {
      fields: {
        target: { type: "?#ImportTarget", required: false, docs: "Those for these records alone." },
      },
    },
    ListImportRows: {
      fields: {
        id: { type: "@Import", required: true },
        outcomes: { type: "?[]#ImportOutcome", required: false, count: { minimum: 1, maximum: 5 }, unique: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
      },
    },
    ListImports: {
      fields: {
        target: { type: "?#ImportTarget", required: false, docs: "Those of these records alone." },
        states: { type: "?[]#ImportState", required: false, count: { minimum: 1, maximum: 7 }, unique: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
      },
    },
    ListJobs: {
      fields: {
        state: { type: "?#JobState", required: false },
        kind: { type: "?string", required: false, docs: "`system.purge-outbox`.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 200 } },
      },
    },
    ListLeads: {
      fields: {
        statuses: { type: "?[]#LeadStatus", required: false, count: { minimum: 1, maximum: 5 }, unique: true },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        campaignId: { type: "?@Campaign", required: false },
        source: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        utmCampaign: { type: "?string", required: false, docs: "The campaign of the visited page's address.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        externalId: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        createdFrom: { type: "?instant", required: false, docs: "Made at this moment or later." },
        createdTo: { type: "?instant", required: false, docs: "Made before this moment." },
        text: { type: "?string", required: false, docs: "Words that must stand in name, company, e-mail, telephone number, website or notes.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        rules: { type: "?#LeadRule", required: false, docs: "What must hold besides: groups of conditions with and, or and not." },
        deleted: { type: "boolean", required: false, docs: "Whether to list the deleted ones instead, as long as they can be restored.", default: false },
        sort: { type: "#LeadSort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, docs: "From the page before.", length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListMembers: {
      fields: {
        teamId: { type: "?@Team", required: false, docs: "Members of one team alone." },
        includeDeactivated: { type: "boolean", required: false, docs: "Those who may no longer sign in, too; for owners and admins.", default: false },
      },
    },
    ListOpportunities: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false },
        stages: { type: "?[]string", required: false, docs: "Keys of stages; any of them.", trimmed: true, length: { minimum: 1, maximum: 50 }, count: { minimum: 1, maximum: 50 } },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        campaignId: { type: "?@Campaign", required: false },
        source: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        minimumValue: { type: "?money", required: false, docs: "In the deal's own currency; nothing is converted.", minimum: "0" },
        maximumValue: { type: "?money", required: false, docs: "In the deal's own currency; nothing is converted.", minimum: "0" },
        closesFrom: { type: "?calendarDate", required: false, docs: "Expected to close on this day or later." },
        closesTo: { type: "?calendarDate", required: false, docs: "Expected to close on this day or before." },
        statuses: { type: "?[]#OpportunityStatus", required: false, count: { minimum: 1, maximum: 3 }, unique: true },
        isRotting: { type: "?boolean", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in number, title, customer or description.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        rules: { type: "?#OpportunityRule", required: false, docs: "What must hold besides: groups of conditions with and, or and not. Amounts without a currency are in the workspace's." },
        deleted: { type: "boolean", required: false, docs: "Whether to list the deleted ones instead, as long as they can be restored.", default: false },
        sort: { type: "#OpportunitySort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, docs: "From the page before.", length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
        includeSums: { type: "boolean", required: false, docs: "Whether to say what the deals on all pages come to.", default: false },
      },
    },
    ListOrders: {
      fields: {
        opportunityId: { type: "?@Opportunity", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        ownerId: { type: "?@User", required: false, docs: "Who owns their deals." },
        statuses: { type: "?[]#OrderStatus", required: false, count: { minimum: 1, maximum: 6 }, unique: true },
        text: { type: "?string", required: false, docs: "Words that must stand in number, title, the customer's reference or name.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        rules: { type: "?#OrderRule", required: false, docs: "What must hold besides: groups of conditions with and, or and not." },
        sort: { type: "#OrderSort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, docs: "From the page before.", length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
        includeSums: { type: "boolean", required: false, docs: "Whether to say what the orders on all pages come to.", default: false },
      },
    },
    ListPipelines: {
      fields: {
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListQuotes: {
      fields: {
        opportunityId: { type: "?@Opportunity", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        ownerId: { type: "?@User", required: false, docs: "Who owns their deals." },
        statuses: { type: "?[]#QuoteStatus", required: false, count: { minimum: 1, maximum: 5 }, unique: true },
        text: { type: "?string", required: false, docs: "Words that must stand in number, title or customer.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        rules: { type: "?#QuoteRule", required: false, docs: "What must hold besides: groups of conditions with and, or and not." },
        sort: { type: "#QuoteSort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, docs: "From the page before.", length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
        includeSums: { type: "boolean", required: false, docs: "Whether to say what the quotes on all pages come to.", default: false },
      },
    },
    ListSegments: {
      fields: {
        type: { type: "?#SegmentType", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "Only segments that this customer is in." },
        text: { type: "?string", required: false, docs: "What the name holds.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        sort: { type: "#SegmentSort", required: false, default: "name" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListSnapshots: {
      fields: {
        from: { type: "?calendarDate", required: false, docs: "Taken on this day (in UTC) or later." },
        to: { type: "?calendarDate", required: false, docs: "Taken on this day (in UTC) or before." },
        pipelineId: { type: "?@Pipeline", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        limit: { type: "int", required: false, default: 20, minimum: "1", maximum: "100" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
      },
    },
    ListStages: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
      },
    },
    ListTasks: {
      fields: {
        scope: { type: "?#TaskScope", required: false, docs: "Without it the caller's; of a record that is named, all that the caller may see." },
        assigneeId: { type: "?@User", required: false, docs: "Instead of `scope`: the tasks of one user." },
        teamId: { type: "?@Team", required: false, docs: "Instead of `scope`: those of a team's members." },
        due: { type: "?#TaskDue", required: false },
        dueFrom: { type: "?calendarDate", required: false, docs: "Due on this day or later." },
        dueTo: { type: "?calendarDate", required: false, docs: "Due on this day or before." },
        status: { type: "?#TaskStatus", required: false, default: "open" },
        kinds: { type: "?[]#TaskKind", required: false, count: { minimum: 1, maximum: 5 }, unique: true },
        priorities: { type: "?[]#TaskPriority", required: false, count: { minimum: 1, maximum: 4 }, unique: true },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        leadId: { type: "?@Lead", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in the title.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        includeSnoozed: { type: "boolean", required: false, docs: "Whether to list open ones, too, that are put off.", default: false },
        utcOffsetMinutes: { type: "int", required: false, docs: "How far the caller's clock is before UTC, in minutes: it decides on when a day begins and ends.", default: 0, minimum: "-840", maximum: "840" },
        sort: { type: "#TaskSort", required: false, default: "due" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListUnroutedLeads: {
      fields: {
        source: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        campaignId: { type: "?@Campaign", required: false },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListViews: {
      fields: {
        list: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 50 } },
      },
    },
    LogActivity: {
      fields: {
        kind: { type: "#ActivityKind", required: true },
        subject: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 300 } },
        body: { type: "?string", required: false, trimmed: true, length: { maximum: 50000 } },
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "Customer, lead or deal: one is needed at least. With a deal or a contact, the customer is theirs." },
        contactId: { type: "?@Contact", required: false, docs: "A contact of the customer." },
        leadId: { type: "?@Lead", required: false },
        opportunityId: { type: "?@Opportunity", required: false, docs: "A deal with the customer." },
        direction: { type: "?#ActivityDirection", required: false, docs: "Of calls and mails; without it `outbound`." },
        durationMinutes: { type: "?int", required: false, docs: "In minutes: of calls, meetings and visits.", minimum: "0", maximum: "1440" },
        outcome: { type: "?#ActivityOutcome", required: false },
        location: { type: "?string", required: false, docs: "Of meetings and visits.", trimmed: true, length: { maximum: 300 } },
        happenedAt: { type: "?instant", required: false, docs: "Without it now. What is still to come is a task, not an activity." },
        participants: { type: "[]#ActivityParticipantInput", required: false, default: [], count: { maximum: 100 } },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
      },
    },
    LogAudit: {
      fields: {
        action: { type: "string", required: true, docs: "What was done, in a word: `viewed`, `exported`, `consent_given`.", trimmed: true, patterns: [{ pattern: "^[a-z][a-z0-9_]{0,49}$", hint: "a word of small letters, digits and underscores" }] },
        entity: { type: "string", required: true, docs: "The kind of record: `CustomerProfile`. Owners and admins may name kinds that the system does not know.", trimmed: true, patterns: [{ pattern: "^[A-Z][A-Za-z0-9]{0,49}$", hint: "the name of a kind of record, such as CustomerProfile" }] },
        entityId: { type: "string", required: true, docs: "Which one. Of a known kind, one that the caller may see.", trimmed: true, lowercased: true, patterns: [{ pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", hint: "an id" }] },
        changes: { type: "?json", required: false, docs: "`{field: {old, new}}`, of at most 16 KiB." },
      },
    },
    Login: {
      fields: {
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
        password: { type: "string", required: true, length: { minimum: 1, maximum: 1024 } },
      },
    },
    LoginError: {
      discriminator: "type",
      cases: {
        wrongCredentials: {},
        twoFactorRequired: {
          challenge: { type: "string", required: true },
          expiresAt: { type: "instant", required: true },
        },
        wrongCode: {},
        challengeExpired: {},
        tooManyAttempts: {
          retryAfterSeconds: { type: "int", required: true },
        },
      },
    },
    LoginResult: {
      fields: {
        token: { type: "string", required: true, docs: "Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie." },
        expiresAt: { type: "instant", required: true },
        user: { type: "#Me", required: true },
      },
    },
    LossReasons: {
      fields: {
        reasons: { type: "[]string", required: true, docs: "In the workspace's order." },
        updatedAt: { type: "?instant", required: false, docs: "Absent as long as nobody has set any, as is who did." },
        updatedBy: { type: "?@User", required: false },
        version: { type: "int", required: true, docs: "Counts the changes; 0 as long as nobody has set any." },
      },
    },
    LossReasonsError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#LossReasons", required: true },
        },
      },
    },
    Me: {
      fields: {
        id: { type: "@User", required: true },
        name: { type: "string", required: true },
        email: { type: "string", required: true },
        role: { type: "#Role", required: true },
        teamId: { type: "?@Team", required: false },
        teamName: { type: "?string", required: false },
        workspaceId: { type: "@Workspace", required: true },
        workspaceName: { type: "string", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217: the currency of the workspace." },
        language: { type: "?#DocumentLanguage", required: false, docs: "What they have chosen to read; absent as long as they have not." },
        workspaceLanguage: { type: "?#DocumentLanguage", required: false, docs: "That of the workspace's documents, for those who have chosen none; absent as long as nobody has said it." },
        twoFactor: { type: "#TwoFactorStatus", required: true },
        assignees: { type: "[]#UserSummary", required: true, docs: "The members that records may be given to, by name." },
        version: { type: "int", required: true, docs: "Of the caller as a member: counts the changes." },
      },
    },
    Member: {
      fields: {
        id: { type: "@User", required: true },
        name: { type: "string", required: true },
        email: { type: "string", required: true },
        role: { type: "#Role", required: true },
        teamId: { type: "?@Team", required: false },
        teamName: { type: "?string", required: false },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true, docs: "Themselves if nobody else has made them a member." },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes of name, role, team, language, membership and absence." },
        deactivatedAt: { type: "?instant", required: false, docs: "When they were deactivated; absent for members who may sign in." },
        lastSeenAt: { type: "?instant", required: false, docs: "When they were last signed in, to the hour; for owners and admins." },
        hasTwoFactor: { type: "?boolean", required: false, docs: "Whether signing in needs a second factor; for owners and admins." },
        absence: { type: "?#Absence", required: false, docs: "When they are away, now or next." },
      },
    },
    MemberAvailability: {
      fields: {
        id: { type: "@User", required: true },
        absence: { type: "?#Absence", required: false, docs: "The absence that begins or has begun; absent for who is available." },
        version: { type: "int", required: true, docs: "Of the member: see ``Member/version``." },
      },
    },
    MemberKey: {
      fields: {
        id: { type: "@User", required: true },
      },
    },
    MemberList: {
      fields: {
        items: { type: "[]#Member", required: true, docs: "By name." },
      },
    },
    MergeChoice: {
      fields: {
        field: { type: "#MergeField", required: true },
        from: { type: "#MergeSource", required: true },
      },
    },
    MergeCustomers: {
      fields: {
        id: { type: "@CustomerProfile", required: true, docs: "The customer that stays." },
        mergedId: { type: "@CustomerProfile", required: true, docs: "The customer that goes into it." },
        version: { type: "?int", required: false, docs: "Of the customer that stays.", minimum: "1" },
        mergedVersion: { type: "?int", required: false, docs: "Of the customer that goes.", minimum: "1" },
        choices: { type: "[]#MergeChoice", required: false, docs: "Whose value a field gets. Of fields that are not named, the staying customer's values stay, and what it has none of comes from the other; tags come from both.", default: [], count: { maximum: 50 } },
        customFieldChoices: { type: "[]#CustomFieldChoice", required: false, docs: "The same for custom fields.", default: [], count: { maximum: 100 } },
      },
    },
    MergeError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomerProfile", required: true },
        },
        notUndoable: {
          why: { type: "string", required: true },
          reason: { type: "#MergeRefusal", required: true },
        },
      },
    },
    MergeField: { choice: ["kind", "name", "email", "phone", "website", "vatId", "industry", "status", "tags", "notes", "ownerId", "primaryContactId"], docs: { kind: "", name: "", email: "", phone: "", website: "", vatId: "", industry: "", status: "", tags: "", notes: "", ownerId: "", primaryContactId: "" } },
    MergeRefusal: {
      discriminator: "type",
      cases: {
        undone: {
          undoneOn: { type: "calendarDate", required: true },
        },
        mergedTooLongAgo: {
          days: { type: "int", required: true },
          mergedOn: { type: "calendarDate", required: true },
        },
        masterGone: {},
        mergedElsewhere: {},
      },
    },
    MergeResult: {
      fields: {
        merge: { type: "#CustomerMerge", required: true },
        customer: { type: "#CustomerProfile", required: true, docs: "The customer that stayed, as it is now." },
        moved: { type: "[]#MovedRecords", required: true, docs: "What moved, by kind; kinds of which there was nothing are left out." },
      },
    },
    MergeSource: { choice: ["master", "merged"], docs: { master: "The customer that stays.", merged: "The customer that goes." } },
    MoveOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        stage: { type: "string", required: true, docs: "The key of a stage of the deal's pipeline.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        position: { type: "?int", required: false, docs: "Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes on top.", minimum: "0" },
        beforeId: { type: "?@Opportunity", required: false, docs: "Instead of `position`: the deal of the stage that it goes directly above." },
        afterId: { type: "?@Opportunity", required: false, docs: "Instead of `position`: the deal of the stage that it goes directly below." },
        version: { type: "?int", required: false, minimum: "1" },
        reason: { type: "?string", required: false, docs: "Why it was won or lost, if the stage closes it.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    MovedRecords: {
      fields: {
        kind: { type: "string", required: true, docs: "`opportunities`, `contacts`, …" },
        count: { type: "int", required: true },
      },
    },
    Opportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        number: { type: "string", required: true, docs: "Unique in the workspace: `OPP-2026-00042`." },
        title: { type: "string", required: true },
        description: { type: "?string", required: false },
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        campaignId: { type: "?@Campaign", required: false },
        pipelineId: { type: "@Pipeline", required: true },
        stage: { type: "string", required: true, docs: "The key of its stage in the pipeline." },
        stageName: { type: "string", required: true },
        position: { type: "double", required: true, docs: "Where it stands in its stage's column; smaller is higher." },
        status: { type: "#OpportunityStatus", required: true },
        value: { type: "?money", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        probability: { type: "int", required: true, docs: "In percent." },
        isProbabilityManual: { type: "boolean", required: true, docs: "Whether the probability was set by hand since the last move." },
        expectedRevenue: { type: "?money", required: false, docs: "Value × probability ÷ 100, rounded half away from zero to the currency's minor unit." },
        forecastCategory: { type: "#ForecastCategory", required: true },
        expectedCloseDate: { type: "?calendarDate", required: false },
        actualCloseDate: { type: "?calendarDate", required: false },
        closeReason: { type: "?string", required: false, docs: "Why it was won or lost." },
        nextSteps: { type: "?string", required: false },
        source: { type: "?string", required: false },
        notes: { type: "?string", required: false },
        tags: { type: "[]string", required: true },
        metadata: { type: "?json", required: false, docs: "A JSON object of the caller's own making." },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        stageEnteredAt: { type: "instant", required: true, docs: "When it came into its stage." },
        daysInStage: { type: "int", required: true, docs: "Whole days in its stage." },
        isRotting: { type: "boolean", required: true, docs: "Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
        deletedAt: { type: "?instant", required: false, docs: "When it was deleted; it can be restored for 30 days." },
      },
    },
    OpportunityChange: {
      fields: {
        field: { type: "string", required: true, docs: "The field's name; `created`, `deleted` and `restored` for the deal as a whole." },
        old: { type: "?json", required: false },
        new: { type: "?json", required: false },
        at: { type: "instant", required: true },
        by: { type: "@User", required: true },
        byName: { type: "string", required: true },
        secondsInStage: { type: "?int", required: false, docs: "For a move: how long the deal had been in the stage that it left, in seconds." },
      },
    },
    OpportunityChangePage: {
      fields: {
        items: { type: "[]#OpportunityChange", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    OpportunityDateField: { choice: ["created", "updated", "expectedClose", "actualClose", "stageEntered", "nextTask", "lastActivity"], docs: { created: "", updated: "", expectedClose: "", actualClose: "", stageEntered: "When it came into its stage.", nextTask: "When the first of its open tasks is due.", lastActivity: "" } },
    OpportunityDetail: {
      fields: {
        opportunity: { type: "#Opportunity", required: true },
        customer: { type: "#CustomerSummary", required: true },
        owner: { type: "#UserSummary", required: true },
        stage: { type: "#Stage", required: true },
        openTasks: { type: "[]#TaskItem", required: true, docs: "What is to be done for the deal, by whoever; the first 20 in the order in which they are due." },
      },
    },
    OpportunityError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Opportunity", required: true },
        },
        moveRefused: {
          from: { type: "string", required: true },
          to: { type: "string", required: true },
          why: { type: "string", required: true },
          reason: { type: "#OpportunityRefusal", required: true },
        },
        unknownStage: {
          stage: { type: "string", required: true },
          known: { type: "[]string", required: true },
        },
        reasonRequired: {
          outcome: { type: "#CloseOutcome", required: true },
        },
        bulkRefused: {
          refused: { type: "[]#BulkRefusal", required: true },
        },
        wrongStatus: {
          status: { type: "#OpportunityStatus", required: true },
          why: { type: "string", required: true },
          reason: { type: "#OpportunityRefusal", required: true },
        },
        notRestorable: {
          why: { type: "string", required: true },
          reason: { type: "#RestoreRefusal", required: true },
        },
      },
    },
    OpportunityKey: {
      fields: {
        id: { type: "@Opportunity", required: true },
      },
    },
    OpportunityMoneyField: { choice: ["value", "expectedRevenue"], docs: { value: "", expectedRevenue: "Value × probability." } },
    OpportunityNews: {
      discriminator: "type",
      cases: {
        changed: {
          event: { type: "string", required: true },
          actorId: { type: "?@User", required: false },
          opportunity: { type: "#Opportunity", required: true },
        },
        gone: {
          event: { type: "string", required: true },
          actorId: { type: "?@User", required: false },
          id: { type: "@Opportunity", required: true },
        },
        reset: {
          reason: { type: "string", required: true },
        },
      },
    },
    OpportunityNumberField: { choice: ["probability", "daysInStage", "openTasks"], docs: { probability: "In percent.", daysInStage: "Whole days in its stage.", openTasks: "What is to be done for it, by whoever." } },
    OpportunityOptionalField: { choice: ["value", "expectedClose", "description", "nextSteps", "source", "closeReason", "notes", "tags", "contact", "lead", "campaign"], docs: { value: "", expectedClose: "", description: "", nextSteps: "", source: "", closeReason: "", notes: "", tags: "", contact: "", lead: "", campaign: "" } },
    OpportunityPage: {
      fields: {
        items: { type: "[]#Opportunity", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
        sums: { type: "?[]#PipelineAmount", required: false, docs: "What the deals on all pages come to, by currency: open ones, won ones and lost ones alike, where nothing of a lost one is weighted. Only if the call asked for it." },
      },
    },
    OpportunityRefusal: {
      discriminator: "type",
      cases: {
        otherOutcome: {
          status: { type: "#OpportunityStatus", required: true },
        },
        alreadyClosed: {},
        inFirstStage: {},
        notClosed: {},
        closedStage: {},
        fixedProbability: {
          probability: { type: "int", required: true },
        },
      },
    },
    OpportunityRule: {
      discriminator: "type",
      cases: {
        text: {
          field: { type: "#OpportunityTextField", required: true },
          op: { type: "#SegmentTextOperator", required: true },
          value: { type: "string", required: true },
        },
        number: {
          field: { type: "#OpportunityNumberField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "double", required: true },
        },
        money: {
          field: { type: "#OpportunityMoneyField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "money", required: true },
          currency: { type: "?string", required: false },
        },
        date: {
          field: { type: "#OpportunityDateField", required: true },
          op: { type: "#SegmentDateOperator", required: true },
          value: { type: "calendarDate", required: true },
        },
        period: {
          field: { type: "#OpportunityDateField", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        presence: {
          field: { type: "#OpportunityOptionalField", required: true },
          op: { type: "#SegmentPresence", required: true },
        },
        status: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#OpportunityStatus", required: true },
        },
        forecast: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#ForecastCategory", required: true },
        },
        stage: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Stage", required: true },
        },
        pipeline: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Pipeline", required: true },
        },
        tag: {
          op: { type: "#SegmentTagOperator", required: true },
          value: { type: "[]string", required: true },
        },
        owner: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@User", required: true },
        },
        team: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Team", required: true },
        },
        campaign: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Campaign", required: true },
        },
        rotting: {
          value: { type: "boolean", required: true },
        },
        custom: {
          condition: { type: "#CustomFieldFilter", required: true },
        },
        customPeriod: {
          key: { type: "string", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        all: {
          rules: { type: "[]#OpportunityRule", required: true },
        },
        any: {
          rules: { type: "[]#OpportunityRule", required: true },
        },
        not: {
          rule: { type: "#OpportunityRule", required: true },
        },
      },
    },
    OpportunitySort: { choice: ["name", "customer", "value", "stage", "closeDate", "created", "updated"], docs: { name: "By title, without regard to case and accents.", customer: "", value: "By the amount, whatever its currency; deals without one come last.", stage: "By pipeline, then stage, then place in the stage's column: the order of a board.", closeDate: "By the expected close date; deals without one come last.", created: "", updated: "" } },
    OpportunityStatus: { choice: ["open", "won", "lost"], docs: { open: "", won: "", lost: "" } },
    OpportunityTextField: { choice: ["title", "number", "customer", "description", "nextSteps", "source", "closeReason", "notes"], docs: { title: "", number: "", customer: "The name of its customer.", description: "", nextSteps: "", source: "", closeReason: "", notes: "" } },
    Order: {
      fields: {
        id: { type: "@Order", required: true },
        number: { type: "string", required: true, docs: "Unique in the workspace: `O-2026-00042`." },
        quoteId: { type: "@Quote", required: true },
        quoteNumber: { type: "string", required: true },
        quoteRevision: { type: "int", required: true, docs: "The revision that was accepted." },
        opportunityId: { type: "@Opportunity", required: true },
        opportunityNumber: { type: "string", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        title: { type: "string", required: true },
        customerReference: { type: "?string", required: false, docs: "The customer's own number for it." },
        note: { type: "?string", required: false },
        status: { type: "#OrderStatus", required: true },
        nextStatuses: { type: "[]#OrderStatus", required: true, docs: "What may follow." },
        cancelReason: { type: "?string", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217; of all amounts." },
        net: { type: "money", required: true, docs: "The sum of the lines, before tax." },
        tax: { type: "money", required: true },
        gross: { type: "money", required: true, docs: "Net plus tax: what the customer pays." },
        orderedOn: { type: "calendarDate", required: true },
        ownerId: { type: "@User", required: true, docs: "The deal's." },
        ownerName: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
      },
    },
    OrderDateField: { choice: ["created", "updated", "ordered"], docs: { created: "", updated: "", ordered: "" } },
    OrderDetail: {
      fields: {
        order: { type: "#Order", required: true },
        lines: { type: "[]#SalesLine", required: true },
        taxes: { type: "[]#TaxTotal", required: true, docs: "By rate, the highest first." },
      },
    },
    OrderError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Order", required: true },
        },
        wrongStatus: {
          status: { type: "#OrderStatus", required: true },
          next: { type: "[]#OrderStatus", required: true },
        },
      },
    },
    OrderKey: {
      fields: {
        id: { type: "@Order", required: true },
      },
    },
    OrderOptionalField: { choice: ["customerReference", "note", "cancelReason"], docs: { customerReference: "", note: "", cancelReason: "" } },
    OrderPage: {
      fields: {
        items: { type: "[]#Order", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
        sums: { type: "?[]#SalesSum", required: false, docs: "What the orders on all pages come to, by currency; only if the call asked for it." },
      },
    },
    OrderRule: {
      discriminator: "type",
      cases: {
        text: {
          field: { type: "#OrderTextField", required: true },
          op: { type: "#SegmentTextOperator", required: true },
          value: { type: "string", required: true },
        },
        money: {
          field: { type: "#SaleMoneyField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "money", required: true },
          currency: { type: "?string", required: false },
        },
        date: {
          field: { type: "#OrderDateField", required: true },
          op: { type: "#SegmentDateOperator", required: true },
          value: { type: "calendarDate", required: true },
        },
        period: {
          field: { type: "#OrderDateField", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        presence: {
          field: { type: "#OrderOptionalField", required: true },
          op: { type: "#SegmentPresence", required: true },
        },
        status: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#OrderStatus", required: true },
        },
        currency: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]string", required: true },
        },
        owner: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@User", required: true },
        },
        team: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Team", required: true },
        },
        all: {
          rules: { type: "[]#OrderRule", required: true },
        },
        any: {
          rules: { type: "[]#OrderRule", required: true },
        },
        not: {
          rule: { type: "#OrderRule", required: true },
        },
      },
    },
    OrderSort: { choice: ["created", "updated", "ordered", "number", "title", "customer", "total", "status"], docs: { created: "", updated: "", ordered: "By the day on which it was ordered.", number: "", title: "Without regard to case and accents.", customer: "By the customer's name, without regard to case and accents.", total: "By the amount with tax, whatever its currency.", status: "In the order in which they follow each other; cancelled ones come last." } },
    OrderStatus: { choice: ["open", "confirmed", "inProgress", "delivered", "completed", "cancelled"], docs: { open: "It has come in.", confirmed: "The customer knows that it will be done.", inProgress: "", delivered: "", completed: "Nothing is left to do.", cancelled: "" } },
    OrderTextField: { choice: ["number", "title", "customer", "deal", "quote", "customerReference", "note", "cancelReason"], docs: { number: "", title: "", customer: "The name of its customer.", deal: "The number of its deal.", quote: "The number of the quote that it was made of.", customerReference: "", note: "", cancelReason: "" } },
    OwnerActivity: {
      fields: {
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        activities: { type: "int", required: true },
        minutes: { type: "int", required: true },
        tasksDone: { type: "int", required: true, docs: "Tasks of theirs that were done in the period." },
        won: { type: "int", required: true, docs: "Deals of theirs, by close date." },
        lost: { type: "int", required: true },
        activitiesPerWin: { type: "?double", required: false, docs: "Activities ÷ won deals; absent if none was won." },
      },
    },
    OwnerVelocity: {
      fields: {
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        velocities: { type: "[]#Velocity", required: true, docs: "By currency." },
      },
    },
    PasswordError: {
      discriminator: "type",
      cases: {
        wrongPassword: {},
        tokenExpired: {},
        noMail: {},
        tooManyAttempts: {
          retryAfterSeconds: { type: "int", required: true },
        },
      },
    },
    PasswordProof: {
      fields: {
        password: { type: "string", required: true, length: { minimum: 1, maximum: 1024 } },
      },
    },
    Pipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        name: { type: "string", required: true },
        description: { type: "?string", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217: the currency of its deals if nothing else is said." },
        isDefault: { type: "boolean", required: true, docs: "Whether new deals go here if nothing else is said." },
        requiresWonReason: { type: "boolean", required: true },
        requiresLostReason: { type: "boolean", required: true },
        stages: { type: "[]#Stage", required: true, docs: "In order." },
        openDeals: { type: "int", required: true, docs: "How many deals are open in it." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    PipelineAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true },
        total: { type: "money", required: true, docs: "The sum of the values." },
        weighted: { type: "money", required: true, docs: "Σ value × probability ÷ 100, rounded once, half away from zero." },
      },
    },
    PipelineError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Pipeline", required: true },
          stage: { type: "?#Stage", required: false },
        },
        hasDeals: {
          count: { type: "int", required: true },
        },
        invalidPipeline: {
          why: { type: "string", required: true },
          reason: { type: "#PipelineRefusal", required: true },
        },
      },
    },
    PipelineFilter: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in number, title, customer or description, as in listOpportunities.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        rules: { type: "?#OpportunityRule", required: false, docs: "What must hold besides, as in listOpportunities." },
      },
    },
    PipelineFunnel: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        stages: { type: "[]#FunnelStage", required: true },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed." },
        won: { type: "int", required: true },
        lost: { type: "int", required: true },
      },
    },
    PipelineKey: {
      fields: {
        id: { type: "@Pipeline", required: true },
      },
    },
    PipelinePage: {
      fields: {
        items: { type: "[]#Pipeline", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    PipelineRefusal: {
      discriminator: "type",
      cases: {
        oneWonStage: {},
        lastLostStage: {},
        lastOpenStage: {},
        tooManyStages: {
          maximum: { type: "int", required: true },
        },
        closedProbability: {
          status: { type: "#OpportunityStatus", required: true },
          probability: { type: "int", required: true },
        },
        closedForecast: {
          status: { type: "#OpportunityStatus", required: true },
          category: { type: "#ForecastCategory", required: true },
        },
        defaultNeeded: {},
        defaultKept: {},
      },
    },
    PipelineReport: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        name: { type: "string", required: true },
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        stages: { type: "[]#PipelineReportStage", required: true, docs: "In the pipeline's order." },
        openCount: { type: "int", required: true },
        totals: { type: "[]#PipelineAmount", required: true, docs: "Over the open deals, by currency." },
        owners: { type: "[]#PipelineReportOwner", required: true, docs: "Of the open deals; the most deals first." },
        overdue: { type: "[]#PipelineAmount", required: true, docs: "Open deals that should have been closed before today." },
        undated: { type: "[]#PipelineAmount", required: true, docs: "Open deals without an expected close date." },
        created: { type: "[]#ReportAmount", required: true, docs: "Deals that were created in the period, whatever became of them." },
        won: { type: "[]#ReportAmount", required: true, docs: "By close date in the period." },
        lost: { type: "[]#ReportAmount", required: true },
      },
    },
    PipelineReportOwner: {
      fields: {
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        count: { type: "int", required: true },
        amounts: { type: "[]#PipelineAmount", required: true, docs: "By currency." },
      },
    },
    PipelineReportStage: {
      fields: {
        stage: { type: "string", required: true },
        name: { type: "string", required: true },
        probability: { type: "int", required: true },
        isWon: { type: "boolean", required: true },
        isLost: { type: "boolean", required: true },
        count: { type: "int", required: true },
        amounts: { type: "[]#PipelineAmount", required: true, docs: "By currency." },
        averageDays: { type: "?double", required: false, docs: "How long its open deals have been in it on average; absent without any." },
        rotting: { type: "int", required: true, docs: "How many of them have been in it for longer than its `rottenAfterDays`." },
      },
    },
    PipelineStats: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        stages: { type: "[]#StageStats", required: true, docs: "In the pipeline's order." },
        openCount: { type: "int", required: true, docs: "How many deals are open." },
        totals: { type: "[]#PipelineAmount", required: true, docs: "Over the open deals, by currency." },
      },
    },
    PipelineTemplate: { choice: ["deals", "sales", "standard", "empty"], docs: { deals: "lead, qualified, proposal, negotiation, won, lost", sales: "qualification, discovery, proposal, negotiation, closed_won, closed_lost", standard: "new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost", empty: "One open stage, won and lost." } },
    PostalCodeMatch: { choice: ["startsWith", "is"], docs: { startsWith: "An address's postal code begins with one of them, or is one.", is: "" } },
    PreviewImport: {
      fields: {
        target: { type: "#ImportTarget", required: false, docs: "What the rows are to become.", default: "customers" },
        fileId: { type: "?@StoredFile", required: false, docs: "A file that has been sent." },
        text: { type: "?string", required: false, docs: "Instead of a file: what would stand in it.", length: { minimum: 1, maximum: 1000000 } },
        format: { type: "?#ImportFormatOptions", required: false },
        mapping: { type: "?[]#ColumnMapping", required: false, count: { minimum: 1, maximum: 1000 } },
        mappingId: { type: "?@ImportMapping", required: false, docs: "A mapping that was saved, instead of one that is said or guessed." },
      },
    },
    PreviewSegment: {
      fields: {
        rules: { type: "#SegmentRule", required: true },
      },
    },
    ProfileError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Me", required: true },
        },
      },
    },
    QualifyLead: {
      fields: {
        id: { type: "@Lead", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    Quota: {
      fields: {
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        period: { type: "#QuotaPeriod", required: true },
        startsOn: { type: "calendarDate", required: true, docs: "The first day of the period." },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        amount: { type: "?money", required: false, docs: "Absent if there is none any more, as is who set it and when." },
        createdAt: { type: "?instant", required: false },
        updatedAt: { type: "?instant", required: false },
        createdBy: { type: "?@User", required: false },
        updatedBy: { type: "?@User", required: false },
        version: { type: "int", required: true, docs: "Counts the changes; 0 if there is none." },
      },
    },
    QuotaAttainment: {
      fields: {
        holder: { type: "#QuotaHolder", required: true },
        holderId: { type: "?string", required: false, docs: "The user's or the team's id; absent for the workspace." },
        name: { type: "string", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        quota: { type: "?money", required: false, docs: "The quota of the period, or the sum of those of shorter periods in it. Of a team and the workspace without their own the sum of their members'. Absent if there is none." },
        quotaVersion: { type: "int", required: true, docs: "Of the holder's own quota for the period itself, for setQuota; 0 if there is none." },
        won: { type: "money", required: true, docs: "Won in the period, by the close date." },
        attainment: { type: "?double", required: false, docs: "Won ÷ quota; absent without a quota or of one of 0." },
        expectedByNow: { type: "?money", required: false, docs: "Quota × the share of the period that has passed, today included: what would be won by now at an even pace." },
        gap: { type: "?money", required: false, docs: "Quota − won, 0 at least." },
        openCount: { type: "int", required: true, docs: "Open deals that are expected to close in the period." },
        open: { type: "money", required: true },
        weighted: { type: "money", required: true, docs: "Σ value × probability ÷ 100 of these." },
        commit: { type: "money", required: true, docs: "Won, and open deals in the category commit." },
        bestCase: { type: "money", required: true, docs: "The same with the category best case." },
        coverage: { type: "?double", required: false, docs: "Open ÷ gap: how many times over the open deals would close it; absent without a gap." },
      },
    },
    QuotaError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Quota", required: true },
        },
      },
    },
    QuotaHolder: { choice: ["user", "team", "workspace"], docs: { user: "", team: "", workspace: "" } },
    QuotaPeriod: { choice: ["month", "quarter", "year"], docs: { month: "", quarter: "", year: "" } },
    QuotaReport: {
      fields: {
        period: { type: "#QuotaPeriod", required: true },
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        elapsed: { type: "double", required: true, docs: "The share of the period that has passed, today included, 0…1." },
        items: { type: "[]#QuotaAttainment", required: true, docs: "Users by name, then teams, then the workspace; of each by currency. Those without quota, win and open deal are left out." },
      },
    },
    Quote: {
      fields: {
        id: { type: "@Quote", required: true },
        number: { type: "string", required: true, docs: "Unique in the workspace: `Q-2026-00042`." },
        revision: { type: "int", required: true, docs: "Counts from 1; a quote that is changed after it was sent gets the next one." },
        opportunityId: { type: "@Opportunity", required: true },
        opportunityNumber: { type: "string", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        contactId: { type: "?@Contact", required: false },
        title: { type: "string", required: true },
        introduction: { type: "?string", required: false, docs: "Stands above the lines." },
        terms: { type: "?string", required: false, docs: "Stands below the lines." },
        address: { type: "?string", required: false, docs: "The customer's, as it stands on the document." },
        language: { type: "#DocumentLanguage", required: true },
        status: { type: "#QuoteStatus", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217; of all amounts." },
        net: { type: "money", required: true, docs: "The sum of the lines, before tax." },
        tax: { type: "money", required: true },
        gross: { type: "money", required: true, docs: "Net plus tax: what the customer pays." },
        validUntil: { type: "?calendarDate", required: false, docs: "The last day on which it can be accepted." },
        sentAt: { type: "?instant", required: false },
        acceptedAt: { type: "?instant", required: false },
        declinedAt: { type: "?instant", required: false },
        declineReason: { type: "?string", required: false },
        ownerId: { type: "@User", required: true, docs: "The deal's." },
        ownerName: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
      },
    },
    QuoteDateField: { choice: ["created", "updated", "validUntil", "sent", "accepted", "declined"], docs: { created: "", updated: "", validUntil: "", sent: "When it was sent last.", accepted: "", declined: "" } },
    QuoteDetail: {
      fields: {
        quote: { type: "#Quote", required: true },
        lines: { type: "[]#SalesLine", required: true },
        taxes: { type: "[]#TaxTotal", required: true, docs: "By rate, the highest first." },
        revisions: { type: "[]#QuoteRevision", required: true, docs: "What was sent of it, the newest first." },
        orderId: { type: "?@Order", required: false, docs: "The order that came of it." },
        orderNumber: { type: "?string", required: false },
      },
    },
    QuoteError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Quote", required: true },
        },
        wrongStatus: {
          status: { type: "#QuoteStatus", required: true },
          why: { type: "string", required: true },
          reason: { type: "#QuoteRefusal", required: true },
        },
        incomplete: {
          why: { type: "string", required: true },
          reason: { type: "#QuoteRefusal", required: true },
        },
        notMailed: {
          why: { type: "string", required: true },
          reason: { type: "#QuoteRefusal", required: true },
        },
        opportunityNotWon: {
          why: { type: "string", required: true },
          error: { type: "#OpportunityError", required: true },
        },
      },
    },
    QuoteKey: {
      fields: {
        id: { type: "@Quote", required: true },
      },
    },
    QuoteLineInput: {
      fields: {
        description: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 500 } },
        details: { type: "?string", required: false, trimmed: true, length: { maximum: 4000 } },
        quantity: { type: "double", required: false, docs: "At most four decimals, not 0. A negative one is a credit.", default: 1, minimum: "-1000000000", maximum: "1000000000" },
        unit: { type: "?string", required: false, trimmed: true, length: { maximum: 20 } },
        unitPrice: { type: "money", required: true, docs: "For one, before tax. It may have more decimals than the currency.", minimum: "0" },
        discount: { type: "double", required: false, docs: "In percent of the price, with at most two decimals.", default: 0, minimum: "0", maximum: "100" },
        taxRate: { type: "?double", required: false, docs: "In percent, with at most two decimals; without it the workspace's usual one.", minimum: "0", maximum: "100" },
      },
    },
    QuoteOptionalField: { choice: ["validUntil", "sent", "contact", "introduction", "terms", "declineReason"], docs: { validUntil: "", sent: "", contact: "", introduction: "", terms: "", declineReason: "" } },
    QuotePage: {
      fields: {
        items: { type: "[]#Quote", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
        sums: { type: "?[]#SalesSum", required: false, docs: "What the quotes on all pages come to, by currency; only if the call asked for it." },
      },
    },
    QuoteRefusal: {
      discriminator: "type",
      cases: {
        accepted: {},
        declined: {},
        alreadyDeclined: {},
        expired: {},
        notSent: {},
        notAnswered: {},
        orderChanged: {
          orderNumber: { type: "string", required: true },
          status: { type: "#OrderStatus", required: true },
        },
        opportunityDeleted: {},
        noLines: {},
        lastDayPassed: {
          lastDay: { type: "calendarDate", required: true },
        },
        noMail: {},
        noAddress: {},
      },
    },
    QuoteRevision: {
      fields: {
        revision: { type: "int", required: true },
        sentAt: { type: "instant", required: true },
        sentBy: { type: "@User", required: true },
        validUntil: { type: "calendarDate", required: true },
        currency: { type: "string", required: true },
        net: { type: "money", required: true },
        tax: { type: "money", required: true },
        gross: { type: "money", required: true },
        mailedTo: { type: "[]string", required: true, docs: "The addresses that it goes to by mail; empty if it was handed over otherwise." },
        mailedAt: { type: "?instant", required: false, docs: "When the mail was handed to the mail server; absent while it waits." },
      },
    },
    QuoteRule: {
      discriminator: "type",
      cases: {
        text: {
          field: { type: "#QuoteTextField", required: true },
          op: { type: "#SegmentTextOperator", required: true },
          value: { type: "string", required: true },
        },
        money: {
          field: { type: "#SaleMoneyField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "money", required: true },
          currency: { type: "?string", required: false },
        },
        date: {
          field: { type: "#QuoteDateField", required: true },
          op: { type: "#SegmentDateOperator", required: true },
          value: { type: "calendarDate", required: true },
        },
        period: {
          field: { type: "#QuoteDateField", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        presence: {
          field: { type: "#QuoteOptionalField", required: true },
          op: { type: "#SegmentPresence", required: true },
        },
        status: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#QuoteStatus", required: true },
        },
        currency: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]string", required: true },
        },
        owner: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@User", required: true },
        },
        team: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Team", required: true },
        },
        all: {
          rules: { type: "[]#QuoteRule", required: true },
        },
        any: {
          rules: { type: "[]#QuoteRule", required: true },
        },
        not: {
          rule: { type: "#QuoteRule", required: true },
        },
      },
    },
    QuoteSort: { choice: ["created", "updated", "validUntil", "number", "title", "customer", "total", "status"], docs: { created: "", updated: "", validUntil: "By the last day; quotes without one come last.", number: "", title: "Without regard to case and accents.", customer: "By the customer's name, without regard to case and accents.", total: "By the amount with tax, whatever its currency.", status: "Draft, expired, sent, accepted, declined. Those that have expired or were sent come by their last day." } },
    QuoteStatus: { choice: ["draft", "sent", "accepted", "declined", "expired"], docs: { draft: "Being written; nobody outside has it.", sent: "The customer has it, and may accept it until its last day.", accepted: "There is an order of it.", declined: "", expired: "It was sent, and its last day has passed." } },
    QuoteTextField: { choice: ["number", "title", "customer", "deal", "introduction", "terms", "declineReason"], docs: { number: "", title: "", customer: "The name of its customer.", deal: "The number of its deal.", introduction: "", terms: "", declineReason: "" } },
    ReactivatedMember: {
      fields: {
        member: { type: "#Member", required: true },
        restored: { type: "int", required: true, docs: "How many of their customers, contacts, leads, campaigns, deals, tasks and documents are theirs again." },
        kept: { type: "int", required: true, docs: "How many stay with whom they were given to: they have changed hands again since." },
      },
    },
    RecalculateHealth: {
      fields: {
        customerProfileIds: { type: "?[]@CustomerProfile", required: false, docs: "Without them all customers of the workspace are put in line, which administrators may ask for.", count: { minimum: 1, maximum: 200 }, unique: true },
      },
    },
    RecordConsent: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true, docs: "What for, in the workspace's words: `newsletter`. Capital letters and accents make no difference.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        legalBasis: { type: "#ConsentBasis", required: false, default: "consent" },
        method: { type: "#ConsentMethod", required: true, docs: "How they have said it. A double opt-in is not noted by hand: requestConsent begins it." },
        text: { type: "?string", required: false, docs: "What exactly was agreed to. Needed if the basis is their consent.", trimmed: true, length: { minimum: 1, maximum: 10000 } },
        textVersion: { type: "?string", required: false, docs: "Which version of it: `2026-03`.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        formUrl: { type: "?string", required: false, docs: "The page with the form.", trimmed: true, webURL: true, length: { maximum: 2000 } },
        statedAt: { type: "?instant", required: false, docs: "When it was said; without it now." },
      },
    },
    RecordLeadSignal: {
      fields: {
        id: { type: "@Lead", required: true },
        intent: { type: "#LeadIntent", required: true },
        confidence: { type: "int", required: true, docs: "How surely it means that, in percent.", minimum: "1", maximum: "100" },
        evidence: { type: "string", required: true, docs: "What the lead did or said: `asked for a price list`.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        at: { type: "?instant", required: false, docs: "When; without it now.", past: true },
      },
    },
    ReferralChain: {
      fields: {
        customer: { type: "#CustomerSummary", required: true },
        revenue: { type: "[]#CurrencyAmount", required: true, docs: "What was won from the customer, by currency." },
        referrers: { type: "[]#ReferralNode", required: true, docs: "Who referred the customer, who referred those, and so on; the nearest first." },
        referred: { type: "[]#ReferralNode", required: true, docs: "Whom the customer has referred, whom those have, and so on; the nearest first." },
        revenueBehind: { type: "[]#CurrencyAmount", required: true, docs: "What was won from all in `referred`, by currency." },
        isTruncated: { type: "boolean", required: true, docs: "Whether there are more than 5,000 on one side." },
      },
    },
    ReferralNode: {
      fields: {
        customer: { type: "#CustomerSummary", required: true },
        depth: { type: "int", required: true, docs: "How many steps away." },
        viaId: { type: "@CustomerProfile", required: true, docs: "The one between this customer and the one that was asked for; on the way down their referrer, on the way up whom they have referred." },
        revenue: { type: "[]#CurrencyAmount", required: true, docs: "What was won from them, by currency." },
        revenueBehind: { type: "[]#CurrencyAmount", required: true, docs: "What was won from those whom they have referred, and those whom these have, by currency; on the way down alone." },
      },
    },
    Relationship: {
      fields: {
        id: { type: "@Relationship", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        type: { type: "#RelationshipType", required: true, docs: "What the customer is to the related one: the customer is its parent company, was referred by it, …" },
        related: { type: "#CustomerSummary", required: true },
        strength: { type: "int", required: true, docs: "From 1 to 10." },
        notes: { type: "?string", required: false },
        since: { type: "?calendarDate", required: false, docs: "Since when." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    RelationshipError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Relationship", required: true },
        },
        exists: {
          current: { type: "#Relationship", required: true },
        },
        loop: {
          through: { type: "[]#CustomerSummary", required: true },
        },
      },
    },
    RelationshipGraph: {
      fields: {
        nodes: { type: "[]#GraphNode", required: true, docs: "The nearest first; the customer in the middle is the first of all." },
        edges: { type: "[]#GraphEdge", required: true, docs: "Between customers that stand in `nodes`." },
        isTruncated: { type: "boolean", required: true, docs: "Whether there is more within that depth than the graph shows." },
      },
    },
    RelationshipKey: {
      fields: {
        id: { type: "@Relationship", required: true },
      },
    },
    RelationshipPage: {
      fields: {
        items: { type: "[]#Relationship", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    RelationshipType: { choice: ["parent_company", "subsidiary", "referrer", "referred_by", "partner", "competitor"], docs: { parent_company: "The customer is the related one's parent company.", subsidiary: "The related one is the customer's parent company.", referrer: "The customer has referred the related one.", referred_by: "The related one has referred the customer.", partner: "", competitor: "" } },
    RemoveAddress: {
      fields: {
        id: { type: "@CustomerAddress", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ReopenOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        stage: { type: "?string", required: false, docs: "An open stage of its pipeline; without it the one it was closed from.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ReopenQuote: {
      fields: {
        id: { type: "@Quote", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ReopenTask: {
      fields: {
        id: { type: "@TaskItem", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ReorderStages: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        version: { type: "?int", required: false, docs: "The version of the pipeline whose order was looked at; a stale one is a conflict.", minimum: "1" },
        stageIds: { type: "[]@Stage", required: true, docs: "All stages of the pipeline, each exactly once, in the new order.", count: { minimum: 1, maximum: 100 }, unique: true },
      },
    },
    ReportAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true },
        total: { type: "money", required: true },
      },
    },
    ReportKind: { choice: ["pipeline", "funnel", "winLoss", "velocity", "activity", "attribution", "leads"], docs: { pipeline: "", funnel: "", winLoss: "", velocity: "", activity: "", attribution: "", leads: "Leads by score and by intent, and how soon they were answered." } },
    RequestConsent: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 50 } },
        text: { type: "string", required: true, docs: "What exactly they are asked to agree to: the mail and the page show it.", trimmed: true, length: { minimum: 1, maximum: 10000 } },
        textVersion: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 50 } },
        formUrl: { type: "?string", required: false, docs: "The page with the form in which they have entered themselves.", trimmed: true, webURL: true, length: { maximum: 2000 } },
        language: { type: "?#DocumentLanguage", required: false, docs: "Of the mail; without it that of the workspace's documents." },
      },
    },
    RequestPasswordReset: {
      fields: {
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
      },
    },
    ResetPassword: {
      fields: {
        token: { type: "string", required: true, docs: "From the link in the mail.", length: { minimum: 1, maximum: 200 } },
        newPassword: { type: "string", required: true, docs: "As in `auth.changePassword`.", length: { minimum: 8, maximum: 1024 } },
      },
    },
    RestoreError: {
      discriminator: "type",
      cases: {
        notRestorable: {
          why: { type: "string", required: true },
          reason: { type: "#RestoreRefusal", required: true },
        },
      },
    },
    RestoreRefusal: {
      discriminator: "type",
      cases: {
        notDeleted: {},
        deletedTooLongAgo: {
          days: { type: "int", required: true },
          deletedOn: { type: "calendarDate", required: true },
        },
        merged: {},
        customerDeleted: {},
        pipelineDeleted: {},
        keyInUse: {
          key: { type: "string", required: true },
          name: { type: "string", required: true },
        },
        pipeline: {
          problem: { type: "#PipelineRefusal", required: true },
        },
        nameInUse: {
          name: { type: "string", required: true },
        },
        tooManyViews: {
          maximum: { type: "int", required: true },
        },
        relatedAnew: {
          to: { type: "#CustomerSummary", required: true },
        },
        ownsItself: {
          through: { type: "[]#CustomerSummary", required: true },
        },
        notWithdrawn: {},
        invitationExpired: {
          on: { type: "calendarDate", required: true },
        },
        memberByNow: {
          email: { type: "string", required: true },
        },
        invitedAnew: {
          email: { type: "string", required: true },
        },
      },
    },
    RevenueForecast: {
      fields: {
        groups: { type: "[]#ForecastGroup", required: true, docs: "In order of time, name or stage; within that, by currency." },
        totals: { type: "[]#ForecastGroup", required: true, docs: "Over all groups, by currency." },
      },
    },
    RevertConversion: {
      fields: {
        id: { type: "@Lead", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    RevertedConversion: {
      fields: {
        lead: { type: "#Lead", required: true },
        kept: { type: "[]#ConversionPart", required: true, docs: "What the conversion had made and stays: somebody has changed or used it since, or it is not the caller's to change." },
      },
    },
    RevokeConsent: {
      fields: {
        customerProfileId: { type: "?@CustomerProfile", required: false, docs: "The person: one of customer, contact and lead." },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        channel: { type: "#ConsentChannel", required: true },
        purpose: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 50 } },
        method: { type: "#ConsentMethod", required: false, docs: "How they have said it.", default: "other" },
        statedAt: { type: "?instant", required: false, docs: "When it was said; without it now." },
      },
    },
    RevokedSessions: {
      fields: {
        count: { type: "int", required: true, docs: "How many were ended." },
      },
    },
    Role: { choice: ["owner", "admin", "manager", "rep", "viewer"], docs: { owner: "", admin: "", manager: "", rep: "", viewer: "" } },
    RoutingEffectiveness: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        total: { type: "#RoutingLine", required: true },
        unrouted: { type: "int", required: true, docs: "How many of the leads wait to be given to somebody." },
        owners: { type: "[]#RoutingLine", required: true, docs: "The most leads first." },
      },
    },
    RoutingLine: {
      fields: {
        ownerId: { type: "?@User", required: false, docs: "Absent for all together." },
        name: { type: "string", required: true },
        leads: { type: "#LeadOutcome", required: true },
        medianMinutesToRoute: { type: "?double", required: false, docs: "From coming in to being given to somebody, in minutes: the median; absent if none was." },
        medianMinutesToRespond: { type: "?double", required: false, docs: "From then to the first activity with the lead, in minutes: the median of those that were answered." },
        answered: { type: "int", required: true },
        answeredInTime: { type: "?double", required: false, docs: "Answered in `responseMinutes` ÷ all, 0…1; absent without leads." },
      },
    },
    RuleExplanation: {
      fields: {
        sentence: { type: "#RuleSentence", required: true },
        holds: { type: "boolean", required: true },
        seen: { type: "?string", required: false, docs: "The customer's value, for a condition; absent if there is none." },
        parts: { type: "[]#RuleExplanation", required: false, docs: "The rules that it is made of, for `all`, `any` and `not`.", default: [] },
      },
    },
    RuleSentence: {
      fields: {
        english: { type: "string", required: true },
        german: { type: "string", required: true },
      },
    },
    SaleMoneyField: { choice: ["net", "gross"], docs: { net: "", gross: "Net and tax." } },
    SalesLine: {
      fields: {
        position: { type: "int", required: true, docs: "From 1 on." },
        description: { type: "string", required: true },
        details: { type: "?string", required: false },
        quantity: { type: "double", required: true },
        unit: { type: "?string", required: false, docs: "`h`, `pcs`." },
        unitPrice: { type: "money", required: true, docs: "For one, before tax." },
        discount: { type: "double", required: true, docs: "In percent of the price." },
        taxRate: { type: "double", required: true, docs: "In percent." },
        net: { type: "money", required: true, docs: "Quantity × price − discount, rounded half away from zero to the currency's minor unit, before tax." },
      },
    },
    SalesSum: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true },
        net: { type: "money", required: true, docs: "Before tax." },
        gross: { type: "money", required: true, docs: "Net plus tax." },
      },
    },
    SaveImportMapping: {
      fields: {
        target: { type: "#ImportTarget", required: false, default: "customers" },
        name: { type: "string", required: true, docs: "One for the same target that has the name is replaced.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        columns: { type: "[]#ColumnMapping", required: true, count: { minimum: 1, maximum: 1000 } },
        version: { type: "?int", required: false, docs: "The version of the one that has the name, 0 for a name that none has; a stale one is a conflict.", minimum: "0" },
      },
    },
    SavedView: {
      fields: {
        id: { type: "@SavedView", required: true },
        list: { type: "string", required: true, docs: "Which list it is for, such as `customers`." },
        name: { type: "string", required: true },
        query: { type: "string", required: true, docs: "What the list looks like, in the words of the application that shows it: the query of the list's address." },
        isShared: { type: "boolean", required: true, docs: "Whether everybody in the workspace may use it. They see what they may see anyway: a view gives nobody access." },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        isOwn: { type: "boolean", required: true, docs: "Whether it is the caller's own." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true, docs: "Its owner." },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
      },
    },
    SavedViews: {
      fields: {
        items: { type: "[]#SavedView", required: true, docs: "One's own first, by name; then those that others share." },
      },
    },
    SearchCustomers: {
      fields: {
        query: { type: "string", required: true, docs: "As typed: every word must match, the last one as the start of a word.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        limit: { type: "int", required: false, default: 10, minimum: "1", maximum: "50" },
      },
    },
    SearchDocuments: {
      fields: {
        query: { type: "string", required: true, docs: "Every word must stand in title, description, tags, file name or text; the last one as the beginning of a word.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        limit: { type: "int", required: false, default: 20, minimum: "1", maximum: "50" },
      },
    },
    Segment: {
      fields: {
        id: { type: "@Segment", required: true },
        type: { type: "#SegmentType", required: true },
        name: { type: "string", required: true },
        description: { type: "?string", required: false },
        color: { type: "#StageColor", required: true },
        rules: { type: "?#SegmentRule", required: false, docs: "Automatic ones only." },
        sentence: { type: "?#RuleSentence", required: false, docs: "The rules in words." },
        memberCount: { type: "int", required: true, docs: "How many of its customers the caller may see." },
        comparedAt: { type: "?instant", required: false, docs: "When its members were last compared with its rules, all of them. Absent for manual ones, and until it is filled for the first time." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    SegmentChange: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true },
        outcome: { type: "#SegmentChangeOutcome", required: true },
        reason: { type: "?string", required: false, docs: "Why it was refused." },
      },
    },
    SegmentChangeOutcome: { choice: ["added", "removed", "alreadyThere", "notThere", "refused"], docs: { added: "", removed: "", alreadyThere: "It was in the segment before.", notThere: "It was not in the segment.", refused: "The caller may see the customer, but not change it." } },
    SegmentChanges: {
      fields: {
        items: { type: "[]#SegmentChange", required: true },
        memberCount: { type: "int", required: true, docs: "How many of the segment's customers the caller may see now." },
      },
    },
    SegmentCustomers: {
      fields: {
        id: { type: "@Segment", required: true },
        customerProfileIds: { type: "[]@CustomerProfile", required: true, count: { minimum: 1, maximum: 1000 }, unique: true },
      },
    },
    SegmentDateField: { choice: ["created", "updated", "firstWon", "lastWon", "lastLost", "lastDealCreated", "nextExpectedClose", "lastActivity"], docs: { created: "", updated: "", firstWon: "When a deal was won for the first time.", lastWon: "When a deal was won last.", lastLost: "", lastDealCreated: "", nextExpectedClose: "The earliest expected close date of an open deal.", lastActivity: "" } },
    SegmentDateOperator: { choice: ["on", "notOn", "before", "after", "from", "until"], docs: { on: "", notOn: "", before: "", after: "", from: "That day or later.", until: "That day or earlier." } },
    SegmentError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Segment", required: true },
        },
        nameTaken: {
          name: { type: "string", required: true },
        },
        automaticSegment: {
          name: { type: "string", required: true },
        },
        manualSegment: {
          name: { type: "string", required: true },
        },
      },
    },
    SegmentExplanation: {
      fields: {
        isMember: { type: "boolean", required: true, docs: "Whether the customer is in the segment." },
        addedAt: { type: "?instant", required: false, docs: "Since when." },
        addedBy: { type: "?@User", required: false, docs: "Who put the customer there by hand." },
        summary: { type: "#RuleSentence", required: true, docs: "The answer in a sentence." },
        rules: { type: "?#RuleExplanation", required: false, docs: "Each rule with its truth; absent for a manual segment." },
      },
    },
    SegmentKey: {
      fields: {
        id: { type: "@Segment", required: true },
      },
    },
    SegmentListOperator: { choice: ["isAnyOf", "isNoneOf"], docs: { isAnyOf: "", isNoneOf: "" } },
    SegmentMember: {
      fields: {
        customer: { type: "#CustomerSummary", required: true },
        status: { type: "#CustomerStatus", required: true },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        addedAt: { type: "instant", required: true, docs: "Since when it is in the segment." },
        addedBy: { type: "?@User", required: false, docs: "Who put it there; absent if the rules did." },
      },
    },
    SegmentMemberPage: {
      fields: {
        items: { type: "[]#SegmentMember", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    SegmentMemberSort: { choice: ["created", "name"], docs: { created: "By when the customer was created.", name: "" } },
    SegmentMembership: {
      fields: {
        id: { type: "@Segment", required: true },
        name: { type: "string", required: true },
        type: { type: "#SegmentType", required: true },
        color: { type: "#StageColor", required: true },
        addedAt: { type: "instant", required: true, docs: "Since when they are in it." },
      },
    },
    SegmentMoneyField: { choice: ["revenue", "openValue", "lostValue", "largestWonDeal"], docs: { revenue: "What was won from the customer.", openValue: "The value of open deals.", lostValue: "", largestWonDeal: "" } },
    SegmentNumberField: { choice: ["deals", "openDeals", "wonDeals", "lostDeals", "winRate", "contacts", "health"], docs: { deals: "All of the customer's deals.", openDeals: "", wonDeals: "", lostDeals: "", winRate: "Won ÷ (won + lost), in percent. Empty without a closed deal.", contacts: "", health: "The health score, from 0 to 100. Empty until the customer has been judged." } },
    SegmentNumberOperator: { choice: ["equal", "notEqual", "atLeast", "atMost", "moreThan", "lessThan"], docs: { equal: "", notEqual: "", atLeast: "", atMost: "", moreThan: "", lessThan: "" } },
    SegmentOptionalField: { choice: ["email", "phone", "website", "vatId", "industry", "notes", "tags"], docs: { email: "", phone: "", website: "", vatId: "", industry: "", notes: "", tags: "" } },
    SegmentPage: {
      fields: {
        items: { type: "[]#Segment", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    SegmentPerformance: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        memberCount: { type: "int", required: true },
        sizes: { type: "[]#SegmentSize", required: true, docs: "One for each day on which the size changed, in order, the first for `from`. Of the whole segment, and so for those who see all reports: owners, admins and managers." },
        revenue: { type: "[]#SegmentRevenue", required: true, docs: "What was won from the members in the period, by currency." },
        buyers: { type: "int", required: true, docs: "Members from whom something was won in the period." },
        conversionRate: { type: "?double", required: false, docs: "Buyers ÷ members, in percent; absent without members." },
        wonDeals: { type: "int", required: true },
        lostDeals: { type: "int", required: true },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost) by close date in the period, in percent; absent without a closed deal." },
      },
    },
    SegmentPeriodOperator: { choice: ["inTheLast", "notInTheLast", "moreThanAgo", "inTheNext", "notInTheNext", "moreThanAhead"], docs: { inTheLast: "From so long ago to today, both included.", notInTheLast: "Longer ago, in the future, or never.", moreThanAgo: "", inTheNext: "From today to so long ahead, both included.", notInTheNext: "", moreThanAhead: "" } },
    SegmentPeriodUnit: { choice: ["days", "weeks", "months", "years"], docs: { days: "", weeks: "", months: "", years: "" } },
    SegmentPresence: { choice: ["known", "missing"], docs: { known: "", missing: "" } },
    SegmentPreview: {
      fields: {
        count: { type: "int", required: true },
        items: { type: "[]#CustomerSummary", required: true, docs: "The first 20 by name." },
        sentence: { type: "#RuleSentence", required: true },
      },
    },
    SegmentRevenue: {
      fields: {
        currency: { type: "string", required: true },
        deals: { type: "int", required: true },
        total: { type: "money", required: true },
        perMember: { type: "money", required: true, docs: "The total ÷ the members, those included from whom nothing was won." },
      },
    },
    SegmentRule: {
      discriminator: "type",
      cases: {
        text: {
          field: { type: "#SegmentTextField", required: true },
          op: { type: "#SegmentTextOperator", required: true },
          value: { type: "string", required: true },
        },
        number: {
          field: { type: "#SegmentNumberField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "double", required: true },
        },
        money: {
          field: { type: "#SegmentMoneyField", required: true },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "money", required: true },
          currency: { type: "?string", required: false },
        },
        date: {
          field: { type: "#SegmentDateField", required: true },
          op: { type: "#SegmentDateOperator", required: true },
          value: { type: "calendarDate", required: true },
        },
        period: {
          field: { type: "#SegmentDateField", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        presence: {
          field: { type: "#SegmentOptionalField", required: true },
          op: { type: "#SegmentPresence", required: true },
        },
        kind: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#CustomerKind", required: true },
        },
        status: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#CustomerStatus", required: true },
        },
        tag: {
          op: { type: "#SegmentTagOperator", required: true },
          value: { type: "[]string", required: true },
        },
        owner: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@User", required: true },
        },
        team: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Team", required: true },
        },
        dealStage: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Stage", required: true },
        },
        dealPipeline: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]@Pipeline", required: true },
        },
        activities: {
          kinds: { type: "[]#ActivityKind", required: false, default: [] },
          op: { type: "#SegmentNumberOperator", required: true },
          value: { type: "int", required: true },
          inTheLastDays: { type: "?int", required: false },
        },
        relation: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#RelationshipType", required: true },
        },
        consent: {
          op: { type: "#SegmentListOperator", required: true },
          value: { type: "[]#ConsentChannel", required: true },
          purpose: { type: "?string", required: false },
        },
        address: {
          op: { type: "#SegmentPresence", required: true },
          kinds: { type: "[]#AddressKind", required: false, default: [] },
          countries: { type: "[]string", required: false, default: [] },
          cities: { type: "[]string", required: false, default: [] },
          postalCodes: { type: "[]string", required: false, default: [] },
          postalCodeMatch: { type: "#PostalCodeMatch", required: false, default: "startsWith" },
          regions: { type: "[]string", required: false, default: [] },
        },
        custom: {
          condition: { type: "#CustomFieldFilter", required: true },
        },
        customPeriod: {
          key: { type: "string", required: true },
          op: { type: "#SegmentPeriodOperator", required: true },
          value: { type: "int", required: true },
          unit: { type: "#SegmentPeriodUnit", required: false, default: "days" },
        },
        all: {
          rules: { type: "[]#SegmentRule", required: true },
        },
        any: {
          rules: { type: "[]#SegmentRule", required: true },
        },
        not: {
          rule: { type: "#SegmentRule", required: true },
        },
      },
    },
    SegmentSize: {
      fields: {
        day: { type: "calendarDate", required: true },
        members: { type: "int", required: true, docs: "At the end of the day." },
        joined: { type: "int", required: true },
        left: { type: "int", required: true },
      },
    },
    SegmentSort: { choice: ["name", "created", "updated"], docs: { name: "", created: "", updated: "" } },
    SegmentTagOperator: { choice: ["hasAny", "hasAll", "hasNone"], docs: { hasAny: "", hasAll: "", hasNone: "" } },
    SegmentTextField: { choice: ["name", "email", "emailDomain", "phone", "website", "vatId", "industry", "notes"], docs: { name: "", email: "", emailDomain: "What stands behind the @ of the e-mail address.", phone: "", website: "", vatId: "", industry: "", notes: "" } },
    SegmentTextOperator: { choice: ["is", "isNot", "contains", "containsNot", "startsWith", "endsWith"], docs: { is: "", isNot: "", contains: "", containsNot: "", startsWith: "", endsWith: "" } },
    SegmentType: { choice: ["manual", "automatic"], docs: { manual: "Its members are picked by hand.", automatic: "Its members are those who meet its rules, always." } },
    SendQuote: {
      fields: {
        id: { type: "@Quote", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        byMail: { type: "?boolean", required: false, docs: "Whether it goes out by mail. Without it, it does if the installation sends mail and there is an address." },
        to: { type: "?[]string", required: false, docs: "Where to; without them the contact's address, or the customer's.", email: true, length: { maximum: 254 }, count: { minimum: 1, maximum: 20 }, unique: true },
        subject: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        message: { type: "?string", required: false, docs: "The mail's text; without it a usual one.", trimmed: true, length: { minimum: 1, maximum: 10000 } },
      },
    },
    Session: {
      fields: {
        id: { type: "@Session", required: true },
        createdAt: { type: "instant", required: true },
        lastSeenAt: { type: "instant", required: true, docs: "To the hour." },
        expiresAt: { type: "instant", required: true },
        address: { type: "?string", required: false, docs: "Where it was begun: an IP address." },
        device: { type: "?string", required: false, docs: "`Firefox on Linux`." },
        isCurrent: { type: "boolean", required: true, docs: "Whether the call comes with it." },
      },
    },
    SessionKey: {
      fields: {
        id: { type: "@Session", required: true },
      },
    },
    SessionList: {
      fields: {
        items: { type: "[]#Session", required: true, docs: "The one that was used last first." },
      },
    },
    SetAvailability: {
      fields: {
        id: { type: "?@User", required: false, docs: "The caller if left out. Others' are for owners and admins." },
        version: { type: "?int", required: false, docs: "The version of the member that it is based on; a stale one is a conflict.", minimum: "1" },
        awayFrom: { type: "?calendarDate", required: false, docs: "The first day away; today if left out, and away is meant." },
        awayUntil: { type: "?calendarDate", required: false, docs: "The last day away. Without it the member is available." },
        note: { type: "?string", required: false, docs: "Shown to colleagues: who stands in, how to reach them.", trimmed: true, length: { minimum: 1, maximum: 200 } },
      },
    },
    SetCustomFields: {
      fields: {
        fields: { type: "[]#CustomFieldDefinition", required: true, docs: "All fields, in the order in which they are shown.", count: { maximum: 100 } },
        version: { type: "?int", required: false, docs: "The version that it is based on; a stale one is a conflict.", minimum: "0" },
      },
    },
    SetDocumentSettings: {
      fields: {
        version: { type: "?int", required: false, minimum: "0" },
        language: { type: "#DocumentLanguage", required: false },
        sellerName: { type: "?string", required: false, docs: "`null` goes back to the workspace's name.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        sellerAddress: { type: "?string", required: false, trimmed: true, length: { maximum: 500 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { maximum: 30 } },
        email: { type: "?string", required: false, email: true, length: { maximum: 254 } },
        phone: { type: "?string", required: false, trimmed: true, length: { maximum: 50 } },
        website: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        bankAccount: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        footer: { type: "?string", required: false, trimmed: true, length: { maximum: 500 } },
        quoteTerms: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        quoteValidityDays: { type: "int", required: false, minimum: "1", maximum: "3650" },
        taxRate: { type: "?double", required: false, minimum: "0", maximum: "100" },
      },
    },
    SetHealthWeights: {
      fields: {
        recency: { type: "int", required: false, minimum: "0", maximum: "100" },
        frequency: { type: "int", required: false, minimum: "0", maximum: "100" },
        monetary: { type: "int", required: false, minimum: "0", maximum: "100" },
        engagement: { type: "int", required: false, minimum: "0", maximum: "100" },
        problems: { type: "int", required: false, minimum: "0", maximum: "100" },
        recencyHalfLifeDays: { type: "int", required: false, minimum: "1", maximum: "365" },
        expectedContacts: { type: "int", required: false, minimum: "1", maximum: "100" },
        atRiskBelow: { type: "int", required: false, minimum: "1", maximum: "99" },
        healthyFrom: { type: "int", required: false, minimum: "2", maximum: "100" },
        version: { type: "?int", required: false, docs: "The version that it is based on; a stale one is a conflict.", minimum: "0" },
      },
    },
    SetLossReasons: {
      fields: {
        reasons: { type: "[]string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 }, count: { maximum: 100 }, unique: true },
        version: { type: "?int", required: false, docs: "The version that it is based on; a stale one is a conflict.", minimum: "0" },
      },
    },
    SetOpportunityLead: {
      fields: {
        id: { type: "@Opportunity", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        leadId: { type: "@Lead", required: true },
      },
    },
    SetQuota: {
      fields: {
        ownerId: { type: "?@User", required: false, docs: "Whose quota; without it and `teamId` the workspace's." },
        teamId: { type: "?@Team", required: false },
        period: { type: "#QuotaPeriod", required: true },
        startsOn: { type: "calendarDate", required: true, docs: "The first day of the period." },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the workspace's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        amount: { type: "?money", required: false, docs: "Without it the quota is taken away.", minimum: "0" },
        version: { type: "?int", required: false, docs: "The version that it is based on, 0 if there was none; a stale one is a conflict.", minimum: "0" },
      },
    },
    Setup: {
      fields: {
        needsFirstOwner: { type: "boolean", required: true, docs: "Whether there is no workspace yet. `auth.createFirstOwner` makes it." },
        providers: { type: "[]#SignInProvider", required: true, docs: "Where people may sign in besides with a password." },
      },
    },
    SignInProvider: {
      fields: {
        id: { type: "string", required: true },
        name: { type: "string", required: true, docs: "What its button shows: `Continue with …`." },
        path: { type: "string", required: true, docs: "Where the browser goes to begin; `?return=/…` says where it shall end." },
      },
    },
    SnapshotComparison: {
      fields: {
        from: { type: "instant", required: true },
        to: { type: "instant", required: true },
        amounts: { type: "[]#ComparedAmount", required: true, docs: "By currency." },
        changes: { type: "[]#ForecastChangeSum", required: true, docs: "By kind, then by currency." },
        deals: { type: "[]#ChangedDeal", required: true, docs: "Those that the caller may see now, by the size of the change, the largest first." },
        nextCursor: { type: "?string", required: false, docs: "Where the next page of deals starts; absent on the last page." },
      },
    },
    SnapshotForecast: {
      fields: {
        snapshot: { type: "#ForecastSnapshot", required: true },
        forecast: { type: "#RevenueForecast", required: true },
      },
    },
    SnoozeTask: {
      fields: {
        id: { type: "@TaskItem", required: true },
        until: { type: "?instant", required: false, docs: "When it comes back; `null` brings it back at once.", future: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    SortDirection: { choice: ["ascending", "descending"], docs: { ascending: "", descending: "" } },
    Stage: {
      fields: {
        id: { type: "@Stage", required: true },
        pipelineId: { type: "@Pipeline", required: true },
        key: { type: "string", required: true, docs: "Unique in the pipeline, and stays when the name changes." },
        name: { type: "string", required: true },
        position: { type: "int", required: true, docs: "From 0, without gaps." },
        probability: { type: "int", required: true, docs: "In percent: what a deal's probability becomes when it enters." },
        color: { type: "#StageColor", required: true },
        icon: { type: "?string", required: false },
        isWon: { type: "boolean", required: true },
        isLost: { type: "boolean", required: true },
        rottenAfterDays: { type: "int", required: true, docs: "After so many days in the stage a deal is rotting; 0 is never." },
        forecastCategory: { type: "#ForecastCategory", required: true, docs: "What deals in the stage count as in the forecast." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes, of its place, too." },
      },
    },
    StageColor: { choice: ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"], docs: { gray: "", blue: "", teal: "", green: "", yellow: "", orange: "", red: "", pink: "", purple: "" } },
    StageKey: {
      fields: {
        id: { type: "@Stage", required: true },
      },
    },
    StageList: {
      fields: {
        items: { type: "[]#Stage", required: true, docs: "In order." },
        version: { type: "int", required: true, docs: "Of the pipeline whose order it is: what reorderStages may be based on." },
      },
    },
    StageStats: {
      fields: {
        stage: { type: "string", required: true },
        name: { type: "string", required: true },
        probability: { type: "int", required: true },
        isWon: { type: "boolean", required: true },
        isLost: { type: "boolean", required: true },
        count: { type: "int", required: true, docs: "Deals in the stage, of all currencies." },
        amounts: { type: "[]#PipelineAmount", required: true, docs: "By currency." },
      },
    },
    StoredFile: {
      fields: {
        id: { type: "@StoredFile", required: true },
        name: { type: "string", required: true, docs: "With its ending: `offer.pdf`." },
        mediaType: { type: "string", required: true, docs: "`application/pdf`." },
        size: { type: "int", required: true, docs: "In bytes." },
        sha256: { type: "?string", required: false, docs: "Of the content, as 64 hexadecimal digits; absent while it is not known." },
        state: { type: "#StoredFileState", required: true },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        storedAt: { type: "?instant", required: false },
      },
    },
    StoredFileKey: {
      fields: {
        id: { type: "@StoredFile", required: true },
      },
    },
    StoredFileState: { choice: ["waiting", "stored"], docs: { waiting: "They are still to come.", stored: "" } },
    SystemEvent: {
      discriminator: "type",
      cases: {
        event: {
          eventId: { type: "string", required: true },
          name: { type: "string", required: true },
          entityId: { type: "string", required: true },
          at: { type: "instant", required: true },
          actorId: { type: "?@User", required: false },
          data: { type: "json", required: true },
        },
        reset: {
          reason: { type: "string", required: true },
        },
      },
    },
    SystemHealth: {
      fields: {
        status: { type: "#HealthStatus", required: true },
        time: { type: "instant", required: true, docs: "The server's clock." },
        lateJobs: { type: "int", required: true, docs: "How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no worker runs." },
        deadJobs: { type: "int", required: true, docs: "How many jobs have failed for good." },
      },
    },
    SystemVersion: {
      fields: {
        version: { type: "string", required: true, docs: "The version of the interface." },
      },
    },
    TakeSnapshot: {
      fields: {
        note: { type: "?string", required: false, docs: "What it is for.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    TaskDue: { choice: ["overdue", "today", "now", "upcoming", "undated"], docs: { overdue: "Their moment or their day has passed.", today: "On this day, at whatever time.", now: "Overdue or today: what there is to do now.", upcoming: "After this day.", undated: "" } },
    TaskError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#TaskItem", required: true },
        },
        wrongStatus: {
          status: { type: "#TaskStatus", required: true },
          why: { type: "string", required: true },
        },
      },
    },
    TaskItem: {
      fields: {
        id: { type: "@TaskItem", required: true },
        title: { type: "string", required: true },
        description: { type: "?string", required: false },
        kind: { type: "#TaskKind", required: true },
        priority: { type: "#TaskPriority", required: true },
        status: { type: "#TaskStatus", required: true },
        dueDate: { type: "?calendarDate", required: false, docs: "The day on which it is due, whatever the time." },
        dueAt: { type: "?instant", required: false, docs: "The moment at which it is due, instead of a day." },
        isOverdue: { type: "boolean", required: true, docs: "Whether it is open and its moment, or its day, has passed." },
        snoozedUntil: { type: "?instant", required: false, docs: "Until then it is not shown among what is to be done." },
        assigneeId: { type: "@User", required: true },
        assigneeName: { type: "string", required: true },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        customerName: { type: "?string", required: false },
        contactId: { type: "?@Contact", required: false },
        contactName: { type: "?string", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        opportunityTitle: { type: "?string", required: false },
        leadId: { type: "?@Lead", required: false },
        leadName: { type: "?string", required: false },
        completedAt: { type: "?instant", required: false },
        completedBy: { type: "?@User", required: false },
        outcome: { type: "?string", required: false, docs: "What came of it." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
      },
    },
    TaskItemPage: {
      fields: {
        items: { type: "[]#TaskItem", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    TaskKey: {
      fields: {
        id: { type: "@TaskItem", required: true },
      },
    },
    TaskKind: { choice: ["todo", "call", "email", "meeting", "followUp"], docs: { todo: "", call: "", email: "", meeting: "", followUp: "" } },
    TaskPriority: { choice: ["low", "normal", "high", "urgent"], docs: { low: "", normal: "", high: "", urgent: "" } },
    TaskScope: { choice: ["mine", "team", "all"], docs: { mine: "The caller's.", team: "Those of the caller's team; of who is in none, their own.", all: "All that the caller may see." } },
    TaskSort: { choice: ["due", "priority", "created"], docs: { due: "By the day or moment; a day counts with its end, tasks without either come last.", priority: "Ascending is from the most urgent on; then by when they are due.", created: "" } },
    TaskStatus: { choice: ["open", "done"], docs: { open: "", done: "" } },
    TaxTotal: {
      fields: {
        rate: { type: "double", required: true, docs: "In percent." },
        net: { type: "money", required: true, docs: "The sum of the lines with that rate." },
        tax: { type: "money", required: true, docs: "The rate of that sum, rounded half away from zero to the currency's minor unit (EN 16931, BR-CO-17)." },
      },
    },
    TeamDetail: {
      fields: {
        id: { type: "@Team", required: true },
        name: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; who is in it does not count." },
        memberCount: { type: "int", required: true, docs: "How many may sign in." },
      },
    },
    TeamDetailError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#TeamDetail", required: true },
        },
      },
    },
    TeamError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Member", required: true },
        },
        ownersOnly: {},
        lastOwner: {},
        notYourself: {},
        alreadyMember: {
          email: { type: "string", required: true },
        },
        noMail: {},
      },
    },
    TeamKey: {
      fields: {
        id: { type: "@Team", required: true },
      },
    },
    TeamList: {
      fields: {
        items: { type: "[]#TeamDetail", required: true, docs: "By name." },
      },
    },
    TimelineItem: {
      fields: {
        id: { type: "int", required: true, docs: "Of the entry itself; no other one has it." },
        kind: { type: "#TimelineKind", required: true },
        event: { type: "string", required: true, docs: "What happened, in a word: `created`, `won`, `stage-changed`; of an activity its outcome or direction." },
        title: { type: "string", required: true, docs: "What it happened to: a deal's title, a contact's name, an activity's subject." },
        detail: { type: "?string", required: false },
        happenedAt: { type: "instant", required: true },
        entity: { type: "string", required: true, docs: "The kind of record that it tells of: `Opportunity`." },
        entityId: { type: "string", required: true, docs: "Which one." },
        opportunityId: { type: "?@Opportunity", required: false, docs: "The deal that it tells of." },
        ownerId: { type: "?@User", required: false, docs: "Who is responsible for what it tells of." },
        ownerName: { type: "?string", required: false },
        actorId: { type: "?@User", required: false, docs: "Who did it; absent if nobody was signed in." },
        actorName: { type: "?string", required: false },
      },
    },
    TimelineItemPage: {
      fields: {
        items: { type: "[]#TimelineItem", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    TimelineKind: { choice: ["call", "email", "meeting", "note", "visit", "customer", "contact", "lead", "opportunity", "quote", "order", "task", "document", "consent", "relationship", "segment", "event"], docs: { call: "", email: "", meeting: "", note: "", visit: "", customer: "The customer and their addresses.", contact: "", lead: "", opportunity: "", quote: "", order: "", task: "", document: "", consent: "", relationship: "", segment: "The customer has joined a segment, or left it.", event: "What no record of its own stands for: the customer came to be at risk, or recovered." } },
    TwoFactorError: {
      discriminator: "type",
      cases: {
        wrongPassword: {},
        wrongCode: {},
        alreadyEnabled: {},
        notBegun: {},
        tooManyAttempts: {
          retryAfterSeconds: { type: "int", required: true },
        },
      },
    },
    TwoFactorRecoveryCodes: {
      fields: {
        codes: { type: "[]string", required: true, docs: "`abcd-efgh-ijkl-mnop`; each is good once." },
      },
    },
    TwoFactorSecret: {
      fields: {
        secret: { type: "string", required: true, docs: "To be typed into the authenticator app, in Base32." },
        uri: { type: "string", required: true, docs: "To be shown to it as a QR code: `otpauth://totp/…`." },
      },
    },
    TwoFactorStatus: {
      fields: {
        isEnabled: { type: "boolean", required: true, docs: "Whether signing in needs a code." },
        recoveryCodesLeft: { type: "int", required: true },
      },
    },
    UTMParameters: {
      fields: {
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        medium: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        campaign: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        term: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        content: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
      },
    },
    UndoBulkUpdate: {
      fields: {
        id: { type: "@BulkChange", required: true, docs: "The `changeId` that the bulk update was answered with." },
      },
    },
    UndoMerge: {
      fields: {
        id: { type: "@CustomerMerge", required: true },
      },
    },
    UndoneBulkUpdate: {
      fields: {
        restored: { type: "int", required: true, docs: "How many records are as they were before." },
        kept: { type: "int", required: true, docs: "How many keep something of the update: somebody has changed that since, they are gone, they are no longer the caller's to change, or what they were is not there any more." },
      },
    },
    UndoneMerge: {
      fields: {
        customer: { type: "#CustomerProfile", required: true, docs: "The customer that stayed." },
        restored: { type: "#CustomerProfile", required: true, docs: "The customer that is there again." },
      },
    },
    UpdateActivity: {
      fields: {
        id: { type: "@Activity", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        kind: { type: "#ActivityKind", required: false, docs: "With another kind, what goes with the old one alone must be taken away or replaced." },
        subject: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 300 } },
        body: { type: "?string", required: false, trimmed: true, length: { maximum: 50000 } },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        direction: { type: "?#ActivityDirection", required: false },
        durationMinutes: { type: "?int", required: false, minimum: "0", maximum: "1440" },
        outcome: { type: "?#ActivityOutcome", required: false },
        location: { type: "?string", required: false, trimmed: true, length: { maximum: 300 } },
        happenedAt: { type: "instant", required: false },
        participants: { type: "[]#ActivityParticipantInput", required: false, count: { maximum: 100 } },
        ownerId: { type: "@User", required: false },
      },
    },
    UpdateAddress: {
      fields: {
        id: { type: "@CustomerAddress", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        kind: { type: "#AddressKind", required: false },
        label: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        recipient: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        line1: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        line2: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        postalCode: { type: "?string", required: false, trimmed: true, length: { maximum: 20 } },
        city: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        region: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        country: { type: "?string", required: false, trimmed: true, patterns: [{ pattern: "^[A-Z]{2}$", hint: "a country's code of two capital letters" }] },
        isDefault: { type: "boolean", required: false, docs: "`true` makes it the default one of its kind instead of the one that is; `false` leaves the kind without one." },
      },
    },
    UpdateContact: {
      fields: {
        id: { type: "@Contact", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        jobTitle: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        department: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        mobile: { type: "?string", required: false, trimmed: true, phone: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        isPrimary: { type: "boolean", required: false },
        ownerId: { type: "@User", required: false },
      },
    },
    UpdateCustomer: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        kind: { type: "#CustomerKind", required: false },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { minimum: 2, maximum: 20 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        status: { type: "#CustomerStatus", required: false },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        customFields: { type: "?{}json", required: false, docs: "Values by the keys of custom fields; those that are left out stay, `null` empties one.", count: { maximum: 100 } },
        ownerId: { type: "@User", required: false },
      },
    },
    UpdateDocument: {
      fields: {
        id: { type: "@Document", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        title: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 300 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        category: { type: "?string", required: false, trimmed: true, lowercased: true, length: { maximum: 50 } },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        ownerId: { type: "@User", required: false },
      },
    },
    UpdateLead: {
      fields: {
        id: { type: "@Lead", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        company: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        jobTitle: { type: "?string", required: false, trimmed: true, length: { maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        status: { type: "#LeadStatus", required: false, docs: "What another procedure asks more for is refused: disqualifyLead the reason, convertLead the customer." },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        utm: { type: "?#UTMParameters", required: false, docs: "All of them together." },
        referrer: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        landingPage: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        campaignId: { type: "?@Campaign", required: false },
        externalId: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
      },
    },
    UpdateMe: {
      fields: {
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        language: { type: "?#DocumentLanguage", required: false, docs: "What to read; `null` for the workspace's." },
        version: { type: "?int", required: false, docs: "The version that it is based on; a stale one is a conflict.", minimum: "1" },
      },
    },
    UpdateMember: {
      fields: {
        id: { type: "@User", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        role: { type: "#Role", required: false },
        teamId: { type: "?@Team", required: false },
      },
    },
    UpdateOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        title: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        customerProfileId: { type: "@CustomerProfile", required: false },
        stage: { type: "string", required: false, docs: "Moves the deal to this stage of its pipeline; a won or lost one closes it.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        value: { type: "?money", required: false, minimum: "0" },
        currency: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        probability: { type: "int", required: false, minimum: "0", maximum: "100" },
        forecastCategory: { type: "?#ForecastCategory", required: false, docs: "`null` goes back to the stage's." },
        expectedCloseDate: { type: "?calendarDate", required: false },
        closeReason: { type: "?string", required: false, docs: "Why it was won or lost, if the update closes it.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        nextSteps: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        campaignId: { type: "?@Campaign", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        ownerId: { type: "@User", required: false },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        metadata: { type: "?json", required: false },
      },
    },
    UpdateOrderStatus: {
      fields: {
        id: { type: "@Order", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        status: { type: "#OrderStatus", required: true, docs: "One of its `nextStatuses`." },
        reason: { type: "?string", required: false, docs: "Why it is cancelled; asked for then.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    UpdatePipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        currency: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        isDefault: { type: "boolean", required: false, docs: "`true` makes it the default instead of the one that is; `false` is refused for the default." },
        requiresWonReason: { type: "boolean", required: false },
        requiresLostReason: { type: "boolean", required: false },
      },
    },
    UpdateQuote: {
      fields: {
        id: { type: "@Quote", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        title: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        contactId: { type: "?@Contact", required: false },
        introduction: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        terms: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        address: { type: "?string", required: false, trimmed: true, length: { maximum: 500 } },
        language: { type: "#DocumentLanguage", required: false },
        currency: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        validUntil: { type: "?calendarDate", required: false },
        lines: { type: "[]#QuoteLineInput", required: false, docs: "All lines; they take the place of the ones before.", count: { maximum: 200 } },
      },
    },
    UpdateRelationship: {
      fields: {
        id: { type: "@Relationship", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        strength: { type: "int", required: false, minimum: "1", maximum: "10" },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        since: { type: "?calendarDate", required: false },
      },
    },
    UpdateSegment: {
      fields: {
        id: { type: "@Segment", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        color: { type: "#StageColor", required: false },
        rules: { type: "#SegmentRule", required: false, docs: "Automatic ones only: the members change with them." },
      },
    },
    UpdateStage: {
      fields: {
        id: { type: "@Stage", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        probability: { type: "int", required: false, docs: "New moves only: deals that are in the stage keep theirs.", minimum: "0", maximum: "100" },
        color: { type: "#StageColor", required: false },
        icon: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        rottenAfterDays: { type: "int", required: false, minimum: "0", maximum: "3650" },
        forecastCategory: { type: "#ForecastCategory", required: false },
      },
    },
    UpdateTask: {
      fields: {
        id: { type: "@TaskItem", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        title: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        kind: { type: "#TaskKind", required: false },
        priority: { type: "#TaskPriority", required: false },
        dueDate: { type: "?calendarDate", required: false, docs: "A day takes the place of a moment." },
        dueAt: { type: "?instant", required: false, docs: "A moment takes the place of a day." },
        assigneeId: { type: "@User", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        contactId: { type: "?@Contact", required: false },
        opportunityId: { type: "?@Opportunity", required: false },
        leadId: { type: "?@Lead", required: false },
      },
    },
    UpdateTeam: {
      fields: {
        id: { type: "@Team", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
      },
    },
    UpdateView: {
      fields: {
        id: { type: "@SavedView", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        query: { type: "string", required: false, length: { maximum: 8000 } },
        isShared: { type: "boolean", required: false },
      },
    },
    UploadTicket: {
      fields: {
        file: { type: "#StoredFile", required: true },
        url: { type: "string", required: true, docs: "Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on." },
        ticket: { type: "string", required: true, docs: "The same ticket for the header `File-Ticket`, with the URL's path." },
        expiresAt: { type: "instant", required: true },
      },
    },
    UserSummary: {
      fields: {
        id: { type: "@User", required: true },
        name: { type: "string", required: true },
        email: { type: "string", required: true },
      },
    },
    Velocity: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        openDeals: { type: "int", required: true, docs: "Deals that are open now." },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed." },
        averageWonValue: { type: "?money", required: false, docs: "Absent if none was won." },
        averageDaysToWin: { type: "?double", required: false, docs: "From creation to the close date, of the won deals, in days; absent if none was won." },
        perDay: { type: "?money", required: false, docs: "Open deals × win rate × average won value ÷ average days to win: what is won a day. Absent if one of these is, or if deals are won on the day that they are created." },
      },
    },
    VelocityReport: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        velocities: { type: "[]#Velocity", required: true, docs: "By currency." },
        owners: { type: "[]#OwnerVelocity", required: true, docs: "By name." },
      },
    },
    VerifyAuditLog: {
      fields: {
        anchor: { type: "?#AuditAnchor", required: false, docs: "The end of the log as an earlier verification has told it." },
      },
    },
    VerifyConsentLog: {
      fields: {
        anchor: { type: "?#AuditAnchor", required: false, docs: "The end of the log as an earlier verification has told it." },
      },
    },
    VerifyTwoFactor: {
      fields: {
        challenge: { type: "string", required: true, docs: "As `auth.login` gave it.", length: { minimum: 1, maximum: 200 } },
        code: { type: "string", required: true, docs: "Six digits from the authenticator app, or a recovery code. Spaces and hyphens do not matter.", length: { minimum: 1, maximum: 64 } },
      },
    },
    ViewError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#SavedView", required: true },
        },
        nameTaken: {
          name: { type: "string", required: true },
        },
        tooMany: {
          maximum: { type: "int", required: true },
        },
      },
    },
    ViewKey: {
      fields: {
        id: { type: "@SavedView", required: true },
      },
    },
    WatchOpportunities: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the deals of all pipelines." },
      },
    },
    WinLossAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        won: { type: "money", required: true },
        lost: { type: "money", required: true },
      },
    },
    WinLossLine: {
      fields: {
        key: { type: "?string", required: false, docs: "The owner's id, the source, or the reason; absent for deals without one." },
        label: { type: "string", required: true, docs: "As shown to people." },
        won: { type: "int", required: true },
        lost: { type: "int", required: true },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost), 0…1; absent if none closed." },
        amounts: { type: "[]#WinLossAmount", required: true, docs: "By currency." },
        averageDaysToWin: { type: "?double", required: false, docs: "From creation to the close date, of won deals; absent without any." },
        averageDaysToLose: { type: "?double", required: false, docs: "From creation to the close date, of lost deals; absent without any." },
      },
    },
    WinLossReport: {
      fields: {
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        total: { type: "#WinLossLine", required: true },
        wonReasons: { type: "[]#WinLossLine", required: true, docs: "Why deals were won, the most frequent reason first." },
        lostReasons: { type: "[]#WinLossLine", required: true, docs: "Why deals were lost, the most frequent reason first." },
        owners: { type: "[]#WinLossLine", required: true, docs: "The most closed deals first." },
        sources: { type: "[]#WinLossLine", required: true, docs: "The most closed deals first." },
      },
    },
  },
};

/** The rules of every object's fields, and of every union's by case. */
export interface Rules {
  readonly APIKey: FieldRules<APIKey>;
  readonly APIKeyKey: FieldRules<APIKeyKey>;
  readonly APIKeyList: FieldRules<APIKeyList>;
  readonly Absence: FieldRules<Absence>;
  readonly AcceptInvitation: FieldRules<AcceptInvitation>;
  readonly AcceptQuote: FieldRules<AcceptQuote>;
  readonly Activity: FieldRules<Activity>;
  readonly ActivityCount: FieldRules<ActivityCount>;
  readonly ActivityError: UnionRules<ActivityError, "type">;
  readonly ActivityKey: FieldRules<ActivityKey>;
  readonly ActivityKindStats: FieldRules<ActivityKindStats>;
  readonly ActivityOutcomeStats: FieldRules<ActivityOutcomeStats>;
  readonly ActivityOwnerStats: FieldRules<ActivityOwnerStats>;
  readonly ActivityPage: FieldRules<ActivityPage>;
  readonly ActivityParticipant: FieldRules<ActivityParticipant>;
  readonly ActivityParticipantInput: FieldRules<ActivityParticipantInput>;
  readonly ActivityPeriodStats: FieldRules<ActivityPeriodStats>;
  readonly ActivityReport: FieldRules<ActivityReport>;
  readonly ActivityStats: FieldRules<ActivityStats>;
  readonly AddAddress: FieldRules<AddAddress>;
  readonly AddDocumentVersion: FieldRules<AddDocumentVersion>;
  readonly AddressError: UnionRules<AddressError, "type">;
  readonly AddressKey: FieldRules<AddressKey>;
  readonly AssignLead: FieldRules<AssignLead>;
  readonly AtRiskCustomer: FieldRules<AtRiskCustomer>;
  readonly AtRiskCustomerPage: FieldRules<AtRiskCustomerPage>;
  readonly AuditAnchor: FieldRules<AuditAnchor>;
  readonly AuditBreak: FieldRules<AuditBreak>;
  readonly AuditEntry: FieldRules<AuditEntry>;
  readonly AuditEntryPage: FieldRules<AuditEntryPage>;
  readonly AuditVerification: FieldRules<AuditVerification>;
  readonly BackupKey: FieldRules<BackupKey>;
  readonly BackupList: FieldRules<BackupList>;
  readonly BackupSummary: FieldRules<BackupSummary>;
  readonly BulkRefusal: FieldRules<BulkRefusal>;
  readonly BulkResult: FieldRules<BulkResult>;
  readonly BulkUndoError: UnionRules<BulkUndoError, "type">;
  readonly BulkUndoRefusal: UnionRules<BulkUndoRefusal, "type">;
  readonly BulkUpdateCustomers: FieldRules<BulkUpdateCustomers>;
  readonly BulkUpdateLeads: FieldRules<BulkUpdateLeads>;
  readonly BulkUpdateOpportunities: FieldRules<BulkUpdateOpportunities>;
  readonly BulkUpdateResult: FieldRules<BulkUpdateResult>;
  readonly BulkUpdatedCustomers: FieldRules<BulkUpdatedCustomers>;
  readonly BulkUpdatedLeads: FieldRules<BulkUpdatedLeads>;
  readonly CampaignAttribution: FieldRules<CampaignAttribution>;
  readonly CampaignCredit: FieldRules<CampaignCredit>;
  readonly ChangePassword: FieldRules<ChangePassword>;
  readonly ChangedDeal: FieldRules<ChangedDeal>;
  readonly ChangedDealState: FieldRules<ChangedDealState>;
  readonly CheckConsent: FieldRules<CheckConsent>;
  readonly CloseOpportunity: FieldRules<CloseOpportunity>;
  readonly ColumnMapping: FieldRules<ColumnMapping>;
  readonly CompareSnapshots: FieldRules<CompareSnapshots>;
  readonly ComparedAmount: FieldRules<ComparedAmount>;
  readonly CompleteTask: FieldRules<CompleteTask>;
  readonly ConfirmTwoFactor: FieldRules<ConfirmTwoFactor>;
  readonly ConfirmedConsent: FieldRules<ConfirmedConsent>;
  readonly Connection: FieldRules<Connection>;
  readonly Consent: FieldRules<Consent>;
  readonly ConsentCheck: FieldRules<ConsentCheck>;
  readonly ConsentDetail: FieldRules<ConsentDetail>;
  readonly ConsentEntry: FieldRules<ConsentEntry>;
  readonly ConsentEntryPage: FieldRules<ConsentEntryPage>;
  readonly ConsentError: UnionRules<ConsentError, "type">;
  readonly ConsentKey: FieldRules<ConsentKey>;
  readonly ConsentOffer: FieldRules<ConsentOffer>;
  readonly ConsentPage: FieldRules<ConsentPage>;
  readonly ConsentRefusal: UnionRules<ConsentRefusal, "type">;
  readonly ConsentToken: FieldRules<ConsentToken>;
  readonly Contact: FieldRules<Contact>;
  readonly ContactError: UnionRules<ContactError, "type">;
  readonly ContactKey: FieldRules<ContactKey>;
  readonly ContactPage: FieldRules<ContactPage>;
  readonly ConvertLead: FieldRules<ConvertLead>;
  readonly CreateAPIKey: FieldRules<CreateAPIKey>;
  readonly CreateContact: FieldRules<CreateContact>;
  readonly CreateCustomer: FieldRules<CreateCustomer>;
  readonly CreateDocument: FieldRules<CreateDocument>;
  readonly CreateFirstOwner: FieldRules<CreateFirstOwner>;
  readonly CreateLead: FieldRules<CreateLead>;
  readonly CreateOpportunity: FieldRules<CreateOpportunity>;
  readonly CreatePipeline: FieldRules<CreatePipeline>;
  readonly CreateQuote: FieldRules<CreateQuote>;
  readonly CreateRelationship: FieldRules<CreateRelationship>;
  readonly CreateSegment: FieldRules<CreateSegment>;
  readonly CreateStage: FieldRules<CreateStage>;
  readonly CreateTask: FieldRules<CreateTask>;
  readonly CreateTeam: FieldRules<CreateTeam>;
  readonly CreateUpload: FieldRules<CreateUpload>;
  readonly CreateView: FieldRules<CreateView>;
  readonly CreatedAPIKey: FieldRules<CreatedAPIKey>;
  readonly CurrencyAmount: FieldRules<CurrencyAmount>;
  readonly CustomField: FieldRules<CustomField>;
  readonly CustomFieldChoice: FieldRules<CustomFieldChoice>;
  readonly CustomFieldDefinition: FieldRules<CustomFieldDefinition>;
  readonly CustomFieldError: UnionRules<CustomFieldError, "type">;
  readonly CustomFieldFilter: FieldRules<CustomFieldFilter>;
  readonly CustomFields: FieldRules<CustomFields>;
  readonly CustomerAddress: FieldRules<CustomerAddress>;
  readonly CustomerAuditEntry: FieldRules<CustomerAuditEntry>;
  readonly CustomerAuditEntryPage: FieldRules<CustomerAuditEntryPage>;
  readonly CustomerBulkResult: FieldRules<CustomerBulkResult>;
  readonly CustomerDetail: FieldRules<CustomerDetail>;
  readonly CustomerDocument: FieldRules<CustomerDocument>;
  readonly CustomerDocumentPage: FieldRules<CustomerDocumentPage>;
  readonly CustomerError: UnionRules<CustomerError, "type">;
  readonly CustomerFieldChange: FieldRules<CustomerFieldChange>;
  readonly CustomerKey: FieldRules<CustomerKey>;
  readonly CustomerMatches: FieldRules<CustomerMatches>;
  readonly CustomerMerge: FieldRules<CustomerMerge>;
  readonly CustomerProfile: FieldRules<CustomerProfile>;
  readonly CustomerProfilePage: FieldRules<CustomerProfilePage>;
  readonly CustomerSummary: FieldRules<CustomerSummary>;
  readonly Dashboard: FieldRules<Dashboard>;
  readonly DashboardTasks: FieldRules<DashboardTasks>;
  readonly DeactivateMember: FieldRules<DeactivateMember>;
  readonly DeactivatedMember: FieldRules<DeactivatedMember>;
  readonly DeclineQuote: FieldRules<DeclineQuote>;
  readonly DeleteActivity: FieldRules<DeleteActivity>;
  readonly DeleteContact: FieldRules<DeleteContact>;
  readonly DeleteCustomer: FieldRules<DeleteCustomer>;
  readonly DeleteDocument: FieldRules<DeleteDocument>;
  readonly DeleteImportMapping: FieldRules<DeleteImportMapping>;
  readonly DeleteLead: FieldRules<DeleteLead>;
  readonly DeleteOpportunity: FieldRules<DeleteOpportunity>;
  readonly DeletePipeline: FieldRules<DeletePipeline>;
  readonly DeleteRelationship: FieldRules<DeleteRelationship>;
  readonly DeleteSegment: FieldRules<DeleteSegment>;
  readonly DeleteStage: FieldRules<DeleteStage>;
  readonly DeleteTask: FieldRules<DeleteTask>;
  readonly DeleteTeam: FieldRules<DeleteTeam>;
  readonly DeleteView: FieldRules<DeleteView>;
  readonly DisqualifyLead: FieldRules<DisqualifyLead>;
  readonly DocumentDetail: FieldRules<DocumentDetail>;
  readonly DocumentError: UnionRules<DocumentError, "type">;
  readonly DocumentFile: FieldRules<DocumentFile>;
  readonly DocumentKey: FieldRules<DocumentKey>;
  readonly DocumentMatch: FieldRules<DocumentMatch>;
  readonly DocumentMatches: FieldRules<DocumentMatches>;
  readonly DocumentSettings: FieldRules<DocumentSettings>;
  readonly DocumentSettingsError: UnionRules<DocumentSettingsError, "type">;
  readonly DocumentUpload: FieldRules<DocumentUpload>;
  readonly DocumentVersion: FieldRules<DocumentVersion>;
  readonly DownloadTicket: FieldRules<DownloadTicket>;
  readonly DuplicateCandidate: FieldRules<DuplicateCandidate>;
  readonly DuplicateLikeness: UnionRules<DuplicateLikeness, "type">;
  readonly DuplicateMatch: FieldRules<DuplicateMatch>;
  readonly DuplicateReason: FieldRules<DuplicateReason>;
  readonly EventFilter: FieldRules<EventFilter>;
  readonly ExplainSegmentMembership: FieldRules<ExplainSegmentMembership>;
  readonly ExportAuditLog: FieldRules<ExportAuditLog>;
  readonly ExportCustomers: FieldRules<ExportCustomers>;
  readonly ExportImportErrors: FieldRules<ExportImportErrors>;
  readonly ExportReport: FieldRules<ExportReport>;
  readonly ExportSegment: FieldRules<ExportSegment>;
  readonly ExportTimeline: FieldRules<ExportTimeline>;
  readonly ExportedFile: FieldRules<ExportedFile>;
  readonly FindConnection: FieldRules<FindConnection>;
  readonly FindDuplicates: FieldRules<FindDuplicates>;
  readonly ForecastChangeSum: FieldRules<ForecastChangeSum>;
  readonly ForecastGroup: FieldRules<ForecastGroup>;
  readonly ForecastSnapshot: FieldRules<ForecastSnapshot>;
  readonly ForecastSnapshotPage: FieldRules<ForecastSnapshotPage>;
  readonly FoundDuplicate: FieldRules<FoundDuplicate>;
  readonly FoundDuplicates: FieldRules<FoundDuplicates>;
  readonly FunnelReport: FieldRules<FunnelReport>;
  readonly FunnelStage: FieldRules<FunnelStage>;
  readonly GetActivityReport: FieldRules<GetActivityReport>;
  readonly GetActivityStats: FieldRules<GetActivityStats>;
  readonly GetAuditLog: FieldRules<GetAuditLog>;
  readonly GetCampaignAttribution: FieldRules<GetCampaignAttribution>;
  readonly GetConsentHistory: FieldRules<GetConsentHistory>;
  readonly GetConsentProof: FieldRules<GetConsentProof>;
  readonly GetCustomerAuditTrail: FieldRules<GetCustomerAuditTrail>;
  readonly GetDashboard: FieldRules<GetDashboard>;
  readonly GetDocument: FieldRules<GetDocument>;
  readonly GetDownload: FieldRules<GetDownload>;
  readonly GetFunnelReport: FieldRules<GetFunnelReport>;
  readonly GetHealthHistory: FieldRules<GetHealthHistory>;
  readonly GetLeadEvents: FieldRules<GetLeadEvents>;
  readonly GetLeadsByIntent: FieldRules<GetLeadsByIntent>;
  readonly GetLeadsByScore: FieldRules<GetLeadsByScore>;
  readonly GetOpportunityHistory: FieldRules<GetOpportunityHistory>;
  readonly GetPipelineAggregation: FieldRules<GetPipelineAggregation>;
  readonly GetPipelineReport: FieldRules<GetPipelineReport>;
  readonly GetQuotaAttainment: FieldRules<GetQuotaAttainment>;
  readonly GetQuotePDF: FieldRules<GetQuotePDF>;
  readonly GetReferralChain: FieldRules<GetReferralChain>;
  readonly GetRelationshipGraph: FieldRules<GetRelationshipGraph>;
  readonly GetRelationships: FieldRules<GetRelationships>;
  readonly GetRevenueForecast: FieldRules<GetRevenueForecast>;
  readonly GetRoutingEffectiveness: FieldRules<GetRoutingEffectiveness>;
  readonly GetSegmentMembers: FieldRules<GetSegmentMembers>;
  readonly GetSegmentPerformance: FieldRules<GetSegmentPerformance>;
  readonly GetSnapshot: FieldRules<GetSnapshot>;
  readonly GetTimeline: FieldRules<GetTimeline>;
  readonly GetVelocityReport: FieldRules<GetVelocityReport>;
  readonly GetWinLossReport: FieldRules<GetWinLossReport>;
  readonly GraphEdge: FieldRules<GraphEdge>;
  readonly GraphNode: FieldRules<GraphNode>;
  readonly HealthError: UnionRules<HealthError, "type">;
  readonly HealthFinding: UnionRules<HealthFinding, "type">;
  readonly HealthHistory: FieldRules<HealthHistory>;
  readonly HealthKey: FieldRules<HealthKey>;
  readonly HealthPart: FieldRules<HealthPart>;
  readonly HealthPoint: FieldRules<HealthPoint>;
  readonly HealthRecalculation: FieldRules<HealthRecalculation>;
  readonly HealthScore: FieldRules<HealthScore>;
  readonly HealthScorePage: FieldRules<HealthScorePage>;
  readonly HealthWeights: FieldRules<HealthWeights>;
  readonly Import: FieldRules<Import>;
  readonly ImportColumn: FieldRules<ImportColumn>;
  readonly ImportCustomers: FieldRules<ImportCustomers>;
  readonly ImportEntryKey: FieldRules<ImportEntryKey>;
  readonly ImportError: UnionRules<ImportError, "type">;
  readonly ImportFormat: FieldRules<ImportFormat>;
  readonly ImportFormatOptions: FieldRules<ImportFormatOptions>;
  readonly ImportLeadFile: FieldRules<ImportLeadFile>;
  readonly ImportLeads: FieldRules<ImportLeads>;
  readonly ImportLeadsResult: FieldRules<ImportLeadsResult>;
  readonly ImportMapping: FieldRules<ImportMapping>;
  readonly ImportMappingError: UnionRules<ImportMappingError, "type">;
  readonly ImportMappings: FieldRules<ImportMappings>;
  readonly ImportPage: FieldRules<ImportPage>;
  readonly ImportPreview: FieldRules<ImportPreview>;
  readonly ImportProblem: FieldRules<ImportProblem>;
  readonly ImportReason: UnionRules<ImportReason, "type">;
  readonly ImportRefusal: UnionRules<ImportRefusal, "type">;
  readonly ImportRowResult: FieldRules<ImportRowResult>;
  readonly ImportRowResultPage: FieldRules<ImportRowResultPage>;
  readonly ImportedLead: FieldRules<ImportedLead>;
  readonly ImportedLeadResult: FieldRules<ImportedLeadResult>;
  readonly Invitation: FieldRules<Invitation>;
  readonly InvitationError: UnionRules<InvitationError, "type">;
  readonly InvitationKey: FieldRules<InvitationKey>;
  readonly InvitationList: FieldRules<InvitationList>;
  readonly InvitationOffer: FieldRules<InvitationOffer>;
  readonly InvitationToken: FieldRules<InvitationToken>;
  readonly InviteMember: FieldRules<InviteMember>;
  readonly Job: FieldRules<Job>;
  readonly JobError: UnionRules<JobError, "type">;
  readonly JobKey: FieldRules<JobKey>;
  readonly JobPage: FieldRules<JobPage>;
  readonly Lead: FieldRules<Lead>;
  readonly LeadBulkError: UnionRules<LeadBulkError, "type">;
  readonly LeadBulkRefusal: FieldRules<LeadBulkRefusal>;
  readonly LeadBulkResult: FieldRules<LeadBulkResult>;
  readonly LeadConversion: FieldRules<LeadConversion>;
  readonly LeadDetail: FieldRules<LeadDetail>;
  readonly LeadError: UnionRules<LeadError, "type">;
  readonly LeadEvent: FieldRules<LeadEvent>;
  readonly LeadEventPage: FieldRules<LeadEventPage>;
  readonly LeadFieldChange: FieldRules<LeadFieldChange>;
  readonly LeadIntentLine: FieldRules<LeadIntentLine>;
  readonly LeadIntentScore: FieldRules<LeadIntentScore>;
  readonly LeadIntents: FieldRules<LeadIntents>;
  readonly LeadKey: FieldRules<LeadKey>;
  readonly LeadOpportunity: FieldRules<LeadOpportunity>;
  readonly LeadOutcome: FieldRules<LeadOutcome>;
  readonly LeadPage: FieldRules<LeadPage>;
  readonly LeadRefusal: UnionRules<LeadRefusal, "type">;
  readonly LeadRule: UnionRules<LeadRule, "type">;
  readonly LeadScoreBand: FieldRules<LeadScoreBand>;
  readonly LeadScoreTier: FieldRules<LeadScoreTier>;
  readonly LeadsByIntent: FieldRules<LeadsByIntent>;
  readonly LeadsByScore: FieldRules<LeadsByScore>;
  readonly LinkedIdentity: FieldRules<LinkedIdentity>;
  readonly LinkedIdentityKey: FieldRules<LinkedIdentityKey>;
  readonly LinkedIdentityList: FieldRules<LinkedIdentityList>;
  readonly ListActivities: FieldRules<ListActivities>;
  readonly ListAtRiskCustomers: FieldRules<ListAtRiskCustomers>;
  readonly ListConsents: FieldRules<ListConsents>;
  readonly ListContacts: FieldRules<ListContacts>;
  readonly ListCustomers: FieldRules<ListCustomers>;
  readonly ListDocuments: FieldRules<ListDocuments>;
  readonly ListHealthScores: FieldRules<ListHealthScores>;
  readonly ListImportMappings: FieldRules<ListImportMappings>;
  readonly ListImportRows: FieldRules<ListImportRows>;
  readonly ListImports: FieldRules<ListImports>;
  readonly ListJobs: FieldRules<ListJobs>;
  readonly ListLeads: FieldRules<ListLeads>;
  readonly ListMembers: FieldRules<ListMembers>;
  readonly ListOpportunities: FieldRules<ListOpportunities>;
  readonly ListOrders: FieldRules<ListOrders>;
  readonly ListPipelines: FieldRules<ListPipelines>;
  readonly ListQuotes: FieldRules<ListQuotes>;
  readonly ListSegments: FieldRules<ListSegments>;
  readonly ListSnapshots: FieldRules<ListSnapshots>;
  readonly ListStages: FieldRules<ListStages>;
  readonly ListTasks: FieldRules<ListTasks>;
  readonly ListUnroutedLeads: FieldRules<ListUnroutedLeads>;
  readonly ListViews: FieldRules<ListViews>;
  readonly LogActivity: FieldRules<LogActivity>;
  readonly LogAudit: FieldRules<LogAudit>;
  readonly Login: FieldRules<Login>;
  readonly LoginError: UnionRules<LoginError, "type">;
  readonly LoginResult: FieldRules<LoginResult>;
  readonly LossReasons: FieldRules<LossReasons>;
  readonly LossReasonsError: UnionRules<LossReasonsError, "type">;
  readonly Me: FieldRules<Me>;
  readonly Member: FieldRules<Member>;
  readonly MemberAvailability: FieldRules<MemberAvailability>;
  readonly MemberKey: FieldRules<MemberKey>;
  readonly MemberList: FieldRules<MemberList>;
  readonly MergeChoice: FieldRules<MergeChoice>;
  readonly MergeCustomers: FieldRules<MergeCustomers>;
  readonly MergeError: UnionRules<MergeError, "type">;
  readonly MergeRefusal: UnionRules<MergeRefusal, "type">;
  readonly MergeResult: FieldRules<MergeResult>;
  readonly MoveOpportunity: FieldRules<MoveOpportunity>;
  readonly MovedRecords: FieldRules<MovedRecords>;
  readonly Opportunity: FieldRules<Opportunity>;
  readonly OpportunityChange: FieldRules<OpportunityChange>;
  readonly OpportunityChangePage: FieldRules<OpportunityChangePage>;
  readonly OpportunityDetail: FieldRules<OpportunityDetail>;
  readonly OpportunityError: UnionRules<OpportunityError, "type">;
  readonly OpportunityKey: FieldRules<OpportunityKey>;
  readonly OpportunityNews: UnionRules<OpportunityNews, "type">;
  readonly OpportunityPage: FieldRules<OpportunityPage>;
  readonly OpportunityRefusal: UnionRules<OpportunityRefusal, "type">;
  readonly OpportunityRule: UnionRules<OpportunityRule, "type">;
  readonly Order: FieldRules<Order>;
  readonly OrderDetail: FieldRules<OrderDetail>;
  readonly OrderError: UnionRules<OrderError, "type">;
  readonly OrderKey: FieldRules<OrderKey>;
  readonly OrderPage: FieldRules<OrderPage>;
  readonly OrderRule: UnionRules<OrderRule, "type">;
  readonly OwnerActivity: FieldRules<OwnerActivity>;
  readonly OwnerVelocity: FieldRules<OwnerVelocity>;
  readonly PasswordError: UnionRules<PasswordError, "type">;
  readonly PasswordProof: FieldRules<PasswordProof>;
  readonly Pipeline: FieldRules<Pipeline>;
  readonly PipelineAmount: FieldRules<PipelineAmount>;
  readonly PipelineError: UnionRules<PipelineError, "type">;
  readonly PipelineFilter: FieldRules<PipelineFilter>;
  readonly PipelineFunnel: FieldRules<PipelineFunnel>;
  readonly PipelineKey: FieldRules<PipelineKey>;
  readonly PipelinePage: FieldRules<PipelinePage>;
  readonly PipelineRefusal: UnionRules<PipelineRefusal, "type">;
  readonly PipelineReport: FieldRules<PipelineReport>;
  readonly PipelineReportOwner: FieldRules<PipelineReportOwner>;
  readonly PipelineReportStage: FieldRules<PipelineReportStage>;
  readonly PipelineStats: FieldRules<PipelineStats>;
  readonly PreviewImport: FieldRules<PreviewImport>;
  readonly PreviewSegment: FieldRules<PreviewSegment>;
  readonly ProfileError: UnionRules<ProfileError, "type">;
  readonly QualifyLead: FieldRules<QualifyLead>;
  readonly Quota: FieldRules<Quota>;
  readonly QuotaAttainment: FieldRules<QuotaAttainment>;
  readonly QuotaError: UnionRules<QuotaError, "type">;
  readonly QuotaReport: FieldRules<QuotaReport>;
  readonly Quote: FieldRules<Quote>;
  readonly QuoteDetail: FieldRules<QuoteDetail>;
  readonly QuoteError: UnionRules<QuoteError, "type">;
  readonly QuoteKey: FieldRules<QuoteKey>;
  readonly QuoteLineInput: FieldRules<QuoteLineInput>;
  readonly QuotePage: FieldRules<QuotePage>;
  readonly QuoteRefusal: UnionRules<QuoteRefusal, "type">;
  readonly QuoteRevision: FieldRules<QuoteRevision>;
  readonly QuoteRule: UnionRules<QuoteRule, "type">;
  readonly ReactivatedMember: FieldRules<ReactivatedMember>;
  readonly RecalculateHealth: FieldRules<RecalculateHealth>;
  readonly RecordConsent: FieldRules<RecordConsent>;
  readonly RecordLeadSignal: FieldRules<RecordLeadSignal>;
  readonly ReferralChain: FieldRules<ReferralChain>;
  readonly ReferralNode: FieldRules<ReferralNode>;
  readonly Relationship: FieldRules<Relationship>;
  readonly RelationshipError: UnionRules<RelationshipError, "type">;
  readonly RelationshipGraph: FieldRules<RelationshipGraph>;
  readonly RelationshipKey: FieldRules<RelationshipKey>;
  readonly RelationshipPage: FieldRules<RelationshipPage>;
  readonly RemoveAddress: FieldRules<RemoveAddress>;
  readonly ReopenOpportunity: FieldRules<ReopenOpportunity>;
  readonly ReopenQuote: FieldRules<ReopenQuote>;
  readonly ReopenTask: FieldRules<ReopenTask>;
  readonly ReorderStages: FieldRules<ReorderStages>;
  readonly ReportAmount: FieldRules<ReportAmount>;
  readonly RequestConsent: FieldRules<RequestConsent>;
  readonly RequestPasswordReset: FieldRules<RequestPasswordReset>;
  readonly ResetPassword: FieldRules<ResetPassword>;
  readonly RestoreError: UnionRules<RestoreError, "type">;
  readonly RestoreRefusal: UnionRules<RestoreRefusal, "type">;
  readonly RevenueForecast: FieldRules<RevenueForecast>;
  readonly RevertConversion: FieldRules<RevertConversion>;
  readonly RevertedConversion: FieldRules<RevertedConversion>;
  readonly RevokeConsent: FieldRules<RevokeConsent>;
  readonly RevokedSessions: FieldRules<RevokedSessions>;
  readonly RoutingEffectiveness: FieldRules<RoutingEffectiveness>;
  readonly RoutingLine: FieldRules<RoutingLine>;
  readonly RuleExplanation: FieldRules<RuleExplanation>;
  readonly RuleSentence: FieldRules<RuleSentence>;
  readonly SalesLine: FieldRules<SalesLine>;
  readonly SalesSum: FieldRules<SalesSum>;
  readonly SaveImportMapping: FieldRules<SaveImportMapping>;
  readonly SavedView: FieldRules<SavedView>;
  readonly SavedViews: FieldRules<SavedViews>;
  readonly SearchCustomers: FieldRules<SearchCustomers>;
  readonly SearchDocuments: FieldRules<SearchDocuments>;
  readonly Segment: FieldRules<Segment>;
  readonly SegmentChange: FieldRules<SegmentChange>;
  readonly SegmentChanges: FieldRules<SegmentChanges>;
  readonly SegmentCustomers: FieldRules<SegmentCustomers>;
  readonly SegmentError: UnionRules<SegmentError, "type">;
  readonly SegmentExplanation: FieldRules<SegmentExplanation>;
  readonly SegmentKey: FieldRules<SegmentKey>;
  readonly SegmentMember: FieldRules<SegmentMember>;
  readonly SegmentMemberPage: FieldRules<SegmentMemberPage>;
  readonly SegmentMembership: FieldRules<SegmentMembership>;
  readonly SegmentPage: FieldRules<SegmentPage>;
  readonly SegmentPerformance: FieldRules<SegmentPerformance>;
  readonly SegmentPreview: FieldRules<SegmentPreview>;
  readonly SegmentRevenue: FieldRules<SegmentRevenue>;
  readonly SegmentRule: UnionRules<SegmentRule, "type">;
  readonly SegmentSize: FieldRules<SegmentSize>;
  readonly SendQuote: FieldRules<SendQuote>;
  readonly Session: FieldRules<Session>;
  readonly SessionKey: FieldRules<SessionKey>;
  readonly SessionList: FieldRules<SessionList>;
  readonly SetAvailability: FieldRules<SetAvailability>;
  readonly SetCustomFields: FieldRules<SetCustomFields>;
  readonly SetDocumentSettings: FieldRules<SetDocumentSettings>;
  readonly SetHealthWeights: FieldRules<SetHealthWeights>;
  readonly SetLossReasons: FieldRules<SetLossReasons>;
  readonly SetOpportunityLead: FieldRules<SetOpportunityLead>;
  readonly SetQuota: FieldRules<SetQuota>;
  readonly Setup: FieldRules<Setup>;
  readonly SignInProvider: FieldRules<SignInProvider>;
  readonly SnapshotComparison: FieldRules<SnapshotComparison>;
  readonly SnapshotForecast: FieldRules<SnapshotForecast>;
  readonly SnoozeTask: FieldRules<SnoozeTask>;
  readonly Stage: FieldRules<Stage>;
  readonly StageKey: FieldRules<StageKey>;
  readonly StageList: FieldRules<StageList>;
  readonly StageStats: FieldRules<StageStats>;
  readonly StoredFile: FieldRules<StoredFile>;
  readonly StoredFileKey: FieldRules<StoredFileKey>;
  readonly SystemEvent: UnionRules<SystemEvent, "type">;
  readonly SystemHealth: FieldRules<SystemHealth>;
  readonly SystemVersion: FieldRules<SystemVersion>;
  readonly TakeSnapshot: FieldRules<TakeSnapshot>;
  readonly TaskError: UnionRules<TaskError, "type">;
  readonly TaskItem: FieldRules<TaskItem>;
  readonly TaskItemPage: FieldRules<TaskItemPage>;
  readonly TaskKey: FieldRules<TaskKey>;
  readonly TaxTotal: FieldRules<TaxTotal>;
  readonly TeamDetail: FieldRules<TeamDetail>;
  readonly TeamDetailError: UnionRules<TeamDetailError, "type">;
  readonly TeamError: UnionRules<TeamError, "type">;
  readonly TeamKey: FieldRules<TeamKey>;
  readonly TeamList: FieldRules<TeamList>;
  readonly TimelineItem: FieldRules<TimelineItem>;
  readonly TimelineItemPage: FieldRules<TimelineItemPage>;
  readonly TwoFactorError: UnionRules<TwoFactorError, "type">;
  readonly TwoFactorRecoveryCodes: FieldRules<TwoFactorRecoveryCodes>;
  readonly TwoFactorSecret: FieldRules<TwoFactorSecret>;
  readonly TwoFactorStatus: FieldRules<TwoFactorStatus>;
  readonly UTMParameters: FieldRules<UTMParameters>;
  readonly UndoBulkUpdate: FieldRules<UndoBulkUpdate>;
  readonly UndoMerge: FieldRules<UndoMerge>;
  readonly UndoneBulkUpdate: FieldRules<UndoneBulkUpdate>;
  readonly UndoneMerge: FieldRules<UndoneMerge>;
  readonly UpdateActivity: FieldRules<UpdateActivity>;
  readonly UpdateAddress: FieldRules<UpdateAddress>;
  readonly UpdateContact: FieldRules<UpdateContact>;
  readonly UpdateCustomer: FieldRules<UpdateCustomer>;
  readonly UpdateDocument: FieldRules<UpdateDocument>;
  readonly UpdateLead: FieldRules<UpdateLead>;
  readonly UpdateMe: FieldRules<UpdateMe>;
  readonly UpdateMember: FieldRules<UpdateMember>;
  readonly UpdateOpportunity: FieldRules<UpdateOpportunity>;
  readonly UpdateOrderStatus: FieldRules<UpdateOrderStatus>;
  readonly UpdatePipeline: FieldRules<UpdatePipeline>;
  readonly UpdateQuote: FieldRules<UpdateQuote>;
  readonly UpdateRelationship: FieldRules<UpdateRelationship>;
  readonly UpdateSegment: FieldRules<UpdateSegment>;
  readonly UpdateStage: FieldRules<UpdateStage>;
  readonly UpdateTask: FieldRules<UpdateTask>;
  readonly UpdateTeam: FieldRules<UpdateTeam>;
  readonly UpdateView: FieldRules<UpdateView>;
  readonly UploadTicket: FieldRules<UploadTicket>;
  readonly UserSummary: FieldRules<UserSummary>;
  readonly Velocity: FieldRules<Velocity>;
  readonly VelocityReport: FieldRules<VelocityReport>;
  readonly VerifyAuditLog: FieldRules<VerifyAuditLog>;
  readonly VerifyConsentLog: FieldRules<VerifyConsentLog>;
  readonly VerifyTwoFactor: FieldRules<VerifyTwoFactor>;
  readonly ViewError: UnionRules<ViewError, "type">;
  readonly ViewKey: FieldRules<ViewKey>;
  readonly WatchOpportunities: FieldRules<WatchOpportunities>;
  readonly WinLossAmount: FieldRules<WinLossAmount>;
  readonly WinLossLine: FieldRules<WinLossLine>;
  readonly WinLossReport: FieldRules<WinLossReport>;
}

/** The rules as data, for forms: `rules.CreateOpportunity.title.length`. */
export const rules: Rules = /* @__PURE__ */ rulesOf<Rules>(schema);

/**
 * What the server would say about a value of that type, as far as it can be said without the server's data. Empty
 * if there is nothing to say.
 */
export function validate(type: keyof Rules, value: unknown): Issue[] {
  return validateWith(schema, type, value);
}
