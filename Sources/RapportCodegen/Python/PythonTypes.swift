import RapportContract

/// `types.py`: dataclasses, enums, unions, the types of ids, and an exception for each union of errors.
extension PythonRenderer {
  var types: String {
    var text =
      PythonText.header + """
        \"\"\"What procedures take and answer.\"\"\"

        from __future__ import annotations

        import builtins
        import datetime as dt
        from dataclasses import dataclass
        from decimal import Decimal
        from typing import Mapping, NewType, Sequence, Union
        from uuid import UUID

        from ._runtime.errors import Refused
        from ._runtime.values import UNSET, JSONValue, OpenEnum, UnknownCase, Unset

        __all__ = [
            "UNSET",
            "JSONValue",
            "UnknownCase",
            "Unset",

        """
    let names =
      entityNames.values.map { $0 } + model.types.map(\.name) + caseNames.values.flatMap(\.values) + refusalNames.values
    for name in names.sorted() { text += "    \(PythonText.literal(name)),\n" }
    text += "]\n\n"
    for entity in model.entities {
      let name = entityNames[entity] ?? entity
      text += "#: The id of a record of the kind \(entity).\n\(name) = NewType(\(PythonText.literal(name)), UUID)\n"
    }
    for type in model.types { text += "\n\n" + declaration(of: type) }
    for errors in refusalNames.keys.sorted() {
      let type = model.typeNames[errors] ?? errors
      text += "\n\nclass \(refusalNames[errors] ?? errors)(Refused):\n"
      text += "    \"\"\"A procedure refused; ``error`` says why.\"\"\"\n\n    error: \(type)\n"
    }
    return text
  }

  private func declaration(of type: TypeModel) -> String {
    switch type.definition {
    case .object(let fields): return dataclass(type.name, type.documentation, fields)
    case .choice(let cases): return choice(type, cases)
    case .union(_, let cases):
      var text = ""
      var names: [String] = []
      for value in cases {
        let name = caseNames[type.wireName]?[value.name] ?? value.name
        names.append(name)
        text += dataclass(name, value.documentation, value.fields) + "\n\n"
      }
      text += PythonText.comment(type.documentation, indentation: "")
      let list = (names + ["UnknownCase"]).joined(separator: ", ")
      return text + "\(type.name) = \(names.isEmpty ? "UnknownCase" : "Union[\(list)]")\n"
    }
  }

  private func dataclass(_ name: String, _ documentation: String, _ fields: [FieldContract]) -> String {
    let names = fieldNames(fields)
    // A field that is named as a type hides the type from the fields below it.
    let hidden = Set(fields.map { names[$0.name] })
    var text = "@dataclass(frozen=True, kw_only=True)\nclass \(name):\n"
    text += PythonText.docstring([documentation], indentation: "    ")
    if fields.isEmpty { return text + (documentation.isEmpty ? "    pass\n" : "") }
    if !documentation.isEmpty { text += "\n" }
    for field in fields {
      text += PythonText.comment(FieldDocumentation(field).text, indentation: "    ")
      let type = self.type(field.valueType, hidden: hidden)
      text += "    \(names[field.name]): "
      switch field.presence {
      case .required: text += type + "\n"
      case .optional: text += "\(type) | None = None\n"
      case .patch: text += "\(type) | None | Unset = UNSET\n"
      }
    }
    return text
  }

  private func choice(_ type: TypeModel, _ cases: [ChoiceCase]) -> String {
    let names = MemberNames(cases.map(\.value), style: MemberNames.pythonConstant, reserved: ["_"])
    var text = "class \(type.name)(OpenEnum):\n"
    text += PythonText.docstring([type.documentation], indentation: "    ")
    if cases.isEmpty { return text + (type.documentation.isEmpty ? "    pass\n" : "") }
    if !type.documentation.isEmpty { text += "\n" }
    for value in cases {
      text += PythonText.comment(value.documentation, indentation: "    ")
      text += "    \(names[value.value]) = \(PythonText.literal(value.value))\n"
    }
    return text
  }

  /// A type as Python writes it.
  func type(_ type: TypeReference, module: String = "", hidden: Set<String> = []) -> String {
    func builtin(_ name: String) -> String { hidden.contains(name) ? "builtins.\(name)" : name }
    func inner(_ type: TypeReference) -> String { self.type(type, module: module, hidden: hidden) }
    switch type {
    case .string, .url: return builtin("str")
    case .boolean: return builtin("bool")
    case .integer: return builtin("int")
    case .double: return builtin("float")
    case .money: return module.isEmpty ? "Decimal" : "decimal.Decimal"
    case .calendarDate: return module.isEmpty ? "dt.date" : "datetime.date"
    case .instant: return module.isEmpty ? "dt.datetime" : "datetime.datetime"
    case .bytes: return builtin("bytes")
    case .json: return module + "JSONValue"
    case .id(let entity): return module + (entityNames[entity] ?? entity)
    case .array(let element): return "\(module.isEmpty ? "" : "typing.")Sequence[\(inner(element))]"
    case .set(let element):
      // Not every object can be an element of Python's sets.
      if case .named(let name) = element, !isChoice(name) {
        return "\(module.isEmpty ? "" : "typing.")Sequence[\(inner(element))]"
      }
      return "\(builtin("frozenset"))[\(inner(element))]"
    case .dictionary(let value):
      return "\(module.isEmpty ? "" : "typing.")Mapping[\(builtin("str")), \(inner(value))]"
    case .nullable(let wrapped): return inner(wrapped) + " | None"
    case .named(let name): return module + (model.typeNames[name] ?? name)
    }
  }

  private func isChoice(_ name: String) -> Bool {
    model.types.contains { type in
      if type.wireName == name, case .choice = type.definition { true } else { false }
    }
  }
}
