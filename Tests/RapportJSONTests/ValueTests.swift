import Foundation
import RapportJSON
import Testing

@Suite struct ValueTests {
  let value: JSONValue = ["text": "a", "list": [1, 2.5, nil, true], "number": -7]

  @Test func literalsAndAccessors() throws {
    #expect(value["text"]?.stringValue == "a")
    #expect(value["list"]?[1]?.doubleValue == 2.5)
    #expect(value["list"]?[2] == .null)
    #expect(value["list"]?[3]?.boolValue == true)
    #expect(value["list"]?[4] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["number"]?.intValue == -7)
    #expect(value["nothing"] == nil)
    #expect(value["list"]?["text"] == nil)
    #expect(value["text"]?[0] == nil)
    #expect(value.objectValue?.count == 3)
    #expect(value["list"]?.arrayValue?.count == 4)
  }

  @Test(
    arguments: [("1.0", 1), ("1e2", 100), ("1.5", nil), ("1e-9223372036854775808", nil), ("1e400", nil)]
      as [(String, Int?)])
  func wholeNumbers(_ text: String, _ number: Int?) throws {
    #expect(try JSONValue(json: Array(text.utf8)).intValue == number)
  }

  @Test func numbersKeepTheirText() throws {
    let text = "[0.10,1E5,12345678901234567890123,-0.0,1e400]"
    #expect(try JSONValue(json: Array(text.utf8)).json == text)
  }

  @Test func ofTwoMembersTheLastCounts() throws {
    #expect(try JSONValue(json: Array(#"{"a":1,"\u0061":2}"#.utf8)) == ["a": 2])
  }

  @Test func writesMembersInTheOrderOfTheirNames() {
    #expect(value.json == #"{"list":[1,2.5,null,true],"number":-7,"text":"a"}"#)
    #expect(JSONValue.object([:]).json == "{}")
    #expect(JSONValue.array([]).json == "[]")
    #expect(JSONValue.array([[], [[]], [:]]).json == "[[],[[]],{}]")
  }

  @Test func codableHasTheSameForm() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == value.json)
    #expect(try JSONDecoder().decode(JSONValue.self, from: Data(value.json.utf8)) == value)
    #expect(
      try JSONDecoder().decode([JSONValue].self, from: Data("[1,true,false,0,\"1\"]".utf8)) == [1, true, false, 0, "1"])
  }
}
