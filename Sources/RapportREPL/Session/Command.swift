/// What is typed after a colon.
enum Command: String, CaseIterable {
  case help, describe, search, list
  case signIn = "as"
  case json, table, time, history, quit

  /// By its name, its short form, or as much of its name as no other has.
  init?(named name: String) {
    let short: [String: Command] = [
      "h": .help, "?": .help, "d": .describe, "s": .search, "l": .list, "a": .signIn, "j": .json, "q": .quit,
      "exit": .quit,
    ]
    if let command = Command(rawValue: name) ?? short[name] {
      self = command
      return
    }
    let matches = Command.allCases.filter { $0.rawValue.hasPrefix(name) }
    guard !name.isEmpty, matches.count == 1 else { return nil }
    self = matches[0]
  }

  /// What stands after it; `nil` for nothing.
  var argument: String? {
    switch self {
    case .describe: "NAME"
    case .search: "WORD"
    case .list: "[PREFIX]"
    case .signIn: "USER"
    default: nil
    }
  }

  var help: String {
    switch self {
    case .help: "shows this"
    case .describe: "a procedure, a type or an error code, with fields, rules and an example"
    case .search: "finds procedures and types by name, field and documentation"
    case .list: "the procedures"
    case .signIn: "makes the following calls as that user"
    case .json: "prints results as JSON"
    case .table: "prints results as tables"
    case .time: "says how long each call takes, or no longer"
    case .history: "what was typed before"
    case .quit: "leaves; so does Ctrl-D"
    }
  }

  static var overview: String {
    let heads = allCases.map { ":\($0.rawValue)" + ($0.argument.map { " \($0)" } ?? "") }
    let column = heads.map(\.count).max() ?? 0
    let rows = zip(heads, allCases).map { "  " + DisplayWidth.padded($0, to: column) + "  \($1.help)" }
    return """
      NAME {field: value, …}   calls a procedure; quotes around keys and commas at the end may be left out or left in
      NAME field=value …       the same, for simple values
      NAME?                    describes it
      \(rows.joined(separator: "\n"))
      Commands may be shortened. Tab completes. An open bracket goes on in the next line. Ctrl-C stops a call.
      """
  }
}
