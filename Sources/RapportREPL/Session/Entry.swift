import RapportContract

/// What was typed, understood.
enum Entry {
  case nothing
  case command(name: String, argument: String)
  /// The input is `nil` if nothing stands after the name.
  case call(name: String, input: RelaxedInput?)

  /// - Throws: ``RelaxedError`` for an input that cannot be read; it says whether more lines could complete it.
  static func parse(_ text: String, contract: Contract) throws(RelaxedError) -> Entry {
    let scalars = Array(text.unicodeScalars)
    let start = skipSpace(scalars, from: 0)
    guard start < scalars.count else { return .nothing }
    if scalars[start] == "#" || (scalars[start] == "/" && scalars.dropFirst(start + 1).first == "/") { return .nothing }
    if scalars[start] == ":" {
      let words = string(scalars[(start + 1)...]).split(maxSplits: 1, whereSeparator: \.isWhitespace)
      let argument = words.dropFirst().first.map { trimmed($0) } ?? ""
      return .command(name: words.first.map(String.init) ?? "", argument: argument)
    }
    var end = start
    while end < scalars.count, !scalars[end].properties.isWhitespace, scalars[end] != "{" { end += 1 }
    let name = string(scalars[start..<end])
    let rest = skipSpace(scalars, from: end)
    if name.isEmpty {
      throw RelaxedError(message: "expected the name of a procedure before its input", offset: start)
    }
    if name.hasSuffix("?"), rest == scalars.count {
      return name.count == 1
        ? .command(name: "help", argument: "") : .command(name: "describe", argument: String(name.dropLast()))
    }
    if rest == scalars.count {
      let isWord = ["help", "quit", "exit"].contains(name) && contract.procedure(named: name) == nil
      return isWord ? .command(name: name, argument: "") : .call(name: name, input: nil)
    }
    return .call(name: name, input: try input(text, scalars, from: rest, of: name, contract: contract))
  }

  private static func input(
    _ text: String, _ scalars: [Unicode.Scalar], from start: Int, of name: String, contract: Contract
  ) throws(RelaxedError) -> RelaxedInput {
    if ShorthandInput.begins(in: scalars, at: start) {
      let procedure = Suggestions(contract).procedure(name)
      return try ShorthandInput(text, fields: procedure.map(contract.inputFields) ?? []).parse(from: start)
    }
    guard scalars[start] == "{" || scalars[start] == "/" else {
      throw RelaxedError(message: "expected an input: {field: value} or field=value", offset: start)
    }
    return try RelaxedInput(text, from: start)
  }

  private static func skipSpace(_ scalars: [Unicode.Scalar], from offset: Int) -> Int {
    var index = offset
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    return index
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
