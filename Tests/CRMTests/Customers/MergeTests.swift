import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct MergeTests {
  private struct Two {
    var master: JSONValue
    var other: JSONValue
  }

  private func two(
    _ crm: TestCRM, _ master: [String: JSONValue] = [:], _ other: [String: JSONValue] = [:]
  ) async throws -> Two {
    Two(
      master: try #require(try await crm.makeCustomer("Master", master)["id"]),
      other: try #require(try await crm.makeCustomer("Other", other)["id"]))
  }

  private func merge(_ crm: TestCRM, _ two: Two, _ more: [String: JSONValue] = [:], as word: String = "rep")
    async throws -> JSONValue
  {
    try await crm.call(
      "crm.customers.mergeCustomers", .object(more.merging(["id": two.master, "mergedId": two.other]) { $1 }), as: word)
  }

  @Test func theMastersValuesStayAndGapsAreFilled() async throws {
    let crm = try await TestCRM()
    try await crm.call(
      "crm.customers.setCustomFields",
      [
        "fields": [
          ["key": "seats", "label": "Seats", "type": "number"], ["key": "vip", "label": "VIP", "type": "checkbox"],
          ["key": "code", "label": "Code", "type": "text"],
        ]
      ], as: "owner")
    let pair = try await two(
      crm, ["email": "m@m.example", "tags": ["a"], "customFields": ["seats": 0, "vip": false]],
      [
        "email": "o@o.example", "phone": "+49 30 1234567", "tags": ["b", "a"], "status": "active",
        "customFields": ["seats": 9, "vip": true, "code": "X"],
      ])
    let result = try await merge(crm, pair, ["version": 1, "mergedVersion": 1])
    let customer = try #require(result["customer"])
    #expect(customer["id"] == pair.master)
    #expect(customer.text("name") == "Master")
    #expect(customer.text("email") == "m@m.example")
    #expect(customer.text("phone") == "+49 30 1234567")
    #expect(customer.text("status") == "prospect")
    #expect(customer["tags"] == ["a", "b"])
    // Zeros and `false` are values.
    #expect(customer["customFields"] == ["seats": 0, "vip": false, "code": "X"])
    #expect(result["moved"] == [["kind": "timelineEntries", "count": 1]])
    #expect(try await crm.call("crm.customers.listCustomers", as: "rep").items.count == 1)
    let byValue: JSONValue = ["customFields": [["key": "code", "value": "X"]]]
    #expect(
      try await crm.call("crm.customers.listCustomers", byValue, as: "rep").items.map { $0["id"] } == [pair.master])
  }

  @Test func whatIsChosenIsTakenEvenIfItIsEmpty() async throws {
    let crm = try await TestCRM()
    try await crm.call(
      "crm.customers.setCustomFields", ["fields": [["key": "code", "label": "Code", "type": "text"]]], as: "owner")
    let pair = try await two(
      crm, ["email": "m@m.example", "industry": "Pumps", "customFields": ["code": "M"]],
      ["phone": "+49 30 1234567", "notes": "n", "tags": ["b"], "industry": "Steel"])
    let choices: JSONValue = [
      ["field": "name", "from": "merged"], ["field": "email", "from": "merged"], ["field": "phone", "from": "master"],
      ["field": "industry", "from": "merged"], ["field": "tags", "from": "master"],
    ]
    let result = try await merge(
      crm, pair, ["choices": choices, "customFieldChoices": [["key": "code", "from": "merged"]]])
    let customer = try #require(result["customer"])
    #expect(customer.text("name") == "Other")
    #expect(customer["email"] == nil)
    #expect(customer["phone"] == nil)
    #expect(customer.text("industry") == "Steel")
    #expect(customer.text("notes") == "n")
    #expect(customer["tags"] == [])
    #expect(customer["customFields"] == [:])
  }

  @Test func everythingMovesAndComesBack() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm, ["email": "m@m.example"], ["industry": "Steel"])
    func fill(_ customer: JSONValue, _ name: String) async throws {
      let contact = try await crm.call(
        "crm.customers.createContact", ["customerProfileId": customer, "name": .string("\(name) contact")], as: "rep")
      try await crm.call(
        "crm.customers.addAddress", ["customerProfileId": customer, "line1": .string("\(name) street")], as: "rep")
      try await crm.call(
        "crm.extensions.createOpportunity",
        [
          "customerProfileId": customer, "title": .string("\(name) deal"), "contactId": try #require(contact["id"]),
          "value": 100,
        ], as: "rep")
    }
    try await fill(pair.master, "Master")
    try await fill(pair.other, "Other")
    try await crm.call(
      "crm.activities.logActivity", ["kind": "note", "subject": "Hi", "customerProfileId": pair.other], as: "rep")
    let third = try #require(try await crm.makeCustomer("Third")["id"])
    for (from, to) in [(pair.other, third), (pair.other, pair.master), (pair.master, third)] {
      try await crm.call(
        "crm.extensions.createRelationship",
        ["customerProfileId": from, "relatedCustomerProfileId": to, "type": "partner"], as: "rep")
    }
    let before = (try await crm.customer(pair.master), try await crm.customer(pair.other))

    let result = try await merge(crm, pair)
    let moved = Dictionary(
      uniqueKeysWithValues: result["moved"]?.arrayValue?.map { ($0.text("kind") ?? "", $0["count"]?.intValue ?? 0) }
        ?? [])
    for kind in ["opportunities", "contacts", "customerAddresses", "activities"] {
      #expect(moved[kind] == 1, "\(kind): \(moved)")
    }
    // To the master itself, and to the third whom the master knows already: they stay behind.
    #expect(moved["customerRelationships"] == nil)
    let merged = try await crm.customer(pair.master)
    func names(_ customer: JSONValue, _ list: String, _ name: String) -> [String] {
      customer[list]?.arrayValue?.compactMap { $0.text(name) } ?? []
    }
    #expect(names(merged, "contacts", "name") == ["Master contact", "Other contact"])
    #expect(names(merged, "addresses", "line1") == ["Master street", "Other street"])
    #expect(merged["addresses"]?.arrayValue?.map { $0["isDefault"] } == [true, false])
    #expect(Set(names(merged, "openDeals", "title")) == ["Master deal", "Other deal"])
    #expect(merged["relationships"]?.arrayValue?.count == 1)
    #expect(merged["merges"]?.arrayValue?.first == result["merge"])
    #expect(await crm.refusal("crm.customers.getCustomer", ["id": pair.other], as: "rep")?.code == .notFound)
    let merging = await crm.refusal("crm.customers.restoreCustomer", ["id": pair.other], as: "rep")
    #expect(merging?.code == .unprocessable && merging?.reason == ["type": "merged"])

    // What was changed since stays as it is.
    try await crm.call("crm.customers.updateCustomer", ["id": pair.master, "industry": "Glass"], as: "rep")
    crm.now = crm.now.adding(seconds: 29 * 86_400)
    let undo = try #require(result["merge"]?["id"])
    let undone = try await crm.call("crm.customers.undoMerge", ["id": undo], as: "rep")
    #expect(undone["customer"]?["id"] == pair.master)
    #expect(undone["customer"]?.text("industry") == "Glass")
    #expect(undone["restored"]?["id"] == pair.other)
    let after = (try await crm.customer(pair.master), try await crm.customer(pair.other))
    for list in ["contacts", "addresses", "openDeals", "relationships"] {
      func ids(_ value: JSONValue) -> [JSONValue?] { value[list]?.arrayValue?.map { $0["id"] } ?? [] }
      #expect(ids(after.0) == ids(before.0), "\(list)")
      #expect(ids(after.1) == ids(before.1), "\(list)")
    }
    #expect(after.1["contacts"]?[0]?["isPrimary"] == true)
    #expect(after.1["addresses"]?[0]?["isDefault"] == true)
    #expect(after.0["merges"] == [])
    let again = await crm.refusal("crm.customers.undoMerge", ["id": undo], as: "rep")
    #expect(again?.code == .unprocessable && again?.reason == ["type": "undone", "undoneOn": "2026-12-20"])
    #expect(try await crm.store.read { try AuditLog.firstBreak(in: crm.user("owner").workspaceId, $0) } == nil)
  }

  @Test func fieldsThatTheMergeFilledAreEmptyAgain() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm, ["tags": ["a"]], ["phone": "+49 30 1234567", "tags": ["b"]])
    let mergeId = try #require(try await merge(crm, pair)["merge"]?["id"])
    let undone = try await crm.call("crm.customers.undoMerge", ["id": mergeId], as: "rep")
    #expect(undone["customer"]?["phone"] == nil)
    #expect(undone["customer"]?["tags"] == ["a"])
    #expect(undone["restored"]?.text("phone") == "+49 30 1234567")
    #expect(undone["restored"]?["deletedAt"] == nil)
  }

  @Test func aMergeIsUndoneInTimeAndInOrder() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm)
    let first = try #require(try await merge(crm, pair)["merge"]?["id"])
    let third = try #require(try await crm.makeCustomer("Third")["id"])
    let second = try #require(try await merge(crm, Two(master: third, other: pair.master))["merge"]?["id"])
    #expect(await crm.refusal("crm.customers.undoMerge", ["id": first], as: "owner")?.code == .notFound)
    try await crm.call("crm.customers.undoMerge", ["id": second], as: "rep")
    try await crm.call("crm.customers.undoMerge", ["id": first], as: "rep")
    let late = try #require(try await merge(crm, pair)["merge"]?["id"])
    crm.now = crm.now.adding(seconds: 30 * 86_400)
    let error = await crm.refusal("crm.customers.undoMerge", ["id": late], as: "rep")
    #expect(error?.code == .unprocessable)
    #expect(error?.reason == ["type": "mergedTooLongAgo", "days": 30, "mergedOn": "2026-11-21"])
    _ = try await CustomerPurge.run(crm.context(nil))
    let left = try await crm.store.read { reader in
      try ["customers", "customer_merges", "customer_merge_moves"].map {
        try reader.fetchValue("SELECT count(*) FROM \(identifier: $0)", as: Int.self)
      }
    }
    #expect(left == [2, 0, 0])
  }

  @Test func bothMustBeTheCallersToChange() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm)
    #expect(
      await crm.refusal("crm.customers.mergeCustomers", ["id": pair.master, "mergedId": pair.master], as: "rep")?.code
        == .badRequest)
    try await crm.call("crm.customers.updateCustomer", ["id": pair.other, "ownerId": crm.id("rep2")], as: "manager")
    let input: JSONValue = ["id": pair.master, "mergedId": pair.other]
    #expect(await crm.refusal("crm.customers.mergeCustomers", input, as: "rep")?.code == .notFound)
    try await crm.call(
      "crm.extensions.createOpportunity", ["customerProfileId": pair.other, "title": "T", "ownerId": crm.id("rep")],
      as: "manager")
    #expect(await crm.refusal("crm.customers.mergeCustomers", input, as: "rep")?.code == .forbidden)
    _ = try await merge(crm, pair, as: "manager")
    #expect(await crm.refusal("crm.customers.mergeCustomers", input, as: "manager")?.code == .notFound)
  }

  @Test func aStaleVersionOfEitherIsAConflict() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm)
    try await crm.call("crm.customers.updateCustomer", ["id": pair.other, "name": "O2"], as: "rep")
    let stale: JSONValue = ["id": pair.master, "mergedId": pair.other, "mergedVersion": 1]
    let error = await crm.refusal("crm.customers.mergeCustomers", stale, as: "rep")
    #expect(error?.code == .conflict)
    #expect(try JSONValue(json: try #require(error?.detail))["current"]?.text("name") == "O2")
  }

  @Test func aMergeStandsInTrailAndEvents() async throws {
    let crm = try await TestCRM()
    let pair = try await two(crm)
    let mergeId = try #require(try await merge(crm, pair)["merge"]?["id"])
    try await crm.call("crm.customers.undoMerge", ["id": mergeId], as: "rep")
    let names = try await crm.events().map(\.name)
    #expect(names.contains("crm.customer.merged"))
    #expect(names.contains("crm.customer.unmerged"))
    let trail = try await crm.call("crm.customers.getCustomerAuditTrail", ["id": pair.master], as: "rep")
    #expect(trail.items.contains { $0.text("entity") == "CustomerMerge" && $0.text("action") == "merged" })
    #expect(trail.items.contains { $0.text("entity") == "CustomerMerge" && $0.text("action") == "undone" })
  }

  // MARK: Rules

  @Test func anUndoLeavesWhatWasChangedSince() {
    let before: [String: JSONValue] = ["a": 1, "b": 2]
    let after: [String: JSONValue] = ["a": 5, "b": 2, "c": 0]
    #expect(MergeRules.undone(after, before: before, after: after) == before)
    #expect(MergeRules.undone(["a": 7, "b": 3, "c": 0], before: before, after: after) == ["a": 7, "b": 3])
    #expect(MergeRules.undone(["b": 2], before: before, after: after) == ["b": 2])
  }
}
