import Testing

@testable import RapportREPL

@Suite struct RelaxedInputTests {
  @Test(arguments: [
    ("{}", "{}"),
    ("{title: \"X\", value: 1200, tags: ['a', 'b',], // comment\n }", #"{"title":"X","value":1200,"tags":["a","b"]}"#),
    ("{'a b': 'it\\'s', c: \"\\\"\"}", #"{"a b":"it's","c":"\""}"#),
    ("{a: 0.10, b: -1e+5, c: 12345678901234567890.123}", #"{"a":0.10,"b":-1e+5,"c":12345678901234567890.123}"#),
    ("{/* x */ a: /* y */ null, b: true, c: false}", #"{"a":null,"b":true,"c":false}"#),
    ("{a: 'two\nlines\t\\u0041\\ud83d\\ude00'}", #"{"a":"two\nlines\tA😀"}"#),
    ("{Größe: 1, $x_y-z: 2, 3: 4}", #"{"Größe":1,"$x_y-z":2,"3":4}"#),
    ("{a: {b: [[], {}, [1]]}}", #"{"a":{"b":[[],{},[1]]}}"#),
    (#"{"strict": "json\/\b"}"#, #"{"strict":"json/\u0008"}"#),
  ])
  func readsRelaxedForms(typed: String, json: String) throws {
    #expect(try RelaxedInput(typed).json == json)
  }

  @Test(arguments: [
    ("{title: X}", 8, "expected a value, found X; text stands in quotes: \"X\"", false),
    ("{a: 1 b: 2}", 6, "expected , or }, found b", false),
    ("{a 1}", 3, "expected : and a value after the field a, found 1", false),
    ("{a: 1, a: 2}", 7, "the field a is given twice", false),
    ("{a: 2026-01-31}", 4, "2026-01-31 is not a number; text stands in quotes: \"2026-01-31\"", false),
    ("{a: 012}", 4, "012 is not a number; text stands in quotes: \"012\"", false),
    ("{a: +1}", 4, "+1 is not a number; text stands in quotes: \"+1\"", false),
    ("{a: .5}", 4, ".5 is not a number; text stands in quotes: \".5\"", false),
    ("{a: '\\x'}", 5, "\\x is not an escape; a backslash is written \\\\", false),
    ("{a: '\\ud800'}", 5, "half of a surrogate pair", false),
    ("{} x", 3, "expected the end of the input, found x", false),
    ("[1]", 0, "expected an input in braces: {field: value}", false),
    ("{,}", 1, "expected a field name or }, found ,", false),
    ("{a: 1,, b: 2}", 6, "expected a field name or }, found ,", false),
    ("{a: [1", 6, "expected , or ], found the end of the input", true),
    ("{a: 'open", 4, "the text that begins here has no closing '", true),
    ("{a: 1 /* open", 6, "the comment that begins here has no closing */", true),
    ("{", 1, "expected a field name or }, found the end of the input", true),
    ("", 0, "expected a value, found the end of the input", true),
  ])
  func saysWhatWasExpected(typed: String, offset: Int, message: String, isIncomplete: Bool) {
    #expect(throws: RelaxedError(message: message, offset: offset, isIncomplete: isIncomplete)) {
      try RelaxedInput(typed)
    }
  }

  @Test func pointsAtThePlace() {
    let text = "{a: 1,\n b: x}"
    let error = #expect(throws: RelaxedError.self) { try RelaxedInput(text) }
    #expect(
      error?.explained(in: text) == """
        line 2, column 5: expected a value, found x; text stands in quotes: "x"
           b: x}
              ^
        """)
  }

  @Test(arguments: [64, 65, 100_000])
  func refusesToGoTooDeep(depth: Int) throws {
    let typed = "{a: " + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    if depth <= RelaxedInput.maximumDepth {
      _ = try RelaxedInput(typed)
    } else {
      let error = #expect(throws: RelaxedError.self) { try RelaxedInput(typed) }
      #expect(error?.message == "nested more than 64 levels deep")
      #expect(error?.isIncomplete == false)
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var random = Numbers(state: 42)
    let alphabet = Array("{}[]:,'\"\\/*/\n u0dae1-+.tfn€😀=#?")
    for round in 0..<4000 {
      let length = Int.random(in: 0..<40, using: &random)
      let text =
        round.isMultiple(of: 2)
        ? String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
        : String(decoding: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
      do {
        let input = try RelaxedInput("{a: " + text)
        #expect(try RelaxedInput(input.json).json == input.json)
      } catch {
        #expect(!error.explained(in: text).isEmpty)
      }
      _ = try? Entry.parse(text, contract: contract)
      let line = "crm.extensions.createOpportunity {" + text
      _ = Completer.completions(line: line, cursor: Int.random(in: -1...80, using: &random), contract: contract)
    }
  }

  @Test(arguments: [
    ("", "{title: '', lines: [{quantity: 0}, {}], labels: {'a.b': 1}}"),
    ("title", "''"),
    ("lines[0].quantity", "0"),
    ("lines[1]", "{}"),
    ("lines[1].quantity", "}"),
    ("lines[7].quantity", "]"),
    ("value", "}"),
    ("labels.a.b", "1"),
    ("labels[\"a.b\"]", "1"),
    ("nonsense[[[", "}"),
  ])
  func findsValues(path: String, found: String) throws {
    let text = "crm.x {title: '', lines: [{quantity: 0}, {}], labels: {'a.b': 1}}"
    let input = try RelaxedInput(text, from: 6)
    let span = input.span(of: path)
    #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[span])) == found)
  }

  @Test(arguments: [
    ("title=1200 value=1200", #"{"title":"1200","value":1200}"#),
    (
      "title='two words' lines=[{product: 'a', quantity: 1}]",
      #"{"title":"two words","lines":[{"product":"a","quantity":1}]}"#
    ),
    ("stage=won isUrgent=true value=null", #"{"stage":"won","isUrgent":true,"value":null}"#),
    ("customerProfileId=0190 other=x unknown=5", #"{"customerProfileId":"0190","other":"x","unknown":5}"#),
    ("title=", #"{"title":""}"#),
  ])
  func readsShorthand(typed: String, json: String) throws {
    let entry = try Entry.parse("crm.extensions.createOpportunity \(typed)", contract: contract)
    guard case .call(_, let input?) = entry else {
      Issue.record("not a call with input")
      return
    }
    #expect(input.json == json)
  }
}

/// Repeatable numbers (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
