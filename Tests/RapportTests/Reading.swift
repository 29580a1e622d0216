import Rapport
import Testing

@testable import Fixture

/// The moment that the fixture's calls happen at.
let now = Instant(milliseconds: 1_769_851_800_000)

/// What reading gives: the value, or what is wrong as `path [code] message`, or why it is no JSON.
struct Reading<Value: Schema> {
  var value: Value?
  var issues: [Rapport.Issue]
  var failure: JSONError?

  init(_ type: Value.Type, _ bytes: [UInt8]) {
    var reader = SchemaReader(JSONReader(bytes), now: now)
    value = reader.readAll(type)
    issues = reader.issues
    failure = reader.failure
  }

  init(_ type: Value.Type, _ json: String) { self.init(type, Array(json.utf8)) }

  var texts: [String] { issues.map { "\($0.path) [\($0.code)] \($0.message)" } }
}

/// The text of an object with every field of ``Everything``, as its own writer would write it.
enum Sample {
  static let fields: [(name: String, json: String)] = [
    ("text", #""ä\n😀""#), ("flag", "true"), ("int", "-9007199254740991"), ("int8", "-128"), ("int16", "32767"),
    ("int32", "-2147483648"), ("int64", #""9223372036854775807""#), ("uint8", "255"), ("uint16", "65535"),
    ("uint32", "4294967295"), ("uint64", #""18446744073709551615""#), ("double", "-0.1"), ("money", "19.99"),
    ("date", #""2024-02-29""#), ("instant", #""2026-01-31T09:30:00.123Z""#), ("url", #""https://example.org/a?b=c""#),
    ("bytes", #""AP8""#), ("json", #"{"a":[1,null]}"#), ("thing", "\"\(Fixture.id(1))\""), ("list", "[3,1,2]"),
    ("set", #"["a","b"]"#), ("dictionary", #"{"a":1,"b":0.5}"#), ("optional", #""o""#), ("defaulted", "8"),
    ("colour", #""green""#), ("tree", #"{"name":"r","children":[{"name":"c","children":[]}]}"#),
  ]

  static let everything = object([:])

  /// With some fields replaced, or left out if their text is empty.
  static func object(_ changes: [String: String]) -> String {
    let members = fields.compactMap { name, json in
      let text = changes[name] ?? json
      return text.isEmpty ? nil : "\"\(name)\":\(text)"
    }
    return "{\(members.joined(separator: ","))}"
  }
}
