import Storage

enum Stage: String, ColumnValue {
  case new, won
}

/// Sixteen bytes.
struct Key: ColumnValue, Hashable {
  var bytes: [UInt8]

  init(_ number: UInt8) { bytes = [UInt8](repeating: 0, count: 15) + [number] }

  init(databaseValue: DatabaseValue) throws { bytes = try [UInt8](databaseValue: databaseValue) }

  var databaseValue: DatabaseValue { .blob(bytes) }
}

@Table("accounts")
struct AccountRow: Equatable {
  var id: Key
  var name: String
  var stageName: Stage
  @Column("balance_minor") var balance: Int64
  var ownerID: Key?

  var isWon: Bool { stageName == .won }
}

@Table("everything")
struct EverythingRow: Equatable {
  @PrimaryKey var first: Int
  @PrimaryKey var second: String
  var isOn: Bool
  var ratio: Double
  var bytes: [UInt8]
  var optionalText: String?
  var optionalNumber: Int32?
}

@Table("notes", recordsChanges: false)
struct NoteRow: Equatable {
  var id: Int
  var title: String
  var body: String
}

enum Fixtures {
  static let notesText = TextIndex(name: "notes_text", table: "notes", columns: ["title", "body"])

  static let statements: [SQL] = [
    """
    CREATE TABLE accounts (
      id            \(.id) NOT NULL PRIMARY KEY,
      name          \(.text) NOT NULL UNIQUE,
      stage_name    \(.text) NOT NULL,
      balance_minor \(.money) NOT NULL CONSTRAINT balance_positive CHECK (balance_minor >= 0),
      owner_id      \(.id) REFERENCES accounts (id)
    )\(.strict)
    """,
    """
    CREATE TABLE everything (
      first           \(.integer) NOT NULL,
      second          \(.text) NOT NULL,
      is_on           \(.boolean) NOT NULL,
      ratio           \(.real) NOT NULL,
      bytes           \(.bytes) NOT NULL,
      optional_text   \(.text),
      optional_number \(.integer),
      PRIMARY KEY (first, second)
    )\(.strict)
    """,
    "CREATE TABLE notes (id \(.integer) PRIMARY KEY, title \(.text) NOT NULL, body \(.text) NOT NULL)\(.strict)",
    "CREATE TABLE counter (value \(.integer) NOT NULL)\(.strict)",
    "INSERT INTO counter (value) VALUES (0)",
  ]

  static let migration = Migration(id: "2026-01-01-01-fixtures") { writer in
    for statement in statements { try writer.execute(statement) }
    try writer.create(notesText)
  }

  static func account(_ number: UInt8, name: String? = nil, balance: Int64 = 0, owner: Key? = nil) -> AccountRow {
    AccountRow(
      id: Key(number), name: name ?? "account \(number)", stageName: .new, balance: balance, ownerID: owner)
  }
}
