// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { connect } from "./runtime.js";
import type { ClientOptions, Mutation, Namespace, Query, Subscription } from "./runtime.js";
import type {
  APIKeyKey,
  APIKeyList,
  AcceptInvitation,
  AcceptQuote,
  Activity,
  ActivityError,
  ActivityKey,
  ActivityPage,
  ActivityReport,
  ActivityStats,
  AddAddress,
  AddDocumentVersion,
  AddressError,
  AddressKey,
  AssignLead,
  AtRiskCustomerPage,
  AuditEntry,
  AuditEntryPage,
  AuditVerification,
  BackupKey,
  BackupList,
  BackupSummary,
  BulkUndoError,
  BulkUpdateCustomers,
  BulkUpdateLeads,
  BulkUpdateOpportunities,
  BulkUpdateResult,
  BulkUpdatedCustomers,
  BulkUpdatedLeads,
  CampaignAttribution,
  ChangePassword,
  CheckConsent,
  CloseOpportunity,
  CompareSnapshots,
  CompleteTask,
  ConfirmTwoFactor,
  ConfirmedConsent,
  Connection,
  Consent,
  ConsentCheck,
  ConsentDetail,
  ConsentEntryPage,
  ConsentError,
  ConsentKey,
  ConsentOffer,
  ConsentPage,
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
  CustomFieldError,
  CustomFields,
  CustomerAddress,
  CustomerAuditEntryPage,
  CustomerDetail,
  CustomerDocument,
  CustomerDocumentPage,
  CustomerError,
  CustomerKey,
  CustomerMatches,
  CustomerProfile,
  CustomerProfilePage,
  Dashboard,
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
  DocumentKey,
  DocumentMatches,
  DocumentSettings,
  DocumentSettingsError,
  DocumentUpload,
  DownloadTicket,
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
  ForecastSnapshot,
  ForecastSnapshotPage,
  FoundDuplicates,
  FunnelReport,
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
  HealthError,
  HealthHistory,
  HealthKey,
  HealthRecalculation,
  HealthScore,
  HealthScorePage,
  HealthWeights,
  Import,
  ImportCustomers,
  ImportEntryKey,
  ImportError,
  ImportLeadFile,
  ImportLeads,
  ImportLeadsResult,
  ImportMapping,
  ImportMappingError,
  ImportMappings,
  ImportPage,
  ImportPreview,
  ImportRowResultPage,
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
  LeadConversion,
  LeadDetail,
  LeadError,
  LeadEventPage,
  LeadIntents,
  LeadKey,
  LeadPage,
  LeadsByIntent,
  LeadsByScore,
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
  MergeCustomers,
  MergeError,
  MergeResult,
  MoveOpportunity,
  Opportunity,
  OpportunityChangePage,
  OpportunityDetail,
  OpportunityError,
  OpportunityKey,
  OpportunityNews,
  OpportunityPage,
  OrderDetail,
  OrderError,
  OrderKey,
  OrderPage,
  PasswordError,
  PasswordProof,
  Pipeline,
  PipelineError,
  PipelineFilter,
  PipelineFunnel,
  PipelineKey,
  PipelinePage,
  PipelineReport,
  PipelineStats,
  PreviewImport,
  PreviewSegment,
  ProfileError,
  QualifyLead,
  Quota,
  QuotaError,
  QuotaReport,
  QuoteDetail,
  QuoteError,
  QuoteKey,
  QuotePage,
  ReactivatedMember,
  RecalculateHealth,
  RecordConsent,
  RecordLeadSignal,
  ReferralChain,
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
  RequestConsent,
  RequestPasswordReset,
  ResetPassword,
  RestoreError,
  RevenueForecast,
  RevertConversion,
  RevertedConversion,
  RevokeConsent,
  RevokedSessions,
  RoutingEffectiveness,
  SaveImportMapping,
  SavedView,
  SavedViews,
  SearchCustomers,
  SearchDocuments,
  Segment,
  SegmentChanges,
  SegmentCustomers,
  SegmentError,
  SegmentExplanation,
  SegmentKey,
  SegmentMemberPage,
  SegmentPage,
  SegmentPerformance,
  SegmentPreview,
  SendQuote,
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
  SnapshotComparison,
  SnapshotForecast,
  SnoozeTask,
  Stage,
  StageKey,
  StageList,
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
  TeamDetail,
  TeamDetailError,
  TeamError,
  TeamKey,
  TeamList,
  TimelineItemPage,
  TwoFactorError,
  TwoFactorRecoveryCodes,
  TwoFactorSecret,
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
  VelocityReport,
  VerifyAuditLog,
  VerifyConsentLog,
  VerifyTwoFactor,
  ViewError,
  ViewKey,
  WatchOpportunities,
  WinLossReport,
} from "./types.js";
import { wire } from "./wire.js";

/** `auth` */
export interface AuthClient extends Namespace {
  /**
   * Accepts an invitation: makes the account with this name and password, and signs in.
   *
   * Who was a member of the workspace before becomes one again, with what they owned.
   *
   * For anyone.
   */
  readonly acceptInvitation: Mutation<AcceptInvitation, LoginResult, InvitationError>;
  /**
   * Changes the caller's password, and ends their other sessions. API keys stay.
   *
   * For anyone who is signed in.
   */
  readonly changePassword: Mutation<ChangePassword, null, PasswordError>;
  /**
   * Completes the setting up with a first code. From now on signing in needs one.
   *
   * Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.
   *
   * For anyone who is signed in.
   */
  readonly confirmTwoFactor: Mutation<ConfirmTwoFactor, TwoFactorRecoveryCodes, TwoFactorError>;
  /**
   * Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this once.
   *
   * A key that makes another one gives it no more than it has, and takes it along when it is revoked.
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
   * Ends two-factor authentication: signing in needs the password alone.
   *
   * For anyone who is signed in.
   */
  readonly disableTwoFactor: Mutation<PasswordProof, null, TwoFactorError>;
  /**
   * Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
   * `auth.confirmTwoFactor` on.
   *
   * For anyone who is signed in.
   */
  readonly enableTwoFactor: Mutation<PasswordProof, TwoFactorSecret, TwoFactorError>;
  /**
   * What an invitation offers, by the token of its mail.
   *
   * For anyone.
   */
  readonly getInvitation: Query<InvitationToken, InvitationOffer, InvitationError>;
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
   * The caller's sessions, the one that was used last first.
   *
   * For anyone who is signed in.
   */
  readonly listSessions: Query<void, SessionList>;
  /**
   * Signs a user in with e-mail address and password, for 30 days.
   *
   * A wrong password and an unknown address get the same answer, after the same time. Who has two-factor authentication
   * gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After some
   * failures
   * each further attempt has to wait, as `tooManyAttempts` says.
   *
   * For anyone.
   */
  readonly login: Mutation<Login, LoginResult, LoginError>;
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
   * Makes ten new recovery codes; the old ones are good no more.
   *
   * For anyone who is signed in.
   */
  readonly regenerateRecoveryCodes: Mutation<PasswordProof, TwoFactorRecoveryCodes, TwoFactorError>;
  /**
   * Sends a mail with a link to set a new password, which is good for an hour and once.
   *
   * The answer is the same, and as fast, whether there is a user of that address or not.
   *
   * For anyone.
   */
  readonly requestPasswordReset: Mutation<RequestPasswordReset, null, PasswordError>;
  /**
   * Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor authentication stays.
   *
   * For anyone.
   */
  readonly resetPassword: Mutation<ResetPassword, null, PasswordError>;
  /**
   * Makes one of the caller's keys useless, at once and for good, and with it those that it has made.
   *
   * A key may revoke itself and those that it has made.
   *
   * For anyone who is signed in.
   */
  readonly revokeAPIKey: Mutation<APIKeyKey, null>;
  /**
   * Ends all of the caller's sessions but the one that the call comes with.
   *
   * For anyone who is signed in.
   */
  readonly revokeOtherSessions: Mutation<void, RevokedSessions>;
  /**
   * Ends one of the caller's sessions, at once.
   *
   * For anyone who is signed in.
   */
  readonly revokeSession: Mutation<SessionKey, null>;
  /**
   * Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address
   * is
   * still theirs.
   *
   * For anyone who is signed in.
   */
  readonly unlinkIdentity: Mutation<LinkedIdentityKey, null>;
  /**
   * Changes the caller's own name and language. Fields that are left out stay as they are.
   *
   * For anyone who is signed in.
   */
  readonly updateMe: Mutation<UpdateMe | void, Me, ProfileError>;
  /**
   * Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or with a
   * recovery
   * code, which is used up.
   *
   * For anyone.
   */
  readonly verifyTwoFactor: Mutation<VerifyTwoFactor, LoginResult, LoginError>;
}

/** `compliance.consent` */
export interface ComplianceConsentClient extends Namespace {
  /**
   * Whether a message on that channel for that purpose may go to the person, and why not.
   *
   * For anyone who is signed in.
   */
  readonly checkConsent: Query<CheckConsent, ConsentCheck>;
  /**
   * Gives the consent that a mail asks for, by the token of its link: once.
   *
   * For anyone.
   */
  readonly confirmConsent: Mutation<ConsentToken, ConfirmedConsent, ConsentError>;
  /**
   * One consent, with the entry of the log that made it what it is.
   *
   * For anyone who is signed in.
   */
  readonly getConsent: Query<ConsentKey, ConsentDetail>;
  /**
   * What the log says of one person, by page, the newest entry first: each consent that was asked for, given and taken
   * back, with what shows it.
   *
   * For anyone who is signed in.
   */
  readonly getConsentHistory: Query<GetConsentHistory | void, ConsentEntryPage>;
  /**
   * What shows that a person has consented, as a PDF: how it stands, and all that the log says.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly getConsentProof: Mutation<GetConsentProof | void, ExportedFile>;
  /**
   * What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow links, too.
   *
   * For anyone.
   */
  readonly getConsentRequest: Query<ConsentToken, ConsentOffer, ConsentError>;
  /**
   * Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise.
   *
   * For anyone who is signed in.
   */
  readonly listConsents: Query<ListConsents | void, ConsentPage>;
  /**
   * Notes that a person has agreed to messages on one channel for one purpose, with all that shows it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly recordConsent: Mutation<RecordConsent, Consent>;
  /**
   * Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that the mail
   * links
   * to, within 14 days. A mail that asked for the same before is good for nothing any more.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly requestConsent: Mutation<RequestConsent, Consent, ConsentError>;
  /**
   * Notes that a person takes a consent back, or objects without ever having given one. It holds until they agree anew.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly revokeConsent: Mutation<RevokeConsent, Consent>;
  /**
   * Whether every entry of the log of consents is what it was, where it was; otherwise the first with which something
   * is
   * wrong, and what. For owners and admins.
   *
   * As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an `anchor` is good
   * for.
   *
   * For `owner`, `admin`.
   */
  readonly verifyConsentLog: Query<VerifyConsentLog | void, AuditVerification>;
}

/** `compliance` */
export interface ComplianceClient extends Namespace {
  readonly consent: ComplianceConsentClient;
}

/** `crm.activities` */
export interface CrmActivitiesClient extends Namespace {
  /**
   * Deletes an activity. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteActivity: Mutation<DeleteActivity, null, ActivityError>;
  /**
   * How active the team was between two days: by kind, outcome, owner and period.
   *
   * For anyone who is signed in.
   */
  readonly getActivityStats: Query<GetActivityStats, ActivityStats>;
  /**
   * The activities that the caller may see, by page: filtered, searched, the newest first unless asked otherwise.
   *
   * For anyone who is signed in.
   */
  readonly listActivities: Query<ListActivities | void, ActivityPage>;
  /**
   * Notes something that happened with a customer, a lead or a deal that the caller may see.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly logActivity: Mutation<LogActivity, Activity>;
  /**
   * Brings a deleted activity back.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreActivity: Mutation<ActivityKey, Activity, RestoreError>;
  /**
   * Changes an activity. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateActivity: Mutation<UpdateActivity, Activity, ActivityError>;
}

/** `crm.customers` */
export interface CrmCustomersClient extends Namespace {
  /**
   * Adds an address to a customer.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly addAddress: Mutation<AddAddress, CustomerAddress>;
  /**
   * Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.
   *
   * Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly bulkUpdateCustomers: Mutation<BulkUpdateCustomers, BulkUpdatedCustomers>;
  /**
   * Stops an import. What it has done stays, and can be undone.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly cancelImport: Mutation<ImportEntryKey, Import, ImportError>;
  /**
   * Adds a person to a customer.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createContact: Mutation<CreateContact, Contact>;
  /**
   * Creates a customer, and says which of those that the caller sees are likely the same.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createCustomer: Mutation<CreateCustomer, CustomerProfile, CustomerError>;
  /**
   * Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact can be named
   * no more.
   *
   * If they were who is asked first, the customer has nobody of that kind until another one is named.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteContact: Mutation<DeleteContact, Contact, ContactError>;
  /**
   * Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are gone for
   * good.
   *
   * A customer with deals is not deleted: those are kept for longer.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteCustomer: Mutation<DeleteCustomer, CustomerProfile, CustomerError>;
  /**
   * Deletes a mapping. Imports that were made with it stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteImportMapping: Mutation<DeleteImportMapping, null, ImportMappingError>;
  /**
   * Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns are those
   * that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly exportCustomers: Mutation<ExportCustomers | void, ExportedFile>;
  /**
   * Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be mended and
   * sent again.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly exportImportErrors: Mutation<ExportImportErrors, ExportedFile>;
  /**
   * Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that is not
   * there
   * yet, or all pairs of those that the caller sees.
   *
   * For anyone who is signed in.
   */
  readonly findDuplicates: Query<FindDuplicates | void, FoundDuplicates>;
  /**
   * One customer with what stands around them: contacts, addresses, the open deals that the caller may see, what was
   * won,
   * how well the relationship is, relations to others, the segments that they are in, and what they have agreed to.
   *
   * For anyone who is signed in.
   */
  readonly getCustomer: Query<CustomerKey, CustomerDetail>;
  /**
   * Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
   * consents and relations, and customers that were merged into them.
   *
   * For anyone who is signed in.
   */
  readonly getCustomerAuditTrail: Query<GetCustomerAuditTrail, CustomerAuditEntryPage>;
  /**
   * How far an import is, and what has become of its rows.
   *
   * For anyone who is signed in.
   */
  readonly getImport: Query<ImportEntryKey, Import>;
  /**
   * Begins to take over customers from a file. It goes on by itself: see getImport.
   *
   * Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
   * one. What is not said of the file is guessed and shown in the answer. The rows that failed can be fetched, mended
   * and
   * sent again: see exportImportErrors. An import can be undone: see revertImport.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly importCustomers: Mutation<ImportCustomers | void, Import, ImportError>;
  /**
   * Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listContacts: Query<ListContacts | void, ContactPage>;
  /**
   * The custom fields of customers, in the order in which they are shown.
   *
   * For anyone who is signed in.
   */
  readonly listCustomFields: Query<void, CustomFields>;
  /**
   * Customers by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listCustomers: Query<ListCustomers | void, CustomerProfilePage>;
  /**
   * The mappings that have been saved, by name.
   *
   * For anyone who is signed in.
   */
  readonly listImportMappings: Query<ListImportMappings | void, ImportMappings>;
  /**
   * What has become of the rows of an import, in the order of the file.
   *
   * For anyone who is signed in.
   */
  readonly listImportRows: Query<ListImportRows, ImportRowResultPage>;
  /**
   * Imports, the newest first.
   *
   * For anyone who is signed in.
   */
  readonly listImports: Query<ListImports | void, ImportPage>;
  /**
   * Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be undone for
   * 30
   * days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly mergeCustomers: Mutation<MergeCustomers, MergeResult, MergeError>;
  /**
   * Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows. Nothing is
   * imported.
   *
   * For anyone who is signed in.
   */
  readonly previewImport: Query<PreviewImport | void, ImportPreview>;
  /**
   * Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest other one
   * becomes it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly removeAddress: Mutation<RemoveAddress, CustomerAddress, AddressError>;
  /**
   * Brings a removed address back. If it was the default one of its kind, it is so again, unless another one has been
   * made it since.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreAddress: Mutation<AddressKey, CustomerAddress, RestoreError>;
  /**
   * Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreContact: Mutation<ContactKey, Contact, RestoreError>;
  /**
   * Brings a deleted customer back, with all that hung on them.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreCustomer: Mutation<CustomerKey, CustomerProfile, CustomerError>;
  /**
   * Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values back.
   * Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
   * getImport.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly revertImport: Mutation<ImportEntryKey, Import, ImportError>;
  /**
   * Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What has the name
   * already becomes that.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly saveImportMapping: Mutation<SaveImportMapping, ImportMapping, ImportMappingError>;
  /**
   * Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
   *
   * For anyone who is signed in.
   */
  readonly searchCustomers: Query<SearchCustomers, CustomerMatches>;
  /**
   * Says which custom fields customers have: all of them, in the order in which they are shown.
   *
   * A field that is left out can be set and asked for no more; the values that customers have in it stay. A field's
   * type stays as
   * long as a customer has a value in it. What is required is asked of new customers, and of changes of that field.
   *
   * For `owner`, `admin`.
   */
  readonly setCustomFields: Mutation<SetCustomFields, CustomFields, CustomFieldError>;
  /**
   * Undoes a merge: the second customer is there again as it was, with what is still where the merge has put it. Fields
   * of
   * the first that the merge changed go back, unless they were changed again since.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly undoMerge: Mutation<UndoMerge, UndoneMerge, MergeError>;
  /**
   * Changes an address. Fields that are left out stay as they are.
   *
   * An address that gets another kind is the default one of it only if that kind had none, or if asked for.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateAddress: Mutation<UpdateAddress, CustomerAddress, AddressError>;
  /**
   * Changes a contact. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateContact: Mutation<UpdateContact, Contact, ContactError>;
  /**
   * Changes a customer. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateCustomer: Mutation<UpdateCustomer, CustomerProfile, CustomerError>;
}

/** `crm.dashboard` */
export interface CrmDashboardClient extends Namespace {
  /**
   * How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far as the
   * caller sees it.
   *
   * For anyone who is signed in.
   */
  readonly getDashboard: Query<GetDashboard | void, Dashboard>;
}

/** `crm.extensions` */
export interface CrmExtensionsClient extends Namespace {
  /**
   * Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when its bytes
   * have
   * come.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly addDocumentVersion: Mutation<AddDocumentVersion, DocumentUpload>;
  /**
   * Puts customers into a manual segment, and says of each what became of it.
   *
   * A customer that the caller may see, but not change, is refused; the others are added all the same.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly addToSegment: Mutation<SegmentCustomers, SegmentChanges, SegmentError>;
  /**
   * Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
   *
   * Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`. It can
   * be
   * undone: see undoBulkUpdate.
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
   * Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createDocument: Mutation<CreateDocument, DocumentUpload>;
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
   * Relates a customer to another one. From the other end it reads as its counterpart: whose parent company the
   * customer
   * is, is the customer's subsidiary.
   *
   * Two customers are related once in each way. No company can own itself, through others neither.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createRelationship: Mutation<CreateRelationship, Relationship, RelationshipError>;
  /**
   * Makes a segment.
   *
   * An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createSegment: Mutation<CreateSegment, Segment, SegmentError>;
  /**
   * Deletes a document. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteDocument: Mutation<DeleteDocument, CustomerDocument, DocumentError>;
  /**
   * Deletes a deal. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteOpportunity: Mutation<DeleteOpportunity, Opportunity, OpportunityError>;
  /**
   * Ends a relationship, for both customers. It can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteRelationship: Mutation<DeleteRelationship, Relationship, RelationshipError>;
  /**
   * Deletes a segment; it can be restored for 30 days. Its customers stay.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteSegment: Mutation<DeleteSegment, null, SegmentError>;
  /**
   * Why a customer is in a segment, or is not: each condition with its truth and the value that was seen.
   *
   * For anyone who is signed in.
   */
  readonly explainSegmentMembership: Query<ExplainSegmentMembership, SegmentExplanation>;
  /**
   * The audit log as a file, the oldest entries first. For owners and admins.
   *
   * For `owner`, `admin`.
   */
  readonly exportAuditLog: Mutation<ExportAuditLog | void, ExportedFile>;
  /**
   * A segment's customers that the caller sees, as a file.
   *
   * For anyone who is signed in.
   */
  readonly exportSegment: Query<ExportSegment, ExportedFile>;
  /**
   * The shortest way from one customer to another one through what relates them, over customers whom the caller sees.
   *
   * For anyone who is signed in.
   */
  readonly findConnection: Query<FindConnection, Connection>;
  /**
   * The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins.
   *
   * For `owner`, `admin`.
   */
  readonly getAuditLog: Query<GetAuditLog | void, AuditEntryPage>;
  /**
   * One document with its versions, and links to fetch it and to show it that end after a quarter of an hour.
   *
   * For anyone who is signed in.
   */
  readonly getDocument: Query<GetDocument, DocumentDetail>;
  /**
   * One deal, with its customer, owner, stage and open tasks.
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
   * Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones: of all
   * that the caller sees, or of those that a filter leaves.
   *
   * Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
   *
   * For anyone who is signed in.
   */
  readonly getPipelineStats: Query<PipelineFilter | void, PipelineStats>;
  /**
   * Who referred a customer, whom the customer has referred, and so on, with what was won from each and from those
   * behind
   * them.
   *
   * For anyone who is signed in.
   */
  readonly getReferralChain: Query<GetReferralChain, ReferralChain>;
  /**
   * Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most.
   *
   * For anyone who is signed in.
   */
  readonly getRelationshipGraph: Query<GetRelationshipGraph, RelationshipGraph>;
  /**
   * The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from the
   * customer's
   * end.
   *
   * For anyone who is signed in.
   */
  readonly getRelationships: Query<GetRelationships, RelationshipPage>;
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
   * One segment, with its rules in words.
   *
   * For anyone who is signed in.
   */
  readonly getSegment: Query<SegmentKey, Segment>;
  /**
   * The customers of a segment that the caller sees, by page.
   *
   * For anyone who is signed in.
   */
  readonly getSegmentMembers: Query<GetSegmentMembers, SegmentMemberPage>;
  /**
   * A segment's size over time, and the business in a period with the customers that are in it now.
   *
   * Conversion is the share of members from whom something was won in the period.
   *
   * For anyone who is signed in.
   */
  readonly getSegmentPerformance: Query<GetSegmentPerformance, SegmentPerformance>;
  /**
   * The documents that the caller may see, by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listDocuments: Query<ListDocuments | void, CustomerDocumentPage>;
  /**
   * The deals that the caller may see, by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listOpportunities: Query<ListOpportunities | void, OpportunityPage>;
  /**
   * Segments by page, each with how many of its customers the caller sees.
   *
   * For anyone who is signed in.
   */
  readonly listSegments: Query<ListSegments | void, SegmentPage>;
  /**
   * Notes in the audit log that something was done to a record which left no change behind: it was viewed, printed or
   * handed over. What mutations change is noted by itself.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly logAudit: Mutation<LogAudit, AuditEntry>;
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
   * Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees.
   *
   * For anyone who is signed in.
   */
  readonly previewSegment: Query<PreviewSegment, SegmentPreview>;
  /**
   * Takes customers out of a manual segment, and says of each what became of it.
   *
   * A customer that the caller may see, but not change, is refused; the others are removed all the same.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly removeFromSegment: Mutation<SegmentCustomers, SegmentChanges, SegmentError>;
  /**
   * Takes a closed deal back to an open stage. That it was closed stays in its history.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly reopenOpportunity: Mutation<ReopenOpportunity, Opportunity, OpportunityError>;
  /**
   * Brings a deleted document back, with all its versions.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreDocument: Mutation<DocumentKey, CustomerDocument, DocumentError>;
  /**
   * Brings a deleted deal back, on top of the column that it was in.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreOpportunity: Mutation<OpportunityKey, Opportunity, OpportunityError>;
  /**
   * Brings a deleted relationship back, unless the two have been related like this anew, or a company would own itself.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreRelationship: Mutation<RelationshipKey, Relationship, RestoreError>;
  /**
   * Brings a deleted segment back: a manual one with the customers that it had and that are still there, an automatic
   * one
   * with those who meet its rules now.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreSegment: Mutation<SegmentKey, Segment, RestoreError>;
  /**
   * Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF and DOCX
   * files.
   *
   * For anyone who is signed in.
   */
  readonly searchDocuments: Query<SearchDocuments, DocumentMatches>;
  /**
   * Gives a deal another lead.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly setOpportunityLead: Mutation<SetOpportunityLead, Opportunity, OpportunityError>;
  /**
   * Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that since.
   *
   * The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go back is
   * counted, and stays as it is.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly undoBulkUpdate: Mutation<UndoBulkUpdate, UndoneBulkUpdate, BulkUndoError>;
  /**
   * Changes what is known of a document. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateDocument: Mutation<UpdateDocument, CustomerDocument, DocumentError>;
  /**
   * Changes a deal. Fields that are left out stay as they are.
   *
   * Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or lost stage
   * closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateOpportunity: Mutation<UpdateOpportunity, Opportunity, OpportunityError>;
  /**
   * Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create a new
   * one.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateRelationship: Mutation<UpdateRelationship, Relationship, RelationshipError>;
  /**
   * Changes a segment. With its rules the members of an automatic one change.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateSegment: Mutation<UpdateSegment, Segment, SegmentError>;
  /**
   * Whether every entry of the log is what it was, where it was; otherwise the first with which something is wrong, and
   * what. For owners and admins.
   *
   * Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the database file
   * could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor` the next
   * time.
   *
   * For `owner`, `admin`.
   */
  readonly verifyAuditLog: Query<VerifyAuditLog | void, AuditVerification>;
  /**
   * Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as
   * `system.events`.
   *
   * For anyone who is signed in.
   */
  readonly watchOpportunities: Subscription<WatchOpportunities | void, OpportunityNews>;
}

/** `crm.forecast` */
export interface CrmForecastClient extends Namespace {
  /**
   * What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank, moved,
   * advanced, slipped, were won, were lost or went away, and what each did to their value.
   *
   * Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the stage said
   * when
   * each snapshot was taken. The changes of value of all kinds together are the difference of the totals.
   *
   * For anyone who is signed in.
   */
  readonly compareSnapshots: Query<CompareSnapshots, SnapshotComparison>;
  /**
   * How far users, teams and the workspace are with their quotas of a period: what they won, by the close date, and
   * what
   * is open and expected to close in it.
   *
   * Reps see themselves, managers and viewers their team, owners and admins everybody.
   *
   * For anyone who is signed in.
   */
  readonly getQuotaAttainment: Query<GetQuotaAttainment | void, QuotaReport>;
  /**
   * The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what was won in
   * the year up to then.
   *
   * For anyone who is signed in.
   */
  readonly getSnapshot: Query<GetSnapshot, SnapshotForecast>;
  /**
   * Snapshots by page, the latest first, each with the totals of the deals that the caller reads.
   *
   * Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.
   *
   * For anyone who is signed in.
   */
  readonly listSnapshots: Query<ListSnapshots | void, ForecastSnapshotPage>;
  /**
   * Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.
   *
   * Managers set the quotas of their team and its members, owners and admins all.
   *
   * For `owner`, `admin`, `manager`.
   */
  readonly setQuota: Mutation<SetQuota, Quota, QuotaError>;
  /**
   * Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself.
   *
   * For `owner`, `admin`, `manager`.
   */
  readonly takeSnapshot: Mutation<TakeSnapshot | void, ForecastSnapshot>;
}

/** `crm.health` */
export interface CrmHealthClient extends Namespace {
  /**
   * How a customer's score came to be what it is: a point for each day on which it became another one.
   *
   * For anyone who is signed in.
   */
  readonly getHealthHistory: Query<GetHealthHistory, HealthHistory>;
  /**
   * How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from.
   *
   * For anyone who is signed in.
   */
  readonly getHealthScore: Query<HealthKey, HealthScore>;
  /**
   * How the workspace weighs health.
   *
   * For anyone who is signed in.
   */
  readonly getHealthWeights: Query<void, HealthWeights>;
  /**
   * The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at stake.
   *
   * For anyone who is signed in.
   */
  readonly listAtRiskCustomers: Query<ListAtRiskCustomers | void, AtRiskCustomerPage>;
  /**
   * The scores of the customers that the caller may see, as they were last judged: each night, and some minutes after
   * something has changed.
   *
   * For anyone who is signed in.
   */
  readonly listHealthScores: Query<ListHealthScores | void, HealthScorePage>;
  /**
   * Judges customers at once, or puts all of the workspace's in line.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly recalculateHealth: Mutation<RecalculateHealth | void, HealthRecalculation>;
  /**
   * Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged anew
   * soon.
   *
   * For `owner`, `admin`.
   */
  readonly setHealthWeights: Mutation<SetHealthWeights | void, HealthWeights, HealthError>;
}

/** `crm.leads` */
export interface CrmLeadsClient extends Namespace {
  /**
   * Makes somebody responsible for a lead. It waits for that no longer.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly assignLead: Mutation<AssignLead, Lead, LeadError>;
  /**
   * Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.
   *
   * Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly bulkUpdateLeads: Mutation<BulkUpdateLeads, BulkUpdatedLeads, LeadBulkError>;
  /**
   * Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and, if asked, a
   * deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with those that
   * it
   * may be: name one of them, or say that it is another one. What was done with the lead stands in the customer's
   * timeline
   * from then on, and its tasks are for the customer, too.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly convertLead: Mutation<ConvertLead, LeadConversion, LeadError>;
  /**
   * Creates a lead. Where it comes from is kept for attribution.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createLead: Mutation<CreateLead, Lead>;
  /**
   * Deletes a lead. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteLead: Mutation<DeleteLead, Lead, LeadError>;
  /**
   * Says that nothing comes of a lead, and why. It can be taken up again.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly disqualifyLead: Mutation<DisqualifyLead, Lead, LeadError>;
  /**
   * One lead, with its owner, what it became, the deals that name it, and what it seems to want.
   *
   * For anyone who is signed in.
   */
  readonly getLead: Query<LeadKey, LeadDetail>;
  /**
   * What happened to a lead, the newest first.
   *
   * For anyone who is signed in.
   */
  readonly getLeadEvents: Query<GetLeadEvents, LeadEventPage>;
  /**
   * What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in 30 days.
   *
   * For anyone who is signed in.
   */
  readonly getLeadIntents: Query<LeadKey, LeadIntents>;
  /**
   * Begins to take over leads from a file. It goes on by itself, and is looked after as an import of customers is: see
   * getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.
   *
   * Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
   * one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called by its
   * company or its e-mail address; one that has come further here than there stays where it is. Programs that have
   * leads at hand send them to importLeads.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly importLeadFile: Mutation<ImportLeadFile | void, Import, ImportError>;
  /**
   * Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again changes
   * nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too long or
   * of
   * another type, or for an owner or a campaign that the caller cannot see, stops no other one.
   *
   * A file of leads is for importLeadFile.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly importLeads: Mutation<ImportLeads, ImportLeadsResult>;
  /**
   * Leads by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listLeads: Query<ListLeads | void, LeadPage>;
  /**
   * Leads that are still open and for which nobody has been made responsible: those that wait longest come first.
   *
   * For anyone who is signed in.
   */
  readonly listUnroutedLeads: Query<ListUnroutedLeads | void, LeadPage>;
  /**
   * Says that a lead is worth a salesperson's time: it can be converted then.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly qualifyLead: Mutation<QualifyLead, Lead, LeadError>;
  /**
   * Notes something that says what a lead wants, and gives what its signals come to now.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly recordLeadSignal: Mutation<RecordLeadSignal, LeadIntents>;
  /**
   * Brings a deleted lead back.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreLead: Mutation<LeadKey, Lead, LeadError>;
  /**
   * Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.
   *
   * The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30 days; of
   * these, `kept`
   * names what stays because somebody has changed or used it since. A customer that was there before stays.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly revertConversion: Mutation<RevertConversion, RevertedConversion, LeadError>;
  /**
   * Changes a lead. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateLead: Mutation<UpdateLead, Lead, LeadError>;
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
   * Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.
   *
   * Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they are.
   * The default pipeline can't be deleted.
   *
   * For `owner`, `admin`.
   */
  readonly deletePipeline: Mutation<DeletePipeline, null, PipelineError>;
  /**
   * Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be restored for 30
   * days.
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
   * The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual ones in
   * its
   * language.
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
   * Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one then.
   *
   * For `owner`, `admin`.
   */
  readonly reorderStages: Mutation<ReorderStages, StageList, PipelineError>;
  /**
   * Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those that are
   * still where the deletion put them.
   *
   * For `owner`, `admin`.
   */
  readonly restorePipeline: Mutation<PipelineKey, Pipeline, RestoreError>;
  /**
   * Brings a deleted stage back to its place, and its deals as they were: those that are still where the deletion put
   * them.
   *
   * For `owner`, `admin`.
   */
  readonly restoreStage: Mutation<StageKey, Stage, RestoreError>;
  /**
   * Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.
   *
   * For `owner`, `admin`.
   */
  readonly setLossReasons: Mutation<SetLossReasons, LossReasons, LossReasonsError>;
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

/** `crm.reports` */
export interface CrmReportsClient extends Namespace {
  /**
   * Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language. It is kept
   * for
   * a day; the audit trail tells who took it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly exportReport: Mutation<ExportReport, ExportedFile>;
  /**
   * What was done in a period, beside the period before, and what each owner did, finished, won and lost.
   *
   * For anyone who is signed in.
   */
  readonly getActivityReport: Query<GetActivityReport, ActivityReport>;
  /**
   * What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.
   *
   * A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after the day on
   * which the deal was won do not count.
   *
   * For anyone who is signed in.
   */
  readonly getCampaignAttribution: Query<GetCampaignAttribution, CampaignAttribution>;
  /**
   * The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days before.
   *
   * For anyone who is signed in.
   */
  readonly getFunnelReport: Query<GetFunnelReport, FunnelReport>;
  /**
   * Leads by what they most surely want, as of now, and what became of them.
   *
   * For anyone who is signed in.
   */
  readonly getLeadsByIntent: Query<GetLeadsByIntent | void, LeadsByIntent>;
  /**
   * Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade.
   *
   * For anyone who is signed in.
   */
  readonly getLeadsByScore: Query<GetLeadsByScore | void, LeadsByScore>;
  /**
   * A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated deals; and what
   * was created, won and lost in a period.
   *
   * For anyone who is signed in.
   */
  readonly getPipelineReport: Query<GetPipelineReport, PipelineReport>;
  /**
   * How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered by the
   * first activity with it.
   *
   * For anyone who is signed in.
   */
  readonly getRoutingEffectiveness: Query<GetRoutingEffectiveness, RoutingEffectiveness>;
  /**
   * How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days from
   * creation
   * to won.
   *
   * For anyone who is signed in.
   */
  readonly getVelocityReport: Query<GetVelocityReport, VelocityReport>;
  /**
   * Deals that were won and lost, by their close date: why, by whom, and where they came from.
   *
   * For anyone who is signed in.
   */
  readonly getWinLossReport: Query<GetWinLossReport, WinLossReport>;
}

/** `crm.sales` */
export interface CrmSalesClient extends Namespace {
  /**
   * Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or nothing.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly acceptQuote: Mutation<AcceptQuote, QuoteDetail, QuoteError>;
  /**
   * Creates a quote from a deal that the caller may edit.
   *
   * All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's minor unit,
   * and the tax of each rate is computed once, on the sum of its lines.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createQuote: Mutation<CreateQuote, QuoteDetail>;
  /**
   * Notes that the customer has declined a quote, and why. The deal stays as it is.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly declineQuote: Mutation<DeclineQuote, QuoteDetail, QuoteError>;
  /**
   * One order, with its lines and taxes.
   *
   * For anyone who is signed in.
   */
  readonly getOrder: Query<OrderKey, OrderDetail>;
  /**
   * One quote, with its lines, taxes, and what was sent of it.
   *
   * For anyone who is signed in.
   */
  readonly getQuote: Query<QuoteKey, QuoteDetail>;
  /**
   * A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft.
   *
   * For anyone who is signed in.
   */
  readonly getQuotePDF: Query<GetQuotePDF, ExportedFile>;
  /**
   * The orders of the deals that the caller may see, by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listOrders: Query<ListOrders | void, OrderPage>;
  /**
   * The quotes of the deals that the caller may see, by page: filtered, sorted, searched.
   *
   * For anyone who is signed in.
   */
  readonly listQuotes: Query<ListQuotes | void, QuotePage>;
  /**
   * Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has passed.
   *
   * The order that the acceptance made is deleted; its number is not given again. An order that has been changed since,
   * such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as
   * reopenOpportunity
   * has it; it stays won if it has been changed since or another order of it stands.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly reopenQuote: Mutation<ReopenQuote, QuoteDetail, QuoteError>;
  /**
   * Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.
   *
   * A quote without a last day gets one by the workspace's usual time. One that was sent already goes out again as it
   * was.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly sendQuote: Mutation<SendQuote, QuoteDetail, QuoteError>;
  /**
   * Takes an order to its next status: one of its `nextStatuses`.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateOrderStatus: Mutation<UpdateOrderStatus, OrderDetail, OrderError>;
  /**
   * Changes a quote. Fields that are left out stay as they are.
   *
   * One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is kept as it
   * was. One that was accepted cannot be changed.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateQuote: Mutation<UpdateQuote, QuoteDetail, QuoteError>;
}

/** `crm.settings` */
export interface CrmSettingsClient extends Namespace {
  /**
   * What stands on every document that the workspace sends.
   *
   * For anyone who is signed in.
   */
  readonly getDocumentSettings: Query<void, DocumentSettings>;
  /**
   * Changes what stands on documents. Those that were sent stay as they were.
   *
   * For `owner`, `admin`.
   */
  readonly setDocumentSettings: Mutation<SetDocumentSettings | void, DocumentSettings, DocumentSettingsError>;
}

/** `crm.tasks` */
export interface CrmTasksClient extends Namespace {
  /**
   * Notes that an open task is done, and what came of it.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly completeTask: Mutation<CompleteTask, TaskItem, TaskError>;
  /**
   * Creates a task, for the caller or for somebody to whom they may give work.
   *
   * It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the deal's
   * customer,
   * too.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly createTask: Mutation<CreateTask, TaskItem>;
  /**
   * Deletes a task. It is gone from everywhere, and can be restored for 30 days.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly deleteTask: Mutation<DeleteTask, null, TaskError>;
  /**
   * One task.
   *
   * For anyone who is signed in.
   */
  readonly getTask: Query<TaskKey, TaskItem>;
  /**
   * Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or later; for one
   * customer, deal or lead.
   *
   * For anyone who is signed in.
   */
  readonly listTasks: Query<ListTasks | void, TaskItemPage>;
  /**
   * Opens a task again that was done.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly reopenTask: Mutation<ReopenTask, TaskItem, TaskError>;
  /**
   * Brings a deleted task back.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly restoreTask: Mutation<TaskKey, TaskItem, RestoreError>;
  /**
   * Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When it is due
   * stays as it is.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly snoozeTask: Mutation<SnoozeTask, TaskItem, TaskError>;
  /**
   * Changes a task. Fields that are left out stay as they are.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly updateTask: Mutation<UpdateTask, TaskItem, TaskError>;
}

/** `crm.team` */
export interface CrmTeamClient extends Namespace {
  /**
   * Makes a team. Its name is unique in the workspace.
   *
   * For `owner`, `admin`.
   */
  readonly createTeam: Mutation<CreateTeam, TeamDetail>;
  /**
   * Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any more.
   *
   * What they own goes to another member, if one is named. They can be made a member again: see reactivateMember, or
   * invite
   * them.
   *
   * For `owner`, `admin`.
   */
  readonly deactivateMember: Mutation<DeactivateMember, DeactivatedMember, TeamError>;
  /**
   * Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none.
   *
   * For `owner`, `admin`.
   */
  readonly deleteTeam: Mutation<DeleteTeam, null, TeamDetailError>;
  /**
   * Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an earlier
   * invitation to the same address is withdrawn.
   *
   * For `owner`, `admin`.
   */
  readonly inviteMember: Mutation<InviteMember, Invitation, TeamError>;
  /**
   * The invitations that can still be accepted, the newest first.
   *
   * For `owner`, `admin`.
   */
  readonly listInvitations: Query<void, InvitationList>;
  /**
   * The members of the workspace, by name. Everybody may know them; when they were last here is for owners and admins.
   *
   * For anyone who is signed in.
   */
  readonly listMembers: Query<ListMembers | void, MemberList>;
  /**
   * The teams by name, with how many members they have.
   *
   * For anyone who is signed in.
   */
  readonly listTeams: Query<void, TeamList>;
  /**
   * Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs again if it
   * was
   * given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and API keys
   * that
   * ended do not come back.
   *
   * For `owner`, `admin`.
   */
  readonly reactivateMember: Mutation<MemberKey, ReactivatedMember, TeamError>;
  /**
   * Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail.
   *
   * For `owner`, `admin`.
   */
  readonly resetMemberTwoFactor: Mutation<MemberKey, null, TeamError>;
  /**
   * Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out.
   *
   * For `owner`, `admin`.
   */
  readonly restoreInvitation: Mutation<InvitationKey, Invitation, RestoreError>;
  /**
   * Brings a deleted team back, with the members who are still where the deletion put them.
   *
   * For `owner`, `admin`.
   */
  readonly restoreTeam: Mutation<TeamKey, TeamDetail, RestoreError>;
  /**
   * Withdraws an invitation that has not been accepted.
   *
   * For `owner`, `admin`.
   */
  readonly revokeInvitation: Mutation<InvitationKey, null, InvitationError>;
  /**
   * Says when a member is away, or that they are available again. Whoever is away is passed over when leads are routed.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly setAvailability: Mutation<SetAvailability | void, MemberAvailability, TeamError>;
  /**
   * Changes a member's name, role or team. What they may do changes with their next call.
   *
   * For `owner`, `admin`.
   */
  readonly updateMember: Mutation<UpdateMember, Member, TeamError>;
  /**
   * Gives a team another name.
   *
   * For `owner`, `admin`.
   */
  readonly updateTeam: Mutation<UpdateTeam, TeamDetail, TeamDetailError>;
}

/** `crm.timeline` */
export interface CrmTimelineClient extends Namespace {
  /**
   * The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries.
   *
   * For `owner`, `admin`, `manager`, `rep`.
   */
  readonly exportTimeline: Mutation<ExportTimeline, ExportedFile>;
  /**
   * What happened with a customer, by page: activities, deals and their moves, contacts, documents and whatever else
   * concerns them, filtered and searched, the newest first unless asked otherwise.
   *
   * Who sees the customer sees it, without the entries of deals that they do not see.
   *
   * For anyone who is signed in.
   */
  readonly getTimeline: Query<GetTimeline, TimelineItemPage>;
}

/** `crm.views` */
export interface CrmViewsClient extends Namespace {
  /**
   * Keeps a view of a list.
   *
   * For anyone who is signed in.
   */
  readonly createView: Mutation<CreateView, SavedView, ViewError>;
  /**
   * Deletes a view; it can be restored for 30 days. What it showed stays.
   *
   * For anyone who is signed in.
   */
  readonly deleteView: Mutation<DeleteView, null, ViewError>;
  /**
   * The caller's views of a list, and those that others share.
   *
   * For anyone who is signed in.
   */
  readonly listViews: Query<ListViews, SavedViews>;
  /**
   * Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now.
   *
   * For anyone who is signed in.
   */
  readonly restoreView: Mutation<ViewKey, SavedView, RestoreError>;
  /**
   * Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are.
   *
   * For anyone who is signed in.
   */
  readonly updateView: Mutation<UpdateView, SavedView, ViewError>;
}

/** `crm` */
export interface CrmClient extends Namespace {
  readonly activities: CrmActivitiesClient;
  readonly customers: CrmCustomersClient;
  readonly dashboard: CrmDashboardClient;
  readonly extensions: CrmExtensionsClient;
  readonly forecast: CrmForecastClient;
  readonly health: CrmHealthClient;
  readonly leads: CrmLeadsClient;
  readonly pipelines: CrmPipelinesClient;
  readonly reports: CrmReportsClient;
  readonly sales: CrmSalesClient;
  readonly settings: CrmSettingsClient;
  readonly tasks: CrmTasksClient;
  readonly team: CrmTeamClient;
  readonly timeline: CrmTimelineClient;
  readonly views: CrmViewsClient;
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
   * What happens in the workspace, as far as the caller may see what it is about.
   *
   * Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice, for as long
   * as
   * events are kept: a week. After that the first event is a `reset`.
   *
   * For anyone who is signed in.
   */
  readonly events: Subscription<EventFilter | void, SystemEvent>;
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
  readonly compliance: ComplianceClient;
  readonly crm: CrmClient;
  readonly files: FilesClient;
  readonly system: SystemClient;
}

/**
 * A client for the server at `options.url`. It opens no connection before its first call, and may be shared.
 */
export function createClient(options: ClientOptions): Client {
  return connect<Client>(wire, options);
}
