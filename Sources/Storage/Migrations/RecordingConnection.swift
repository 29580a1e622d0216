/// A connection to nothing that remembers the statements.
final class RecordingConnection: Connection {
  let dialect: any Dialect
  private(set) var statements: [String] = []

  init(dialect: any Dialect) {
    self.dialect = dialect
  }

  func forEachRow(_ sql: RenderedSQL, _ body: (Row) throws -> Bool) throws {
    statements.append(sql.text)
  }

  func execute(_ sql: RenderedSQL) throws -> Int {
    statements.append(sql.text)
    return 0
  }

  func execute(_ text: String, count: Int, arguments: (Int) throws -> [DatabaseValue]) throws {
    for _ in 0..<count { statements.append(text) }
  }

  func tableNames() throws -> [String] { [] }

  func queryPlan(_ sql: RenderedSQL) throws -> [String] { [] }
}
