import Foundation
import Rapport

/// What a custom field may hold, and how its values are compared.
enum CustomFieldRules {
  /// The most characters of a text or URL.
  static let maximumLength = 2000

  /// A value as it is compared.
  enum Comparable: Hashable, Sendable {
    case text(String)
    case number(Double)
  }

  /// The value as it is kept; `nil` if it says nothing, as `null` and an empty text.
  ///
  /// - Throws: why the field cannot hold it.
  static func value(_ value: JSONValue, for field: CustomField) throws(Finding) -> JSONValue? {
    if value == .null { return nil }
    switch field.type {
    case .text: return try text(value).map(JSONValue.string)
    case .url:
      guard let text = try text(value) else { return nil }
      guard isWebURL(text) else { throw Finding(.url, "must be an http or https URL") }
      return .string(text)
    case .select:
      guard let text = try text(value) else { return nil }
      guard field.options.contains(text) else {
        throw Finding(
          .option, "must be one of \(field.options.joined(separator: ", "))",
          ["values": .array(field.options.map(JSONValue.string))])
      }
      return .string(text)
    case .number:
      guard value.doubleValue != nil else { throw Finding(.type, "must be a number") }
      return value
    case .date:
      guard let text = try text(value) else { return nil }
      guard let date = CalendarDate(text) else { throw Finding(.date, "must be a date as 2026-11-26") }
      return .string(date.description)
    case .checkbox:
      guard value.boolValue != nil else { throw Finding(.type, "must be true or false") }
      return value
    }
  }

  private static func text(_ value: JSONValue) throws(Finding) -> String? {
    guard let text = value.stringValue else { throw Finding(.type, "must be a text") }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.unicodeScalars.count <= maximumLength else {
      throw Finding.length(0...maximumLength, "must have at most \(maximumLength) characters")
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func isWebURL(_ text: String) -> Bool {
    guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(), let host = url.host else {
      return false
    }
    return ["http", "https"].contains(scheme) && !host.isEmpty && !text.contains(where: \.isWhitespace)
  }

  /// Values by key after some were set. A value that stays as it is may be one that the field could not hold any more.
  static func changed(
    _ values: JSONValue, by input: [String: JSONValue], isNew: Bool, fields: [CustomField]
  ) throws(RPCError) -> JSONValue {
    var result = values.objectValue ?? [:]
    var issues: [Issue] = []
    let known = Dictionary(fields.map { ($0.key, $0) }) { first, _ in first }
    for (key, given) in input.sorted(by: { $0.key < $1.key }) {
      guard let field = known[key] else {
        issues.append(Issue("customFields.\(key)", Finding(.unknown, "is no custom field")))
        continue
      }
      if let current = result[key], current == given { continue }
      do {
        result[key] = try value(given, for: field)
      } catch {
        issues.append(Issue("customFields.\(key)", error))
      }
    }
    for field in fields where field.isRequired && result[field.key] == nil && (isNew || input[field.key] != nil) {
      let path = "customFields.\(field.key)"
      if !issues.contains(where: { $0.path == path }) {
        issues.append(Issue(path, .required("must be there: \(field.label)")))
      }
    }
    guard issues.isEmpty else {
      let count = issues.count == 1 ? "1 issue" : "\(issues.count) issues"
      throw RPCError(.badRequest, "The input has \(count)", issues: issues)
    }
    return .object(result)
  }

  /// What a kept value is compared by; `nil` if it is not of the type.
  static func comparable(_ value: JSONValue, _ type: CustomFieldType) -> Comparable? {
    switch type {
    case .text, .select, .url: value.stringValue.map { .text(SortText.folded($0)) }
    case .date: value.stringValue.map(Comparable.text)
    case .number: value.doubleValue.map(Comparable.number)
    case .checkbox: value.boolValue.map { .number($0 ? 1 : 0) }
    }
  }

  /// Whether values of the type can be compared like this.
  static func allows(_ op: CustomFieldOperator, for type: CustomFieldType) -> Bool {
    switch op {
    case .equals, .notEquals, .isSet, .isNotSet: true
    case .contains, .startsWith: type == .text || type == .url || type == .select
    case .greaterThan, .atLeast, .lessThan, .atMost: type == .number || type == .date
    }
  }
}
