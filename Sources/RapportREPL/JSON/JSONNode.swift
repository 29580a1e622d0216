/// A JSON value as it was written: the order of keys and the digits of numbers are kept, and so is the place of each
/// value in the text.
struct JSONNode: Sendable {
  struct Member: Sendable {
    var key: String
    /// Where the key stands, with its quotes.
    var keySpan: Range<Int>
    var value: JSONNode
  }

  enum Value: Sendable {
    case null
    case boolean(Bool)
    /// The digits as written; always a JSON number.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  var value: Value
  /// Offsets of Unicode scalars in the text that it was read from.
  var span: Range<Int>

  /// Reads JSON text (relaxed forms are accepted too).
  ///
  /// - Parameter maximumDepth: How deep arrays and objects may be nested.
  init(json text: String, maximumDepth: Int = 512) throws(RelaxedError) {
    var parser = RelaxedParser(text, maximumDepth: maximumDepth)
    self = try parser.parseDocument()
  }

  init(_ value: Value, span: Range<Int>) {
    self.value = value
    self.span = span
  }

  /// The value of a key; `nil` if this is no object or has no such key.
  subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.value }

  var members: [Member]? { if case .object(let members) = value { members } else { nil } }
  var elements: [JSONNode]? { if case .array(let elements) = value { elements } else { nil } }
  var text: String? { if case .string(let text) = value { text } else { nil } }
  var number: String? { if case .number(let digits) = value { digits } else { nil } }
  var isNull: Bool { if case .null = value { true } else { false } }

  /// Whether it is an array or an object.
  var isContainer: Bool { elements != nil || members != nil }
}
