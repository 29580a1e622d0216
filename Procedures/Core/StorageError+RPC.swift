public import Rapport
public import Storage

/// What the database could not do, as callers learn it. What is wrong in the program itself is an internal error.
extension StorageError: RPCErrorConvertible {
  public var rpcError: RPCError {
    let (code, sentence): (RPCErrorCode, String) =
      switch kind {
      case .busy: (.unavailable, "The database is busy with another call; try again in a moment")
      case .uniqueViolation(let columns):
        (.conflict, "There is already one with the same \(Self.words(columns)); choose another, or change that one")
      case .foreignKeyViolation:
        (.conflict, "Something that this refers to is gone, or this is still referred to; read again and try again")
      case .missingRow: (.conflict, "The record has been removed meanwhile; read again")
      case .readOnly: (.unavailable, "The database can only be read at the moment; nothing has been changed")
      case .diskFull: (.unavailable, "The server's disk is full; nothing has been changed")
      case .cannotOpen: (.unavailable, "The database cannot be opened at the moment; try again later")
      case .interrupted: (.clientClosed, "The call was stopped; what it had done is undone")
      case .migration: (.unavailable, "The database is being brought up to date; try again later")
      case .corrupt, .notADatabase, .checkViolation, .notNullViolation, .typeMismatch, .other:
        (.internalError, "Something failed on the server; its log says what, under the request id")
      }
    return RPCError(code, sentence, cause: self)
  }

  /// `teams.workspace_id`, `teams.name` → `name`: the columns that the caller knows, by the names of their fields.
  private static func words(_ columns: [String]) -> String {
    let fields = columns.map { FieldName.camelCase($0.split(separator: ".").last.map(String.init) ?? $0) }
    return fields.filter { $0 != "workspaceId" }.joined(separator: " and ")
  }
}
