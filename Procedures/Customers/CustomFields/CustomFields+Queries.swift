import Rapport
import Storage

/// What a condition of rules asks of a customer's custom field.
enum CustomFieldQuestion {
  /// How a value compares with another one. It stands in the condition's `condition`.
  case value(CustomFieldFilter)
  /// Where a date lies from today.
  case period(key: String, SegmentPeriodOperator, Int, SegmentPeriodUnit)
}

extension RuleLeaf {
  /// A condition on a custom field. One on a field that has been removed does not hold for anybody.
  ///
  /// - Parameters:
  ///   - customer: the customer's id.
  ///   - values: the customer's custom fields.
  static func custom(
    _ question: CustomFieldQuestion, of customer: SQL, values: SQL, in context: RuleContext
  ) -> RuleLeaf {
    func seen(_ key: String) -> RuleValue { RuleValue("json_extract(\(values), \("$.\"\(key)\""))") }
    switch question {
    case .value(let filter):
      let condition = try? CustomFields.condition(filter, fields: context.customFields, on: customer, path: "")
      return RuleLeaf(condition ?? "1 = 0", value: seen(filter.key))
    case .period(let key, let op, let count, let unit):
      guard let field = try? CustomFields.dateField(key, fields: context.customFields, path: "") else {
        return RuleLeaf("1 = 0", value: seen(key))
      }
      let date: SQL = """
        (SELECT v.text FROM customer_field_values v WHERE v.customer_id = \(customer) AND v.field_id = \(field.id))
        """
      return period(RuleValue(date, .date), op, count, unit, from: context.today)
    }
  }
}

// Customers by their custom fields, in SQL: for lists, and for whoever else asks for customers by conditions.
extension CustomFields {
  /// A condition on the customer whose id stands in `column`.
  ///
  /// - Parameter path: where the condition stands in the input.
  /// - Throws: an issue if the field cannot be compared like that.
  static func condition(
    _ filter: CustomFieldFilter, fields: [CustomFieldRow], on column: SQL, path: String
  ) throws(RPCError) -> SQL {
    let row = try field(filter.key, fields: fields, path: path)
    guard CustomFieldRules.allows(filter.op, for: row.type) else { throw notAsked(of: row, path: path) }
    let values: SQL = "SELECT v.customer_id FROM customer_field_values v WHERE v.field_id = \(row.id)"
    switch filter.op {
    case .isSet: return "\(column) IN (\(values))"
    case .isNotSet: return "\(column) NOT IN (\(values))"
    default: break
    }
    let (name, value): (SQL, DatabaseValue)
    switch try comparable(filter.value ?? .null, row.field, path: path) {
    case .text(let text): (name, value) = ("v.text", .text(text))
    case .number(let number): (name, value) = ("v.number", .real(number))
    }
    switch filter.op {
    case .equals: return "\(column) IN (\(values) AND \(name) = \(value))"
    case .notEquals: return "\(column) NOT IN (\(values) AND \(name) = \(value))"
    case .contains: return "\(column) IN (\(values) AND instr(\(name), \(value)) > 0)"
    case .startsWith:
      // From the text to the first one that does not begin with it: an interval of the index.
      return """
        \(column) IN (\(values) AND \(name) >= \(value) AND substr(\(name), 1, length(\(value))) = \(value))
        """
    case .greaterThan: return "\(column) IN (\(values) AND \(name) > \(value))"
    case .atLeast: return "\(column) IN (\(values) AND \(name) >= \(value))"
    case .lessThan: return "\(column) IN (\(values) AND \(name) < \(value))"
    case .atMost: return "\(column) IN (\(values) AND \(name) <= \(value))"
    case .isSet, .isNotSet: return "1 = 1"
    }
  }

  /// - Parameter path: where the condition of rules stands in the input.
  /// - Throws: an issue if there is no such field, or it cannot be compared like that.
  static func check(_ question: CustomFieldQuestion, fields: [CustomFieldRow], path: String) throws(RPCError) {
    switch question {
    case .value(let filter): _ = try condition(filter, fields: fields, on: "id", path: "\(path).condition")
    case .period(let key, _, _, _): _ = try dateField(key, fields: fields, path: path)
    }
  }

  /// The field of that key, which must be one of dates.
  static func dateField(
    _ key: String, fields: [CustomFieldRow], path: String
  ) throws(RPCError) -> CustomFieldRow {
    let row = try field(key, fields: fields, path: path)
    guard row.type == .date else { throw notAsked(of: row, path: path) }
    return row
  }

  private static func field(
    _ key: String, fields: [CustomFieldRow], path: String
  ) throws(RPCError) -> CustomFieldRow {
    guard let row = fields.first(where: { $0.key == key }) else {
      throw RPCError.invalid("\(path).key", Finding(.unknown, "names no custom field"))
    }
    return row
  }

  private static func notAsked(of row: CustomFieldRow, path: String) -> RPCError {
    let type = row.type.rawValue
    return RPCError.invalid(
      "\(path).op", Finding(.operation, "cannot be asked of a field of type \(type)", ["type": .string(type)]))
  }

  /// Conditions on customers `c`, all of which must hold.
  static func conditions(
    _ filters: [CustomFieldFilter], in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> [SQL] {
    if filters.isEmpty { return [] }
    let fields = try all(in: workspace, reader)
    return try filters.enumerated().map { index, filter in
      try condition(filter, fields: fields, on: "c.id", path: "customFields[\(index)]")
    }
  }

  private static func comparable(
    _ value: JSONValue, _ field: CustomField, path: String
  ) throws(RPCError) -> CustomFieldRules.Comparable {
    var field = field
    // Half an option and half a URL can be looked for as well.
    if field.type == .select || field.type == .url { field.type = .text }
    do throws(Finding) {
      let kept = try CustomFieldRules.value(value, for: field)
      guard let comparable = kept.flatMap({ CustomFieldRules.comparable($0, field.type) }) else {
        throw Finding.required("must be there")
      }
      return comparable
    } catch {
      throw RPCError.invalid("\(path).value", error)
    }
  }
}
