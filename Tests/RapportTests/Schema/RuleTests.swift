import Foundation
import Rapport
import Testing

@testable import Fixture

@Schema struct Bounds {
  @Length(...3) var short: String = ""
  @Length(2...) var long: String = "ab"
  @Length(2...2) var exact: String = "ab"
  @Count(...2) var few: [Int] = []
  @Count(1...) var some: Set<Int> = [1]
  @Count(1...1) var one: [String: Int] = ["a": 1]
  @Count(2...4) var bytes: Bytes = Bytes([1, 2])
  @Minimum(-5) @Maximum(1.5) var number: Int = 0
  @Minimum(0.0001) var tiny: Money?
  @Maximum(0.00001) var fine: Money?
  @Maximum(9007199254740993) var large: UInt64?
  @Minimum(1) var each: [String: [Int]] = [:]
  @Trimmed @Lowercased @Unique var words: [String] = []
  @Trimmed @Count(...1) var set: Set<String> = []
  @Future var later: Instant?
  @Past var day: CalendarDate?
  @WebURL var link: URL?
  @Length(...2) var patch: Patch<[String]?> = .keep
  @Pattern("^[a-z]+$") var plain: String = "k"
  @Pattern("^\\d{2}$") var digits: String = "12"
  @Pattern("\\bok\\b") var inside: String = "ok"
  @OneOf("K", "é") var word: String = "K"
  @Pattern("[a-z]+$") @Length(...5) var slow: String = "a"
}

@Suite struct RuleTests {
  @Test(
    arguments: [
      ("name", #""abcde""#, nil), ("name", #""  a  ""#, nil),
      ("name", #""abcdef""#, "name [length] must have 1 to 5 characters"),
      ("name", #""   ""#, "name [length] must have 1 to 5 characters"), ("name", #""😀😀😀😀😀""#, nil),
      ("name", #""👨‍👩‍👧‍👦""#, "name [length] must have 1 to 5 characters"), ("key", #""abc""#, nil),
      ("key", #""aB""#, "key [pattern] must match lower-case letters"),
      ("key", #""""#, "key [pattern] must match lower-case letters"),
      ("key", #""abc\n""#, "key [pattern] must match lower-case letters"),
      ("key", #""a\nb""#, "key [pattern] must match lower-case letters"),
      ("percent", "0", nil), ("percent", "100", nil), ("percent", "-1", "percent [minimum] must be at least 0"),
      ("percent", "101", "percent [maximum] must be at most 100"), ("ratio", "0.5", nil), ("ratio", "2", nil),
      ("ratio", "0.49999", "ratio [minimum] must be at least 0.5"),
      ("ratio", "2.0000001", "ratio [maximum] must be at most 2"),
      ("price", "0", nil), ("price", "-0", nil), ("price", "-0.0001", "price [minimum] must be at least 0"),
      ("tags", #"["a","b","c"]"#, nil),
      ("tags", "[]", "tags [count] must have 1 to 3 elements"),
      ("tags", #"["a","b","c","d"]"#, "tags [count] must have 1 to 3 elements"),
      ("tags", #"["a","b","\u0061"]"#, "tags[2] [unique] must not repeat an element"),
      ("tags", #"["abcd"]"#, "tags[0] [length] must have at most 3 characters"),
      ("email", #"" Ada.L@Example.ORG ""#, nil),
      ("email", #""a@b""#, "email [email] must be an e-mail address"), ("phone", #""+49 (30) 12-34.56/7""#, nil),
      (
        "phone", #""030 1234567""#, "phone [phone] must be a telephone number with country code, such as +49 30 1234567"
      ),
      ("site", #""http://localhost:8080/a?b#c""#, nil),
      ("site", #""ftp://a.de""#, "site [webURL] must be an http or https URL"),
      ("choice", #""y""#, nil), ("choice", #""Y""#, "choice [oneOf] must be one of: x, y"),
      ("due", #""2026-02-01""#, nil),
      ("due", #""2026-01-31""#, "due [future] must be in the future"),
      ("due", #""2026-01-30""#, "due [future] must be in the future"),
      ("born", #""2026-01-31T09:29:59.999Z""#, nil),
      ("born", #""2026-01-31T09:30:00Z""#, "born [past] must be in the past"),
      ("born", #""2026-01-31T09:30:00.001Z""#, "born [past] must be in the past"), ("born", "null", nil),
      ("lines", "null", nil),
      ("lines", "[]", "lines [count] must have at least 1 element"), ("lines", #"[{"name":" a ","quantity":1}]"#, nil),
      (
        "lines", #"[{"name":"a","quantity":1},{"name":"b","quantity":1},{"name":"c","quantity":100}]"#,
        "lines[2].quantity [maximum] must be at most 99"
      ),
      ("lines", #"[{"name":"  ","quantity":1}]"#, "lines[0].name [length] must have 1 to 20 characters"),
      ("to", "-1", "to [invalid] must not be less than from"), ("to", "0", nil),
    ] as [(String, String, String?)])
  func hold(_ field: String, _ json: String, _ issue: String?) {
    let reading = Reading(Ruled.self, "{\"\(field)\":\(json)}")
    #expect(reading.texts == (issue.map { [$0] } ?? []))
    #expect((reading.value == nil) == (issue != nil))
  }

  @Test(
    arguments: [
      ("short", #""abc""#, nil), ("short", #""abcd""#, "short [length] must have at most 3 characters"),
      ("long", #""ab""#, nil),
      ("long", #""a""#, "long [length] must have at least 2 characters"),
      ("exact", #""abc""#, "exact [length] must have 2 characters"),
      ("few", "[1,2]", nil), ("few", "[1,2,3]", "few [count] must have at most 2 elements"), ("some", "[1]", nil),
      ("some", "[]", "some [count] must have at least 1 element"), ("one", #"{"b":2}"#, nil),
      ("one", "{}", "one [count] must have 1 element"),
      ("one", #"{"a":1,"b":2}"#, "one [count] must have 1 element"), ("bytes", #""AQIDBA""#, nil),
      ("bytes", #""AQ""#, "bytes [count] must have 2 to 4 elements"),
      ("bytes", #""AQIDBAU""#, "bytes [count] must have 2 to 4 elements"),
      ("number", "-5", nil), ("number", "-6", "number [minimum] must be at least -5"), ("number", "1", nil),
      ("number", "2", "number [maximum] must be at most 1.5"), ("tiny", "0.0001", nil),
      ("tiny", "0", "tiny [minimum] must be at least 0.0001"),
      ("fine", "0", nil), ("fine", "0.0001", "fine [maximum] must be at most 1e-05"),
      ("large", #""9007199254740993""#, nil),
      ("large", #""9007199254740994""#, "large [maximum] must be at most 9007199254740993"),
      ("each", #"{"a":[1],"b":[]}"#, nil),
      ("each", #"{"b":[1,0]}"#, "each.b[1] [minimum] must be at least 1"),
      ("words", #"["a"," A "]"#, "words[1] [unique] must not repeat an element"), ("set", #"["a"," a"]"#, nil),
      ("set", #"["a","b"]"#, "set [count] must have at most 1 element"), ("later", #""2026-01-31T09:30:00.001Z""#, nil),
      ("later", #""2026-01-31T09:30:00Z""#, "later [future] must be in the future"), ("day", #""2026-01-30""#, nil),
      ("day", #""2026-01-31""#, "day [past] must be in the past"), ("link", #""https://a.de""#, nil),
      ("link", #""mailto:a@b.de""#, "link [webURL] must be an http or https URL"), ("patch", "null", nil),
      ("patch", #"["ab"]"#, nil),
      ("patch", #"["ab","abc"]"#, "patch[1] [length] must have at most 2 characters"),
      ("plain", #""a1""#, "plain [pattern] must match ^[a-z]+$"),
      ("digits", #""٣٤""#, #"digits [pattern] must match ^\d{2}$"#), ("inside", #""not ok.""#, nil),
      ("inside", #""okay""#, #"inside [pattern] must match \bok\b"#),
      ("word", "\"K\"", nil), ("word", "\"\\u212a\"", "word [oneOf] must be one of: K, é"),
      ("word", "\"e\u{301}\"", "word [oneOf] must be one of: K, é"),
    ] as [(String, String, String?)])
  func holdAtTheirBounds(_ field: String, _ json: String, _ issue: String?) {
    let reading = Reading(Bounds.self, "{\"\(field)\":\(json)}")
    #expect(reading.texts == (issue.map { [$0] } ?? []))
  }

  @Test func valuesAreChangedBeforeTheyAreJudged() throws {
    let value = try #require(Reading(Ruled.self, #"{"name":"\u00a0 abc\t","email":"\nA@B.DE "}"#).value)
    #expect(value.name == "abc")
    #expect(value.email == "a@b.de")
    #expect(Reading(Bounds.self, #"{"words":[" ÄB ","c"]}"#).value?.words == ["äb", "c"])
  }

  @Test func allBrokenRulesAreSaidTogether() {
    let json = #"{"percent":101,"key":"1","tags":["abcd","abcd","b","c"],"from":9,"lines":[{"name":"","quantity":0}]}"#
    #expect(
      Set(Reading(Ruled.self, json).texts) == [
        "percent [maximum] must be at most 100", "key [pattern] must match lower-case letters",
        "tags [count] must have 1 to 3 elements",
        "tags[1] [unique] must not repeat an element", "tags[0] [length] must have at most 3 characters",
        "tags[1] [length] must have at most 3 characters", "lines[0].name [length] must have 1 to 20 characters",
        "lines[0].quantity [minimum] must be at least 1",
      ])
  }

  /// The time of such a pattern grows with the square of the length.
  @Test func patternsAreTriedOnTextsThatAreShortEnoughOnly() {
    let text = String(repeating: "a", count: 20_000) + "!"
    #expect(Reading(Bounds.self, "{\"slow\":\"\(text)\"}").texts == ["slow [length] must have at most 5 characters"])
    #expect(Reading(Bounds.self, #"{"slow":"aa!"}"#).texts == ["slow [pattern] must match [a-z]+$"])
  }

  @Test func boundsStandInTheIssue() {
    func bound(_ json: String) -> IssueBounds? { Reading(Ruled.self, json).issues.first?.bound }
    #expect(bound(#"{"name":""}"#) == ["minimum": 1, "maximum": 5])
    #expect(bound(#"{"percent":101}"#) == ["maximum": 100])
    #expect(bound(#"{"ratio":0}"#) == ["minimum": 0.5])
    #expect(bound(#"{"key":"1"}"#) == ["pattern": "^[a-z]+$"])
    #expect(bound(#"{"choice":"1"}"#) == ["values": ["x", "y"]])
    #expect(bound(#"{"lines":[]}"#) == ["minimum": 1])
  }

  @Test func dictionariesAreJudgedInTheOrderOfTheirKeys() {
    let json = "{\"each\":{\((0..<20).reversed().map { "\"k\($0 + 10)\":[0]" }.joined(separator: ","))}}"
    #expect(Reading(Bounds.self, json).issues.map(\.path) == (0..<20).map { "each.k\($0 + 10)[0]" })
  }

  /// What was stored once stays readable, though its future has passed.
  @Test func momentsAreJudgedInCallsOnly() throws {
    let json = #"{"due":"1999-01-01","born":"2999-01-01T00:00:00.000Z"}"#
    #expect(
      Reading(Ruled.self, json).texts == ["due [future] must be in the future", "born [past] must be in the past"])
    #expect(try JSONDecoder().decode(Ruled.self, from: Data(json.utf8)).due == CalendarDate("1999-01-01"))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Ruled.self, from: Data(#"{"percent":101}"#.utf8)) }
  }

  @Test(arguments: [
    ("a@b.de", true), ("a.b+c@x-y.example.org", true), ("!#$%&'*+/=?^_`{|}~-@a.de", true), ("a@b", false),
    ("@b.de", false), ("a@", false),
    ("a b@c.de", false), ("a@b..de", false), ("a@-b.de", false), ("a@b-.de", false), ("a@b.de.", false),
    ("ä@b.de", false), ("a@ä.de", false),
    ("a@b@c.de", false), ("a@b\n.de", false), ("", false), ("\(String(repeating: "a", count: 64))@b.de", true),
    ("\(String(repeating: "a", count: 65))@b.de", false), ("a@\(String(repeating: "b", count: 63)).de", true),
    ("a@\(String(repeating: "b", count: 64)).de", false), ("a@\(String(repeating: "b.", count: 126))", false),
  ])
  func emails(_ text: String, _ isGood: Bool) { #expect(judges("email", text) == isGood) }

  @Test(arguments: [
    ("+1234567", true), ("+123456789012345", true), ("+123456", false), ("+1234567890123456", false),
    ("+0123456789", false), ("1234567", false),
    ("+", false), ("", false), ("+49 30 12x4567", false), ("++491234567", false), ("+49 30 1234567 ", true),
    ("+١٢٣٤٥٦٧", false),
    ("+1\(String(repeating: " ", count: 40))234567", false),
  ])
  func phones(_ text: String, _ isGood: Bool) { #expect(judges("phone", text) == isGood) }

  @Test(arguments: [
    ("https://a", true), ("HTTP://A.de", true), ("http://[::1]:80/", true), ("https://ä.de", true), ("https://", false),
    ("https:///a", false),
    ("https://?a", false), ("//a.de", false), ("javascript:alert(1)", false), ("https://a b", false),
    ("https://a\u{0}", false), ("https://a\\b", false),
    ("https://a/<script>", false), (" https://a", false), ("https://\(String(repeating: "a", count: 2040))", true),
    ("https://\(String(repeating: "a", count: 2041))", false),
  ])
  func webURLs(_ text: String, _ isGood: Bool) { #expect(judges("site", text) == isGood) }

  private func judges(_ field: String, _ text: String) -> Bool {
    Reading(Ruled.self, "{\"\(field)\":\(JSONValue.string(text).json)}").value != nil
  }
}
