import Rapport
import Testing

@testable import CRM

/// A CRM that is filled once, for tests that only read it.
actor SharedCRM {
  private let fill: @Sendable (TestCRM) async throws -> Void
  private var made: Task<TestCRM, any Error>?

  init(_ fill: @escaping @Sendable (TestCRM) async throws -> Void) { self.fill = fill }

  func crm() async throws -> TestCRM {
    let task =
      made
      ?? Task { [fill] in
        let crm = try await TestCRM()
        try await fill(crm)
        return crm
      }
    made = task
    return try await task.value
  }
}

/// A suite whose cases are rules as callers write them.
protocol RuleCases {}

extension RuleCases {
  static func rule(_ type: String, _ field: String, _ op: String, _ value: JSONValue) -> JSONValue {
    ["type": .string(type), "field": .string(field), "op": .string(op), "value": value]
  }

  static func period(_ field: String, _ op: String, _ value: Int, _ unit: String = "days") -> JSONValue {
    [
      "type": "period", "field": .string(field), "op": .string(op), "value": .init(integerLiteral: value),
      "unit": .string(unit),
    ]
  }

  static func presence(_ field: String, _ op: String) -> JSONValue {
    ["type": "presence", "field": .string(field), "op": .string(op)]
  }

  /// A condition on a list of values.
  static func list(_ type: String, _ op: String, _ values: JSONValue...) -> JSONValue {
    ["type": .string(type), "op": .string(op), "value": .array(values)]
  }

  static func not(_ rule: JSONValue) -> JSONValue { ["type": "not", "rule": rule] }

  /// A rule that stands so deep in others.
  static func nested(_ rule: JSONValue, depth: Int) -> JSONValue {
    (1..<depth).reduce(rule) { rule, _ in not(rule) }
  }

  /// The fields that conditions of a type ask for.
  static func fields(_ type: String, in cases: [(JSONValue, [String])]) -> Set<String> {
    Set(cases.map(\.0).filter { $0.text("type") == type }.compactMap { $0.text("field") })
  }
}
