import RapportContract

/// Text that Swift is made of: literals and documentation comments.
enum SwiftText {
  static let header = """
    // Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
    // swift-format-ignore-file

    """

  /// A string literal.
  static func literal(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// A documentation comment of these paragraphs, with a line break at the end; nothing if there is nothing to say.
  static func comment(_ paragraphs: [String], indentation: String = "") -> String {
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
    if text.isEmpty { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.flatMap { TypeScriptText.wrapped($0, width: 116 - indentation.count) }
      .map { $0.isEmpty ? "\(indentation)///\n" : "\(indentation)/// \($0)\n" }.joined()
  }
}

extension Namer.Language {
  /// Swift. What the standard library, Foundation and the runtime have keeps its name there.
  static let swift = Namer.Language(
    keywords: ["Any", "Protocol", "Self", "Type"],
    taken: [
      "Actor", "AnyObject", "Array", "AsyncHTTPTransport", "AsyncSequence", "Batching", "Bool", "Bytes", "CalendarDate",
      "CallError", "CallFailure", "CallOptions", "Character", "Client", "ClientOptions", "Codable", "Comparable",
      "Connection", "Data", "Date", "Decimal", "Decodable", "Dictionary", "Double", "Duration", "Encodable",
      "Equatable",
      "Error", "ErrorCode", "Float", "HTTPRequest", "HTTPResponse", "HTTPStream", "HTTPTransport", "Hashable", "ID",
      "Identifiable", "Indirect", "Instant", "Int", "Int16", "Int32", "Int64", "Int8", "Issue", "JSONNumber",
      "JSONReader", "JSONValue", "JSONWriter", "Money", "Never", "Optional", "Patch", "Range", "RapportClient",
      "RapportJSON", "RawRepresentable", "Result", "RetryPolicy", "Sendable", "ServerError", "Set", "String",
      "Subscription", "Substring", "Task", "TransportError", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "URL",
      "UUID", "Void", "WireChoice", "WireError", "WireFields", "WireInteger", "WireObject", "WireValue",
    ])
}
