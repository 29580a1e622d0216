/// How one engine spells SQL.
public protocol Dialect: Sendable {
  /// `sqlite`, `postgresql`.
  var name: String { get }

  /// The parameter at `index`, counted from 1.
  func placeholder(_ index: Int) -> String

  func spelling(of token: SQL.Token) -> String

  /// A condition that is true for rows which match; see ``TextIndex``.
  func condition(for match: TextMatch) -> SQL

  /// The statements that create the index, its content included.
  func statementsCreating(_ index: TextIndex) -> [SQL]

  /// The statements that drop the index.
  func statementsDropping(_ index: TextIndex) -> [SQL]

  /// The statement that fills the index anew from its table.
  func statementRebuilding(_ index: TextIndex) -> SQL

  /// The statements that make changes of the table cheaper and searches dearer; none where there is no such choice.
  func statementsFavoringChanges(of index: TextIndex) -> [SQL]

  /// The greatest number of values that one statement can bind.
  var maximumArgumentCount: Int { get }

  /// What a migrating transaction runs first so that two processes cannot migrate at once; nil where writing excludes
  /// all other writers anyway.
  var migrationLock: SQL? { get }
}

extension Dialect {
  public func statementsFavoringChanges(of index: TextIndex) -> [SQL] { [] }

  public var migrationLock: SQL? { nil }
}
