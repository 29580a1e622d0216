import RapportContract

/// The Swift client of a contract: `Client.swift`, `Types.swift` and `ErrorCodes.swift`, on the module `RapportClient`,
/// which is the same for every contract.
///
/// Every statement that is generated is simple and says its type, so that compiling grows with the size of the contract.
struct SwiftRenderer {
  let model: ClientModel
  let recursion: Recursion
  /// The type that stands for each kind of record: the record's own type where there is one.
  let entityNames: [String: String]
  private let markers: [String]

  init(_ contract: Contract) throws {
    var model = try ClientModel(contract, language: .swift)
    var names: [String: String] = [:]
    var markers: [String] = []
    for entity in model.entities {
      if let name = model.typeNames[entity] {
        names[entity] = name
      } else {
        let name = model.namer.typeName(for: entity)
        names[entity] = name
        markers.append(name)
      }
    }
    self.model = model
    self.markers = markers
    entityNames = names
    recursion = Recursion(model.types)
  }

  /// Sorted by path.
  var files: [GeneratedFile] {
    [
      GeneratedFile(path: "Client.swift", contents: client),
      GeneratedFile(path: "ErrorCodes.swift", contents: errorCodes),
      GeneratedFile(path: "Types.swift", contents: types),
    ]
  }

  private var errorCodes: String {
    var text = SwiftText.header + "public import RapportClient\n\nextension ErrorCode {\n"
    let names = MemberNames(model.errorCodes.map { $0.code.lowercased() }, style: MemberNames.swift)
    for row in model.errorCodes {
      text += SwiftText.comment([row.documentation], indentation: "  ")
      let name = names[row.code.lowercased()]
      text += "  public static let \(name) = ErrorCode(rawValue: \(SwiftText.literal(row.code)))\n"
    }
    return text + "}\n"
  }

  private var types: String {
    var text = SwiftText.header + "public import RapportClient\n"
    for type in model.types { text += "\n" + declaration(of: type) }
    if !markers.isEmpty { text += "\n// Kinds of records that ids name, and nothing else.\n" }
    for name in markers { text += "public enum \(name) {}\n" }
    return text
  }

  /// A type as Swift writes it.
  func type(_ type: TypeReference) -> String {
    switch type {
    // A URL's text: `URL` would change some.
    case .string, .url: "String"
    case .boolean: "Bool"
    case .integer(let format): integer(format)
    case .double: "Double"
    case .money: "Money"
    case .calendarDate: "CalendarDate"
    case .instant: "Instant"
    case .bytes: "Bytes"
    case .json: "JSONValue"
    case .id(let entity): "ID<\(entityNames[entity] ?? entity)>"
    case .array(let element): "[\(self.type(element))]"
    case .set(let element): "Set<\(self.type(element))>"
    case .dictionary(let value): "[String: \(self.type(value))]"
    case .nullable(let wrapped): self.type(wrapped) + "?"
    case .named(let name): model.typeNames[name] ?? name
    }
  }

  private func integer(_ format: IntegerFormat) -> String {
    switch format {
    case .int: "Int"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    }
  }
}
