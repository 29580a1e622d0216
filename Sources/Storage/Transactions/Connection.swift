/// What an engine does for a transaction. Programs use ``Reader`` and ``Writer``, which are built on this.
public protocol Connection: AnyObject {
  var dialect: any Dialect { get }

  /// Calls `body` for each row of the result until it returns false.
  func forEachRow(_ sql: RenderedSQL, _ body: (Row) throws -> Bool) throws

  /// - Returns: the number of rows that were inserted, updated or deleted.
  func execute(_ sql: RenderedSQL) throws -> Int

  /// Runs one statement `count` times, prepared once.
  ///
  /// - Parameter arguments: the values for each time, counted from 0.
  func execute(_ text: String, count: Int, arguments: (Int) throws -> [DatabaseValue]) throws

  /// The names of all tables that are not the engine's own.
  func tableNames() throws -> [String]

  /// One line per step of how the engine would run this.
  func queryPlan(_ sql: RenderedSQL) throws -> [String]
}
