import RapportContract

/// The declarations of `Types.swift`.
extension SwiftRenderer {
  func declaration(of type: TypeModel) -> String {
    switch type.definition {
    case .object(let fields): SwiftText.comment([type.documentation]) + object(type, fields)
    case .choice(let cases): SwiftText.comment([type.documentation]) + choice(type, cases)
    case .union(let discriminator, let cases):
      SwiftText.comment([type.documentation]) + union(type, discriminator, cases)
    }
  }

  // MARK: Objects

  private func object(_ type: TypeModel, _ fields: [FieldContract]) -> String {
    let names = MemberNames(fields.map(\.name), style: MemberNames.swift, reserved: ["wire", "hash", "hashValue"])
    var text = "public struct \(type.name): WireObject, Hashable {\n"
    for field in fields {
      text += SwiftText.comment([FieldDocumentation(field).text], indentation: "  ")
      let wrapper = recursion.closes(field.type, in: type.wireName) ? "@Indirect " : ""
      text += "  \(wrapper)public var \(names[field.name]): \(fieldType(field))\n"
    }
    let parameters = fields.map { "\(names[$0.name]): \(fieldType($0))\(defaultValue($0))" }
    text += (fields.isEmpty ? "" : "\n") + "  public init(\(list(parameters))) {\n"
    for field in fields { text += "    self.\(names[field.name]) = \(names[field.name])\n" }
    text += "  }\n\n  public init(fields: WireFields) throws(WireError) {\n"
    for field in fields { text += "    self.\(names[field.name]) = \(read(field))\n" }
    text += "  }\n\n  public func write(to fields: inout WireFields) {\n"
    for field in fields { text += "    \(write(field, "self.\(names[field.name])"))\n" }
    return text + "  }\n}\n"
  }

  private func fieldType(_ field: FieldContract) -> String {
    switch field.presence {
    case .required: type(field.type)
    case .optional: type(field.valueType) + "?"
    case .patch: "Patch<\(type(field.valueType))>"
    }
  }

  private func defaultValue(_ field: FieldContract) -> String {
    switch field.presence {
    case .required: ""
    case .optional: " = nil"
    case .patch: " = .absent"
    }
  }

  private func read(_ field: FieldContract) -> String {
    let name = SwiftText.literal(field.name)
    switch field.presence {
    case .required: return "try fields.value(\(name))"
    case .optional: return "try fields.optional(\(name))"
    case .patch: return "try fields.patch(\(name))"
    }
  }

  private func write(_ field: FieldContract, _ value: String) -> String {
    let name = SwiftText.literal(field.name)
    switch field.presence {
    case .required: return "fields.set(\(name), \(value))"
    case .optional: return "fields.setOptional(\(name), \(value))"
    case .patch: return "fields.setPatch(\(name), \(value))"
    }
  }

  /// Parameters in one line, or each in its own if they are many.
  private func list(_ parameters: [String]) -> String {
    let line = parameters.joined(separator: ", ")
    if line.count <= 90 { return line }
    return "\n" + parameters.map { "    \($0)" }.joined(separator: ",\n") + "\n  "
  }

  // MARK: Choices

  private func choice(_ type: TypeModel, _ cases: [ChoiceCase]) -> String {
    let names = MemberNames(
      cases.map(\.value), style: MemberNames.swift,
      reserved: ["unrecognized", "known", "rawValue", "wire", "hashValue"])
    var text = "public enum \(type.name): WireChoice {\n"
    for value in cases {
      text += SwiftText.comment([value.documentation], indentation: "  ") + "  case \(names[value.value])\n"
    }
    text += "  /// A word that this version of the client does not know.\n  case unrecognized(String)\n"
    text += "\n  /// Those that this version of the client knows, in the order of their declaration.\n"
    let list = cases.map { ".\(names[$0.value])" }.joined(separator: ", ")
    text += "  public static let known: [\(type.name)] = [\(list)]\n"
    text += "\n  public init(rawValue: String) {\n    switch rawValue {\n"
    for value in cases { text += "    case \(SwiftText.literal(value.value)): self = .\(names[value.value])\n" }
    text += "    default: self = .unrecognized(rawValue)\n    }\n  }\n"
    text += "\n  public var rawValue: String {\n    switch self {\n"
    for value in cases { text += "    case .\(names[value.value]): \(SwiftText.literal(value.value))\n" }
    return text + "    case .unrecognized(let word): word\n    }\n  }\n}\n"
  }

  // MARK: Unions

  private func union(_ type: TypeModel, _ discriminator: String, _ cases: [UnionCase]) -> String {
    let names = MemberNames(
      cases.map(\.name), style: MemberNames.swift, reserved: ["unrecognized", "wire", "hash", "hashValue"])
    let tag = SwiftText.literal(discriminator)
    var text = "public indirect enum \(type.name): WireObject, Hashable {\n"
    for value in cases {
      text += SwiftText.comment([value.documentation], indentation: "  ") + "  case \(names[value.name])"
      text += payload(value.fields) + "\n"
    }
    text += "  /// A case that this version of the client does not know, with all of its fields.\n"
    text += "  case unrecognized(String, [String: JSONValue])\n"
    text +=
      "\n  public init(fields: WireFields) throws(WireError) {\n    let tag = try fields.tag(\(tag))\n    switch tag {\n"
    for value in cases {
      text += "    case \(SwiftText.literal(value.name)): self = .\(names[value.name])"
      let labels = memberNames(value.fields)
      let arguments = value.fields.map { "\(labels[$0.name]): \(read($0))" }
      text += (arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))") + "\n"
    }
    text += "    default: self = .unrecognized(tag, fields.members)\n    }\n  }\n"
    text += "\n  public func write(to fields: inout WireFields) {\n    switch self {\n"
    for value in cases {
      let bindings = value.fields.indices.map { "let value\($0)" }.joined(separator: ", ")
      text += "    case .\(names[value.name])" + (bindings.isEmpty ? "" : "(\(bindings))") + ":\n"
      text += "      fields.set(\(tag), \(SwiftText.literal(value.name)))\n"
      for (index, field) in value.fields.enumerated() { text += "      \(write(field, "value\(index)"))\n" }
    }
    return text + "    case .unrecognized(_, let members): fields.members = members\n    }\n  }\n}\n"
  }

  private func memberNames(_ fields: [FieldContract]) -> MemberNames {
    MemberNames(fields.map(\.name), style: MemberNames.swift)
  }

  private func payload(_ fields: [FieldContract]) -> String {
    if fields.isEmpty { return "" }
    let labels = memberNames(fields)
    let parts = fields.map { "\(labels[$0.name]): \(fieldType($0))\(defaultValue($0))" }
    return "(" + parts.joined(separator: ", ") + ")"
  }
}
