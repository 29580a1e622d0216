import RapportContract

extension TypeReference {
  /// The type in one short text, which the runtimes of TypeScript and Python read: `?T` T or null, `[]T` array, `<>T` set,
  /// `{}T` dictionary, `#Name` a type of the contract, `@Entity` the id of a record; anything else is a value's type.
  var expression: String {
    switch self {
    case .string: "string"
    case .boolean: "boolean"
    case .integer(let format): format.rawValue
    case .double: "double"
    case .money: "money"
    case .calendarDate: "calendarDate"
    case .instant: "instant"
    case .url: "url"
    case .bytes: "bytes"
    case .json: "json"
    case .id(let entity): "@" + entity
    case .array(let element): "[]" + element.expression
    case .set(let element): "<>" + element.expression
    case .dictionary(let value): "{}" + value.expression
    case .nullable(let wrapped): "?" + wrapped.expression
    case .named(let name): "#" + name
    }
  }
}
