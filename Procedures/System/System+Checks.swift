import Rapport
public import Storage

extension CRM {
  /// What is wrong with the data of a database, beyond what the engine can see: broken audit chains. Empty if all is well.
  public static func problems(of store: some Store) async throws -> [String] {
    try await store.read { reader in
      guard try reader.tableNames().contains("workspaces") else { return [] }
      let workspaces: [WorkspaceRow] = try reader.fetchAll("\(WorkspaceRow.select) ORDER BY id")
      // A database of an older version has none yet.
      let hasConsents = try reader.tableNames().contains(ConsentEntryRow.table)
      return try workspaces.flatMap { workspace in
        let consents = hasConsents ? try ConsentLog.verify(workspace.id, reader).firstBreak : nil
        return [
          try AuditLog.firstBreak(in: workspace.id, reader).map { seq in
            "The audit trail of \(workspace.name) was changed behind the program's back: entry \(seq) does not follow the one before it."
          },
          consents.map {
            "The log of consents of \(workspace.name) was changed behind the program's back: \($0.message)."
          },
        ].compactMap(\.self)
      }
    }
  }

  /// The contents of files that a database needs, as SHA-256, each once.
  public static func fileContents(of store: some Store) async throws -> [[UInt8]] {
    try await store.read { reader in
      guard try reader.tableNames().contains("files") else { return [] }
      return try reader.fetchValues("SELECT DISTINCT hash FROM files WHERE hash IS NOT NULL ORDER BY hash")
    }
  }
}
