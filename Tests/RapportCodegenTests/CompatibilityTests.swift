import RapportCodegen
import RapportContract
import Testing

/// Each kind of change between two contracts, and whom it breaks.
@Suite struct CompatibilityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var subject: String
    var effect: ContractChange.Effect
    var change: @Sendable (inout Contract) -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ subject: String, _ effect: ContractChange.Effect,
      _ change: @escaping @Sendable (inout Contract) -> Void
    ) {
      (self.name, self.subject, self.effect, self.change) = (name, subject, effect, change)
    }
  }

  static let create = "crm.extensions.createOpportunity"

  static let cases: [Case] = [
    Case("a procedure removed", create, .breaksInput) { $0.procedures.removeAll { $0.name == create } },
    Case("a procedure renamed", create, .breaksInput) { procedure(&$0, create) { $0.name = "crm.extensions.make" } },
    Case("a procedure added", "crm.extra", .compatible) { contract in
      var added = contract.procedures[0]
      added.name = "crm.extra"
      contract.procedures.append(added)
    },
    Case("another kind", "system.now", .breaksInput) { procedure(&$0, "system.now") { $0.kind = .mutation } },
    Case("fewer roles", create, .breaksInput) { procedure(&$0, create) { $0.access = .roles(["admin"]) } },
    Case("more roles", create, .compatible) { procedure(&$0, create) { $0.access = .signedIn } },
    Case("another output", "system.now", .breaksOutput) { procedure(&$0, "system.now") { $0.output = .string } },
    Case("no output", "system.now", .breaksOutput) { procedure(&$0, "system.now") { $0.output = nil } },
    Case("an input with required fields", "system.now", .breaksInput) {
      procedure(&$0, "system.now") { $0.input = .named("OpportunityKey") }
    },
    Case("an input without required fields", "system.now", .compatible) {
      procedure(&$0, "system.now") { $0.input = .named("OpportunityFilter") }
    },
    Case("errors added", create, .breaksOutput) { procedure(&$0, create) { $0.errors = "StageError" } },
    Case("a deprecation", create, .compatible) { procedure(&$0, create) { $0.deprecation = "Use another." } },
    Case("an input's field removed", "CreateOpportunity.value", .breaksInput) {
      fields(&$0, "CreateOpportunity") { $0.removeAll { $0.name == "value" } }
    },
    Case("a new required field", "CreateOpportunity.colour", .breaksInput) {
      fields(&$0, "CreateOpportunity") {
        $0.append(FieldContract(name: "colour", documentation: "", type: .string, isRequired: true))
      }
    },
    Case("a new optional field", "CreateOpportunity.colour", .compatible) {
      fields(&$0, "CreateOpportunity") {
        $0.append(FieldContract(name: "colour", documentation: "", type: .string, isRequired: false))
      }
    },
    Case("a field that must be there now", "CreateOpportunity.value", .breaksInput) {
      field(&$0, "CreateOpportunity", "value") { $0.isRequired = true }
    },
    Case("null refused", "CreateOpportunity.value", .breaksInput) {
      field(&$0, "CreateOpportunity", "value") { $0.type = .money }
    },
    Case("another default", "OpportunityFilter.limit", .breaksInput) {
      field(&$0, "OpportunityFilter", "limit") { $0.defaultValue = "20" }
    },
    Case("a narrower integer", "CreateOpportunity.probability", .breaksInput) {
      field(&$0, "CreateOpportunity", "probability") { $0.type = .nullable(.integer(.uint8)) }
    },
    Case("a tighter length", "CreateOpportunity.title", .breaksInput) {
      field(&$0, "CreateOpportunity", "title") { $0.rules = [.trimmed, .length(minimum: 1, maximum: 100)] }
    },
    Case("a higher minimum", "OpportunityFilter.limit", .breaksInput) {
      field(&$0, "OpportunityFilter", "limit") { $0.rules = [.minimum("10"), .maximum("500")] }
    },
    Case("a new rule", "OpportunityFilter.cursor", .breaksInput) {
      field(&$0, "OpportunityFilter", "cursor") { $0.rules = [.email] }
    },
    Case("an answer's field removed", "Opportunity.title", .breaksOutput) {
      fields(&$0, "Opportunity") { $0.removeAll { $0.name == "title" } }
    },
    Case("an answer's field that may be missing", "Opportunity.title", .breaksOutput) {
      field(&$0, "Opportunity", "title") { $0.isRequired = false }
    },
    Case("an answer's field that may be null", "Opportunity.title", .breaksOutput) {
      field(&$0, "Opportunity", "title") { $0.type = .nullable(.string) }
    },
    Case("an answer's field of another type", "Opportunity.createdAt", .breaksOutput) {
      field(&$0, "Opportunity", "createdAt") { $0.type = .calendarDate }
    },
    Case("an answer's field added", "Opportunity.colour", .compatible) {
      fields(&$0, "Opportunity") {
        $0.append(FieldContract(name: "colour", documentation: "", type: .string, isRequired: true))
      }
    },
    Case("an error's case added", "StageError.frozen", .breaksOutput) {
      type(&$0, "StageError") {
        guard case .union(let tag, let cases) = $0.definition else { return }
        $0.definition = .union(
          discriminator: tag, cases: cases + [UnionCase(name: "frozen", documentation: "", fields: [])])
      }
    },
    Case("an error's field of another type", "StageError.moveRefused.since", .breaksOutput) {
      type(&$0, "StageError") {
        guard case .union(let tag, var cases) = $0.definition else { return }
        cases[0].fields[1].type = .string
        $0.definition = .union(discriminator: tag, cases: cases)
      }
    },
    Case("a word removed", "Stage.open", .breaksInput) {
      type(&$0, "Stage") { $0.definition = .choice([ChoiceCase(value: "closed_won", documentation: "")]) }
    },
  ]

  @Test(arguments: cases) func aChangeIsToldWithWhomItBreaks(_ change: Case) {
    var contract = Fixture.contract
    change.change(&contract)
    let report = CompatibilityReport(from: Fixture.contract, to: contract)
    #expect(report.changes.contains { $0.subject == change.subject && $0.effect == change.effect }, "\(report.text)")
    if change.effect == .compatible { #expect(report.breaking.isEmpty, "\(report.text)") }
  }

  @Test func theSameContractHasNoChanges() {
    let report = CompatibilityReport(from: Fixture.contract, to: Fixture.contract)
    #expect(report.changes.isEmpty)
    #expect(report.text == "The contracts say the same.\n")
  }

  @Test func looserRulesAreNoChange() {
    var contract = Fixture.contract
    Self.field(&contract, "CreateOpportunity", "title") { $0.rules = [.length(minimum: nil, maximum: 300)] }
    #expect(CompatibilityReport(from: Fixture.contract, to: contract).changes.isEmpty)
  }

  @Test func aBreakIsAnnouncedByALineOfTheUnreleasedSection() {
    var contract = Fixture.contract
    Self.fields(&contract, "CreateOpportunity") { $0.removeAll { $0.name == "value" } }
    let report = CompatibilityReport(from: Fixture.contract, to: contract)
    let line = "- Breaking: `CreateOpportunity.value` is gone.\n"
    #expect(report.unannounced(in: "# Changelog\n## Unreleased\n\(line)## 1.0\n").isEmpty)
    #expect(report.unannounced(in: "# Changelog\n## Unreleased\n## 1.0\n\(line)").count == 1)
    #expect(report.unannounced(in: "## Unreleased\n- CreateOpportunity.value is gone.\n").count == 1)
    #expect(report.unannounced(in: "## Unreleased\n- Breaking: `CreateOpportunity.values`\n").count == 1)
  }

  private static func procedure(_ contract: inout Contract, _ name: String, _ change: (inout ProcedureContract) -> Void)
  {
    for index in contract.procedures.indices where contract.procedures[index].name == name {
      change(&contract.procedures[index])
    }
  }

  private static func type(_ contract: inout Contract, _ name: String, _ change: (inout TypeContract) -> Void) {
    for index in contract.types.indices where contract.types[index].name == name { change(&contract.types[index]) }
  }

  private static func fields(_ contract: inout Contract, _ name: String, _ change: (inout [FieldContract]) -> Void) {
    type(&contract, name) {
      guard case .object(var fields) = $0.definition else { return }
      change(&fields)
      $0.definition = .object(fields)
    }
  }

  private static func field(
    _ contract: inout Contract, _ type: String, _ name: String, _ change: (inout FieldContract) -> Void
  ) {
    fields(&contract, type) { fields in
      for index in fields.indices where fields[index].name == name { change(&fields[index]) }
    }
  }
}
