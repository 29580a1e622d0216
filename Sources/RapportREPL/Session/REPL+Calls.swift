import RapportContract

extension REPL {
  /// Calls a procedure and prints what it answers.
  func call(_ name: String, _ input: RelaxedInput?, typed: String, _ contract: Contract) async {
    guard let procedure = Suggestions(contract).procedure(name) else {
      return fail(Suggestions(contract).unknownProcedure(name))
    }
    let end = typed.unicodeScalars.count
    let input = input ?? RelaxedInput(text: typed, root: JSONNode(.object([]), span: end..<end))
    let params = procedure.input == nil && input.root.members?.isEmpty != false ? "" : input.json
    let (caller, output) = (caller, output)
    let start = options.now()
    let outcome = await CallRun.outcome(interrupts: interrupts) {
      output.printError("Stopping the call… (Ctrl-C again to wait no longer)")
    } call: {
      try await caller.call(procedure.name, params: params)
    }
    let time = options.now() - start
    switch outcome {
    case .answered(.success(let json)): output.print(printer.text(for: json))
    case .answered(.failure(let json)): fail(explained(json, of: procedure, input: input))
    case .failed(let error): fail(String(describing: error))
    case .cancelled: fail("The call was cancelled. What it had done by then may stay done.")
    }
    if tellsTime { output.printError(output.style.faint(Self.text(for: time))) }
  }

  private var printer: ResultPrinter {
    ResultPrinter(form: form, isTerminal: output.isTerminal, width: output.width(), style: output.style)
  }

  /// An error in words, with its issues below the places that they are about.
  private func explained(_ json: String, of procedure: ProcedureContract, input: RelaxedInput) -> String {
    guard let error = WireError(json: json) else { return json }
    let width = output.width()
    var lines: [String] = []
    if !error.issues.isEmpty {
      let notes = error.issues.map {
        Excerpt.Note(span: input.span(of: $0.path, pointsAtKey: $0.isAboutKey), text: $0.sentence)
      }
      let excerpt = Excerpt(text: input.text, notes: notes, style: output.style)
      let below = isTypedLineSeen ? excerpt.notes(belowPromptOf: DisplayWidth.of(prompt), width: width) : nil
      lines += below ?? excerpt.lines(width: width)
    }
    let place = isTypedLineSeen ? "" : "\(procedure.name): "
    if error.issues.isEmpty || error.code != "BAD_REQUEST" {
      lines.append(place + output.style.failure(error.headline))
    }
    if let own = error.error { lines.append(JSONText(style: output.style).pretty(own)) }
    if error.issues.isEmpty, let id = error.requestID { lines.append(output.style.faint("request \(id.visible)")) }
    return lines.joined(separator: "\n")
  }

  /// Whether the typed line stands on the screen right above what is printed now.
  private var isTypedLineSeen: Bool { lines.isInteractive && output.isTerminal }

  /// `12.3 ms`, `2.50 s`
  static func text(for time: Duration) -> String {
    let milliseconds = Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    let (value, unit, scale) = milliseconds < 1000 ? (milliseconds, "ms", 10.0) : (milliseconds / 1000, "s", 100.0)
    return "\((value * scale).rounded() / scale) \(unit)"
  }
}
