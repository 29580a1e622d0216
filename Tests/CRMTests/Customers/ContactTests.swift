import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ContactTests {
  @Test func everyFieldIsKeptAndRead() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.makeCustomer("Acme")
    let input: [String: JSONValue] = [
      "customerProfileId": try #require(customer["id"]), "name": " Ada Lovelace ", "jobTitle": "Engineer",
      "department": "Analysis", "email": "ADA@acme.example", "phone": "+44 20 7946 0000", "mobile": "+44 7700 900000",
      "notes": "n",
    ]
    let created = try await crm.call("crm.customers.createContact", .object(input), as: "rep")
    #expect(created.text("name") == "Ada Lovelace")
    #expect(created.text("email") == "ada@acme.example")
    #expect(created.text("customerName") == "Acme")
    #expect(created["isPrimary"] == true)
    #expect(created["ownerId"] == crm.id("rep"))
    for name in ["jobTitle", "department", "phone", "mobile", "notes", "customerProfileId"] {
      #expect(created[name] == input[name], "\(name)")
    }
    let list = try await crm.call("crm.customers.listContacts", as: "rep")
    #expect(list.items == [created])
    #expect(try await crm.customer(customer["id"])["contacts"] == .array([created]))
  }

  @Test func oneContactIsAskedFirst() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    func create(_ name: JSONValue, _ isPrimary: JSONValue? = nil) async throws -> JSONValue {
      var input: [String: JSONValue] = ["customerProfileId": customer, "name": name]
      input["isPrimary"] = isPrimary
      return try #require(try await crm.call("crm.customers.createContact", .object(input), as: "rep")["id"])
    }
    func primary() async throws -> [String] {
      let contacts = try await crm.customer(customer)["contacts"]?.arrayValue ?? []
      return contacts.filter { $0["isPrimary"] == true }.compactMap { $0.text("name") }
    }
    _ = try await create("One")
    let two = try await create("Two")
    #expect(try await primary() == ["One"])
    _ = try await create("Three", true)
    #expect(try await primary() == ["Three"])
    try await crm.call("crm.customers.updateContact", ["id": two, "isPrimary": true], as: "rep")
    #expect(try await primary() == ["Two"])
    let names = try await crm.customer(customer)["contacts"]?.arrayValue?.compactMap { $0.text("name") }
    #expect(names == ["Two", "One", "Three"])
    try await crm.call("crm.customers.deleteContact", ["id": two], as: "rep")
    #expect(try await primary() == [])
    #expect(try await crm.call("crm.customers.restoreContact", ["id": two], as: "rep")["isPrimary"] == true)
    #expect(try await primary() == ["Two"])
    try await crm.call("crm.customers.deleteContact", ["id": two], as: "rep")
    let four = try await create("Four")
    #expect(try await primary() == ["Four"])
    // Somebody else is asked first by now.
    #expect(try await crm.call("crm.customers.restoreContact", ["id": two], as: "rep")["isPrimary"] == false)
    #expect(try await primary() == ["Four"])
    try await crm.call("crm.customers.updateContact", ["id": four, "isPrimary": false], as: "rep")
    #expect(try await primary() == [])
  }

  @Test func anUpdateChangesWhatItNamesAndTellsOfAStaleVersion() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let created = try await crm.call(
      "crm.customers.createContact", ["customerProfileId": customer, "name": "Ada", "email": "a@a.example"], as: "rep")
    let id = try #require(created["id"])
    let updated = try await crm.call(
      "crm.customers.updateContact", ["id": id, "version": 1, "email": nil, "jobTitle": "CEO"], as: "manager")
    #expect(updated["email"] == nil)
    #expect(updated.text("jobTitle") == "CEO")
    #expect(updated["version"] == 2)
    #expect(updated["updatedBy"] == crm.id("manager"))
    let error = await crm.refusal("crm.customers.updateContact", ["id": id, "version": 1, "name": "B"], as: "rep")
    #expect(error?.code == .conflict)
    #expect(try JSONValue(json: try #require(error?.detail))["current"] == updated)
    #expect(await crm.refusal("crm.customers.deleteContact", ["id": id, "version": 1], as: "rep")?.code == .conflict)
  }

  @Test func whoMayChangeTheCustomerMayChangeTheirContacts() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let contact = try #require(
      try await crm.call("crm.customers.createContact", ["customerProfileId": customer, "name": "Ada"], as: "rep")["id"]
    )
    try await crm.call("crm.customers.updateCustomer", ["id": customer, "ownerId": crm.id("southRep")], as: "owner")
    try await crm.call("crm.customers.updateContact", ["id": contact, "name": "Ada L."], as: "southRep")
    #expect(
      await crm.refusal("crm.customers.createContact", ["customerProfileId": customer, "name": "B"], as: "rep")?.code
        == .notFound)
  }

  @Test func aDeletedContactIsGoneFromEverywhere() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let id = try #require(
      try await crm.call("crm.customers.createContact", ["customerProfileId": customer, "name": "Ada"], as: "rep")["id"]
    )
    let deal = try #require(
      try await crm.call(
        "crm.extensions.createOpportunity", ["customerProfileId": customer, "title": "T", "contactId": id], as: "rep")[
          "id"])
    try await crm.call("crm.customers.deleteContact", ["id": id], as: "rep")
    #expect(await crm.refusal("crm.customers.updateContact", ["id": id, "name": "B"], as: "rep")?.code == .notFound)
    #expect(try await crm.call("crm.customers.listContacts", as: "rep").items == [])
    let kept = try await crm.call("crm.extensions.getOpportunity", ["id": deal], as: "rep")
    #expect(kept["opportunity"]?["contactId"] == id)
    try await crm.call("crm.customers.restoreContact", ["id": id], as: "rep")
    #expect(try await crm.call("crm.customers.listContacts", as: "rep").items.map(\.id) == [id])
  }

  @Test func aContactComesBackWithTheCustomerAlone() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let id = try #require(
      try await crm.call("crm.customers.createContact", ["customerProfileId": customer, "name": "Ada"], as: "rep")["id"]
    )
    try await crm.call("crm.customers.deleteContact", ["id": id], as: "rep")
    try await crm.call("crm.customers.deleteCustomer", ["id": customer], as: "rep")
    let refusal = await crm.refusal("crm.customers.restoreContact", ["id": id], as: "rep")
    #expect(refusal?.detail.flatMap { try? JSONValue(json: $0) }?.text("type") == "notRestorable")
    try await crm.call("crm.customers.restoreCustomer", ["id": customer], as: "rep")
    try await crm.call("crm.customers.restoreContact", ["id": id], as: "rep")
    #expect(try await crm.customer(customer)["contacts"]?.arrayValue?.map(\.id) == [id])
  }

  @Test(arguments: ["ada", "LOVELACE", "analysis", "engineer", "+44 7700"])
  func contactsAreFoundByWords(text: String) async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    try await crm.call(
      "crm.customers.createContact",
      [
        "customerProfileId": customer, "name": "Ada Lovelace", "jobTitle": "Engineer", "department": "Analysis",
        "mobile": "+44 7700 900000",
      ], as: "rep")
    try await crm.call("crm.customers.createContact", ["customerProfileId": customer, "name": "Bob"], as: "rep")
    let found = try await crm.call("crm.customers.listContacts", ["text": .string(text)], as: "rep")
    #expect(found.items.compactMap { $0.text("name") } == ["Ada Lovelace"])
  }

  @Test(arguments: ["name", "created", "updated"], ["ascending", "descending"])
  func pagesHoldEveryContactExactlyOnce(sort: String, direction: String) async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    for name in ["Same", "Ärger", "Same", "arm", "Zoo"] {
      try await crm.call(
        "crm.customers.createContact", ["customerProfileId": customer, "name": .string(name)], as: "rep")
    }
    var input: [String: JSONValue] = [
      "sort": .string(sort), "direction": .string(direction), "customerProfileId": customer, "includeTotal": true,
    ]
    let all = try await crm.call("crm.customers.listContacts", .object(input), as: "owner")
    #expect(all["total"] == 5)
    input["limit"] = 2
    var items: [JSONValue] = []
    repeat {
      let page = try await crm.call("crm.customers.listContacts", .object(input), as: "owner")
      items += page.items
      input["cursor"] = page["nextCursor"]
    } while input["cursor"] != nil
    #expect(items == all.items)
    #expect(items.count == 5)
  }
}
