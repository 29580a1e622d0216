import RapportContract

/// `wire.ts`: what a call needs to know of the contract. It is a tenth of `schema.ts`, so that an application loads it at
/// once, and the rules with its first form.
extension TypeScriptRenderer {
  var wire: String {
    var text = TypeScriptText.header
    text += """
      import type { WireSchema } from "./runtime.js";

      /**
       * What a call needs to know of the contract: the procedures, and of the types that they answer with those fields that are
       * not the same in the program and on the wire. Types are written as `TypeExpression` says.
       */
      export const wire: WireSchema = {
        procedures: {

      """
    for procedure in model.procedures { text += "    \(wireEntry(for: procedure)),\n" }
    text += "  },\n  types: {\n"
    let converted = convertedTypes
    let answered = answeredTypes
    for type in model.types where converted.contains(type.wireName) && answered.contains(type.wireName) {
      text += wireEntry(for: type, converted: converted)
    }
    return text + "  },\n};\n"
  }

  private func wireEntry(for procedure: ProcedureModel) -> String {
    var members = ["kind: \(TypeScriptText.literal(procedure.kind.rawValue))"]
    if let input = procedure.input { members.append("input: \(TypeScriptText.literal("#" + input))") }
    if let output = procedure.output { members.append("output: \(TypeScriptText.literal(expression(output)))") }
    if let errors = procedure.errors { members.append("errors: \(TypeScriptText.literal("#" + errors))") }
    return "\(TypeScriptText.key(procedure.wireName)): { \(members.joined(separator: ", ")) }"
  }

  private func wireEntry(for type: TypeModel, converted: Set<String>) -> String {
    let key = "    \(TypeScriptText.key(type.wireName)): "
    switch type.definition {
    case .object(let fields):
      return key + "{ fields: \(wireTable(of: fields, converted: converted)) },\n"
    case .union(let discriminator, let cases):
      var text = key + "{\n      discriminator: \(TypeScriptText.literal(discriminator)),\n      cases: {\n"
      for value in cases where value.fields.contains(where: { isConverted($0.type, among: converted) }) {
        text += "        \(TypeScriptText.key(value.name)): \(wireTable(of: value.fields, converted: converted)),\n"
      }
      return text + "      },\n    },\n"
    case .choice:
      return ""
    }
  }

  private func wireTable(of fields: [FieldContract], converted: Set<String>) -> String {
    let members = fields.filter { isConverted($0.type, among: converted) }.map { field in
      "\(TypeScriptText.key(field.name)): { type: \(TypeScriptText.literal(expression(field.type))) }"
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// The types of which something, at whatever depth, is written otherwise on the wire.
  private var convertedTypes: Set<String> {
    var found: Set<String> = []
    var count = -1
    while found.count > count {
      count = found.count
      for type in model.types where type.definition.allFields.contains(where: { isConverted($0.type, among: found) }) {
        found.insert(type.wireName)
      }
    }
    return found
  }

  private func isConverted(_ type: TypeReference, among types: Set<String>) -> Bool {
    switch type {
    case .instant, .bytes, .integer(.int64), .integer(.uint64): true
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner):
      isConverted(inner, among: types)
    case .named(let name): types.contains(name)
    default: false
    }
  }

  /// The types that an answer, an event or an error may hold.
  private var answeredTypes: Set<String> {
    let definitions = Dictionary(uniqueKeysWithValues: model.types.map { ($0.wireName, $0.definition) })
    var found: Set<String> = []
    var open = model.procedures.flatMap { procedure in
      [procedure.output.flatMap { name(in: $0) }, procedure.errors].compactMap { $0 }
    }
    while let next = open.popLast() {
      guard found.insert(next).inserted, let definition = definitions[next] else { continue }
      open += definition.allFields.compactMap { name(in: $0.type) }
    }
    return found
  }

  private func name(in type: TypeReference) -> String? {
    switch type {
    case .named(let name): name
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): name(in: inner)
    default: nil
    }
  }
}
