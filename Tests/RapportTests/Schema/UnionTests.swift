import Foundation
import Rapport
import Testing

@testable import Fixture

@Suite struct UnionTests {
  @Test(arguments: [
    #"{"type":"circle","radius":1.5}"#, #"{"type":"rectangle","width":1,"height":2}"#, #"{"type":"point"}"#,
    #"{"type":"group","value":[]}"#,
    #"{"type":"group","value":[{"type":"point"},{"type":"group","value":[{"type":"circle","radius":0}]}]}"#,
  ])
  func casesSurviveBothWays(_ json: String) throws {
    let value = try #require(Reading(Shape.self, json).value)
    #expect(value.jsonText == json)
    let decoded = try JSONDecoder().decode(Shape.self, from: Data(json.utf8))
    #expect(decoded.jsonText == json)
    #expect(try JSONValue(json: Array(JSONEncoder().encode(value))) == JSONValue(json: Array(json.utf8)))
  }

  @Test(arguments: [
    (#"{"radius":1,"type":"circle"}"#, []), (#"{"width":1,"type":"rectangle","height":2}"#, []),
    (#"{"ty\u0070e":"point"}"#, []),
    ("{}", ["type [required] is required"]), (#"{"radius":1}"#, ["type [required] is required"]),
    (#"{"type":"square"}"#, ["type [oneOf] must be one of: circle, rectangle, group, point"]),
    (#"{"type":1}"#, ["type [oneOf] must be one of: circle, rectangle, group, point"]),
    (#"{"type":null,"radius":1}"#, ["type [oneOf] must be one of: circle, rectangle, group, point"]),
    (#"{"type":{"type":"point"}}"#, ["type [oneOf] must be one of: circle, rectangle, group, point"]),
    (#"{"type":"point","type":"point"}"#, ["type [duplicate] must not stand twice"]),
    (
      #"{"type":"point","type":"circle","radius":1}"#,
      ["type [duplicate] must not stand twice", "radius [unknown] is not a known field"]
    ),
    (#"{"type":"circle"}"#, ["radius [required] is required"]),
    (#"{"type":"point","radius":1}"#, ["radius [unknown] is not a known field"]),
    (#"{"type":"circle","radius":1,"radius":1}"#, ["radius [duplicate] must not stand twice"]),
    (
      #"{"type":"rectangle","width":"a","height":"b"}"#,
      ["width [type] must be a number, not a string", "height [type] must be a number, not a string"]
    ),
    (
      #"{"type":"group","value":[{"type":"point"},{"type":"x"},{"type":"circle","radius":"r"}]}"#,
      [
        "value[1].type [oneOf] must be one of: circle, rectangle, group, point",
        "value[2].radius [type] must be a number, not a string",
      ]
    ),
    ("\"point\"", [" [type] must be an object with a type, not a string"]),
    ("null", [" [type] must be an object with a type, not null"]),
  ])
  func tellsCasesApart(_ json: String, _ issues: [String]) {
    let reading = Reading(Shape.self, json)
    #expect(reading.texts == issues)
    #expect((reading.value != nil) == issues.isEmpty)
    #expect(reading.failure == nil)
  }

  @Test(arguments: [#"{"type":"circle","radius":1"#, #"{"type":"circle",}"#, #"{"type":"point","x":tru}"#])
  func brokenTextIsNoIssue(_ json: String) {
    #expect(Reading(Shape.self, json).failure?.kind == .syntax)
    #expect(Reading(Shape.self, json).issues == [])
  }

  @Test func nestedUnionsEndAtTheDepthLimit() {
    let open = #"{"type":"group","value":["#
    #expect(Reading(Shape.self, String(repeating: open, count: 31) + String(repeating: "]}", count: 31)).value != nil)
    #expect(
      Reading(Shape.self, String(repeating: open, count: 33) + String(repeating: "]}", count: 33)).failure?.kind
        == .depth)
    #expect(Reading(Shape.self, String(repeating: open, count: 50_000)).failure?.kind == .depth)
  }

  @Test func wordsAreDecodedByCodable() throws {
    #expect(try JSONDecoder().decode([Colour].self, from: Data(#"["red","green"]"#.utf8)) == [.red, .green])
    #expect(String(decoding: try JSONEncoder().encode([Colour.green]), as: UTF8.self) == #"["green"]"#)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Colour].self, from: Data(#"["blue"]"#.utf8)) }
  }
}
