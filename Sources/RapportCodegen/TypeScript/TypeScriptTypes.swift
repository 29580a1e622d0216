import RapportContract

/// `types.ts`: an interface or a union of literals for each type of the contract.
extension TypeScriptRenderer {
  var types: String {
    var text = TypeScriptText.header
    let used = model.types.flatMap { $0.definition.allFields.flatMap { valueTypes(in: $0.type) } }
    let imports = Set(used).sorted()
    if !imports.isEmpty { text += "import type { \(imports.joined(separator: ", ")) } from \"./runtime.js\";\n" }
    for type in model.types { text += "\n" + declaration(of: type) }
    return model.types.isEmpty ? text + "\nexport {};\n" : text
  }

  private func declaration(of type: TypeModel) -> String {
    let comment = TypeScriptText.comment([type.documentation])
    switch type.definition {
    case .object(let fields):
      return comment + "export interface \(type.name) {\n" + properties(fields, indentation: "  ") + "}\n"
    case .choice(let cases):
      return choiceComment(type, cases) + "export type \(type.name) =" + alternatives(cases.map(\.value)) + ";\n"
    case .union(let discriminator, let cases):
      var text = comment + "export type \(type.name) =" + (cases.isEmpty ? " never" : "")
      for value in cases {
        text += "\n" + TypeScriptText.comment([value.documentation], indentation: "  ")
        text += "  | {\n"
        text += "      readonly \(TypeScriptText.property(discriminator)): \(TypeScriptText.literal(value.name));\n"
        text += properties(value.fields, indentation: "      ")
        text += "    }"
      }
      return text + ";\n"
    }
  }

  private func choiceComment(_ type: TypeModel, _ cases: [ChoiceCase]) -> String {
    let documented = cases.filter { !$0.documentation.isEmpty }
    let list = documented.map { "- `\($0.value)`: \($0.documentation.split(separator: "\n").joined(separator: " "))" }
    return TypeScriptText.comment([type.documentation, list.joined(separator: "\n")])
  }

  private func alternatives(_ values: [String]) -> String {
    if values.isEmpty { return " never" }
    let literals = values.map { TypeScriptText.literal($0) }
    let line = " " + literals.joined(separator: " | ")
    return line.count <= 80 ? line : literals.map { "\n  | \($0)" }.joined()
  }

  private func properties(_ fields: [FieldContract], indentation: String) -> String {
    fields.map { field in
      let comment = TypeScriptText.comment([FieldDocumentation(field).text], indentation: indentation)
      let name = TypeScriptText.property(field.name) + (field.isRequired ? "" : "?")
      return comment + "\(indentation)readonly \(name): \(type(field.type, rules: field.rules));\n"
    }.joined()
  }

  /// A type as TypeScript writes it.
  func type(_ type: TypeReference, rules: [RuleContract] = []) -> String {
    switch type {
    case .string:
      for case .oneOf(let texts) in rules where !texts.isEmpty && !rules.contains(.lowercased) {
        return texts.map { TypeScriptText.literal($0) }.joined(separator: " | ")
      }
      return "string"
    case .url: return "string"
    case .boolean: return "boolean"
    case .integer(.int64), .integer(.uint64): return "bigint"
    case .integer, .double, .money: return "number"
    case .calendarDate: return "CalendarDate"
    case .instant: return "Date"
    case .bytes: return "Uint8Array"
    case .json: return "JSONValue"
    case .id(let entity): return "ID<\(TypeScriptText.literal(entity))>"
    case .array(let element), .set(let element):
      let text = self.type(element, rules: rules)
      return "readonly " + (text.contains(" ") ? "(\(text))[]" : text + "[]")
    case .dictionary(let value): return "{ readonly [key: string]: \(self.type(value, rules: rules)) }"
    case .nullable(let wrapped): return self.type(wrapped, rules: rules) + " | null"
    case .named(let name): return model.typeNames[name] ?? name
    }
  }

  /// What a type takes from the runtime.
  func valueTypes(in type: TypeReference) -> [String] {
    switch type {
    case .calendarDate: ["CalendarDate"]
    case .json: ["JSONValue"]
    case .id: ["ID"]
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): valueTypes(in: inner)
    default: []
    }
  }

  /// The named types that a type names.
  func namedTypes(in type: TypeReference) -> [String] {
    switch type {
    case .named(let name): [model.typeNames[name] ?? name]
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): namedTypes(in: inner)
    default: []
    }
  }
}
