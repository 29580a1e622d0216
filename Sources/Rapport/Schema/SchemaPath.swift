import RapportJSON

/// The way from an input to the value in it that is being read.
///
/// A step is where its key stands in the input, not a name of its own: most inputs have no issue, and nobody asks.
@usableFromInline
struct SchemaPath: Sendable {
  enum Step: Sendable {
    /// The whole input.
    case input
    /// The member whose key starts at that byte of the text.
    case key(Int)
    case index(Int)
    /// The index in `names` of a name that no longer stands before the reader.
    case name(Int)
  }

  /// The value in the innermost object or array.
  var last = Step.input
  private var outer: [Step] = []
  private var names: [String] = []

  init() {}

  /// Goes into the object or array that stands at the path.
  mutating func enter() {
    if case .input = last { return }
    outer.append(last)
  }

  /// Goes back to the object or array itself.
  mutating func leave() { last = outer.popLast() ?? .input }

  /// Goes into an object to the member of that name. Left by ``leaveMember()``.
  mutating func enterMember(named name: String) {
    enter()
    last = .name(names.count)
    names.append(name)
  }

  mutating func leaveMember() {
    names.removeLast()
    leave()
  }

  /// The way as text: `lines[2].quantity`; of a field of the value there, if one is given.
  func text(of json: JSONReader, field: String? = nil) -> String {
    var text = ""
    for step in outer { Self.append(step, to: &text, names, json) }
    Self.append(last, to: &text, names, json)
    if let field { Self.append(field, to: &text) }
    return text
  }

  private static func append(_ step: Step, to text: inout String, _ names: [String], _ json: JSONReader) {
    switch step {
    case .input: break
    case .key(let offset): append(json.text(ofStringAt: offset, maximumScalars: String.startLength), to: &text)
    case .index(let index): text += "[\(index)]"
    case .name(let index): append(names[index].start, to: &text)
    }
  }

  private static func append(_ name: String, to text: inout String) {
    if !text.isEmpty { text += "." }
    text += name
  }
}

extension SchemaPath {
  /// The way to the value that starts at that byte of a text that has been read.
  init(to offset: Int, in input: JSONReader) {
    self.init()
    var reader = input
    while let inner = try? step(to: offset, &reader) { reader = inner }
  }

  /// Finds the member or element that holds the byte, and answers with a reader before it; `nil` if there is none.
  private mutating func step(to offset: Int, _ reader: inout JSONReader) throws(JSONError) -> JSONReader? {
    let kind = try reader.peek()
    guard kind == .object || kind == .array else { return nil }
    let isObject = kind == .object
    if isObject { try reader.beginObject() } else { try reader.beginArray() }
    var count = 0
    while true {
      let step: Step
      if isObject {
        guard let key = try reader.nextKey(isFirst: count == 0) else { return nil }
        step = .key(key.offset)
      } else {
        guard try reader.nextElement(isFirst: count == 0) else { return nil }
        step = .index(count)
      }
      let inner = reader
      if try reader.skipValue().contains(offset) {
        enter()
        last = step
        return inner
      }
      count += 1
    }
  }
}

extension String {
  /// So many scalars of what a caller sent are enough to show it. Not characters, which have no longest length.
  static var startLength: Int { 100 }

  var start: String { utf8.count <= Self.startLength ? self : String(unicodeScalars.prefix(Self.startLength)) }
}
