import Rapport

/// What is wrong with a field, without its place. Code and bound are for programs, which make words of their own of them;
/// the message is the end of an English sentence that starts with the field.
struct Finding: Error, Hashable, Sendable {
  var code: IssueCode
  var message: String
  var bound: IssueBounds

  init(_ code: IssueCode, _ message: String, _ bound: IssueBounds = [:]) {
    self.code = code
    self.message = message
    self.bound = bound
  }

  static func required(_ message: String) -> Finding { Finding(.required, message) }

  static func inapplicable(_ message: String) -> Finding { Finding(.inapplicable, message) }

  static func notBefore(_ field: String) -> Finding {
    Finding(.notBefore, "must not be before \(field)", ["field": .string(field)])
  }

  static func notLess(than field: String) -> Finding {
    Finding(.notLess, "must not be less than \(field)", ["field": .string(field)])
  }

  static func exclusive(with field: String) -> Finding {
    Finding(.exclusive, "must not stand beside \(field)", ["field": .string(field)])
  }

  /// - Parameter most: so many days, in words.
  static func span(_ days: Int, of field: String, _ most: String) -> Finding {
    Finding(.span, "must be within \(most) of \(field)", ["field": .string(field), "days": .number(JSONNumber(days))])
  }

  static func count(_ bounds: ClosedRange<Int>, _ message: String) -> Finding {
    Finding(.count, message, within(bounds))
  }

  static func length(_ bounds: ClosedRange<Int>, _ message: String) -> Finding {
    Finding(.length, message, within(bounds))
  }

  static func range(_ bounds: ClosedRange<Int>, _ message: String) -> Finding {
    Finding(.range, message, within(bounds))
  }

  /// - Parameter code: the rule that has a `maximum` alone.
  static func atMost(_ maximum: Int, _ code: IssueCode, _ message: String) -> Finding {
    Finding(code, message, ["maximum": .number(JSONNumber(maximum))])
  }

  private static func within(_ bounds: ClosedRange<Int>) -> IssueBounds {
    ["minimum": .number(JSONNumber(bounds.lowerBound)), "maximum": .number(JSONNumber(bounds.upperBound))]
  }
}

extension Issue {
  init(_ path: String, _ finding: Finding) {
    self.init(path: path, code: finding.code.rawValue, message: finding.message, bound: finding.bound)
  }

  /// The issue without its place.
  var finding: Finding { Finding(IssueCode(rawValue: code) ?? .invalid, message, bound) }
}

extension FieldIssues {
  /// - Parameter place: the way from the field to what the finding is about; empty for the field itself.
  mutating func add(_ field: Fields, at place: String = "", _ finding: Finding) {
    add(field, at: place, finding.message, code: finding.code.rawValue, bound: finding.bound)
  }

  mutating func add(_ field: Fields, _ findings: [Finding]) {
    for finding in findings { add(field, finding) }
  }
}

extension RPCError {
  /// An input that breaks a rule which needs more than the input to be checked.
  ///
  /// - Parameter path: where the field stands in the input.
  static func invalid(_ path: String, _ finding: Finding) -> RPCError {
    RPCError(.badRequest, "The input has 1 issue", issues: [Issue(path, finding)])
  }
}
