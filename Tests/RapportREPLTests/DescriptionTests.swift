import Testing

@testable import RapportREPL

@Suite struct DescriptionTests {
  private let description = Description(contract: contract, width: 90)

  @Test func describesProcedure() {
    #expect(
      description.text(for: "createOpportunity") == """
        crm.extensions.createOpportunity  (mutation, for who is signed in)
          Creates a deal for a customer.

          It begins in the first stage.

        Input CreateOpportunity
          customerProfileId  ID<CustomerProfile>  required
                             The customer that the deal is with.
          title              String               required; trimmed; 1 to 200 characters
          value              Money?               optional; at least 0
          probability        Int                  optional; default 50; 0 to 100
          stage              Stage                optional; lead | won | lost
          isUrgent           Bool?                optional
          lines              [Line]               optional
          reminder           Reminder             optional
          currency           String               optional; one of EUR, USD

        Output Opportunity
          id     ID<Opportunity>  required
          title  String           required

        Errors StageError
          type: "closed"  The deal is closed already.

        Example
          crm.extensions.createOpportunity {customerProfileId: "01890a5d-ac96-774b-bcce-b302099a8057", title: "…"}
        """)
  }

  @Test(arguments: [
    (
      "Stage",
      """
      Stage  (choice)
        How far a deal is.
        lead  Not talked to yet.
        won
        lost
      """
    ),
    (
      "reminder",
      """
      Reminder  (union, told apart by kind)
        kind: "mail"  Sends a message.
          to  String  required; an e-mail address
        kind: "alarm"
          at  Instant  required
      """
    ),
    (
      "crm.files.count",
      """
      crm.files.count  (query, anyone may call it)
        Deprecated: Use crm.files.list.
        How many files there are.

      Input none

      Output Int

      Example
        crm.files.count
      """
    ),
    ("NOT_FOUND", "NOT_FOUND (-32004)\n  There is no such record."),
    ("-32004", "NOT_FOUND (-32004)\n  There is no such record."),
  ])
  func describes(name: String, expected: String) {
    #expect(description.text(for: name) == expected)
  }

  @Test func knowsNothingOfUnknownNames() { #expect(description.text(for: "crm.nothing") == nil) }

  @Test func examplesCanBeTyped() throws {
    let example = ExampleInput(contract: contract)
    for procedure in contract.procedures {
      _ = try RelaxedInput(example.object(for: contract.inputFields(of: procedure)))
    }
    for case .object(let fields) in contract.types.map(\.definition) {
      _ = try RelaxedInput(example.object(for: fields))
    }
  }

  @Test(arguments: [
    ("opportunity", "Opportunity"), ("reminder", "Reminder"), ("files", "crm.files.count"),
    ("quantity", "Line"), ("first stage", "crm.extensions.createOpportunity"),
    ("create", "crm.extensions.createOpportunity"),
  ])
  func searches(words: String, first: String) {
    #expect(Search(contract: contract).hits(for: words).first?.name == first)
  }

  @Test(arguments: [("", 0), ("zzz", 0), ("first zzz", 0), ("title", 3)])
  func searchWantsAllWords(words: String, count: Int) {
    #expect(Search(contract: contract).hits(for: words).count == count)
  }

  @Test(arguments: [
    ("crm.extensions.createOportunity", ["crm.extensions.createOpportunity"]),
    ("createOpportunty", ["crm.extensions.createOpportunity"]),
    ("ssytem.ping", ["system.ping"]),
    ("somethingElse", []),
  ])
  func suggestsNearNames(name: String, expected: [String]) {
    #expect(Suggestions.near(name, in: contract.procedures.map(\.name)) == expected)
  }

  @Test(arguments: [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("aé😀", "a😀", 1)])
  func measuresDistance(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }
}
