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
  ]

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
