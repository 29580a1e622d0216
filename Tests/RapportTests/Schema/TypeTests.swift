import Foundation
import Rapport
import Testing

@testable import Fixture

@Suite struct TypeTests {
  @Test func everyTypeSurvivesTheWire() throws {
    let value = try #require(Reading(Everything.self, Sample.everything).value)
    #expect(value.jsonText == Sample.everything)
    #expect(value.int64 == .max && value.uint64 == .max && value.int8 == .min)
    #expect(value.money == Money("19.99"))
    #expect(value.bytes.array == [0, 255])
    #expect(value.tree.children.first?.name == "c")
  }

  @Test func everyTypeSurvivesCodableInTheSameForm() throws {
    let value = try #require(Reading(Everything.self, Sample.everything).value)
    let data = try JSONEncoder().encode(value)
    #expect(try JSONValue(json: Array(data)) == JSONValue(json: Array(Sample.everything.utf8)))
    #expect(try JSONDecoder().decode(Everything.self, from: data) == value)
    #expect(try JSONDecoder().decode(Everything.self, from: Data(Sample.everything.utf8)) == value)
  }

  @Test(
    arguments: [
      ("text", "1", "text [type] must be a string, not a number"),
      ("text", "null", "text [type] must be a string, not null"),
      ("text", "", "text [required] is required"), ("flag", "1", "flag [type] must be true or false, not a number"),
      ("flag", "\"true\"", "flag [type] must be true or false, not a string"),
      ("int", "9007199254740991", nil), ("int", "1.0", nil), ("int", "1e3", nil),
      ("int", "9007199254740992", "int [range] must be from -9007199254740991 to 9007199254740991"),
      ("int", "-9007199254740992", "int [range] must be from -9007199254740991 to 9007199254740991"),
      ("int", "99999999999999999999", "int [range] must be from -9007199254740991 to 9007199254740991"),
      ("int", "1.5", "int [type] must be a whole number"),
      ("int", "\"1\"", "int [type] must be a whole number, not a string"),
      ("int", "true", "int [type] must be a whole number, not a boolean"), ("int8", "127", nil),
      ("int8", "128", "int8 [range] must be from -128 to 127"),
      ("int8", "-129", "int8 [range] must be from -128 to 127"),
      ("int16", "-32768", nil), ("int16", "32768", "int16 [range] must be from -32768 to 32767"),
      ("int32", "2147483647", nil),
      ("int32", "2147483648", "int32 [range] must be from -2147483648 to 2147483647"),
      ("int64", "9223372036854775807", nil),
      ("int64", "-9223372036854775808", nil), ("int64", "\"-9223372036854775808\"", nil), ("int64", "\"12\"", nil),
      ("int64", "9223372036854775808", "int64 [range] must be from -9223372036854775808 to 9223372036854775807"),
      (
        "int64", "\"9223372036854775808\"",
        "int64 [type] must be a whole number from -9223372036854775808 to 9223372036854775807"
      ),
      ("int64", "\"+1\"", "int64 [type] must be a whole number from -9223372036854775808 to 9223372036854775807"),
      ("int64", "\"\"", "int64 [type] must be a whole number from -9223372036854775808 to 9223372036854775807"),
      ("int64", "\" 1\"", "int64 [type] must be a whole number from -9223372036854775808 to 9223372036854775807"),
      ("uint8", "0", nil), ("uint8", "-0", nil), ("uint8", "-1", "uint8 [range] must be from 0 to 255"),
      ("uint8", "256", "uint8 [range] must be from 0 to 255"),
      ("uint16", "65536", "uint16 [range] must be from 0 to 65535"),
      ("uint32", "4294967296", "uint32 [range] must be from 0 to 4294967295"), ("uint64", "18446744073709551615", nil),
      ("uint64", "18446744073709551616", "uint64 [range] must be from 0 to 18446744073709551615"),
      ("uint64", "-1", "uint64 [range] must be from 0 to 18446744073709551615"),
      ("uint64", "\"-1\"", "uint64 [type] must be a whole number from 0 to 18446744073709551615"), ("double", "1", nil),
      ("double", "-1.5e-300", nil), ("double", "1e400", "double [range] is too large for a number"),
      ("double", "\"1\"", "double [type] must be a number, not a string"), ("money", "0.0001", nil),
      ("money", "-1e2", nil),
      ("money", "99999999999.9999", nil), ("money", "99999999999999", nil),
      ("money", "0.00001", "money [range] must have at most 4 decimals"),
      ("money", "1234567890123456", "money [range] must be an amount of at most 15 significant digits"),
      ("money", "1e-9223372036854775808", "money [range] must be an amount of at most 15 significant digits"),
      ("money", "999999999999999", "money [range] is too large for an amount"),
      ("money", "1e500", "money [range] is too large for an amount"),
      ("money", "\"1\"", "money [type] must be an amount, not a string"),
      ("date", "\"2023-02-29\"", "date [type] must be a date that exists, in the form YYYY-MM-DD"),
      ("date", "20240229", "date [type] must be a date, not a number"),
      (
        "instant", "\"2026-01-31\"",
        "instant [type] must be a moment in ISO 8601 with an offset, such as 2026-01-31T09:30:00.000Z"
      ),
      ("instant", "null", "instant [type] must be a moment, not null"), ("url", "\"mailto:a@example.org\"", nil),
      ("url", "\"ftp://example.org\"", nil),
      ("url", "\"example.org\"", "url [type] must be an absolute URL of at most 2048 bytes"),
      ("url", "\"/path\"", "url [type] must be an absolute URL of at most 2048 bytes"),
      ("url", "\"\"", "url [type] must be an absolute URL of at most 2048 bytes"),
      ("bytes", "\"\"", nil), ("bytes", "\"AA==\"", "bytes [type] must be base64url text without padding"),
      ("bytes", "[1]", "bytes [type] must be bytes as base64url text, not an array"), ("json", "null", nil),
      ("json", "", "json [required] is required"),
      ("thing", "\"7\"", "thing [type] must be an id: a UUID such as 018f4a5e-7b2c-7d3e-8f90-0123456789ab"),
      ("thing", "7", "thing [type] must be an id, not a number"), ("list", "[]", nil),
      ("list", "{}", "list [type] must be an array, not an object"),
      ("list", "[1,\"a\"]", "list[1] [type] must be a whole number, not a string"),
      ("list", "[null]", "list[0] [type] must be a whole number, not null"), ("set", "[]", nil),
      ("set", #"["a","\u0061"]"#, "set [unique] must not repeat an element"), ("dictionary", "{}", nil),
      ("dictionary", #"{"a":1,"a":2}"#, "dictionary.a [duplicate] must not stand twice"),
      ("dictionary", #"{"a":1,"\u0061":2}"#, "dictionary.a [duplicate] must not stand twice"),
      ("dictionary", #"{"a":"x"}"#, "dictionary.a [type] must be an amount, not a string"),
      ("dictionary", "[]", "dictionary [type] must be an object, not an array"), ("optional", "null", nil),
      ("optional", "", nil),
      ("optional", "1", "optional [type] must be a string, not a number"), ("defaulted", "", nil),
      ("defaulted", "null", "defaulted [type] must be a whole number, not null"),
      ("colour", "\"blue\"", "colour [oneOf] must be one of: red, green"),
      ("colour", "1", "colour [type] must be a word, not a number"),
      ("tree", #"{"name":"a"}"#, nil),
      (
        "tree", #"{"name":"a","children":[{"name":"b"},{"name":1}]}"#,
        "tree.children[1].name [type] must be a string, not a number"
      ),
    ] as [(String, String, String?)])
  func judgesEachType(_ field: String, _ json: String, _ issue: String?) {
    let reading = Reading(Everything.self, Sample.object([field: json]))
    #expect(reading.texts == (issue.map { [$0] } ?? []))
    #expect(reading.failure == nil)
    #expect((reading.value == nil) == (issue != nil))
  }

  @Test func leavesOutWhatIsNotThere() throws {
    let value = try #require(Reading(Everything.self, Sample.object(["optional": "null", "defaulted": ""])).value)
    #expect(value.optional == nil && value.defaulted == 7)
    #expect(value.jsonText == Sample.object(["optional": "", "defaulted": "7"]))
  }

  @Test func boundsStandInTheIssue() {
    #expect(
      Reading(Everything.self, Sample.object(["int8": "128"])).issues.first?.bound == [
        "minimum": "-128", "maximum": "127",
      ])
    #expect(
      Reading(Everything.self, Sample.object(["colour": "\"\""])).issues.first?.bound == ["values": ["red", "green"]])
  }

  @Test func setsAndDictionariesAreWrittenInOneOrder() {
    let set: Set<String> = ["b", "a", "c"]
    #expect(set.jsonText == #"["a","b","c"]"#)
    #expect(["b": 1, "a": 2, "c": 3].jsonText == #"{"a":2,"b":1,"c":3}"#)
  }

  @Test(arguments: ["[1,2]", #"[{"name":"x"}]"#, "[]"])
  func listsOfValuesReadByThemselves(_ json: String) {
    #expect((Reading([Int].self, json).value == nil) == (json.contains("name")))
    #expect((Reading([Tree].self, json).value == nil) == json.contains("1"))
  }

  @Test func genericTypesAreNamedByTheirArguments() throws {
    func name(_ type: SchemaType) -> String { if case .named(let name, _) = type { name } else { "" } }
    #expect(name(Page<Text>.schemaType) == "TextPage")
    #expect(name(Page<Page<Text>>.schemaType) == "TextPagePage")
    #expect(name(Page<[Int]>.schemaType) == "IntListPage")
    #expect(name(Page<String?>.schemaType) == "OptionalStringPage")
    #expect(name(Page<Set<Money>>.schemaType) == "MoneySetPage")
    #expect(name(Page<[String: ID<Thing>]>.schemaType) == "ThingIDDictionaryPage")
    let page = try #require(Reading(Page<Text>.self, #"{"items":[{"text":"a"}],"nextCursor":"n"}"#).value)
    #expect(page.jsonText == #"{"items":[{"text":"a"}],"nextCursor":"n"}"#)
    #expect(
      Reading(Page<Text>.self, #"{"items":[{"text":1}]}"#).texts == [
        "items[0].text [type] must be a string, not a number"
      ])
  }
}
