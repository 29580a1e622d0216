import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct CustomFieldTests {
  private static let fields: JSONValue = [
    "fields": [
      ["key": "region", "label": "Region", "type": "select", "options": ["North", "South"]],
      ["key": "seats", "label": "Seats", "type": "number"], ["key": "renewal", "label": "Renewal", "type": "date"],
      ["key": "portal", "label": "Portal", "type": "url"], ["key": "vip", "label": "VIP", "type": "checkbox"],
      ["key": "code", "label": "Code", "type": "text", "help": "As on the contract"],
    ]
  ]

  private func crmWithFields() async throws -> TestCRM {
    let crm = try await TestCRM()
    try await crm.call("crm.customers.setCustomFields", Self.fields, as: "admin")
    return crm
  }

  @Test func fieldsAreListedInTheirOrder() async throws {
    let crm = try await crmWithFields()
    let list = try await crm.call("crm.customers.listCustomFields", as: "viewer")
    #expect(list.items.compactMap { $0.text("key") } == ["region", "seats", "renewal", "portal", "vip", "code"])
    #expect(list.items[0]["options"] == ["North", "South"])
    #expect(list.items[5].text("help") == "As on the contract")
    #expect(await crm.refusal("crm.customers.setCustomFields", ["fields": []], as: "manager")?.code == .forbidden)
    #expect(try await crm.call("crm.customers.listCustomFields", as: "stranger").items == [])
  }

  @Test func valuesAreKeptByTheirKeys() async throws {
    let crm = try await crmWithFields()
    let values: JSONValue = [
      "region": "North", "seats": 0, "renewal": "2027-01-31", "portal": "https://a.example/x", "vip": false,
      "code": "A-1",
    ]
    let created = try await crm.makeCustomer("Acme", ["customFields": values])
    #expect(created["customFields"] == values)
    let updated = try await crm.call(
      "crm.customers.updateCustomer",
      ["id": try #require(created["id"]), "customFields": ["seats": 12.5, "code": nil, "portal": ""]], as: "rep")
    #expect(updated["customFields"] == ["region": "North", "seats": 12.5, "renewal": "2027-01-31", "vip": false])
    #expect(updated["version"] == 2)
    let audit = try await crm.audit().last
    #expect(audit?.changes.value?["customFields"]?["new"]?["seats"] == 12.5)
  }

  @Test(
    arguments: [
      (["region": "East"], "region", "option"), (["seats": "7"], "seats", "type"),
      (["renewal": "31.1.2027"], "renewal", "date"),
      (["portal": "javascript:alert(1)"], "portal", "url"), (["vip": 1], "vip", "type"), (["code": 7], "code", "type"),
      (["nope": 1], "nope", "unknown"),
    ] as [(JSONValue, String, String)])
  func whatAFieldCannotHoldIsRefusedAtItsPlace(values: JSONValue, key: String, code: String) async throws {
    let crm = try await crmWithFields()
    let error = await crm.refusal(
      "crm.customers.createCustomer", ["name": "Acme", "customFields": values], as: "rep")
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path) == ["customFields.\(key)"])
    #expect(error?.issues.map(\.code) == [code])
  }

  @Test(
    arguments: [
      ("region", "equals", "north", ["A"]), ("region", "notEquals", "North", ["B", "C"]), ("seats", "equals", 0, ["A"]),
      ("seats", "greaterThan", 0, ["B"]), ("seats", "atLeast", 0, ["A", "B"]), ("seats", "lessThan", 10, ["A"]),
      ("seats", "atMost", 10, ["A", "B"]), ("renewal", "atMost", "2027-01-31", ["A"]),
      ("renewal", "greaterThan", "2027-01-31", ["B"]), ("vip", "equals", false, ["A"]), ("vip", "equals", true, ["B"]),
      ("code", "contains", "-1", ["A"]), ("code", "startsWith", "b", ["B"]), ("code", "isSet", nil, ["A", "B"]),
      ("code", "isNotSet", nil, ["C"]), ("portal", "contains", "example", ["A"]),
    ] as [(String, String, JSONValue?, [String])])
  func customersAreFoundByTheirValues(key: String, op: String, value: JSONValue?, found: [String]) async throws {
    let crm = try await crmWithFields()
    _ = try await crm.makeCustomer(
      "A",
      [
        "customFields": [
          "region": "North", "seats": 0, "renewal": "2027-01-31", "vip": false, "code": "A-1",
          "portal": "https://a.example",
        ]
      ])
    _ = try await crm.makeCustomer(
      "B", ["customFields": ["region": "South", "seats": 10, "renewal": "2027-02-01", "vip": true, "code": "B-2"]])
    _ = try await crm.makeCustomer("C")
    var filter: [String: JSONValue] = ["key": .string(key), "op": .string(op)]
    filter["value"] = value
    let list = try await crm.call(
      "crm.customers.listCustomers", ["customFields": [.object(filter)], "includeTotal": true], as: "rep")
    #expect(list.items.compactMap { $0.text("name") } == found)
    #expect(list["total"]?.intValue == found.count)
  }

  @Test(
    arguments: [
      (["key": "nope", "op": "isSet"], "customFields[0].key"),
      (["key": "vip", "op": "contains", "value": "x"], "customFields[0].op"),
      (["key": "seats", "value": "x"], "customFields[0].value"), (["key": "seats"], "customFields[0].value"),
    ] as [(JSONValue, String)])
  func aFilterThatMeansNothingIsRefused(filter: JSONValue, path: String) async throws {
    let crm = try await crmWithFields()
    let error = await crm.refusal("crm.customers.listCustomers", ["customFields": [filter]], as: "rep")
    #expect(error?.code == .badRequest)
    #expect(error?.issues.map(\.path) == [path])
  }

  @Test func whatIsRequiredIsAskedOfNewCustomers() async throws {
    let crm = try await TestCRM()
    let old = try #require(try await crm.makeCustomer("Old")["id"])
    try await crm.call(
      "crm.customers.setCustomFields",
      ["fields": [["key": "code", "label": "Code", "type": "text", "isRequired": true]]], as: "owner")
    let error = await crm.refusal("crm.customers.createCustomer", ["name": "New"], as: "rep")
    #expect(error?.issues.map(\.path) == ["customFields.code"])
    // Those who were there before are changed as they are.
    try await crm.call("crm.customers.updateCustomer", ["id": old, "name": "Older"], as: "rep")
    try await crm.call("crm.customers.updateCustomer", ["id": old, "customFields": ["code": "X"]], as: "rep")
    let emptied = await crm.refusal(
      "crm.customers.updateCustomer", ["id": old, "customFields": ["code": nil]], as: "rep")
    #expect(emptied?.issues.map(\.code) == ["required"])
  }

  @Test func aFieldThatIsRemovedKeepsItsValues() async throws {
    let crm = try await crmWithFields()
    let id = try #require(try await crm.makeCustomer("A", ["customFields": ["seats": 3]])["id"])
    try await crm.call("crm.customers.setCustomFields", ["fields": []], as: "owner")
    #expect(try await crm.call("crm.customers.listCustomFields", as: "rep").items == [])
    try await crm.call("crm.customers.setCustomFields", Self.fields, as: "owner")
    let filter: JSONValue = ["customFields": [["key": "seats", "value": 3]]]
    #expect(try await crm.call("crm.customers.listCustomers", filter, as: "rep").items.map { $0["id"] } == [id])
  }

  @Test func aTypeStaysAsLongAsThereAreValues() async throws {
    let crm = try await crmWithFields()
    let id = try #require(try await crm.makeCustomer("A", ["customFields": ["seats": 3]])["id"])
    let other: JSONValue = ["fields": [["key": "seats", "label": "Seats", "type": "text"]]]
    let error = await crm.refusal("crm.customers.setCustomFields", other, as: "owner")
    #expect(error?.code == .conflict)
    #expect(try JSONValue(json: try #require(error?.detail))["customers"] == 1)
    try await crm.call("crm.customers.updateCustomer", ["id": id, "customFields": ["seats": nil]], as: "rep")
    try await crm.call("crm.customers.setCustomFields", other, as: "owner")
  }

  @Test(
    arguments: [
      [["key": "A", "label": "A", "type": "text"]], [["key": "a", "label": "A", "type": "select"]],
      [["key": "a", "label": "A", "type": "text", "options": ["x"]]],
      [["key": "a", "label": "A", "type": "text"], ["key": "a", "label": "B", "type": "text"]],
    ] as [JSONValue])
  func definitionsThatMeanNothingAreRefused(fields: JSONValue) async throws {
    let crm = try await TestCRM()
    #expect(await crm.refusal("crm.customers.setCustomFields", ["fields": fields], as: "owner")?.code == .badRequest)
  }
}
