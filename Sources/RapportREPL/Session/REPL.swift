import Foundation
import RapportContract

/// A session at a prompt (or of the lines of a pipe): calls procedures and explains the contract.
///
/// ```
/// let caller = RemoteCaller(url: url, key: key)
/// let exitCode = await REPL.standard(caller: caller, options: REPLOptions(name: "crm")).run()
/// ```
public actor REPL {
  let caller: any ProcedureCaller
  let lines: any LineSource
  let output: Output
  let interrupts: Interrupts
  let options: REPLOptions

  var form: ResultForm
  var history: History
  var user: String?
  var tellsTime = false
  var hasFailed = false

  /// What one entry may hold over all its lines, in UTF-8.
  static let maximumEntryLength = 1 << 18

  public init(
    caller: any ProcedureCaller, lines: any LineSource, output: Output, interrupts: Interrupts = .none,
    options: REPLOptions = REPLOptions()
  ) {
    self.caller = caller
    self.lines = lines
    self.output = output
    self.interrupts = interrupts
    self.options = options
    form = options.form
    history = History(path: lines.isInteractive ? options.historyPath : nil)
  }

  /// A session on the process's input and output: edited lines at a terminal, plain lines otherwise.
  public static func standard(caller: any ProcedureCaller, options: REPLOptions = REPLOptions()) -> REPL {
    if let lines = EditedLines(program: options.name) {
      return REPL(
        caller: caller, lines: lines, output: .standard(), interrupts: .fromSignal(), options: options)
    }
    return REPL(caller: caller, lines: PipedLines(), output: .standard(), options: options)
  }

  /// Reads and answers until there are no more lines or `:quit`.
  ///
  /// - Returns: The exit code: 0; 1 if a line of a pipe failed; 3 if the contract could not be had.
  public func run() async -> Int32 {
    let contract: Contract
    do {
      contract = try await caller.contract()
    } catch {
      output.printError(String(describing: error))
      return CallCommand.ExitCode.noAnswer
    }
    for entry in history.entries { await lines.remember(entry) }
    if lines.isInteractive {
      output.print(
        "\(contract.title) \(contract.version), \(contract.procedures.count) procedures. :help says what to do.")
    }
    while let text = await nextEntry(contract) {
      if await handle(text, contract) == .quit { break }
    }
    return hasFailed && !lines.isInteractive ? CallCommand.ExitCode.failed : CallCommand.ExitCode.ok
  }

  enum Next { case goOn, quit }

  var prompt: String { options.name + (user.map { ":\($0.visible)" } ?? "") + "> " }

  /// The next entry, over as many lines as its brackets ask for; `nil` at the end.
  private func nextEntry(_ contract: Contract) async -> String? {
    var typed = ""
    while true {
      let isFirst = typed.isEmpty
      let before = typed
      let line = await lines.nextLine(prompt: isFirst ? prompt : continuationPrompt) { line, cursor in
        let offset = before.unicodeScalars.count
        return Completer.completions(line: before + line, cursor: cursor + offset, contract: contract).map {
          let range = max(0, $0.range.lowerBound - offset)..<max(0, $0.range.upperBound - offset)
          return Completion(text: $0.text, range: range, detail: $0.detail)
        }
      }
      switch line {
      case .end: return isFirst ? nil : String(typed.dropLast())
      case .interrupted: typed = ""
      case .line(let line):
        typed += line + "\n"
        if typed.utf8.count > Self.maximumEntryLength || !isIncomplete(typed, contract) {
          return String(typed.dropLast())
        }
      }
    }
  }

  /// As wide as the prompt, so that lines stand below each other.
  private var continuationPrompt: String { DisplayWidth.padded("...> ", to: DisplayWidth.of(prompt), right: true) }

  private func isIncomplete(_ typed: String, _ contract: Contract) -> Bool {
    do {
      _ = try Entry.parse(typed, contract: contract)
      return false
    } catch {
      return error.isIncomplete
    }
  }

  private func handle(_ text: String, _ contract: Contract) async -> Next {
    let entry: Entry
    do {
      entry = try Entry.parse(text, contract: contract)
    } catch {
      fail(error.explained(in: text, width: output.width()))
      await remember(text, input: nil)
      return .goOn
    }
    switch entry {
    case .nothing: return .goOn
    case .command(let name, let argument):
      await remember(text, input: nil)
      return await obey(name, argument, contract)
    case .call(let name, let input):
      await remember(text, input: input.map { "\(name) \($0.json)" })
      await call(name, input, typed: text, contract)
      return .goOn
    }
  }

  /// Keeps an entry; one of several lines as one line.
  private func remember(_ text: String, input: String?) async {
    let entry = text.contains("\n") ? input ?? "" : text
    guard lines.isInteractive, !History.holdsSecret(text), history.add(entry) else { return }
    await lines.remember(entry)
  }

  /// Says what went wrong.
  func fail(_ message: String) {
    hasFailed = true
    output.printError(message)
  }
}
