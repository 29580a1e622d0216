# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""What procedures take and answer."""

from __future__ import annotations

import builtins
import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Mapping, NewType, Sequence, Union
from uuid import UUID

from ._runtime.errors import Refused
from ._runtime.values import UNSET, JSONValue, OpenEnum, UnknownCase, Unset

__all__ = [
    "UNSET",
    "JSONValue",
    "UnknownCase",
    "Unset",
    "APIKey",
    "APIKeyId",
    "APIKeyKey",
    "APIKeyList",
    "Absence",
    "AcceptInvitation",
    "AcceptQuote",
    "Activity",
    "ActivityCount",
    "ActivityDirection",
    "ActivityError",
    "ActivityErrorStaleVersion",
    "ActivityId",
    "ActivityKey",
    "ActivityKind",
    "ActivityKindStats",
    "ActivityOutcome",
    "ActivityOutcomeStats",
    "ActivityOwnerStats",
    "ActivityPage",
    "ActivityParticipant",
    "ActivityParticipantInput",
    "ActivityPeriod",
    "ActivityPeriodStats",
    "ActivityRefused",
    "ActivityReport",
    "ActivityStats",
    "AddAddress",
    "AddDocumentVersion",
    "AddressError",
    "AddressErrorStaleVersion",
    "AddressKey",
    "AddressKind",
    "AddressRefused",
    "AssignLead",
    "AtRiskCustomer",
    "AtRiskCustomerPage",
    "AuditAnchor",
    "AuditBreak",
    "AuditBreakReason",
    "AuditEntry",
    "AuditEntryPage",
    "AuditVerification",
    "BackupKey",
    "BackupList",
    "BackupSummary",
    "BulkChangeId",
    "BulkLeadStatus",
    "BulkRefusal",
    "BulkResult",
    "BulkUndoError",
    "BulkUndoErrorNotUndoable",
    "BulkUndoRefusal",
    "BulkUndoRefusalAlreadyUndone",
    "BulkUndoRefusalChangedTooLongAgo",
    "BulkUndoRefused",
    "BulkUpdateCustomers",
    "BulkUpdateLeads",
    "BulkUpdateOpportunities",
    "BulkUpdateResult",
    "BulkUpdatedCustomers",
    "BulkUpdatedLeads",
    "CampaignAttribution",
    "CampaignCredit",
    "CampaignId",
    "ChangePassword",
    "ChangedDeal",
    "ChangedDealState",
    "CheckConsent",
    "CloseOpportunity",
    "CloseOutcome",
    "ColumnMapping",
    "CompareSnapshots",
    "ComparedAmount",
    "CompleteTask",
    "ConfirmTwoFactor",
    "ConfirmedConsent",
    "Connection",
    "Consent",
    "ConsentAction",
    "ConsentBasis",
    "ConsentChannel",
    "ConsentCheck",
    "ConsentDetail",
    "ConsentEntry",
    "ConsentEntryPage",
    "ConsentError",
    "ConsentErrorLinkExpired",
    "ConsentErrorNotRequested",
    "ConsentId",
    "ConsentKey",
    "ConsentMethod",
    "ConsentOffer",
    "ConsentPage",
    "ConsentRefusal",
    "ConsentRefusalConfirmationMissed",
    "ConsentRefusalConsentGiven",
    "ConsentRefusalConsentRevoked",
    "ConsentRefusalNoAddressToConfirm",
    "ConsentRefusalNoConsent",
    "ConsentRefusalNoMailToConfirm",
    "ConsentRefusalNotConfirmed",
    "ConsentRefused",
    "ConsentState",
    "ConsentToken",
    "Contact",
    "ContactError",
    "ContactErrorStaleVersion",
    "ContactId",
    "ContactKey",
    "ContactPage",
    "ContactRefused",
    "ContactSort",
    "ConversionPart",
    "ConvertLead",
    "CreateAPIKey",
    "CreateContact",
    "CreateCustomer",
    "CreateDocument",
    "CreateFirstOwner",
    "CreateLead",
    "CreateOpportunity",
    "CreatePipeline",
    "CreateQuote",
    "CreateRelationship",
    "CreateSegment",
    "CreateStage",
    "CreateTask",
    "CreateTeam",
    "CreateUpload",
    "CreateView",
    "CreatedAPIKey",
    "CurrencyAmount",
    "CustomField",
    "CustomFieldChoice",
    "CustomFieldDefinition",
    "CustomFieldError",
    "CustomFieldErrorStaleVersion",
    "CustomFieldErrorTypeInUse",
    "CustomFieldFilter",
    "CustomFieldOperator",
    "CustomFieldRefused",
    "CustomFieldType",
    "CustomFields",
    "CustomerAddress",
    "CustomerAddressId",
    "CustomerAuditEntry",
    "CustomerAuditEntryPage",
    "CustomerBulkResult",
    "CustomerDetail",
    "CustomerDocument",
    "CustomerDocumentPage",
    "CustomerError",
    "CustomerErrorHasDeals",
    "CustomerErrorNotRestorable",
    "CustomerErrorPossibleDuplicates",
    "CustomerErrorStaleVersion",
    "CustomerFieldChange",
    "CustomerKey",
    "CustomerKind",
    "CustomerMatches",
    "CustomerMerge",
    "CustomerMergeId",
    "CustomerProfile",
    "CustomerProfileId",
    "CustomerProfilePage",
    "CustomerRefused",
    "CustomerSort",
    "CustomerStatus",
    "CustomerSummary",
    "Dashboard",
    "DashboardTasks",
    "DeactivateMember",
    "DeactivatedMember",
    "DeclineQuote",
    "DeleteActivity",
    "DeleteContact",
    "DeleteCustomer",
    "DeleteDocument",
    "DeleteImportMapping",
    "DeleteLead",
    "DeleteOpportunity",
    "DeletePipeline",
    "DeleteRelationship",
    "DeleteSegment",
    "DeleteStage",
    "DeleteTask",
    "DeleteTeam",
    "DeleteView",
    "DisqualifyLead",
    "DocumentDetail",
    "DocumentError",
    "DocumentErrorNotRestorable",
    "DocumentErrorStaleVersion",
    "DocumentFile",
    "DocumentId",
    "DocumentKey",
    "DocumentLanguage",
    "DocumentMatch",
    "DocumentMatches",
    "DocumentRefused",
    "DocumentSettings",
    "DocumentSettingsError",
    "DocumentSettingsErrorStaleVersion",
    "DocumentSettingsRefused",
    "DocumentSort",
    "DocumentTextState",
    "DocumentUpload",
    "DocumentVersion",
    "DocumentVersionState",
    "DownloadTicket",
    "DuplicateCandidate",
    "DuplicateLikeness",
    "DuplicateLikenessAlmostSameAddress",
    "DuplicateLikenessAlmostSameName",
    "DuplicateLikenessHalfName",
    "DuplicateLikenessNameWithin",
    "DuplicateLikenessNearAddress",
    "DuplicateLikenessNearName",
    "DuplicateLikenessOtherAddress",
    "DuplicateLikenessOtherDomain",
    "DuplicateLikenessOtherField",
    "DuplicateLikenessOtherName",
    "DuplicateLikenessOtherPhone",
    "DuplicateLikenessOtherVatId",
    "DuplicateLikenessSameAddress",
    "DuplicateLikenessSameCompany",
    "DuplicateLikenessSameDomain",
    "DuplicateLikenessSameEmail",
    "DuplicateLikenessSameField",
    "DuplicateLikenessSameName",
    "DuplicateLikenessSameNameOtherNumber",
    "DuplicateLikenessSamePhone",
    "DuplicateLikenessSameVatId",
    "DuplicateLikenessSimilarName",
    "DuplicateMatch",
    "DuplicatePolicy",
    "DuplicateReason",
    "DuplicateReasonKind",
    "EventFilter",
    "ExplainSegmentMembership",
    "ExportAuditLog",
    "ExportCustomers",
    "ExportFormat",
    "ExportImportErrors",
    "ExportReport",
    "ExportSegment",
    "ExportTimeline",
    "ExportedFile",
    "FindConnection",
    "FindDuplicates",
    "ForecastCategory",
    "ForecastChangeKind",
    "ForecastChangeSum",
    "ForecastGroup",
    "ForecastGrouping",
    "ForecastPeriod",
    "ForecastSnapshot",
    "ForecastSnapshotId",
    "ForecastSnapshotPage",
    "FoundDuplicate",
    "FoundDuplicates",
    "FunnelReport",
    "FunnelStage",
    "GetActivityReport",
    "GetActivityStats",
    "GetAuditLog",
    "GetCampaignAttribution",
    "GetConsentHistory",
    "GetConsentProof",
    "GetCustomerAuditTrail",
    "GetDashboard",
    "GetDocument",
    "GetDownload",
    "GetFunnelReport",
    "GetHealthHistory",
    "GetLeadEvents",
    "GetLeadsByIntent",
    "GetLeadsByScore",
    "GetOpportunityHistory",
    "GetPipelineAggregation",
    "GetPipelineReport",
    "GetQuotaAttainment",
    "GetQuotePDF",
    "GetReferralChain",
    "GetRelationshipGraph",
    "GetRelationships",
    "GetRevenueForecast",
    "GetRoutingEffectiveness",
    "GetSegmentMembers",
    "GetSegmentPerformance",
    "GetSnapshot",
    "GetTimeline",
    "GetVelocityReport",
    "GetWinLossReport",
    "GraphEdge",
    "GraphNode",
    "HealthBand",
    "HealthError",
    "HealthErrorStaleVersion",
    "HealthFinding",
    "HealthFindingBoughtNothing",
    "HealthFindingContacts",
    "HealthFindingLastContact",
    "HealthFindingNeverBought",
    "HealthFindingNoContact",
    "HealthFindingNotTried",
    "HealthFindingParticipation",
    "HealthFindingProblems",
    "HealthFindingPurchases",
    "HealthHistory",
    "HealthKey",
    "HealthPart",
    "HealthPartKey",
    "HealthPoint",
    "HealthRecalculation",
    "HealthRefused",
    "HealthScore",
    "HealthScorePage",
    "HealthSort",
    "HealthStatus",
    "HealthWeights",
    "Import",
    "ImportColumn",
    "ImportCustomers",
    "ImportDuplicatePolicy",
    "ImportEncoding",
    "ImportEntryKey",
    "ImportError",
    "ImportErrorStaleVersion",
    "ImportErrorUnusable",
    "ImportErrorWrongState",
    "ImportFailure",
    "ImportField",
    "ImportForeignFormat",
    "ImportFormat",
    "ImportFormatOptions",
    "ImportId",
    "ImportInvalidPolicy",
    "ImportKey",
    "ImportLeadFile",
    "ImportLeads",
    "ImportLeadsResult",
    "ImportMapping",
    "ImportMappingError",
    "ImportMappingErrorStaleVersion",
    "ImportMappingId",
    "ImportMappingRefused",
    "ImportMappings",
    "ImportMode",
    "ImportOutcome",
    "ImportPage",
    "ImportPreview",
    "ImportProblem",
    "ImportReason",
    "ImportReasonAmbiguous",
    "ImportReasonEmptyFile",
    "ImportReasonEmptyRow",
    "ImportReasonFurtherValues",
    "ImportReasonLeadDeleted",
    "ImportReasonLikelySame",
    "ImportReasonLineTooLong",
    "ImportReasonNoColumn",
    "ImportReasonNoRecord",
    "ImportReasonNoSuchColumn",
    "ImportReasonNoSuchField",
    "ImportReasonNotYours",
    "ImportReasonOpenQuote",
    "ImportReasonOtherFormat",
    "ImportReasonRecordGone",
    "ImportReasonRefused",
    "ImportReasonRefusedOwner",
    "ImportReasonRepeatedHeader",
    "ImportReasonSameAsRecord",
    "ImportReasonSameAsRow",
    "ImportReasonSums",
    "ImportReasonTooManyColumns",
    "ImportReasonTooManyFields",
    "ImportReasonTwoColumns",
    "ImportReasonUnknownOwner",
    "ImportReasonUnknownWord",
    "ImportRefusal",
    "ImportRefusalDryRun",
    "ImportRefusalNotRevertible",
    "ImportRefusalNotRunning",
    "ImportRefused",
    "ImportRowResult",
    "ImportRowResultPage",
    "ImportState",
    "ImportTarget",
    "ImportedLead",
    "ImportedLeadOutcome",
    "ImportedLeadResult",
    "ImportedLeadStatus",
    "Invitation",
    "InvitationError",
    "InvitationErrorAddressTaken",
    "InvitationErrorExpired",
    "InvitationId",
    "InvitationKey",
    "InvitationList",
    "InvitationOffer",
    "InvitationRefused",
    "InvitationToken",
    "InviteMember",
    "IssueCode",
    "Job",
    "JobError",
    "JobErrorWrongState",
    "JobId",
    "JobKey",
    "JobPage",
    "JobRefused",
    "JobState",
    "KnownLeadPolicy",
    "Lead",
    "LeadBulkError",
    "LeadBulkErrorBulkRefused",
    "LeadBulkRefusal",
    "LeadBulkRefused",
    "LeadBulkResult",
    "LeadConversion",
    "LeadDateField",
    "LeadDetail",
    "LeadError",
    "LeadErrorDuplicates",
    "LeadErrorMoveRefused",
    "LeadErrorNotRestorable",
    "LeadErrorOpportunityRefused",
    "LeadErrorStaleVersion",
    "LeadEvent",
    "LeadEventPage",
    "LeadFieldChange",
    "LeadId",
    "LeadIntent",
    "LeadIntentLine",
    "LeadIntentScore",
    "LeadIntents",
    "LeadKey",
    "LeadNumberField",
    "LeadOpportunity",
    "LeadOptionalField",
    "LeadOutcome",
    "LeadPage",
    "LeadRefusal",
    "LeadRefusalAlreadyConverted",
    "LeadRefusalConverted",
    "LeadRefusalCustomerNeeded",
    "LeadRefusalNotConverted",
    "LeadRefusalNotNext",
    "LeadRefusalNotQualified",
    "LeadRefusalReasonNeeded",
    "LeadRefused",
    "LeadRule",
    "LeadRuleAll",
    "LeadRuleAny",
    "LeadRuleCampaign",
    "LeadRuleDate",
    "LeadRuleNot",
    "LeadRuleNumber",
    "LeadRuleOwner",
    "LeadRulePeriod",
    "LeadRulePresence",
    "LeadRuleStatus",
    "LeadRuleTag",
    "LeadRuleTeam",
    "LeadRuleText",
    "LeadScoreBand",
    "LeadScoreTier",
    "LeadSort",
    "LeadStatus",
    "LeadTextField",
    "LeadTier",
    "LeadsByIntent",
    "LeadsByScore",
    "LinkedIdentity",
    "LinkedIdentityId",
    "LinkedIdentityKey",
    "LinkedIdentityList",
    "ListActivities",
    "ListAtRiskCustomers",
    "ListConsents",
    "ListContacts",
    "ListCustomers",
    "ListDocuments",
    "ListHealthScores",
    "ListImportMappings",
    "ListImportRows",
    "ListImports",
    "ListJobs",
    "ListLeads",
    "ListMembers",
    "ListOpportunities",
    "ListOrders",
    "ListPipelines",
    "ListQuotes",
    "ListSegments",
    "ListSnapshots",
    "ListStages",
    "ListTasks",
    "ListUnroutedLeads",
    "ListViews",
    "LogActivity",
    "LogAudit",
    "Login",
    "LoginError",
    "LoginErrorChallengeExpired",
    "LoginErrorTooManyAttempts",
    "LoginErrorTwoFactorRequired",
    "LoginErrorWrongCode",
    "LoginErrorWrongCredentials",
    "LoginRefused",
    "LoginResult",
    "LossReasons",
    "LossReasonsError",
    "LossReasonsErrorStaleVersion",
    "LossReasonsRefused",
    "Me",
    "Member",
    "MemberAvailability",
    "MemberKey",
    "MemberList",
    "MergeChoice",
    "MergeCustomers",
    "MergeError",
    "MergeErrorNotUndoable",
    "MergeErrorStaleVersion",
    "MergeField",
    "MergeRefusal",
    "MergeRefusalMasterGone",
    "MergeRefusalMergedElsewhere",
    "MergeRefusalMergedTooLongAgo",
    "MergeRefusalUndone",
    "MergeRefused",
    "MergeResult",
    "MergeSource",
    "MoveOpportunity",
    "MovedRecords",
    "Opportunity",
    "OpportunityChange",
    "OpportunityChangePage",
    "OpportunityDateField",
    "OpportunityDetail",
    "OpportunityError",
    "OpportunityErrorBulkRefused",
    "OpportunityErrorMoveRefused",
    "OpportunityErrorNotRestorable",
    "OpportunityErrorReasonRequired",
    "OpportunityErrorStaleVersion",
    "OpportunityErrorUnknownStage",
    "OpportunityErrorWrongStatus",
    "OpportunityId",
    "OpportunityKey",
    "OpportunityMoneyField",
    "OpportunityNews",
    "OpportunityNewsChanged",
    "OpportunityNewsGone",
    "OpportunityNewsReset",
    "OpportunityNumberField",
    "OpportunityOptionalField",
    "OpportunityPage",
    "OpportunityRefusal",
    "OpportunityRefusalAlreadyClosed",
    "OpportunityRefusalClosedStage",
    "OpportunityRefusalFixedProbability",
    "OpportunityRefusalInFirstStage",
    "OpportunityRefusalNotClosed",
    "OpportunityRefusalOtherOutcome",
    "OpportunityRefused",
    "OpportunityRule",
    "OpportunityRuleAll",
    "OpportunityRuleAny",
    "OpportunityRuleCampaign",
    "OpportunityRuleCustom",
    "OpportunityRuleCustomPeriod",
    "OpportunityRuleDate",
    "OpportunityRuleForecast",
    "OpportunityRuleMoney",
    "OpportunityRuleNot",
    "OpportunityRuleNumber",
    "OpportunityRuleOwner",
    "OpportunityRulePeriod",
    "OpportunityRulePipeline",
    "OpportunityRulePresence",
    "OpportunityRuleRotting",
    "OpportunityRuleStage",
    "OpportunityRuleStatus",
    "OpportunityRuleTag",
    "OpportunityRuleTeam",
    "OpportunityRuleText",
    "OpportunitySort",
    "OpportunityStatus",
    "OpportunityTextField",
    "Order",
    "OrderDateField",
    "OrderDetail",
    "OrderError",
    "OrderErrorStaleVersion",
    "OrderErrorWrongStatus",
    "OrderId",
    "OrderKey",
    "OrderOptionalField",
    "OrderPage",
    "OrderRefused",
    "OrderRule",
    "OrderRuleAll",
    "OrderRuleAny",
    "OrderRuleCurrency",
    "OrderRuleDate",
    "OrderRuleMoney",
    "OrderRuleNot",
    "OrderRuleOwner",
    "OrderRulePeriod",
    "OrderRulePresence",
    "OrderRuleStatus",
    "OrderRuleTeam",
    "OrderRuleText",
    "OrderSort",
    "OrderStatus",
    "OrderTextField",
    "OwnerActivity",
    "OwnerVelocity",
    "PasswordError",
    "PasswordErrorNoMail",
    "PasswordErrorTokenExpired",
    "PasswordErrorTooManyAttempts",
    "PasswordErrorWrongPassword",
    "PasswordProof",
    "PasswordRefused",
    "Pipeline",
    "PipelineAmount",
    "PipelineError",
    "PipelineErrorHasDeals",
    "PipelineErrorInvalidPipeline",
    "PipelineErrorStaleVersion",
    "PipelineFilter",
    "PipelineFunnel",
    "PipelineId",
    "PipelineKey",
    "PipelinePage",
    "PipelineRefusal",
    "PipelineRefusalClosedForecast",
    "PipelineRefusalClosedProbability",
    "PipelineRefusalDefaultKept",
    "PipelineRefusalDefaultNeeded",
    "PipelineRefusalLastLostStage",
    "PipelineRefusalLastOpenStage",
    "PipelineRefusalOneWonStage",
    "PipelineRefusalTooManyStages",
    "PipelineRefused",
    "PipelineReport",
    "PipelineReportOwner",
    "PipelineReportStage",
    "PipelineStats",
    "PipelineTemplate",
    "PostalCodeMatch",
    "PreviewImport",
    "PreviewSegment",
    "ProfileError",
    "ProfileErrorStaleVersion",
    "ProfileRefused",
    "QualifyLead",
    "Quota",
    "QuotaAttainment",
    "QuotaError",
    "QuotaErrorStaleVersion",
    "QuotaHolder",
    "QuotaPeriod",
    "QuotaRefused",
    "QuotaReport",
    "Quote",
    "QuoteDateField",
    "QuoteDetail",
    "QuoteError",
    "QuoteErrorIncomplete",
    "QuoteErrorNotMailed",
    "QuoteErrorOpportunityNotWon",
    "QuoteErrorStaleVersion",
    "QuoteErrorWrongStatus",
    "QuoteId",
    "QuoteKey",
    "QuoteLineInput",
    "QuoteOptionalField",
    "QuotePage",
    "QuoteRefusal",
    "QuoteRefusalAccepted",
    "QuoteRefusalAlreadyDeclined",
    "QuoteRefusalDeclined",
    "QuoteRefusalExpired",
    "QuoteRefusalLastDayPassed",
    "QuoteRefusalNoAddress",
    "QuoteRefusalNoLines",
    "QuoteRefusalNoMail",
    "QuoteRefusalNotAnswered",
    "QuoteRefusalNotSent",
    "QuoteRefusalOpportunityDeleted",
    "QuoteRefusalOrderChanged",
    "QuoteRefused",
    "QuoteRevision",
    "QuoteRule",
    "QuoteRuleAll",
    "QuoteRuleAny",
    "QuoteRuleCurrency",
    "QuoteRuleDate",
    "QuoteRuleMoney",
    "QuoteRuleNot",
    "QuoteRuleOwner",
    "QuoteRulePeriod",
    "QuoteRulePresence",
    "QuoteRuleStatus",
    "QuoteRuleTeam",
    "QuoteRuleText",
    "QuoteSort",
    "QuoteStatus",
    "QuoteTextField",
    "ReactivatedMember",
    "RecalculateHealth",
    "RecordConsent",
    "RecordLeadSignal",
    "ReferralChain",
    "ReferralNode",
    "Relationship",
    "RelationshipError",
    "RelationshipErrorExists",
    "RelationshipErrorLoop",
    "RelationshipErrorStaleVersion",
    "RelationshipGraph",
    "RelationshipId",
    "RelationshipKey",
    "RelationshipPage",
    "RelationshipRefused",
    "RelationshipType",
    "RemoveAddress",
    "ReopenOpportunity",
    "ReopenQuote",
    "ReopenTask",
    "ReorderStages",
    "ReportAmount",
    "ReportKind",
    "RequestConsent",
    "RequestPasswordReset",
    "ResetPassword",
    "RestoreError",
    "RestoreErrorNotRestorable",
    "RestoreRefusal",
    "RestoreRefusalCustomerDeleted",
    "RestoreRefusalDeletedTooLongAgo",
    "RestoreRefusalInvitationExpired",
    "RestoreRefusalInvitedAnew",
    "RestoreRefusalKeyInUse",
    "RestoreRefusalMemberByNow",
    "RestoreRefusalMerged",
    "RestoreRefusalNameInUse",
    "RestoreRefusalNotDeleted",
    "RestoreRefusalNotWithdrawn",
    "RestoreRefusalOwnsItself",
    "RestoreRefusalPipeline",
    "RestoreRefusalPipelineDeleted",
    "RestoreRefusalRelatedAnew",
    "RestoreRefusalTooManyViews",
    "RestoreRefused",
    "RevenueForecast",
    "RevertConversion",
    "RevertedConversion",
    "RevokeConsent",
    "RevokedSessions",
    "Role",
    "RoutingEffectiveness",
    "RoutingLine",
    "RuleExplanation",
    "RuleSentence",
    "SaleMoneyField",
    "SalesLine",
    "SalesSum",
    "SaveImportMapping",
    "SavedView",
    "SavedViewId",
    "SavedViews",
    "SearchCustomers",
    "SearchDocuments",
    "Segment",
    "SegmentChange",
    "SegmentChangeOutcome",
    "SegmentChanges",
    "SegmentCustomers",
    "SegmentDateField",
    "SegmentDateOperator",
    "SegmentError",
    "SegmentErrorAutomaticSegment",
    "SegmentErrorManualSegment",
    "SegmentErrorNameTaken",
    "SegmentErrorStaleVersion",
    "SegmentExplanation",
    "SegmentId",
    "SegmentKey",
    "SegmentListOperator",
    "SegmentMember",
    "SegmentMemberPage",
    "SegmentMemberSort",
    "SegmentMembership",
    "SegmentMoneyField",
    "SegmentNumberField",
    "SegmentNumberOperator",
    "SegmentOptionalField",
    "SegmentPage",
    "SegmentPerformance",
    "SegmentPeriodOperator",
    "SegmentPeriodUnit",
    "SegmentPresence",
    "SegmentPreview",
    "SegmentRefused",
    "SegmentRevenue",
    "SegmentRule",
    "SegmentRuleActivities",
    "SegmentRuleAddress",
    "SegmentRuleAll",
    "SegmentRuleAny",
    "SegmentRuleConsent",
    "SegmentRuleCustom",
    "SegmentRuleCustomPeriod",
    "SegmentRuleDate",
    "SegmentRuleDealPipeline",
    "SegmentRuleDealStage",
    "SegmentRuleKind",
    "SegmentRuleMoney",
    "SegmentRuleNot",
    "SegmentRuleNumber",
    "SegmentRuleOwner",
    "SegmentRulePeriod",
    "SegmentRulePresence",
    "SegmentRuleRelation",
    "SegmentRuleStatus",
    "SegmentRuleTag",
    "SegmentRuleTeam",
    "SegmentRuleText",
    "SegmentSize",
    "SegmentSort",
    "SegmentTagOperator",
    "SegmentTextField",
    "SegmentTextOperator",
    "SegmentType",
    "SendQuote",
    "Session",
    "SessionId",
    "SessionKey",
    "SessionList",
    "SetAvailability",
    "SetCustomFields",
    "SetDocumentSettings",
    "SetHealthWeights",
    "SetLossReasons",
    "SetOpportunityLead",
    "SetQuota",
    "Setup",
    "SignInProvider",
    "SnapshotComparison",
    "SnapshotForecast",
    "SnoozeTask",
    "SortDirection",
    "Stage",
    "StageColor",
    "StageId",
    "StageKey",
    "StageList",
    "StageStats",
    "StoredFile",
    "StoredFileId",
    "StoredFileKey",
    "StoredFileState",
    "SystemEvent",
    "SystemEventEvent",
    "SystemEventReset",
    "SystemHealth",
    "SystemVersion",
    "TakeSnapshot",
    "TaskDue",
    "TaskError",
    "TaskErrorStaleVersion",
    "TaskErrorWrongStatus",
    "TaskItem",
    "TaskItemId",
    "TaskItemPage",
    "TaskKey",
    "TaskKind",
    "TaskPriority",
    "TaskRefused",
    "TaskScope",
    "TaskSort",
    "TaskStatus",
    "TaxTotal",
    "TeamDetail",
    "TeamDetailError",
    "TeamDetailErrorStaleVersion",
    "TeamDetailRefused",
    "TeamError",
    "TeamErrorAlreadyMember",
    "TeamErrorLastOwner",
    "TeamErrorNoMail",
    "TeamErrorNotYourself",
    "TeamErrorOwnersOnly",
    "TeamErrorStaleVersion",
    "TeamId",
    "TeamKey",
    "TeamList",
    "TeamRefused",
    "TimelineItem",
    "TimelineItemPage",
    "TimelineKind",
    "TwoFactorError",
    "TwoFactorErrorAlreadyEnabled",
    "TwoFactorErrorNotBegun",
    "TwoFactorErrorTooManyAttempts",
    "TwoFactorErrorWrongCode",
    "TwoFactorErrorWrongPassword",
    "TwoFactorRecoveryCodes",
    "TwoFactorRefused",
    "TwoFactorSecret",
    "TwoFactorStatus",
    "UTMParameters",
    "UndoBulkUpdate",
    "UndoMerge",
    "UndoneBulkUpdate",
    "UndoneMerge",
    "UpdateActivity",
    "UpdateAddress",
    "UpdateContact",
    "UpdateCustomer",
    "UpdateDocument",
    "UpdateLead",
    "UpdateMe",
    "UpdateMember",
    "UpdateOpportunity",
    "UpdateOrderStatus",
    "UpdatePipeline",
    "UpdateQuote",
    "UpdateRelationship",
    "UpdateSegment",
    "UpdateStage",
    "UpdateTask",
    "UpdateTeam",
    "UpdateView",
    "UploadTicket",
    "UserId",
    "UserSummary",
    "Velocity",
    "VelocityReport",
    "VerifyAuditLog",
    "VerifyConsentLog",
    "VerifyTwoFactor",
    "ViewError",
    "ViewErrorNameTaken",
    "ViewErrorStaleVersion",
    "ViewErrorTooMany",
    "ViewKey",
    "ViewRefused",
    "WatchOpportunities",
    "WinLossAmount",
    "WinLossLine",
    "WinLossReport",
    "WorkspaceId",
]

#: The id of a record of the kind APIKey.
APIKeyId = NewType("APIKeyId", UUID)
#: The id of a record of the kind Activity.
ActivityId = NewType("ActivityId", UUID)
#: The id of a record of the kind BulkChange.
BulkChangeId = NewType("BulkChangeId", UUID)
#: The id of a record of the kind Campaign.
CampaignId = NewType("CampaignId", UUID)
#: The id of a record of the kind Consent.
ConsentId = NewType("ConsentId", UUID)
#: The id of a record of the kind Contact.
ContactId = NewType("ContactId", UUID)
#: The id of a record of the kind CustomerAddress.
CustomerAddressId = NewType("CustomerAddressId", UUID)
#: The id of a record of the kind CustomerMerge.
CustomerMergeId = NewType("CustomerMergeId", UUID)
#: The id of a record of the kind CustomerProfile.
CustomerProfileId = NewType("CustomerProfileId", UUID)
#: The id of a record of the kind Document.
DocumentId = NewType("DocumentId", UUID)
#: The id of a record of the kind ForecastSnapshot.
ForecastSnapshotId = NewType("ForecastSnapshotId", UUID)
#: The id of a record of the kind Import.
ImportId = NewType("ImportId", UUID)
#: The id of a record of the kind ImportMapping.
ImportMappingId = NewType("ImportMappingId", UUID)
#: The id of a record of the kind Invitation.
InvitationId = NewType("InvitationId", UUID)
#: The id of a record of the kind Job.
JobId = NewType("JobId", UUID)
#: The id of a record of the kind Lead.
LeadId = NewType("LeadId", UUID)
#: The id of a record of the kind LinkedIdentity.
LinkedIdentityId = NewType("LinkedIdentityId", UUID)
#: The id of a record of the kind Opportunity.
OpportunityId = NewType("OpportunityId", UUID)
#: The id of a record of the kind Order.
OrderId = NewType("OrderId", UUID)
#: The id of a record of the kind Pipeline.
PipelineId = NewType("PipelineId", UUID)
#: The id of a record of the kind Quote.
QuoteId = NewType("QuoteId", UUID)
#: The id of a record of the kind Relationship.
RelationshipId = NewType("RelationshipId", UUID)
#: The id of a record of the kind SavedView.
SavedViewId = NewType("SavedViewId", UUID)
#: The id of a record of the kind Segment.
SegmentId = NewType("SegmentId", UUID)
#: The id of a record of the kind Session.
SessionId = NewType("SessionId", UUID)
#: The id of a record of the kind Stage.
StageId = NewType("StageId", UUID)
#: The id of a record of the kind StoredFile.
StoredFileId = NewType("StoredFileId", UUID)
#: The id of a record of the kind TaskItem.
TaskItemId = NewType("TaskItemId", UUID)
#: The id of a record of the kind Team.
TeamId = NewType("TeamId", UUID)
#: The id of a record of the kind User.
UserId = NewType("UserId", UUID)
#: The id of a record of the kind Workspace.
WorkspaceId = NewType("WorkspaceId", UUID)


@dataclass(frozen=True, kw_only=True)
class APIKey:
    id: APIKeyId
    name: str
    #: How it starts, to tell it from others.
    prefix: str
    #: The procedures that it reaches.
    scopes: Sequence[str]
    is_read_only: bool
    created_at: dt.datetime
    #: To the hour.
    last_used_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    #: The key that made it; absent if its user did.
    made_with_id: APIKeyId | None = None


@dataclass(frozen=True, kw_only=True)
class APIKeyKey:
    id: APIKeyId


@dataclass(frozen=True, kw_only=True)
class APIKeyList:
    #: The newest first.
    items: Sequence[APIKey]


@dataclass(frozen=True, kw_only=True)
class Absence:
    """A time in which a member is away."""

    away_from: dt.date
    #: The last day.
    away_until: dt.date
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class AcceptInvitation:
    #: From the link in the mail. 1 to 200 characters.
    token: str
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.
    #: 8 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class AcceptQuote:
    id: QuoteId
    #: At least 1.
    version: int | None = None
    #: The day on which the customer has accepted it; without it today.
    accepted_on: dt.date | None = None
    #: The customer's own number for the order. White space at both ends is taken away. At most 100 characters.
    customer_reference: str | None = None
    #: White space at both ends is taken away. At most 4000 characters.
    note: str | None = None
    #: Whether the deal is won by this. Default: `false`.
    wins_opportunity: bool | None = None
    #: Why the deal is won; asked for when its pipeline says so. White space at both ends is taken away. 1 to 500
    #: characters.
    win_reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Activity:
    """Something that happened with a customer, a lead or a deal."""

    id: ActivityId
    kind: ActivityKind
    subject: str
    #: What was said or written.
    body: str | None = None
    customer_profile_id: CustomerProfileId | None = None
    customer_name: str | None = None
    contact_id: ContactId | None = None
    contact_name: str | None = None
    #: Absent if the caller may not see the lead.
    lead_id: LeadId | None = None
    lead_name: str | None = None
    #: Absent if the caller may not see the deal.
    opportunity_id: OpportunityId | None = None
    opportunity_title: str | None = None
    #: Who began it: of calls and mails.
    direction: ActivityDirection | None = None
    #: In minutes: of calls, meetings and visits.
    duration_minutes: int | None = None
    #: What came of it.
    outcome: ActivityOutcome | None = None
    #: Where: of meetings and visits.
    location: str | None = None
    happened_at: dt.datetime
    participants: Sequence[ActivityParticipant]
    owner_id: UserId
    owner_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int


@dataclass(frozen=True, kw_only=True)
class ActivityCount:
    """How many activities there were, and how long they took."""

    count: int
    #: The minutes of those whose duration is known.
    minutes: int


class ActivityDirection(OpenEnum):
    """Who began a call or a mail."""

    #: They.
    INBOUND = "inbound"
    #: We.
    OUTBOUND = "outbound"


@dataclass(frozen=True, kw_only=True)
class ActivityErrorStaleVersion:
    """The activity has changed since; `current` is what it is now."""

    current: Activity


#: Why an activity was not changed.
ActivityError = Union[ActivityErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ActivityKey:
    id: ActivityId


class ActivityKind(OpenEnum):
    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    NOTE = "note"
    VISIT = "visit"


@dataclass(frozen=True, kw_only=True)
class ActivityKindStats:
    kind: ActivityKind
    count: int
    minutes: int
    inbound: int
    outbound: int


class ActivityOutcome(OpenEnum):
    """What came of an activity."""

    #: Of a call: somebody answered.
    CONNECTED = "connected"
    LEFT_MESSAGE = "leftMessage"
    NO_ANSWER = "noAnswer"
    BUSY = "busy"
    WRONG_NUMBER = "wrongNumber"
    #: Of a mail.
    SENT = "sent"
    REPLIED = "replied"
    BOUNCED = "bounced"
    #: Of a meeting or a visit: it took place.
    HELD = "held"
    NO_SHOW = "noShow"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class ActivityOutcomeStats:
    kind: ActivityKind
    outcome: ActivityOutcome
    count: int


@dataclass(frozen=True, kw_only=True)
class ActivityOwnerStats:
    owner_id: UserId
    owner_name: str
    count: int
    minutes: int
    #: Of each kind that there were any of.
    kinds: Sequence[ActivityKindStats]


@dataclass(frozen=True, kw_only=True)
class ActivityPage:
    """One page of a list."""

    items: Sequence[Activity]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class ActivityParticipant:
    """Somebody who took part."""

    #: If it is a contact of ours.
    contact_id: ContactId | None = None
    #: If it is a member of the workspace.
    user_id: UserId | None = None
    name: str
    email: str | None = None


@dataclass(frozen=True, kw_only=True)
class ActivityParticipantInput:
    """Somebody who took part: a contact, a member of the workspace, or anybody by name or address."""

    contact_id: ContactId | None = None
    user_id: UserId | None = None
    #: Without it the contact's or the member's, or else the address. White space at both ends is taken away. 1 to 200
    #: characters.
    name: str | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None


class ActivityPeriod(OpenEnum):
    DAY = "day"
    #: From Monday on.
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, kw_only=True)
class ActivityPeriodStats:
    #: Its first day.
    from_: dt.date
    count: int
    minutes: int


@dataclass(frozen=True, kw_only=True)
class ActivityReport:
    from_: dt.date
    to: dt.date
    stats: ActivityStats
    #: Of as many days directly before.
    previous: ActivityCount
    #: Who did most first; those who did nothing and closed nothing are left out.
    owners: Sequence[OwnerActivity]


@dataclass(frozen=True, kw_only=True)
class ActivityStats:
    total: ActivityCount
    #: All kinds, in their order.
    kinds: Sequence[ActivityKindStats]
    #: Those that there were any of, the most frequent first.
    outcomes: Sequence[ActivityOutcomeStats]
    #: Who was most active first.
    owners: Sequence[ActivityOwnerStats]
    #: Every period between the two days, those without activities included.
    periods: Sequence[ActivityPeriodStats]
    #: How many customers there were activities with.
    customers: int


@dataclass(frozen=True, kw_only=True)
class AddAddress:
    customer_profile_id: CustomerProfileId
    #: Default: `"billing"`.
    kind: AddressKind | None = None
    #: White space at both ends is taken away. At most 100 characters.
    label: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    recipient: str | None = None
    #: Street and number. White space at both ends is taken away. 1 to 200 characters.
    line1: str
    #: White space at both ends is taken away. At most 200 characters.
    line2: str | None = None
    #: White space at both ends is taken away. At most 20 characters.
    postal_code: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    city: str | None = None
    #: State, province or canton. White space at both ends is taken away. At most 100 characters.
    region: str | None = None
    #: ISO 3166-1, two letters. White space at both ends is taken away. Matches a country's code of two capital
    #: letters.
    country: str | None = None
    #: Without it the customer's first address of its kind becomes the default one, and later ones do not.
    is_default: bool | None = None


@dataclass(frozen=True, kw_only=True)
class AddDocumentVersion:
    id: DocumentId
    file: DocumentFile
    #: What is new in it. White space at both ends is taken away. At most 1000 characters.
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class AddressErrorStaleVersion:
    """The address has changed since; `current` is what it is now."""

    current: CustomerAddress


#: Why an address was not changed.
AddressError = Union[AddressErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class AddressKey:
    id: CustomerAddressId


class AddressKind(OpenEnum):
    BILLING = "billing"
    SHIPPING = "shipping"
    VISITING = "visiting"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class AssignLead:
    id: LeadId
    #: Who is responsible from now on.
    owner_id: UserId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class AtRiskCustomer:
    """A customer whom the workspace may lose."""

    health: HealthScore
    #: The parts that pull the score down most, in words.
    reasons: Sequence[str]
    #: The same for programs.
    findings: Sequence[HealthFinding]
    #: What their open deals are worth, by currency: those that the caller sees.
    open_deals: Sequence[PipelineAmount]


@dataclass(frozen=True, kw_only=True)
class AtRiskCustomerPage:
    """One page of a list."""

    items: Sequence[AtRiskCustomer]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class AuditAnchor:
    """An entry of the log as it was known to be: kept elsewhere, it shows whether the log has been written anew
    since.
    """

    seq: int
    #: 64 hexadecimal digits. White space at both ends is taken away. Made lower case. Matches 64 hexadecimal digits.
    hash: str


@dataclass(frozen=True, kw_only=True)
class AuditBreak:
    #: The entry.
    seq: int
    reason: AuditBreakReason
    #: A sentence.
    message: str


class AuditBreakReason(OpenEnum):
    """What is wrong with an entry of the log."""

    #: It does not say what was written.
    CHANGED = "changed"
    #: The entry that stood before it is not there any more, or is another one.
    PREDECESSOR_MISSING = "predecessorMissing"
    #: It does not stand where it was written.
    MOVED = "moved"
    #: Entries behind it, at the end of the log, are not there any more.
    TRUNCATED = "truncated"
    #: It is not the entry that the anchor tells of: the log has been written anew.
    NOT_THE_ANCHOR = "notTheAnchor"


@dataclass(frozen=True, kw_only=True)
class AuditEntry:
    """Who did what to which record, when, and by which call."""

    #: The place in the log: grows with time.
    seq: int
    at: dt.datetime
    #: Who; absent if nobody was signed in.
    actor_id: UserId | None = None
    actor_name: str | None = None
    #: What was done: `created`, `updated`, `deleted`, `exported`, `login` or another word.
    action: str
    #: The kind of record: `Opportunity`.
    entity: str
    #: Which one.
    entity_id: str
    #: `{field: {old, new}}`.
    changes: JSONValue
    #: The procedure that was called.
    procedure: str
    request_id: str
    ip: str | None = None
    user_agent: str | None = None
    #: SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
    hash: str


@dataclass(frozen=True, kw_only=True)
class AuditEntryPage:
    """One page of a list."""

    items: Sequence[AuditEntry]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class AuditVerification:
    #: Whether every entry is what it was, where it was.
    is_whole: bool
    #: How many entries were looked at.
    entries: int
    #: The end of the log: keep it elsewhere, and name it at the next verification. Absent if the log is empty or
    #: broken.
    end: AuditAnchor | None = None
    #: The first entry with which something is wrong.
    first_break: AuditBreak | None = None


@dataclass(frozen=True, kw_only=True)
class BackupKey:
    #: As system.listBackups names it. Matches a backup's name.
    name: str


@dataclass(frozen=True, kw_only=True)
class BackupList:
    #: The newest first.
    items: Sequence[BackupSummary]


@dataclass(frozen=True, kw_only=True)
class BackupSummary:
    """A backup: the database as it was at one moment, with all files."""

    #: How it is called in the folder of backups.
    name: str
    created_at: dt.datetime
    #: The version of the program that made it.
    version: str
    #: Of the database, in bytes.
    database_size: int
    #: How many contents of files are in it.
    file_count: int
    #: Of the files together, in bytes.
    files_size: int
    #: What keeps it from being restored; empty if it has been checked and is whole.
    problems: Sequence[str]


class BulkLeadStatus(OpenEnum):
    """A status that many leads can get at once."""

    NEW = "new"
    CONTACTED = "contacted"
    QUALIFIED = "qualified"


@dataclass(frozen=True, kw_only=True)
class BulkRefusal:
    """Why one deal of a bulk update cannot be changed."""

    id: OpportunityId
    #: The deal's number.
    number: str
    #: A sentence.
    why: str
    #: The same for programs: the error that a change of this deal alone would have been refused with.
    error: OpportunityError


@dataclass(frozen=True, kw_only=True)
class BulkResult:
    id: OpportunityId
    #: Whether anything about the deal changed.
    changed: bool
    version: int


@dataclass(frozen=True, kw_only=True)
class BulkUndoErrorNotUndoable:
    """It was undone already, or the time is over."""

    why: str
    reason: BulkUndoRefusal


#: Why a bulk update was not undone.
BulkUndoError = Union[BulkUndoErrorNotUndoable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class BulkUndoRefusalAlreadyUndone:
    """It was undone before."""

    undone_on: dt.date


@dataclass(frozen=True, kw_only=True)
class BulkUndoRefusalChangedTooLongAgo:
    """It was longer ago than bulk updates can be undone."""

    days: int
    changed_on: dt.date


#: Why a bulk update is not undone.
BulkUndoRefusal = Union[BulkUndoRefusalAlreadyUndone, BulkUndoRefusalChangedTooLongAgo, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class BulkUpdateCustomers:
    #: 1 to 500 elements. No element twice.
    ids: Sequence[CustomerProfileId]
    status: CustomerStatus | None = None
    owner_id: UserId | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    add_tags: Sequence[str] | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    remove_tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdateLeads:
    #: 1 to 500 elements. No element twice.
    ids: Sequence[LeadId]
    #: What asks for more, a reason or a customer, has procedures of its own.
    status: BulkLeadStatus | None = None
    #: Who is responsible from now on: they wait for that no longer.
    owner_id: UserId | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    add_tags: Sequence[str] | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    remove_tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdateOpportunities:
    #: 1 to 500 elements. No element twice.
    ids: Sequence[OpportunityId]
    #: White space at both ends is taken away. 1 to 50 characters.
    stage: str | None = None
    #: Why they were won or lost, if the stage closes them. White space at both ends is taken away. 1 to 500
    #: characters.
    reason: str | None = None
    owner_id: UserId | None = None
    expected_close_date: dt.date | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    add_tags: Sequence[str] | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    remove_tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdateResult:
    #: In the order of the input.
    results: Sequence[BulkResult]
    #: The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
    change_id: BulkChangeId | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdatedCustomers:
    #: In the order of the input.
    results: Sequence[CustomerBulkResult]
    #: The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
    change_id: BulkChangeId | None = None


@dataclass(frozen=True, kw_only=True)
class BulkUpdatedLeads:
    #: In the order of the input.
    results: Sequence[LeadBulkResult]
    #: The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
    change_id: BulkChangeId | None = None


@dataclass(frozen=True, kw_only=True)
class CampaignAttribution:
    """Which campaigns won deals came from."""

    from_: dt.date
    to: dt.date
    #: The largest linear share first; of each campaign by currency.
    campaigns: Sequence[CampaignCredit]
    #: Won deals that no campaign touched, by currency.
    unattributed: Sequence[ReportAmount]
    #: All won deals, by currency: what the campaigns get by either model, and the unattributed, is this.
    total: Sequence[ReportAmount]


@dataclass(frozen=True, kw_only=True)
class CampaignCredit:
    """What a campaign gets of deals in one currency, by each of the models."""

    campaign_id: CampaignId
    campaign_name: str
    #: ISO 4217.
    currency: str
    #: Won deals that it touched.
    deals: int
    #: Of those, how many it touched first, and last.
    first_touches: int
    last_touches: int
    #: The value of the deals that it touched first.
    first_touch: Decimal
    #: The value of the deals that it touched last.
    last_touch: Decimal
    #: Its share of the value of each deal, all touches of a deal being alike.
    linear: Decimal


@dataclass(frozen=True, kw_only=True)
class ChangePassword:
    #: 1 to 1024 characters.
    current_password: str
    #: At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.
    #: 8 to 1024 characters.
    new_password: str


@dataclass(frozen=True, kw_only=True)
class ChangedDeal:
    """One deal's part in what changed."""

    id: OpportunityId
    number: str
    title: str
    customer_name: str
    owner_name: str
    kinds: Sequence[ForecastChangeKind]
    before: ChangedDealState | None = None
    after: ChangedDealState | None = None


@dataclass(frozen=True, kw_only=True)
class ChangedDealState:
    """A deal at one of the moments."""

    status: OpportunityStatus
    stage: str
    value: Decimal | None = None
    #: ISO 4217.
    currency: str
    forecast_category: ForecastCategory
    expected_close_date: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class CheckConsent:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel
    #: White space at both ends is taken away. 1 to 50 characters.
    purpose: str


@dataclass(frozen=True, kw_only=True)
class CloseOpportunity:
    id: OpportunityId
    outcome: CloseOutcome
    #: From the workspace's list or free. Asked for when the pipeline says so. White space at both ends is taken away.
    #: 1 to 500 characters.
    reason: str | None = None
    #: Without it today.
    actual_close_date: dt.date | None = None
    #: At least 1.
    version: int | None = None


class CloseOutcome(OpenEnum):
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class ColumnMapping:
    """Which column says what."""

    #: The column's name, without regard to case. White space at both ends is taken away. 1 to 200 characters.
    column: str | None = None
    #: Instead of the name: the column's number, from 1. 1 to 1000.
    number: int | None = None
    field: ImportField
    #: The key of a custom field, if `field` is `customField`. 1 to 40 characters.
    custom_field: str | None = None


@dataclass(frozen=True, kw_only=True)
class CompareSnapshots:
    from_snapshot_id: ForecastSnapshotId
    #: Without it the forecast as it is now.
    to_snapshot_id: ForecastSnapshotId | None = None
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Only deals expected to close from this day on: the first of a month.
    closes_from: dt.date | None = None
    #: Only deals expected to close up to this day: the last of a month. With either limit, deals without a date do not
    #: count.
    closes_to: dt.date | None = None
    #: Which deals to list; all that changed if it is left out. 1 to 10 elements. No element twice.
    kinds: Sequence[ForecastChangeKind] | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 200 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ComparedAmount:
    """The value of open deals in one currency at both moments."""

    #: ISO 4217.
    currency: str
    count_before: int
    count_after: int
    before: Decimal
    after: Decimal
    #: After less before: the sum of the changes below.
    change: Decimal


@dataclass(frozen=True, kw_only=True)
class CompleteTask:
    id: TaskItemId
    #: What came of it. White space at both ends is taken away. 1 to 2000 characters.
    outcome: str | None = None
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConfirmTwoFactor:
    #: The six digits that the authenticator app shows. 1 to 16 characters.
    code: str


@dataclass(frozen=True, kw_only=True)
class ConfirmedConsent:
    """What somebody has just agreed to."""

    workspace_name: str
    channel: ConsentChannel
    purpose: str
    confirmed_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class Connection:
    #: The number of steps; absent if there is no connection of that length.
    length: int | None = None
    #: From the one to the other, both included; empty if there is no connection.
    customers: Sequence[CustomerSummary]
    #: Between each and the next.
    edges: Sequence[GraphEdge]


@dataclass(frozen=True, kw_only=True)
class Consent:
    """What a person has said to being written to or called on one channel for one purpose: how it stands now. The
    log has
    what it rests on.
    """

    id: ConsentId
    #: The customer, or the one whose contact it is; absent for a lead who is none yet.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    #: The lead; also of one who has become a customer since.
    lead_id: LeadId | None = None
    person_name: str
    channel: ConsentChannel
    purpose: str
    state: ConsentState
    #: What allows it, if it is given.
    legal_basis: ConsentBasis | None = None
    #: How it was given or taken back; absent while it is asked for.
    method: ConsentMethod | None = None
    #: Of the text that was agreed to.
    text_version: str | None = None
    #: When it came to stand like this.
    since: dt.datetime
    #: Until when what was asked for can be confirmed.
    expires_at: dt.datetime | None = None


class ConsentAction(OpenEnum):
    """What an entry of the log tells of."""

    REQUESTED = "requested"
    #: The mail that asks for it has gone out.
    MAILED = "mailed"
    GIVEN = "given"
    REVOKED = "revoked"


class ConsentBasis(OpenEnum):
    """What allows a message (GDPR, article 6)."""

    #: The person has agreed to it: article 6(1)(a).
    CONSENT = "consent"
    #: A contract with the person needs it: article 6(1)(b).
    CONTRACT = "contract"
    #: A law demands it: article 6(1)(c).
    LEGAL_OBLIGATION = "legalObligation"
    #: An interest that outweighs the person's: article 6(1)(f).
    LEGITIMATE_INTEREST = "legitimateInterest"
    #: They have bought something alike, and have not objected: ePrivacy directive, article 13(2).
    EXISTING_CUSTOMER = "existingCustomer"


class ConsentChannel(OpenEnum):
    """The way a message takes."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


@dataclass(frozen=True, kw_only=True)
class ConsentCheck:
    """Whether a message may go out."""

    is_allowed: bool
    #: Why not, in a sentence.
    why: str | None = None
    #: Why not.
    reason: ConsentRefusal | None = None
    #: What decides on it; absent if nothing is known of the person.
    consent: Consent | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentDetail:
    consent: Consent
    #: The entry of the log that made it what it is.
    evidence: ConsentEntry | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentEntry:
    """An entry of the log of consents. It is never changed."""

    #: The place in the log: grows with time.
    seq: int
    #: When it was written.
    at: dt.datetime
    #: Who acted; absent if it was the person themselves, or the installation.
    actor_id: UserId | None = None
    actor_name: str | None = None
    action: ConsentAction
    channel: ConsentChannel
    purpose: str
    legal_basis: ConsentBasis | None = None
    method: ConsentMethod | None = None
    #: What exactly was agreed to.
    text: str | None = None
    text_version: str | None = None
    #: SHA-256 of the text, as 64 hexadecimal digits.
    text_hash: str | None = None
    #: The page with the form.
    form_url: str | None = None
    #: When it was said; earlier than ``at`` if it was noted later.
    stated_at: dt.datetime
    #: What the mail that asked for it is called.
    mail_message_id: str | None = None
    #: SHA-256 of that mail's text, as 64 hexadecimal digits.
    mail_body_hash: str | None = None
    #: Where the call came from.
    ip: str | None = None
    user_agent: str | None = None
    #: SHA-256 over the entry and the hash of the one before it, as 64 hexadecimal digits.
    hash: str


@dataclass(frozen=True, kw_only=True)
class ConsentEntryPage:
    """One page of a list."""

    items: Sequence[ConsentEntry]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentErrorNotRequested:
    """The person is not asked for it."""

    why: str
    reason: ConsentRefusal


@dataclass(frozen=True, kw_only=True)
class ConsentErrorLinkExpired:
    """The token is unknown, or it was used or replaced, or has run out."""


#: Why a consent was neither asked for nor confirmed.
ConsentError = Union[ConsentErrorNotRequested, ConsentErrorLinkExpired, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ConsentKey:
    id: ConsentId


class ConsentMethod(OpenEnum):
    """How a person has said it."""

    #: In a form, and once more by the link of a mail to the address.
    DOUBLE_OPT_IN = "doubleOptIn"
    #: In a form.
    FORM = "form"
    #: On paper, or in a message of their own.
    WRITTEN = "written"
    #: In person or on the telephone.
    SPOKEN = "spoken"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class ConsentOffer:
    """What a mail that asks for a consent is about, to who has its link."""

    workspace_name: str
    channel: ConsentChannel
    purpose: str
    #: What exactly is agreed to.
    text: str
    language: DocumentLanguage
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class ConsentPage:
    """One page of a list."""

    items: Sequence[Consent]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalNoConsent:
    """They have not agreed to it."""


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalNotConfirmed:
    """They were asked for it, and have not confirmed it yet."""

    requested_on: dt.date


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalConfirmationMissed:
    """They were asked for it, and have not confirmed it in time."""

    expired_on: dt.date


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalConsentRevoked:
    """They have taken it back, or objected."""

    revoked_on: dt.date


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalConsentGiven:
    """They have agreed to it already."""

    given_on: dt.date


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalNoMailToConfirm:
    """The installation sends no mail."""


@dataclass(frozen=True, kw_only=True)
class ConsentRefusalNoAddressToConfirm:
    """The person has no e-mail address."""


#: Why no message goes out to a person, and why they are not asked for a consent.
ConsentRefusal = Union[ConsentRefusalNoConsent, ConsentRefusalNotConfirmed, ConsentRefusalConfirmationMissed, ConsentRefusalConsentRevoked, ConsentRefusalConsentGiven, ConsentRefusalNoMailToConfirm, ConsentRefusalNoAddressToConfirm, UnknownCase]


class ConsentState(OpenEnum):
    """How a consent stands. Where there is none, nobody has asked and nobody has said anything."""

    #: A mail that asks for it is out.
    REQUESTED = "requested"
    GIVEN = "given"
    #: It was taken back, or objected to.
    REVOKED = "revoked"
    #: What was asked for was not confirmed in time.
    EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True)
class ConsentToken:
    #: From the link in the mail. 1 to 200 characters.
    token: str


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person at a customer."""

    id: ContactId
    customer_profile_id: CustomerProfileId
    customer_name: str
    name: str
    job_title: str | None = None
    department: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    notes: str | None = None
    #: Whether they are who is asked first. A customer has one at most.
    is_primary: bool
    owner_id: UserId
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class ContactErrorStaleVersion:
    """The contact has changed since; `current` is what it is now."""

    current: Contact


#: Why a contact was not changed.
ContactError = Union[ContactErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ContactKey:
    id: ContactId


@dataclass(frozen=True, kw_only=True)
class ContactPage:
    """One page of a list."""

    items: Sequence[Contact]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class ContactSort(OpenEnum):
    #: Without regard to case and accents.
    NAME = "name"
    CREATED = "created"
    UPDATED = "updated"


class ConversionPart(OpenEnum):
    """What a conversion may have made."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    OPPORTUNITY = "opportunity"


@dataclass(frozen=True, kw_only=True)
class ConvertLead:
    id: LeadId
    #: At least 1.
    version: int | None = None
    #: The customer that the lead belongs to. Without it one is made of the lead.
    customer_profile_id: CustomerProfileId | None = None
    #: Whether the new customer is a company; without it, it is one if the lead names a company.
    customer_kind: CustomerKind | None = None
    #: Makes a new customer though there seems to be the same one already. Default: `false`.
    allow_duplicate: bool | None = None
    #: Whether the lead's person becomes a contact of the customer. One of the same name that is there is taken.
    #: Default: `true`.
    with_contact: bool | None = None
    #: A deal to make with it; without it none is made.
    opportunity: LeadOpportunity | None = None
    #: Who owns what is made; without it the lead's owner.
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class CreateAPIKey:
    #: What it is for. White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: The procedures that it reaches: by name (`crm.customers.getCustomer`), those that begin alike
    #: (`crm.customers.*`), or
    #: all (`*`). All if left out. Procedures for people alone, such as `auth.changePassword`, are never among them. 1
    #: to 50 elements. No element twice. Each: 1 to 200 characters; matches the name of a procedure, the beginning of
    #: names with .* behind, or *.
    scopes: Sequence[str] | None = None
    #: Whether it may only read. Default: `false`.
    is_read_only: bool | None = None
    #: When it becomes useless; never if left out. In the future.
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CreateContact:
    #: The customer that the person is at.
    customer_profile_id: CustomerProfileId
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str
    #: White space at both ends is taken away. At most 200 characters.
    job_title: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    department: str | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None = None
    #: White space at both ends is taken away. A telephone number with country code.
    mobile: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: Without it the customer's first contact becomes who is asked first, and later ones do not.
    is_primary: bool | None = None
    #: Without it the caller.
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class CreateCustomer:
    #: Default: `"company"`.
    kind: CustomerKind | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None = None
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None = None
    #: White space at both ends is taken away. 2 to 20 characters.
    vat_id: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None = None
    #: Default: `"prospect"`.
    status: CustomerStatus | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: Values by the keys of the workspace's custom fields. At most 100 elements.
    custom_fields: Mapping[str, JSONValue] | None = None
    #: Without it the caller.
    owner_id: UserId | None = None
    #: What to do if the caller sees a customer that is likely the same. Default: `"warn"`.
    on_duplicate: DuplicatePolicy | None = None


@dataclass(frozen=True, kw_only=True)
class CreateDocument:
    #: White space at both ends is taken away. 1 to 300 characters.
    title: str
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None = None
    #: White space at both ends is taken away. Made lower case. At most 50 characters.
    category: str | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: With a deal, the customer is the deal's.
    customer_profile_id: CustomerProfileId | None = None
    opportunity_id: OpportunityId | None = None
    #: Without it the caller.
    owner_id: UserId | None = None
    file: DocumentFile


@dataclass(frozen=True, kw_only=True)
class CreateFirstOwner:
    #: The code that the server shows in its terminal while there is no workspace. White space at both ends is taken
    #: away. 1 to 40 characters.
    setup_code: str
    #: The company's name. White space at both ends is taken away. 1 to 100 characters.
    workspace_name: str
    #: ISO 4217: for amounts of which nothing else is said. Matches a currency code of three capital letters.
    currency: str
    #: The owner's name. White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str
    #: 12 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class CreateLead:
    #: The person's. White space at both ends is taken away. 1 to 200 characters.
    name: str
    #: White space at both ends is taken away. At most 200 characters.
    company: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    job_title: str | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None = None
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None = None
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None = None
    utm: UTMParameters | None = None
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    referrer: str | None = None
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    landing_page: str | None = None
    campaign_id: CampaignId | None = None
    #: Its name in another system; no other lead of the workspace has it. White space at both ends is taken away. 1 to
    #: 200 characters.
    external_id: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: Without it the caller.
    owner_id: UserId | None = None
    #: Whether it waits for somebody to be made responsible. Until then its owner keeps it. Default: `false`.
    is_unrouted: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CreateOpportunity:
    #: The customer that the deal is with.
    customer_profile_id: CustomerProfileId
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None = None
    #: The key of a stage in the pipeline; without it the deal starts in the first one. White space at both ends is
    #: taken away. 1 to 50 characters.
    stage: str | None = None
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    #: At least 0.
    value: Decimal | None = None
    #: ISO 4217; without it the pipeline's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: In percent; without it the stage's. 0 to 100.
    probability: int | None = None
    forecast_category: ForecastCategory | None = None
    expected_close_date: dt.date | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    next_steps: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None = None
    campaign_id: CampaignId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    #: Without it the caller.
    owner_id: UserId | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    #: Default: `[]`.
    tags: Sequence[str] | None = None
    #: A JSON object of at most 16 KiB.
    metadata: JSONValue | None = None


@dataclass(frozen=True, kw_only=True)
class CreatePipeline:
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None = None
    #: Default: `"deals"`.
    template: PipelineTemplate | None = None
    #: ISO 4217; without it the workspace's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: Default: `false`.
    is_default: bool | None = None
    #: Default: `false`.
    requires_won_reason: bool | None = None
    #: Default: `false`.
    requires_lost_reason: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CreateQuote:
    #: The deal that it is for. Its customer gets it.
    opportunity_id: OpportunityId
    #: Without it the deal's. White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    #: One of the customer's; without it the deal's.
    contact_id: ContactId | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    introduction: str | None = None
    #: Without them the workspace's usual ones. White space at both ends is taken away. At most 10000 characters.
    terms: str | None = None
    #: As it is to stand on the document, in lines; without it the customer's usual one for bills. White space at both
    #: ends is taken away. At most 500 characters.
    address: str | None = None
    #: Without it the workspace's.
    language: DocumentLanguage | None = None
    #: ISO 4217; without it the deal's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: Without it, it is set when the quote is sent, by the workspace's usual time.
    valid_until: dt.date | None = None
    #: At most 200 elements. Default: `[]`.
    lines: Sequence[QuoteLineInput] | None = None


@dataclass(frozen=True, kw_only=True)
class CreateRelationship:
    customer_profile_id: CustomerProfileId
    related_customer_profile_id: CustomerProfileId
    #: What the customer is to the related one.
    type: RelationshipType
    #: 1 to 10. Default: `5`.
    strength: int | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    notes: str | None = None
    since: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class CreateSegment:
    #: Default: `"manual"`.
    type: SegmentType | None = None
    #: Unique in the workspace. White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None = None
    #: Default: `"gray"`.
    color: StageColor | None = None
    #: An automatic segment needs them, a manual one has none.
    rules: SegmentRule | None = None


@dataclass(frozen=True, kw_only=True)
class CreateStage:
    pipeline_id: PipelineId
    #: Made from the name if it isn't given. Matches a key of lower-case letters, digits and underscores.
    key: str | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: Where it goes, from 0; without it before the won and lost ones. At least 0.
    position: int | None = None
    #: 0 to 100.
    probability: int
    #: Default: `"gray"`.
    color: StageColor | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    icon: str | None = None
    #: Only lost stages may be added: a pipeline has exactly one won stage. Default: `false`.
    is_lost: bool | None = None
    #: 0 to 3650. Default: `0`.
    rotten_after_days: int | None = None
    forecast_category: ForecastCategory | None = None


@dataclass(frozen=True, kw_only=True)
class CreateTask:
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None = None
    #: Default: `"todo"`.
    kind: TaskKind | None = None
    #: Default: `"normal"`.
    priority: TaskPriority | None = None
    #: The day on which it is due.
    due_date: dt.date | None = None
    #: Instead of `dueDate`: the moment at which it is due.
    due_at: dt.datetime | None = None
    #: Without it the caller.
    assignee_id: UserId | None = None
    #: Without it the deal's, if it is for a deal.
    customer_profile_id: CustomerProfileId | None = None
    #: One of the customer's.
    contact_id: ContactId | None = None
    opportunity_id: OpportunityId | None = None
    lead_id: LeadId | None = None


@dataclass(frozen=True, kw_only=True)
class CreateTeam:
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str


@dataclass(frozen=True, kw_only=True)
class CreateUpload:
    #: How people call the file. White space at both ends is taken away. 1 to 255 characters.
    name: str
    #: `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
    #: case. At most 127 characters. Matches a media type such as application/pdf.
    media_type: str | None = None
    #: In bytes. What comes must have this size. At least 0.
    size: int
    #: What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
    #: Matches 64 hexadecimal digits.
    sha256: str | None = None


@dataclass(frozen=True, kw_only=True)
class CreateView:
    #: Which list it is for, such as `customers`. White space at both ends is taken away. 1 to 50 characters.
    list: str
    #: What nobody's own view of this list is called yet. White space at both ends is taken away. 1 to 100 characters.
    name: str
    #: At most 8000 characters.
    query: str
    #: Default: `false`.
    is_shared: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CreatedAPIKey:
    api_key: APIKey
    #: The key itself. It is shown this once, and kept only as a hash.
    secret: str


@dataclass(frozen=True, kw_only=True)
class CurrencyAmount:
    """An amount with its currency."""

    #: ISO 4217.
    currency: str
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class CustomField:
    """A field that a workspace gives its customers beside those that all have."""

    #: What programs call it. It does not change.
    key: str
    #: What people call it.
    label: str
    #: A line below the field.
    help: str | None = None
    type: CustomFieldType
    #: What a `select` may be; empty for other types.
    options: Sequence[str]
    #: Whether customers must have a value.
    is_required: bool
    #: Whether customers with the same value are likely the same, as with a customer number or a date of birth.
    is_identifying: bool


@dataclass(frozen=True, kw_only=True)
class CustomFieldChoice:
    #: 1 to 40 characters.
    key: str
    from_: MergeSource


@dataclass(frozen=True, kw_only=True)
class CustomFieldDefinition:
    #: Matches a small letter, then letters, digits and underscores, 40 at most.
    key: str
    #: White space at both ends is taken away. 1 to 100 characters.
    label: str
    #: White space at both ends is taken away. At most 500 characters.
    help: str | None = None
    type: CustomFieldType
    #: For `select`: 1 to 200. At most 200 elements. No element twice. Each: white space at both ends is taken away; 1
    #: to 100 characters. Default: `[]`.
    options: Sequence[str] | None = None
    #: Default: `false`.
    is_required: bool | None = None
    #: Default: `false`.
    is_identifying: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CustomFieldErrorStaleVersion:
    """They have changed since; `current` is what they are now."""

    current: CustomFields


@dataclass(frozen=True, kw_only=True)
class CustomFieldErrorTypeInUse:
    """Customers have values of the field, which the new type could not hold."""

    key: str
    field_type: CustomFieldType
    customers: int


#: Why the custom fields were not changed.
CustomFieldError = Union[CustomFieldErrorStaleVersion, CustomFieldErrorTypeInUse, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class CustomFieldFilter:
    """A condition on a custom field."""

    #: 1 to 40 characters.
    key: str
    #: Default: `"equals"`.
    op: CustomFieldOperator | None = None
    #: Of the field's type; absent for `isSet` and `isNotSet`.
    value: JSONValue | None = None


class CustomFieldOperator(OpenEnum):
    #: Texts are compared without regard to case and accents.
    EQUALS = "equals"
    NOT_EQUALS = "notEquals"
    #: Texts alone.
    CONTAINS = "contains"
    #: Texts alone.
    STARTS_WITH = "startsWith"
    #: Numbers and dates.
    GREATER_THAN = "greaterThan"
    #: Numbers and dates.
    AT_LEAST = "atLeast"
    #: Numbers and dates.
    LESS_THAN = "lessThan"
    #: Numbers and dates.
    AT_MOST = "atMost"
    #: Whether the customer has a value at all.
    IS_SET = "isSet"
    IS_NOT_SET = "isNotSet"


class CustomFieldType(OpenEnum):
    #: At most 2,000 characters.
    TEXT = "text"
    #: A number.
    NUMBER = "number"
    #: `YYYY-MM-DD`.
    DATE = "date"
    #: One of the field's options.
    SELECT = "select"
    #: An `http` or `https` URL.
    URL = "url"
    #: `true` or `false`.
    CHECKBOX = "checkbox"


@dataclass(frozen=True, kw_only=True)
class CustomFields:
    #: In the order in which they are shown.
    items: Sequence[CustomField]
    #: When any of them was last changed, added or taken out; absent as long as nobody has set any, as is who did.
    updated_at: dt.datetime | None = None
    updated_by: UserId | None = None
    #: Counts the changes of all of them; 0 as long as nobody has set any.
    version: int


@dataclass(frozen=True, kw_only=True)
class CustomerAddress:
    """An address of a customer."""

    id: CustomerAddressId
    customer_profile_id: CustomerProfileId
    kind: AddressKind
    #: What people call it: `Warehouse North`.
    label: str | None = None
    #: Who stands on the envelope, if it is not the customer.
    recipient: str | None = None
    #: Street and number.
    line1: str
    line2: str | None = None
    postal_code: str | None = None
    city: str | None = None
    #: State, province or canton.
    region: str | None = None
    #: ISO 3166-1, two letters.
    country: str | None = None
    #: Whether it is the one of its kind that is used unless another one is named.
    is_default: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class CustomerAuditEntry:
    """One entry of a customer's audit trail."""

    at: dt.datetime
    #: Absent for what the system did by itself.
    by: UserId | None = None
    by_name: str | None = None
    #: `created`, `updated`, `deleted`, `restored`, `merged`, …
    action: str
    #: The kind of record: `CustomerProfile`, `Contact`, `CustomerAddress`, …
    entity: str
    entity_id: str
    changes: Sequence[CustomerFieldChange]
    #: The procedure that was called.
    procedure: str
    ip: str | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerAuditEntryPage:
    """One page of a list."""

    items: Sequence[CustomerAuditEntry]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerBulkResult:
    id: CustomerProfileId
    #: Whether anything about the customer changed.
    changed: bool
    version: int


@dataclass(frozen=True, kw_only=True)
class CustomerDetail:
    """A customer with what stands around them."""

    customer: CustomerProfile
    #: Who is asked first stands first; 50 at most.
    contacts: Sequence[Contact]
    #: By kind; the default one of each stands first.
    addresses: Sequence[CustomerAddress]
    #: The newest 20 open deals.
    open_deals: Sequence[Opportunity]
    #: What was won from them, by currency.
    lifetime_value: Sequence[PipelineAmount]
    #: How well the relationship with them is at this moment.
    health: HealthScore | None = None
    #: Relations to other customers whom the caller sees; 50 at most.
    relationships: Sequence[Relationship]
    #: The segments that they are in, by name; 100 at most.
    segments: Sequence[SegmentMembership]
    #: What they and their contacts have agreed to and taken back; 100 at most.
    consents: Sequence[Consent]
    #: Customers that were merged into this one, as long as it can be undone.
    merges: Sequence[CustomerMerge]


@dataclass(frozen=True, kw_only=True)
class CustomerDocument:
    """A document that belongs to a customer, a deal or the workspace: a file in all its versions, and what is known
    of it.
    """

    id: DocumentId
    title: str
    description: str | None = None
    #: Such as `contract` or `offer`: the workspace's own words.
    category: str | None = None
    tags: Sequence[str]
    customer_profile_id: CustomerProfileId | None = None
    customer_name: str | None = None
    opportunity_id: OpportunityId | None = None
    owner_id: UserId
    owner_name: str
    #: The number of its newest version whose bytes have come; 0 as long as none have.
    current_version: int
    #: The file of the current version, with its ending.
    file_name: str
    media_type: str
    #: In bytes.
    size: int
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it. (The versions of the file are counted apart.)
    version: int
    #: When it was deleted; it can be restored for 30 days.
    deleted_at: dt.datetime | None = None
    #: Path and query of a picture of the current version, for browsers to show small: an image of up to 2 MiB itself,
    #: or the
    #: first page of a PDF. Works for a quarter of an hour at least, and stays the same for as long, so that it is
    #: fetched once. Only in lists whose call asked for it; absent if there is no such picture.
    thumbnail_url: str | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerDocumentPage:
    """One page of a list."""

    items: Sequence[CustomerDocument]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerErrorStaleVersion:
    """The customer has changed since; `current` is what it is now."""

    current: CustomerProfile


@dataclass(frozen=True, kw_only=True)
class CustomerErrorPossibleDuplicates:
    """Customers that are likely the same are there already, the likeliest first."""

    matches: Sequence[DuplicateMatch]


@dataclass(frozen=True, kw_only=True)
class CustomerErrorHasDeals:
    """Deals are kept for longer than customers."""

    count: int


@dataclass(frozen=True, kw_only=True)
class CustomerErrorNotRestorable:
    """The time in which it could be restored is over, or it is not deleted."""

    why: str
    reason: RestoreRefusal


#: Why a customer was not changed.
CustomerError = Union[CustomerErrorStaleVersion, CustomerErrorPossibleDuplicates, CustomerErrorHasDeals, CustomerErrorNotRestorable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class CustomerFieldChange:
    field: str
    old: JSONValue | None = None
    new: JSONValue | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerKey:
    id: CustomerProfileId


class CustomerKind(OpenEnum):
    COMPANY = "company"
    PERSON = "person"


@dataclass(frozen=True, kw_only=True)
class CustomerMatches:
    #: The best first.
    items: Sequence[CustomerSummary]


@dataclass(frozen=True, kw_only=True)
class CustomerMerge:
    """That one customer went into another one."""

    id: CustomerMergeId
    #: The customer that stayed.
    customer_profile_id: CustomerProfileId
    #: The customer that went into it.
    merged: CustomerSummary
    merged_at: dt.datetime
    merged_by: UserId
    merged_by_name: str
    #: Until when it can be undone.
    undoable_until: dt.datetime
    undone_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerProfile:
    """A customer: a company or a person that business is done with."""

    id: CustomerProfileId
    kind: CustomerKind
    name: str
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    #: The VAT identification number.
    vat_id: str | None = None
    industry: str | None = None
    status: CustomerStatus
    tags: Sequence[str]
    notes: str | None = None
    #: Values by the keys of the workspace's custom fields.
    custom_fields: Mapping[str, JSONValue]
    owner_id: UserId
    owner_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int
    #: When it was deleted; it can be restored for 30 days.
    deleted_at: dt.datetime | None = None
    #: Customers that may be the same, the likeliest first: in the answer to createCustomer alone.
    possible_duplicates: Sequence[DuplicateMatch] | None = None


@dataclass(frozen=True, kw_only=True)
class CustomerProfilePage:
    """One page of a list."""

    items: Sequence[CustomerProfile]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class CustomerSort(OpenEnum):
    NAME = "name"
    CREATED = "created"
    UPDATED = "updated"


class CustomerStatus(OpenEnum):
    PROSPECT = "prospect"
    ACTIVE = "active"
    INACTIVE = "inactive"


@dataclass(frozen=True, kw_only=True)
class CustomerSummary:
    """A customer, in short."""

    id: CustomerProfileId
    name: str
    kind: CustomerKind
    email: str | None = None


@dataclass(frozen=True, kw_only=True)
class Dashboard:
    """What somebody wants to know first."""

    pipeline_id: PipelineId
    pipeline_name: str
    open_count: int
    #: Value and weighted value of the open deals, by currency.
    pipeline_value: Sequence[PipelineAmount]
    #: In the pipeline's order.
    stages: Sequence[StageStats]
    #: Won ÷ (won + lost) in the pipeline, by close date in the last `days`, 0…1; absent if none closed.
    win_rate: float | None = None
    won: int
    lost: int
    #: What was won in this month, by currency.
    won_this_month: Sequence[ReportAmount]
    #: The ten deals that changed last, the latest first.
    recent_deals: Sequence[Opportunity]
    tasks_due: DashboardTasks
    #: The five customers whom the workspace most likely loses, as far as the caller sees them.
    at_risk_customers: Sequence[AtRiskCustomer]


@dataclass(frozen=True, kw_only=True)
class DashboardTasks:
    """The caller's tasks that are to be done now."""

    overdue: int
    #: Due today, those that are overdue already left out.
    today: int
    #: The first ten of both.
    items: Sequence[TaskItem]


@dataclass(frozen=True, kw_only=True)
class DeactivateMember:
    id: UserId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None
    #: Who gets their customers, contacts, leads, campaigns and deals; they keep them if left out.
    reassign_to: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class DeactivatedMember:
    member: Member
    #: How many customers changed hands.
    customers: int
    #: How many deals changed hands.
    opportunities: int
    #: How many open tasks changed hands.
    tasks: int
    #: How many documents changed hands.
    documents: int


@dataclass(frozen=True, kw_only=True)
class DeclineQuote:
    id: QuoteId
    #: At least 1.
    version: int | None = None
    #: What the customer said. White space at both ends is taken away. 1 to 500 characters.
    reason: str


@dataclass(frozen=True, kw_only=True)
class DeleteActivity:
    id: ActivityId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteContact:
    id: ContactId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteCustomer:
    id: CustomerProfileId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteDocument:
    id: DocumentId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteImportMapping:
    id: ImportMappingId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteLead:
    id: LeadId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteOpportunity:
    id: OpportunityId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeletePipeline:
    id: PipelineId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None
    #: Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals.
    move_to_pipeline_id: PipelineId | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteRelationship:
    id: RelationshipId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteSegment:
    id: SegmentId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteStage:
    id: StageId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None
    #: Where its deals go: another stage of the same pipeline. Needed if it has deals.
    move_to_stage_id: StageId | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteTask:
    id: TaskItemId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteTeam:
    id: TeamId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None
    #: Where its members go; they are in none if left out.
    move_members_to: TeamId | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteView:
    id: SavedViewId
    #: The version that was looked at; a stale one is a conflict. At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DisqualifyLead:
    id: LeadId
    #: White space at both ends is taken away. 1 to 500 characters.
    reason: str
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentDetail:
    """A document with its versions and links to fetch it."""

    document: CustomerDocument
    #: The newest first.
    versions: Sequence[DocumentVersion]
    #: A link to the version that was asked for, which ends after a quarter of an hour; absent if its bytes have not
    #: come.
    download: DownloadTicket | None = None
    #: A link to a picture of it, for browsers to show: the image itself, or the first page of a PDF.
    preview: DownloadTicket | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentErrorStaleVersion:
    """The document has changed since; `current` is what it is now."""

    current: CustomerDocument


@dataclass(frozen=True, kw_only=True)
class DocumentErrorNotRestorable:
    """It cannot be restored."""

    why: str
    reason: RestoreRefusal


#: Why a document was not changed.
DocumentError = Union[DocumentErrorStaleVersion, DocumentErrorNotRestorable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class DocumentFile:
    """The file of a document or of a new version."""

    #: With its ending: `offer.pdf`. White space at both ends is taken away. 1 to 255 characters.
    name: str
    #: `application/pdf`; without one the file is bytes of no kind. White space at both ends is taken away. Made lower
    #: case. At most 127 characters. Matches a media type such as application/pdf.
    media_type: str | None = None
    #: In bytes, 100 MiB at most unless the installation says otherwise. What comes must have this size. At least 0.
    size: int
    #: What comes must have this hash: 64 hexadecimal digits. White space at both ends is taken away. Made lower case.
    #: Matches 64 hexadecimal digits.
    sha256: str | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentKey:
    """One document, by its id."""

    id: DocumentId


class DocumentLanguage(OpenEnum):
    """The language that a document is written in."""

    #: English.
    EN = "en"
    #: German.
    DE = "de"


@dataclass(frozen=True, kw_only=True)
class DocumentMatch:
    document: CustomerDocument
    #: Where the first of the words stands in the document's text; absent if it stands only elsewhere.
    excerpt: str | None = None


@dataclass(frozen=True, kw_only=True)
class DocumentMatches:
    #: Those with the words in their titles first, then the newest.
    items: Sequence[DocumentMatch]


@dataclass(frozen=True, kw_only=True)
class DocumentSettings:
    """What stands on every document that a workspace sends, and how they are made."""

    #: Of documents that say nothing else.
    language: DocumentLanguage
    #: Who sends them; the workspace's name if nothing is said.
    seller_name: str
    #: In lines.
    seller_address: str | None = None
    vat_id: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    #: Name of the bank, IBAN, BIC: in one line.
    bank_account: str | None = None
    #: At the foot of every page: register, managing directors.
    footer: str | None = None
    #: Below the lines of a quote that says nothing else.
    quote_terms: str | None = None
    #: How long a quote can be accepted, in days from when it is sent.
    quote_validity_days: int
    #: In percent; of lines that say nothing else. Without it each line has to.
    tax_rate: float | None = None
    #: Absent as long as nobody has set anything, as is who did.
    updated_at: dt.datetime | None = None
    updated_by: UserId | None = None
    #: 0 while nothing has been set.
    version: int


@dataclass(frozen=True, kw_only=True)
class DocumentSettingsErrorStaleVersion:
    """They have changed since; `current` is what they are now."""

    current: DocumentSettings


#: Why settings were not changed.
DocumentSettingsError = Union[DocumentSettingsErrorStaleVersion, UnknownCase]


class DocumentSort(OpenEnum):
    #: By title, without regard to case and accents.
    TITLE = "title"
    CREATED = "created"
    UPDATED = "updated"


class DocumentTextState(OpenEnum):
    """What has become of a version's text, by which it is found."""

    WAITING = "waiting"
    READ = "read"
    #: Files of this kind have no text.
    ABSENT = "absent"
    #: The file is damaged, locked or too large, or the machine lacks what it takes; `textProblem` says so.
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class DocumentUpload:
    """A document and where its bytes are to be sent."""

    document: CustomerDocument
    #: Of the new version.
    version_number: int
    upload: UploadTicket


@dataclass(frozen=True, kw_only=True)
class DocumentVersion:
    number: int
    file_name: str
    media_type: str
    #: In bytes.
    size: int
    #: Of the content, as 64 hexadecimal digits; absent while it is not known.
    sha256: str | None = None
    #: What is new in it.
    note: str | None = None
    state: DocumentVersionState
    text_state: DocumentTextState
    text_problem: str | None = None
    created_at: dt.datetime
    created_by: UserId
    created_by_name: str


class DocumentVersionState(OpenEnum):
    """What has become of a version's bytes."""

    #: They are still to come.
    WAITING = "waiting"
    STORED = "stored"
    #: They did not come in time.
    EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True)
class DownloadTicket:
    """Where a file is fetched, and what lets its bearer do that."""

    file: StoredFile
    #: Path and query: `GET` the bytes there, in ranges too.
    url: str
    #: The same ticket for the header `File-Ticket`, with the URL's path.
    ticket: str
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class DuplicateCandidate:
    """What is known of a customer that is not there yet."""

    #: Default: `"company"`.
    kind: CustomerKind | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str
    #: White space at both ends is taken away. Made lower case. At most 254 characters.
    email: str | None = None
    #: White space at both ends is taken away. At most 40 characters.
    phone: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    website: str | None = None
    #: White space at both ends is taken away. At most 20 characters.
    vat_id: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    line1: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    line2: str | None = None
    #: White space at both ends is taken away. At most 20 characters.
    postal_code: str | None = None
    #: White space at both ends is taken away. At most 100 characters.
    city: str | None = None
    #: Also of a telephone number without a country code. White space at both ends is taken away. Matches a country's
    #: code of two capital letters.
    country: str | None = None
    #: Values by the keys of custom fields; those that are identifying count. At most 100 elements.
    custom_fields: Mapping[str, JSONValue] | None = None


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameName:
    """Their names are the same."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameNameOtherNumber:
    """Their names are the same but for a number in them: branch 1 and branch 12."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessAlmostSameName:
    """Their names are almost the same."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSimilarName:
    """Their names are similar."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessNameWithin:
    """One of the names holds the other."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessNearName:
    """Their names are somewhat alike."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessHalfName:
    """Their names are half alike."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherName:
    """They have other names."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameVatId:
    """They have the same VAT id."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherVatId:
    """They have other VAT ids."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSamePhone:
    """They have the same telephone number."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherPhone:
    """They have other telephone numbers."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameEmail:
    """They have the same e-mail address."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameDomain:
    """Their e-mail addresses or websites have the same domain."""

    domain: str


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherDomain:
    """Their e-mail addresses and websites have other domains."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameAddress:
    """They have the same address."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessAlmostSameAddress:
    """They have almost the same address."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessNearAddress:
    """Their addresses are near to each other."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherAddress:
    """They have other addresses."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameCompany:
    """Leads: they are with the same company."""


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessSameField:
    """They have the same value in an identifying custom field, which `key` names."""

    key: str


@dataclass(frozen=True, kw_only=True)
class DuplicateLikenessOtherField:
    """They have other values in an identifying custom field."""

    key: str


#: How two customers compare in one respect.
DuplicateLikeness = Union[DuplicateLikenessSameName, DuplicateLikenessSameNameOtherNumber, DuplicateLikenessAlmostSameName, DuplicateLikenessSimilarName, DuplicateLikenessNameWithin, DuplicateLikenessNearName, DuplicateLikenessHalfName, DuplicateLikenessOtherName, DuplicateLikenessSameVatId, DuplicateLikenessOtherVatId, DuplicateLikenessSamePhone, DuplicateLikenessOtherPhone, DuplicateLikenessSameEmail, DuplicateLikenessSameDomain, DuplicateLikenessOtherDomain, DuplicateLikenessSameAddress, DuplicateLikenessAlmostSameAddress, DuplicateLikenessNearAddress, DuplicateLikenessOtherAddress, DuplicateLikenessSameCompany, DuplicateLikenessSameField, DuplicateLikenessOtherField, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class DuplicateMatch:
    """A customer that may be the same as another one."""

    customer: CustomerSummary
    #: How likely it is, in percent.
    score: int
    #: What speaks for it, the weightiest first, then what speaks against it.
    reasons: Sequence[DuplicateReason]


class DuplicatePolicy(OpenEnum):
    """What to do if a customer is likely there already."""

    #: Do it, and say which.
    WARN = "warn"
    #: Do it, and do not look.
    ALLOW = "allow"
    #: Do not do it, and say which.
    REFUSE = "refuse"


@dataclass(frozen=True, kw_only=True)
class DuplicateReason:
    kind: DuplicateReasonKind
    #: How much it says, in bits: one more makes it twice as likely; negative ones speak against it.
    weight: float
    #: In words: `the same e-mail address`.
    text: str
    #: The same for programs.
    likeness: DuplicateLikeness


class DuplicateReasonKind(OpenEnum):
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    VAT_ID = "vatId"
    DOMAIN = "domain"
    ADDRESS = "address"
    CUSTOM_FIELD = "customField"


@dataclass(frozen=True, kw_only=True)
class EventFilter:
    #: Names of events, such as `crm.opportunity.won`, or beginnings, such as `crm.opportunity.*`. Without any, all
    #: events. At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 100
    #: characters. Default: `[]`.
    names: Sequence[str] | None = None
    #: Ids of the records that the events are about. Without any, all records. At most 200 elements. No element twice.
    #: Each: exactly 36 characters. Default: `[]`.
    entity_ids: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class ExplainSegmentMembership:
    id: SegmentId
    customer_profile_id: CustomerProfileId


@dataclass(frozen=True, kw_only=True)
class ExportAuditLog:
    #: Default: `"csv"`.
    format: ExportFormat | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    entity: str | None = None
    #: White space at both ends is taken away. Made lower case. Exactly 36 characters.
    entity_id: str | None = None
    actor_id: UserId | None = None
    #: 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    actions: Sequence[str] | None = None
    #: At that moment or later.
    from_: dt.datetime | None = None
    #: Before that moment.
    to: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ExportCustomers:
    #: Default: `"csv"`.
    format: ExportFormat | None = None
    kind: CustomerKind | None = None
    status: CustomerStatus | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`.
    custom_fields: Sequence[CustomFieldFilter] | None = None
    #: What must hold besides, in the rules of segments.
    rules: SegmentRule | None = None
    #: These alone, of those for which all else holds. 1 to 1000 elements. No element twice.
    ids: Sequence[CustomerProfileId] | None = None


class ExportFormat(OpenEnum):
    """A kind of file that something can be exported as."""

    #: Pages to read and to print.
    PDF = "pdf"
    #: A workbook with typed cells, for spreadsheets.
    XLSX = "xlsx"
    #: Plain rows in UTF-8, for programs. Cells that a spreadsheet would run as formulas begin with an apostrophe.
    CSV = "csv"


@dataclass(frozen=True, kw_only=True)
class ExportImportErrors:
    id: ImportId
    #: Whether the rows that were left out are in it, too. Default: `false`.
    with_skipped: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ExportReport:
    report: ReportKind
    #: Default: `"pdf"`.
    format: ExportFormat | None = None
    #: Of the report on a pipeline and its funnel, without it the workspace's default one; of others, without it all.
    #: Activities and leads are of no pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: The first day of the period.
    from_: dt.date
    #: The last day of the period.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class ExportSegment:
    id: SegmentId
    #: Default: `"csv"`.
    format: ExportFormat | None = None


@dataclass(frozen=True, kw_only=True)
class ExportTimeline:
    customer_profile_id: CustomerProfileId
    #: Default: `"csv"`.
    format: ExportFormat | None = None
    #: 1 to 17 elements. No element twice.
    kinds: Sequence[TimelineKind] | None = None
    #: Happened at that moment or later.
    from_: dt.datetime | None = None
    #: Happened before that moment.
    to: dt.datetime | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None


@dataclass(frozen=True, kw_only=True)
class ExportedFile:
    """A file that was made for the caller. It is kept for a day; until then `files.getDownload` gives another link."""

    id: StoredFileId
    #: With its ending: `customers.csv`.
    name: str
    #: `text/csv; charset=utf-8`.
    media_type: str
    #: In bytes.
    size: int
    #: Path and query: `GET` the bytes there. Whoever has the link can fetch them.
    url: str
    #: When the link ends.
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class FindConnection:
    #: Where it begins.
    from_id: CustomerProfileId
    #: Where it ends.
    to_id: CustomerProfileId
    #: Any of these, from whichever end. 1 to 6 elements. No element twice.
    types: Sequence[RelationshipType] | None = None
    #: The most steps between them. 1 to 12. Default: `6`.
    maximum_length: int | None = None


@dataclass(frozen=True, kw_only=True)
class FindDuplicates:
    #: Those of this customer.
    id: CustomerProfileId | None = None
    #: Those of a customer that is not there yet.
    candidate: DuplicateCandidate | None = None
    #: The least likelihood, in percent. 1 to 100. Default: `50`.
    minimum_score: int | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 100 characters.
    cursor: str | None = None


class ForecastCategory(OpenEnum):
    """How sure a deal is in the forecast. Best case includes commit, commit includes closed."""

    #: Not in the forecast.
    OMITTED = "omitted"
    PIPELINE = "pipeline"
    BEST_CASE = "bestCase"
    COMMIT = "commit"
    CLOSED = "closed"


class ForecastChangeKind(OpenEnum):
    """What became of a deal between two moments."""

    #: It did not exist, and is open.
    NEW = "new"
    #: It counts and did not before: it was reopened or restored, came from another owner or pipeline, or is expected
    #: in the
    #: months now that are asked for, or in the forecast again.
    CAME_IN = "cameIn"
    INCREASED = "increased"
    DECREASED = "decreased"
    #: It is in another stage.
    MOVED = "moved"
    #: It is expected earlier, and counted before and after.
    ADVANCED = "advanced"
    #: It is expected later, or at no time: perhaps beyond the months that are asked for.
    SLIPPED = "slipped"
    WON = "won"
    LOST = "lost"
    #: It counts no more: it was deleted or omitted from the forecast, went to another owner or pipeline, or is
    #: expected
    #: before the months that are asked for.
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True)
class ForecastChangeSum:
    """What deals of one kind did to the value of the open ones. A deal may be of several kinds, but its change
    counts in one.
    """

    kind: ForecastChangeKind
    #: ISO 4217.
    currency: str
    #: How many deals are of the kind.
    count: int
    #: Their value: what it is now, of those that count no more what it was.
    value: Decimal
    #: What they added to the value of the open deals, or took from it.
    change: Decimal


@dataclass(frozen=True, kw_only=True)
class ForecastGroup:
    """A group's part of the forecast, in one currency."""

    #: `2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage.
    key: str
    #: As shown to people.
    label: str
    #: ISO 4217.
    currency: str
    #: How many deals are open.
    count: int
    #: The open deals' value.
    total: Decimal
    #: Σ value × probability ÷ 100 over the open deals.
    weighted: Decimal
    #: Best case, commit and closed.
    best_case: Decimal
    #: Commit and closed.
    commit: Decimal
    #: Won so far.
    closed_won: Decimal


class ForecastGrouping(OpenEnum):
    PERIOD = "period"
    OWNER = "owner"
    TEAM = "team"
    STAGE = "stage"


class ForecastPeriod(OpenEnum):
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, kw_only=True)
class ForecastSnapshot:
    """The forecast as it was at a moment."""

    id: ForecastSnapshotId
    taken_at: dt.datetime
    #: The day whose night it was taken in; absent if somebody took it.
    night: dt.date | None = None
    note: str | None = None
    #: Who took it; absent if the system did.
    taken_by: UserId | None = None
    taken_by_name: str | None = None
    #: The forecast over all deals that the caller reads, by currency; `closedWon` is what was won in the year up to
    #: then.
    totals: Sequence[ForecastGroup]


@dataclass(frozen=True, kw_only=True)
class ForecastSnapshotPage:
    """One page of a list."""

    items: Sequence[ForecastSnapshot]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class FoundDuplicate:
    """Two customers that are likely the same."""

    #: Absent if it is the candidate.
    first: CustomerSummary | None = None
    second: CustomerSummary
    #: How likely it is, in percent.
    score: int
    #: What speaks for it, the weightiest first, then what speaks against it.
    reasons: Sequence[DuplicateReason]


@dataclass(frozen=True, kw_only=True)
class FoundDuplicates:
    #: The likeliest first.
    items: Sequence[FoundDuplicate]
    next_cursor: str | None = None
    #: How many there are on all pages.
    total: int


@dataclass(frozen=True, kw_only=True)
class FunnelReport:
    """A funnel beside that of the period before."""

    current: PipelineFunnel
    #: Of as many days directly before.
    previous: PipelineFunnel


@dataclass(frozen=True, kw_only=True)
class FunnelStage:
    """What became of the deals that reached a stage in the period."""

    stage: str
    name: str
    #: Deals that reached the stage in the period: that entered it, or passed over it on their way forward.
    entered: int
    #: Of those, how many ever went on to a later stage or were won.
    left_forward: int
    #: Of those that did not, how many were lost from it.
    left_to_lost: int
    #: Of those that did not, how many are in it. The rest went back to an earlier stage.
    still_there: int
    #: Left forward ÷ entered, 0…1; absent if none entered, and for the won stage.
    conversion_to_next: float | None = None
    #: Won so far ÷ entered, 0…1; absent if none entered.
    conversion_to_won: float | None = None
    #: The median time in the stage of those that left it, in days; absent if none did.
    median_days: float | None = None


@dataclass(frozen=True, kw_only=True)
class GetActivityReport:
    #: The first day, in UTC.
    from_: dt.date
    #: The last day, in UTC; at most 1,100 days later.
    to: dt.date
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: What the numbers over time are told apart by. Default: `"week"`.
    period: ActivityPeriod | None = None


@dataclass(frozen=True, kw_only=True)
class GetActivityStats:
    #: The first day, in UTC.
    from_: dt.date
    #: The last day, in UTC; at most 1,100 days later.
    to: dt.date
    customer_profile_id: CustomerProfileId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: What the numbers over time are told apart by. Default: `"week"`.
    period: ActivityPeriod | None = None


@dataclass(frozen=True, kw_only=True)
class GetAuditLog:
    #: The kind of record. White space at both ends is taken away. 1 to 50 characters.
    entity: str | None = None
    #: One record of that kind. White space at both ends is taken away. Made lower case. Exactly 36 characters.
    entity_id: str | None = None
    actor_id: UserId | None = None
    #: 1 to 20 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    actions: Sequence[str] | None = None
    #: The procedure that was called. White space at both ends is taken away. 1 to 200 characters.
    procedure: str | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    request_id: str | None = None
    #: At that moment or later.
    from_: dt.datetime | None = None
    #: Before that moment.
    to: dt.datetime | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetCampaignAttribution:
    #: Without it all pipelines.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Won on this day or later.
    from_: dt.date
    #: Won on this day or before.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class GetConsentHistory:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    purpose: str | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class GetConsentProof:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None


@dataclass(frozen=True, kw_only=True)
class GetCustomerAuditTrail:
    id: CustomerProfileId
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 500 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class GetDashboard:
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Of how many days up to today the win rate is. 1 to 1100. Default: `90`.
    days: int | None = None
    #: How far the caller's clock is before UTC, in minutes: it decides on what is due today. -840 to 840. Default:
    #: `0`.
    utc_offset_minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetDocument:
    id: DocumentId
    #: Of the links; without it the current version. At least 1.
    version_number: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetDownload:
    id: StoredFileId
    #: Whether a browser is to show the file instead of saving it. Only images and plain text are shown.
    is_inline: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetFunnelReport:
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: The first day of the period.
    from_: dt.date
    #: The last day of the period.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class GetHealthHistory:
    customer_profile_id: CustomerProfileId
    from_: dt.date | None = None
    to: dt.date | None = None
    #: The newest ones. 1 to 1000. Default: `365`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetLeadEvents:
    id: LeadId
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 500 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class GetLeadsByIntent:
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Came in on this day (in UTC) or later.
    from_: dt.date | None = None
    #: Came in on this day (in UTC) or before.
    to: dt.date | None = None
    #: How sure an intent must be to count, in percent. 1 to 100. Default: `20`.
    minimum_confidence: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetLeadsByScore:
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Came in on this day (in UTC) or later.
    from_: dt.date | None = None
    #: Came in on this day (in UTC) or before.
    to: dt.date | None = None
    #: The least score of a warm lead. 1 to 100. Default: `40`.
    warm_from: int | None = None
    #: The least score of a hot lead. 1 to 100. Default: `70`.
    hot_from: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetOpportunityHistory:
    id: OpportunityId
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 500 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class GetPipelineAggregation:
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    #: The first day of the period.
    from_: dt.date
    #: The last day of the period.
    to: dt.date
    owner_id: UserId | None = None
    team_id: TeamId | None = None


@dataclass(frozen=True, kw_only=True)
class GetPipelineReport:
    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: The first day of what was created, won and lost, in UTC.
    from_: dt.date
    #: The last day.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class GetQuotaAttainment:
    #: Default: `"quarter"`.
    period: QuotaPeriod | None = None
    #: A day of the period; without it today.
    date: dt.date | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None


@dataclass(frozen=True, kw_only=True)
class GetQuotePDF:
    id: QuoteId
    #: One that was sent; without it the quote as it is now, with a mark if it has not been sent. At least 1.
    revision: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetReferralChain:
    id: CustomerProfileId
    #: How many steps up and down. 1 to 6. Default: `6`.
    depth: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetRelationshipGraph:
    #: The customer in the middle.
    id: CustomerProfileId
    #: How many steps away from it. 1 to 6. Default: `2`.
    depth: int | None = None
    #: Any of these, from whichever end. 1 to 6 elements. No element twice.
    types: Sequence[RelationshipType] | None = None
    #: 1 to 10.
    minimum_strength: int | None = None
    #: The most customers; those nearest come first. 1 to 5000. Default: `500`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetRelationships:
    #: The customer.
    id: CustomerProfileId
    #: Any of these. 1 to 6 elements. No element twice.
    types: Sequence[RelationshipType] | None = None
    #: 1 to 10.
    minimum_strength: int | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 500 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetRevenueForecast:
    #: Without it all pipelines.
    pipeline_id: PipelineId | None = None
    #: Default: `"month"`.
    period: ForecastPeriod | None = None
    #: Default: `"period"`.
    group_by: ForecastGrouping | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Only deals expected to close, or closed, on this day or later. Overdue deals always count.
    from_: dt.date | None = None
    #: Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is
    #: given.
    to: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class GetRoutingEffectiveness:
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: The first day on which leads came in, in UTC.
    from_: dt.date
    #: The last day.
    to: dt.date
    #: In how many minutes a lead should be answered. 1 to 100000. Default: `60`.
    response_minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class GetSegmentMembers:
    id: SegmentId
    #: Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Default: `"created"`.
    sort: SegmentMemberSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetSegmentPerformance:
    id: SegmentId
    #: Without it, 90 days before `to`.
    from_: dt.date | None = None
    #: Without it today. At most ten years after `from`.
    to: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class GetSnapshot:
    id: ForecastSnapshotId
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Default: `"month"`.
    period: ForecastPeriod | None = None
    #: Default: `"period"`.
    group_by: ForecastGrouping | None = None


@dataclass(frozen=True, kw_only=True)
class GetTimeline:
    customer_profile_id: CustomerProfileId
    #: 1 to 17 elements. No element twice.
    kinds: Sequence[TimelineKind] | None = None
    #: Happened at that moment or later.
    from_: dt.datetime | None = None
    #: Happened before that moment.
    to: dt.datetime | None = None
    #: Who is responsible for what it tells of.
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Words that must stand in title or detail; the last one as the beginning of a word. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class GetVelocityReport:
    #: Without it all pipelines.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Closed on this day or later.
    from_: dt.date
    #: Closed on this day or before.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class GetWinLossReport:
    #: Without it all pipelines.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Closed on this day or later.
    from_: dt.date
    #: Closed on this day or before.
    to: dt.date


@dataclass(frozen=True, kw_only=True)
class GraphEdge:
    """A relationship as an arrow: `from` is `type` of `to`."""

    id: RelationshipId
    from_id: CustomerProfileId
    to_id: CustomerProfileId
    #: What `from` is to `to`: parent_company, referrer, partner or competitor.
    type: RelationshipType
    strength: int


@dataclass(frozen=True, kw_only=True)
class GraphNode:
    customer: CustomerSummary
    #: How many steps away.
    depth: int


class HealthBand(OpenEnum):
    """How well a relationship with a customer is."""

    HEALTHY = "healthy"
    WATCH = "watch"
    AT_RISK = "atRisk"


@dataclass(frozen=True, kw_only=True)
class HealthErrorStaleVersion:
    """They have changed since; `current` is what they are now."""

    current: HealthWeights


#: Why the weights were not set.
HealthError = Union[HealthErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class HealthFindingLastContact:
    """The last contact was so many days ago."""

    days: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingNoContact:
    """There was no contact yet, so many days after they became a customer."""

    days: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingContacts:
    """So many contacts in so many days, where others are expected."""

    count: int
    days: int
    expected: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingNeverBought:
    """They have not bought anything yet."""


@dataclass(frozen=True, kw_only=True)
class HealthFindingBoughtNothing:
    """They bought nothing in so many days."""

    days: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingPurchases:
    """By their purchases of the last year they are in that fifth of all customers: 5 are those who bought the most."""

    fifth: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingNotTried:
    """Nobody tried to reach them in so many days."""

    days: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingParticipation:
    """They took part in so many of all tries."""

    contacts: int
    attempts: int


@dataclass(frozen=True, kw_only=True)
class HealthFindingProblems:
    """What is open and should not be; nothing of it is no problem."""

    rotting_deals: int
    overdue_deals: int
    lost_deals: int


#: What was seen of a customer that makes a part of their health what it is.
HealthFinding = Union[HealthFindingLastContact, HealthFindingNoContact, HealthFindingContacts, HealthFindingNeverBought, HealthFindingBoughtNothing, HealthFindingPurchases, HealthFindingNotTried, HealthFindingParticipation, HealthFindingProblems, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class HealthHistory:
    #: In the order of their days. Days on which nothing changed are left out.
    items: Sequence[HealthPoint]


@dataclass(frozen=True, kw_only=True)
class HealthKey:
    """A customer, by the id."""

    customer_profile_id: CustomerProfileId


@dataclass(frozen=True, kw_only=True)
class HealthPart:
    key: HealthPartKey
    #: 0…100; absent if nothing can be said, and the other parts make up the score.
    score: int | None = None
    #: As the workspace has set it.
    weight: int
    #: What the part adds to the score.
    contribution: float
    #: Why it is what it is, in words.
    reason: str
    #: The same for programs.
    finding: HealthFinding


class HealthPartKey(OpenEnum):
    """What a health score is put together from."""

    #: How long ago the last contact or purchase was.
    RECENCY = "recency"
    #: How often there was contact.
    FREQUENCY = "frequency"
    #: How much was bought, compared with the workspace's other customers.
    MONETARY = "monetary"
    #: How often the other side took part.
    ENGAGEMENT = "engagement"
    #: Open problems.
    PROBLEMS = "problems"


@dataclass(frozen=True, kw_only=True)
class HealthPoint:
    """A score as it was from that day on, until the next one."""

    date: dt.date
    score: int
    band: HealthBand
    recency: int | None = None
    frequency: int | None = None
    monetary: int | None = None
    engagement: int | None = None
    problems: int | None = None


@dataclass(frozen=True, kw_only=True)
class HealthRecalculation:
    #: Of the customers that were named, in their order.
    scores: Sequence[HealthScore]
    #: The work on all customers; absent if customers were named, or if it is in line already.
    job_id: JobId | None = None


@dataclass(frozen=True, kw_only=True)
class HealthScore:
    """A customer's health."""

    customer_profile_id: CustomerProfileId
    customer_name: str
    owner_id: UserId
    owner_name: str
    #: 0…100: the weighted mean of the parts.
    score: int
    band: HealthBand
    #: What the score has changed by since about 30 days before; absent without a score of then.
    trend: int | None = None
    parts: Sequence[HealthPart]
    #: The last contact or purchase.
    last_contact_at: dt.datetime | None = None
    calculated_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class HealthScorePage:
    """One page of a list."""

    items: Sequence[HealthScore]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class HealthSort(OpenEnum):
    SCORE = "score"
    CUSTOMER = "customer"


class HealthStatus(OpenEnum):
    HEALTHY = "healthy"
    #: The database does not answer.
    UNHEALTHY = "unhealthy"


@dataclass(frozen=True, kw_only=True)
class HealthWeights:
    """How the workspace weighs health."""

    #: Of the parts: they count in proportion to each other, and 0 leaves a part out.
    recency: int
    frequency: int
    monetary: int
    engagement: int
    problems: int
    #: After so many days without contact recency is 50, after twice as many 25.
    recency_half_life_days: int
    #: So many contacts in 90 days make frequency 100.
    expected_contacts: int
    #: A lower score is at risk.
    at_risk_below: int
    #: This score and higher ones are healthy; what is between is to be watched.
    healthy_from: int
    #: Absent as long as nobody has set anything, as is who did.
    updated_at: dt.datetime | None = None
    updated_by: UserId | None = None
    #: Counts the changes; 0 as long as nobody has set anything.
    version: int


@dataclass(frozen=True, kw_only=True)
class Import:
    """Records that are taken over from a file."""

    id: ImportId
    target: ImportTarget
    #: The file's, for people.
    name: str
    mode: ImportMode
    match_by: Sequence[ImportKey]
    duplicates: ImportDuplicatePolicy
    invalid_values: ImportInvalidPolicy
    #: Whether it only says what it would do.
    is_dry_run: bool
    state: ImportState
    format: ImportFormat
    columns: Sequence[ImportColumn]
    #: In percent of the file.
    progress: int
    #: How many rows have been looked at.
    processed: int
    created: int
    updated: int
    unchanged: int
    skipped: int
    failed: int
    #: How many rows have been undone.
    reverted: int
    #: Why it could not go on.
    error: str | None = None
    #: The same for programs.
    failure: ImportFailure | None = None
    #: Whether it can be undone.
    is_revertible: bool
    created_at: dt.datetime
    created_by: UserId
    started_at: dt.datetime | None = None
    finished_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ImportColumn:
    """A column of a file, and what it says."""

    #: From 1.
    number: int
    #: From the header; `Column 3` without one.
    name: str
    #: Whether the header does not name it: its name then follows from its number. Default: `false`.
    is_unnamed: bool | None = None
    #: What it says; absent if it is passed over.
    field: ImportField | None = None
    #: The key of the custom field that it says, if `field` is `customField`.
    custom_field: str | None = None


@dataclass(frozen=True, kw_only=True)
class ImportCustomers:
    #: A file that has been sent: see `files.createUpload`.
    file_id: StoredFileId | None = None
    #: Instead of a file: what would stand in it. 1 to 1000000 characters.
    text: str | None = None
    #: How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters.
    name: str | None = None
    #: How the file is written. What is left out is guessed, and shown in the answer.
    format: ImportFormatOptions | None = None
    #: Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
    #: elements.
    mapping: Sequence[ColumnMapping] | None = None
    #: A mapping that was saved.
    mapping_id: ImportMappingId | None = None
    #: Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
    #: characters.
    save_mapping_as: str | None = None
    #: The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
    #: least 0.
    mapping_version: int | None = None
    #: Default: `"upsert"`.
    mode: ImportMode | None = None
    #: By what a row finds the customer that is there already; the first that finds one counts. 1 to 4 elements. No
    #: element twice. Default: `["id","externalId","vatId","email"]`.
    match_by: Sequence[ImportKey] | None = None
    #: Default: `"skip"`.
    duplicates: ImportDuplicatePolicy | None = None
    #: Default: `"fail"`.
    invalid_values: ImportInvalidPolicy | None = None
    #: Says for each row what would become of it, and changes nothing. Default: `false`.
    dry_run: bool | None = None
    #: Who owns those whose row names nobody; without it the caller.
    owner_id: UserId | None = None
    #: Which system external ids come from, if several have their own. White space at both ends is taken away. At most
    #: 100 characters.
    system: str | None = None
    #: The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
    #: capital letters.
    country: str | None = None
    #: Every customer gets these besides. At most 20 elements. No element twice. Each: white space at both ends is
    #: taken away; 1 to 50 characters. Default: `[]`.
    tags: Sequence[str] | None = None


class ImportDuplicatePolicy(OpenEnum):
    """What becomes of a row that would be a new record, and seems to be one that is there already."""

    #: It is left out.
    SKIP = "skip"
    #: It changes the record that is there.
    UPDATE = "update"
    #: It becomes a record all the same.
    CREATE = "create"
    #: It is an error, to be looked at by somebody.
    FAIL = "fail"


class ImportEncoding(OpenEnum):
    UTF_8 = "utf-8"
    UTF_16LE = "utf-16le"
    UTF_16BE = "utf-16be"
    WINDOWS_1252 = "windows-1252"
    #: Mac OS Roman.
    MACINTOSH = "macintosh"
    #: DOS in western Europe: code page 850.
    IBM850 = "ibm850"
    #: DOS in the United States: code page 437.
    IBM437 = "ibm437"


@dataclass(frozen=True, kw_only=True)
class ImportEntryKey:
    id: ImportId


@dataclass(frozen=True, kw_only=True)
class ImportErrorUnusable:
    """The file cannot be imported like this."""

    problems: Sequence[ImportProblem]


@dataclass(frozen=True, kw_only=True)
class ImportErrorWrongState:
    """What is asked for does not go with the import's state."""

    state: ImportState
    why: str
    reason: ImportRefusal


@dataclass(frozen=True, kw_only=True)
class ImportErrorStaleVersion:
    """The mapping that was to be replaced has changed since, or there is one of the name; `current` is what it is
    now.
    """

    current: ImportMapping


#: Why an import was not begun, stopped or undone.
ImportError = Union[ImportErrorUnusable, ImportErrorWrongState, ImportErrorStaleVersion, UnknownCase]


class ImportFailure(OpenEnum):
    """Why an import could not go on."""

    #: Who has begun it is no member any more.
    MEMBER_GONE = "memberGone"
    #: Its file is gone.
    FILE_GONE = "fileGone"
    #: Something failed on the server; its log says what.
    OTHER = "other"


class ImportField(OpenEnum):
    """What a column of a file can say of a record. Which of it depends on what the rows become: see
    ``ImportTarget``.
    """

    #: Rapport's own id of the record.
    ID = "id"
    #: Its name in the system that the file comes from: the same one again is the same record.
    EXTERNAL_ID = "externalId"
    #: Of a customer: a company or a person.
    KIND = "kind"
    #: A customer's: the company's, or a person's whole one. A lead's: the person's whole one.
    NAME = "name"
    FIRST_NAME = "firstName"
    LAST_NAME = "lastName"
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"
    VAT_ID = "vatId"
    INDUSTRY = "industry"
    STATUS = "status"
    #: Several with commas, semicolons or bars between.
    TAGS = "tags"
    NOTES = "notes"
    #: The e-mail address of the user who is to own it.
    OWNER = "owner"
    STREET = "street"
    HOUSE_NUMBER = "houseNumber"
    ADDRESS_LINE2 = "addressLine2"
    POSTAL_CODE = "postalCode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    #: The person to talk to at a company.
    CONTACT_NAME = "contactName"
    CONTACT_EMAIL = "contactEmail"
    CONTACT_PHONE = "contactPhone"
    CONTACT_TITLE = "contactTitle"
    #: The company that a lead is of.
    COMPANY = "company"
    #: What a lead is at their company.
    JOB_TITLE = "jobTitle"
    #: Where a lead comes from, in the workspace's words.
    SOURCE = "source"
    UTM_SOURCE = "utmSource"
    UTM_MEDIUM = "utmMedium"
    UTM_CAMPAIGN = "utmCampaign"
    UTM_TERM = "utmTerm"
    UTM_CONTENT = "utmContent"
    REFERRER = "referrer"
    LANDING_PAGE = "landingPage"
    #: One of the workspace's own fields, which `customField` beside it names.
    CUSTOM_FIELD = "customField"


class ImportForeignFormat(OpenEnum):
    """What a file is that is no table of separated values."""

    #: Of a spreadsheet program, such as Excel.
    WORKBOOK = "workbook"
    PDF = "pdf"
    #: HTML or XML.
    MARKUP = "markup"
    JSON = "json"
    V_CARD = "vCard"
    #: Anything else that is no text: an image, an archive.
    BINARY = "binary"


@dataclass(frozen=True, kw_only=True)
class ImportFormat:
    """How a file is written."""

    encoding: ImportEncoding
    #: Between fields: `,`, `;`, `|` or a tab.
    delimiter: str
    #: Around fields.
    quote: str
    #: Before a quotation mark that belongs to the text, if it is not doubled.
    escape: str | None = None
    #: How many lines stand before the table: a title, a date. Empty ones do not count.
    leading_lines: int
    #: Whether the table's first line names its columns.
    has_header: bool


@dataclass(frozen=True, kw_only=True)
class ImportFormatOptions:
    """What is known of how a file is written. What is left out is guessed."""

    encoding: ImportEncoding | None = None
    #: One of: `,`, `;`, `	`, `|`.
    delimiter: str | None = None
    #: One of: `"`, `'`.
    quote: str | None = None
    #: 0 to 1000.
    leading_lines: int | None = None
    has_header: bool | None = None


class ImportInvalidPolicy(OpenEnum):
    """What becomes of a row with a value that a record cannot have."""

    #: It is an error.
    FAIL = "fail"
    #: It is taken over without the value, unless that is the name.
    LEAVE_OUT = "leaveOut"


class ImportKey(OpenEnum):
    """By what a row finds the record that is there already."""

    ID = "id"
    EXTERNAL_ID = "externalId"
    #: Of customers alone.
    VAT_ID = "vatId"
    EMAIL = "email"


@dataclass(frozen=True, kw_only=True)
class ImportLeadFile:
    #: A file that has been sent: see `files.createUpload`.
    file_id: StoredFileId | None = None
    #: Instead of a file: what would stand in it. 1 to 1000000 characters.
    text: str | None = None
    #: How people call it; without it the file's name. White space at both ends is taken away. 1 to 255 characters.
    name: str | None = None
    #: How the file is written. What is left out is guessed, and shown in the answer.
    format: ImportFormatOptions | None = None
    #: Which column says what. Without it, and without `mappingId`, it is guessed, and shown in the answer. 1 to 1000
    #: elements.
    mapping: Sequence[ColumnMapping] | None = None
    #: A mapping that was saved for leads.
    mapping_id: ImportMappingId | None = None
    #: Saves the mapping under this name, in place of one that has it. White space at both ends is taken away. 1 to 100
    #: characters.
    save_mapping_as: str | None = None
    #: The version of the mapping that has the name, 0 for a name that none has; with a stale one, nothing is begun. At
    #: least 0.
    mapping_version: int | None = None
    #: Default: `"upsert"`.
    mode: ImportMode | None = None
    #: By what a row finds the lead that is there already; the first that finds one counts. 1 to 3 elements. No element
    #: twice. Default: `["id","externalId","email"]`.
    match_by: Sequence[ImportKey] | None = None
    #: Default: `"skip"`.
    duplicates: ImportDuplicatePolicy | None = None
    #: Default: `"fail"`.
    invalid_values: ImportInvalidPolicy | None = None
    #: Says for each row what would become of it, and changes nothing. Default: `false`.
    dry_run: bool | None = None
    #: Whose new ones are whose row names nobody. Without it they wait in the caller's hands for somebody to be made
    #: responsible.
    owner_id: UserId | None = None
    #: The country of telephone numbers that have no country code: ISO 3166, as `DE`. Matches a country code of two
    #: capital letters.
    country: str | None = None
    #: Every lead gets these besides. At most 20 elements. No element twice. Each: white space at both ends is taken
    #: away; 1 to 50 characters. Default: `[]`.
    tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class ImportLeads:
    #: Each is looked at by itself: one that breaks a rule is refused in its result. 1 to 10000 elements.
    leads: Sequence[ImportedLead]
    #: Default: `"update"`.
    known: KnownLeadPolicy | None = None
    #: Whose those are that name no owner. Without it they wait in the caller's hands for somebody to be made
    #: responsible.
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class ImportLeadsResult:
    #: In the order of the input.
    results: Sequence[ImportedLeadResult]
    created: int
    updated: int
    unchanged: int
    refused: int


@dataclass(frozen=True, kw_only=True)
class ImportMapping:
    """Which columns of a kind of file say what, to be used again."""

    id: ImportMappingId
    #: What it is for.
    target: ImportTarget
    #: No other one that is for the same has it.
    name: str
    columns: Sequence[ColumnMapping]
    created_at: dt.datetime
    created_by: UserId
    updated_at: dt.datetime
    updated_by: UserId
    #: Counts the changes.
    version: int


@dataclass(frozen=True, kw_only=True)
class ImportMappingErrorStaleVersion:
    """The mapping has changed since, or there is one of the name; `current` is what it is now."""

    current: ImportMapping


#: Why a mapping was not saved or deleted.
ImportMappingError = Union[ImportMappingErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ImportMappings:
    #: By name.
    items: Sequence[ImportMapping]


class ImportMode(OpenEnum):
    #: Each row is a new record.
    CREATE = "create"
    #: Each row changes a record that is there.
    UPDATE = "update"
    #: A row changes the record that it finds, and is a new one if it finds none.
    UPSERT = "upsert"


class ImportOutcome(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    #: The record is as the row says.
    UNCHANGED = "unchanged"
    #: It seems to be a record that is there already.
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class ImportPage:
    """One page of a list."""

    items: Sequence[Import]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class ImportPreview:
    """What a file seems to be, before anything of it is imported."""

    format: ImportFormat
    #: With what each seems to say.
    columns: Sequence[ImportColumn]
    #: The first 20 rows as they stand in the file, with the letters that were meant where another program has misread
    #: them.
    rows: Sequence[Sequence[str]]
    #: What would keep it from being imported like this.
    problems: Sequence[ImportProblem]


@dataclass(frozen=True, kw_only=True)
class ImportProblem:
    """One thing that is wrong with something that is imported."""

    #: Which field it is; absent if it is none in particular.
    field: str | None = None
    #: The end of a sentence that begins with the field; a sentence without one.
    message: str
    #: The rule that the field's value breaks, with what belongs to it, as an issue of an input has them.
    code: IssueCode | None = None
    bound: Mapping[str, JSONValue] | None = None
    #: What it is if no rule of a field is broken.
    reason: ImportReason | None = None


@dataclass(frozen=True, kw_only=True)
class ImportReasonEmptyFile:
    """There is nothing in the file."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonOtherFormat:
    """The file is no table of separated values, but something else."""

    format: ImportForeignFormat


@dataclass(frozen=True, kw_only=True)
class ImportReasonTooManyColumns:
    """The file has more columns than that."""

    maximum: int


@dataclass(frozen=True, kw_only=True)
class ImportReasonNoSuchColumn:
    """The field is to stand in a column, by its name or number, which is not there."""

    column: str | None = None
    number: int | None = None


@dataclass(frozen=True, kw_only=True)
class ImportReasonTwoColumns:
    """The field stands in two columns; their numbers."""

    first: int
    second: int


@dataclass(frozen=True, kw_only=True)
class ImportReasonNoSuchField:
    """A record that rows become has no such field."""

    target: ImportTarget


@dataclass(frozen=True, kw_only=True)
class ImportReasonNoColumn:
    """No column says whom a row is about."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonLineTooLong:
    """The line is too long to be a row."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonOpenQuote:
    """A quotation mark opens a field, and none closes it."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonEmptyRow:
    """The row is empty."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonRepeatedHeader:
    """The row is the header once more: several files have become one."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonSums:
    """The row is a total of other rows."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonTooManyFields:
    """The row has more fields than the table has columns."""

    fields: int
    columns: int


@dataclass(frozen=True, kw_only=True)
class ImportReasonAmbiguous:
    """Several records have what the row is known by."""

    target: ImportTarget
    key: ImportKey


@dataclass(frozen=True, kw_only=True)
class ImportReasonSameAsRow:
    """An earlier row of the file is known by the same."""

    row: int
    key: ImportKey


@dataclass(frozen=True, kw_only=True)
class ImportReasonSameAsRecord:
    """A record that is there is known by the same."""

    target: ImportTarget
    key: ImportKey


@dataclass(frozen=True, kw_only=True)
class ImportReasonLikelySame:
    """A record that is there is likely the same."""

    name: str
    likeness: Sequence[DuplicateLikeness]


@dataclass(frozen=True, kw_only=True)
class ImportReasonNoRecord:
    """There is no record that the row could change."""

    target: ImportTarget


@dataclass(frozen=True, kw_only=True)
class ImportReasonRecordGone:
    """The record has been deleted meanwhile."""

    target: ImportTarget


@dataclass(frozen=True, kw_only=True)
class ImportReasonLeadDeleted:
    """The lead has been deleted."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonNotYours:
    """The record is somebody else's, and not the caller's to change."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonUnknownWord:
    """The word is none of those that the field knows."""

    word: str
    known: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class ImportReasonUnknownOwner:
    """Nobody here has that e-mail address, or not one user alone that name."""

    owner: str


@dataclass(frozen=True, kw_only=True)
class ImportReasonRefusedOwner:
    """The caller may not give records to that user."""

    owner: str


@dataclass(frozen=True, kw_only=True)
class ImportReasonRefused:
    """It does not go with what is there."""


@dataclass(frozen=True, kw_only=True)
class ImportReasonFurtherValues:
    """A cell has several values where one can be: the first is taken, and these are left out. Nothing is wrong with
    the
    row for that.
    """

    values: Sequence[str]


#: What is wrong with a file, or with one row of it.
ImportReason = Union[ImportReasonEmptyFile, ImportReasonOtherFormat, ImportReasonTooManyColumns, ImportReasonNoSuchColumn, ImportReasonTwoColumns, ImportReasonNoSuchField, ImportReasonNoColumn, ImportReasonLineTooLong, ImportReasonOpenQuote, ImportReasonEmptyRow, ImportReasonRepeatedHeader, ImportReasonSums, ImportReasonTooManyFields, ImportReasonAmbiguous, ImportReasonSameAsRow, ImportReasonSameAsRecord, ImportReasonLikelySame, ImportReasonNoRecord, ImportReasonRecordGone, ImportReasonLeadDeleted, ImportReasonNotYours, ImportReasonUnknownWord, ImportReasonUnknownOwner, ImportReasonRefusedOwner, ImportReasonRefused, ImportReasonFurtherValues, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ImportRefusalNotRunning:
    """Only one that waits or runs is stopped."""


@dataclass(frozen=True, kw_only=True)
class ImportRefusalDryRun:
    """It was only tried, and has changed nothing."""


@dataclass(frozen=True, kw_only=True)
class ImportRefusalNotRevertible:
    """Only one that has changed something and ended within so many days is undone."""

    days: int


#: Why an import is not stopped or undone.
ImportRefusal = Union[ImportRefusalNotRunning, ImportRefusalDryRun, ImportRefusalNotRevertible, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ImportRowResult:
    """What has become of one row of a file."""

    #: The row's number in the table, from 1.
    number: int
    #: The line of the file that it begins in, from 1.
    line: int
    outcome: ImportOutcome
    #: The customer that it made, changed or found, if rows become customers. A dry run makes none.
    customer_profile_id: CustomerProfileId | None = None
    #: The lead that it made, changed or found, if rows become leads. A dry run makes none.
    lead_id: LeadId | None = None
    #: What is wrong with it, or why it was left out; of a row that was taken, what of it was left out.
    problems: Sequence[ImportProblem]
    #: The row as it stands in the file, if it failed or was left out.
    cells: Sequence[str] | None = None
    #: Whether it has been undone.
    is_reverted: bool


@dataclass(frozen=True, kw_only=True)
class ImportRowResultPage:
    """One page of a list."""

    items: Sequence[ImportRowResult]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class ImportState(OpenEnum):
    #: In line.
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    #: It could not go on: `error` says why. What it had done is there.
    FAILED = "failed"
    #: Somebody has stopped it. What it had done is there.
    CANCELLED = "cancelled"
    REVERTING = "reverting"
    #: What it had done is undone, as far as nobody had changed it since.
    REVERTED = "reverted"


class ImportTarget(OpenEnum):
    """What the rows of a file become."""

    CUSTOMERS = "customers"
    LEADS = "leads"


@dataclass(frozen=True, kw_only=True)
class ImportedLead:
    """A lead as another system tells it. What is wrong with one is said in its result, and stops no other one."""

    #: Its name in the system that it comes from: the same one again is the same lead. White space at both ends is
    #: taken away. 1 to 200 characters.
    external_id: str
    #: At most 1000 characters.
    name: str
    #: At most 1000 characters.
    company: str | None = None
    #: At most 1000 characters.
    job_title: str | None = None
    #: At most 1000 characters.
    email: str | None = None
    #: At most 1000 characters.
    phone: str | None = None
    #: At most 5000 characters.
    website: str | None = None
    #: At most 1000 characters.
    industry: str | None = None
    #: How far it has come there; without it a new lead is new.
    status: ImportedLeadStatus | None = None
    #: At most 1000 characters.
    source: str | None = None
    utm: UTMParameters | None = None
    #: At most 5000 characters.
    referrer: str | None = None
    #: At most 5000 characters.
    landing_page: str | None = None
    campaign_id: CampaignId | None = None
    #: At most 20000 characters.
    notes: str | None = None
    #: At most 200 elements. Each: at most 200 characters.
    tags: Sequence[str] | None = None
    owner_id: UserId | None = None


class ImportedLeadOutcome(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    #: It is as it is told, or it was to be kept.
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class ImportedLeadResult:
    """What has become of one lead of an import."""

    #: As it was told, as far as its first 200 characters go; empty for a lead that was refused without one.
    external_id: str
    outcome: ImportedLeadOutcome
    #: The lead; absent if it was refused.
    id: LeadId | None = None
    #: What is wrong, for a lead that was refused.
    problems: Sequence[ImportProblem] | None = None


class ImportedLeadStatus(OpenEnum):
    NEW = "new"
    CONTACTED = "contacted"
    QUALIFIED = "qualified"


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """An invitation that can still be accepted."""

    id: InvitationId
    email: str
    role: Role
    team_id: TeamId | None = None
    team_name: str | None = None
    invited_by: str
    created_at: dt.datetime
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class InvitationErrorExpired:
    """The token is unknown, or the invitation was accepted, withdrawn, or has run out."""


@dataclass(frozen=True, kw_only=True)
class InvitationErrorAddressTaken:
    """The address has an account in this installation."""

    email: str


#: Why an invitation was not accepted.
InvitationError = Union[InvitationErrorExpired, InvitationErrorAddressTaken, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class InvitationKey:
    id: InvitationId


@dataclass(frozen=True, kw_only=True)
class InvitationList:
    #: The newest first.
    items: Sequence[Invitation]


@dataclass(frozen=True, kw_only=True)
class InvitationOffer:
    """What an invitation says to whom it was sent."""

    workspace_name: str
    email: str
    role: Role
    team_name: str | None = None
    #: The name of who invites.
    invited_by: str
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class InvitationToken:
    #: From the link in the mail. 1 to 200 characters.
    token: str


@dataclass(frozen=True, kw_only=True)
class InviteMember:
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str
    role: Role
    team_id: TeamId | None = None


class IssueCode(OpenEnum):
    """What is wrong with a field, for programs: the rule that it breaks. An issue's `bound` has what belongs to it
    by name;
    its `message` says the same in English.
    """

    #: It must be there.
    REQUIRED = "required"
    #: It is no field that there is, or names none.
    UNKNOWN = "unknown"
    #: It stands there twice.
    DUPLICATE = "duplicate"
    #: It is a value of another kind.
    TYPE = "type"
    #: It lies outside of what can be: from `minimum` to `maximum`, if they are said.
    RANGE = "range"
    #: It is less than `minimum`.
    MINIMUM = "minimum"
    #: It is more than `maximum`.
    MAXIMUM = "maximum"
    #: It has fewer characters than `minimum`, or more than `maximum`.
    LENGTH = "length"
    #: It has fewer elements than `minimum`, or more than `maximum`.
    COUNT = "count"
    #: It has an element twice, or what another one has.
    UNIQUE = "unique"
    #: It is none of `values`.
    ONE_OF = "oneOf"
    #: It does not match `pattern`.
    PATTERN = "pattern"
    #: It is no e-mail address.
    EMAIL = "email"
    #: It is no telephone number with a country code.
    PHONE = "phone"
    #: It is no `http` or `https` address.
    WEB_URL = "webURL"
    #: It must lie in the future.
    FUTURE = "future"
    #: It must lie in the past.
    PAST = "past"
    #: It must not lie in the future.
    NOT_FUTURE = "notFuture"
    #: It lies before what `field` says.
    NOT_BEFORE = "notBefore"
    #: It is less than what `field` says.
    NOT_LESS = "notLess"
    #: It lies more than `days` days after what `field` says.
    SPAN = "span"
    #: It is not the first day of a period: `month`, `quarter` or `year`, as `period` says.
    PERIOD_START = "periodStart"
    #: It is not the last day of a month.
    MONTH_END = "monthEnd"
    #: It must not be 0.
    NOT_ZERO = "notZero"
    #: It does not go together with `field`.
    EXCLUSIVE = "exclusive"
    #: It does not apply to what the other fields say.
    INAPPLICABLE = "inapplicable"
    #: It must be another one.
    DISTINCT = "distinct"
    #: It does not belong to what the other fields name.
    REFERENCE = "reference"
    #: It names none that there is.
    EXISTS = "exists"
    #: It must name each of `count` exactly once.
    COMPLETE = "complete"
    #: It must be a stage in which deals are `status`, too.
    STAGE_KIND = "stageKind"
    #: It stands more than `maximum` deep within itself.
    DEPTH = "depth"
    #: It is larger than `maximum` bytes.
    SIZE = "size"
    #: It is no date.
    DATE = "date"
    #: It is no address of a web page.
    URL = "url"
    #: It is none of the field's options: `values`.
    OPTION = "option"
    #: A field of the type `type` cannot be compared like that.
    OPERATOR = "operator"
    #: It is no currency of ISO 4217.
    CURRENCY = "currency"
    #: It has more decimals than `maximumDecimals`, as many as its currency has.
    DECIMALS = "decimals"
    #: It is no country of ISO 3166.
    COUNTRY = "country"
    #: It is guessed too easily: `because` it is `common`, a `run` of characters, or `personal`; or it is too short or
    #: too
    #: long, with `minimum` and `maximum`.
    PASSWORD = "password"
    #: It is not the code that the server shows.
    SETUP_CODE = "setup_code"
    #: It is no place in this list; begin without it.
    CURSOR = "cursor"
    #: It breaks a rule that has no code of its own.
    INVALID = "invalid"


@dataclass(frozen=True, kw_only=True)
class Job:
    """Work that is done apart from the call that wanted it."""

    id: JobId
    #: What is done: `system.purge-outbox`.
    kind: str
    #: No two jobs of a kind have the same one.
    key: str | None = None
    state: JobState
    #: When it is to be done; while it runs, until when its worker has it. Absent when it is over.
    due_at: dt.datetime | None = None
    #: How often it has been begun.
    attempts: int
    #: In percent, if the work tells it.
    progress: int | None = None
    #: Why it failed the last time.
    last_error: str | None = None
    created_at: dt.datetime
    #: Who wanted it; absent if nobody was signed in, as for recurring work.
    created_by: UserId | None = None
    finished_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class JobErrorWrongState:
    """What is asked for does not go with the job's state."""

    state: JobState


#: Why a job stays as it is.
JobError = Union[JobErrorWrongState, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class JobKey:
    id: JobId


@dataclass(frozen=True, kw_only=True)
class JobPage:
    """One page of a list."""

    items: Sequence[Job]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class JobState(OpenEnum):
    #: In line, for the first time or after a failure.
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    #: It failed too often, or for good. It can be retried by hand.
    DEAD = "dead"
    CANCELLED = "cancelled"


class KnownLeadPolicy(OpenEnum):
    """What becomes of a lead whose external id is known already."""

    #: It gets what is told, and keeps what is not.
    UPDATE = "update"
    #: It stays as it is.
    KEEP = "keep"


@dataclass(frozen=True, kw_only=True)
class Lead:
    """A person who may become a customer, and is not qualified yet."""

    id: LeadId
    #: The person's.
    name: str
    company: str | None = None
    job_title: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    industry: str | None = None
    status: LeadStatus
    #: Where the lead comes from, in the workspace's words: `trade fair`.
    source: str | None = None
    utm: UTMParameters | None = None
    #: The page that led to the first visit.
    referrer: str | None = None
    #: The page of the first visit.
    landing_page: str | None = None
    campaign_id: CampaignId | None = None
    #: Its name in the system that it comes from; unique in the workspace.
    external_id: str | None = None
    notes: str | None = None
    tags: Sequence[str]
    owner_id: UserId
    owner_name: str
    #: When somebody was made responsible. Absent while the lead waits for that in the hands of who brought it in.
    routed_at: dt.datetime | None = None
    status_changed_at: dt.datetime
    #: Why it is unqualified.
    disqualify_reason: str | None = None
    converted_at: dt.datetime | None = None
    #: The customer that it became.
    customer_profile_id: CustomerProfileId | None = None
    #: The contact that it became.
    contact_id: ContactId | None = None
    #: The deal that came with it.
    opportunity_id: OpportunityId | None = None
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int
    #: When it was deleted; it can be restored for 30 days.
    deleted_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class LeadBulkErrorBulkRefused:
    """These cannot be changed so."""

    refused: Sequence[LeadBulkRefusal]


#: Why no lead was changed.
LeadBulkError = Union[LeadBulkErrorBulkRefused, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class LeadBulkRefusal:
    """Why one lead of a bulk update cannot be changed."""

    id: LeadId
    #: The lead's.
    name: str
    #: A sentence.
    why: str
    #: The same for programs: the error that a change of this lead alone would have been refused with.
    error: LeadError


@dataclass(frozen=True, kw_only=True)
class LeadBulkResult:
    id: LeadId
    #: Whether anything about the lead changed.
    changed: bool
    version: int


@dataclass(frozen=True, kw_only=True)
class LeadConversion:
    """What a lead has become."""

    lead: Lead
    customer: CustomerProfile
    #: Whether the customer was made, and not there before.
    is_new_customer: bool
    contact_id: ContactId | None = None
    opportunity: Opportunity | None = None


class LeadDateField(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    STATUS_CHANGED = "statusChanged"
    #: When somebody was made responsible.
    ROUTED = "routed"
    CONVERTED = "converted"
    #: When the first of the open tasks is due.
    NEXT_TASK = "nextTask"
    LAST_ACTIVITY = "lastActivity"


@dataclass(frozen=True, kw_only=True)
class LeadDetail:
    """A lead with what stands around it."""

    lead: Lead
    owner: UserSummary
    #: The customer that it became, if the caller may see it.
    customer: CustomerSummary | None = None
    #: The deals that name the lead, those that the caller may see; the newest 20.
    opportunities: Sequence[Opportunity]
    #: The likeliest first.
    intents: Sequence[LeadIntentScore]


@dataclass(frozen=True, kw_only=True)
class LeadErrorStaleVersion:
    """The lead has changed since; `current` is what it is now."""

    current: Lead


@dataclass(frozen=True, kw_only=True)
class LeadErrorMoveRefused:
    """A lead of this status cannot get that one."""

    from_: LeadStatus
    to: LeadStatus
    why: str
    reason: LeadRefusal


@dataclass(frozen=True, kw_only=True)
class LeadErrorNotRestorable:
    """The time in which it could be restored is over, or it is not deleted."""

    why: str
    reason: RestoreRefusal


@dataclass(frozen=True, kw_only=True)
class LeadErrorDuplicates:
    """The customer that it would become seems to be one of these."""

    found: Sequence[DuplicateMatch]


@dataclass(frozen=True, kw_only=True)
class LeadErrorOpportunityRefused:
    """The deal that is to come with it cannot be made; `error` is createOpportunity's own."""

    why: str
    error: OpportunityError


#: Why a lead was not changed.
LeadError = Union[LeadErrorStaleVersion, LeadErrorMoveRefused, LeadErrorNotRestorable, LeadErrorDuplicates, LeadErrorOpportunityRefused, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class LeadEvent:
    """Something that happened to a lead."""

    #: `crm.lead.qualified`.
    name: str
    at: dt.datetime
    #: Who did it; absent if it came about by itself.
    by: UserId | None = None
    by_name: str | None = None
    #: What was changed, field by field.
    changes: Sequence[LeadFieldChange]


@dataclass(frozen=True, kw_only=True)
class LeadEventPage:
    """One page of a list."""

    items: Sequence[LeadEvent]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class LeadFieldChange:
    field: str
    old: JSONValue | None = None
    new: JSONValue | None = None


class LeadIntent(OpenEnum):
    """What a lead seems to want."""

    RESEARCH = "research"
    PURCHASE = "purchase"
    PARTNER = "partner"
    SUPPORT = "support"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class LeadIntentLine:
    #: Absent for leads without a sure one.
    intent: LeadIntent | None = None
    leads: LeadOutcome
    #: In percent; absent for leads without an intent.
    average_confidence: float | None = None


@dataclass(frozen=True, kw_only=True)
class LeadIntentScore:
    """How surely a lead wants something."""

    intent: LeadIntent
    #: In percent, as of now: signals fade with time.
    confidence: int
    #: How many signals say so.
    signal_count: int
    first_at: dt.datetime
    last_at: dt.datetime
    #: What the newest signal was.
    last_evidence: str


@dataclass(frozen=True, kw_only=True)
class LeadIntents:
    #: The likeliest first.
    items: Sequence[LeadIntentScore]


@dataclass(frozen=True, kw_only=True)
class LeadKey:
    id: LeadId


class LeadNumberField(OpenEnum):
    #: What is to be done for the lead, by whoever.
    OPEN_TASKS = "openTasks"


@dataclass(frozen=True, kw_only=True)
class LeadOpportunity:
    """A deal that comes with a conversion. What it does not say is as createOpportunity has it."""

    #: Without it the customer's name. White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None = None
    pipeline_id: PipelineId | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    stage: str | None = None
    #: At least 0.
    value: Decimal | None = None
    #: ISO 4217; without it the pipeline's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: 0 to 100.
    probability: int | None = None
    expected_close_date: dt.date | None = None


class LeadOptionalField(OpenEnum):
    COMPANY = "company"
    JOB_TITLE = "jobTitle"
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"
    INDUSTRY = "industry"
    SOURCE = "source"
    EXTERNAL_ID = "externalId"
    NOTES = "notes"
    TAGS = "tags"
    CAMPAIGN = "campaign"
    #: Whether somebody has been made responsible.
    ROUTED = "routed"


@dataclass(frozen=True, kw_only=True)
class LeadOutcome:
    """Leads that have something in common, and what became of them."""

    count: int
    #: New, contacted or qualified.
    open: int
    qualified: int
    unqualified: int
    converted: int
    #: Converted ÷ (converted + unqualified), 0…1; absent while neither has happened.
    conversion_rate: float | None = None


@dataclass(frozen=True, kw_only=True)
class LeadPage:
    """One page of a list."""

    items: Sequence[Lead]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class LeadRefusalConverted:
    """It has become a customer, and stays one."""


@dataclass(frozen=True, kw_only=True)
class LeadRefusalAlreadyConverted:
    """It has become a customer already."""


@dataclass(frozen=True, kw_only=True)
class LeadRefusalNotConverted:
    """It has not been converted."""


@dataclass(frozen=True, kw_only=True)
class LeadRefusalNotQualified:
    """Only a qualified lead is converted."""


@dataclass(frozen=True, kw_only=True)
class LeadRefusalNotNext:
    """It may get one of these instead."""

    next: Sequence[LeadStatus]


@dataclass(frozen=True, kw_only=True)
class LeadRefusalReasonNeeded:
    """Nothing comes of it: that needs a reason. See disqualifyLead."""


@dataclass(frozen=True, kw_only=True)
class LeadRefusalCustomerNeeded:
    """It becomes a customer: see convertLead."""


#: Why a lead does not get a status.
LeadRefusal = Union[LeadRefusalConverted, LeadRefusalAlreadyConverted, LeadRefusalNotConverted, LeadRefusalNotQualified, LeadRefusalNotNext, LeadRefusalReasonNeeded, LeadRefusalCustomerNeeded, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class LeadRuleText:
    """A text. Capital and small letters are the same, with and without accents."""

    field: LeadTextField
    op: SegmentTextOperator
    value: str


@dataclass(frozen=True, kw_only=True)
class LeadRuleNumber:
    field: LeadNumberField
    op: SegmentNumberOperator
    value: float


@dataclass(frozen=True, kw_only=True)
class LeadRuleDate:
    """A date, compared with a fixed day (UTC)."""

    field: LeadDateField
    op: SegmentDateOperator
    value: dt.date


@dataclass(frozen=True, kw_only=True)
class LeadRulePeriod:
    """A date, compared with today (UTC): `in the last 30 days`."""

    field: LeadDateField
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class LeadRulePresence:
    """Whether a field has a value."""

    field: LeadOptionalField
    op: SegmentPresence


@dataclass(frozen=True, kw_only=True)
class LeadRuleStatus:
    op: SegmentListOperator
    value: Sequence[LeadStatus]


@dataclass(frozen=True, kw_only=True)
class LeadRuleTag:
    op: SegmentTagOperator
    value: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class LeadRuleOwner:
    op: SegmentListOperator
    value: Sequence[UserId]


@dataclass(frozen=True, kw_only=True)
class LeadRuleTeam:
    """The team of the lead's owner."""

    op: SegmentListOperator
    value: Sequence[TeamId]


@dataclass(frozen=True, kw_only=True)
class LeadRuleCampaign:
    op: SegmentListOperator
    value: Sequence[CampaignId]


@dataclass(frozen=True, kw_only=True)
class LeadRuleAll:
    """Every one of the rules holds."""

    rules: Sequence[LeadRule]


@dataclass(frozen=True, kw_only=True)
class LeadRuleAny:
    """One of the rules holds, or several."""

    rules: Sequence[LeadRule]


@dataclass(frozen=True, kw_only=True)
class LeadRuleNot:
    """The rule does not hold."""

    rule: LeadRule


#: Which leads a list holds: a condition, or several put together with `all`, `any` and `not`.
#:
#: A condition compares a field of the lead with a value. A lead for whom the field is empty meets no condition on it
#: but
#: those that are negative (`isNot`, `notInTheLast`, …).
LeadRule = Union[LeadRuleText, LeadRuleNumber, LeadRuleDate, LeadRulePeriod, LeadRulePresence, LeadRuleStatus, LeadRuleTag, LeadRuleOwner, LeadRuleTeam, LeadRuleCampaign, LeadRuleAll, LeadRuleAny, LeadRuleNot, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class LeadScoreBand:
    #: The least score: 0, 10, … 90. The last band holds 100, too.
    from_: int
    count: int


@dataclass(frozen=True, kw_only=True)
class LeadScoreTier:
    tier: LeadTier
    #: The least and the greatest score of the tier.
    from_: int
    to: int
    leads: LeadOutcome


class LeadSort(OpenEnum):
    #: Without regard to case and accents.
    NAME = "name"
    CREATED = "created"
    UPDATED = "updated"


class LeadStatus(OpenEnum):
    NEW = "new"
    CONTACTED = "contacted"
    QUALIFIED = "qualified"
    UNQUALIFIED = "unqualified"
    #: It has become a customer. This is its end.
    CONVERTED = "converted"


class LeadTextField(OpenEnum):
    NAME = "name"
    COMPANY = "company"
    JOB_TITLE = "jobTitle"
    EMAIL = "email"
    #: What stands behind the @ of the e-mail address.
    EMAIL_DOMAIN = "emailDomain"
    PHONE = "phone"
    WEBSITE = "website"
    INDUSTRY = "industry"
    SOURCE = "source"
    EXTERNAL_ID = "externalId"
    NOTES = "notes"
    DISQUALIFY_REASON = "disqualifyReason"
    REFERRER = "referrer"
    LANDING_PAGE = "landingPage"
    UTM_SOURCE = "utmSource"
    UTM_MEDIUM = "utmMedium"
    UTM_CAMPAIGN = "utmCampaign"
    UTM_TERM = "utmTerm"
    UTM_CONTENT = "utmContent"


class LeadTier(OpenEnum):
    HOT = "hot"
    WARM = "warm"
    COLD = "cold"


@dataclass(frozen=True, kw_only=True)
class LeadsByIntent:
    """Leads by what they most surely want."""

    #: In the order of intents; leads without one last.
    items: Sequence[LeadIntentLine]


@dataclass(frozen=True, kw_only=True)
class LeadsByScore:
    """Leads by how surely they want to buy."""

    #: Hot, warm, cold.
    tiers: Sequence[LeadScoreTier]
    #: Ten of ten points each.
    bands: Sequence[LeadScoreBand]
    average_score: float | None = None


@dataclass(frozen=True, kw_only=True)
class LinkedIdentity:
    """An account elsewhere with which the caller may sign in."""

    id: LinkedIdentityId
    #: The provider's address.
    issuer: str
    email: str | None = None
    created_at: dt.datetime
    last_used_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityKey:
    id: LinkedIdentityId


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityList:
    items: Sequence[LinkedIdentity]


@dataclass(frozen=True, kw_only=True)
class ListActivities:
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    opportunity_id: OpportunityId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: 1 to 5 elements. No element twice.
    kinds: Sequence[ActivityKind] | None = None
    activity_direction: ActivityDirection | None = None
    #: 1 to 12 elements. No element twice.
    outcomes: Sequence[ActivityOutcome] | None = None
    #: Happened at that moment or later.
    from_: dt.datetime | None = None
    #: Happened before that moment.
    to: dt.datetime | None = None
    #: Words that must stand in subject, body or location. White space at both ends is taken away. 1 to 200 characters.
    text: str | None = None
    #: By the moment at which they happened. Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListAtRiskCustomers:
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListConsents:
    #: The customer themselves and their contacts.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    purpose: str | None = None
    state: ConsentState | None = None
    #: By when they came to stand as they do. Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListContacts:
    customer_profile_id: CustomerProfileId | None = None
    owner_id: UserId | None = None
    #: Words that must stand in name, e-mail, telephone numbers, job title or department. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Default: `"name"`.
    sort: ContactSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListCustomers:
    kind: CustomerKind | None = None
    status: CustomerStatus | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: Words that must stand in name, e-mail, telephone number, website, VAT id or notes. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: Conditions on custom fields, all of which must hold. At most 20 elements. Default: `[]`.
    custom_fields: Sequence[CustomFieldFilter] | None = None
    #: What must hold besides, in the rules of segments: groups of conditions with and, or and not. Amounts without a
    #: currency are in the workspace's.
    rules: SegmentRule | None = None
    #: Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
    deleted: bool | None = None
    #: Default: `"name"`.
    sort: CustomerSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListDocuments:
    customer_profile_id: CustomerProfileId | None = None
    opportunity_id: OpportunityId | None = None
    owner_id: UserId | None = None
    #: White space at both ends is taken away. Made lower case. 1 to 50 characters.
    category: str | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: Words that must stand in title, description, tags, file name or text. White space at both ends is taken away. 1
    #: to 200 characters.
    text: str | None = None
    #: Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
    deleted: bool | None = None
    #: Default: `"updated"`.
    sort: DocumentSort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None
    #: Whether to say where a picture of each is. Default: `false`.
    include_thumbnails: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListHealthScores:
    #: 1 to 3 elements. No element twice.
    bands: Sequence[HealthBand] | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: 0 to 100.
    minimum: int | None = None
    #: 0 to 100.
    maximum: int | None = None
    #: Default: `"score"`.
    sort: HealthSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListImportMappings:
    #: Those for these records alone.
    target: ImportTarget | None = None


@dataclass(frozen=True, kw_only=True)
class ListImportRows:
    id: ImportId
    #: 1 to 5 elements. No element twice.
    outcomes: Sequence[ImportOutcome] | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ListImports:
    #: Those of these records alone.
    target: ImportTarget | None = None
    #: 1 to 7 elements. No element twice.
    states: Sequence[ImportState] | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ListJobs:
    state: JobState | None = None
    #: `system.purge-outbox`. White space at both ends is taken away. 1 to 100 characters.
    kind: str | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 200 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ListLeads:
    #: 1 to 5 elements. No element twice.
    statuses: Sequence[LeadStatus] | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    campaign_id: CampaignId | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    source: str | None = None
    #: The campaign of the visited page's address. White space at both ends is taken away. 1 to 200 characters.
    utm_campaign: str | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    external_id: str | None = None
    #: Made at this moment or later.
    created_from: dt.datetime | None = None
    #: Made before this moment.
    created_to: dt.datetime | None = None
    #: Words that must stand in name, company, e-mail, telephone number, website or notes. White space at both ends is
    #: taken away. 1 to 200 characters.
    text: str | None = None
    #: What must hold besides: groups of conditions with and, or and not.
    rules: LeadRule | None = None
    #: Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
    deleted: bool | None = None
    #: Default: `"created"`.
    sort: LeadSort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: From the page before. 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListMembers:
    #: Members of one team alone.
    team_id: TeamId | None = None
    #: Those who may no longer sign in, too; for owners and admins. Default: `false`.
    include_deactivated: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListOpportunities:
    pipeline_id: PipelineId | None = None
    #: Keys of stages; any of them. 1 to 50 elements. Each: white space at both ends is taken away; 1 to 50 characters.
    stages: Sequence[str] | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    campaign_id: CampaignId | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    source: str | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    tag: str | None = None
    #: In the deal's own currency; nothing is converted. At least 0.
    minimum_value: Decimal | None = None
    #: In the deal's own currency; nothing is converted. At least 0.
    maximum_value: Decimal | None = None
    #: Expected to close on this day or later.
    closes_from: dt.date | None = None
    #: Expected to close on this day or before.
    closes_to: dt.date | None = None
    #: 1 to 3 elements. No element twice.
    statuses: Sequence[OpportunityStatus] | None = None
    is_rotting: bool | None = None
    #: Words that must stand in number, title, customer or description. White space at both ends is taken away. 1 to
    #: 200 characters.
    text: str | None = None
    #: What must hold besides: groups of conditions with and, or and not. Amounts without a currency are in the
    #: workspace's.
    rules: OpportunityRule | None = None
    #: Whether to list the deleted ones instead, as long as they can be restored. Default: `false`.
    deleted: bool | None = None
    #: Default: `"created"`.
    sort: OpportunitySort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: From the page before. 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None
    #: Whether to say what the deals on all pages come to. Default: `false`.
    include_sums: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListOrders:
    opportunity_id: OpportunityId | None = None
    customer_profile_id: CustomerProfileId | None = None
    #: Who owns their deals.
    owner_id: UserId | None = None
    #: 1 to 6 elements. No element twice.
    statuses: Sequence[OrderStatus] | None = None
    #: Words that must stand in number, title, the customer's reference or name. White space at both ends is taken
    #: away. 1 to 200 characters.
    text: str | None = None
    #: What must hold besides: groups of conditions with and, or and not.
    rules: OrderRule | None = None
    #: Default: `"created"`.
    sort: OrderSort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: From the page before. 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None
    #: Whether to say what the orders on all pages come to. Default: `false`.
    include_sums: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListPipelines:
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListQuotes:
    opportunity_id: OpportunityId | None = None
    customer_profile_id: CustomerProfileId | None = None
    #: Who owns their deals.
    owner_id: UserId | None = None
    #: 1 to 5 elements. No element twice.
    statuses: Sequence[QuoteStatus] | None = None
    #: Words that must stand in number, title or customer. White space at both ends is taken away. 1 to 200 characters.
    text: str | None = None
    #: What must hold besides: groups of conditions with and, or and not.
    rules: QuoteRule | None = None
    #: Default: `"created"`.
    sort: QuoteSort | None = None
    #: Default: `"descending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: From the page before. 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None
    #: Whether to say what the quotes on all pages come to. Default: `false`.
    include_sums: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListSegments:
    type: SegmentType | None = None
    #: Only segments that this customer is in.
    customer_profile_id: CustomerProfileId | None = None
    #: What the name holds. White space at both ends is taken away. 1 to 100 characters.
    text: str | None = None
    #: Default: `"name"`.
    sort: SegmentSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListSnapshots:
    #: Taken on this day (in UTC) or later.
    from_: dt.date | None = None
    #: Taken on this day (in UTC) or before.
    to: dt.date | None = None
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: 1 to 100. Default: `20`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class ListStages:
    pipeline_id: PipelineId


@dataclass(frozen=True, kw_only=True)
class ListTasks:
    #: Without it the caller's; of a record that is named, all that the caller may see.
    scope: TaskScope | None = None
    #: Instead of `scope`: the tasks of one user.
    assignee_id: UserId | None = None
    #: Instead of `scope`: those of a team's members.
    team_id: TeamId | None = None
    due: TaskDue | None = None
    #: Due on this day or later.
    due_from: dt.date | None = None
    #: Due on this day or before.
    due_to: dt.date | None = None
    #: Default: `"open"`.
    status: TaskStatus | None = None
    #: 1 to 5 elements. No element twice.
    kinds: Sequence[TaskKind] | None = None
    #: 1 to 4 elements. No element twice.
    priorities: Sequence[TaskPriority] | None = None
    customer_profile_id: CustomerProfileId | None = None
    opportunity_id: OpportunityId | None = None
    lead_id: LeadId | None = None
    #: Words that must stand in the title. White space at both ends is taken away. 1 to 200 characters.
    text: str | None = None
    #: Whether to list open ones, too, that are put off. Default: `false`.
    include_snoozed: bool | None = None
    #: How far the caller's clock is before UTC, in minutes: it decides on when a day begins and ends. -840 to 840.
    #: Default: `0`.
    utc_offset_minutes: int | None = None
    #: Default: `"due"`.
    sort: TaskSort | None = None
    #: Default: `"ascending"`.
    direction: SortDirection | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListUnroutedLeads:
    #: White space at both ends is taken away. 1 to 100 characters.
    source: str | None = None
    campaign_id: CampaignId | None = None
    #: 1 to 200. Default: `50`.
    limit: int | None = None
    #: 1 to 2000 characters.
    cursor: str | None = None
    #: Default: `false`.
    include_total: bool | None = None


@dataclass(frozen=True, kw_only=True)
class ListViews:
    #: White space at both ends is taken away. 1 to 50 characters.
    list: str


@dataclass(frozen=True, kw_only=True)
class LogActivity:
    kind: ActivityKind
    #: White space at both ends is taken away. 1 to 300 characters.
    subject: str
    #: White space at both ends is taken away. At most 50000 characters.
    body: str | None = None
    #: Customer, lead or deal: one is needed at least. With a deal or a contact, the customer is theirs.
    customer_profile_id: CustomerProfileId | None = None
    #: A contact of the customer.
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    #: A deal with the customer.
    opportunity_id: OpportunityId | None = None
    #: Of calls and mails; without it `outbound`.
    direction: ActivityDirection | None = None
    #: In minutes: of calls, meetings and visits. 0 to 1440.
    duration_minutes: int | None = None
    outcome: ActivityOutcome | None = None
    #: Of meetings and visits. White space at both ends is taken away. At most 300 characters.
    location: str | None = None
    #: Without it now. What is still to come is a task, not an activity.
    happened_at: dt.datetime | None = None
    #: At most 100 elements. Default: `[]`.
    participants: Sequence[ActivityParticipantInput] | None = None
    #: Without it the caller.
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class LogAudit:
    #: What was done, in a word: `viewed`, `exported`, `consent_given`. White space at both ends is taken away. Matches
    #: a word of small letters, digits and underscores.
    action: str
    #: The kind of record: `CustomerProfile`. Owners and admins may name kinds that the system does not know. White
    #: space at both ends is taken away. Matches the name of a kind of record, such as CustomerProfile.
    entity: str
    #: Which one. Of a known kind, one that the caller may see. White space at both ends is taken away. Made lower
    #: case. Matches an id.
    entity_id: str
    #: `{field: {old, new}}`, of at most 16 KiB.
    changes: JSONValue | None = None


@dataclass(frozen=True, kw_only=True)
class Login:
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str
    #: 1 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class LoginErrorWrongCredentials:
    """The address is unknown, or the password is not its."""


@dataclass(frozen=True, kw_only=True)
class LoginErrorTwoFactorRequired:
    """The password is right. Answer the challenge with `auth.verifyTwoFactor` before it runs out."""

    challenge: str
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class LoginErrorWrongCode:
    """The code is wrong, too old, or was used before."""


@dataclass(frozen=True, kw_only=True)
class LoginErrorChallengeExpired:
    """The challenge is unknown, used, or has run out: sign in again."""


@dataclass(frozen=True, kw_only=True)
class LoginErrorTooManyAttempts:
    """There were too many attempts: the next one may come after so many seconds."""

    retry_after_seconds: int


#: Why nobody is signed in.
LoginError = Union[LoginErrorWrongCredentials, LoginErrorTwoFactorRequired, LoginErrorWrongCode, LoginErrorChallengeExpired, LoginErrorTooManyAttempts, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class LoginResult:
    #: Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie.
    token: str
    expires_at: dt.datetime
    user: Me


@dataclass(frozen=True, kw_only=True)
class LossReasons:
    """The reasons that the workspace offers for losing a deal."""

    #: In the workspace's order.
    reasons: Sequence[str]
    #: Absent as long as nobody has set any, as is who did.
    updated_at: dt.datetime | None = None
    updated_by: UserId | None = None
    #: Counts the changes; 0 as long as nobody has set any.
    version: int


@dataclass(frozen=True, kw_only=True)
class LossReasonsErrorStaleVersion:
    """They have changed since; `current` is what they are now."""

    current: LossReasons


#: Why the reasons were not set.
LossReasonsError = Union[LossReasonsErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class Me:
    """Who is signed in."""

    id: UserId
    name: str
    email: str
    role: Role
    team_id: TeamId | None = None
    team_name: str | None = None
    workspace_id: WorkspaceId
    workspace_name: str
    #: ISO 4217: the currency of the workspace.
    currency: str
    #: What they have chosen to read; absent as long as they have not.
    language: DocumentLanguage | None = None
    #: That of the workspace's documents, for those who have chosen none; absent as long as nobody has said it.
    workspace_language: DocumentLanguage | None = None
    two_factor: TwoFactorStatus
    #: The members that records may be given to, by name.
    assignees: Sequence[UserSummary]
    #: Of the caller as a member: counts the changes.
    version: int


@dataclass(frozen=True, kw_only=True)
class Member:
    """A member of the workspace."""

    id: UserId
    name: str
    email: str
    role: Role
    team_id: TeamId | None = None
    team_name: str | None = None
    created_at: dt.datetime
    updated_at: dt.datetime
    #: Themselves if nobody else has made them a member.
    created_by: UserId
    updated_by: UserId
    #: Counts the changes of name, role, team, language, membership and absence.
    version: int
    #: When they were deactivated; absent for members who may sign in.
    deactivated_at: dt.datetime | None = None
    #: When they were last signed in, to the hour; for owners and admins.
    last_seen_at: dt.datetime | None = None
    #: Whether signing in needs a second factor; for owners and admins.
    has_two_factor: bool | None = None
    #: When they are away, now or next.
    absence: Absence | None = None


@dataclass(frozen=True, kw_only=True)
class MemberAvailability:
    id: UserId
    #: The absence that begins or has begun; absent for who is available.
    absence: Absence | None = None
    #: Of the member: see ``Member/version``.
    version: int


@dataclass(frozen=True, kw_only=True)
class MemberKey:
    id: UserId


@dataclass(frozen=True, kw_only=True)
class MemberList:
    #: By name.
    items: Sequence[Member]


@dataclass(frozen=True, kw_only=True)
class MergeChoice:
    field: MergeField
    from_: MergeSource


@dataclass(frozen=True, kw_only=True)
class MergeCustomers:
    #: The customer that stays.
    id: CustomerProfileId
    #: The customer that goes into it.
    merged_id: CustomerProfileId
    #: Of the customer that stays. At least 1.
    version: int | None = None
    #: Of the customer that goes. At least 1.
    merged_version: int | None = None
    #: Whose value a field gets. Of fields that are not named, the staying customer's values stay, and what it has none
    #: of
    #: comes from the other; tags come from both. At most 50 elements. Default: `[]`.
    choices: Sequence[MergeChoice] | None = None
    #: The same for custom fields. At most 100 elements. Default: `[]`.
    custom_field_choices: Sequence[CustomFieldChoice] | None = None


@dataclass(frozen=True, kw_only=True)
class MergeErrorStaleVersion:
    """One of the customers has changed since; `current` is what it is now."""

    current: CustomerProfile


@dataclass(frozen=True, kw_only=True)
class MergeErrorNotUndoable:
    """It was undone already, the time is over, or what happened since stands in the way."""

    why: str
    reason: MergeRefusal


#: Why customers were not merged, or a merge was not undone.
MergeError = Union[MergeErrorStaleVersion, MergeErrorNotUndoable, UnknownCase]


class MergeField(OpenEnum):
    KIND = "kind"
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"
    VAT_ID = "vatId"
    INDUSTRY = "industry"
    STATUS = "status"
    TAGS = "tags"
    NOTES = "notes"
    OWNER_ID = "ownerId"
    PRIMARY_CONTACT_ID = "primaryContactId"


@dataclass(frozen=True, kw_only=True)
class MergeRefusalUndone:
    """It was undone before."""

    undone_on: dt.date


@dataclass(frozen=True, kw_only=True)
class MergeRefusalMergedTooLongAgo:
    """It was longer ago than merges can be undone."""

    days: int
    merged_on: dt.date


@dataclass(frozen=True, kw_only=True)
class MergeRefusalMasterGone:
    """The customer that stayed was deleted or merged itself since."""


@dataclass(frozen=True, kw_only=True)
class MergeRefusalMergedElsewhere:
    """The customer that went is in another one by now."""


#: Why a merge is not undone.
MergeRefusal = Union[MergeRefusalUndone, MergeRefusalMergedTooLongAgo, MergeRefusalMasterGone, MergeRefusalMergedElsewhere, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class MergeResult:
    merge: CustomerMerge
    #: The customer that stayed, as it is now.
    customer: CustomerProfile
    #: What moved, by kind; kinds of which there was nothing are left out.
    moved: Sequence[MovedRecords]


class MergeSource(OpenEnum):
    """Whose value is taken, even if it is empty."""

    #: The customer that stays.
    MASTER = "master"
    #: The customer that goes.
    MERGED = "merged"


@dataclass(frozen=True, kw_only=True)
class MoveOpportunity:
    id: OpportunityId
    #: The key of a stage of the deal's pipeline. White space at both ends is taken away. 1 to 50 characters.
    stage: str
    #: Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes
    #: on
    #: top. At least 0.
    position: int | None = None
    #: Instead of `position`: the deal of the stage that it goes directly above.
    before_id: OpportunityId | None = None
    #: Instead of `position`: the deal of the stage that it goes directly below.
    after_id: OpportunityId | None = None
    #: At least 1.
    version: int | None = None
    #: Why it was won or lost, if the stage closes it. White space at both ends is taken away. 1 to 500 characters.
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class MovedRecords:
    #: `opportunities`, `contacts`, …
    kind: str
    count: int


@dataclass(frozen=True, kw_only=True)
class Opportunity:
    """A possible sale to a customer."""

    id: OpportunityId
    #: Unique in the workspace: `OPP-2026-00042`.
    number: str
    title: str
    description: str | None = None
    customer_profile_id: CustomerProfileId
    customer_name: str
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    campaign_id: CampaignId | None = None
    pipeline_id: PipelineId
    #: The key of its stage in the pipeline.
    stage: str
    stage_name: str
    #: Where it stands in its stage's column; smaller is higher.
    position: float
    status: OpportunityStatus
    value: Decimal | None = None
    #: ISO 4217.
    currency: str
    #: In percent.
    probability: int
    #: Whether the probability was set by hand since the last move.
    is_probability_manual: bool
    #: Value × probability ÷ 100, rounded half away from zero to the currency's minor unit.
    expected_revenue: Decimal | None = None
    forecast_category: ForecastCategory
    expected_close_date: dt.date | None = None
    actual_close_date: dt.date | None = None
    #: Why it was won or lost.
    close_reason: str | None = None
    next_steps: str | None = None
    source: str | None = None
    notes: str | None = None
    tags: Sequence[str]
    #: A JSON object of the caller's own making.
    metadata: JSONValue | None = None
    owner_id: UserId
    owner_name: str
    #: When it came into its stage.
    stage_entered_at: dt.datetime
    #: Whole days in its stage.
    days_in_stage: int
    #: Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`.
    is_rotting: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int
    #: When it was deleted; it can be restored for 30 days.
    deleted_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityChange:
    """One change of one field of a deal."""

    #: The field's name; `created`, `deleted` and `restored` for the deal as a whole.
    field: str
    old: JSONValue | None = None
    new: JSONValue | None = None
    at: dt.datetime
    by: UserId
    by_name: str
    #: For a move: how long the deal had been in the stage that it left, in seconds.
    seconds_in_stage: int | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityChangePage:
    """One page of a list."""

    items: Sequence[OpportunityChange]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class OpportunityDateField(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    EXPECTED_CLOSE = "expectedClose"
    ACTUAL_CLOSE = "actualClose"
    #: When it came into its stage.
    STAGE_ENTERED = "stageEntered"
    #: When the first of its open tasks is due.
    NEXT_TASK = "nextTask"
    LAST_ACTIVITY = "lastActivity"


@dataclass(frozen=True, kw_only=True)
class OpportunityDetail:
    """A deal with what stands around it."""

    opportunity: Opportunity
    customer: CustomerSummary
    owner: UserSummary
    stage: Stage
    #: What is to be done for the deal, by whoever; the first 20 in the order in which they are due.
    open_tasks: Sequence[TaskItem]


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorStaleVersion:
    """The deal has changed since; `current` is what it is now."""

    current: Opportunity


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorMoveRefused:
    """The pipeline does not allow this move."""

    from_: str
    to: str
    why: str
    reason: OpportunityRefusal


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorUnknownStage:
    """The pipeline has no such stage."""

    stage: str
    known: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorReasonRequired:
    """The pipeline asks for a reason to win or lose a deal."""

    outcome: CloseOutcome


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorBulkRefused:
    """Some of the deals of a bulk update cannot be changed like this; none was."""

    refused: Sequence[BulkRefusal]


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorWrongStatus:
    """The deal is not in the state that this needs."""

    status: OpportunityStatus
    why: str
    reason: OpportunityRefusal


@dataclass(frozen=True, kw_only=True)
class OpportunityErrorNotRestorable:
    """The time in which it could be restored is over, or it is not deleted."""

    why: str
    reason: RestoreRefusal


#: Why a deal was not changed.
OpportunityError = Union[OpportunityErrorStaleVersion, OpportunityErrorMoveRefused, OpportunityErrorUnknownStage, OpportunityErrorReasonRequired, OpportunityErrorBulkRefused, OpportunityErrorWrongStatus, OpportunityErrorNotRestorable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class OpportunityKey:
    """One deal, by its id."""

    id: OpportunityId


class OpportunityMoneyField(OpenEnum):
    VALUE = "value"
    #: Value × probability.
    EXPECTED_REVENUE = "expectedRevenue"


@dataclass(frozen=True, kw_only=True)
class OpportunityNewsChanged:
    """A deal is new or another one than before: it is shown as it is now, whatever has happened since."""

    event: str
    actor_id: UserId | None = None
    opportunity: Opportunity


@dataclass(frozen=True, kw_only=True)
class OpportunityNewsGone:
    """A deal has been deleted, or has gone to a pipeline that is not watched."""

    event: str
    actor_id: UserId | None = None
    id: OpportunityId


@dataclass(frozen=True, kw_only=True)
class OpportunityNewsReset:
    """News are missing, because the subscriber was away for too long: read the deals anew."""

    reason: str


#: News of deals.
OpportunityNews = Union[OpportunityNewsChanged, OpportunityNewsGone, OpportunityNewsReset, UnknownCase]


class OpportunityNumberField(OpenEnum):
    #: In percent.
    PROBABILITY = "probability"
    #: Whole days in its stage.
    DAYS_IN_STAGE = "daysInStage"
    #: What is to be done for it, by whoever.
    OPEN_TASKS = "openTasks"


class OpportunityOptionalField(OpenEnum):
    VALUE = "value"
    EXPECTED_CLOSE = "expectedClose"
    DESCRIPTION = "description"
    NEXT_STEPS = "nextSteps"
    SOURCE = "source"
    CLOSE_REASON = "closeReason"
    NOTES = "notes"
    TAGS = "tags"
    CONTACT = "contact"
    LEAD = "lead"
    CAMPAIGN = "campaign"


@dataclass(frozen=True, kw_only=True)
class OpportunityPage:
    """One page of a list of deals."""

    items: Sequence[Opportunity]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None
    #: What the deals on all pages come to, by currency: open ones, won ones and lost ones alike, where nothing of a
    #: lost one is
    #: weighted. Only if the call asked for it.
    sums: Sequence[PipelineAmount] | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalOtherOutcome:
    """It is closed with the other outcome, and has to be reopened first."""

    status: OpportunityStatus


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalAlreadyClosed:
    """It is closed already, and has to be reopened first."""


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalInFirstStage:
    """It has to leave the pipeline's first stage before it can be won."""


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalNotClosed:
    """It is open: only closed deals are reopened."""


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalClosedStage:
    """A deal is reopened in an open stage."""


@dataclass(frozen=True, kw_only=True)
class OpportunityRefusalFixedProbability:
    """The probability of a closed deal is fixed until it is reopened."""

    probability: int


#: Why a deal is not moved, closed, reopened or given a probability.
OpportunityRefusal = Union[OpportunityRefusalOtherOutcome, OpportunityRefusalAlreadyClosed, OpportunityRefusalInFirstStage, OpportunityRefusalNotClosed, OpportunityRefusalClosedStage, OpportunityRefusalFixedProbability, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleText:
    """A text. Capital and small letters are the same, with and without accents."""

    field: OpportunityTextField
    op: SegmentTextOperator
    value: str


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleNumber:
    field: OpportunityNumberField
    op: SegmentNumberOperator
    value: float


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleMoney:
    """An amount in one currency; without one, the workspace's. A deal in another currency has no such amount:
    nothing is
    converted.
    """

    field: OpportunityMoneyField
    op: SegmentNumberOperator
    value: Decimal
    currency: str | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleDate:
    """A date, compared with a fixed day (UTC)."""

    field: OpportunityDateField
    op: SegmentDateOperator
    value: dt.date


@dataclass(frozen=True, kw_only=True)
class OpportunityRulePeriod:
    """A date, compared with today (UTC): `in the next 30 days`."""

    field: OpportunityDateField
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityRulePresence:
    """Whether a field has a value."""

    field: OpportunityOptionalField
    op: SegmentPresence


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleStatus:
    op: SegmentListOperator
    value: Sequence[OpportunityStatus]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleForecast:
    """How sure it is: by hand, or else by its stage."""

    op: SegmentListOperator
    value: Sequence[ForecastCategory]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleStage:
    op: SegmentListOperator
    value: Sequence[StageId]


@dataclass(frozen=True, kw_only=True)
class OpportunityRulePipeline:
    op: SegmentListOperator
    value: Sequence[PipelineId]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleTag:
    op: SegmentTagOperator
    value: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleOwner:
    op: SegmentListOperator
    value: Sequence[UserId]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleTeam:
    """The team of the deal's owner."""

    op: SegmentListOperator
    value: Sequence[TeamId]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleCampaign:
    op: SegmentListOperator
    value: Sequence[CampaignId]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleRotting:
    """Whether it is open and has been in its stage for too long."""

    value: bool


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleCustom:
    """A custom field of the deal's customer. No deal meets a condition on a field that has been removed."""

    condition: CustomFieldFilter


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleCustomPeriod:
    """A custom field of type `date` of the deal's customer, compared with today (UTC): `in the next 30 days`. No
    deal meets a
    condition on a field that has been removed.
    """

    key: str
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleAll:
    """Every one of the rules holds."""

    rules: Sequence[OpportunityRule]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleAny:
    """One of the rules holds, or several."""

    rules: Sequence[OpportunityRule]


@dataclass(frozen=True, kw_only=True)
class OpportunityRuleNot:
    """The rule does not hold."""

    rule: OpportunityRule


#: Which deals a list holds: a condition, or several put together with `all`, `any` and `not`.
#:
#: A condition compares a field of the deal with a value. A deal for which the field is empty meets no condition on it
#: but
#: those that are negative (`isNot`, `notInTheLast`, …).
OpportunityRule = Union[OpportunityRuleText, OpportunityRuleNumber, OpportunityRuleMoney, OpportunityRuleDate, OpportunityRulePeriod, OpportunityRulePresence, OpportunityRuleStatus, OpportunityRuleForecast, OpportunityRuleStage, OpportunityRulePipeline, OpportunityRuleTag, OpportunityRuleOwner, OpportunityRuleTeam, OpportunityRuleCampaign, OpportunityRuleRotting, OpportunityRuleCustom, OpportunityRuleCustomPeriod, OpportunityRuleAll, OpportunityRuleAny, OpportunityRuleNot, UnknownCase]


class OpportunitySort(OpenEnum):
    #: By title, without regard to case and accents.
    NAME = "name"
    CUSTOMER = "customer"
    #: By the amount, whatever its currency; deals without one come last.
    VALUE = "value"
    #: By pipeline, then stage, then place in the stage's column: the order of a board.
    STAGE = "stage"
    #: By the expected close date; deals without one come last.
    CLOSE_DATE = "closeDate"
    CREATED = "created"
    UPDATED = "updated"


class OpportunityStatus(OpenEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


class OpportunityTextField(OpenEnum):
    TITLE = "title"
    NUMBER = "number"
    #: The name of its customer.
    CUSTOMER = "customer"
    DESCRIPTION = "description"
    NEXT_STEPS = "nextSteps"
    SOURCE = "source"
    CLOSE_REASON = "closeReason"
    NOTES = "notes"


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a customer has ordered: an accepted quote."""

    id: OrderId
    #: Unique in the workspace: `O-2026-00042`.
    number: str
    quote_id: QuoteId
    quote_number: str
    #: The revision that was accepted.
    quote_revision: int
    opportunity_id: OpportunityId
    opportunity_number: str
    customer_profile_id: CustomerProfileId
    customer_name: str
    title: str
    #: The customer's own number for it.
    customer_reference: str | None = None
    note: str | None = None
    status: OrderStatus
    #: What may follow.
    next_statuses: Sequence[OrderStatus]
    cancel_reason: str | None = None
    #: ISO 4217; of all amounts.
    currency: str
    #: The sum of the lines, before tax.
    net: Decimal
    tax: Decimal
    #: Net plus tax: what the customer pays.
    gross: Decimal
    ordered_on: dt.date
    #: The deal's.
    owner_id: UserId
    owner_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int


class OrderDateField(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    ORDERED = "ordered"


@dataclass(frozen=True, kw_only=True)
class OrderDetail:
    """An order with all that stands in it."""

    order: Order
    lines: Sequence[SalesLine]
    #: By rate, the highest first.
    taxes: Sequence[TaxTotal]


@dataclass(frozen=True, kw_only=True)
class OrderErrorStaleVersion:
    """The order has changed since; `current` is what it is now."""

    current: Order


@dataclass(frozen=True, kw_only=True)
class OrderErrorWrongStatus:
    """The status does not follow the order's."""

    status: OrderStatus
    next: Sequence[OrderStatus]


#: Why an order was not changed.
OrderError = Union[OrderErrorStaleVersion, OrderErrorWrongStatus, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class OrderKey:
    """One order, by its id."""

    id: OrderId


class OrderOptionalField(OpenEnum):
    CUSTOMER_REFERENCE = "customerReference"
    NOTE = "note"
    CANCEL_REASON = "cancelReason"


@dataclass(frozen=True, kw_only=True)
class OrderPage:
    """One page of a list of orders."""

    items: Sequence[Order]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None
    #: What the orders on all pages come to, by currency; only if the call asked for it.
    sums: Sequence[SalesSum] | None = None


@dataclass(frozen=True, kw_only=True)
class OrderRuleText:
    """A text. Capital and small letters are the same, with and without accents."""

    field: OrderTextField
    op: SegmentTextOperator
    value: str


@dataclass(frozen=True, kw_only=True)
class OrderRuleMoney:
    """An amount in one currency; without one, the workspace's. An order in another currency has no such amount:
    nothing is
    converted.
    """

    field: SaleMoneyField
    op: SegmentNumberOperator
    value: Decimal
    currency: str | None = None


@dataclass(frozen=True, kw_only=True)
class OrderRuleDate:
    """A date, compared with a fixed day (UTC)."""

    field: OrderDateField
    op: SegmentDateOperator
    value: dt.date


@dataclass(frozen=True, kw_only=True)
class OrderRulePeriod:
    """A date, compared with today (UTC): `in the last 30 days`."""

    field: OrderDateField
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class OrderRulePresence:
    """Whether a field has a value."""

    field: OrderOptionalField
    op: SegmentPresence


@dataclass(frozen=True, kw_only=True)
class OrderRuleStatus:
    op: SegmentListOperator
    value: Sequence[OrderStatus]


@dataclass(frozen=True, kw_only=True)
class OrderRuleCurrency:
    """Codes of ISO 4217."""

    op: SegmentListOperator
    value: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class OrderRuleOwner:
    """Who owns the order's deal."""

    op: SegmentListOperator
    value: Sequence[UserId]


@dataclass(frozen=True, kw_only=True)
class OrderRuleTeam:
    """The team of the deal's owner."""

    op: SegmentListOperator
    value: Sequence[TeamId]


@dataclass(frozen=True, kw_only=True)
class OrderRuleAll:
    """Every one of the rules holds."""

    rules: Sequence[OrderRule]


@dataclass(frozen=True, kw_only=True)
class OrderRuleAny:
    """One of the rules holds, or several."""

    rules: Sequence[OrderRule]


@dataclass(frozen=True, kw_only=True)
class OrderRuleNot:
    """The rule does not hold."""

    rule: OrderRule


#: Which orders a list holds: a condition, or several put together with `all`, `any` and `not`.
#:
#: A condition compares a field of the order with a value. An order for which the field is empty meets no condition on
#: it but
#: those that are negative (`isNot`, `notInTheLast`, …).
OrderRule = Union[OrderRuleText, OrderRuleMoney, OrderRuleDate, OrderRulePeriod, OrderRulePresence, OrderRuleStatus, OrderRuleCurrency, OrderRuleOwner, OrderRuleTeam, OrderRuleAll, OrderRuleAny, OrderRuleNot, UnknownCase]


class OrderSort(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    #: By the day on which it was ordered.
    ORDERED = "ordered"
    NUMBER = "number"
    #: Without regard to case and accents.
    TITLE = "title"
    #: By the customer's name, without regard to case and accents.
    CUSTOMER = "customer"
    #: By the amount with tax, whatever its currency.
    TOTAL = "total"
    #: In the order in which they follow each other; cancelled ones come last.
    STATUS = "status"


class OrderStatus(OpenEnum):
    #: It has come in.
    OPEN = "open"
    #: The customer knows that it will be done.
    CONFIRMED = "confirmed"
    IN_PROGRESS = "inProgress"
    DELIVERED = "delivered"
    #: Nothing is left to do.
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class OrderTextField(OpenEnum):
    NUMBER = "number"
    TITLE = "title"
    #: The name of its customer.
    CUSTOMER = "customer"
    #: The number of its deal.
    DEAL = "deal"
    #: The number of the quote that it was made of.
    QUOTE = "quote"
    CUSTOMER_REFERENCE = "customerReference"
    NOTE = "note"
    CANCEL_REASON = "cancelReason"


@dataclass(frozen=True, kw_only=True)
class OwnerActivity:
    """What somebody did, and what came of it."""

    owner_id: UserId
    owner_name: str
    activities: int
    minutes: int
    #: Tasks of theirs that were done in the period.
    tasks_done: int
    #: Deals of theirs, by close date.
    won: int
    lost: int
    #: Activities ÷ won deals; absent if none was won.
    activities_per_win: float | None = None


@dataclass(frozen=True, kw_only=True)
class OwnerVelocity:
    owner_id: UserId
    owner_name: str
    #: By currency.
    velocities: Sequence[Velocity]


@dataclass(frozen=True, kw_only=True)
class PasswordErrorWrongPassword:
    pass


@dataclass(frozen=True, kw_only=True)
class PasswordErrorTokenExpired:
    """The token is unknown, was used, or has run out: ask for another mail."""


@dataclass(frozen=True, kw_only=True)
class PasswordErrorNoMail:
    """The installation sends no mail."""


@dataclass(frozen=True, kw_only=True)
class PasswordErrorTooManyAttempts:
    """There were too many attempts: the next one may come after so many seconds."""

    retry_after_seconds: int


#: Why a password was not changed, or did not prove who somebody is.
PasswordError = Union[PasswordErrorWrongPassword, PasswordErrorTokenExpired, PasswordErrorNoMail, PasswordErrorTooManyAttempts, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class PasswordProof:
    """The caller's password, to prove once more who they are."""

    #: 1 to 1024 characters.
    password: str


@dataclass(frozen=True, kw_only=True)
class Pipeline:
    """An ordered list of stages that deals pass through."""

    id: PipelineId
    name: str
    description: str | None = None
    #: ISO 4217: the currency of its deals if nothing else is said.
    currency: str
    #: Whether new deals go here if nothing else is said.
    is_default: bool
    requires_won_reason: bool
    requires_lost_reason: bool
    #: In order.
    stages: Sequence[Stage]
    #: How many deals are open in it.
    open_deals: int
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class PipelineAmount:
    """Sums of deals in one currency."""

    #: ISO 4217.
    currency: str
    count: int
    #: The sum of the values.
    total: Decimal
    #: Σ value × probability ÷ 100, rounded once, half away from zero.
    weighted: Decimal


@dataclass(frozen=True, kw_only=True)
class PipelineErrorStaleVersion:
    """The pipeline has changed since, or the stage where one was asked to be changed; `current` is what the
    pipeline is now,
    with its stages, and `stage` the stage.
    """

    current: Pipeline
    stage: Stage | None = None


@dataclass(frozen=True, kw_only=True)
class PipelineErrorHasDeals:
    """There are deals in it, and no place was named for them."""

    count: int


@dataclass(frozen=True, kw_only=True)
class PipelineErrorInvalidPipeline:
    """What the pipeline would become breaks its rules."""

    why: str
    reason: PipelineRefusal


#: Why a pipeline was not changed.
PipelineError = Union[PipelineErrorStaleVersion, PipelineErrorHasDeals, PipelineErrorInvalidPipeline, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class PipelineFilter:
    """Which deals to count."""

    #: Without it the workspace's default pipeline.
    pipeline_id: PipelineId | None = None
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    #: Words that must stand in number, title, customer or description, as in listOpportunities. White space at both
    #: ends is taken away. 1 to 200 characters.
    text: str | None = None
    #: What must hold besides, as in listOpportunities.
    rules: OpportunityRule | None = None


@dataclass(frozen=True, kw_only=True)
class PipelineFunnel:
    pipeline_id: PipelineId
    from_: dt.date
    to: dt.date
    stages: Sequence[FunnelStage]
    #: Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
    win_rate: float | None = None
    won: int
    lost: int


@dataclass(frozen=True, kw_only=True)
class PipelineKey:
    id: PipelineId


@dataclass(frozen=True, kw_only=True)
class PipelinePage:
    """One page of a list."""

    items: Sequence[Pipeline]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalOneWonStage:
    """It has exactly one won stage."""


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalLastLostStage:
    """This is its last lost stage."""


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalLastOpenStage:
    """This is its last open stage."""


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalTooManyStages:
    """It would have more stages than that."""

    maximum: int


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalClosedProbability:
    """The probability of a won or lost stage is fixed."""

    status: OpportunityStatus
    probability: int


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalClosedForecast:
    """What deals in a won or lost stage count as in the forecast is fixed."""

    status: OpportunityStatus
    category: ForecastCategory


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalDefaultNeeded:
    """It stays the default until another one is."""


@dataclass(frozen=True, kw_only=True)
class PipelineRefusalDefaultKept:
    """The default pipeline is not deleted: another one comes first."""


#: What keeps a pipeline from becoming like that.
PipelineRefusal = Union[PipelineRefusalOneWonStage, PipelineRefusalLastLostStage, PipelineRefusalLastOpenStage, PipelineRefusalTooManyStages, PipelineRefusalClosedProbability, PipelineRefusalClosedForecast, PipelineRefusalDefaultNeeded, PipelineRefusalDefaultKept, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class PipelineReport:
    """A pipeline as it is now, and what came and went in a period."""

    pipeline_id: PipelineId
    name: str
    from_: dt.date
    to: dt.date
    #: In the pipeline's order.
    stages: Sequence[PipelineReportStage]
    open_count: int
    #: Over the open deals, by currency.
    totals: Sequence[PipelineAmount]
    #: Of the open deals; the most deals first.
    owners: Sequence[PipelineReportOwner]
    #: Open deals that should have been closed before today.
    overdue: Sequence[PipelineAmount]
    #: Open deals without an expected close date.
    undated: Sequence[PipelineAmount]
    #: Deals that were created in the period, whatever became of them.
    created: Sequence[ReportAmount]
    #: By close date in the period.
    won: Sequence[ReportAmount]
    lost: Sequence[ReportAmount]


@dataclass(frozen=True, kw_only=True)
class PipelineReportOwner:
    owner_id: UserId
    owner_name: str
    count: int
    #: By currency.
    amounts: Sequence[PipelineAmount]


@dataclass(frozen=True, kw_only=True)
class PipelineReportStage:
    """The deals of one stage, as they are now."""

    stage: str
    name: str
    probability: int
    is_won: bool
    is_lost: bool
    count: int
    #: By currency.
    amounts: Sequence[PipelineAmount]
    #: How long its open deals have been in it on average; absent without any.
    average_days: float | None = None
    #: How many of them have been in it for longer than its `rottenAfterDays`.
    rotting: int


@dataclass(frozen=True, kw_only=True)
class PipelineStats:
    pipeline_id: PipelineId
    #: In the pipeline's order.
    stages: Sequence[StageStats]
    #: How many deals are open.
    open_count: int
    #: Over the open deals, by currency.
    totals: Sequence[PipelineAmount]


class PipelineTemplate(OpenEnum):
    #: lead, qualified, proposal, negotiation, won, lost
    DEALS = "deals"
    #: qualification, discovery, proposal, negotiation, closed_won, closed_lost
    SALES = "sales"
    #: new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost
    STANDARD = "standard"
    #: One open stage, won and lost.
    EMPTY = "empty"


class PostalCodeMatch(OpenEnum):
    """How the postal codes of a condition on addresses are compared."""

    #: An address's postal code begins with one of them, or is one.
    STARTS_WITH = "startsWith"
    IS = "is"


@dataclass(frozen=True, kw_only=True)
class PreviewImport:
    #: What the rows are to become. Default: `"customers"`.
    target: ImportTarget | None = None
    #: A file that has been sent.
    file_id: StoredFileId | None = None
    #: Instead of a file: what would stand in it. 1 to 1000000 characters.
    text: str | None = None
    format: ImportFormatOptions | None = None
    #: 1 to 1000 elements.
    mapping: Sequence[ColumnMapping] | None = None
    #: A mapping that was saved, instead of one that is said or guessed.
    mapping_id: ImportMappingId | None = None


@dataclass(frozen=True, kw_only=True)
class PreviewSegment:
    rules: SegmentRule


@dataclass(frozen=True, kw_only=True)
class ProfileErrorStaleVersion:
    """They have changed since; `current` is who the caller is now."""

    current: Me


#: Why the caller's own name and language stayed as they were.
ProfileError = Union[ProfileErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class QualifyLead:
    id: LeadId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class Quota:
    """What a user, a team or the workspace is to win in a period."""

    owner_id: UserId | None = None
    team_id: TeamId | None = None
    period: QuotaPeriod
    #: The first day of the period.
    starts_on: dt.date
    #: ISO 4217.
    currency: str
    #: Absent if there is none any more, as is who set it and when.
    amount: Decimal | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    created_by: UserId | None = None
    updated_by: UserId | None = None
    #: Counts the changes; 0 if there is none.
    version: int


@dataclass(frozen=True, kw_only=True)
class QuotaAttainment:
    """How far somebody is with what they are to win, in one currency."""

    holder: QuotaHolder
    #: The user's or the team's id; absent for the workspace.
    holder_id: str | None = None
    name: str
    #: ISO 4217.
    currency: str
    #: The quota of the period, or the sum of those of shorter periods in it. Of a team and the workspace without their
    #: own
    #: the sum of their members'. Absent if there is none.
    quota: Decimal | None = None
    #: Of the holder's own quota for the period itself, for setQuota; 0 if there is none.
    quota_version: int
    #: Won in the period, by the close date.
    won: Decimal
    #: Won ÷ quota; absent without a quota or of one of 0.
    attainment: float | None = None
    #: Quota × the share of the period that has passed, today included: what would be won by now at an even pace.
    expected_by_now: Decimal | None = None
    #: Quota − won, 0 at least.
    gap: Decimal | None = None
    #: Open deals that are expected to close in the period.
    open_count: int
    open: Decimal
    #: Σ value × probability ÷ 100 of these.
    weighted: Decimal
    #: Won, and open deals in the category commit.
    commit: Decimal
    #: The same with the category best case.
    best_case: Decimal
    #: Open ÷ gap: how many times over the open deals would close it; absent without a gap.
    coverage: float | None = None


@dataclass(frozen=True, kw_only=True)
class QuotaErrorStaleVersion:
    """It has changed since, or was set or taken away; `current` is what it is now."""

    current: Quota


#: Why a quota was not set.
QuotaError = Union[QuotaErrorStaleVersion, UnknownCase]


class QuotaHolder(OpenEnum):
    USER = "user"
    TEAM = "team"
    WORKSPACE = "workspace"


class QuotaPeriod(OpenEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True)
class QuotaReport:
    period: QuotaPeriod
    from_: dt.date
    to: dt.date
    #: The share of the period that has passed, today included, 0…1.
    elapsed: float
    #: Users by name, then teams, then the workspace; of each by currency. Those without quota, win and open deal are
    #: left
    #: out.
    items: Sequence[QuotaAttainment]


@dataclass(frozen=True, kw_only=True)
class Quote:
    """An offer to the customer of a deal."""

    id: QuoteId
    #: Unique in the workspace: `Q-2026-00042`.
    number: str
    #: Counts from 1; a quote that is changed after it was sent gets the next one.
    revision: int
    opportunity_id: OpportunityId
    opportunity_number: str
    customer_profile_id: CustomerProfileId
    customer_name: str
    contact_id: ContactId | None = None
    title: str
    #: Stands above the lines.
    introduction: str | None = None
    #: Stands below the lines.
    terms: str | None = None
    #: The customer's, as it stands on the document.
    address: str | None = None
    language: DocumentLanguage
    status: QuoteStatus
    #: ISO 4217; of all amounts.
    currency: str
    #: The sum of the lines, before tax.
    net: Decimal
    tax: Decimal
    #: Net plus tax: what the customer pays.
    gross: Decimal
    #: The last day on which it can be accepted.
    valid_until: dt.date | None = None
    sent_at: dt.datetime | None = None
    accepted_at: dt.datetime | None = None
    declined_at: dt.datetime | None = None
    decline_reason: str | None = None
    #: The deal's.
    owner_id: UserId
    owner_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int


class QuoteDateField(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    VALID_UNTIL = "validUntil"
    #: When it was sent last.
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, kw_only=True)
class QuoteDetail:
    """A quote with all that stands in it."""

    quote: Quote
    lines: Sequence[SalesLine]
    #: By rate, the highest first.
    taxes: Sequence[TaxTotal]
    #: What was sent of it, the newest first.
    revisions: Sequence[QuoteRevision]
    #: The order that came of it.
    order_id: OrderId | None = None
    order_number: str | None = None


@dataclass(frozen=True, kw_only=True)
class QuoteErrorStaleVersion:
    """The quote has changed since; `current` is what it is now."""

    current: Quote


@dataclass(frozen=True, kw_only=True)
class QuoteErrorWrongStatus:
    """What is asked for does not go with the quote's status."""

    status: QuoteStatus
    why: str
    reason: QuoteRefusal


@dataclass(frozen=True, kw_only=True)
class QuoteErrorIncomplete:
    """What it lacks before it can be sent."""

    why: str
    reason: QuoteRefusal


@dataclass(frozen=True, kw_only=True)
class QuoteErrorNotMailed:
    """It cannot go out by mail."""

    why: str
    reason: QuoteRefusal


@dataclass(frozen=True, kw_only=True)
class QuoteErrorOpportunityNotWon:
    """The deal cannot be won, and `error` says why; the quote was not accepted either."""

    why: str
    error: OpportunityError


#: Why a quote was not changed.
QuoteError = Union[QuoteErrorStaleVersion, QuoteErrorWrongStatus, QuoteErrorIncomplete, QuoteErrorNotMailed, QuoteErrorOpportunityNotWon, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class QuoteKey:
    """One quote, by its id."""

    id: QuoteId


@dataclass(frozen=True, kw_only=True)
class QuoteLineInput:
    #: White space at both ends is taken away. 1 to 500 characters.
    description: str
    #: White space at both ends is taken away. At most 4000 characters.
    details: str | None = None
    #: At most four decimals, not 0. A negative one is a credit. -1000000000 to 1000000000. Default: `1`.
    quantity: float | None = None
    #: White space at both ends is taken away. At most 20 characters.
    unit: str | None = None
    #: For one, before tax. It may have more decimals than the currency. At least 0.
    unit_price: Decimal
    #: In percent of the price, with at most two decimals. 0 to 100. Default: `0`.
    discount: float | None = None
    #: In percent, with at most two decimals; without it the workspace's usual one. 0 to 100.
    tax_rate: float | None = None


class QuoteOptionalField(OpenEnum):
    VALID_UNTIL = "validUntil"
    SENT = "sent"
    CONTACT = "contact"
    INTRODUCTION = "introduction"
    TERMS = "terms"
    DECLINE_REASON = "declineReason"


@dataclass(frozen=True, kw_only=True)
class QuotePage:
    """One page of a list of quotes."""

    items: Sequence[Quote]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None
    #: What the quotes on all pages come to, by currency; only if the call asked for it.
    sums: Sequence[SalesSum] | None = None


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalAccepted:
    """It has been accepted, and its order stands."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalDeclined:
    """It has been declined: a change makes its next revision."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalAlreadyDeclined:
    """It has been declined before."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalExpired:
    """Its last day has passed: a change makes its next revision."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalNotSent:
    """It has not been sent."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalNotAnswered:
    """It has been neither accepted nor declined."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalOrderChanged:
    """The order that was made of it has been changed since."""

    order_number: str
    status: OrderStatus


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalOpportunityDeleted:
    """Its deal is deleted."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalNoLines:
    """It has no lines."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalLastDayPassed:
    """Its last day has passed before it was sent."""

    last_day: dt.date


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalNoMail:
    """The installation sends no mail."""


@dataclass(frozen=True, kw_only=True)
class QuoteRefusalNoAddress:
    """The customer has no e-mail address."""


#: Why something is not done with a quote.
QuoteRefusal = Union[QuoteRefusalAccepted, QuoteRefusalDeclined, QuoteRefusalAlreadyDeclined, QuoteRefusalExpired, QuoteRefusalNotSent, QuoteRefusalNotAnswered, QuoteRefusalOrderChanged, QuoteRefusalOpportunityDeleted, QuoteRefusalNoLines, QuoteRefusalLastDayPassed, QuoteRefusalNoMail, QuoteRefusalNoAddress, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class QuoteRevision:
    """What was sent of a quote."""

    revision: int
    sent_at: dt.datetime
    sent_by: UserId
    valid_until: dt.date
    currency: str
    net: Decimal
    tax: Decimal
    gross: Decimal
    #: The addresses that it goes to by mail; empty if it was handed over otherwise.
    mailed_to: Sequence[str]
    #: When the mail was handed to the mail server; absent while it waits.
    mailed_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class QuoteRuleText:
    """A text. Capital and small letters are the same, with and without accents."""

    field: QuoteTextField
    op: SegmentTextOperator
    value: str


@dataclass(frozen=True, kw_only=True)
class QuoteRuleMoney:
    """An amount in one currency; without one, the workspace's. A quote in another currency has no such amount:
    nothing is
    converted.
    """

    field: SaleMoneyField
    op: SegmentNumberOperator
    value: Decimal
    currency: str | None = None


@dataclass(frozen=True, kw_only=True)
class QuoteRuleDate:
    """A date, compared with a fixed day (UTC)."""

    field: QuoteDateField
    op: SegmentDateOperator
    value: dt.date


@dataclass(frozen=True, kw_only=True)
class QuoteRulePeriod:
    """A date, compared with today (UTC): `in the next 14 days`."""

    field: QuoteDateField
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class QuoteRulePresence:
    """Whether a field has a value."""

    field: QuoteOptionalField
    op: SegmentPresence


@dataclass(frozen=True, kw_only=True)
class QuoteRuleStatus:
    """As of now: a sent quote whose last day is over is `expired`."""

    op: SegmentListOperator
    value: Sequence[QuoteStatus]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleCurrency:
    """Codes of ISO 4217."""

    op: SegmentListOperator
    value: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleOwner:
    """Who owns the quote's deal."""

    op: SegmentListOperator
    value: Sequence[UserId]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleTeam:
    """The team of the deal's owner."""

    op: SegmentListOperator
    value: Sequence[TeamId]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleAll:
    """Every one of the rules holds."""

    rules: Sequence[QuoteRule]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleAny:
    """One of the rules holds, or several."""

    rules: Sequence[QuoteRule]


@dataclass(frozen=True, kw_only=True)
class QuoteRuleNot:
    """The rule does not hold."""

    rule: QuoteRule


#: Which quotes a list holds: a condition, or several put together with `all`, `any` and `not`.
#:
#: A condition compares a field of the quote with a value. A quote for which the field is empty meets no condition on
#: it but
#: those that are negative (`isNot`, `notInTheLast`, …).
QuoteRule = Union[QuoteRuleText, QuoteRuleMoney, QuoteRuleDate, QuoteRulePeriod, QuoteRulePresence, QuoteRuleStatus, QuoteRuleCurrency, QuoteRuleOwner, QuoteRuleTeam, QuoteRuleAll, QuoteRuleAny, QuoteRuleNot, UnknownCase]


class QuoteSort(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    #: By the last day; quotes without one come last.
    VALID_UNTIL = "validUntil"
    NUMBER = "number"
    #: Without regard to case and accents.
    TITLE = "title"
    #: By the customer's name, without regard to case and accents.
    CUSTOMER = "customer"
    #: By the amount with tax, whatever its currency.
    TOTAL = "total"
    #: Draft, expired, sent, accepted, declined. Those that have expired or were sent come by their last day.
    STATUS = "status"


class QuoteStatus(OpenEnum):
    #: Being written; nobody outside has it.
    DRAFT = "draft"
    #: The customer has it, and may accept it until its last day.
    SENT = "sent"
    #: There is an order of it.
    ACCEPTED = "accepted"
    DECLINED = "declined"
    #: It was sent, and its last day has passed.
    EXPIRED = "expired"


class QuoteTextField(OpenEnum):
    NUMBER = "number"
    TITLE = "title"
    #: The name of its customer.
    CUSTOMER = "customer"
    #: The number of its deal.
    DEAL = "deal"
    INTRODUCTION = "introduction"
    TERMS = "terms"
    DECLINE_REASON = "declineReason"


@dataclass(frozen=True, kw_only=True)
class ReactivatedMember:
    member: Member
    #: How many of their customers, contacts, leads, campaigns, deals, tasks and documents are theirs again.
    restored: int
    #: How many stay with whom they were given to: they have changed hands again since.
    kept: int


@dataclass(frozen=True, kw_only=True)
class RecalculateHealth:
    #: Without them all customers of the workspace are put in line, which administrators may ask for. 1 to 200
    #: elements. No element twice.
    customer_profile_ids: Sequence[CustomerProfileId] | None = None


@dataclass(frozen=True, kw_only=True)
class RecordConsent:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel
    #: What for, in the workspace's words: `newsletter`. Capital letters and accents make no difference. White space at
    #: both ends is taken away. 1 to 50 characters.
    purpose: str
    #: Default: `"consent"`.
    legal_basis: ConsentBasis | None = None
    #: How they have said it. A double opt-in is not noted by hand: requestConsent begins it.
    method: ConsentMethod
    #: What exactly was agreed to. Needed if the basis is their consent. White space at both ends is taken away. 1 to
    #: 10000 characters.
    text: str | None = None
    #: Which version of it: `2026-03`. White space at both ends is taken away. 1 to 50 characters.
    text_version: str | None = None
    #: The page with the form. White space at both ends is taken away. An http or https URL. At most 2000 characters.
    form_url: str | None = None
    #: When it was said; without it now.
    stated_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class RecordLeadSignal:
    id: LeadId
    intent: LeadIntent
    #: How surely it means that, in percent. 1 to 100.
    confidence: int
    #: What the lead did or said: `asked for a price list`. White space at both ends is taken away. 1 to 500
    #: characters.
    evidence: str
    #: When; without it now. In the past.
    at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ReferralChain:
    customer: CustomerSummary
    #: What was won from the customer, by currency.
    revenue: Sequence[CurrencyAmount]
    #: Who referred the customer, who referred those, and so on; the nearest first.
    referrers: Sequence[ReferralNode]
    #: Whom the customer has referred, whom those have, and so on; the nearest first.
    referred: Sequence[ReferralNode]
    #: What was won from all in `referred`, by currency.
    revenue_behind: Sequence[CurrencyAmount]
    #: Whether there are more than 5,000 on one side.
    is_truncated: bool


@dataclass(frozen=True, kw_only=True)
class ReferralNode:
    customer: CustomerSummary
    #: How many steps away.
    depth: int
    #: The one between this customer and the one that was asked for; on the way down their referrer, on the way up whom
    #: they
    #: have referred.
    via_id: CustomerProfileId
    #: What was won from them, by currency.
    revenue: Sequence[CurrencyAmount]
    #: What was won from those whom they have referred, and those whom these have, by currency; on the way down alone.
    revenue_behind: Sequence[CurrencyAmount]


@dataclass(frozen=True, kw_only=True)
class Relationship:
    """What one customer is to another one."""

    id: RelationshipId
    customer_profile_id: CustomerProfileId
    #: What the customer is to the related one: the customer is its parent company, was referred by it, …
    type: RelationshipType
    related: CustomerSummary
    #: From 1 to 10.
    strength: int
    notes: str | None = None
    #: Since when.
    since: dt.date | None = None
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class RelationshipErrorStaleVersion:
    """The relationship has changed since; `current` is what it is now."""

    current: Relationship


@dataclass(frozen=True, kw_only=True)
class RelationshipErrorExists:
    """They are related like this, or the other way round, already."""

    current: Relationship


@dataclass(frozen=True, kw_only=True)
class RelationshipErrorLoop:
    """A company would own itself, through those in between."""

    through: Sequence[CustomerSummary]


#: Why a relationship was not made or changed.
RelationshipError = Union[RelationshipErrorStaleVersion, RelationshipErrorExists, RelationshipErrorLoop, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class RelationshipGraph:
    #: The nearest first; the customer in the middle is the first of all.
    nodes: Sequence[GraphNode]
    #: Between customers that stand in `nodes`.
    edges: Sequence[GraphEdge]
    #: Whether there is more within that depth than the graph shows.
    is_truncated: bool


@dataclass(frozen=True, kw_only=True)
class RelationshipKey:
    id: RelationshipId


@dataclass(frozen=True, kw_only=True)
class RelationshipPage:
    """One page of a list."""

    items: Sequence[Relationship]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class RelationshipType(OpenEnum):
    """What a customer is to a related one. Read from the other end, each is its counterpart."""

    #: The customer is the related one's parent company.
    PARENT_COMPANY = "parent_company"
    #: The related one is the customer's parent company.
    SUBSIDIARY = "subsidiary"
    #: The customer has referred the related one.
    REFERRER = "referrer"
    #: The related one has referred the customer.
    REFERRED_BY = "referred_by"
    PARTNER = "partner"
    COMPETITOR = "competitor"


@dataclass(frozen=True, kw_only=True)
class RemoveAddress:
    id: CustomerAddressId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReopenOpportunity:
    id: OpportunityId
    #: An open stage of its pipeline; without it the one it was closed from. White space at both ends is taken away. 1
    #: to 50 characters.
    stage: str | None = None
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReopenQuote:
    id: QuoteId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReopenTask:
    id: TaskItemId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class ReorderStages:
    pipeline_id: PipelineId
    #: The version of the pipeline whose order was looked at; a stale one is a conflict. At least 1.
    version: int | None = None
    #: All stages of the pipeline, each exactly once, in the new order. 1 to 100 elements. No element twice.
    stage_ids: Sequence[StageId]


@dataclass(frozen=True, kw_only=True)
class ReportAmount:
    """What deals of one currency come to."""

    #: ISO 4217.
    currency: str
    count: int
    total: Decimal


class ReportKind(OpenEnum):
    PIPELINE = "pipeline"
    FUNNEL = "funnel"
    WIN_LOSS = "winLoss"
    VELOCITY = "velocity"
    ACTIVITY = "activity"
    ATTRIBUTION = "attribution"
    #: Leads by score and by intent, and how soon they were answered.
    LEADS = "leads"


@dataclass(frozen=True, kw_only=True)
class RequestConsent:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel
    #: White space at both ends is taken away. 1 to 50 characters.
    purpose: str
    #: What exactly they are asked to agree to: the mail and the page show it. White space at both ends is taken away.
    #: 1 to 10000 characters.
    text: str
    #: White space at both ends is taken away. 1 to 50 characters.
    text_version: str
    #: The page with the form in which they have entered themselves. White space at both ends is taken away. An http or
    #: https URL. At most 2000 characters.
    form_url: str | None = None
    #: Of the mail; without it that of the workspace's documents.
    language: DocumentLanguage | None = None


@dataclass(frozen=True, kw_only=True)
class RequestPasswordReset:
    #: White space at both ends is taken away. Made lower case. An e-mail address. At most 254 characters.
    email: str


@dataclass(frozen=True, kw_only=True)
class ResetPassword:
    #: From the link in the mail. 1 to 200 characters.
    token: str
    #: As in `auth.changePassword`. 8 to 1024 characters.
    new_password: str


@dataclass(frozen=True, kw_only=True)
class RestoreErrorNotRestorable:
    """It is not deleted, the time in which it could be restored is over, or something has taken its place."""

    why: str
    reason: RestoreRefusal


#: Why a deleted record was not brought back.
RestoreError = Union[RestoreErrorNotRestorable, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalNotDeleted:
    """It is not deleted."""


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalDeletedTooLongAgo:
    """It was deleted for longer than records can be restored."""

    days: int
    deleted_on: dt.date


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalMerged:
    """A customer that was merged into another one comes back when the merge is undone."""


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalCustomerDeleted:
    """The customer that it belongs to is deleted: that comes first."""


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalPipelineDeleted:
    """The pipeline of the stage is deleted: that comes first."""


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalKeyInUse:
    """Another stage of the pipeline has its key."""

    key: str
    name: str


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalPipeline:
    """The pipeline would not be one with it."""

    problem: PipelineRefusal


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalNameInUse:
    """Another one is called so."""

    name: str


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalTooManyViews:
    """One person keeps no more views of one list."""

    maximum: int


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalRelatedAnew:
    """The two have been related like this since."""

    to: CustomerSummary


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalOwnsItself:
    """A company would own itself, through those in between."""

    through: Sequence[CustomerSummary]


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalNotWithdrawn:
    """The invitation is not withdrawn."""


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalInvitationExpired:
    """Nobody could follow the invitation any more."""

    on: dt.date


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalMemberByNow:
    """Who was invited is a member."""

    email: str


@dataclass(frozen=True, kw_only=True)
class RestoreRefusalInvitedAnew:
    """There is another invitation to the address."""

    email: str


#: Why a deleted record is not brought back.
RestoreRefusal = Union[RestoreRefusalNotDeleted, RestoreRefusalDeletedTooLongAgo, RestoreRefusalMerged, RestoreRefusalCustomerDeleted, RestoreRefusalPipelineDeleted, RestoreRefusalKeyInUse, RestoreRefusalPipeline, RestoreRefusalNameInUse, RestoreRefusalTooManyViews, RestoreRefusalRelatedAnew, RestoreRefusalOwnsItself, RestoreRefusalNotWithdrawn, RestoreRefusalInvitationExpired, RestoreRefusalMemberByNow, RestoreRefusalInvitedAnew, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class RevenueForecast:
    #: In order of time, name or stage; within that, by currency.
    groups: Sequence[ForecastGroup]
    #: Over all groups, by currency.
    totals: Sequence[ForecastGroup]


@dataclass(frozen=True, kw_only=True)
class RevertConversion:
    id: LeadId
    #: At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class RevertedConversion:
    """A lead that is no customer any more."""

    lead: Lead
    #: What the conversion had made and stays: somebody has changed or used it since, or it is not the caller's to
    #: change.
    kept: Sequence[ConversionPart]


@dataclass(frozen=True, kw_only=True)
class RevokeConsent:
    #: The person: one of customer, contact and lead.
    customer_profile_id: CustomerProfileId | None = None
    contact_id: ContactId | None = None
    lead_id: LeadId | None = None
    channel: ConsentChannel
    #: White space at both ends is taken away. 1 to 50 characters.
    purpose: str
    #: How they have said it. Default: `"other"`.
    method: ConsentMethod | None = None
    #: When it was said; without it now.
    stated_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class RevokedSessions:
    #: How many were ended.
    count: int


class Role(OpenEnum):
    """What a user may do in the workspace."""

    OWNER = "owner"
    ADMIN = "admin"
    MANAGER = "manager"
    REP = "rep"
    VIEWER = "viewer"


@dataclass(frozen=True, kw_only=True)
class RoutingEffectiveness:
    """How well leads find those who answer them."""

    from_: dt.date
    to: dt.date
    total: RoutingLine
    #: How many of the leads wait to be given to somebody.
    unrouted: int
    #: The most leads first.
    owners: Sequence[RoutingLine]


@dataclass(frozen=True, kw_only=True)
class RoutingLine:
    """What became of leads that were given to somebody."""

    #: Absent for all together.
    owner_id: UserId | None = None
    name: str
    leads: LeadOutcome
    #: From coming in to being given to somebody, in minutes: the median; absent if none was.
    median_minutes_to_route: float | None = None
    #: From then to the first activity with the lead, in minutes: the median of those that were answered.
    median_minutes_to_respond: float | None = None
    answered: int
    #: Answered in `responseMinutes` ÷ all, 0…1; absent without leads.
    answered_in_time: float | None = None


@dataclass(frozen=True, kw_only=True)
class RuleExplanation:
    """A rule, whether it holds for the customer, and what was seen."""

    sentence: RuleSentence
    holds: bool
    #: The customer's value, for a condition; absent if there is none.
    seen: str | None = None
    #: The rules that it is made of, for `all`, `any` and `not`. Default: `[]`.
    parts: Sequence[RuleExplanation] | None = None


@dataclass(frozen=True, kw_only=True)
class RuleSentence:
    """What rules say, for people."""

    english: str
    german: str


class SaleMoneyField(OpenEnum):
    """What a quote or an order comes to."""

    NET = "net"
    #: Net and tax.
    GROSS = "gross"


@dataclass(frozen=True, kw_only=True)
class SalesLine:
    """One line of a quote or an order."""

    #: From 1 on.
    position: int
    description: str
    details: str | None = None
    quantity: float
    #: `h`, `pcs`.
    unit: str | None = None
    #: For one, before tax.
    unit_price: Decimal
    #: In percent of the price.
    discount: float
    #: In percent.
    tax_rate: float
    #: Quantity × price − discount, rounded half away from zero to the currency's minor unit, before tax.
    net: Decimal


@dataclass(frozen=True, kw_only=True)
class SalesSum:
    """What quotes or orders in one currency come to."""

    #: ISO 4217.
    currency: str
    count: int
    #: Before tax.
    net: Decimal
    #: Net plus tax.
    gross: Decimal


@dataclass(frozen=True, kw_only=True)
class SaveImportMapping:
    #: Default: `"customers"`.
    target: ImportTarget | None = None
    #: One for the same target that has the name is replaced. White space at both ends is taken away. 1 to 100
    #: characters.
    name: str
    #: 1 to 1000 elements.
    columns: Sequence[ColumnMapping]
    #: The version of the one that has the name, 0 for a name that none has; a stale one is a conflict. At least 0.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class SavedView:
    """A way to look at a list that somebody has kept: its filters, order, grouping and columns."""

    id: SavedViewId
    #: Which list it is for, such as `customers`.
    list: str
    name: str
    #: What the list looks like, in the words of the application that shows it: the query of the list's address.
    query: str
    #: Whether everybody in the workspace may use it. They see what they may see anyway: a view gives nobody access.
    is_shared: bool
    owner_id: UserId
    owner_name: str
    #: Whether it is the caller's own.
    is_own: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    #: Its owner.
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int


@dataclass(frozen=True, kw_only=True)
class SavedViews:
    #: One's own first, by name; then those that others share.
    items: Sequence[SavedView]


@dataclass(frozen=True, kw_only=True)
class SearchCustomers:
    #: As typed: every word must match, the last one as the start of a word. White space at both ends is taken away. 1
    #: to 200 characters.
    query: str
    #: 1 to 50. Default: `10`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class SearchDocuments:
    #: Every word must stand in title, description, tags, file name or text; the last one as the beginning of a word.
    #: White space at both ends is taken away. 1 to 200 characters.
    query: str
    customer_profile_id: CustomerProfileId | None = None
    opportunity_id: OpportunityId | None = None
    #: 1 to 50. Default: `20`.
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A named group of customers: picked by hand, or all who meet its rules."""

    id: SegmentId
    type: SegmentType
    name: str
    description: str | None = None
    color: StageColor
    #: Automatic ones only.
    rules: SegmentRule | None = None
    #: The rules in words.
    sentence: RuleSentence | None = None
    #: How many of its customers the caller may see.
    member_count: int
    #: When its members were last compared with its rules, all of them. Absent for manual ones, and until it is filled
    #: for the first time.
    compared_at: dt.datetime | None = None
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    version: int


@dataclass(frozen=True, kw_only=True)
class SegmentChange:
    customer_profile_id: CustomerProfileId
    outcome: SegmentChangeOutcome
    #: Why it was refused.
    reason: str | None = None


class SegmentChangeOutcome(OpenEnum):
    ADDED = "added"
    REMOVED = "removed"
    #: It was in the segment before.
    ALREADY_THERE = "alreadyThere"
    #: It was not in the segment.
    NOT_THERE = "notThere"
    #: The caller may see the customer, but not change it.
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class SegmentChanges:
    """What became of each of the customers, in the order in which they were named."""

    items: Sequence[SegmentChange]
    #: How many of the segment's customers the caller may see now.
    member_count: int


@dataclass(frozen=True, kw_only=True)
class SegmentCustomers:
    id: SegmentId
    #: 1 to 1000 elements. No element twice.
    customer_profile_ids: Sequence[CustomerProfileId]


class SegmentDateField(OpenEnum):
    CREATED = "created"
    UPDATED = "updated"
    #: When a deal was won for the first time.
    FIRST_WON = "firstWon"
    #: When a deal was won last.
    LAST_WON = "lastWon"
    LAST_LOST = "lastLost"
    LAST_DEAL_CREATED = "lastDealCreated"
    #: The earliest expected close date of an open deal.
    NEXT_EXPECTED_CLOSE = "nextExpectedClose"
    LAST_ACTIVITY = "lastActivity"


class SegmentDateOperator(OpenEnum):
    ON = "on"
    NOT_ON = "notOn"
    BEFORE = "before"
    AFTER = "after"
    #: That day or later.
    FROM = "from"
    #: That day or earlier.
    UNTIL = "until"


@dataclass(frozen=True, kw_only=True)
class SegmentErrorStaleVersion:
    """The segment has changed since; `current` is what it is now."""

    current: Segment


@dataclass(frozen=True, kw_only=True)
class SegmentErrorNameTaken:
    """Another segment of the workspace has the name."""

    name: str


@dataclass(frozen=True, kw_only=True)
class SegmentErrorAutomaticSegment:
    """Its members follow from its rules: change those."""

    name: str


@dataclass(frozen=True, kw_only=True)
class SegmentErrorManualSegment:
    """A manual segment has no rules."""

    name: str


#: Why a segment was not changed.
SegmentError = Union[SegmentErrorStaleVersion, SegmentErrorNameTaken, SegmentErrorAutomaticSegment, SegmentErrorManualSegment, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class SegmentExplanation:
    """Why a customer is in a segment, or is not."""

    #: Whether the customer is in the segment.
    is_member: bool
    #: Since when.
    added_at: dt.datetime | None = None
    #: Who put the customer there by hand.
    added_by: UserId | None = None
    #: The answer in a sentence.
    summary: RuleSentence
    #: Each rule with its truth; absent for a manual segment.
    rules: RuleExplanation | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentKey:
    id: SegmentId


class SegmentListOperator(OpenEnum):
    IS_ANY_OF = "isAnyOf"
    IS_NONE_OF = "isNoneOf"


@dataclass(frozen=True, kw_only=True)
class SegmentMember:
    """A customer in a segment."""

    customer: CustomerSummary
    status: CustomerStatus
    owner_id: UserId
    owner_name: str
    #: Since when it is in the segment.
    added_at: dt.datetime
    #: Who put it there; absent if the rules did.
    added_by: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentMemberPage:
    """One page of a list."""

    items: Sequence[SegmentMember]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class SegmentMemberSort(OpenEnum):
    #: By when the customer was created.
    CREATED = "created"
    NAME = "name"


@dataclass(frozen=True, kw_only=True)
class SegmentMembership:
    """A segment that a customer is in."""

    id: SegmentId
    name: str
    type: SegmentType
    color: StageColor
    #: Since when they are in it.
    added_at: dt.datetime


class SegmentMoneyField(OpenEnum):
    #: What was won from the customer.
    REVENUE = "revenue"
    #: The value of open deals.
    OPEN_VALUE = "openValue"
    LOST_VALUE = "lostValue"
    LARGEST_WON_DEAL = "largestWonDeal"


class SegmentNumberField(OpenEnum):
    #: All of the customer's deals.
    DEALS = "deals"
    OPEN_DEALS = "openDeals"
    WON_DEALS = "wonDeals"
    LOST_DEALS = "lostDeals"
    #: Won ÷ (won + lost), in percent. Empty without a closed deal.
    WIN_RATE = "winRate"
    CONTACTS = "contacts"
    #: The health score, from 0 to 100. Empty until the customer has been judged.
    HEALTH = "health"


class SegmentNumberOperator(OpenEnum):
    EQUAL = "equal"
    NOT_EQUAL = "notEqual"
    AT_LEAST = "atLeast"
    AT_MOST = "atMost"
    MORE_THAN = "moreThan"
    LESS_THAN = "lessThan"


class SegmentOptionalField(OpenEnum):
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"
    VAT_ID = "vatId"
    INDUSTRY = "industry"
    NOTES = "notes"
    TAGS = "tags"


@dataclass(frozen=True, kw_only=True)
class SegmentPage:
    """One page of a list."""

    items: Sequence[Segment]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentPerformance:
    """How a segment does: its size, and the business with the customers that are in it now and that the caller may
    see.
    """

    from_: dt.date
    to: dt.date
    member_count: int
    #: One for each day on which the size changed, in order, the first for `from`. Of the whole segment, and so for
    #: those
    #: who see all reports: owners, admins and managers.
    sizes: Sequence[SegmentSize]
    #: What was won from the members in the period, by currency.
    revenue: Sequence[SegmentRevenue]
    #: Members from whom something was won in the period.
    buyers: int
    #: Buyers ÷ members, in percent; absent without members.
    conversion_rate: float | None = None
    won_deals: int
    lost_deals: int
    #: Won ÷ (won + lost) by close date in the period, in percent; absent without a closed deal.
    win_rate: float | None = None


class SegmentPeriodOperator(OpenEnum):
    #: From so long ago to today, both included.
    IN_THE_LAST = "inTheLast"
    #: Longer ago, in the future, or never.
    NOT_IN_THE_LAST = "notInTheLast"
    MORE_THAN_AGO = "moreThanAgo"
    #: From today to so long ahead, both included.
    IN_THE_NEXT = "inTheNext"
    NOT_IN_THE_NEXT = "notInTheNext"
    MORE_THAN_AHEAD = "moreThanAhead"


class SegmentPeriodUnit(OpenEnum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class SegmentPresence(OpenEnum):
    KNOWN = "known"
    MISSING = "missing"


@dataclass(frozen=True, kw_only=True)
class SegmentPreview:
    """Whom rules would choose, of the customers that the caller may see."""

    count: int
    #: The first 20 by name.
    items: Sequence[CustomerSummary]
    sentence: RuleSentence


@dataclass(frozen=True, kw_only=True)
class SegmentRevenue:
    currency: str
    deals: int
    total: Decimal
    #: The total ÷ the members, those included from whom nothing was won.
    per_member: Decimal


@dataclass(frozen=True, kw_only=True)
class SegmentRuleText:
    """A text of the customer's own. Capital and small letters are the same, with and without accents."""

    field: SegmentTextField
    op: SegmentTextOperator
    value: str


@dataclass(frozen=True, kw_only=True)
class SegmentRuleNumber:
    field: SegmentNumberField
    op: SegmentNumberOperator
    value: float


@dataclass(frozen=True, kw_only=True)
class SegmentRuleMoney:
    """A sum of amounts in one currency; without one, the workspace's. Amounts in others do not count."""

    field: SegmentMoneyField
    op: SegmentNumberOperator
    value: Decimal
    currency: str | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRuleDate:
    """A date, compared with a fixed day (UTC)."""

    field: SegmentDateField
    op: SegmentDateOperator
    value: dt.date


@dataclass(frozen=True, kw_only=True)
class SegmentRulePeriod:
    """A date, compared with today (UTC): `in the last 30 days`."""

    field: SegmentDateField
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRulePresence:
    """Whether a field has a value."""

    field: SegmentOptionalField
    op: SegmentPresence


@dataclass(frozen=True, kw_only=True)
class SegmentRuleKind:
    op: SegmentListOperator
    value: Sequence[CustomerKind]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleStatus:
    op: SegmentListOperator
    value: Sequence[CustomerStatus]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleTag:
    op: SegmentTagOperator
    value: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleOwner:
    op: SegmentListOperator
    value: Sequence[UserId]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleTeam:
    """The team of the customer's owner."""

    op: SegmentListOperator
    value: Sequence[TeamId]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleDealStage:
    """The stages that the customer's open deals stand in."""

    op: SegmentListOperator
    value: Sequence[StageId]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleDealPipeline:
    """The pipelines that the customer's open deals stand in."""

    op: SegmentListOperator
    value: Sequence[PipelineId]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleActivities:
    """How many activities of these kinds there were, of any if none is named; in the last so many days, or ever."""

    #: Default: `[]`.
    kinds: Sequence[ActivityKind] | None = None
    op: SegmentNumberOperator
    value: int
    in_the_last_days: int | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRuleRelation:
    """What the customer is to others: somebody's subsidiary, a partner."""

    op: SegmentListOperator
    value: Sequence[RelationshipType]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleConsent:
    """Whether the customer, or one of their contacts, has agreed to one of these channels: for that purpose, or for
    any if
    none is named. `isNoneOf`: to none of them.
    """

    op: SegmentListOperator
    value: Sequence[ConsentChannel]
    purpose: str | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRuleAddress:
    """Whether the customer has an address for which all of this is true at once; `missing`: has none. Of each list
    one
    element is enough, and a list without elements asks nothing: without any it is whether there is an address at
    all.
    Countries are codes of ISO 3166-1; cities and regions are the same with and without accents and capital
    letters, postal
    codes also without blanks.
    """

    op: SegmentPresence
    #: Default: `[]`.
    kinds: Sequence[AddressKind] | None = None
    #: Default: `[]`.
    countries: Sequence[str] | None = None
    #: Default: `[]`.
    cities: Sequence[str] | None = None
    #: Default: `[]`.
    postal_codes: Sequence[str] | None = None
    #: Default: `"startsWith"`.
    postal_code_match: PostalCodeMatch | None = None
    #: Default: `[]`.
    regions: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRuleCustom:
    """A custom field of the workspace. Nobody meets a condition on a field that has been removed."""

    condition: CustomFieldFilter


@dataclass(frozen=True, kw_only=True)
class SegmentRuleCustomPeriod:
    """A custom field of type `date`, compared with today (UTC): `in the next 30 days`. Nobody meets a condition on
    a field
    that has been removed.
    """

    key: str
    op: SegmentPeriodOperator
    value: int
    #: Default: `"days"`.
    unit: SegmentPeriodUnit | None = None


@dataclass(frozen=True, kw_only=True)
class SegmentRuleAll:
    """Every one of the rules holds."""

    rules: Sequence[SegmentRule]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleAny:
    """One of the rules holds, or several."""

    rules: Sequence[SegmentRule]


@dataclass(frozen=True, kw_only=True)
class SegmentRuleNot:
    """The rule does not hold."""

    rule: SegmentRule


#: Who belongs to a segment: a condition, or several put together with `all`, `any` and `not`.
#:
#: A condition compares a field of the customer with a value. A customer for whom the field is empty meets no condition
#: on it but those that are negative (`isNot`, `notInTheLast`, …).
SegmentRule = Union[SegmentRuleText, SegmentRuleNumber, SegmentRuleMoney, SegmentRuleDate, SegmentRulePeriod, SegmentRulePresence, SegmentRuleKind, SegmentRuleStatus, SegmentRuleTag, SegmentRuleOwner, SegmentRuleTeam, SegmentRuleDealStage, SegmentRuleDealPipeline, SegmentRuleActivities, SegmentRuleRelation, SegmentRuleConsent, SegmentRuleAddress, SegmentRuleCustom, SegmentRuleCustomPeriod, SegmentRuleAll, SegmentRuleAny, SegmentRuleNot, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class SegmentSize:
    day: dt.date
    #: At the end of the day.
    members: int
    joined: int
    left: int


class SegmentSort(OpenEnum):
    NAME = "name"
    CREATED = "created"
    UPDATED = "updated"


class SegmentTagOperator(OpenEnum):
    HAS_ANY = "hasAny"
    HAS_ALL = "hasAll"
    HAS_NONE = "hasNone"


class SegmentTextField(OpenEnum):
    NAME = "name"
    EMAIL = "email"
    #: What stands behind the @ of the e-mail address.
    EMAIL_DOMAIN = "emailDomain"
    PHONE = "phone"
    WEBSITE = "website"
    VAT_ID = "vatId"
    INDUSTRY = "industry"
    NOTES = "notes"


class SegmentTextOperator(OpenEnum):
    IS = "is"
    IS_NOT = "isNot"
    CONTAINS = "contains"
    CONTAINS_NOT = "containsNot"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"


class SegmentType(OpenEnum):
    #: Its members are picked by hand.
    MANUAL = "manual"
    #: Its members are those who meet its rules, always.
    AUTOMATIC = "automatic"


@dataclass(frozen=True, kw_only=True)
class SendQuote:
    id: QuoteId
    #: At least 1.
    version: int | None = None
    #: Whether it goes out by mail. Without it, it does if the installation sends mail and there is an address.
    by_mail: bool | None = None
    #: Where to; without them the contact's address, or the customer's. 1 to 20 elements. No element twice. Each: an
    #: e-mail address; at most 254 characters.
    to: Sequence[str] | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    subject: str | None = None
    #: The mail's text; without it a usual one. White space at both ends is taken away. 1 to 10000 characters.
    message: str | None = None


@dataclass(frozen=True, kw_only=True)
class Session:
    """A place where somebody is signed in."""

    id: SessionId
    created_at: dt.datetime
    #: To the hour.
    last_seen_at: dt.datetime
    expires_at: dt.datetime
    #: Where it was begun: an IP address.
    address: str | None = None
    #: `Firefox on Linux`.
    device: str | None = None
    #: Whether the call comes with it.
    is_current: bool


@dataclass(frozen=True, kw_only=True)
class SessionKey:
    id: SessionId


@dataclass(frozen=True, kw_only=True)
class SessionList:
    #: The one that was used last first.
    items: Sequence[Session]


@dataclass(frozen=True, kw_only=True)
class SetAvailability:
    #: The caller if left out. Others' are for owners and admins.
    id: UserId | None = None
    #: The version of the member that it is based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: The first day away; today if left out, and away is meant.
    away_from: dt.date | None = None
    #: The last day away. Without it the member is available.
    away_until: dt.date | None = None
    #: Shown to colleagues: who stands in, how to reach them. White space at both ends is taken away. 1 to 200
    #: characters.
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class SetCustomFields:
    #: All fields, in the order in which they are shown. At most 100 elements.
    fields: Sequence[CustomFieldDefinition]
    #: The version that it is based on; a stale one is a conflict. At least 0.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class SetDocumentSettings:
    #: At least 0.
    version: int | None = None
    language: DocumentLanguage | None = None
    #: `null` goes back to the workspace's name. White space at both ends is taken away. 1 to 200 characters.
    seller_name: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 500 characters.
    seller_address: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 30 characters.
    vat_id: str | None | Unset = UNSET
    #: An e-mail address. At most 254 characters.
    email: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 50 characters.
    phone: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 200 characters.
    website: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 200 characters.
    bank_account: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 500 characters.
    footer: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 10000 characters.
    quote_terms: str | None | Unset = UNSET
    #: 1 to 3650.
    quote_validity_days: int | None = None
    #: 0 to 100.
    tax_rate: float | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class SetHealthWeights:
    #: 0 to 100.
    recency: int | None = None
    #: 0 to 100.
    frequency: int | None = None
    #: 0 to 100.
    monetary: int | None = None
    #: 0 to 100.
    engagement: int | None = None
    #: 0 to 100.
    problems: int | None = None
    #: 1 to 365.
    recency_half_life_days: int | None = None
    #: 1 to 100.
    expected_contacts: int | None = None
    #: 1 to 99.
    at_risk_below: int | None = None
    #: 2 to 100.
    healthy_from: int | None = None
    #: The version that it is based on; a stale one is a conflict. At least 0.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class SetLossReasons:
    #: At most 100 elements. No element twice. Each: white space at both ends is taken away; 1 to 200 characters.
    reasons: Sequence[str]
    #: The version that it is based on; a stale one is a conflict. At least 0.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class SetOpportunityLead:
    id: OpportunityId
    #: At least 1.
    version: int | None = None
    lead_id: LeadId


@dataclass(frozen=True, kw_only=True)
class SetQuota:
    #: Whose quota; without it and `teamId` the workspace's.
    owner_id: UserId | None = None
    team_id: TeamId | None = None
    period: QuotaPeriod
    #: The first day of the period.
    starts_on: dt.date
    #: ISO 4217; without it the workspace's. Matches a currency code of three capital letters.
    currency: str | None = None
    #: Without it the quota is taken away. At least 0.
    amount: Decimal | None = None
    #: The version that it is based on, 0 if there was none; a stale one is a conflict. At least 0.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class Setup:
    """What stands before signing in: whether anybody can, and how."""

    #: Whether there is no workspace yet. `auth.createFirstOwner` makes it.
    needs_first_owner: bool
    #: Where people may sign in besides with a password.
    providers: Sequence[SignInProvider]


@dataclass(frozen=True, kw_only=True)
class SignInProvider:
    """Somebody else who may say who a person is."""

    id: str
    #: What its button shows: `Continue with …`.
    name: str
    #: Where the browser goes to begin; `?return=/…` says where it shall end.
    path: str


@dataclass(frozen=True, kw_only=True)
class SnapshotComparison:
    from_: dt.datetime
    to: dt.datetime
    #: By currency.
    amounts: Sequence[ComparedAmount]
    #: By kind, then by currency.
    changes: Sequence[ForecastChangeSum]
    #: Those that the caller may see now, by the size of the change, the largest first.
    deals: Sequence[ChangedDeal]
    #: Where the next page of deals starts; absent on the last page.
    next_cursor: str | None = None


@dataclass(frozen=True, kw_only=True)
class SnapshotForecast:
    """A snapshot with the forecast that it holds."""

    snapshot: ForecastSnapshot
    forecast: RevenueForecast


@dataclass(frozen=True, kw_only=True)
class SnoozeTask:
    id: TaskItemId
    #: When it comes back; `null` brings it back at once. In the future.
    until: dt.datetime | None = None
    #: At least 1.
    version: int | None = None


class SortDirection(OpenEnum):
    """The direction of a sort."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One step of a pipeline."""

    id: StageId
    pipeline_id: PipelineId
    #: Unique in the pipeline, and stays when the name changes.
    key: str
    name: str
    #: From 0, without gaps.
    position: int
    #: In percent: what a deal's probability becomes when it enters.
    probability: int
    color: StageColor
    icon: str | None = None
    is_won: bool
    is_lost: bool
    #: After so many days in the stage a deal is rotting; 0 is never.
    rotten_after_days: int
    #: What deals in the stage count as in the forecast.
    forecast_category: ForecastCategory
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes, of its place, too.
    version: int


class StageColor(OpenEnum):
    GRAY = "gray"
    BLUE = "blue"
    TEAL = "teal"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True, kw_only=True)
class StageKey:
    id: StageId


@dataclass(frozen=True, kw_only=True)
class StageList:
    #: In order.
    items: Sequence[Stage]
    #: Of the pipeline whose order it is: what reorderStages may be based on.
    version: int


@dataclass(frozen=True, kw_only=True)
class StageStats:
    stage: str
    name: str
    probability: int
    is_won: bool
    is_lost: bool
    #: Deals in the stage, of all currencies.
    count: int
    #: By currency.
    amounts: Sequence[PipelineAmount]


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A file that somebody has sent, or is to send."""

    id: StoredFileId
    #: With its ending: `offer.pdf`.
    name: str
    #: `application/pdf`.
    media_type: str
    #: In bytes.
    size: int
    #: Of the content, as 64 hexadecimal digits; absent while it is not known.
    sha256: str | None = None
    state: StoredFileState
    created_at: dt.datetime
    created_by: UserId
    stored_at: dt.datetime | None = None


@dataclass(frozen=True, kw_only=True)
class StoredFileKey:
    id: StoredFileId


class StoredFileState(OpenEnum):
    """What has become of a file's bytes."""

    #: They are still to come.
    WAITING = "waiting"
    STORED = "stored"


@dataclass(frozen=True, kw_only=True)
class SystemEventEvent:
    """Something changed. `eventId` is the same wherever it is told."""

    event_id: str
    name: str
    entity_id: str
    at: dt.datetime
    actor_id: UserId | None = None
    data: JSONValue


@dataclass(frozen=True, kw_only=True)
class SystemEventReset:
    """Events are missing, because the subscriber was away for longer than they are kept: read everything anew."""

    reason: str


#: News of the domain.
SystemEvent = Union[SystemEventEvent, SystemEventReset, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class SystemHealth:
    status: HealthStatus
    #: The server's clock.
    time: dt.datetime
    #: How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no
    #: worker
    #: runs.
    late_jobs: int
    #: How many jobs have failed for good.
    dead_jobs: int


@dataclass(frozen=True, kw_only=True)
class SystemVersion:
    #: The version of the interface.
    version: str


@dataclass(frozen=True, kw_only=True)
class TakeSnapshot:
    #: What it is for. White space at both ends is taken away. 1 to 500 characters.
    note: str | None = None


class TaskDue(OpenEnum):
    """When listed tasks are due."""

    #: Their moment or their day has passed.
    OVERDUE = "overdue"
    #: On this day, at whatever time.
    TODAY = "today"
    #: Overdue or today: what there is to do now.
    NOW = "now"
    #: After this day.
    UPCOMING = "upcoming"
    UNDATED = "undated"


@dataclass(frozen=True, kw_only=True)
class TaskErrorStaleVersion:
    """The task has changed since; `current` is what it is now."""

    current: TaskItem


@dataclass(frozen=True, kw_only=True)
class TaskErrorWrongStatus:
    """The task is not in the state that this needs: what is done is neither done again nor put off, and what is
    open is not
    opened. `status` says which it is.
    """

    status: TaskStatus
    why: str


#: Why a task was not changed.
TaskError = Union[TaskErrorStaleVersion, TaskErrorWrongStatus, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class TaskItem:
    """Something that somebody has to do, on its own or for a customer, a deal or a lead."""

    id: TaskItemId
    title: str
    description: str | None = None
    kind: TaskKind
    priority: TaskPriority
    status: TaskStatus
    #: The day on which it is due, whatever the time.
    due_date: dt.date | None = None
    #: The moment at which it is due, instead of a day.
    due_at: dt.datetime | None = None
    #: Whether it is open and its moment, or its day, has passed.
    is_overdue: bool
    #: Until then it is not shown among what is to be done.
    snoozed_until: dt.datetime | None = None
    assignee_id: UserId
    assignee_name: str
    customer_profile_id: CustomerProfileId | None = None
    customer_name: str | None = None
    contact_id: ContactId | None = None
    contact_name: str | None = None
    opportunity_id: OpportunityId | None = None
    opportunity_title: str | None = None
    lead_id: LeadId | None = None
    lead_name: str | None = None
    completed_at: dt.datetime | None = None
    completed_by: UserId | None = None
    #: What came of it.
    outcome: str | None = None
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; an update may carry it.
    version: int


@dataclass(frozen=True, kw_only=True)
class TaskItemPage:
    """One page of a list."""

    items: Sequence[TaskItem]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


@dataclass(frozen=True, kw_only=True)
class TaskKey:
    """One task, by its id."""

    id: TaskItemId


class TaskKind(OpenEnum):
    TODO = "todo"
    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    FOLLOW_UP = "followUp"


class TaskPriority(OpenEnum):
    """How much it matters, the most important last."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class TaskScope(OpenEnum):
    """Whose tasks to list."""

    #: The caller's.
    MINE = "mine"
    #: Those of the caller's team; of who is in none, their own.
    TEAM = "team"
    #: All that the caller may see.
    ALL = "all"


class TaskSort(OpenEnum):
    #: By the day or moment; a day counts with its end, tasks without either come last.
    DUE = "due"
    #: Ascending is from the most urgent on; then by when they are due.
    PRIORITY = "priority"
    CREATED = "created"


class TaskStatus(OpenEnum):
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class TaxTotal:
    """What is taxed with one rate."""

    #: In percent.
    rate: float
    #: The sum of the lines with that rate.
    net: Decimal
    #: The rate of that sum, rounded half away from zero to the currency's minor unit (EN 16931, BR-CO-17).
    tax: Decimal


@dataclass(frozen=True, kw_only=True)
class TeamDetail:
    """People who work together: managers see and change what their team owns."""

    id: TeamId
    name: str
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: UserId
    updated_by: UserId
    #: Counts the changes; who is in it does not count.
    version: int
    #: How many may sign in.
    member_count: int


@dataclass(frozen=True, kw_only=True)
class TeamDetailErrorStaleVersion:
    """The team has changed since; `current` is what it is now."""

    current: TeamDetail


#: Why a team was not changed.
TeamDetailError = Union[TeamDetailErrorStaleVersion, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class TeamErrorStaleVersion:
    """The member has changed since; `current` is who they are now."""

    current: Member


@dataclass(frozen=True, kw_only=True)
class TeamErrorOwnersOnly:
    """Owners are made, changed and deactivated by owners alone."""


@dataclass(frozen=True, kw_only=True)
class TeamErrorLastOwner:
    """A workspace needs an owner who may sign in."""


@dataclass(frozen=True, kw_only=True)
class TeamErrorNotYourself:
    """Somebody else has to do this."""


@dataclass(frozen=True, kw_only=True)
class TeamErrorAlreadyMember:
    """The address belongs to a member."""

    email: str


@dataclass(frozen=True, kw_only=True)
class TeamErrorNoMail:
    """The installation sends no mail."""


#: Why the team stayed as it was.
TeamError = Union[TeamErrorStaleVersion, TeamErrorOwnersOnly, TeamErrorLastOwner, TeamErrorNotYourself, TeamErrorAlreadyMember, TeamErrorNoMail, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class TeamKey:
    id: TeamId


@dataclass(frozen=True, kw_only=True)
class TeamList:
    #: By name.
    items: Sequence[TeamDetail]


@dataclass(frozen=True, kw_only=True)
class TimelineItem:
    """Something that happened with a customer."""

    #: Of the entry itself; no other one has it.
    id: int
    kind: TimelineKind
    #: What happened, in a word: `created`, `won`, `stage-changed`; of an activity its outcome or direction.
    event: str
    #: What it happened to: a deal's title, a contact's name, an activity's subject.
    title: str
    detail: str | None = None
    happened_at: dt.datetime
    #: The kind of record that it tells of: `Opportunity`.
    entity: str
    #: Which one.
    entity_id: str
    #: The deal that it tells of.
    opportunity_id: OpportunityId | None = None
    #: Who is responsible for what it tells of.
    owner_id: UserId | None = None
    owner_name: str | None = None
    #: Who did it; absent if nobody was signed in.
    actor_id: UserId | None = None
    actor_name: str | None = None


@dataclass(frozen=True, kw_only=True)
class TimelineItemPage:
    """One page of a list."""

    items: Sequence[TimelineItem]
    #: Where the next page starts; absent on the last page.
    next_cursor: str | None = None
    #: How many there are on all pages; only if the call asked for it.
    total: int | None = None


class TimelineKind(OpenEnum):
    """What an entry of the timeline is about."""

    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    NOTE = "note"
    VISIT = "visit"
    #: The customer and their addresses.
    CUSTOMER = "customer"
    CONTACT = "contact"
    LEAD = "lead"
    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    ORDER = "order"
    TASK = "task"
    DOCUMENT = "document"
    CONSENT = "consent"
    RELATIONSHIP = "relationship"
    #: The customer has joined a segment, or left it.
    SEGMENT = "segment"
    #: What no record of its own stands for: the customer came to be at risk, or recovered.
    EVENT = "event"


@dataclass(frozen=True, kw_only=True)
class TwoFactorErrorWrongPassword:
    pass


@dataclass(frozen=True, kw_only=True)
class TwoFactorErrorWrongCode:
    """The code is wrong or too old."""


@dataclass(frozen=True, kw_only=True)
class TwoFactorErrorAlreadyEnabled:
    pass


@dataclass(frozen=True, kw_only=True)
class TwoFactorErrorNotBegun:
    """There is nothing to confirm or to make codes for: begin with `auth.enableTwoFactor`."""


@dataclass(frozen=True, kw_only=True)
class TwoFactorErrorTooManyAttempts:
    """There were too many attempts: the next one may come after so many seconds."""

    retry_after_seconds: int


#: Why two-factor authentication stayed as it was.
TwoFactorError = Union[TwoFactorErrorWrongPassword, TwoFactorErrorWrongCode, TwoFactorErrorAlreadyEnabled, TwoFactorErrorNotBegun, TwoFactorErrorTooManyAttempts, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class TwoFactorRecoveryCodes:
    #: `abcd-efgh-ijkl-mnop`; each is good once.
    codes: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class TwoFactorSecret:
    #: To be typed into the authenticator app, in Base32.
    secret: str
    #: To be shown to it as a QR code: `otpauth://totp/…`.
    uri: str


@dataclass(frozen=True, kw_only=True)
class TwoFactorStatus:
    #: Whether signing in needs a code.
    is_enabled: bool
    recovery_codes_left: int


@dataclass(frozen=True, kw_only=True)
class UTMParameters:
    """What the address of a visited page said of where the visitor came from."""

    #: White space at both ends is taken away. At most 200 characters.
    source: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    medium: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    campaign: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    term: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    content: str | None = None


@dataclass(frozen=True, kw_only=True)
class UndoBulkUpdate:
    #: The `changeId` that the bulk update was answered with.
    id: BulkChangeId


@dataclass(frozen=True, kw_only=True)
class UndoMerge:
    id: CustomerMergeId


@dataclass(frozen=True, kw_only=True)
class UndoneBulkUpdate:
    #: How many records are as they were before.
    restored: int
    #: How many keep something of the update: somebody has changed that since, they are gone, they are no longer the
    #: caller's to change, or what they were is not there any more.
    kept: int


@dataclass(frozen=True, kw_only=True)
class UndoneMerge:
    #: The customer that stayed.
    customer: CustomerProfile
    #: The customer that is there again.
    restored: CustomerProfile


@dataclass(frozen=True, kw_only=True)
class UpdateActivity:
    id: ActivityId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: With another kind, what goes with the old one alone must be taken away or replaced.
    kind: ActivityKind | None = None
    #: White space at both ends is taken away. 1 to 300 characters.
    subject: str | None = None
    #: White space at both ends is taken away. At most 50000 characters.
    body: str | None | Unset = UNSET
    customer_profile_id: CustomerProfileId | None | Unset = UNSET
    contact_id: ContactId | None | Unset = UNSET
    lead_id: LeadId | None | Unset = UNSET
    opportunity_id: OpportunityId | None | Unset = UNSET
    direction: ActivityDirection | None | Unset = UNSET
    #: 0 to 1440.
    duration_minutes: int | None | Unset = UNSET
    outcome: ActivityOutcome | None | Unset = UNSET
    #: White space at both ends is taken away. At most 300 characters.
    location: str | None | Unset = UNSET
    happened_at: dt.datetime | None = None
    #: At most 100 elements.
    participants: Sequence[ActivityParticipantInput] | None = None
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateAddress:
    id: CustomerAddressId
    #: At least 1.
    version: int | None = None
    kind: AddressKind | None = None
    #: White space at both ends is taken away. At most 100 characters.
    label: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 200 characters.
    recipient: str | None | Unset = UNSET
    #: White space at both ends is taken away. 1 to 200 characters.
    line1: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    line2: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 20 characters.
    postal_code: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    city: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    region: str | None | Unset = UNSET
    #: White space at both ends is taken away. Matches a country's code of two capital letters.
    country: str | None | Unset = UNSET
    #: `true` makes it the default one of its kind instead of the one that is; `false` leaves the kind without one.
    is_default: bool | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateContact:
    id: ContactId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    job_title: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 200 characters.
    department: str | None | Unset = UNSET
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None | Unset = UNSET
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None | Unset = UNSET
    #: White space at both ends is taken away. A telephone number with country code.
    mobile: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    is_primary: bool | None = None
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateCustomer:
    id: CustomerProfileId
    #: At least 1.
    version: int | None = None
    kind: CustomerKind | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str | None = None
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None | Unset = UNSET
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None | Unset = UNSET
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None | Unset = UNSET
    #: White space at both ends is taken away. 2 to 20 characters.
    vat_id: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None | Unset = UNSET
    status: CustomerStatus | None = None
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    #: Values by the keys of custom fields; those that are left out stay, `null` empties one. At most 100 elements.
    custom_fields: Mapping[str, JSONValue] | None = None
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateDocument:
    id: DocumentId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 300 characters.
    title: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None | Unset = UNSET
    #: White space at both ends is taken away. Made lower case. At most 50 characters.
    category: str | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None
    customer_profile_id: CustomerProfileId | None | Unset = UNSET
    opportunity_id: OpportunityId | None | Unset = UNSET
    owner_id: UserId | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateLead:
    id: LeadId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    name: str | None = None
    #: White space at both ends is taken away. At most 200 characters.
    company: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 200 characters.
    job_title: str | None | Unset = UNSET
    #: White space at both ends is taken away. Made lower case. An e-mail address.
    email: str | None | Unset = UNSET
    #: White space at both ends is taken away. A telephone number with country code.
    phone: str | None | Unset = UNSET
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    website: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    industry: str | None | Unset = UNSET
    #: What another procedure asks more for is refused: disqualifyLead the reason, convertLead the customer.
    status: LeadStatus | None = None
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None | Unset = UNSET
    #: All of them together.
    utm: UTMParameters | None | Unset = UNSET
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    referrer: str | None | Unset = UNSET
    #: White space at both ends is taken away. An http or https URL. At most 2000 characters.
    landing_page: str | None | Unset = UNSET
    campaign_id: CampaignId | None | Unset = UNSET
    #: White space at both ends is taken away. 1 to 200 characters.
    external_id: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateMe:
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: What to read; `null` for the workspace's.
    language: DocumentLanguage | None | Unset = UNSET
    #: The version that it is based on; a stale one is a conflict. At least 1.
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateMember:
    id: UserId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    role: Role | None = None
    team_id: TeamId | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class UpdateOpportunity:
    id: OpportunityId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None | Unset = UNSET
    customer_profile_id: CustomerProfileId | None = None
    #: Moves the deal to this stage of its pipeline; a won or lost one closes it. White space at both ends is taken
    #: away. 1 to 50 characters.
    stage: str | None = None
    #: At least 0.
    value: Decimal | None | Unset = UNSET
    #: Matches a currency code of three capital letters.
    currency: str | None = None
    #: 0 to 100.
    probability: int | None = None
    #: `null` goes back to the stage's.
    forecast_category: ForecastCategory | None | Unset = UNSET
    expected_close_date: dt.date | None | Unset = UNSET
    #: Why it was won or lost, if the update closes it. White space at both ends is taken away. 1 to 500 characters.
    close_reason: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    next_steps: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 100 characters.
    source: str | None | Unset = UNSET
    campaign_id: CampaignId | None | Unset = UNSET
    contact_id: ContactId | None | Unset = UNSET
    lead_id: LeadId | None | Unset = UNSET
    owner_id: UserId | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    notes: str | None | Unset = UNSET
    #: At most 50 elements. No element twice. Each: white space at both ends is taken away; 1 to 50 characters.
    tags: Sequence[str] | None = None
    metadata: JSONValue | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class UpdateOrderStatus:
    id: OrderId
    #: At least 1.
    version: int | None = None
    #: One of its `nextStatuses`.
    status: OrderStatus
    #: Why it is cancelled; asked for then. White space at both ends is taken away. 1 to 500 characters.
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class UpdatePipeline:
    id: PipelineId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None | Unset = UNSET
    #: Matches a currency code of three capital letters.
    currency: str | None = None
    #: `true` makes it the default instead of the one that is; `false` is refused for the default.
    is_default: bool | None = None
    requires_won_reason: bool | None = None
    requires_lost_reason: bool | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateQuote:
    id: QuoteId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    contact_id: ContactId | None | Unset = UNSET
    #: White space at both ends is taken away. At most 10000 characters.
    introduction: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 10000 characters.
    terms: str | None | Unset = UNSET
    #: White space at both ends is taken away. At most 500 characters.
    address: str | None | Unset = UNSET
    language: DocumentLanguage | None = None
    #: Matches a currency code of three capital letters.
    currency: str | None = None
    valid_until: dt.date | None | Unset = UNSET
    #: All lines; they take the place of the ones before. At most 200 elements.
    lines: Sequence[QuoteLineInput] | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateRelationship:
    id: RelationshipId
    #: At least 1.
    version: int | None = None
    #: 1 to 10.
    strength: int | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    notes: str | None | Unset = UNSET
    since: dt.date | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class UpdateSegment:
    id: SegmentId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: White space at both ends is taken away. At most 2000 characters.
    description: str | None | Unset = UNSET
    color: StageColor | None = None
    #: Automatic ones only: the members change with them.
    rules: SegmentRule | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateStage:
    id: StageId
    #: At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: New moves only: deals that are in the stage keep theirs. 0 to 100.
    probability: int | None = None
    color: StageColor | None = None
    #: White space at both ends is taken away. 1 to 50 characters.
    icon: str | None | Unset = UNSET
    #: 0 to 3650.
    rotten_after_days: int | None = None
    forecast_category: ForecastCategory | None = None


@dataclass(frozen=True, kw_only=True)
class UpdateTask:
    id: TaskItemId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 200 characters.
    title: str | None = None
    #: White space at both ends is taken away. At most 10000 characters.
    description: str | None | Unset = UNSET
    kind: TaskKind | None = None
    priority: TaskPriority | None = None
    #: A day takes the place of a moment.
    due_date: dt.date | None | Unset = UNSET
    #: A moment takes the place of a day.
    due_at: dt.datetime | None | Unset = UNSET
    assignee_id: UserId | None = None
    customer_profile_id: CustomerProfileId | None | Unset = UNSET
    contact_id: ContactId | None | Unset = UNSET
    opportunity_id: OpportunityId | None | Unset = UNSET
    lead_id: LeadId | None | Unset = UNSET


@dataclass(frozen=True, kw_only=True)
class UpdateTeam:
    id: TeamId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str


@dataclass(frozen=True, kw_only=True)
class UpdateView:
    id: SavedViewId
    #: The version that the update was based on; a stale one is a conflict. At least 1.
    version: int | None = None
    #: White space at both ends is taken away. 1 to 100 characters.
    name: str | None = None
    #: At most 8000 characters.
    query: str | None = None
    is_shared: bool | None = None


@dataclass(frozen=True, kw_only=True)
class UploadTicket:
    """Where a file is to be sent, and what lets its bearer do that."""

    file: StoredFile
    #: Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on.
    url: str
    #: The same ticket for the header `File-Ticket`, with the URL's path.
    ticket: str
    expires_at: dt.datetime


@dataclass(frozen=True, kw_only=True)
class UserSummary:
    """A member of the workspace, in short."""

    id: UserId
    name: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Velocity:
    """How fast deals of one currency become revenue."""

    #: ISO 4217.
    currency: str
    #: Deals that are open now.
    open_deals: int
    #: Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed.
    win_rate: float | None = None
    #: Absent if none was won.
    average_won_value: Decimal | None = None
    #: From creation to the close date, of the won deals, in days; absent if none was won.
    average_days_to_win: float | None = None
    #: Open deals × win rate × average won value ÷ average days to win: what is won a day. Absent if one of these is,
    #: or if
    #: deals are won on the day that they are created.
    per_day: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class VelocityReport:
    from_: dt.date
    to: dt.date
    #: By currency.
    velocities: Sequence[Velocity]
    #: By name.
    owners: Sequence[OwnerVelocity]


@dataclass(frozen=True, kw_only=True)
class VerifyAuditLog:
    #: The end of the log as an earlier verification has told it.
    anchor: AuditAnchor | None = None


@dataclass(frozen=True, kw_only=True)
class VerifyConsentLog:
    #: The end of the log as an earlier verification has told it.
    anchor: AuditAnchor | None = None


@dataclass(frozen=True, kw_only=True)
class VerifyTwoFactor:
    #: As `auth.login` gave it. 1 to 200 characters.
    challenge: str
    #: Six digits from the authenticator app, or a recovery code. Spaces and hyphens do not matter. 1 to 64 characters.
    code: str


@dataclass(frozen=True, kw_only=True)
class ViewErrorStaleVersion:
    """The view has changed since; `current` is what it is now."""

    current: SavedView


@dataclass(frozen=True, kw_only=True)
class ViewErrorNameTaken:
    """Another view of the same person for the same list is called so."""

    name: str


@dataclass(frozen=True, kw_only=True)
class ViewErrorTooMany:
    """One person keeps no more views of one list."""

    maximum: int


#: Why a view was not saved.
ViewError = Union[ViewErrorStaleVersion, ViewErrorNameTaken, ViewErrorTooMany, UnknownCase]


@dataclass(frozen=True, kw_only=True)
class ViewKey:
    id: SavedViewId


@dataclass(frozen=True, kw_only=True)
class WatchOpportunities:
    #: Without it the deals of all pipelines.
    pipeline_id: PipelineId | None = None


@dataclass(frozen=True, kw_only=True)
class WinLossAmount:
    """What was won and lost in one currency."""

    #: ISO 4217.
    currency: str
    won: Decimal
    lost: Decimal


@dataclass(frozen=True, kw_only=True)
class WinLossLine:
    """Closed deals that have something in common."""

    #: The owner's id, the source, or the reason; absent for deals without one.
    key: str | None = None
    #: As shown to people.
    label: str
    won: int
    lost: int
    #: Won ÷ (won + lost), 0…1; absent if none closed.
    win_rate: float | None = None
    #: By currency.
    amounts: Sequence[WinLossAmount]
    #: From creation to the close date, of won deals; absent without any.
    average_days_to_win: float | None = None
    #: From creation to the close date, of lost deals; absent without any.
    average_days_to_lose: float | None = None


@dataclass(frozen=True, kw_only=True)
class WinLossReport:
    """Deals that were closed in a period, by their close date."""

    from_: dt.date
    to: dt.date
    total: WinLossLine
    #: Why deals were won, the most frequent reason first.
    won_reasons: Sequence[WinLossLine]
    #: Why deals were lost, the most frequent reason first.
    lost_reasons: Sequence[WinLossLine]
    #: The most closed deals first.
    owners: Sequence[WinLossLine]
    #: The most closed deals first.
    sources: Sequence[WinLossLine]


class ActivityRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ActivityError


class AddressRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: AddressError


class BulkUndoRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: BulkUndoError


class ConsentRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ConsentError


class ContactRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ContactError


class CustomFieldRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: CustomFieldError


class CustomerRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: CustomerError


class DocumentRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: DocumentError


class DocumentSettingsRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: DocumentSettingsError


class HealthRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: HealthError


class ImportRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ImportError


class ImportMappingRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ImportMappingError


class InvitationRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: InvitationError


class JobRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: JobError


class LeadBulkRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: LeadBulkError


class LeadRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: LeadError


class LoginRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: LoginError


class LossReasonsRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: LossReasonsError


class MergeRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: MergeError


class OpportunityRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: OpportunityError


class OrderRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: OrderError


class PasswordRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: PasswordError


class PipelineRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: PipelineError


class ProfileRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ProfileError


class QuotaRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: QuotaError


class QuoteRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: QuoteError


class RelationshipRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: RelationshipError


class RestoreRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: RestoreError


class SegmentRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: SegmentError


class TaskRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: TaskError


class TeamDetailRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: TeamDetailError


class TeamRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: TeamError


class TwoFactorRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: TwoFactorError


class ViewRefused(Refused):
    """A procedure refused; ``error`` says why."""

    error: ViewError
