import Files
import Foundation
import NIOCore
import StorageSQLite

extension Backup {
  /// Puts a backup in the place of the installation. What was there is kept beside, under names with `.before-restore`.
  ///
  /// - Parameter force: whether there may be a database already.
  /// - Throws: ``BackupError`` if the backup is not whole, or the place is taken or in use. Nothing has been changed then.
  func restore(_ path: String, force: Bool) async throws -> BackupManifest {
    try await Self.opened(path) { folder in
      let problems = try await Self.problems(in: folder)
      guard problems.isEmpty else {
        throw BackupError("the backup is not whole, and nothing has been changed: \(problems.joined(separator: "; "))")
      }
      let disk = FileManager.default
      let isThere = disk.fileExists(atPath: location.path)
      if isThere {
        guard force else {
          throw BackupError("\(location.path) is there already; --force puts the backup in its place")
        }
        guard try !SQLiteStore.isInUse(location) else {
          throw BackupError("\(location.path) is in use; stop the server first")
        }
      }
      let manifest = try BackupManifest.read(in: folder)
      for file in manifest.files { try await putBack(file, from: folder) }
      let incoming = location.path + ".restoring"
      try? disk.removeItem(atPath: incoming)
      try disk.copyItem(atPath: folder + "/database.sqlite", toPath: incoming)
      try disk.setAttributes([.posixPermissions: 0o600], ofItemAtPath: incoming)
      try Self.flush(incoming)
      if isThere {
        for suffix in ["", "-wal", "-shm"] { try Self.setAside(location.path + suffix) }
      }
      try disk.moveItem(atPath: incoming, toPath: location.path)
      try restoreSecret(manifest, from: folder)
      return manifest
    }
  }

  private func putBack(_ file: BackupManifest.Part, from folder: String) async throws {
    guard let hash = ContentHash(file.sha256), let id = UploadID(String(file.sha256.prefix(64))) else { return }
    if try await files.size(of: hash) == file.size { return }
    let place = BackupPath.content(file.sha256, in: folder)
    guard let handle = FileHandle(forReadingAtPath: place) else { throw BackupError("\(place) cannot be read") }
    let upload = try await files.open(id)
    try await upload.restart()
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      try await upload.append(ByteBuffer(bytes: piece))
    }
    _ = try await upload.finish(ExpectedContent(size: file.size, hash: hash))
  }

  private func restoreSecret(_ manifest: BackupManifest, from folder: String) throws {
    guard manifest.secret != nil, let secretPath else { return }
    let disk = FileManager.default
    guard let secret = disk.contents(atPath: folder + "/secret") else { return }
    if disk.contents(atPath: secretPath) == secret { return }
    try Self.setAside(secretPath)
    guard disk.createFile(atPath: secretPath, contents: secret, attributes: [.posixPermissions: 0o600]) else {
      throw BackupError("the secret \(secretPath) cannot be written; copy it from the backup")
    }
    try Self.flush(secretPath)
  }

  private static func flush(_ path: String) throws {
    guard let file = FileHandle(forUpdatingAtPath: path) else { throw BackupError("\(path) cannot be written") }
    try file.synchronize()
    try file.close()
  }

  /// Gives a file another name, if there is one.
  private static func setAside(_ path: String) throws {
    let disk = FileManager.default
    guard disk.fileExists(atPath: path) else { return }
    let aside = path + ".before-restore"
    try? disk.removeItem(atPath: aside)
    try disk.moveItem(atPath: path, toPath: aside)
  }
}
