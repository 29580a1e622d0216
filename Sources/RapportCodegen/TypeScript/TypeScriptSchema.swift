import RapportContract

/// `schema.ts`: the whole contract as data, from which forms are checked and examples made.
extension TypeScriptRenderer {
  var schema: String {
    var text = TypeScriptText.header
    text += "import { rulesOf, validateWith } from \"./runtime.js\";\n"
    let hasObjects = model.types.contains { if case .object = $0.definition { true } else { false } }
    let hasUnions = model.types.contains { if case .union = $0.definition { true } else { false } }
    let imports = ["Issue", "Schema"] + (hasObjects ? ["FieldRules"] : []) + (hasUnions ? ["UnionRules"] : [])
    text += "import type { \(imports.sorted().joined(separator: ", ")) } from \"./runtime.js\";\n"
    let ruled = model.types.filter { if case .choice = $0.definition { false } else { true } }
    if !ruled.isEmpty {
      text += "import type {\n" + ruled.map(\.name).sorted().map { "  \($0),\n" }.joined() + "} from \"./types.js\";\n"
    }
    text += "import { wire } from \"./wire.js\";\n"
    text += "\n/** The whole contract as data. Types are written as `TypeExpression` says. */\n"
    text += "export const schema: Schema = {\n  procedures: wire.procedures,\n  types: {\n"
    for type in model.types { text += entry(for: type) }
    text += "  },\n};\n\n"
    text += rules(ruled)
    return text
  }

  private func rules(_ types: [TypeModel]) -> String {
    var text = "/** The rules of every object's fields, and of every union's by case. */\nexport interface Rules {\n"
    for type in types {
      let value: String
      if case .union(let discriminator, _) = type.definition {
        value = "UnionRules<\(type.name), \(TypeScriptText.literal(discriminator))>"
      } else {
        value = "FieldRules<\(type.name)>"
      }
      text += "  readonly \(TypeScriptText.property(type.wireName)): \(value);\n"
    }
    text += """
      }

      /** The rules as data, for forms: `rules.CreateOpportunity.title.length`. */
      export const rules: Rules = /* @__PURE__ */ rulesOf<Rules>(schema);

      /**
       * What the server would say about a value of that type, as far as it can be said without the server's data. Empty
       * if there is nothing to say.
       */
      export function validate(type: keyof Rules, value: unknown): Issue[] {
        return validateWith(schema, type, value);
      }

      """
    return text
  }

  private func entry(for type: TypeModel) -> String {
    let key = "    \(TypeScriptText.key(type.wireName)): "
    switch type.definition {
    case .object(let fields):
      return key + "{\n      fields: {" + entries(for: fields, indentation: "        ") + "},\n    },\n"
    case .choice(let cases):
      let words = cases.map { "\(TypeScriptText.key($0.value)): \(TypeScriptText.literal($0.documentation))" }
      // A word that reads like a number would come first in an object, so the order is written besides.
      let order = cases.map { TypeScriptText.literal($0.value) }
      return key + "{ choice: [\(order.joined(separator: ", "))], docs: { \(words.joined(separator: ", ")) } },\n"
    case .union(let discriminator, let cases):
      var text = key + "{\n      discriminator: \(TypeScriptText.literal(discriminator)),\n      cases: {\n"
      for value in cases {
        text += "        \(TypeScriptText.key(value.name)): {"
        text += entries(for: value.fields, indentation: "          ") + "},\n"
      }
      return text + "      },\n    },\n"
    }
  }

  private func entries(for fields: [FieldContract], indentation: String) -> String {
    if fields.isEmpty { return "" }
    let lines = fields.map { "\(indentation)\(TypeScriptText.key($0.name)): { \(members(of: $0)) },\n" }
    return "\n" + lines.joined() + indentation.dropLast(2)
  }

  private func members(of field: FieldContract) -> String {
    var members = ["type: \(TypeScriptText.literal(expression(field.type)))", "required: \(field.isRequired)"]
    if !field.documentation.isEmpty { members.append("docs: \(TypeScriptText.literal(field.summary))") }
    if let value = field.defaultValue { members.append("default: \(value)") }
    var seen: Set<String> = []
    for rule in field.rules {
      let (name, value) = member(for: rule, among: field.rules)
      if seen.insert(name).inserted { members.append("\(name): \(value)") }
    }
    return members.joined(separator: ", ")
  }

  private func member(for rule: RuleContract, among rules: [RuleContract]) -> (String, String) {
    switch rule {
    case .length(let minimum, let maximum): return ("length", bounds(minimum, maximum))
    case .count(let minimum, let maximum): return ("count", bounds(minimum, maximum))
    case .pattern:
      let patterns = rules.compactMap { rule -> String? in
        guard case .pattern(let pattern, let hint) = rule else { return nil }
        let suffix = hint.map { ", hint: \(TypeScriptText.literal($0))" } ?? ""
        return "{ pattern: \(TypeScriptText.literal(pattern))\(suffix) }"
      }
      return ("patterns", "[\(patterns.joined(separator: ", "))]")
    case .minimum(let bound): return ("minimum", TypeScriptText.literal(bound))
    case .maximum(let bound): return ("maximum", TypeScriptText.literal(bound))
    case .oneOf(let texts): return ("oneOf", "[\(texts.map { TypeScriptText.literal($0) }.joined(separator: ", "))]")
    case .unique: return ("unique", "true")
    case .email: return ("email", "true")
    case .phone: return ("phone", "true")
    case .webURL: return ("webURL", "true")
    case .trimmed: return ("trimmed", "true")
    case .lowercased: return ("lowercased", "true")
    case .future: return ("future", "true")
    case .past: return ("past", "true")
    }
  }

  private func bounds(_ minimum: Int?, _ maximum: Int?) -> String {
    let parts = [minimum.map { "minimum: \($0)" }, maximum.map { "maximum: \($0)" }].compactMap { $0 }
    return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
  }

  /// A type in one short text; the runtime's `TypeExpression` says how to read it.
  func expression(_ type: TypeReference) -> String { type.expression }
}
