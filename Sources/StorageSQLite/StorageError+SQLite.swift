import CSQLite
import Storage

extension StorageError {
  static let closed = StorageError(.other, "The database has been closed. Open it again.")

  static let transactionEnded = StorageError(
    .other, "The transaction has already ended because of an earlier error. Run it again.")

  /// `SQLITE_IOERR_SHMSIZE`, which Swift does not see: the index of the write-ahead log cannot grow.
  private static let noRoomForLogIndex = SQLITE_IOERR | 19 << 8

  /// - Parameters:
  ///   - code: the extended result code.
  ///   - message: SQLite's words.
  ///   - isRunning: whether the statement ran. Then what SQLite quotes may be a value, and is left out.
  init(code: CInt, message: String, sql: String? = nil, isRunning: Bool) {
    if code & 0xff == SQLITE_CONSTRAINT {
      self.init(constraint: code, message: message, sql: sql)
      return
    }
    let (kind, sentence): (Kind, String) =
      switch code & 0xff {
      case SQLITE_BUSY, SQLITE_LOCKED:
        (.busy, "The database is locked by another process. Try again; find that process when it lasts.")
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
        (.readOnly, "The database cannot be written. It was opened to read, or its file's permissions forbid it.")
      case SQLITE_FULL,
        SQLITE_IOERR where code == Self.noRoomForLogIndex:
        (.diskFull, "The disk is full. Nothing of this transaction was written; make room and try again.")
      case SQLITE_CORRUPT:
        (.corrupt, "The database is damaged. Stop the program, keep a copy of the file and restore the latest backup.")
      case SQLITE_NOTADB:
        (.notADatabase, "The file is not an SQLite database. Name another file; this one has not been changed.")
      case SQLITE_CANTOPEN:
        (
          .cannotOpen,
          "The database cannot be opened. Check the path and the permissions of the file and its directory."
        )
      case SQLITE_INTERRUPT, SQLITE_ABORT:
        (.interrupted, "The work was interrupted, and nothing of this transaction was written. Try again.")
      case SQLITE_IOERR:
        (.other, "The database's file could not be read or written (SQLite code \(code)). Check the disk.")
      case SQLITE_TOOBIG:
        (.other, "A value or statement is larger than SQLite takes. Store large content as files.")
      default:
        (.other, "SQLite refused a statement (code \(code)): \(isRunning ? Self.unquoted(message) : message).")
      }
    self.init(kind, sentence, sql: sql)
  }

  private init(constraint code: CInt, message: String, sql: String?) {
    // SQLite names columns and constraints after the first colon, and no values.
    let subject = message.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    // The extended codes are macros that Swift does not see.
    switch code >> 8 {
    case 6, 8, 10:  // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
      let columns = subject.split(separator: ", ").map(String.init)
      self.init(
        .uniqueViolation(columns: columns),
        "There is already a row with this \(subject). Change that row, or use another value.",
        sql: sql)
    case 3:  // SQLITE_CONSTRAINT_FOREIGNKEY
      self.init(
        .foreignKeyViolation,
        "A row refers to one that does not exist, or one still referred to would go. Create or delete in order.",
        sql: sql)
    case 1:  // SQLITE_CONSTRAINT_CHECK
      self.init(
        .checkViolation(name: subject), "A row would break the rule \"\(subject)\". Correct the values.", sql: sql)
    case 5:  // SQLITE_CONSTRAINT_NOTNULL
      self.init(.notNullViolation(column: subject), "Column \(subject) needs a value. Give it one.", sql: sql)
    case 12:  // SQLITE_CONSTRAINT_DATATYPE, a STRICT table's
      // "cannot store TEXT value in INTEGER column t.c"
      let words = message.split(separator: " ").map(String.init)
      let found = words.count > 2 ? words[2] : "another type"
      let expected = words.count > 5 ? words[5] : "its own type"
      self = StorageError.typeMismatch(expected: expected, found: found).naming(column: words.last ?? "")
      self.sql = sql
    default:
      self.init(.other, "SQLite refused a change (code \(code)): \(message). Correct the values.", sql: sql)
    }
  }

  /// Up to the first quotation mark.
  private static func unquoted(_ message: String) -> String {
    let cut = message.prefix { !"\"'`[".contains($0) }
    return cut.count == message.count ? message : cut + "…"
  }
}

extension StorageError {
  func naming(path: String) -> StorageError {
    switch kind {
    case .cannotOpen, .notADatabase, .corrupt, .diskFull, .readOnly:
      StorageError(kind, "\(message) The file is \"\(path)\".", sql: sql)
    default: self
    }
  }
}
