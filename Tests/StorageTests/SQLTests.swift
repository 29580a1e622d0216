import Storage
import StorageSQLite
import Testing

/// Numbers its parameters, as PostgreSQL does.
struct NumberingDialect: Dialect {
  let name = "numbering"
  let maximumArgumentCount = 10
  func placeholder(_ index: Int) -> String { "$\(index)" }
  func spelling(of token: SQL.Token) -> String { "<\(token.rawValue)>" }
  func condition(for match: TextMatch) -> SQL { "matches(\(match.words))" }
  func statementsCreating(_ index: TextIndex) -> [SQL] { [] }
  func statementsDropping(_ index: TextIndex) -> [SQL] { [] }
  func statementRebuilding(_ index: TextIndex) -> SQL { .empty }
}

@Suite struct SQLTests {
  func render(_ sql: SQL) -> RenderedSQL { sql.render(in: NumberingDialect()) }

  @Test func valuesBindWhateverTheySay() {
    let name = "x'); DROP TABLE t; --"
    let rendered = render("SELECT * FROM t WHERE a = \(name) AND b = \(3) AND c = \(nil as Int?)")
    #expect(rendered.text == "SELECT * FROM t WHERE a = $1 AND b = $2 AND c = $3")
    #expect(rendered.arguments == [.text(name), .integer(3), .null])
  }

  @Test func aLiteralInAnInterpolationBindsToo() {
    #expect(render("SELECT \("it's")").arguments == [.text("it's")])
    #expect(render("SELECT \("a\("b")")").arguments == [.text("ab")])
  }

  @Test func fragmentsKeepTheirValuesInOrder() {
    let condition: SQL = "b = \(2)"
    let rendered = render("SELECT \(1) WHERE \(condition) AND c IN \([3, 4]) AND d = \([UInt8(5)])")
    #expect(rendered.text == "SELECT $1 WHERE b = $2 AND c IN ($3, $4) AND d = $5")
    #expect(rendered.arguments == [.integer(1), .integer(2), .integer(3), .integer(4), .blob([5])])
  }

  @Test func namesAreQuoted() {
    #expect(render("\(identifier: "a\"b\0c")").text == "\"a\"\"bc\"")
    #expect(render("\(raw: "a\"b")").text == "a\"b")
  }

  @Test func joiningAndConditions() {
    #expect(render(.joined(["a", "b"])).text == "a, b")
    #expect(render(.joined([])).text == "")
    #expect(render("a" + "b").text == "ab")
    #expect(render(.all(of: ["a OR b", "c"])).text == "(a OR b) AND (c)")
    #expect(render(.all(of: [])).text == "1 = 1")
    #expect(render(.any(of: [])).text == "1 = 0")
    #expect(render("\([] as [Int])").text == "(NULL)")
  }

  @Test func longListsDoNotFillTheStatementCache() {
    #expect(render("\(Array(0..<16))").isReusable)
    #expect(!render("\(Array(0..<17))").isReusable)
  }

  @Test func tokensAreSpeltByTheDialect() {
    #expect(render("\(.id) \(.money)\(.strict)").text == "<id> <money><strict>")
    #expect(
      SQL.Token.allCases.allSatisfy { !SQLiteDialect().spelling(of: $0).isEmpty })
  }

  @Test func searchesAreSpeltByTheDialect() {
    let index = TextIndex(name: "i", table: "t", columns: ["c"])
    let rendered = render("\(1) \(index.matches("two (words)"))")
    #expect(rendered.text == "$1 matches(($2, $3))")
    #expect(rendered.arguments == [.integer(1), .text("two"), .text("words")])
  }

  @Test func noMoreWordsThanTheLimit() {
    let query = Array(repeating: "w", count: 1_000).joined(separator: " ")
    #expect(TextMatch.words(in: query).count == TextMatch.maximumWordCount)
  }
}
