public import RapportJSON

/// One thing that is wrong with an input.
public struct Issue: Hashable, Sendable {
  /// Where it is: `lines[2].quantity`; empty for the input itself.
  public var path: String
  /// What is wrong, for programs: `required`, `unknown`, `duplicate`, `type`, `range`, or the name of the rule.
  public var code: String
  /// What is wrong, as the end of a sentence that starts with the field: `must be at least 0`.
  public var message: String
  /// The bounds that were broken, by name.
  public var bound: [String: JSONValue]

  public init(path: String, code: String, message: String, bound: [String: JSONValue] = [:]) {
    self.path = path
    self.code = code
    self.message = message
    self.bound = bound
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("\"path\":")
    writer.write(path)
    writer.key("\"code\":")
    writer.write(code)
    writer.key("\"message\":")
    writer.write(message)
    if !bound.isEmpty {
      writer.key("\"bound\":")
      JSONValue.object(bound).write(to: &writer)
    }
    writer.endObject()
  }
}

/// The way from an input to a value in it.
struct SchemaPath: Hashable, Sendable, CustomStringConvertible {
  enum Step: Hashable, Sendable {
    case field(String)
    case known(Int, KeyTable)
    case index(Int)

    /// A field with a name that the caller chose: its start only, so that no answer grows with it.
    static func unknown(_ name: String) -> Step { .field(name.start) }
  }

  var steps: [Step] = []

  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : "." + name
      case .known(let index, let keys): text += text.isEmpty ? keys[index] : "." + keys[index]
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension String {
  /// The first hundred scalars: enough of what a caller sent to show it. Not characters, which have no longest length.
  var start: String { String(unicodeScalars.prefix(100)) }
}

/// The names of an object's fields, in the order of their declaration.
public struct KeyTable: Hashable, Sendable {
  let names: [String]
  let bytes: [[UInt8]]

  public init(_ names: [String]) {
    self.names = names
    self.bytes = names.map { Array($0.utf8) }
  }

  subscript(index: Int) -> String { names.indices.contains(index) ? names[index] : "" }

  var count: Int { names.count }

  public static func == (left: KeyTable, right: KeyTable) -> Bool { left.names == right.names }
  public func hash(into hasher: inout Hasher) { hasher.combine(names) }
}
