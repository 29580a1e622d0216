public import RapportContract

/// Completes what is typed at the prompt, from the contract alone.
public struct Completer: Sendable {
  private let contract: Contract
  private let scalars: [Unicode.Scalar]
  private let cursor: Int

  /// The ways to go on, in the order to show them.
  ///
  /// - Parameters:
  ///   - line: All that is typed; may hold several lines.
  ///   - cursor: The place in it, in Unicode scalars; what stands after it does not matter.
  public static func completions(line: String, cursor: Int, contract: Contract) -> [Completion] {
    let scalars = Array(line.unicodeScalars)
    let cursor = min(max(cursor, 0), scalars.count)
    return Completer(contract: contract, scalars: scalars, cursor: cursor).completions()
  }

  private func completions() -> [Completion] {
    let start = skipSpace(from: 0)
    guard start < cursor else { return names(from: start, typed: "") }
    if scalars[start] == ":" { return command(from: start) }
    var end = start
    while end < cursor, !scalars[end].properties.isWhitespace, scalars[end] != "{" { end += 1 }
    let name = string(start..<end)
    if end == cursor { return names(from: start, typed: name) }
    guard let procedure = Suggestions(contract).procedure(name), procedure.input != nil else { return [] }
    let inputStart = skipSpace(from: end)
    if inputStart < cursor, scalars[inputStart] == "{" {
      return InputCompleter(contract: contract).completions(
        scalars: scalars[inputStart..<cursor], type: procedure.input)
    }
    return shorthand(from: inputStart, procedure: procedure)
  }

  // MARK: Commands

  private func command(from start: Int) -> [Completion] {
    var end = start
    while end < cursor, !scalars[end].properties.isWhitespace { end += 1 }
    if end == cursor {
      let typed = string((start + 1)..<end)
      return Command.allCases.filter { $0.rawValue.hasPrefix(typed) }.map {
        Completion(text: ":\($0.rawValue)" + ($0.argument == nil ? "" : " "), range: start..<cursor, detail: $0.help)
      }
    }
    let argument = skipSpace(from: end)
    let typed = string(argument..<cursor)
    switch Command(named: string((start + 1)..<end)) {
    case .describe:
      let types = contract.types.filter { $0.name.hasPrefix(typed) }.map {
        Completion(text: $0.name, range: argument..<cursor, detail: $0.summary)
      }
      return names(from: argument, typed: typed, after: "") + types
    case .list: return names(from: argument, typed: typed, after: "")
    default: return []
    }
  }

  // MARK: Procedure names

  /// Names up to the next dot, so that a long list is walked part by part.
  private func names(from start: Int, typed: String, after suffix: String = " ") -> [Completion] {
    var result: [Completion] = []
    var seen: Set<String> = []
    for procedure in contract.procedures where procedure.name.hasPrefix(typed) {
      let rest = procedure.name.dropFirst(typed.count)
      if let dot = rest.firstIndex(of: ".") {
        let prefix = typed + rest[...dot]
        if seen.insert(prefix).inserted { result.append(Completion(text: prefix, range: start..<cursor)) }
      } else {
        let end = procedure.input == nil ? "" : suffix
        result.append(Completion(text: procedure.name + end, range: start..<cursor, detail: procedure.summary))
      }
    }
    if result.count == 1, let only = result.first, only.text.hasSuffix("."), only.text != typed {
      // One way only: go on to where there is a choice.
      let further = names(from: start, typed: only.text, after: suffix)
      return further.isEmpty ? result : further
    }
    if result.isEmpty, !typed.isEmpty, !typed.contains(".") {
      result = contract.procedures.filter { $0.method.hasPrefix(typed) }.map {
        Completion(text: $0.name + ($0.input == nil ? "" : suffix), range: start..<cursor, detail: $0.summary)
      }
    }
    return result
  }

  // MARK: field=value

  private func shorthand(from inputStart: Int, procedure: ProcedureContract) -> [Completion] {
    let fields = contract.inputFields(of: procedure)
    if inputStart == cursor {
      let keys = fields.map { Completion(text: $0.name + "=", range: cursor..<cursor, detail: $0.detail) }
      return [Completion(text: "{", range: cursor..<cursor, detail: "an input in braces")] + keys
    }
    var word = cursor
    while word > inputStart, !scalars[word - 1].properties.isWhitespace { word -= 1 }
    let typed = string(word..<cursor)
    if let equals = typed.unicodeScalars.firstIndex(of: "=") {
      let key = String(typed[..<equals])
      let value = String(typed[typed.unicodeScalars.index(after: equals)...])
      guard let field = fields.first(where: { $0.name == key }) else { return [] }
      return InputCompleter(contract: contract).words(for: field.type, rules: field.rules)
        .filter { $0.value.hasPrefix(value) && !$0.value.contains(" ") }
        .map { Completion(text: "\(key)=\($0.value) ", range: word..<cursor, detail: $0.detail) }
    }
    let used = string(inputStart..<word).split(separator: " ").compactMap { $0.split(separator: "=").first }
    return fields.filter { $0.name.hasPrefix(typed) && !used.contains($0.name[...]) }
      .map { Completion(text: $0.name + "=", range: word..<cursor, detail: $0.detail) }
  }

  // MARK: Text

  private func skipSpace(from offset: Int) -> Int {
    var index = offset
    while index < cursor, scalars[index].properties.isWhitespace { index += 1 }
    return index
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension FieldContract {
  /// The type, whether it must be there, and what it is, for a list.
  var detail: String { type.text + (isRequired ? ", required" : "") + (summary.isEmpty ? "" : ": \(summary)") }
}
