import Rapport
import Testing

@testable import CRM

@Suite struct AddressSegmentTests: RuleCases {
  private static let everybody = ["Bare", "Hamburg AG", "London Ltd", "Moved", "Nowhere", "Zürich AG"]

  private static func rule(_ op: String, _ fields: [String: JSONValue] = [:]) -> JSONValue {
    .object(["type": "address", "op": .string(op)].merging(fields) { $1 })
  }

  /// One has an address in two countries, one nothing but a street, one had an address that is removed.
  private static let crowd = SharedCRM { crm in
    for name in everybody.dropLast() { _ = try await crm.customer(name) }
    let zurich = try await crm.customer("Zürich AG")
    let customers = try await crm.call("crm.customers.listCustomers", as: "rep").items
    func id(_ name: String) -> JSONValue { customers.first { $0.text("name") == name }?.id ?? .null }
    let hamburg: [String: JSONValue] = [
      "kind": "billing", "postalCode": "20457", "city": "Hamburg", "region": "HH", "country": "DE",
    ]
    try await crm.address(of: id("Hamburg AG"), hamburg)
    let removed = try await crm.address(of: id("Moved"), hamburg)
    try await crm.call("crm.customers.removeAddress", ["id": removed], as: "rep")
    try await crm.address(of: id("Bare"), ["kind": "other"])
    try await crm.address(
      of: id("London Ltd"), ["kind": "visiting", "postalCode": "SW1Y 4JH", "city": "London", "country": "GB"])
    try await crm.address(
      of: zurich, ["kind": "billing", "postalCode": "8001", "city": "Zürich", "region": "ZH", "country": "CH"])
    try await crm.address(of: zurich, ["kind": "shipping", "postalCode": "10115", "city": "Berlin", "country": "DE"])
  }

  static let cases: [(JSONValue, [String])] = [
    (rule("known"), ["Bare", "Hamburg AG", "London Ltd", "Zürich AG"]), (rule("missing"), ["Moved", "Nowhere"]),
    (rule("known", ["countries": ["DE"]]), ["Hamburg AG", "Zürich AG"]),
    (rule("known", ["countries": ["CH", "GB"]]), ["London Ltd", "Zürich AG"]),
    (rule("missing", ["countries": ["CH", "GB"]]), ["Bare", "Hamburg AG", "Moved", "Nowhere"]),
    (rule("known", ["kinds": ["other", "visiting"]]), ["Bare", "London Ltd"]),
    (rule("known", ["cities": ["zurich"]]), ["Zürich AG"]),
    (rule("known", ["cities": ["HAMBURG", "London"]]), ["Hamburg AG", "London Ltd"]),
    (rule("known", ["regions": ["hh"]]), ["Hamburg AG"]),
    (rule("known", ["postalCodes": ["20"]]), ["Hamburg AG"]),
    (rule("known", ["postalCodes": ["2", "sw1 y"]]), ["Hamburg AG", "London Ltd"]),
    (rule("known", ["postalCodes": ["80011"]]), []),
    (rule("known", ["postalCodes": ["800"], "postalCodeMatch": "is"]), []),
    (rule("known", ["postalCodes": ["8001", "sw1y4jh"], "postalCodeMatch": "is"]), ["London Ltd", "Zürich AG"]),
    // All of it is asked of one and the same address.
    (rule("known", ["countries": ["CH"], "cities": ["Berlin"]]), []),
    (rule("known", ["countries": ["DE"], "cities": ["Berlin"]]), ["Zürich AG"]),
    (rule("known", ["countries": ["DE"], "kinds": ["billing"]]), ["Hamburg AG"]),
    // Nothing in a text is syntax.
    (rule("known", ["cities": ["%"]]), []), (rule("known", ["postalCodes": ["' OR 1 = 1 --"]]), []),
  ]

  @Test(arguments: cases) func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    let crm = try await Self.crowd.crm()
    #expect(try await crm.chosen(by: rule) == names, "\(rule.json)")
    #expect(try await crm.chosen(by: Self.not(rule)) == Self.everybody.filter { !names.contains($0) }, "\(rule.json)")
  }

  @Test func aSegmentFollowsAddresses() async throws {
    let crm = try await TestCRM()
    let ada = try await crm.customer("Ada")
    let segment = try await crm.segments(
      "createSegment",
      [
        "name": "Germany", "type": "automatic",
        "rules": Self.rule("known", ["kinds": ["billing"], "countries": ["DE"]]),
      ])
    #expect(try await crm.members(of: segment) == [])
    let address = try await crm.address(of: ada, ["postalCode": "20457", "city": "Hamburg", "country": "DE"])
    #expect(try await crm.members(of: segment) == ["Ada"])
    let why = try await crm.segments(
      "explainSegmentMembership", ["id": segment.id, "customerProfileId": ada])
    #expect(why["isMember"] == true && why["rules"]?["holds"] == true)
    #expect(why["rules"]?.text("seen") == "billing: 20457 Hamburg, DE")
    let changes: [(JSONValue, Bool)] = [
      (["country": "AT"], false), (["country": "DE"], true), (["kind": "shipping"], false), (["kind": "billing"], true),
      (["country": nil], false), (["country": "DE"], true),
    ]
    for (change, isMember) in changes {
      try await crm.call("crm.customers.updateAddress", change.merging(["id": address]), as: "rep")
      #expect(try await crm.members(of: segment) == (isMember ? ["Ada"] : []), "\(change.json)")
    }
    let steps: [(String, JSONValue, Bool)] = [
      ("removeAddress", address, false), ("restoreAddress", address, true), ("deleteCustomer", ada, false),
      ("restoreCustomer", ada, true),
    ]
    for (procedure, id, isMember) in steps {
      try await crm.call("crm.customers.\(procedure)", ["id": id], as: "owner")
      #expect(try await crm.members(of: segment) == (isMember ? ["Ada"] : []), "\(procedure)")
    }
  }

  @Test func whoIsNotInItIsToldWhatWasSeen() async throws {
    let crm = try await TestCRM()
    let ada = try await crm.customer("Ada")
    let rules = Self.rule("known", ["countries": ["CH"], "postalCodes": ["80"]])
    let segment = try await crm.segments(
      "createSegment", ["name": "Zurich", "type": "automatic", "rules": rules])
    func why() async throws -> JSONValue {
      try await crm.segments("explainSegmentMembership", ["id": segment.id, "customerProfileId": ada])
    }
    #expect(try await why()["rules"]?["seen"] == nil)
    try await crm.address(of: ada, ["kind": "shipping", "city": "Wien", "region": "W", "country": "AT"])
    try await crm.address(of: ada, ["kind": "other"])
    let answer = try await why()
    #expect(answer["isMember"] == false && answer["rules"]?["holds"] == false)
    #expect(answer["rules"]?.text("seen") == "other; shipping: Wien, W, AT")
    let missing = "address with country CH and postal code “80…” is known"
    #expect(answer["summary"]?.text("english") == "Not met: \(missing)")
  }

  @Test func aSegmentFollowsAMerge() async throws {
    let crm = try await TestCRM()
    let master = try await crm.customer("Master")
    let other = try await crm.customer("Other")
    try await crm.address(of: other, ["country": "DE"])
    let segment = try await crm.segments(
      "createSegment",
      ["name": "Germany", "type": "automatic", "rules": Self.rule("known", ["countries": ["DE"]])])
    #expect(try await crm.members(of: segment) == ["Other"])
    let merged = try await crm.call("crm.customers.mergeCustomers", ["id": master, "mergedId": other], as: "rep")
    #expect(try await crm.members(of: segment) == ["Master"])
    try await crm.call("crm.customers.undoMerge", ["id": merged["merge"]?.id ?? nil], as: "rep")
    #expect(try await crm.members(of: segment) == ["Other"])
  }

  @Test(
    arguments: [
      (.address(op: .known), "address is known", "Adresse ist vorhanden"),
      (
        .address(op: .known, postalCodes: ["53111"], postalCodeMatch: .is), "address with postal code “53111” is known",
        "Adresse mit Postleitzahl „53111“ ist vorhanden"
      ),
      (
        .address(
          op: .missing, kinds: [.billing, .shipping], countries: ["DE", "AT"], cities: ["Bonn"],
          postalCodes: ["53", "54"], regions: ["NRW"]),
        """
        billing address or shipping address with country DE or AT, postal code “53…” or “54…”, city “Bonn” and region \
        “NRW” is missing
        """,
        """
        Rechnungsadresse oder Lieferadresse mit Land DE oder AT, Postleitzahl „53…“ oder „54…“, Ort „Bonn“ und Region \
        „NRW“ fehlt
        """
      ),
    ] as [(SegmentRule, String, String)])
  func aConditionReadsAsASentence(rule: SegmentRule, english: String, german: String) {
    let clause = SegmentSentences.clause(rule, SegmentNames())
    #expect(clause.english == english && clause.german == german)
    #expect(rule.sources == [.customers, .addresses])
  }

  @Test(
    arguments: [
      (.address(op: .known, countries: ["DE", "de"]), [".countries[1]"]),
      (.address(op: .known, cities: [" "]), [".cities[0]"]),
      (.address(op: .known, regions: ["a", "\0"]), [".regions[1]"]),
      (.address(op: .known, cities: [String(repeating: "a", count: 101)]), [".cities[0]"]),
      (.address(op: .known, postalCodes: ["1", String(repeating: "1", count: 21)]), [".postalCodes[1]"]),
      (.address(op: .known, postalCodes: Array(repeating: "1", count: 101)), [".postalCodes"]),
      (.address(op: .known, kinds: Array(repeating: .billing, count: 101)), [".kinds"]),
      (.any(rules: Array(repeating: full(cities: 60, regions: 60), count: 100)), [""]),
      (.any(rules: Array(repeating: full(cities: 60, regions: 40), count: 100)), []),
    ] as [(SegmentRule, [String])])
  func boundsAreKept(rule: SegmentRule, places: [String]) {
    #expect(rule.problems.map(\.place) == places)
  }

  private static func full(cities: Int, regions: Int) -> SegmentRule {
    .address(
      op: .known, cities: Array(repeating: "a", count: cities), regions: Array(repeating: "b", count: regions))
  }

  @Test(
    arguments: [
      (["countries": ["XX"]], "rules.countries[0]", "country"), (["kinds": ["home"]], "rules.kinds[0]", "oneOf"),
      (["postalCodeMatch": "contains"], "rules.postalCodeMatch", "oneOf"), (["op": "is"], "rules.op", "oneOf"),
      (["cities": "Bonn"], "rules.cities", "type"),
    ] as [([String: JSONValue], String, String)])
  func whatIsNoConditionIsRefusedAtItsPlace(fields: [String: JSONValue], path: String, code: String) async throws {
    let crm = try await Self.crowd.crm()
    let refusal = await crm.refusal(
      "crm.extensions.previewSegment", ["rules": Self.rule("known", fields)], as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == [path] && refusal?.issues.map(\.code) == [code])
  }

  /// As many values as rules may have, each of which takes as much of a statement as can be.
  @Test func theEngineTakesAllThatIsAllowed() async throws {
    let crm = try await Self.crowd.crm()
    let codes = (0..<RuleLimits.elements).map { index in
      JSONValue.string(String(repeating: "9", count: index % SegmentAddress.postalCodeLength + 1))
    }
    let condition = Self.rule("known", ["postalCodes": .array(codes)])
    let rules: JSONValue = [
      "type": "any", "rules": .array(Array(repeating: condition, count: RuleLimits.conditions)),
    ]
    #expect(try await crm.chosen(by: rules) == [])
  }

  @Test func aComparisonReadsAddressesFromAnIndexAlone() async throws {
    let crm = try await TestCRM()
    let rules: [SegmentRule] = [
      .address(op: .missing),
      .address(
        op: .known, kinds: [.billing, .shipping], countries: ["DE", "AT"], cities: ["Bonn"], postalCodes: ["5"],
        regions: ["NRW"]),
    ]
    for rule in rules {
      for statement in crm.comparisons(with: rule) {
        let plan = try await crm.plan(statement)
        #expect(plan.contains { $0.contains("COVERING INDEX customer_addresses_by_customer") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
      }
    }
  }
}

extension TestCRM {
  /// Adds an address to one of the rep's customers. The result is its id.
  @discardableResult
  func address(of customer: JSONValue, _ fields: [String: JSONValue]) async throws -> JSONValue {
    let input = fields.merging(["customerProfileId": customer, "line1": "Quay 1"]) { first, _ in first }
    return try #require(try await call("crm.customers.addAddress", .object(input), as: "rep")["id"])
  }
}
