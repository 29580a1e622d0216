import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct KeysetTests {
  private static let keys: [Keyset.Key] = [
    Keyset.Key("a", .text, .ascending, nullable: true), Keyset.Key("id", .integer, .ascending),
  ]
  private static let list = Keyset(keys, filter: "customers {}")

  @Test func aCursorSelectsWhatComesAfterIt() throws {
    let cursor = Self.list.text(of: [.text("it's"), .integer(7)])
    let sql = try Self.list.condition(after: cursor).render(in: TestDialect())
    #expect(
      sql.text
        == "(a >= ? OR a IS NULL) AND ((((a > ? OR a IS NULL)) OR ((a = ?) AND (id > ?))))")
    #expect(sql.arguments == [.text("it's"), .text("it's"), .text("it's"), .integer(7)])
  }

  @Test func afterNullsOnlyNullsCome() throws {
    let cursor = Self.list.text(of: [.null, .integer(7)])
    let sql = try Self.list.condition(after: cursor).render(in: TestDialect())
    #expect(sql.text == "(((a IS NULL) AND (id > ?)))")
  }

  @Test func withoutACursorAllComes() throws {
    #expect(try Self.list.condition(after: nil).render(in: TestDialect()).text == "1 = 1")
    #expect(try Self.list.ranges(after: nil).map { $0.render(in: TestDialect()).text } == ["1 = 1"])
  }

  static let ranges: [([DatabaseValue], [String])] = [
    ([.text("a"), .integer(7)], ["(a >= ?) AND ((((a > ?)) OR ((a = ?) AND (id > ?))))", "a IS NULL"]),
    ([.null, .integer(7)], ["(((a IS NULL) AND (id > ?)))"]),
  ]

  @Test(arguments: ranges) func rangesHoldNullsApart(values: [DatabaseValue], conditions: [String]) throws {
    let ranges = try Self.list.ranges(after: Self.list.text(of: values))
    #expect(ranges.map { $0.render(in: TestDialect()).text } == conditions)
  }

  @Test func withoutNullsThereIsOneRange() throws {
    let list = Keyset([Keyset.Key("b", .text, .descending), Keyset.Key("id", .integer, .descending)], filter: "")
    let cursor = list.text(of: [.text("a"), .integer(7)])
    let ranges = try list.ranges(after: cursor).map { $0.render(in: TestDialect()).text }
    #expect(ranges == [try list.condition(after: cursor).render(in: TestDialect()).text])
  }

  @Test func nullsComeLastInBothDirections() {
    let descending = Keyset([Keyset.Key("a", .text, .descending, nullable: true)], filter: "")
    #expect(Self.list.order.render(in: TestDialect()).text == "a ASC NULLS LAST, id ASC")
    #expect(descending.order.render(in: TestDialect()).text == "a DESC NULLS LAST")
  }

  @Test func aCursorOfAnotherListIsRefused() throws {
    let others = [
      Keyset(Self.keys, filter: "customers {\"kind\":\"person\"}"),
      Keyset([Self.keys[0], Keyset.Key("id", .integer, .descending)], filter: "customers {}"),
      Keyset([Keyset.Key("a", .integer, .ascending), Self.keys[1]], filter: "customers {}"),
    ]
    for other in others {
      let error = #expect(throws: RPCError.self) {
        try Self.list.condition(after: other.text(of: [.integer(1), .integer(7)]))
      }
      #expect(error?.code == .badRequest)
      #expect(error?.issues.map(\.path) == ["cursor"])
    }
  }

  @Test(arguments: ["", "x", "AAAA", "!!!!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAbXSI", "ä"])
  func whatIsNoCursorIsRefused(text: String) {
    let error = #expect(throws: RPCError.self) { try Self.list.condition(after: text) }
    #expect(error?.issues.map(\.code) == ["cursor"])
  }

  @Test func valuesOfAnotherKindAreRefused() throws {
    for values: [DatabaseValue] in [
      [.integer(1), .integer(7)], [.text("a"), .text("7")], [.text("a"), .null], [.text("a")],
    ] {
      let cursor = Self.list.text(of: values)
      #expect(throws: RPCError.self) { try Self.list.condition(after: cursor) }
    }
  }

  @Test func aPageEndsWithTheCursorOfTheNext() {
    let page = Self.list.page([1, 2, 3], limit: 2) { [.text("x"), .integer(Int64($0))] }
    #expect(page.items == [1, 2])
    #expect(page.nextCursor == Self.list.text(of: [.text("x"), .integer(2)]))
    #expect(Self.list.page([1, 2], limit: 2) { _ in [] }.nextCursor == nil)
  }
}

private struct TestDialect: Dialect {
  let name = "test"
  let maximumArgumentCount = 100
  func placeholder(_ index: Int) -> String { "?" }
  func spelling(of token: SQL.Token) -> String { token.rawValue }
  func condition(for match: TextMatch) -> SQL { "1 = 1" }
  func statementsCreating(_ index: TextIndex) -> [SQL] { [] }
  func statementsDropping(_ index: TextIndex) -> [SQL] { [] }
  func statementRebuilding(_ index: TextIndex) -> SQL { "" }
}
