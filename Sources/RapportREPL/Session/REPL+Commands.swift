import RapportContract

extension REPL {
  /// Obeys what was typed after a colon.
  func obey(_ name: String, _ argument: String, _ contract: Contract) async -> Next {
    guard let command = Command(named: name) else {
      let near = Suggestions.near(name, in: Command.allCases.map(\.rawValue)).map { ":\($0)" }
      fail("There is no command :\(name.visible)." + Suggestions.didYouMean(near) + " :help lists them.")
      return .goOn
    }
    if argument.isEmpty, let wanted = command.argument, !wanted.hasPrefix("[") {
      fail(":\(command.rawValue) needs \(wanted): \(command.help).")
      return .goOn
    }
    switch command {
    case .help: output.print(Command.overview)
    case .describe: describe(argument, contract)
    case .search: search(argument, contract)
    case .list: list(argument, contract)
    case .signIn: await signIn(as: argument)
    case .json: form = .json
    case .table: form = .table
    case .time:
      tellsTime.toggle()
      output.printError(tellsTime ? "Calls are timed." : "Calls are no longer timed.")
    case .history: if !history.entries.isEmpty { output.print(history.entries.suffix(100).joined(separator: "\n")) }
    case .quit: return .quit
    }
    return .goOn
  }

  private func describe(_ name: String, _ contract: Contract) {
    let description = Description(contract: contract, width: output.width(), style: output.style)
    if let text = description.text(for: name) { return output.print(text) }
    let namespace = contract.procedures.filter { $0.name.hasPrefix(name + ".") }
    if !namespace.isEmpty { return output.print(Self.rows(namespace.map { ($0.name, $0.summary) }, output.width())) }
    let names = contract.procedures.map(\.name) + contract.types.map(\.name)
    fail("Nothing is named \(name.visible)." + Suggestions.didYouMean(Suggestions.near(name, in: names)))
  }

  private func search(_ words: String, _ contract: Contract) {
    let hits = Search(contract: contract).hits(for: words)
    guard !hits.isEmpty else { return fail("Nothing speaks of \(words.visible).") }
    let rows = hits.map { hit in
      let fields = hit.fields.isEmpty ? "" : " [\(hit.fields.joined(separator: ", "))]"
      return (hit.name, hit.summary + fields)
    }
    output.print(Self.rows(rows, output.width()))
  }

  private func list(_ prefix: String, _ contract: Contract) {
    let procedures = contract.procedures.filter { $0.name.hasPrefix(prefix) }
    guard !procedures.isEmpty else { return fail("No procedure's name begins with \(prefix.visible).") }
    if prefix.isEmpty, procedures.count > 60 {
      let byNamespace = Dictionary(grouping: procedures, by: \.namespace).sorted { $0.key < $1.key }
      let rows = byNamespace.map { ($0.key, $0.value.count == 1 ? "1 procedure" : "\($0.value.count) procedures") }
      return output.print(Self.rows(rows, output.width()))
    }
    output.print(Self.rows(procedures.map { ($0.name, $0.summary) }, output.width()))
  }

  private func signIn(as user: String) async {
    do {
      try await caller.signIn(as: user)
      self.user = user
    } catch {
      fail(String(describing: error))
    }
  }

  private static func rows(_ rows: [(String, String)], _ width: Int) -> String {
    let column = min(rows.map { DisplayWidth.of($0.0) }.max() ?? 0, max(20, width / 2))
    return rows.map { name, text in
      let row = text.isEmpty ? name : DisplayWidth.padded(name, to: column) + "  " + text.visible
      return DisplayWidth.truncated(row, to: width)
    }.joined(separator: "\n")
  }
}
