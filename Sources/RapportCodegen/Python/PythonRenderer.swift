import RapportContract

/// The Python client of a contract: an installable package with dataclasses, a client for threads and one for asyncio, and
/// the runtime, which is the same for every contract.
struct PythonRenderer {
  let model: ClientModel
  /// `OpportunityId` for `Opportunity`.
  let entityNames: [String: String]
  /// The dataclass of each case of a union, by the union's name on the wire.
  let caseNames: [String: [String: String]]
  /// The exception for each union of errors.
  let refusalNames: [String: String]

  init(_ contract: Contract) throws {
    var model = try ClientModel(contract, language: .python)
    var entities: [String: String] = [:]
    for entity in model.entities { entities[entity] = model.namer.typeName(for: entity + "Id") }
    var cases: [String: [String: String]] = [:]
    for type in model.types {
      guard case .union(_, let all) = type.definition else { continue }
      for value in all {
        let words = MemberNames.words(value.name).map { $0.prefix(1).uppercased() + $0.dropFirst() }
        cases[type.wireName, default: [:]][value.name] = model.namer.typeName(for: type.name + words.joined())
      }
    }
    var refusals: [String: String] = [:]
    for errors in Set(model.procedures.compactMap(\.errors)).sorted() {
      let name = model.typeNames[errors] ?? errors
      refusals[errors] = model.namer.typeName(
        for: (name.hasSuffix("Error") ? String(name.dropLast(5)) : name) + "Refused")
    }
    self.model = model
    entityNames = entities
    caseNames = cases
    refusalNames = refusals
  }

  /// Sorted by path.
  var files: [GeneratedFile] {
    let package =
      [
        GeneratedFile(path: "__init__.py", contents: initializer),
        GeneratedFile(path: "_schema.py", contents: schema),
        GeneratedFile(path: "client.py", contents: client),
        GeneratedFile(path: "py.typed", contents: ""),
        GeneratedFile(path: "types.py", contents: types),
      ] + PythonRuntime.files.map { GeneratedFile(path: "_runtime/" + $0.path, contents: $0.contents) }
    return [GeneratedFile(path: "pyproject.toml", contents: project)]
      + package.map { GeneratedFile(path: "rapport_client/" + $0.path, contents: $0.contents) }
  }

  private var project: String {
    """
    # Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
    [build-system]
    requires = ["setuptools>=64"]
    build-backend = "setuptools.build_meta"

    [project]
    name = "rapport-client"
    version = \(PythonText.literal(model.version))
    description = \(PythonText.literal(model.title + ": the typed client"))
    requires-python = ">=3.10"
    dependencies = ["httpx>=0.25", "typing_extensions>=4.7"]

    [tool.setuptools]
    packages = ["rapport_client", "rapport_client._runtime"]

    [tool.setuptools.package-data]
    rapport_client = ["py.typed"]

    """
  }

  private var initializer: String {
    var text = PythonText.header + PythonText.docstring(["\(model.title) \(model.version).", model.documentation])
    text += "\nfrom . import types\n"
    let imports = [
      ("_runtime.connection", ["Batch", "Pending"]),
      (
        "_runtime.errors",
        [
          "BadRequest", "Issue", "NotUnderstood", "RapportError", "Refused", "ServerError", "TimedOut", "Unreachable",
        ]
      ),
      ("_runtime.options", ["NO_RETRY", "CallOptions", "Retry", "new_idempotency_key"]),
      ("_runtime.streams", ["AsyncSubscription", "Subscription"]),
      ("_runtime.values", ["UNSET", "JSONValue", "OpenEnum", "UnknownCase", "Unset"]),
      ("client", ["AsyncClient", "Client"]),
    ]
    for (module, names) in imports { text += "from .\(module) import \(names.joined(separator: ", "))\n" }
    text += "\n__all__ = [\n"
    for name in (imports.flatMap(\.1) + ["types"]).sorted() { text += "    \(PythonText.literal(name)),\n" }
    return text + "]\n"
  }

  private var schema: String {
    var text = PythonText.header + "\"\"\"What the runtime knows of the contract.\"\"\"\n\nfrom . import types as t\n"
    text +=
      "from ._runtime.codec import Object, ProcedureSchema, Schema, UnionType\n\nSCHEMA = Schema(\n    procedures={\n"
    for procedure in model.procedures {
      var parts = [PythonText.literal(procedure.kind.rawValue)]
      if let input = procedure.input { parts.append("input=\(PythonText.literal("#" + input))") }
      if let output = procedure.output { parts.append("output=\(PythonText.literal(output.expression))") }
      if let errors = procedure.errors {
        parts.append("errors=\(PythonText.literal("#" + errors)), refusal=t.\(refusalNames[errors] ?? errors)")
      }
      text += "        \(PythonText.literal(procedure.wireName)): ProcedureSchema(\(parts.joined(separator: ", "))),\n"
    }
    text += "    },\n    types={\n"
    for type in model.types {
      text += "        \(PythonText.literal(type.wireName)): "
      switch type.definition {
      case .object(let fields): text += object(type.name, fields) + ",\n"
      case .choice: text += "t.\(type.name),\n"
      case .union(let discriminator, let cases):
        text += "UnionType(\n            \(PythonText.literal(discriminator)),\n            {\n"
        for value in cases {
          let name = caseNames[type.wireName]?[value.name] ?? value.name
          text += "                \(PythonText.literal(value.name)): \(object(name, value.fields)),\n"
        }
        text += "            },\n        ),\n"
      }
    }
    return text + "    },\n)\n"
  }

  private func object(_ name: String, _ fields: [FieldContract]) -> String {
    let names = fieldNames(fields)
    let entries = fields.map { field in
      let presence = field.presence == .required ? 0 : field.presence == .optional ? 1 : 2
      let type = PythonText.literal(field.valueType.expression)
      return "(\(PythonText.literal(names[field.name])), \(PythonText.literal(field.name)), \(type), \(presence)),"
    }
    return "Object(t.\(name), (\(entries.joined(separator: " "))))"
  }

  func fieldNames(_ fields: [FieldContract]) -> MemberNames {
    MemberNames(fields.map(\.name), style: MemberNames.python)
  }
}
