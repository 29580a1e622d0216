import Rapport
import Testing

@testable import CRM

/// An input with each rule that can stand on a field.
@Schema
struct RuledInput {
  @Range(1...2) var number: Int
  @Range(1...2) var other: Int
  var small: Int8
  @Length(2...3) @Pattern("^[a-z]+$", hint: "letters") var text: String
  @Pattern("^[a-z]+$", hint: "letters") var key: String
  @Email var email: String
  @Phone var phone: String
  @WebURL var site: String
  @OneOf("x", "y") var choice: String
  @Count(1...) var none: [Int]
  @Unique var twice: [Int]
  @Future var due: CalendarDate
  @Past var born: CalendarDate
  var price: Money
  var flag: Bool
  var word: SortDirection
  var missing: String
}

/// What the server says in sentences, it says to programs, too: with codes that they can make words of their own of.
@Suite struct ReasonTests {
  /// Why calls are refused: the `reason` of errors.
  private static let refusals: [any Reason.Type] = [
    RestoreRefusal.self, MergeRefusal.self, OpportunityRefusal.self, LeadRefusal.self, QuoteRefusal.self,
    PipelineRefusal.self, ImportRefusal.self, ConsentRefusal.self,
  ]
  private static let others: [any Schema.Type] = [
    HealthFinding.self, DuplicateLikeness.self, ImportReason.self, ImportFailure.self, IssueCode.self,
  ]

  private static func cases(_ type: any Schema.Type) -> [(name: String, documentation: String)] {
    guard case .named(_, let definition) = type.schemaType else { return [] }
    switch definition().form {
    case .union(_, let cases): return cases.map { ($0.name, $0.documentation) }
    case .choice(let cases): return cases.map { ($0.value, $0.documentation) }
    case .object: return []
    }
  }

  @Test func eachCodeIsDocumented() {
    for type in Self.refusals.map({ $0 as any Schema.Type }) + Self.others {
      let cases = Self.cases(type)
      #expect(!cases.isEmpty, "\(type)")
      for item in cases { #expect(!item.documentation.isEmpty, "\(type).\(item.name)") }
    }
  }

  @Test func theNameOfARefusalSaysEnough() {
    let names = Self.refusals.flatMap { Self.cases($0).map(\.name) }
    #expect(Set(names).count == names.count, "\(names.sorted())")
  }

  @Test func eachRuleOfAFieldHasACode() throws {
    let fields: [String: JSONValue] = [
      "number": 0, "other": 3, "small": 1000, "text": "a", "key": "A", "email": "a", "phone": "1", "site": "x",
      "choice": "z", "none": [], "twice": [1, 1], "due": "2026-11-20", "born": "2026-11-22", "price": 0.00001,
      "flag": 1, "word": "up", "unknown": 1,
    ]
    guard case .failure(let refusal) = InputReading<RuledInput>.read(fields, at: TestCRM.start) else {
      throw Finding(.invalid, "An input was read that is none")
    }
    let paths = Set(refusal.issues.map { String($0.path.prefix { $0 != "[" }) })
    #expect(paths == Set(fields.keys).union(["missing"]))
    for issue in refusal.issues {
      #expect(IssueCode(rawValue: issue.code) != nil, "\(issue.code)")
      #expect(issue.code != IssueCode.invalid.rawValue, "\(issue.path)")
      #expect(issue.finding == Finding(IssueCode(rawValue: issue.code) ?? .invalid, issue.message, issue.bound))
    }
  }

  @Test(
    arguments: [
      (
        "crm.tasks.createTask", ["title": "T", "dueDate": "2026-12-01", "dueAt": "2026-12-01T00:00:00.000Z"], .exclusive
      ),
      ("crm.team.setAvailability", ["note": "x"], .inapplicable),
      ("crm.team.setAvailability", ["awayFrom": "2026-12-02", "awayUntil": "2026-12-01"], .notBefore),
      ("crm.team.setAvailability", ["awayFrom": "2026-12-02"], .required),
      ("crm.reports.getActivityReport", ["from": "2020-01-01", "to": "2026-01-01"], .span),
      ("crm.customers.addAddress", ["line1": "Kai 1", "country": "XX"], .country),
      ("crm.customers.listCustomers", ["cursor": "x"], .cursor),
    ] as [(String, JSONValue, IssueCode)])
  func whatNoRuleOfOneFieldSaysHasACode(procedure: String, params: JSONValue, code: IssueCode) async throws {
    let crm = try await TestCRM()
    var params = params
    if procedure.hasSuffix("addAddress") {
      params = params.merging(["customerProfileId": try await crm.customer()])
    }
    let refusal = await crm.refusal(procedure, params, as: "rep")
    #expect(refusal?.issues.map(\.code) == [code.rawValue])
  }

  @Test(
    arguments: [
      ("password", ["because": "common"]), ("ghijklmnop", ["because": "run"]), ("rep@example", ["because": "personal"]),
      ("short", ["minimum": 8, "maximum": 1024]),
    ] as [(String, IssueBounds)])
  func whyAPasswordIsNotTaken(password: String, bound: IssueBounds) {
    let finding = PasswordRules.objection(to: password, of: ["Rep", "rep@example.com"])
    #expect(finding?.code == .password && finding?.bound == bound)
  }
}
