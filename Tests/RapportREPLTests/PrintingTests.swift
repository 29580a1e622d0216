import Testing

@testable import RapportREPL

@Suite struct PrintingTests {
  private static let page = """
    {"items": [
      {"id": "01890a5d-ac96-774b-bcce-b302099a8057", "title": "Pump", "value": 1200, "customer": {"name": "Müller"},
       "tags": ["a", "b"], "none": null, "createdAt": "2026-01-31T09:30:00.000Z"},
      {"id": "01890a5d-ac96-774b-bcce-b302099a8058", "title": "大きいポンプ", "value": 99.50, "tags": [],
       "createdAt": "2026-01-31T09:30:00.000Z"}
    ], "nextCursor": "abc"}
    """

  @Test func pageIsATable() {
    #expect(
      text(Self.page, .automatic, width: 160) == """
        id                                    title           value  customer  tags  createdAt
        01890a5d-ac96-774b-bcce-b302099a8057  Pump          1200     Müller    a, b  2026-01-31T09:30:00.000Z
        01890a5d-ac96-774b-bcce-b302099a8058  大きいポンプ    99.50                  2026-01-31T09:30:00.000Z
        (2 rows; nextCursor: "abc")
        """)
  }

  @Test func narrowTerminalsGetWhatMatters() {
    #expect(
      text(Self.page, .automatic, width: 50) == """
        id                                    title
        01890a5d-ac96-774b-bcce-b302099a8057  Pump
        01890a5d-ac96-774b-bcce-b302099a8058  大きいポンプ
        (2 rows; without value, createdAt, customer, tags (:json shows all); nextCursor: "abc")
        """)
  }

  @Test(arguments: [10, 20, 37, 50, 80, 200])
  func tablesKeepToTheWidth(width: Int) throws {
    let name = String(repeating: "長い", count: 60)
    let note = String(repeating: "x", count: 300)
    let rows = try JSONNode(json: #"[{"name": "\#(name)", "note": "\#(note)", "n": 1}]"#)
    for line in Table(rows: rows.elements ?? []).lines(width: width).lines {
      #expect(DisplayWidth.of(line) <= width)
    }
  }

  @Test func jsonIsVerbatim() {
    let json = #"{"z": 1.10, "a": 12345678901234567890, "e": [], "o": {}, "l": [1, {"x": 1e400}]}"#
    #expect(
      text(json, .json) == """
        {
          "z": 1.10,
          "a": 12345678901234567890,
          "e": [],
          "o": {},
          "l": [
            1,
            {
              "x": 1e400
            }
          ]
        }
        """)
  }

  @Test(arguments: [
    (#"{"a": 1, "longer": "x\ny", "o": {"b": [1]}}"#, ResultForm.table, "a       1\nlonger  x y\no       {\"b\":[1]}"),
    ("[]", .table, "(0 rows)"),
    ("[1, 2]", .table, "[\n  1,\n  2\n]"),
    ("5", .table, "5"),
    ("null", .automatic, "null"),
    (#"{"a": 1}"#, .automatic, "{\n  \"a\": 1\n}"),
    ("not json", .table, "not json"),
  ])
  func printsAnything(json: String, form: ResultForm, expected: String) {
    #expect(text(json, form) == expected)
  }

  @Test func pipesGetJSON() {
    let printer = ResultPrinter(form: .automatic, isTerminal: false, width: 80, style: .plain)
    #expect(printer.text(for: #"[{"a": 1}]"#) == "[\n  {\n    \"a\": 1\n  }\n]")
  }

  @Test(arguments: [ResultForm.table, .json])
  func nothingReachesTheTerminalThatItWouldObey(form: ResultForm) {
    let escape = #"[{"a\u001b": "\u001b[2J\u009b1m\u202ex", "b": {"c": ["\u001b]0;x\u0007"]}}]"#
    let shown = text(escape, form)
    #expect(!shown.unicodeScalars.contains { $0.isInvisibleControl && $0 != "\n" })
  }

  @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("大", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("\u{1B}", 0)])
  func measuresWidth(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [("abcdef", 4, "abc…"), ("大大大", 4, "大…"), ("abc", 3, "abc"), ("abc", 0, "")])
  func truncates(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test func colorsOnlyWhenAllowed() {
    let printer = ResultPrinter(form: .json, isTerminal: true, width: 80, style: Style(usesColor: true))
    #expect(printer.text(for: #"{"a":1}"#) == "{\n  \u{1B}[36m\"a\"\u{1B}[0m: 1\n}")
  }

  private func text(_ json: String, _ form: ResultForm, width: Int = 80) -> String {
    ResultPrinter(form: form, isTerminal: true, width: width, style: .plain).text(for: json)
  }
}
