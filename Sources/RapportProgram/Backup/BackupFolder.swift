import CRM
import Foundation
import Rapport

/// The folder that a server makes its backups in.
actor BackupFolder: BackupKeeper {
  private let folder: String
  private let backup: Backup
  private var isMaking = false

  init(_ folder: String, _ backup: Backup) {
    self.folder = folder
    self.backup = backup
  }

  func makeBackup() async throws -> BackupSummary {
    guard !isMaking else {
      throw RPCError(.conflict, "A backup is being made; system.listBackups shows it when it is complete")
    }
    isMaking = true
    // By itself: when the call has run out of time, the backup still comes to its end.
    let work = Task {
      defer { isMaking = false }
      let moment = Instant.system.description.lowercased().filter { $0 != ":" }
      let name = "rapport-\(moment.prefix(17))\(moment.dropFirst(18).prefix(3))z"
      let manifest = try await backup.make(at: "\(folder)/\(name)")
      return Self.summary(name, manifest, [])
    }
    do {
      return try await work.value
    } catch let error as BackupError {
      throw RPCError(.unavailable, "The backup has not been made: \(error)")
    }
  }

  func checkBackup(_ name: String) async throws -> BackupSummary {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else {
      throw RPCError(.notFound, "There is no backup \(name); system.listBackups names them")
    }
    do {
      return try await Backup.opened(path) { folder in
        let problems = try await Backup.problems(in: folder)
        return Self.summary(name, try BackupManifest.read(in: folder), problems)
      }
    } catch let error as BackupError {
      throw RPCError(.unprocessable, "\(name): \(error)")
    }
  }

  func listBackups() async throws -> [BackupSummary] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      (try? BackupManifest.read(in: "\(folder)/\(name)")).map { Self.summary(name, $0, []) }
    }
    .filter { !$0.name.hasSuffix(".incomplete") }
    .sorted { ($1.createdAt, $1.name) < ($0.createdAt, $0.name) }
  }

  private static func summary(_ name: String, _ manifest: BackupManifest, _ problems: [String]) -> BackupSummary {
    BackupSummary(
      name: name, createdAt: Instant(manifest.createdAt) ?? Instant(milliseconds: 0), version: manifest.version,
      databaseSize: Int(manifest.database.size), fileCount: manifest.files.count,
      filesSize: Int(manifest.files.reduce(0) { $0 + $1.size }),
      problems: problems + manifest.missingFiles.map { "the content \($0) was missing when it was made" })
  }
}
