import RapportContract

/// Text that Python is made of: literals and documentation.
enum PythonText {
  static let header = "# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.\n"

  /// A string literal. JSON's escapes are Python's, too.
  static func literal(_ string: String) -> String { string.jsonQuoted() }

  /// A docstring of these paragraphs, with a line break at the end; nothing if there is nothing to say.
  static func docstring(_ paragraphs: [String], indentation: String = "") -> String {
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
      .replacing("\\", with: "\\\\").replacing("\"\"\"", with: "\\\"\\\"\\\"")
    if text.isEmpty { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TypeScriptText.wrapped($0, width: 113 - indentation.count) }
    let last = lines.last?.hasSuffix("\"") == true ? " " : ""
    if lines.count == 1 { return "\(indentation)\"\"\"\(lines[0])\(last)\"\"\"\n" }
    let rest = lines.dropFirst().map { $0.isEmpty ? "\n" : "\(indentation)\($0)\n" }.joined()
    return "\(indentation)\"\"\"\(lines[0])\n\(rest)\(indentation)\"\"\"\n"
  }

  /// A comment that documents the next line, for Sphinx and readers.
  static func comment(_ text: String, indentation: String) -> String {
    if text.isEmpty { return "" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TypeScriptText.wrapped($0, width: 116 - indentation.count) }
      .map { $0.isEmpty ? "\(indentation)#:\n" : "\(indentation)#: \($0)\n" }.joined()
  }
}

extension Namer.Language {
  /// Python. Generated modules are asked for names by `types.`, so what the runtime exports is at stake only in
  /// `__init__.py`.
  static let python = Namer.Language(
    keywords: ["False", "None", "True"],
    taken: [
      "Any", "AsyncClient", "AsyncSubscription", "BadRequest", "Batch", "CallOptions", "Client", "Decimal", "Enum",
      "Exception", "Issue", "JSONValue", "Mapping", "NO_RETRY", "NewType", "NotUnderstood", "OpenEnum", "Pending",
      "RapportError", "Refused", "Retry", "SCHEMA", "Sequence", "ServerError", "Subscription", "TimedOut", "UNSET",
      "UUID",
      "Union", "UnknownCase", "Unreachable", "Unset",
    ])
}
