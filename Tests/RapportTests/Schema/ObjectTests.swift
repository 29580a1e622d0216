import Foundation
import Rapport
import Testing

@testable import Fixture

@Schema struct Inner: Equatable {
  var a: Int
  var b: String? = "b"
}

/// Names that Swift or the generated code uses otherwise.
@Schema struct Awkward: Equatable {
  @Length(1...3) var `default`: String
  var `in`: Int
  var writer: Bool
  var reader: Bool = true
  var object: [String]
  var field: String?
  @Range(0...1) var `self`: Int
  var name: String
  var `Type`: Int
}

enum Outer {
  @Schema struct Nested: Equatable { var a: Int }
  @Schema enum Word: String { case one, `default` }
  @Schema enum Either: Equatable {
    case one(_ number: Int)
    case two(Int)
    case many(`in`: Int, reader: String = "r")
  }
}

/// What one does with it: a trap if it is asked before its fields are right.
@Schema struct Careful {
  @Count(1...) var items: [Int]
  var filler: [Int] = []

  func validate(_ issues: inout FieldIssues<Fields>) {
    if items[0] > 5 { issues.add(.items, "must start small", code: "small", bound: ["maximum": 5]) }
    if let late = items.lastIndex(where: { $0 < 0 }) { issues.add(.items, at: "[\(late)]", "must not be negative") }
  }
}

@Suite struct ObjectTests {
  @Test(arguments: [
    (#"{"a":1}"#, []), ("{}", ["a [required] is required"]),
    (#"{"a":null}"#, ["a [type] must be a whole number, not null"]),
    (#"{"a":1,"c":2}"#, ["c [unknown] is not a known field"]),
    (#"{"a":1,"A":2}"#, ["A [unknown] is not a known field"]),
    (#"{"a":1,"a":1}"#, ["a [duplicate] must not stand twice"]),
    (#"{"a":1,"\u0061":1}"#, ["a [duplicate] must not stand twice"]),
    (#"{"\u0061":1}"#, []), (#"{"b":"x","a":1}"#, []), ("[]", [" [type] must be an object, not an array"]),
    ("1", [" [type] must be an object, not a number"]),
    (
      #"{"x":{"a":[1,2]},"b":1}"#,
      ["x [unknown] is not a known field", "b [type] must be a string, not a number", "a [required] is required"]
    ),
    (#"{"":1,"a":1}"#, [" [unknown] is not a known field"]),
  ])
  func readsFields(_ json: String, _ issues: [String]) {
    let reading = Reading(Inner.self, json)
    #expect(reading.texts == issues)
    #expect((reading.value != nil) == issues.isEmpty)
  }

  @Test(arguments: [
    ("", JSONError.Kind.syntax), (#"{"a":1"#, .syntax), (#"{"a":1}x"#, .syntax), (#"{"a":1,}"#, .syntax),
    (#"{"a":01}"#, .syntax),
    (#"{"a":1,"c":tru}"#, .syntax), (#"{"a":1,"b":"\ud800"}"#, .encoding),
    (#"{"x":\#(String(repeating: "[", count: 64))"#, .depth),
  ])
  func bytesThatAreNoJSONAreNoIssue(_ json: String, _ kind: JSONError.Kind) {
    let reading = Reading(Inner.self, json)
    #expect(reading.failure?.kind == kind)
    #expect(reading.value == nil)
  }

  @Test func textThatIsNotUTF8IsRefused() {
    let reading = Reading(Inner.self, Array(#"{"a":1,"b":""#.utf8) + [0xC3, 0x28] + Array("\"}".utf8))
    #expect(reading.failure == JSONError(.encoding, "a string holds bytes that are not UTF-8", at: 12))
  }

  @Test func aNullThatIsNoDefaultStaysNull() throws {
    let value = try #require(Reading(Inner.self, #"{"a":1,"b":null}"#).value)
    #expect(value.b == nil)
    #expect(value.jsonText == #"{"a":1,"b":null}"#)
    #expect(Reading(Inner.self, value.jsonText).value == value)
    #expect(Reading(Inner.self, #"{"a":1}"#).value?.b == "b")
  }

  @Test func anyNameMayBeAField() throws {
    let json =
      #"{"default":"d","in":1,"writer":true,"reader":false,"object":[],"field":"f","self":1,"name":"n","Type":2}"#
    let value = try #require(Reading(Awkward.self, json).value)
    #expect(value.jsonText == json)
    #expect(
      Reading(Awkward.self, json.replacing(#""d""#, with: #""long""#)).texts == [
        "default [length] must have 1 to 3 characters"
      ])
  }

  @Test func nestedTypesMayBeSchemas() throws {
    #expect(Reading(Outer.Nested.self, #"{"a":1}"#).value?.a == 1)
    #expect(Reading(Outer.Word.self, "\"default\"").value == .default)
    #expect(Reading(Outer.Either.self, #"{"type":"one","value":1}"#).value == .one(1))
    #expect(Reading(Outer.Either.self, #"{"type":"two","value":2}"#).value == .two(2))
    #expect(Reading(Outer.Either.self, #"{"type":"many","in":2}"#).value == .many(in: 2, reader: "r"))
    #expect(Outer.Either.many(in: 2, reader: "x").jsonText == #"{"type":"many","in":2,"reader":"x"}"#)
    #expect(Outer.Either.one(3).jsonText == #"{"type":"one","value":3}"#)
  }

  @Test func theOrderOfFieldsSaysNothing() throws {
    let expected = try #require(Reading(Everything.self, Sample.everything).value)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      let members = Sample.fields.shuffled(using: &random).map { "\"\($0.name)\":\($0.json)" }
      #expect(Reading(Everything.self, "{\(members.joined(separator: ","))}").value == expected)
    }
  }

  @Test func allIssuesAreSaidTogether() {
    let reading = Reading(
      Everything.self,
      Sample.object(["text": "1", "int8": "200", "tree": #"{"nme":[]}"#, "date": "", "list": "[1,true,2,false]"]))
    #expect(
      reading.texts == [
        "text [type] must be a string, not a number", "int8 [range] must be from -128 to 127",
        "list[1] [type] must be a whole number, not a boolean", "list[3] [type] must be a whole number, not a boolean",
        "tree.nme [unknown] is not a known field; did you mean name?", "tree.name [required] is required",
        "date [required] is required",
      ])
  }

  @Test func atMostAHundredIssuesAreCollected() {
    for count in [99, 100, 101, 5000] {
      let reading = Reading([Int].self, "[\(Array(repeating: "\"x\"", count: count).joined(separator: ","))]")
      #expect(reading.issues.count == min(count, SchemaReader.maximumIssues))
      #expect(reading.value == nil)
    }
  }

  @Test func checksThatSpanFieldsSeeValidFieldsOnly() {
    #expect(Reading(Careful.self, #"{"items":[9]}"#).texts == ["items [small] must start small"])
    #expect(Reading(Careful.self, #"{"items":[1,-1]}"#).texts == ["items[1] [invalid] must not be negative"])
    #expect(
      Reading([Careful].self, #"[{"items":[-1]}]"#).texts == ["[0].items[0] [invalid] must not be negative"])
    let issue = Reading(Careful.self, #"{"items":[9]}"#).issues.first
    #expect(issue?.bound == ["maximum": 5] && issue?.bound.values == ["maximum": 5])
    #expect(Reading(Careful.self, #"{"items":[]}"#).texts == ["items [count] must have at least 1 element"])
    let filler = Array(repeating: "\"x\"", count: 200).joined(separator: ",")
    #expect(
      Reading([Careful].self, "[{\"filler\":[\(filler)],\"items\":[]},{\"items\":[]},{\"items\":[\"x\"]}]").issues.count
        == 100)
  }

  @Test func longNamesAreShownByTheirStart() throws {
    let name = String(repeating: "k", count: 10_000)
    let marks = "e" + String(repeating: "\u{301}", count: 10_000)
    for key in [name, marks] {
      let path = try #require(Reading(Inner.self, "{\"a\":1,\"\(key)\":1}").issues.first?.path)
      #expect(path.unicodeScalars.count == 100)
      let inner = try #require(Reading([String: Int].self, "{\"\(key)\":true}").issues.first?.path)
      #expect(inner.unicodeScalars.count == 100)
    }
  }

  @Test func recursionEndsAtTheDepthLimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: #"{"name":"","children":["#, count: depth) + #"{"name":""}"#
        + String(repeating: "]}", count: depth)
    }
    let value = try #require(Reading(Tree.self, nested(31)).value)
    #expect(value.jsonText.count > 31 * 24)
    #expect(try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(value)) == value)
    #expect(Reading(Tree.self, nested(32)).failure?.kind == .depth)
    #expect(Reading(Tree.self, String(repeating: #"{"children":["#, count: 100_000)).failure?.kind == .depth)
  }
}
