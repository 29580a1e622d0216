import Foundation
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct DuplicateTests {
  private func matches(_ answer: JSONValue) -> [String] {
    (answer["possibleDuplicates"]?.arrayValue ?? []).compactMap { $0["customer"]?.text("name") }
  }

  @Test func aNewCustomerIsToldWhoTheyMayBe() async throws {
    let crm = try await TestCRM()
    let first = try await crm.makeCustomer("Müller Pumpen GmbH", ["email": "info@mueller-pumpen.example"])
    #expect(first["possibleDuplicates"] == nil)
    let second = try await crm.makeCustomer("Mueller Pumpen AG", ["website": "https://www.mueller-pumpen.example/x"])
    #expect(matches(second) == ["Müller Pumpen GmbH"])
    let match = try #require(second["possibleDuplicates"]?[0])
    #expect(match["customer"]?["id"] == first["id"])
    #expect(match["reasons"]?.arrayValue?.compactMap { $0.text("kind") } == ["name", "domain"])
    #expect(match["reasons"]?[1]?.text("text") == "the same domain mueller-pumpen.example")
    #expect(match["reasons"]?[1]?["likeness"] == ["type": "sameDomain", "domain": "mueller-pumpen.example"])
    #expect(match["reasons"]?[0]?["likeness"] != nil)
    #expect((match["score"]?.intValue ?? 0) > 70)
    let read = try await crm.customer(second["id"])
    #expect(read["customer"]?["possibleDuplicates"] == nil)
  }

  @Test func onWishADuplicateIsNotMade() async throws {
    let crm = try await TestCRM()
    let input: [String: JSONValue] = ["vatId": "DE 123 456 789"]
    _ = try await crm.makeCustomer("Acme", input)
    let again: JSONValue = ["name": "Something else", "vatId": "de123456789", "onDuplicate": "refuse"]
    let error = await crm.refusal("crm.customers.createCustomer", again, as: "rep")
    #expect(error?.code == .conflict)
    let detail = try JSONValue(json: try #require(error?.detail))
    #expect(detail["type"] == "possibleDuplicates")
    #expect(detail["matches"]?[0]?["customer"]?.text("name") == "Acme")
    #expect(error?.message.contains("the same VAT id") == true)
    #expect(try await crm.call("crm.customers.listCustomers", as: "rep").items.count == 1)
    #expect(
      try await crm.makeCustomer("Third", input.merging(["onDuplicate": "allow"]) { $1 })["possibleDuplicates"] == nil)
  }

  @Test func nobodyIsToldOfCustomersWhomTheyDoNotSee() async throws {
    let crm = try await TestCRM()
    let theirs = try await crm.makeCustomer("Acme", ["email": "a@acme.example"], as: "southRep")
    let mine = try await crm.makeCustomer("Acme", ["email": "a@acme.example"])
    #expect(mine["possibleDuplicates"] == nil)
    for input: JSONValue in [["id": try #require(mine["id"])], [:]] {
      #expect(try await crm.call("crm.customers.findDuplicates", input, as: "rep")["total"] == 0)
      let all = try await crm.call("crm.customers.findDuplicates", input, as: "owner")
      #expect(all["total"] == 1)
      let pair = [all.items[0]["first"]?["id"], all.items[0]["second"]?["id"]]
      #expect(pair.contains(theirs["id"]))
    }
    _ = try await crm.makeCustomer("Acme", ["email": "a@acme.example"], as: "stranger")
    #expect(try await crm.call("crm.customers.findDuplicates", as: "owner")["total"] == 1)
  }

  @Test func keysFollowWhatChanges() async throws {
    let crm = try await TestCRM()
    let one = try #require(try await crm.makeCustomer("Alpha")["id"])
    let two = try #require(try await crm.makeCustomer("Beta")["id"])
    func total() async throws -> JSONValue? {
      try await crm.call("crm.customers.findDuplicates", ["id": one], as: "rep")["total"]
    }
    #expect(try await total() == 0)
    for id in [one, two] {
      try await crm.call("crm.customers.updateCustomer", ["id": id, "phone": "+49 (30) 1234567"], as: "rep")
    }
    // A telephone number alone does not make two names one.
    #expect(try await total() == 0)
    try await crm.call("crm.customers.updateCustomer", ["id": two, "name": "Alpha Ltd"], as: "rep")
    #expect(try await total() == 1)
    try await crm.call("crm.customers.deleteCustomer", ["id": two], as: "rep")
    #expect(try await total() == 0)
    try await crm.call("crm.customers.restoreCustomer", ["id": two], as: "rep")
    #expect(try await total() == 1)
  }

  /// What is listed for a customer is what is found by keys, whatever happens to the customer.
  @Test func keysGoWithTheirCustomer() async throws {
    let crm = try await TestCRM()
    func customersWithKeys() async throws -> [String] {
      let found = try await crm.store.read { reader in
        let listed: SQL = """
          SELECT c.name, k.value FROM customer_key_lists l JOIN customers c ON c.row_number = l.customer, json_each(l.keys) k
          """
        let kept: SQL = "SELECT c.name, k.key FROM customer_keys k LEFT JOIN customers c ON c.row_number = k.customer"
        return try [listed, kept].map { sql in
          var pairs: Set<[String]> = []
          try reader.forEachRow("\(sql)") { row in
            pairs.insert([try row[0, as: String?.self] ?? "", String(try row[1, as: Int64.self])])
          }
          return pairs
        }
      }
      #expect(found[0] == found[1])
      return Set(found[1].map { $0[0] }).sorted()
    }
    let one = try #require(try await crm.makeCustomer("Alpha", ["email": "a@alpha.example"])["id"])
    let two = try #require(try await crm.makeCustomer("Beta", ["email": "b@beta.example"])["id"])
    #expect(try await customersWithKeys() == ["Alpha", "Beta"])
    try await crm.call(
      "crm.customers.updateCustomer", ["id": two, "name": "Gamma", "email": "c@gamma.example"], as: "rep")
    #expect(try await customersWithKeys() == ["Alpha", "Gamma"])
    try await crm.call("crm.customers.deleteCustomer", ["id": one], as: "rep")
    #expect(try await customersWithKeys() == ["Gamma"])
    try await crm.store.write { try $0.execute("DELETE FROM customers WHERE name = 'Gamma'") }
    #expect(try await customersWithKeys() == [])
  }

  @Test func addressesAndIdentifyingFieldsCount() async throws {
    let crm = try await TestCRM()
    let fields: JSONValue = [
      "fields": [["key": "birthday", "label": "Date of birth", "type": "date", "isIdentifying": true]]
    ]
    let one = try #require(try await crm.makeCustomer("Ada Byron", ["kind": "person", "customFields": [:]])["id"])
    let two = try #require(try await crm.makeCustomer("Ada Byron King", ["kind": "person"])["id"])
    func score() async throws -> Int? {
      let found = try await crm.call("crm.customers.findDuplicates", ["id": one, "minimumScore": 1], as: "rep")
      return found.items.first?["score"]?.intValue
    }
    let plain = try #require(try await score())
    for (id, line) in [(one, "St James's Square 12"), (two, "12, St. James’s Sq.")] {
      try await crm.call(
        "crm.customers.addAddress", ["customerProfileId": id, "line1": .string(line), "postalCode": "SW1Y 4JH"],
        as: "rep")
    }
    let atHome = try #require(try await score())
    #expect(atHome > plain)
    try await crm.call("crm.customers.setCustomFields", fields, as: "owner")
    for id in [one, two] {
      try await crm.call(
        "crm.customers.updateCustomer", ["id": id, "customFields": ["birthday": "1815-12-10"]], as: "rep")
    }
    #expect(try #require(try await score()) > atHome)
    try await crm.call(
      "crm.customers.updateCustomer", ["id": two, "customFields": ["birthday": "1815-12-11"]], as: "rep")
    #expect(try #require(try await score()) < atHome)
  }

  @Test func aCandidateIsLookedForBeforeItIsThere() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.makeCustomer("Ørsted A/S", ["email": "info@orsted.example"])["id"])
    let candidate: JSONValue = ["candidate": ["name": "Orsted", "email": "sales@orsted.example"]]
    let found = try await crm.call("crm.customers.findDuplicates", candidate, as: "rep")
    #expect(found["total"] == 1)
    #expect(found.items[0]["first"] == nil)
    #expect(found.items[0]["second"]?["id"] == id)
    let both: JSONValue = ["id": id, "candidate": ["name": "Orsted"]]
    #expect(await crm.refusal("crm.customers.findDuplicates", both, as: "rep")?.code == .badRequest)
  }

  @Test func pagesOfPairsFollowEachOther() async throws {
    let crm = try await TestCRM()
    for _ in 0..<4 { _ = try await crm.makeCustomer("Acme", ["email": "info@acme.example"]) }
    let all = try await crm.call("crm.customers.findDuplicates", as: "rep")
    #expect(all["total"] == 6)
    var items: [JSONValue] = []
    var input: [String: JSONValue] = ["limit": 4]
    repeat {
      let page = try await crm.call("crm.customers.findDuplicates", .object(input), as: "rep")
      items += page.items
      input["cursor"] = page["nextCursor"]
    } while input["cursor"] != nil
    #expect(items == all.items)
  }

  /// Customers who wait for their keys, of one e-mail address.
  private func waiting(_ count: Int, _ crm: TestCRM) async throws -> [ID<CustomerProfile>] {
    let (user, call) = (crm.user("rep"), crm.context("rep"))
    let rows = (0..<count).map { _ in
      var row = CustomerRow(
        CreateCustomer(name: "Acme", email: "a@acme.example"), id: call.newID(), owner: user.id, by: user, at: crm.now)
      row.keysVersion = 0
      return row
    }
    try await crm.store.write { try Customers.load(rows, contacts: [], $0) }
    return rows.map(\.id)
  }

  @Test func whoCameWithoutKeysGetsThemLater() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    let ids = try await waiting(3, crm)
    #expect(try await crm.call("crm.customers.findDuplicates", as: "rep")["total"] == 3)
    let id: JSONValue = .string(ids[0].description)
    #expect(try await crm.call("crm.customers.findDuplicates", ["id": id], as: "rep")["total"] == 0)
    #expect(try await DuplicateIndex.catchUp(call) == 3)
    #expect(try await DuplicateIndex.catchUp(call) == 0)
    #expect(try await crm.call("crm.customers.findDuplicates", ["id": id], as: "rep")["total"] == 2)
  }

  /// Keys that were made of something else would hide who is the same.
  @Test func whoChangesWhileKeysAreMadeGetsThemAnew() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    let ids = try await waiting(4, crm).map { JSONValue.string($0.description) }
    let batch = try await DuplicateIndex.nextBatch(call)
    _ = try await crm.call(
      "crm.customers.updateCustomer", ["id": ids[0], "name": "Zenit", "email": "z@zenit.example"],
      as: "rep")
    _ = try await crm.call(
      "crm.customers.addAddress",
      [
        "customerProfileId": ids[1], "line1": "Marktplatz 1", "postalCode": "80331", "city": "München", "country": "DE",
      ],
      as: "rep")
    _ = try await crm.call("crm.customers.deleteCustomer", ["id": ids[2]], as: "rep")
    #expect(try await DuplicateIndex.write(batch, call) == 1)
    #expect(try await DuplicateIndex.catchUp(call) == 2)
    _ = try await crm.makeCustomer("Zenit", ["email": "z@zenit.example"])
    #expect(try await crm.call("crm.customers.findDuplicates", ["id": ids[0]], as: "rep")["total"] == 1)
  }

  @Test func keysMadeByOtherFieldsAreNotWritten() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    _ = try await waiting(2, crm)
    let batch = try await DuplicateIndex.nextBatch(call)
    _ = try await crm.call(
      "crm.customers.setCustomFields",
      ["fields": [["key": "registerNumber", "label": "Register", "type": "text", "isIdentifying": true]]], as: "owner")
    #expect(try await DuplicateIndex.write(batch, call) == 0)
    #expect(try await DuplicateIndex.catchUp(call) == 2)
  }

  // MARK: The truth

  /// 1,000 records of persons with 500 duplicates of which it is known whose they are, by name and address alone.
  @Test func duplicatesOfOthersMakingAreFound() async throws {
    let crm = try await TestCRM()
    let records = try FebrlRecord.all()
    #expect(records.count == 1000)
    let (user, call) = (crm.user("rep"), crm.context("rep"))
    let originals = try await call.write { writer in
      var originals: [ID<CustomerProfile>: String] = [:]
      for record in records {
        let (row, _) = try Customers.create(
          CreateCustomer(kind: .person, name: record.name, onDuplicate: .allow), by: user, call, in: writer)
        originals[row.id] = record.original
        guard !record.line1.isEmpty else { continue }
        _ = try Addresses.add(
          AddAddress(
            customerProfileId: row.id, line1: record.line1, line2: record.line2, postalCode: record.postalCode,
            city: record.city), by: user, call, in: writer)
      }
      return originals
    }
    let pairs = try await crm.store.read {
      try DuplicateFinder.pairs(for: user, minimumScore: DuplicateFinder.usualScore, in: $0)
    }
    let right = pairs.count { originals[$0.first] == originals[$0.second] }
    let precision = Double(right) / Double(max(1, pairs.count))
    let recall = Double(right) / 500
    #expect(precision > 0.95, "precision \(precision), recall \(recall)")
    #expect(recall > 0.95, "precision \(precision), recall \(recall)")
  }
}

/// A line of FEBRL's first data set: `rec-N-org` and `rec-N-dup-k` are the same person.
struct FebrlRecord {
  var original: String
  var name: String
  var line1: String
  var line2: String
  var postalCode: String
  var city: String

  static func all() throws -> [FebrlRecord] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Conformance/febrl/dataset1.csv").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    return lines.map { line in
      let fields = line.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let name = [fields[1], fields[2]].filter { !$0.isEmpty }.joined(separator: " ")
      return FebrlRecord(
        original: String(fields[0].split(separator: "-")[1]), name: name.isEmpty ? "unknown" : name,
        line1: [fields[3], fields[4]].filter { !$0.isEmpty }.joined(separator: " "), line2: fields[5],
        postalCode: fields[7], city: fields[6])
    }
  }
}
