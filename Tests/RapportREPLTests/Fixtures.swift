import Foundation
import RapportContract
import Synchronization

@testable import RapportREPL

/// A contract that has one of everything.
let contract = Contract(
  title: "CRM", version: "1.2", documentation: "", procedures: procedures, types: types,
  errorCodes: [ErrorCodeContract(code: "NOT_FOUND", number: -32004, documentation: "There is no such record.")])

private let procedures = [
  ProcedureContract(
    name: "crm.extensions.createOpportunity", kind: .mutation,
    documentation: "Creates a deal for a customer.\n\nIt begins in the first stage.", access: .signedIn,
    input: .named("CreateOpportunity"), output: .named("Opportunity"), errors: "StageError"),
  ProcedureContract(
    name: "crm.extensions.listOpportunities", kind: .query, documentation: "The deals, newest first.",
    access: .roles(["admin", "sales"]), input: .named("OpportunityFilter"), output: .named("OpportunityPage")),
  ProcedureContract(
    name: "crm.files.count", kind: .query, documentation: "How many files there are.", access: .public, input: nil,
    output: .integer(.int), deprecation: "Use crm.files.list."),
  ProcedureContract(
    name: "system.ping", kind: .query, documentation: "", access: .public, input: nil, output: nil),
]

private let types = [
  TypeContract(
    name: "CreateOpportunity", documentation: "",
    definition: .object([
      FieldContract(
        name: "customerProfileId", documentation: "The customer that the deal is with.",
        type: .id(entity: "CustomerProfile"), isRequired: true),
      FieldContract(
        name: "title", documentation: "", type: .string, isRequired: true,
        rules: [.trimmed, .length(minimum: 1, maximum: 200)]),
      FieldContract(
        name: "value", documentation: "", type: .nullable(.money), isRequired: false, rules: [.minimum("0")]),
      FieldContract(
        name: "probability", documentation: "", type: .integer(.int), isRequired: false, defaultValue: "50",
        rules: [.minimum("0"), .maximum("100")]),
      FieldContract(name: "stage", documentation: "", type: .named("Stage"), isRequired: false),
      FieldContract(name: "isUrgent", documentation: "", type: .nullable(.boolean), isRequired: false),
      FieldContract(name: "lines", documentation: "", type: .array(.named("Line")), isRequired: false),
      FieldContract(name: "reminder", documentation: "", type: .named("Reminder"), isRequired: false),
      FieldContract(
        name: "currency", documentation: "", type: .string, isRequired: false, rules: [.oneOf(["EUR", "USD"])]),
    ])),
  TypeContract(
    name: "Line", documentation: "One line of an offer.",
    definition: .object([
      FieldContract(name: "product", documentation: "", type: .string, isRequired: true),
      FieldContract(
        name: "quantity", documentation: "", type: .integer(.int), isRequired: true, rules: [.minimum("1")]),
    ])),
  TypeContract(
    name: "Stage", documentation: "How far a deal is.",
    definition: .choice([
      ChoiceCase(value: "lead", documentation: "Not talked to yet."), ChoiceCase(value: "won", documentation: ""),
      ChoiceCase(value: "lost", documentation: ""),
    ])),
  TypeContract(
    name: "Reminder", documentation: "",
    definition: .union(
      discriminator: "kind",
      cases: [
        UnionCase(
          name: "mail", documentation: "Sends a message.",
          fields: [
            FieldContract(name: "to", documentation: "", type: .string, isRequired: true, rules: [.email])
          ]),
        UnionCase(
          name: "alarm", documentation: "",
          fields: [FieldContract(name: "at", documentation: "", type: .instant, isRequired: true)]),
      ])),
  TypeContract(
    name: "StageError", documentation: "",
    definition: .union(
      discriminator: "type",
      cases: [UnionCase(name: "closed", documentation: "The deal is closed already.", fields: [])])),
  TypeContract(
    name: "Opportunity", documentation: "A deal.",
    definition: .object([
      FieldContract(name: "id", documentation: "", type: .id(entity: "Opportunity"), isRequired: true),
      FieldContract(name: "title", documentation: "", type: .string, isRequired: true),
    ])),
  TypeContract(
    name: "OpportunityFilter", documentation: "",
    definition: .object([
      FieldContract(name: "stage", documentation: "", type: .named("Stage"), isRequired: false)
    ])),
  TypeContract(
    name: "OpportunityPage", documentation: "",
    definition: .object([
      FieldContract(name: "items", documentation: "", type: .array(.named("Opportunity")), isRequired: true),
      FieldContract(name: "nextCursor", documentation: "", type: .string, isRequired: false),
    ])),
]

/// Answers what it was told to, and remembers what it was asked.
final class FakeCaller: ProcedureCaller {
  typealias Answer = @Sendable (String, String) async throws -> CallResult
  private let answer: Answer
  private let log = Mutex<[String]>([])

  init(_ answer: @escaping Answer = { _, _ in .success(json: "null") }) { self.answer = answer }

  var calls: [String] { log.withLock { $0 } }

  func contract() async throws -> Contract { RapportREPLTests.contract }

  func call(_ procedure: String, params: String) async throws -> CallResult {
    log.withLock { $0.append(params.isEmpty ? procedure : "\(procedure) \(params)") }
    return try await answer(procedure, params)
  }

  func signIn(as user: String) async throws {
    guard user == "maria" else { throw CallerError(.unknownUser, "There is no user \(user).") }
  }
}

/// Gives lines, and writes them down with their prompts as a terminal would show them.
final class ScriptedLines: LineSource {
  private let rest: Mutex<[TypedLine]>
  private let screen: Screen
  let isInteractive: Bool

  init(_ lines: [TypedLine], screen: Screen, isInteractive: Bool = true) {
    rest = Mutex(lines)
    self.screen = screen
    self.isInteractive = isInteractive
  }

  func nextLine(
    prompt: String, complete: @escaping @Sendable (String, Int) -> [Completion]
  ) async -> TypedLine {
    let line = rest.withLock { $0.isEmpty ? .end : $0.removeFirst() }
    guard isInteractive else { return line }
    switch line {
    case .line(let text): screen.write(prompt + text + "\n")
    case .interrupted: screen.write(prompt + "^C\n")
    case .end: screen.write(prompt + "\n")
    }
    return line
  }

  func remember(_ entry: String) {}
}

/// What was printed.
final class Screen: Sendable {
  private let state = Mutex((all: "", out: "", error: ""))

  var all: String { state.withLock { $0.all } }
  var out: String { state.withLock { $0.out } }
  var error: String { state.withLock { $0.error } }

  func write(_ text: String) { state.withLock { $0.all += text } }

  func output(isTerminal: Bool = true, width: Int = 100) -> Output {
    Output(
      isTerminal: isTerminal, usesColor: false, width: { width },
      out: { text in
        self.state.withLock {
          $0.all += text
          $0.out += text
        }
      },
      error: { text in
        self.state.withLock {
          $0.all += text
          $0.error += text
        }
      })
  }
}
