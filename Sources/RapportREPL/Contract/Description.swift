import RapportContract

/// Describes a procedure, a type or an error code in words: what `:describe` prints.
struct Description {
  let contract: Contract
  var width = 80
  var style = Style.plain

  /// The description of what has that name; `nil` if nothing has.
  func text(for name: String) -> String? {
    if let procedure = Suggestions(contract).procedure(name) { return text(for: procedure) }
    if let type = contract.type(named: name)
      ?? contract.types.first(where: { $0.name.lowercased() == name.lowercased() })
    {
      return text(for: type)
    }
    if let code = contract.errorCodes.first(where: { $0.code == name || String($0.number) == name }) {
      return ([style.heading("\(code.code) (\(code.number))")] + paragraph(code.documentation)).joined(separator: "\n")
    }
    return nil
  }

  func text(for procedure: ProcedureContract) -> String {
    var lines = [style.heading(procedure.name) + "  (\(procedure.kind.rawValue), \(procedure.access.text))"]
    if let deprecation = procedure.deprecation { lines += paragraph("Deprecated: \(deprecation)") }
    lines += documentation(procedure.documentation)
    let fields = contract.inputFields(of: procedure)
    if let input = procedure.input {
      lines += ["", style.heading("Input") + " \(input.text)"]
      lines += fields.isEmpty ? ["  no fields"] : rows(for: fields)
    } else {
      lines += ["", style.heading("Input") + " none"]
    }
    lines += ["", style.heading("Output") + " \(procedure.output?.text ?? "none")"]
    for name in procedure.output?.namedTypes ?? [] {
      if let type = contract.type(named: name) { lines += body(of: type) }
    }
    if let name = procedure.errors {
      lines += ["", style.heading("Errors") + " \(name)"]
      if let type = contract.type(named: name) { lines += body(of: type) }
    }
    let example = procedure.input == nil ? "" : " " + ExampleInput(contract: contract).object(for: fields)
    lines += ["", style.heading("Example"), "  \(procedure.name)\(example)"]
    return lines.joined(separator: "\n")
  }

  func text(for type: TypeContract) -> String {
    let kind =
      switch type.definition {
      case .object: "object"
      case .choice: "choice"
      case .union(let discriminator, _): "union, told apart by \(discriminator)"
      }
    var lines = [style.heading(type.name) + "  (\(kind))"] + documentation(type.documentation) + body(of: type)
    let users = contract.procedures.filter {
      ($0.input?.namedTypes ?? []).contains(type.name) || ($0.output?.namedTypes ?? []).contains(type.name)
        || $0.errors == type.name
    }
    if !users.isEmpty { lines += ["", style.heading("Used by")] + users.map { "  \($0.name)" } }
    return lines.joined(separator: "\n")
  }

  private func body(of type: TypeContract) -> [String] {
    switch type.definition {
    case .object(let fields): return rows(for: fields)
    case .choice(let cases):
      let column = cases.map { DisplayWidth.of($0.value) }.max() ?? 0
      return cases.flatMap { item in
        let value = item.documentation.isEmpty ? item.value : DisplayWidth.padded(item.value, to: column)
        return hanging("  " + value, item.documentation)
      }
    case .union(let discriminator, let cases):
      return cases.flatMap { unionCase in
        hanging("  \(discriminator): \"\(unionCase.name)\"", unionCase.documentation)
          + rows(for: unionCase.fields, indent: "    ")
      }
    }
  }

  /// A line per field (name, type, what must hold), each followed by its documentation.
  private func rows(for fields: [FieldContract], indent: String = "  ") -> [String] {
    let names = min(fields.map { DisplayWidth.of($0.name) }.max() ?? 0, 28)
    let types = min(fields.map { DisplayWidth.of($0.type.text) }.max() ?? 0, 28)
    return fields.flatMap { field in
      var facts = [field.isRequired ? "required" : "optional"]
      if let value = field.defaultValue { facts.append("default \(value)") }
      facts += RuleText.words(for: field.rules)
      if case .named(let name) = field.type.unwrapped, case .choice(let cases)? = contract.type(named: name)?.definition
      {
        facts.append(cases.map(\.value).joined(separator: " | "))
      }
      let name = style.key(DisplayWidth.padded(field.name, to: names))
      let head = indent + name + "  " + DisplayWidth.padded(field.type.text, to: types)
      let margin = indent + String(repeating: " ", count: names + 2)
      let room = max(30, width - DisplayWidth.of(margin))
      let factLines = DisplayWidth.wrapped(facts.joined(separator: "; "), to: max(24, room - types - 2))
      let more = factLines.dropFirst().map { margin + String(repeating: " ", count: types + 2) + $0 }
      let docs = DisplayWidth.wrapped(field.documentation, to: room).map { margin + style.faint($0) }
      return [head + "  " + (factLines.first ?? "")] + more + docs
    }
  }

  private func hanging(_ head: String, _ text: String) -> [String] {
    let margin = DisplayWidth.of(head) + 2
    let lines = DisplayWidth.wrapped(text, to: max(30, width - margin))
    guard let first = lines.first else { return [head] }
    return [head + "  " + first] + lines.dropFirst().map { String(repeating: " ", count: margin) + $0 }
  }

  private func documentation(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return Array(paragraphs.filter { !$0.isEmpty }.map { paragraph($0.joined(separator: " ")) }.joined(separator: [""]))
  }

  private func paragraph(_ text: String) -> [String] { DisplayWidth.wrapped(text, to: width - 2).map { "  " + $0 } }
}
