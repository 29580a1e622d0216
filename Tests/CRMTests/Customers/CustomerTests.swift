import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct CustomerTests {
  @Test func aCustomerIsCreatedWithItsDefaults() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "  Ørsted A/S "], as: "rep")
    #expect(customer.text("name") == "Ørsted A/S")
    #expect(customer.text("kind") == "company")
    #expect(customer.text("status") == "prospect")
    #expect(customer["tags"] == [])
    #expect(customer["ownerId"] == crm.id("rep"))
    #expect(customer.text("ownerName") == "Rep")
    #expect(customer["createdBy"] == crm.id("rep"))
    #expect(customer["version"] == 1)
    #expect(customer.text("createdAt") == crm.now.description)
  }

  @Test func everyFieldIsKeptAndRead() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = [
      "kind": "person", "name": "Ada Lovelace", "email": "Ada@Example.com", "phone": "+44 20 7946 0000",
      "website": "https://ada.example", "vatId": "GB123456789", "industry": "Mathematics", "status": "active",
      "tags": ["vip", "uk"], "notes": "First of all.", "ownerId": crm.id("rep2"),
    ]
    let created = try await crm.call("crm.customers.createCustomer", input, as: "manager")
    let detail = try await crm.call("crm.customers.getCustomer", ["id": try #require(created["id"])], as: "rep2")
    #expect(detail["customer"] == created)
    #expect(detail["openDeals"] == [])
    #expect(detail["lifetimeValue"] == [])
    for (name, value) in input.objectValue ?? [:] {
      #expect(created[name] == (name == "email" ? "ada@example.com" : value), "\(name)")
    }
  }

  @Test(
    arguments: [
      (["name": ""], "name"), (["name": " "], "name"), (["name": "A", "email": "a"], "email"),
      (["name": "A", "phone": "0301234567"], "phone"), (["name": "A", "website": "javascript:alert(1)"], "website"),
      (["name": "A", "kind": "dog"], "kind"), (["name": "A", "tags": ["x", "x"]], "tags[1]"),
      (["name": "A", "ownerId": "me"], "ownerId"), (["nmae": "A"], "nmae"),
    ] as [(JSONValue, String)])
  func wrongInputsAreRefusedAtTheirPlace(input: JSONValue, path: String) async throws {
    let crm = try await TestCRM()
    let error = await crm.refusal("crm.customers.createCustomer", input, as: "rep")
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path).contains(path) == true)
  }

  @Test func anUpdateChangesWhatItNamesAndNothingElse() async throws {
    let crm = try await TestCRM()
    let created = try await crm.call(
      "crm.customers.createCustomer", ["name": "Acme", "email": "a@acme.example", "notes": "n", "tags": ["x"]],
      as: "rep")
    let id = try #require(created["id"])
    crm.now = crm.now.adding(seconds: 60)
    let updated = try await crm.call(
      "crm.customers.updateCustomer", ["id": id, "email": nil, "industry": "Pumps", "version": 1], as: "manager")
    #expect(updated.text("name") == "Acme")
    #expect(updated["email"] == nil)
    #expect(updated.text("industry") == "Pumps")
    #expect(updated["tags"] == ["x"])
    #expect(updated["version"] == 2)
    #expect(updated.text("updatedAt") == crm.now.description)
    #expect(updated["updatedBy"] == crm.id("manager"))
    #expect(updated["createdBy"] == crm.id("rep"))
    #expect(updated["createdAt"] == created["createdAt"])
  }

  @Test func aStaleVersionIsAConflictThatShowsTheCurrentRecord() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "One"], as: "rep")["id"])
    let current = try await crm.call(
      "crm.customers.updateCustomer", ["id": id, "name": "Two", "version": 1], as: "rep")
    let error = await crm.refusal("crm.customers.updateCustomer", ["id": id, "name": "Three", "version": 1], as: "rep")
    #expect(error?.code == .conflict)
    let detail = try JSONValue(json: try #require(error?.detail))
    #expect(detail["type"] == "staleVersion")
    #expect(detail["current"] == current)
    let read = try await crm.call("crm.customers.getCustomer", ["id": id], as: "rep")
    #expect(read["customer"] == current)
  }

  @Test func whoGivesACustomerAwayMayLoseSight() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "A"], as: "rep")["id"])
    try await crm.call("crm.customers.updateCustomer", ["id": id, "ownerId": crm.id("southRep")], as: "owner")
    #expect(await crm.refusal("crm.customers.getCustomer", ["id": id], as: "rep")?.code == .notFound)
    #expect(await crm.refusal("crm.customers.getCustomer", ["id": id], as: "southManager") == nil)
  }

  @Test func ofUpdatesAtTheSameTimeOneWins() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "One"], as: "rep")["id"])
    let codes = await withTaskGroup(of: RPCErrorCode?.self) { group in
      for index in 0..<8 {
        group.addTask {
          await crm.refusal(
            "crm.customers.updateCustomer", ["id": id, "name": .string("Name \(index)"), "version": 1], as: "rep")?.code
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.count { $0 == nil } == 1)
    #expect(codes.count { $0 == .conflict } == 7)
  }
}
