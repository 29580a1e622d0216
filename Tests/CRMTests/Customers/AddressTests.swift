import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct AddressTests {
  private func add(
    _ crm: TestCRM, _ customer: JSONValue, _ line: JSONValue, _ kind: JSONValue = "billing", isDefault: JSONValue? = nil
  ) async throws -> JSONValue {
    var input: [String: JSONValue] = ["customerProfileId": customer, "line1": line, "kind": kind]
    input["isDefault"] = isDefault
    return try #require(try await crm.call("crm.customers.addAddress", .object(input), as: "rep")["id"])
  }

  /// The first lines of the default addresses.
  private func defaults(_ crm: TestCRM, _ customer: JSONValue) async throws -> [String] {
    let addresses = try await crm.customer(customer)["addresses"]?.arrayValue ?? []
    return addresses.filter { $0["isDefault"] == true }.compactMap { $0.text("line1") }
  }

  @Test func everyFieldIsKeptAndRead() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let input: [String: JSONValue] = [
      "customerProfileId": customer, "kind": "shipping", "label": "Warehouse", "recipient": "Ada", "line1": "Quay 1",
      "line2": "Gate 3", "postalCode": "20457", "city": "Hamburg", "region": "HH", "country": "DE",
    ]
    let added = try await crm.call("crm.customers.addAddress", .object(input), as: "rep")
    for (name, value) in input { #expect(added[name] == value, "\(name)") }
    #expect(added["isDefault"] == true)
    #expect(try await crm.customer(customer)["addresses"] == .array([added]))
  }

  @Test func aKindHasOneDefaultAtMost() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let one = try await add(crm, customer, "One")
    let two = try await add(crm, customer, "Two")
    _ = try await add(crm, customer, "Ship", "shipping")
    #expect(try await defaults(crm, customer) == ["One", "Ship"])
    try await crm.call("crm.customers.updateAddress", ["id": two, "isDefault": true], as: "rep")
    #expect(try await defaults(crm, customer) == ["Two", "Ship"])
    _ = try await add(crm, customer, "Three", isDefault: true)
    #expect(try await defaults(crm, customer) == ["Three", "Ship"])
    let lines = try await crm.customer(customer)["addresses"]?.arrayValue?.compactMap { $0.text("line1") }
    #expect(lines == ["Three", "One", "Two", "Ship"])
    // Another kind, whose default is there already: the kind that it leaves is not its any more.
    try await crm.call("crm.customers.updateAddress", ["id": one, "kind": "shipping"], as: "rep")
    #expect(try await defaults(crm, customer) == ["Three", "Ship"])
    try await crm.call("crm.customers.updateAddress", ["id": one, "kind": "visiting"], as: "rep")
    #expect(try await defaults(crm, customer) == ["Three", "Ship", "One"])
  }

  @Test func theOldestOtherOneBecomesTheDefault() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let one = try await add(crm, customer, "One")
    crm.pass(seconds: 1)
    let two = try await add(crm, customer, "Two")
    crm.pass(seconds: 1)
    _ = try await add(crm, customer, "Three")
    try await crm.call("crm.customers.removeAddress", ["id": one, "version": 1], as: "rep")
    #expect(try await defaults(crm, customer) == ["Two"])
    #expect(try await crm.call("crm.customers.restoreAddress", ["id": one], as: "rep")["isDefault"] == true)
    #expect(try await defaults(crm, customer) == ["One"])
    try await crm.call("crm.customers.removeAddress", ["id": one], as: "rep")
    try await crm.call("crm.customers.updateAddress", ["id": two, "isDefault": false], as: "rep")
    #expect(try await defaults(crm, customer) == [])
    // What somebody has said since holds.
    #expect(try await crm.call("crm.customers.restoreAddress", ["id": one], as: "rep")["isDefault"] == false)
    try await crm.call("crm.customers.removeAddress", ["id": one], as: "rep")
    #expect(await crm.refusal("crm.customers.updateAddress", ["id": one, "line1": "X"], as: "rep")?.code == .notFound)
  }

  @Test(arguments: [("de", "country"), ("DEU", "country"), ("XX", "country")])
  func whatIsNoCountryIsRefused(country: String, path: String) async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let input: JSONValue = ["customerProfileId": customer, "line1": "One", "country": .string(country)]
    let error = await crm.refusal("crm.customers.addAddress", input, as: "rep")
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path) == [path])
  }

  @Test func aStaleVersionIsAConflict() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    let id = try await add(crm, customer, "One")
    let updated = try await crm.call(
      "crm.customers.updateAddress", ["id": id, "version": 1, "city": "Kiel"], as: "manager")
    #expect(updated["version"] == 2)
    for procedure in ["updateAddress", "removeAddress"] {
      let error = await crm.refusal("crm.customers.\(procedure)", ["id": id, "version": 1], as: "rep")
      #expect(error?.code == .conflict)
      #expect(try JSONValue(json: try #require(error?.detail))["current"] == updated)
    }
  }
}
