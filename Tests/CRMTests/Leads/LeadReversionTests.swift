import Rapport
import Storage
import Testing

@testable import CRM

/// Taking the conversion of a lead back.
@Suite struct LeadReversionTests {
  /// A lead of `rep` that has become a customer, with all that a conversion makes.
  private func converted(_ crm: TestCRM, _ fields: [String: JSONValue] = [:]) async throws -> JSONValue {
    let lead = try await crm.leads("createLead", .object(LeadTests.full))
    try await crm.leads("qualifyLead", ["id": lead.id])
    crm.pass(seconds: 60)
    let input = fields.merging(["id": lead.id, "opportunity": ["title": "Engine"]]) { old, _ in old }
    let conversion = try await crm.leads("convertLead", .object(input))
    crm.pass(seconds: 60)
    return conversion
  }

  private func revert(_ conversion: JSONValue, _ crm: TestCRM, as word: String = "rep") async throws -> JSONValue {
    try await crm.leads("revertConversion", ["id": conversion["lead"]?.id ?? .null], as: word)
  }

  /// Which of the three are there, and not deleted.
  private func present(_ conversion: JSONValue, _ crm: TestCRM) async -> [String] {
    let reads: [(part: String, procedure: String, id: JSONValue?)] = [
      ("customer", "crm.customers.getCustomer", conversion["customer"]?.id),
      ("contact", "crm.customers.updateContact", conversion["contactId"]),
      ("opportunity", "crm.extensions.getOpportunity", conversion["opportunity"]?.id),
    ]
    var parts: [String] = []
    for read in reads where await crm.refusal(read.procedure, ["id": read.id ?? .null], as: "owner") == nil {
      parts.append(read.part)
    }
    return parts
  }

  @Test func aLeadIsAsItWasBeforeItsConversion() async throws {
    let crm = try await TestCRM()
    let conversion = try await converted(crm)
    #expect(await present(conversion, crm) == ["customer", "contact", "opportunity"])
    let before = try await crm.audit().count
    let reverted = try await crm.leads(
      "revertConversion", ["id": conversion["lead"]?.id ?? .null, "version": conversion["lead"]?["version"] ?? .null])
    #expect(reverted["kept"] == [])
    let lead = try #require(reverted["lead"])
    #expect(lead.text("status") == "qualified" && lead["version"] == 4)
    for name in ["convertedAt", "customerProfileId", "contactId", "opportunityId"] {
      #expect(lead[name] == nil, "\(name)")
    }
    #expect(await present(conversion, crm) == [])
    #expect(try await crm.eventNames(of: lead).last == "crm.lead.conversion-reverted")
    let entries = try await crm.audit().dropFirst(before).map { "\($0.entity) \($0.action)" }
    #expect(
      Set(entries).isSuperset(of: [
        "Lead updated", "CustomerProfile deleted", "Contact deleted", "Opportunity deleted",
      ]))
    // It is converted anew without being asked about the one before, which can be restored.
    let again = try await crm.leads("convertLead", ["id": lead.id])
    #expect(again["isNewCustomer"] == true && again["customer"]?.id != conversion["customer"]?.id)
    try await crm.call(
      "crm.customers.restoreCustomer", ["id": conversion["customer"]?.id ?? .null], as: "rep")
    try await crm.deals("restoreOpportunity", ["id": conversion["opportunity"]?.id ?? .null])
  }

  @Test func aCustomerThatWasThereStays() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Engines")
    let conversion = try await converted(crm, ["customerProfileId": customer])
    #expect(try await revert(conversion, crm)["kept"] == [])
    #expect(await present(conversion, crm) == ["customer"])
    let timeline = try await crm.call(
      "crm.timeline.getTimeline", ["customerProfileId": customer, "kinds": ["lead"]], as: "rep")
    #expect(timeline.items.compactMap { $0.text("event") } == ["conversion-reverted", "converted"])
  }

  @Test func aContactThatWasThereStays() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Engines")
    let name = try #require(LeadTests.full["name"])
    try await crm.call(
      "crm.customers.createContact", ["customerProfileId": customer, "name": name], as: "rep")
    crm.pass(seconds: 60)
    let conversion = try await converted(crm, ["customerProfileId": customer])
    #expect(try await revert(conversion, crm)["kept"] == [])
    #expect(await present(conversion, crm) == ["customer", "contact"])
  }

  enum Since: String, CaseIterable {
    case customerChanged, addressAdded, noteOfCustomer, contactChanged, dealChanged, taskOfDeal, otherDeal, otherContact
  }

  /// What is done with what a conversion made, and what of that stays.
  static let stays: [Since: [String]] = [
    .customerChanged: ["customer", "contact"], .addressAdded: ["customer", "contact"],
    .noteOfCustomer: ["customer", "contact"], .contactChanged: ["customer", "contact"],
    .dealChanged: ["customer", "contact", "opportunity"], .taskOfDeal: ["customer", "contact", "opportunity"],
    .otherDeal: ["customer", "contact"], .otherContact: ["customer", "contact"],
  ]

  @Test(arguments: Since.allCases) func whatSomebodyHasWorkedWithSinceStays(since: Since) async throws {
    let crm = try await TestCRM()
    let conversion = try await converted(crm)
    let customer = conversion["customer"]?.id ?? .null
    let deal = conversion["opportunity"]?.id ?? .null
    switch since {
    case .customerChanged:
      try await crm.call("crm.customers.updateCustomer", ["id": customer, "notes": "Large"], as: "rep")
    case .addressAdded:
      try await crm.call(
        "crm.customers.addAddress", ["customerProfileId": customer, "line1": "Quay 1"], as: "rep")
    case .noteOfCustomer: try await crm.activity(["customerProfileId": customer])
    case .contactChanged:
      try await crm.call(
        "crm.customers.updateContact", ["id": conversion["contactId"] ?? .null, "jobTitle": "Chief"], as: "rep")
    case .dealChanged: try await crm.deals("updateOpportunity", ["id": deal, "value": 5])
    case .taskOfDeal: _ = try await crm.task(["opportunityId": deal])
    case .otherDeal: _ = try await crm.deal(["customerProfileId": customer])
    case .otherContact:
      try await crm.call(
        "crm.customers.createContact", ["customerProfileId": customer, "name": "Bob"], as: "rep")
    }
    let reverted = try await revert(conversion, crm)
    let expected = try #require(Self.stays[since])
    #expect(reverted["kept"]?.arrayValue?.compactMap(\.stringValue) == expected)
    #expect(await present(conversion, crm) == expected)
    #expect(reverted["lead"]?.text("status") == "qualified" && reverted["lead"]?["customerProfileId"] == nil)
  }

  @Test func whatWasDoneWithTheLeadIsTheLeadsAgain() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Engines")
    let lead = try await crm.leads("createLead", .object(LeadTests.full))
    try await crm.leads("qualifyLead", ["id": lead.id])
    try await crm.activity(["leadId": lead.id, "subject": "First call"])
    let task = try await crm.task(["leadId": lead.id])
    crm.pass(seconds: 60)
    let conversion = try await crm.leads("convertLead", ["id": lead.id, "customerProfileId": customer])
    _ = try await revert(conversion, crm)
    #expect(try await crm.listActivities(["leadId": lead.id]) == ["First call"])
    #expect(try await crm.listActivities(["customerProfileId": customer]) == [])
    let now = try await crm.tasks("getTask", ["id": task.id])
    #expect(now["customerProfileId"] == nil && now["leadId"] == lead.id)
  }

  @Test func whatIsAnothersIsNotDeleted() async throws {
    let crm = try await TestCRM()
    let conversion = try await converted(crm)
    // The lead goes to who has nothing to do with the customer.
    try await crm.leads(
      "assignLead", ["id": conversion["lead"]?.id ?? .null, "ownerId": crm.id("rep2")], as: "manager")
    let reverted = try await revert(conversion, crm, as: "rep2")
    #expect(reverted["kept"] == ["customer", "contact", "opportunity"])
    #expect(await present(conversion, crm) == ["customer", "contact", "opportunity"])
  }

  @Test(arguments: ["new", "contacted", "qualified", "unqualified"])
  func onlyConvertedLeadsAreReverted(status: String) async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    switch status {
    case "contacted": try await crm.leads("updateLead", ["id": lead.id, "status": "contacted"])
    case "qualified": try await crm.leads("qualifyLead", ["id": lead.id])
    case "unqualified": try await crm.leads("disqualifyLead", ["id": lead.id, "reason": "No"])
    default: break
    }
    let error = try #require(await crm.leadError("revertConversion", ["id": lead.id]))
    #expect(error.text("type") == "moveRefused" && error.text("from") == status)
    #expect(error["reason"] == ["type": "notConverted"])
  }
}
