import RapportContract

extension TypeReference {
  /// The type as Swift would write it: `[ID<Tag>]`, `Money?`.
  var text: String {
    switch self {
    case .string: "String"
    case .boolean: "Bool"
    case .integer(let format): format.text
    case .double: "Double"
    case .money: "Money"
    case .calendarDate: "CalendarDate"
    case .instant: "Instant"
    case .url: "URL"
    case .bytes: "Bytes"
    case .json: "JSON"
    case .id(let entity): "ID<\(entity)>"
    case .array(let element): "[\(element.text)]"
    case .set(let element): "Set<\(element.text)>"
    case .dictionary(let value): "[String: \(value.text)]"
    case .nullable(let wrapped): wrapped.text + "?"
    case .named(let name): name
    }
  }

  /// The type without `null`.
  var unwrapped: TypeReference { if case .nullable(let wrapped) = self { wrapped.unwrapped } else { self } }

  /// The names of the types of the contract in it.
  var namedTypes: [String] {
    switch self {
    case .named(let name): [name]
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): inner.namedTypes
    default: []
    }
  }
}

extension IntegerFormat {
  var text: String {
    switch self {
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .int: "Int"
    case .int64: "Int64"
    case .uint64: "UInt64"
    }
  }
}

extension AccessContract {
  /// Who may call, in words.
  var text: String {
    switch self {
    case .public: "anyone may call it"
    case .signedIn: "for who is signed in"
    case .roles(let roles): "for " + roles.joined(separator: ", ")
    }
  }
}

extension Contract {
  /// The fields of a procedure's input; none if it takes nothing or its input is no object.
  func inputFields(of procedure: ProcedureContract) -> [FieldContract] {
    guard case .named(let name)? = procedure.input?.unwrapped, case .object(let fields)? = type(named: name)?.definition
    else { return [] }
    return fields
  }
}
