import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadConversionTests {
  /// A qualified lead of `rep`.
  private func qualified(_ crm: TestCRM, _ fields: [String: JSONValue] = LeadTests.full) async throws -> JSONValue {
    let lead = try await crm.leads("createLead", .object(fields))
    return try await crm.leads("qualifyLead", ["id": lead.id])
  }

  @Test func aLeadBecomesACustomerWithAContactAndADeal() async throws {
    let crm = try await TestCRM()
    let lead = try await qualified(crm)
    let before = try await crm.audit().count
    let result = try await crm.leads(
      "convertLead",
      ["id": lead.id, "version": 2, "opportunity": ["title": "Engine", "value": 1200, "stage": "qualified"]])
    #expect(result["isNewCustomer"] == true)
    let customer = try #require(result["customer"])
    #expect(customer.text("kind") == "company" && customer.text("name") == "Analytical Engines")
    for name in ["email", "phone", "website", "industry", "notes", "tags", "ownerId"] {
      #expect(customer[name] == lead[name], "\(name)")
    }
    let deal = try #require(result["opportunity"])
    #expect(deal.text("title") == "Engine" && deal["value"] == 1200 && deal.text("stage") == "qualified")
    #expect(deal["leadId"] == lead.id && deal["customerProfileId"] == customer.id)
    #expect(deal["contactId"] == result["contactId"] && deal.text("source") == "Trade fair")
    let converted = try #require(result["lead"])
    #expect(converted.text("status") == "converted" && converted.text("convertedAt") == crm.now.description)
    #expect(converted["customerProfileId"] == customer.id && converted["contactId"] == result["contactId"])
    #expect(converted["opportunityId"] == deal.id && converted["version"] == 3)
    #expect(try await crm.eventNames(of: converted).last == "crm.lead.converted")
    let detail = try await crm.leads("getLead", ["id": lead.id])
    #expect(detail["customer"]?.id == customer.id && detail["opportunities"]?[0]?.id == deal.id)
    let entities = try await crm.audit().dropFirst(before).map(\.entity)
    #expect(Set(entities).isSuperset(of: ["Lead", "CustomerProfile", "Contact", "Opportunity"]))
  }

  @Test func whatWasDoneWithTheLeadStandsWithTheCustomer() async throws {
    let crm = try await TestCRM()
    let lead = try await qualified(crm)
    try await crm.activity(["leadId": lead.id, "subject": "First call"])
    let task = try await crm.task(["leadId": lead.id])
    #expect(task["customerProfileId"] == nil)
    let customer = try #require(try await crm.leads("convertLead", ["id": lead.id])["customer"]).id
    let timeline = try await crm.call(
      "crm.timeline.getTimeline", ["customerProfileId": customer, "kinds": ["call"]], as: "rep")
    #expect(timeline.items.map { $0.text("title") } == ["First call"])
    #expect(try await crm.listActivities(["leadId": lead.id]) == ["First call"])
    let now = try await crm.tasks("getTask", ["id": task.id])
    #expect(now["customerProfileId"] == customer && now["leadId"] == lead.id)
  }

  @Test func aPersonBecomesAPerson() async throws {
    let crm = try await TestCRM()
    let lead = try await qualified(crm, ["name": "Ada"])
    let result = try await crm.leads("convertLead", ["id": lead.id, "withContact": false])
    #expect(result["customer"]?.text("kind") == "person" && result["customer"]?.text("name") == "Ada")
    #expect(result["contactId"] == nil && result["opportunity"] == nil)
    #expect(try await crm.count("contacts") == 0)
  }

  @Test func aCustomerThatIsThereIsTaken() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Engines")
    let contact = try await crm.contact(of: customer)
    let lead = try await qualified(crm, ["name": "ADA", "company": "Engines"])
    let result = try await crm.leads("convertLead", ["id": lead.id, "customerProfileId": customer])
    #expect(result["isNewCustomer"] == false && result["customer"]?.id == customer)
    #expect(result["contactId"] == contact, "the contact of that name is there")
    #expect(try await crm.count("customers") == 1)
    let theirs = try await crm.customer("Theirs", of: "southRep")
    let refusal = await crm.refusal(
      "crm.leads.convertLead", ["id": lead.id, "customerProfileId": theirs], as: "rep")
    #expect(refusal?.code == .notFound)
  }

  @Test func aCustomerThatSeemsToBeThereIsAskedAbout() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call(
      "crm.customers.createCustomer", ["name": "Other", "email": "ada@example.com"], as: "rep")
    let named = try await crm.customer("analytical engines")
    let lead = try await qualified(crm)
    let error = try #require(await crm.leadError("convertLead", ["id": lead.id]))
    #expect(error.text("type") == "duplicates")
    let found = error["found"]?.arrayValue?.compactMap { $0["customer"]?.id } ?? []
    #expect(found.contains(named) && found.allSatisfy { [customer.id, named].contains($0) })
    #expect(try await crm.leads("getLead", ["id": lead.id])["lead"]?.text("status") == "qualified")
    let result = try await crm.leads("convertLead", ["id": lead.id, "allowDuplicate": true])
    #expect(result["isNewCustomer"] == true)
  }

  @Test(arguments: ["new", "contacted", "unqualified", "converted"])
  func onlyQualifiedLeadsAreConverted(status: String) async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    switch status {
    case "contacted": try await crm.leads("updateLead", ["id": lead.id, "status": "contacted"])
    case "unqualified": try await crm.leads("disqualifyLead", ["id": lead.id, "reason": "No"])
    case "converted":
      try await crm.leads("qualifyLead", ["id": lead.id])
      try await crm.leads("convertLead", ["id": lead.id])
    default: break
    }
    let customers = try await crm.count("customers")
    let error = try #require(await crm.leadError("convertLead", ["id": lead.id, "allowDuplicate": true]))
    #expect(error.text("type") == "moveRefused" && error.text("from") == status)
    #expect(error["reason"] == ["type": status == "converted" ? "alreadyConverted" : "notQualified"])
    #expect(try await crm.count("customers") == customers)
  }

  @Test func whatIsRefusedOfTheDealLeavesNothing() async throws {
    let crm = try await TestCRM()
    let lead = try await qualified(crm)
    for (stage, type) in [("nowhere", "unknownStage"), ("won", "moveRefused")] {
      let input: JSONValue = ["id": lead.id, "opportunity": ["stage": .string(stage)]]
      let error = try #require(await crm.leadError("convertLead", input))
      #expect(error.text("type") == "opportunityRefused", "\(stage)")
      #expect(error["error"]?.text("type") == type, "\(stage)")
    }
    #expect(try await crm.count("customers") == 0)
    #expect(try await crm.leads("getLead", ["id": lead.id])["lead"]?.text("status") == "qualified")
  }
}
