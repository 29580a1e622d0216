import Rapport
import Testing

@testable import CRM

/// Sales as they were promised: each procedure under its name. The names are the wire's: they stay.
@Suite struct SalesNamesTests {
  static let promised: [String: String] = [
    "crm.extensions": """
    createOpportunity getOpportunity listOpportunities updateOpportunity moveOpportunity closeOpportunity
    reopenOpportunity deleteOpportunity restoreOpportunity bulkUpdateOpportunities setOpportunityLead
    getOpportunityHistory getPipelineStats getPipelineAggregation getRevenueForecast
    createSegment updateSegment deleteSegment listSegments getSegment addToSegment removeFromSegment getSegmentMembers
    previewSegment getSegmentPerformance exportSegment
    createDocument getDocument listDocuments searchDocuments updateDocument addDocumentVersion deleteDocument
    restoreDocument
    logAudit getAuditLog verifyAuditLog exportAuditLog
    createRelationship updateRelationship getRelationships deleteRelationship getRelationshipGraph getReferralChain
    findConnection
    """,
    "crm.pipelines": """
    createPipeline listPipelines getPipeline updatePipeline deletePipeline createStage updateStage deleteStage
    reorderStages listStages getStage listLossReasons setLossReasons
    """,
    "crm.customers": """
    createCustomer getCustomer listCustomers updateCustomer deleteCustomer restoreCustomer searchCustomers addAddress
    updateAddress removeAddress createContact updateContact deleteContact listContacts findDuplicates mergeCustomers
    importCustomers exportCustomers getCustomerAuditTrail setCustomFields listCustomFields
    """,
    "crm.activities": "logActivity updateActivity deleteActivity listActivities getActivityStats",
    "crm.timeline": "getTimeline exportTimeline",
    "crm.health": "getHealthScore listHealthScores recalculateHealth getHealthHistory listAtRiskCustomers",
    "crm.leads": """
    createLead getLead listLeads updateLead deleteLead importLeads listUnroutedLeads getLeadEvents getLeadIntents
    qualifyLead disqualifyLead convertLead assignLead
    """,
    "crm.sales": """
    createQuote getQuote listQuotes updateQuote sendQuote acceptQuote declineQuote getQuotePDF listOrders getOrder
    updateOrderStatus
    """,
    "crm.tasks": "createTask listTasks updateTask completeTask deleteTask snoozeTask",
    "crm.team": """
    inviteMember listMembers updateMember deactivateMember createTeam updateTeam deleteTeam listTeams setAvailability
    """,
    "crm.reports": """
    getPipelineReport getFunnelReport getWinLossReport getVelocityReport getActivityReport getLeadsByScore
    getLeadsByIntent getCampaignAttribution getRoutingEffectiveness exportReport
    """,
    "crm.forecast": "takeSnapshot listSnapshots compareSnapshots setQuota getQuotaAttainment",
    "crm.dashboard": "getDashboard",
    "compliance.consent": """
    requestConsent confirmConsent recordConsent revokeConsent getConsent listConsents getConsentHistory checkConsent
    getConsentProof verifyConsentLog
    """,
  ]

  /// The way back from what deletes a record, decides what becomes of it or changes many, by the name of that. What is not here stands
  /// in ``irreversible``.
  static let undoing: [String: String] = [
    "crm.extensions.deleteOpportunity": "crm.extensions.restoreOpportunity",
    "crm.extensions.bulkUpdateOpportunities": "crm.extensions.undoBulkUpdate",
    "crm.extensions.deleteSegment": "crm.extensions.restoreSegment",
    "crm.extensions.removeFromSegment": "crm.extensions.addToSegment",
    "crm.extensions.deleteDocument": "crm.extensions.restoreDocument",
    "crm.extensions.deleteRelationship": "crm.extensions.restoreRelationship",
    "crm.extensions.closeOpportunity": "crm.extensions.reopenOpportunity",
    "crm.sales.acceptQuote": "crm.sales.reopenQuote",
    "crm.sales.declineQuote": "crm.sales.reopenQuote",
    "crm.pipelines.deletePipeline": "crm.pipelines.restorePipeline",
    "crm.pipelines.deleteStage": "crm.pipelines.restoreStage",
    "crm.customers.deleteCustomer": "crm.customers.restoreCustomer",
    "crm.customers.bulkUpdateCustomers": "crm.extensions.undoBulkUpdate",
    "crm.customers.deleteContact": "crm.customers.restoreContact",
    "crm.customers.removeAddress": "crm.customers.restoreAddress",
    "crm.customers.mergeCustomers": "crm.customers.undoMerge",
    "crm.customers.importCustomers": "crm.customers.revertImport",
    "crm.customers.deleteImportMapping": "crm.customers.saveImportMapping",
    "crm.activities.deleteActivity": "crm.activities.restoreActivity",
    "crm.leads.deleteLead": "crm.leads.restoreLead",
    "crm.leads.convertLead": "crm.leads.revertConversion",
    "crm.leads.disqualifyLead": "crm.leads.qualifyLead",
    "crm.leads.bulkUpdateLeads": "crm.extensions.undoBulkUpdate",
    "crm.leads.importLeadFile": "crm.customers.revertImport",
    "crm.tasks.deleteTask": "crm.tasks.restoreTask",
    "crm.team.deleteTeam": "crm.team.restoreTeam",
    "auth.acceptInvitation": "crm.team.deactivateMember",
    "crm.team.deactivateMember": "crm.team.reactivateMember",
    "crm.team.revokeInvitation": "crm.team.restoreInvitation",
    "crm.views.deleteView": "crm.views.restoreView",
  ]

  /// What cannot be taken back.
  static let irreversible: Set<String> = [
    // A session or a key that was revoked is to be good for nothing, whoever has it.
    "auth.revokeSession", "auth.revokeOtherSessions", "auth.revokeAPIKey", "auth.disableTwoFactor",
    // Who signs in at a provider again is linked again.
    "auth.unlinkIdentity",
    // What another system tells of its leads holds there, and comes again; a file of leads is taken back by revertImport.
    "crm.leads.importLeads",
    // What somebody has taken back holds until they agree anew; what was said before stays in the log.
    "compliance.consent.revokeConsent",
    // Bytes go with the record that they belong to.
    "files.deleteFile",
  ]

  /// Words with which names of what takes something away begin.
  static let destructive = [
    "delete", "remove", "revoke", "deactivate", "disable", "unlink", "bulkUpdate", "merge", "import", "accept", "close",
    "convert", "decline", "disqualify",
  ]

  static let destroying = AccessMatrixTests.contract.procedures.map(\.name).filter { name in
    let word = name.split(separator: ".").last ?? ""
    return destructive.contains { word.hasPrefix($0) }
  }

  @Test(arguments: destroying) func whatTakesSomethingAwayHasAWayBack(name: String) {
    if let undoing = Self.undoing[name] {
      #expect(AccessMatrixTests.contract.procedure(named: undoing) != nil)
    } else {
      #expect(
        Self.irreversible.contains(name), "say in undoing how \(name) is taken back, or in irreversible why it is not")
    }
  }

  static let names = promised.flatMap { namespace, names in
    names.split(whereSeparator: \.isWhitespace).map { "\(namespace).\($0)" }
  }.sorted()

  @Test(arguments: names) func aPromisedProcedureIsThere(name: String) {
    #expect(AccessMatrixTests.contract.procedure(named: name) != nil)
  }

  @Test func noNameIsPromisedTwice() {
    #expect(Self.names.count == Set(Self.names).count)
    #expect(Self.names.count > 130)
  }
}
