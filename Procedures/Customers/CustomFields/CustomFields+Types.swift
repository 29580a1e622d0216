import Rapport

/// A field that a workspace gives its customers beside those that all have.
@Schema
struct CustomField {
  /// What programs call it. It does not change.
  var key: String
  /// What people call it.
  var label: String
  /// A line below the field.
  var help: String?
  var type: CustomFieldType
  /// What a `select` may be; empty for other types.
  var options: [String]
  /// Whether customers must have a value.
  var isRequired: Bool
  /// Whether customers with the same value are likely the same, as with a customer number or a date of birth.
  var isIdentifying: Bool
}

@Schema
enum CustomFieldType: String, CaseIterable {
  /// At most 2,000 characters.
  case text
  /// A number.
  case number
  /// `YYYY-MM-DD`.
  case date
  /// One of the field's options.
  case select
  /// An `http` or `https` URL.
  case url
  /// `true` or `false`.
  case checkbox
}

@Schema
struct CustomFieldDefinition {
  @Pattern("^[a-z][A-Za-z0-9_]{0,39}$", hint: "a small letter, then letters, digits and underscores, 40 at most")
  var key: String
  @Trimmed @Length(1...100) var label: String
  @Trimmed @Length(...500) var help: String?
  var type: CustomFieldType
  /// For `select`: 1 to 200.
  @Trimmed @Length(1...100) @Count(...200) @Unique var options: [String] = []
  var isRequired: Bool = false
  var isIdentifying: Bool = false

  func validate(_ issues: inout FieldIssues<Fields>) {
    if type == .select, options.isEmpty { issues.add(.options, .required("must name what can be selected")) }
    if type != .select, !options.isEmpty { issues.add(.options, .inapplicable("are for fields of type select")) }
    if type == .checkbox, isIdentifying { issues.add(.isIdentifying, .inapplicable("cannot be said of a checkbox")) }
  }
}

@Schema
struct SetCustomFields {
  /// All fields, in the order in which they are shown.
  @Count(...100) var fields: [CustomFieldDefinition]
  /// The version that it is based on; a stale one is a conflict.
  @Minimum(0) var version: Int?
}

@Schema
struct CustomFields {
  /// In the order in which they are shown.
  var items: [CustomField]
  /// When any of them was last changed, added or taken out; absent as long as nobody has set any, as is who did.
  var updatedAt: Instant?
  var updatedBy: ID<User>?
  /// Counts the changes of all of them; 0 as long as nobody has set any.
  var version: Int
}

@Schema
enum CustomFieldOperator: String, CaseIterable {
  /// Texts are compared without regard to case and accents.
  case equals
  case notEquals
  /// Texts alone.
  case contains
  /// Texts alone.
  case startsWith
  /// Numbers and dates.
  case greaterThan
  /// Numbers and dates.
  case atLeast
  /// Numbers and dates.
  case lessThan
  /// Numbers and dates.
  case atMost
  /// Whether the customer has a value at all.
  case isSet
  case isNotSet
}

/// A condition on a custom field.
@Schema
struct CustomFieldFilter {
  @Length(1...40) var key: String
  var op: CustomFieldOperator = CustomFieldOperator.equals
  /// Of the field's type; absent for `isSet` and `isNotSet`.
  var value: JSONValue?

  func validate(_ issues: inout FieldIssues<Fields>) {
    let needsValue = op != .isSet && op != .isNotSet
    if needsValue != (value != nil && value != .null) {
      issues.add(.value, needsValue ? .required("must be there") : .inapplicable("must not be there"))
    }
  }
}

/// Why the custom fields were not changed.
@Schema
enum CustomFieldError: ProcedureError {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: CustomFields)
  /// Customers have values of the field, which the new type could not hold.
  case typeInUse(key: String, fieldType: CustomFieldType, customers: Int)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The custom fields have changed since you read them: they are at version \(current.version); read them and try again
      """
    case .typeInUse(let key, let type, let customers):
      """
      The field \(key) is of type \(type.rawValue), and \(customers) \(customers == 1 ? "customer has" : "customers have") \
      a value in it; give the new field another key
      """
    }
  }
}
