// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type {
  TRPCBuiltRouter,
  TRPCDefaultErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type { CalendarDate, Issue, JSONValue } from "./runtime.js";
import type {
  APIKeyKey,
  APIKeyList,
  AcceptInvitation,
  AcceptQuote,
  Activity,
  ActivityKey,
  ActivityPage,
  ActivityReport,
  ActivityStats,
  AddAddress,
  AddDocumentVersion,
  AddressKey,
  AssignLead,
  AtRiskCustomerPage,
  AuditEntry,
  AuditEntryPage,
  AuditVerification,
  BackupKey,
  BackupList,
  BackupSummary,
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
  ConsentKey,
  ConsentOffer,
  ConsentPage,
  ConsentToken,
  Contact,
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
  CustomFields,
  CustomerAddress,
  CustomerAuditEntryPage,
  CustomerDetail,
  CustomerDocument,
  CustomerDocumentPage,
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
  DocumentKey,
  DocumentMatches,
  DocumentSettings,
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
  HealthHistory,
  HealthKey,
  HealthRecalculation,
  HealthScore,
  HealthScorePage,
  HealthWeights,
  Import,
  ImportCustomers,
  ImportEntryKey,
  ImportLeadFile,
  ImportLeads,
  ImportLeadsResult,
  ImportMapping,
  ImportMappings,
  ImportPage,
  ImportPreview,
  ImportRowResultPage,
  Invitation,
  InvitationKey,
  InvitationList,
  InvitationOffer,
  InvitationToken,
  InviteMember,
  Job,
  JobKey,
  JobPage,
  Lead,
  LeadConversion,
  LeadDetail,
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
  LoginResult,
  LossReasons,
  Me,
  Member,
  MemberAvailability,
  MemberKey,
  MemberList,
  MergeCustomers,
  MergeResult,
  MoveOpportunity,
  Opportunity,
  OpportunityChangePage,
  OpportunityDetail,
  OpportunityKey,
  OpportunityNews,
  OpportunityPage,
  OrderDetail,
  OrderKey,
  OrderPage,
  PasswordProof,
  Pipeline,
  PipelineFilter,
  PipelineFunnel,
  PipelineKey,
  PipelinePage,
  PipelineReport,
  PipelineStats,
  PreviewImport,
  PreviewSegment,
  QualifyLead,
  Quota,
  QuotaReport,
  QuoteDetail,
  QuoteKey,
  QuotePage,
  ReactivatedMember,
  RecalculateHealth,
  RecordConsent,
  RecordLeadSignal,
  ReferralChain,
  Relationship,
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
  TaskItem,
  TaskItemPage,
  TaskKey,
  TeamDetail,
  TeamKey,
  TeamList,
  TimelineItemPage,
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
  ViewKey,
  WatchOpportunities,
  WinLossReport,
} from "./types.js";

/** A value as it comes over the wire: moments, dates and bytes are text, and whole numbers beyond 2⁵³ are, too. */
export type Wire<T> = JSONValue extends T
  ? T
  : T extends Date | CalendarDate | Uint8Array
    ? string
    : T extends bigint
      ? number | string
      : T extends string | number | boolean | null | undefined
        ? T
        : T extends readonly (infer Element)[]
          ? readonly Wire<Element>[]
          : { readonly [Key in keyof T]: Wire<T[Key]> };

/** An error, with what every wire says of it. */
export interface AppErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape["data"] & {
    requestId: string;
    issues?: readonly Issue[];
    /** The procedure's own error. */
    error?: unknown;
  };
}

type Query<Input, Output> = TRPCQueryProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
type Mutation<Input, Output> = TRPCMutationProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
/** Events of a source that can be resumed come with their ids, others bare. */
type StreamedEvent<Output> = Wire<Output> | { readonly id: string; readonly data: Wire<Output> };
type Subscription<Input, Output> = TRPCSubscriptionProcedure<{
  input: Wire<Input>;
  output: AsyncIterable<StreamedEvent<Output>>;
  meta: object;
}>;

/** Every procedure, by its path. */
export type AppRecord = {
  auth: {
    /**
     * Accepts an invitation: makes the account with this name and password, and signs in.
     *
     * Who was a member of the workspace before becomes one again, with what they owned.
     */
    acceptInvitation: Mutation<AcceptInvitation, LoginResult>;
    /** Changes the caller's password, and ends their other sessions. API keys stay. */
    changePassword: Mutation<ChangePassword, null>;
    /**
     * Completes the setting up with a first code. From now on signing in needs one.
     *
     * Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.
     */
    confirmTwoFactor: Mutation<ConfirmTwoFactor, TwoFactorRecoveryCodes>;
    /**
     * Makes a key with which a program may do what the caller may, as far as its scopes reach. It is shown this once.
     *
     * A key that makes another one gives it no more than it has, and takes it along when it is revoked.
     */
    createAPIKey: Mutation<CreateAPIKey, CreatedAPIKey>;
    /**
     * Makes the first workspace with its owner, and signs them in. Whoever does it must know the code that the server
     * shows
     * in its terminal. Of two who try at once, one succeeds.
     */
    createFirstOwner: Mutation<CreateFirstOwner, LoginResult>;
    /** Ends two-factor authentication: signing in needs the password alone. */
    disableTwoFactor: Mutation<PasswordProof, null>;
    /**
     * Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
     * `auth.confirmTwoFactor` on.
     */
    enableTwoFactor: Mutation<PasswordProof, TwoFactorSecret>;
    /** What an invitation offers, by the token of its mail. */
    getInvitation: Query<InvitationToken, InvitationOffer>;
    /** Whether the first owner is still to be made, and how one signs in. */
    getSetup: Query<void, Setup>;
    /** The caller's own keys, the newest first. */
    listAPIKeys: Query<void, APIKeyList>;
    /** The accounts elsewhere with which the caller may sign in. */
    listLinkedIdentities: Query<void, LinkedIdentityList>;
    /** The caller's sessions, the one that was used last first. */
    listSessions: Query<void, SessionList>;
    /**
     * Signs a user in with e-mail address and password, for 30 days.
     *
     * A wrong password and an unknown address get the same answer, after the same time. Who has two-factor
     * authentication
     * gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After some
     * failures
     * each further attempt has to wait, as `tooManyAttempts` says.
     */
    login: Mutation<Login, LoginResult>;
    /** Ends the session that the call comes with. An API key stays: it is revoked instead. */
    logout: Mutation<void, null>;
    /** Who is signed in, where, and whom they may give records to. */
    me: Query<void, Me>;
    /** Makes ten new recovery codes; the old ones are good no more. */
    regenerateRecoveryCodes: Mutation<PasswordProof, TwoFactorRecoveryCodes>;
    /**
     * Sends a mail with a link to set a new password, which is good for an hour and once.
     *
     * The answer is the same, and as fast, whether there is a user of that address or not.
     */
    requestPasswordReset: Mutation<RequestPasswordReset, null>;
    /**
     * Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor authentication stays.
     */
    resetPassword: Mutation<ResetPassword, null>;
    /**
     * Makes one of the caller's keys useless, at once and for good, and with it those that it has made.
     *
     * A key may revoke itself and those that it has made.
     */
    revokeAPIKey: Mutation<APIKeyKey, null>;
    /** Ends all of the caller's sessions but the one that the call comes with. */
    revokeOtherSessions: Mutation<void, RevokedSessions>;
    /** Ends one of the caller's sessions, at once. */
    revokeSession: Mutation<SessionKey, null>;
    /**
     * Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address
     * is
     * still theirs.
     */
    unlinkIdentity: Mutation<LinkedIdentityKey, null>;
    /** Changes the caller's own name and language. Fields that are left out stay as they are. */
    updateMe: Mutation<UpdateMe | undefined, Me>;
    /**
     * Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or with a
     * recovery
     * code, which is used up.
     */
    verifyTwoFactor: Mutation<VerifyTwoFactor, LoginResult>;
  };
  compliance: {
    consent: {
      /** Whether a message on that channel for that purpose may go to the person, and why not. */
      checkConsent: Query<CheckConsent, ConsentCheck>;
      /** Gives the consent that a mail asks for, by the token of its link: once. */
      confirmConsent: Mutation<ConsentToken, ConfirmedConsent>;
      /** One consent, with the entry of the log that made it what it is. */
      getConsent: Query<ConsentKey, ConsentDetail>;
      /**
       * What the log says of one person, by page, the newest entry first: each consent that was asked for, given and
       * taken
       * back, with what shows it.
       */
      getConsentHistory: Query<GetConsentHistory | undefined, ConsentEntryPage>;
      /** What shows that a person has consented, as a PDF: how it stands, and all that the log says. */
      getConsentProof: Mutation<GetConsentProof | undefined, ExportedFile>;
      /**
       * What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow links,
       * too.
       */
      getConsentRequest: Query<ConsentToken, ConsentOffer>;
      /** Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise. */
      listConsents: Query<ListConsents | undefined, ConsentPage>;
      /** Notes that a person has agreed to messages on one channel for one purpose, with all that shows it. */
      recordConsent: Mutation<RecordConsent, Consent>;
      /**
       * Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that the mail
       * links
       * to, within 14 days. A mail that asked for the same before is good for nothing any more.
       */
      requestConsent: Mutation<RequestConsent, Consent>;
      /**
       * Notes that a person takes a consent back, or objects without ever having given one. It holds until they agree
       * anew.
       */
      revokeConsent: Mutation<RevokeConsent, Consent>;
      /**
       * Whether every entry of the log of consents is what it was, where it was; otherwise the first with which
       * something is
       * wrong, and what. For owners and admins.
       *
       * As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an `anchor` is
       * good for.
       */
      verifyConsentLog: Query<VerifyConsentLog | undefined, AuditVerification>;
    };
  };
  crm: {
    activities: {
      /** Deletes an activity. It is gone from everywhere, and can be restored for 30 days. */
      deleteActivity: Mutation<DeleteActivity, null>;
      /** How active the team was between two days: by kind, outcome, owner and period. */
      getActivityStats: Query<GetActivityStats, ActivityStats>;
      /**
       * The activities that the caller may see, by page: filtered, searched, the newest first unless asked otherwise.
       */
      listActivities: Query<ListActivities | undefined, ActivityPage>;
      /** Notes something that happened with a customer, a lead or a deal that the caller may see. */
      logActivity: Mutation<LogActivity, Activity>;
      /** Brings a deleted activity back. */
      restoreActivity: Mutation<ActivityKey, Activity>;
      /** Changes an activity. Fields that are left out stay as they are. */
      updateActivity: Mutation<UpdateActivity, Activity>;
    };
    customers: {
      /** Adds an address to a customer. */
      addAddress: Mutation<AddAddress, CustomerAddress>;
      /**
       * Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.
       *
       * Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
       */
      bulkUpdateCustomers: Mutation<BulkUpdateCustomers, BulkUpdatedCustomers>;
      /** Stops an import. What it has done stays, and can be undone. */
      cancelImport: Mutation<ImportEntryKey, Import>;
      /** Adds a person to a customer. */
      createContact: Mutation<CreateContact, Contact>;
      /** Creates a customer, and says which of those that the caller sees are likely the same. */
      createCustomer: Mutation<CreateCustomer, CustomerProfile>;
      /**
       * Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact can be
       * named
       * no more.
       *
       * If they were who is asked first, the customer has nobody of that kind until another one is named.
       */
      deleteContact: Mutation<DeleteContact, Contact>;
      /**
       * Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are gone for
       * good.
       *
       * A customer with deals is not deleted: those are kept for longer.
       */
      deleteCustomer: Mutation<DeleteCustomer, CustomerProfile>;
      /** Deletes a mapping. Imports that were made with it stay as they are. */
      deleteImportMapping: Mutation<DeleteImportMapping, null>;
      /**
       * Makes a file of the customers that the caller may see: filtered as a list is, sorted by name. Its columns are
       * those
       * that importCustomers knows. Texts that a spreadsheet would run as formulas are defused.
       */
      exportCustomers: Mutation<ExportCustomers | undefined, ExportedFile>;
      /**
       * Makes a file of the rows of an import that failed, as they stood, with what is wrong beside them: to be mended
       * and
       * sent again.
       */
      exportImportErrors: Mutation<ExportImportErrors, ExportedFile>;
      /**
       * Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that is
       * not there
       * yet, or all pairs of those that the caller sees.
       */
      findDuplicates: Query<FindDuplicates | undefined, FoundDuplicates>;
      /**
       * One customer with what stands around them: contacts, addresses, the open deals that the caller may see, what
       * was won,
       * how well the relationship is, relations to others, the segments that they are in, and what they have agreed to.
       */
      getCustomer: Query<CustomerKey, CustomerDetail>;
      /**
       * Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
       * consents and relations, and customers that were merged into them.
       */
      getCustomerAuditTrail: Query<GetCustomerAuditTrail, CustomerAuditEntryPage>;
      /** How far an import is, and what has become of its rows. */
      getImport: Query<ImportEntryKey, Import>;
      /**
       * Begins to take over customers from a file. It goes on by itself: see getImport.
       *
       * Each row becomes a customer, changes one, or is left out, and what becomes of it is kept; a bad row stops no
       * other
       * one. What is not said of the file is guessed and shown in the answer. The rows that failed can be fetched,
       * mended and
       * sent again: see exportImportErrors. An import can be undone: see revertImport.
       */
      importCustomers: Mutation<ImportCustomers | undefined, Import>;
      /** Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched. */
      listContacts: Query<ListContacts | undefined, ContactPage>;
      /** The custom fields of customers, in the order in which they are shown. */
      listCustomFields: Query<void, CustomFields>;
      /** Customers by page: filtered, sorted, searched. */
      listCustomers: Query<ListCustomers | undefined, CustomerProfilePage>;
      /** The mappings that have been saved, by name. */
      listImportMappings: Query<ListImportMappings | undefined, ImportMappings>;
      /** What has become of the rows of an import, in the order of the file. */
      listImportRows: Query<ListImportRows, ImportRowResultPage>;
      /** Imports, the newest first. */
      listImports: Query<ListImports | undefined, ImportPage>;
      /**
       * Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be undone
       * for 30
       * days.
       */
      mergeCustomers: Mutation<MergeCustomers, MergeResult>;
      /**
       * Looks at the beginning of a file: how it is written, what its columns seem to say, and its first rows. Nothing
       * is
       * imported.
       */
      previewImport: Query<PreviewImport | undefined, ImportPreview>;
      /**
       * Removes an address; it can be restored for 30 days. If it was the default one of its kind, the oldest other one
       * becomes it.
       */
      removeAddress: Mutation<RemoveAddress, CustomerAddress>;
      /**
       * Brings a removed address back. If it was the default one of its kind, it is so again, unless another one has
       * been
       * made it since.
       */
      restoreAddress: Mutation<AddressKey, CustomerAddress>;
      /** Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now. */
      restoreContact: Mutation<ContactKey, Contact>;
      /** Brings a deleted customer back, with all that hung on them. */
      restoreCustomer: Mutation<CustomerKey, CustomerProfile>;
      /**
       * Undoes an import, within 30 days: what it has made is deleted, and what it has changed gets its values back.
       * Records that somebody has changed since, or made deals with, stay as they are. It goes on by itself: see
       * getImport.
       */
      revertImport: Mutation<ImportEntryKey, Import>;
      /**
       * Saves which columns of a kind of file say what, to be named by importCustomers or importLeadFile. What has the
       * name
       * already becomes that.
       */
      saveImportMapping: Mutation<SaveImportMapping, ImportMapping>;
      /**
       * Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and
       * notes.
       */
      searchCustomers: Query<SearchCustomers, CustomerMatches>;
      /**
       * Says which custom fields customers have: all of them, in the order in which they are shown.
       *
       * A field that is left out can be set and asked for no more; the values that customers have in it stay. A field's
       * type stays as
       * long as a customer has a value in it. What is required is asked of new customers, and of changes of that field.
       */
      setCustomFields: Mutation<SetCustomFields, CustomFields>;
      /**
       * Undoes a merge: the second customer is there again as it was, with what is still where the merge has put it.
       * Fields of
       * the first that the merge changed go back, unless they were changed again since.
       */
      undoMerge: Mutation<UndoMerge, UndoneMerge>;
      /**
       * Changes an address. Fields that are left out stay as they are.
       *
       * An address that gets another kind is the default one of it only if that kind had none, or if asked for.
       */
      updateAddress: Mutation<UpdateAddress, CustomerAddress>;
      /** Changes a contact. Fields that are left out stay as they are. */
      updateContact: Mutation<UpdateContact, Contact>;
      /** Changes a customer. Fields that are left out stay as they are. */
      updateCustomer: Mutation<UpdateCustomer, CustomerProfile>;
    };
    dashboard: {
      /**
       * How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far as
       * the
       * caller sees it.
       */
      getDashboard: Query<GetDashboard | undefined, Dashboard>;
    };
    extensions: {
      /**
       * Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when its
       * bytes have
       * come.
       */
      addDocumentVersion: Mutation<AddDocumentVersion, DocumentUpload>;
      /**
       * Puts customers into a manual segment, and says of each what became of it.
       *
       * A customer that the caller may see, but not change, is refused; the others are added all the same.
       */
      addToSegment: Mutation<SegmentCustomers, SegmentChanges>;
      /**
       * Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
       *
       * Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`. It
       * can be
       * undone: see undoBulkUpdate.
       */
      bulkUpdateOpportunities: Mutation<BulkUpdateOpportunities, BulkUpdateResult>;
      /**
       * Closes an open deal as won or lost: its probability becomes 100 or 0.
       *
       * A deal has to have left the first stage to be won; it may be lost from any stage.
       */
      closeOpportunity: Mutation<CloseOpportunity, Opportunity>;
      /** Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day. */
      createDocument: Mutation<CreateDocument, DocumentUpload>;
      /**
       * Creates a deal for a customer profile that the caller may edit.
       *
       * It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move like
       * any
       * other: a new deal cannot be won at once.
       */
      createOpportunity: Mutation<CreateOpportunity, Opportunity>;
      /**
       * Relates a customer to another one. From the other end it reads as its counterpart: whose parent company the
       * customer
       * is, is the customer's subsidiary.
       *
       * Two customers are related once in each way. No company can own itself, through others neither.
       */
      createRelationship: Mutation<CreateRelationship, Relationship>;
      /**
       * Makes a segment.
       *
       * An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.
       */
      createSegment: Mutation<CreateSegment, Segment>;
      /** Deletes a document. It is gone from everywhere, and can be restored for 30 days. */
      deleteDocument: Mutation<DeleteDocument, CustomerDocument>;
      /** Deletes a deal. It is gone from everywhere, and can be restored for 30 days. */
      deleteOpportunity: Mutation<DeleteOpportunity, Opportunity>;
      /** Ends a relationship, for both customers. It can be restored for 30 days. */
      deleteRelationship: Mutation<DeleteRelationship, Relationship>;
      /** Deletes a segment; it can be restored for 30 days. Its customers stay. */
      deleteSegment: Mutation<DeleteSegment, null>;
      /** Why a customer is in a segment, or is not: each condition with its truth and the value that was seen. */
      explainSegmentMembership: Query<ExplainSegmentMembership, SegmentExplanation>;
      /** The audit log as a file, the oldest entries first. For owners and admins. */
      exportAuditLog: Mutation<ExportAuditLog | undefined, ExportedFile>;
      /** A segment's customers that the caller sees, as a file. */
      exportSegment: Query<ExportSegment, ExportedFile>;
      /**
       * The shortest way from one customer to another one through what relates them, over customers whom the caller
       * sees.
       */
      findConnection: Query<FindConnection, Connection>;
      /** The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins. */
      getAuditLog: Query<GetAuditLog | undefined, AuditEntryPage>;
      /** One document with its versions, and links to fetch it and to show it that end after a quarter of an hour. */
      getDocument: Query<GetDocument, DocumentDetail>;
      /** One deal, with its customer, owner, stage and open tasks. */
      getOpportunity: Query<OpportunityKey, OpportunityDetail>;
      /**
       * What happened to a deal, the newest first: each field that changed, and for moves the time in the stage that it
       * left.
       */
      getOpportunityHistory: Query<GetOpportunityHistory, OpportunityChangePage>;
      /**
       * The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones included, and
       * the win rate of the deals that were closed in it.
       *
       * A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which it
       * first
       * got so far; what became of it is counted up to now. Days are in UTC.
       */
      getPipelineAggregation: Query<GetPipelineAggregation, PipelineFunnel>;
      /**
       * Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones: of
       * all
       * that the caller sees, or of those that a filter leaves.
       *
       * Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
       */
      getPipelineStats: Query<PipelineFilter | undefined, PipelineStats>;
      /**
       * Who referred a customer, whom the customer has referred, and so on, with what was won from each and from those
       * behind
       * them.
       */
      getReferralChain: Query<GetReferralChain, ReferralChain>;
      /** Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most. */
      getRelationshipGraph: Query<GetRelationshipGraph, RelationshipGraph>;
      /**
       * The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from the
       * customer's
       * end.
       */
      getRelationships: Query<GetRelationships, RelationshipPage>;
      /**
       * Open deals by the period in which they are expected to close, or by owner, team or stage: their value, weighted
       * value, best case and commitment, beside what was won.
       *
       * Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast category
       * is
       * `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are the
       * period
       * `overdue`, deals without a date the period `undated`.
       */
      getRevenueForecast: Query<GetRevenueForecast | undefined, RevenueForecast>;
      /** One segment, with its rules in words. */
      getSegment: Query<SegmentKey, Segment>;
      /** The customers of a segment that the caller sees, by page. */
      getSegmentMembers: Query<GetSegmentMembers, SegmentMemberPage>;
      /**
       * A segment's size over time, and the business in a period with the customers that are in it now.
       *
       * Conversion is the share of members from whom something was won in the period.
       */
      getSegmentPerformance: Query<GetSegmentPerformance, SegmentPerformance>;
      /** The documents that the caller may see, by page: filtered, sorted, searched. */
      listDocuments: Query<ListDocuments | undefined, CustomerDocumentPage>;
      /** The deals that the caller may see, by page: filtered, sorted, searched. */
      listOpportunities: Query<ListOpportunities | undefined, OpportunityPage>;
      /** Segments by page, each with how many of its customers the caller sees. */
      listSegments: Query<ListSegments | undefined, SegmentPage>;
      /**
       * Notes in the audit log that something was done to a record which left no change behind: it was viewed, printed
       * or
       * handed over. What mutations change is noted by itself.
       */
      logAudit: Mutation<LogAudit, AuditEntry>;
      /**
       * Moves a deal to a stage of its pipeline, to a place in the stage's column.
       *
       * In another stage the probability becomes the stage's. A won or lost stage closes the deal as closeOpportunity
       * does, an open one reopens it.
       */
      moveOpportunity: Mutation<MoveOpportunity, Opportunity>;
      /** Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees. */
      previewSegment: Query<PreviewSegment, SegmentPreview>;
      /**
       * Takes customers out of a manual segment, and says of each what became of it.
       *
       * A customer that the caller may see, but not change, is refused; the others are removed all the same.
       */
      removeFromSegment: Mutation<SegmentCustomers, SegmentChanges>;
      /** Takes a closed deal back to an open stage. That it was closed stays in its history. */
      reopenOpportunity: Mutation<ReopenOpportunity, Opportunity>;
      /** Brings a deleted document back, with all its versions. */
      restoreDocument: Mutation<DocumentKey, CustomerDocument>;
      /** Brings a deleted deal back, on top of the column that it was in. */
      restoreOpportunity: Mutation<OpportunityKey, Opportunity>;
      /**
       * Brings a deleted relationship back, unless the two have been related like this anew, or a company would own
       * itself.
       */
      restoreRelationship: Mutation<RelationshipKey, Relationship>;
      /**
       * Brings a deleted segment back: a manual one with the customers that it had and that are still there, an
       * automatic one
       * with those who meet its rules now.
       */
      restoreSegment: Mutation<SegmentKey, Segment>;
      /**
       * Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF and
       * DOCX
       * files.
       */
      searchDocuments: Query<SearchDocuments, DocumentMatches>;
      /** Gives a deal another lead. */
      setOpportunityLead: Mutation<SetOpportunityLead, Opportunity>;
      /**
       * Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that
       * since.
       *
       * The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go back
       * is
       * counted, and stays as it is.
       */
      undoBulkUpdate: Mutation<UndoBulkUpdate, UndoneBulkUpdate>;
      /** Changes what is known of a document. Fields that are left out stay as they are. */
      updateDocument: Mutation<UpdateDocument, CustomerDocument>;
      /**
       * Changes a deal. Fields that are left out stay as they are.
       *
       * Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or lost
       * stage
       * closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.
       */
      updateOpportunity: Mutation<UpdateOpportunity, Opportunity>;
      /**
       * Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create a new
       * one.
       */
      updateRelationship: Mutation<UpdateRelationship, Relationship>;
      /** Changes a segment. With its rules the members of an automatic one change. */
      updateSegment: Mutation<UpdateSegment, Segment>;
      /**
       * Whether every entry of the log is what it was, where it was; otherwise the first with which something is wrong,
       * and
       * what. For owners and admins.
       *
       * Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the database
       * file
       * could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor` the
       * next time.
       */
      verifyAuditLog: Query<VerifyAuditLog | undefined, AuditVerification>;
      /**
       * Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as
       * `system.events`.
       */
      watchOpportunities: Subscription<WatchOpportunities | undefined, OpportunityNews>;
    };
    forecast: {
      /**
       * What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank, moved,
       * advanced, slipped, were won, were lost or went away, and what each did to their value.
       *
       * Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the stage
       * said when
       * each snapshot was taken. The changes of value of all kinds together are the difference of the totals.
       */
      compareSnapshots: Query<CompareSnapshots, SnapshotComparison>;
      /**
       * How far users, teams and the workspace are with their quotas of a period: what they won, by the close date, and
       * what
       * is open and expected to close in it.
       *
       * Reps see themselves, managers and viewers their team, owners and admins everybody.
       */
      getQuotaAttainment: Query<GetQuotaAttainment | undefined, QuotaReport>;
      /**
       * The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what was won
       * in
       * the year up to then.
       */
      getSnapshot: Query<GetSnapshot, SnapshotForecast>;
      /**
       * Snapshots by page, the latest first, each with the totals of the deals that the caller reads.
       *
       * Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.
       */
      listSnapshots: Query<ListSnapshots | undefined, ForecastSnapshotPage>;
      /**
       * Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.
       *
       * Managers set the quotas of their team and its members, owners and admins all.
       */
      setQuota: Mutation<SetQuota, Quota>;
      /** Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself. */
      takeSnapshot: Mutation<TakeSnapshot | undefined, ForecastSnapshot>;
    };
    health: {
      /** How a customer's score came to be what it is: a point for each day on which it became another one. */
      getHealthHistory: Query<GetHealthHistory, HealthHistory>;
      /** How well the relationship with a customer is at this moment: 0…100, and the parts that it comes from. */
      getHealthScore: Query<HealthKey, HealthScore>;
      /** How the workspace weighs health. */
      getHealthWeights: Query<void, HealthWeights>;
      /**
       * The customers whom the workspace may lose, the lowest score first, with what pulls it down and what is at
       * stake.
       */
      listAtRiskCustomers: Query<ListAtRiskCustomers | undefined, AtRiskCustomerPage>;
      /**
       * The scores of the customers that the caller may see, as they were last judged: each night, and some minutes
       * after
       * something has changed.
       */
      listHealthScores: Query<ListHealthScores | undefined, HealthScorePage>;
      /** Judges customers at once, or puts all of the workspace's in line. */
      recalculateHealth: Mutation<RecalculateHealth | undefined, HealthRecalculation>;
      /**
       * Sets how the workspace weighs health. Fields that are left out stay as they are. All customers are judged anew
       * soon.
       */
      setHealthWeights: Mutation<SetHealthWeights | undefined, HealthWeights>;
    };
    leads: {
      /** Makes somebody responsible for a lead. It waits for that no longer. */
      assignLead: Mutation<AssignLead, Lead>;
      /**
       * Changes up to 500 leads alike: all of them or, if one cannot be changed so, none.
       *
       * Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
       */
      bulkUpdateLeads: Mutation<BulkUpdateLeads, BulkUpdatedLeads>;
      /**
       * Makes a customer of a qualified lead, or gives it to one that is there; makes its person a contact and, if
       * asked, a
       * deal with it. All of it happens, or nothing. A customer that seems to be there already is refused with those
       * that it
       * may be: name one of them, or say that it is another one. What was done with the lead stands in the customer's
       * timeline
       * from then on, and its tasks are for the customer, too.
       */
      convertLead: Mutation<ConvertLead, LeadConversion>;
      /** Creates a lead. Where it comes from is kept for attribution. */
      createLead: Mutation<CreateLead, Lead>;
      /** Deletes a lead. It is gone from everywhere, and can be restored for 30 days. */
      deleteLead: Mutation<DeleteLead, Lead>;
      /** Says that nothing comes of a lead, and why. It can be taken up again. */
      disqualifyLead: Mutation<DisqualifyLead, Lead>;
      /** One lead, with its owner, what it became, the deals that name it, and what it seems to want. */
      getLead: Query<LeadKey, LeadDetail>;
      /** What happened to a lead, the newest first. */
      getLeadEvents: Query<GetLeadEvents, LeadEventPage>;
      /**
       * What a lead seems to want, from the signals that were recorded: the surest first. Signals fade by half in 30
       * days.
       */
      getLeadIntents: Query<LeadKey, LeadIntents>;
      /**
       * Begins to take over leads from a file. It goes on by itself, and is looked after as an import of customers is:
       * see
       * getImport, listImportRows, cancelImport, exportImportErrors and revertImport in `crm.customers`.
       *
       * Each row becomes a lead, changes one, or is left out, and what becomes of it is kept; a bad row stops no other
       * one. What is not said of the file is guessed and shown in the answer. A new lead without a name is called by
       * its
       * company or its e-mail address; one that has come further here than there stays where it is. Programs that have
       * leads at hand send them to importLeads.
       */
      importLeadFile: Mutation<ImportLeadFile | undefined, Import>;
      /**
       * Creates or updates up to 10,000 leads, each known by its external id, so that sending the same ones again
       * changes
       * nothing. Each has a result, in the order of the input; one that is refused, be it for a value that is too long
       * or of
       * another type, or for an owner or a campaign that the caller cannot see, stops no other one.
       *
       * A file of leads is for importLeadFile.
       */
      importLeads: Mutation<ImportLeads, ImportLeadsResult>;
      /** Leads by page: filtered, sorted, searched. */
      listLeads: Query<ListLeads | undefined, LeadPage>;
      /**
       * Leads that are still open and for which nobody has been made responsible: those that wait longest come first.
       */
      listUnroutedLeads: Query<ListUnroutedLeads | undefined, LeadPage>;
      /** Says that a lead is worth a salesperson's time: it can be converted then. */
      qualifyLead: Mutation<QualifyLead, Lead>;
      /** Notes something that says what a lead wants, and gives what its signals come to now. */
      recordLeadSignal: Mutation<RecordLeadSignal, LeadIntents>;
      /** Brings a deleted lead back. */
      restoreLead: Mutation<LeadKey, Lead>;
      /**
       * Takes the conversion of a lead back: it is qualified again, and what was done with it is its own alone.
       *
       * The customer, the contact and the deal that convertLead made are deleted, and can be restored for 30 days; of
       * these, `kept`
       * names what stays because somebody has changed or used it since. A customer that was there before stays.
       */
      revertConversion: Mutation<RevertConversion, RevertedConversion>;
      /** Changes a lead. Fields that are left out stay as they are. */
      updateLead: Mutation<UpdateLead, Lead>;
    };
    pipelines: {
      /** Makes a pipeline with the stages of a template. The first one of a workspace becomes its default. */
      createPipeline: Mutation<CreatePipeline, Pipeline>;
      /** Adds a stage to a pipeline, by default behind the open ones. The others make room. */
      createStage: Mutation<CreateStage, Stage>;
      /**
       * Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.
       *
       * Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they
       * are.
       * The default pipeline can't be deleted.
       */
      deletePipeline: Mutation<DeletePipeline, null>;
      /**
       * Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be restored for
       * 30
       * days.
       *
       * The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their history
       * that
       * they were in the stage.
       */
      deleteStage: Mutation<DeleteStage, null>;
      /** One pipeline with its stages. */
      getPipeline: Query<PipelineKey, Pipeline>;
      /** One stage. */
      getStage: Query<StageKey, Stage>;
      /**
       * The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual ones
       * in its
       * language.
       */
      listLossReasons: Query<void, LossReasons>;
      /** The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in it. */
      listPipelines: Query<ListPipelines | undefined, PipelinePage>;
      /** The stages of a pipeline in order. */
      listStages: Query<ListStages, StageList>;
      /**
       * Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one then.
       */
      reorderStages: Mutation<ReorderStages, StageList>;
      /**
       * Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those that
       * are
       * still where the deletion put them.
       */
      restorePipeline: Mutation<PipelineKey, Pipeline>;
      /**
       * Brings a deleted stage back to its place, and its deals as they were: those that are still where the deletion
       * put
       * them.
       */
      restoreStage: Mutation<StageKey, Stage>;
      /** Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have. */
      setLossReasons: Mutation<SetLossReasons, LossReasons>;
      /**
       * Changes what a pipeline is called and asks for. Deals keep their currency.
       *
       * Another pipeline can be made the default; the default one can't cease to be it by itself.
       */
      updatePipeline: Mutation<UpdatePipeline, Pipeline>;
      /** Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs. */
      updateStage: Mutation<UpdateStage, Stage>;
    };
    reports: {
      /**
       * Makes a report a file: PDF to read and print, XLSX and CSV to calculate with, in the caller's language. It is
       * kept for
       * a day; the audit trail tells who took it.
       */
      exportReport: Mutation<ExportReport, ExportedFile>;
      /** What was done in a period, beside the period before, and what each owner did, finished, won and lost. */
      getActivityReport: Query<GetActivityReport, ActivityReport>;
      /**
       * What campaigns get of the deals that were won in a period, by first touch, last touch and evenly.
       *
       * A campaign touches a deal when it becomes the campaign of its lead or of the deal itself. Touches after the day
       * on
       * which the deal was won do not count.
       */
      getCampaignAttribution: Query<GetCampaignAttribution, CampaignAttribution>;
      /** The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days before. */
      getFunnelReport: Query<GetFunnelReport, FunnelReport>;
      /** Leads by what they most surely want, as of now, and what became of them. */
      getLeadsByIntent: Query<GetLeadsByIntent | undefined, LeadsByIntent>;
      /** Leads by score: how surely their signals say that they want to buy, in percent, as of now. Signals fade. */
      getLeadsByScore: Query<GetLeadsByScore | undefined, LeadsByScore>;
      /**
       * A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated deals; and
       * what
       * was created, won and lost in a period.
       */
      getPipelineReport: Query<GetPipelineReport, PipelineReport>;
      /**
       * How soon leads are given to somebody and answered, and what becomes of them, by owner. A lead is answered by
       * the
       * first activity with it.
       */
      getRoutingEffectiveness: Query<GetRoutingEffectiveness, RoutingEffectiveness>;
      /**
       * How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days from
       * creation
       * to won.
       */
      getVelocityReport: Query<GetVelocityReport, VelocityReport>;
      /** Deals that were won and lost, by their close date: why, by whom, and where they came from. */
      getWinLossReport: Query<GetWinLossReport, WinLossReport>;
    };
    sales: {
      /**
       * Accepts a quote that was sent: makes its order, and wins its deal if that is asked for. All of it or nothing.
       */
      acceptQuote: Mutation<AcceptQuote, QuoteDetail>;
      /**
       * Creates a quote from a deal that the caller may edit.
       *
       * All totals are computed here, exactly, by the rules of EN 16931: each line is rounded to the currency's minor
       * unit,
       * and the tax of each rate is computed once, on the sum of its lines.
       */
      createQuote: Mutation<CreateQuote, QuoteDetail>;
      /** Notes that the customer has declined a quote, and why. The deal stays as it is. */
      declineQuote: Mutation<DeclineQuote, QuoteDetail>;
      /** One order, with its lines and taxes. */
      getOrder: Query<OrderKey, OrderDetail>;
      /** One quote, with its lines, taxes, and what was sent of it. */
      getQuote: Query<QuoteKey, QuoteDetail>;
      /** A link to the quote as PDF: what was sent of it, or what it would be now, marked as a draft. */
      getQuotePDF: Query<GetQuotePDF, ExportedFile>;
      /** The orders of the deals that the caller may see, by page: filtered, sorted, searched. */
      listOrders: Query<ListOrders | undefined, OrderPage>;
      /** The quotes of the deals that the caller may see, by page: filtered, sorted, searched. */
      listQuotes: Query<ListQuotes | undefined, QuotePage>;
      /**
       * Takes back that a quote was accepted or declined: it is `sent` again, or `expired` if its last day has passed.
       *
       * The order that the acceptance made is deleted; its number is not given again. An order that has been changed
       * since,
       * such as a confirmed one, keeps the quote accepted. A deal that the acceptance won is open again as
       * reopenOpportunity
       * has it; it stays won if it has been changed since or another order of it stands.
       */
      reopenQuote: Mutation<ReopenQuote, QuoteDetail>;
      /**
       * Sends a draft: makes its PDF and keeps it, and puts the mail in line if it goes by mail.
       *
       * A quote without a last day gets one by the workspace's usual time. One that was sent already goes out again as
       * it was.
       */
      sendQuote: Mutation<SendQuote, QuoteDetail>;
      /** Takes an order to its next status: one of its `nextStatuses`. */
      updateOrderStatus: Mutation<UpdateOrderStatus, OrderDetail>;
      /**
       * Changes a quote. Fields that are left out stay as they are.
       *
       * One that was sent, declined or has expired becomes a draft again, of its next revision; what was sent is kept
       * as it
       * was. One that was accepted cannot be changed.
       */
      updateQuote: Mutation<UpdateQuote, QuoteDetail>;
    };
    settings: {
      /** What stands on every document that the workspace sends. */
      getDocumentSettings: Query<void, DocumentSettings>;
      /** Changes what stands on documents. Those that were sent stay as they were. */
      setDocumentSettings: Mutation<SetDocumentSettings | undefined, DocumentSettings>;
    };
    tasks: {
      /** Notes that an open task is done, and what came of it. */
      completeTask: Mutation<CompleteTask, TaskItem>;
      /**
       * Creates a task, for the caller or for somebody to whom they may give work.
       *
       * It may be for a deal, a customer, a contact of the customer, or a lead. A task for a deal is for the deal's
       * customer,
       * too.
       */
      createTask: Mutation<CreateTask, TaskItem>;
      /** Deletes a task. It is gone from everywhere, and can be restored for 30 days. */
      deleteTask: Mutation<DeleteTask, null>;
      /** One task. */
      getTask: Query<TaskKey, TaskItem>;
      /**
       * Tasks by page: one's own, the team's or all that one may see; those that are overdue, due today, or later; for
       * one
       * customer, deal or lead.
       */
      listTasks: Query<ListTasks | undefined, TaskItemPage>;
      /** Opens a task again that was done. */
      reopenTask: Mutation<ReopenTask, TaskItem>;
      /** Brings a deleted task back. */
      restoreTask: Mutation<TaskKey, TaskItem>;
      /**
       * Puts an open task off: until then it is in no list of what is to be done, unless that asks for it. When it is
       * due
       * stays as it is.
       */
      snoozeTask: Mutation<SnoozeTask, TaskItem>;
      /** Changes a task. Fields that are left out stay as they are. */
      updateTask: Mutation<UpdateTask, TaskItem>;
    };
    team: {
      /** Makes a team. Its name is unique in the workspace. */
      createTeam: Mutation<CreateTeam, TeamDetail>;
      /**
       * Ends a membership: sessions and API keys are useless at once, and nobody signs in as this member any more.
       *
       * What they own goes to another member, if one is named. They can be made a member again: see reactivateMember,
       * or invite
       * them.
       */
      deactivateMember: Mutation<DeactivateMember, DeactivatedMember>;
      /** Deletes a team; it can be restored for 30 days. Its members go to another one, or are in none. */
      deleteTeam: Mutation<DeleteTeam, null>;
      /**
       * Invites somebody by mail to become a member. The link in the mail is good for seven days, and once; an earlier
       * invitation to the same address is withdrawn.
       */
      inviteMember: Mutation<InviteMember, Invitation>;
      /** The invitations that can still be accepted, the newest first. */
      listInvitations: Query<void, InvitationList>;
      /**
       * The members of the workspace, by name. Everybody may know them; when they were last here is for owners and
       * admins.
       */
      listMembers: Query<ListMembers | undefined, MemberList>;
      /** The teams by name, with how many members they have. */
      listTeams: Query<void, TeamList>;
      /**
       * Makes somebody a member again who was deactivated: they sign in as before. What they owned is theirs again if
       * it was
       * given away by the deactivation, within the last 30 days, and has not changed hands since. Sessions and API keys
       * that
       * ended do not come back.
       */
      reactivateMember: Mutation<MemberKey, ReactivatedMember>;
      /** Takes the second factor away from a member who has lost it and the recovery codes. They are told by mail. */
      resetMemberTwoFactor: Mutation<MemberKey, null>;
      /** Takes back that an invitation was withdrawn: the link in its mail is good again, until it runs out. */
      restoreInvitation: Mutation<InvitationKey, Invitation>;
      /** Brings a deleted team back, with the members who are still where the deletion put them. */
      restoreTeam: Mutation<TeamKey, TeamDetail>;
      /** Withdraws an invitation that has not been accepted. */
      revokeInvitation: Mutation<InvitationKey, null>;
      /**
       * Says when a member is away, or that they are available again. Whoever is away is passed over when leads are
       * routed.
       */
      setAvailability: Mutation<SetAvailability | undefined, MemberAvailability>;
      /** Changes a member's name, role or team. What they may do changes with their next call. */
      updateMember: Mutation<UpdateMember, Member>;
      /** Gives a team another name. */
      updateTeam: Mutation<UpdateTeam, TeamDetail>;
    };
    timeline: {
      /** The same as a file, the oldest entries first: rows for spreadsheets, or pages of at most 10,000 entries. */
      exportTimeline: Mutation<ExportTimeline, ExportedFile>;
      /**
       * What happened with a customer, by page: activities, deals and their moves, contacts, documents and whatever
       * else
       * concerns them, filtered and searched, the newest first unless asked otherwise.
       *
       * Who sees the customer sees it, without the entries of deals that they do not see.
       */
      getTimeline: Query<GetTimeline, TimelineItemPage>;
    };
    views: {
      /** Keeps a view of a list. */
      createView: Mutation<CreateView, SavedView>;
      /** Deletes a view; it can be restored for 30 days. What it showed stays. */
      deleteView: Mutation<DeleteView, null>;
      /** The caller's views of a list, and those that others share. */
      listViews: Query<ListViews, SavedViews>;
      /** Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now. */
      restoreView: Mutation<ViewKey, SavedView>;
      /** Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are. */
      updateView: Mutation<UpdateView, SavedView>;
    };
  };
  files: {
    /** A ticket to send a file with: the bytes are `PUT` to its URL, within a day, and may come in parts. */
    createUpload: Mutation<CreateUpload, UploadTicket>;
    /** Deletes a file that belongs to no record. Links to it end. */
    deleteFile: Mutation<StoredFileKey, null>;
    /** A link with which whoever has it fetches the file, for a quarter of an hour. */
    getDownload: Query<GetDownload, DownloadTicket>;
    /** What is known of a file, and whether its bytes have come. */
    getFile: Query<StoredFileKey, StoredFile>;
  };
  system: {
    /**
     * Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on by
     * itself.
     */
    backup: Mutation<void, BackupSummary>;
    /** Stops a job that waits or runs. What it has done already is not undone. */
    cancelJob: Mutation<JobKey, Job>;
    /**
     * Opens a backup as a restore would, and says whether its parts are what they were, the database whole and the
     * audit chains
     * unbroken.
     */
    checkBackup: Query<BackupKey, BackupSummary>;
    /**
     * What happens in the workspace, as far as the caller may see what it is about.
     *
     * Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice, for as
     * long as
     * events are kept: a week. After that the first event is a `reset`.
     */
    events: Subscription<EventFilter | undefined, SystemEvent>;
    /**
     * Whether the system is well: the database answers, and how much work waits. For whoever looks after it; answers
     * everybody, and tells nothing of what is stored.
     */
    health: Query<void, SystemHealth>;
    /** The backups that there are, the newest first. */
    listBackups: Query<void, BackupList>;
    /** Work that waits, runs or is over, of the workspace and of the installation itself, the newest first. */
    listJobs: Query<ListJobs | undefined, JobPage>;
    /** Puts a job that is dead or was cancelled in line again, with all its attempts; one that waits comes at once. */
    retryJob: Mutation<JobKey, Job>;
    /** Which version of the interface the server speaks. */
    version: Query<void, SystemVersion>;
  };
};

/** For `createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/trpc" })] })`. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: AppErrorShape; transformer: false },
  AppRecord
>;
