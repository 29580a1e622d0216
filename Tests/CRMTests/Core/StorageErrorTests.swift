import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct StorageErrorTests {
  @Test(arguments: [
    (StorageError.Kind.busy, RPCErrorCode.unavailable), (.diskFull, .unavailable), (.readOnly, .unavailable),
    (.uniqueViolation(columns: ["api_keys.secret_hash"]), .conflict), (.foreignKeyViolation, .conflict),
    (.missingRow(table: "customers"), .conflict), (.interrupted, .clientClosed), (.corrupt, .internalError),
    (.checkViolation(name: "email"), .internalError), (.other, .internalError),
  ])
  func whatTheDatabaseCannotDoHasACode(kind: StorageError.Kind, code: RPCErrorCode) {
    let error = RPCError(describing: StorageError(kind, "of /var/lib/crm.db", sql: "SELECT secret"))
    #expect(error.code == code)
    #expect(!error.message.contains("/var/lib") && !error.message.contains("SELECT"))
  }

  @Test func aClashNamesTheField() {
    let error = RPCError(describing: StorageError(.uniqueViolation(columns: ["users.team_id"]), ""))
    #expect(error.message.contains("teamId"))
  }
}
