public import Rapport
import Storage

/// What can make backups of the installation. The program gives it; it knows the engine and where files are.
public protocol BackupKeeper: Sendable {
  /// Makes one, checked, and gives its name.
  ///
  /// - Throws: ``RPCError`` with ``RPCErrorCode/conflict`` if one is being made.
  func makeBackup() async throws -> BackupSummary

  /// Opens one as a restore would, and says what is wrong with it.
  ///
  /// - Throws: ``RPCError`` with ``RPCErrorCode/notFound`` if there is none of that name.
  func checkBackup(_ name: String) async throws -> BackupSummary

  /// Those that there are, the newest first, as they say of themselves.
  func listBackups() async throws -> [BackupSummary]
}

/// A backup: the database as it was at one moment, with all files.
@Schema
public struct BackupSummary: Sendable {
  /// How it is called in the folder of backups.
  public var name: String
  public var createdAt: Instant
  /// The version of the program that made it.
  public var version: String
  /// Of the database, in bytes.
  public var databaseSize: Int
  /// How many contents of files are in it.
  public var fileCount: Int
  /// Of the files together, in bytes.
  public var filesSize: Int
  /// What keeps it from being restored; empty if it has been checked and is whole.
  public var problems: [String]

  public init(
    name: String, createdAt: Instant, version: String, databaseSize: Int, fileCount: Int, filesSize: Int,
    problems: [String]
  ) {
    self.name = name
    self.createdAt = createdAt
    self.version = version
    self.databaseSize = databaseSize
    self.fileCount = fileCount
    self.filesSize = filesSize
    self.problems = problems
  }
}

@Schema
struct BackupKey {
  /// As system.listBackups names it.
  @Pattern("^[a-z0-9][a-z0-9.-]{0,99}$", hint: "a backup's name") var name: String
}

@Schema
struct BackupList {
  /// The newest first.
  var items: [BackupSummary]
}

/// Backups, made and checked while the server runs. Restoring one is `rapport restore`, with the server stopped.
@Procedures("system")
struct BackupProcedures {
  /// Makes a backup into the folder of backups, and checks it. One that takes longer than a call may goes on by itself.
  @Mutation(access: AccessPolicy<Role>.roles(.owner))
  func backup(_ call: CRMCall) async throws -> BackupSummary {
    let user = try call.signedIn()
    let made = try await call.backups().makeBackup()
    try await call.write { writer in
      try AuditLog.append(
        [
          AuditLog.Draft(
            action: "exported", entity: WorkspaceRow.entity, entityId: user.workspaceId.uuid,
            changes: FieldChange.json([FieldChange(name: "backup", old: .null, new: .string(made.name))]))
        ], to: user.workspaceId, for: call, in: writer)
    }
    return made
  }

  /// Opens a backup as a restore would, and says whether its parts are what they were, the database whole and the audit chains
  /// unbroken.
  @Query(access: AccessPolicy<Role>.roles(.owner))
  func checkBackup(_ input: BackupKey, _ call: CRMCall) async throws -> BackupSummary {
    try await call.backups().checkBackup(input.name)
  }

  /// The backups that there are, the newest first.
  @Query(access: AccessPolicy<Role>.roles(.owner))
  func listBackups(_ call: CRMCall) async throws -> BackupList {
    BackupList(items: try await call.backups().listBackups())
  }
}

extension CRMCall {
  fileprivate func backups() throws -> any BackupKeeper {
    guard let backups = services.backups else {
      throw RPCError(.unavailable, "No backups are made here: whoever runs the server can set where, with backups")
    }
    return backups
  }
}
