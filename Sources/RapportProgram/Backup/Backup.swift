import CRM
import Files
import Foundation
import NIOCore
import Rapport
import Storage
import StorageSQLite

/// Makes, checks and opens backups of an installation: database, files and secret, as they are at one moment.
struct Backup {
  let location: SQLiteStore.Location
  let files: any FileStore
  /// The file of the secret; `nil` if it is a setting.
  let secretPath: String?

  /// Makes a backup at a path that is not there yet: a folder, or one file if the path ends with `.tar`.
  ///
  /// It is made beside, checked, and gets its name when it is complete.
  func make(at path: String) async throws -> BackupManifest {
    let disk = FileManager.default
    guard !disk.fileExists(atPath: path) else { throw BackupError("\(path) is there already; name another place") }
    let folder = path + ".incomplete"
    try? disk.removeItem(atPath: folder)
    try disk.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      let manifest = try await fill(folder)
      let problems = try await Self.problems(in: folder)
      guard problems.isEmpty else {
        throw BackupError("the backup is not whole: \(problems.joined(separator: "; "))")
      }
      if path.hasSuffix(".tar") {
        let archive = path + ".incomplete-tar"
        defer { try? disk.removeItem(atPath: archive) }
        try await Archive.pack(folder, into: archive)
        try Self.synchronize(archive)
        try disk.moveItem(atPath: archive, toPath: path)
        try disk.removeItem(atPath: folder)
      } else {
        try disk.moveItem(atPath: folder, toPath: path)
      }
      return manifest
    } catch {
      try? disk.removeItem(atPath: folder)
      throw error
    }
  }

  private func fill(_ folder: String) async throws -> BackupManifest {
    let disk = FileManager.default
    let database = folder + "/database.sqlite"
    _ = disk.createFile(atPath: database, contents: nil, attributes: [.posixPermissions: 0o600])
    try await SQLiteStore.copy(location, to: database)
    let copy = try SQLiteStore(path: database, options: .init(isReadOnly: true))
    defer { try? copy.close() }
    let migrations = try await Migrator(CRM.migrations).status(copy).applied
    var manifest = BackupManifest(
      format: BackupManifest.newestFormat, createdAt: Instant.system.description, version: CRM.version,
      migrations: migrations, database: try .init(of: database), secret: nil, files: [], missingFiles: [])
    // The database first: what its rows name was stored before.
    for bytes in try await CRM.fileContents(of: copy) {
      guard let hash = ContentHash(bytes: bytes) else { continue }
      if let part = try await save(hash, in: folder) {
        manifest.files.append(part)
      } else {
        manifest.missingFiles.append(hash.description)
      }
    }
    if let secretPath, let secret = disk.contents(atPath: secretPath) {
      let place = folder + "/secret"
      _ = disk.createFile(atPath: place, contents: secret, attributes: [.posixPermissions: 0o600])
      manifest.secret = try .init(of: place)
    }
    try manifest.write(in: folder)
    try Self.synchronize(folder + "/manifest.json")
    return manifest
  }

  /// `nil` if the store does not have it.
  private func save(_ hash: ContentHash, in folder: String) async throws -> BackupManifest.Part? {
    guard let size = try await files.size(of: hash) else { return nil }
    let place = BackupPath.content(hash.description, in: folder)
    try FileManager.default.createDirectory(
      at: URL(filePath: place).deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: place, contents: nil, attributes: [.posixPermissions: 0o600])
    guard let file = FileHandle(forWritingAtPath: place) else { throw BackupError("\(place) cannot be written") }
    let pieces = try await files.pieces(of: hash, 0..<size)
    while let piece = try await pieces.next() { try file.write(contentsOf: Data(piece.readableBytesView)) }
    try file.synchronize()
    try file.close()
    return BackupManifest.Part(size: size, sha256: hash.description)
  }

  private static func synchronize(_ path: String) throws {
    guard let file = FileHandle(forUpdatingAtPath: path) else { throw BackupError("\(path) cannot be written") }
    try file.synchronize()
    try file.close()
  }

  // MARK: Checking

  /// What keeps the backup in that folder from being restored; empty if it is whole.
  ///
  /// - Throws: ``BackupError`` if it is none, or a newer program's.
  static func problems(in folder: String) async throws -> [String] {
    let manifest = try BackupManifest.read(in: folder)
    var problems: [String] = []
    func compare(_ part: BackupManifest.Part, _ path: String, _ name: String) {
      do {
        let found = try BackupManifest.Part(of: path)
        if found != part { problems.append("\(name) is not what it was when the backup was made") }
      } catch {
        problems.append("\(name): \(error)")
      }
    }
    compare(manifest.database, folder + "/database.sqlite", "database.sqlite")
    if let secret = manifest.secret { compare(secret, folder + "/secret", "secret") }
    for file in manifest.files {
      guard ContentHash(file.sha256) != nil else {
        problems.append("the manifest names a file by what is no hash")
        continue
      }
      compare(file, BackupPath.content(file.sha256, in: folder), "the file \(file.sha256)")
    }
    guard problems.isEmpty else { return problems }
    do {
      let store = try SQLiteStore(path: folder + "/database.sqlite", options: .init(isReadOnly: true))
      defer { try? store.close() }
      _ = try await Migrator(CRM.migrations).status(store)
      problems += try await store.problems()
      problems += try await CRM.problems(of: store)
      let there = Set(manifest.files.map(\.sha256)).union(manifest.missingFiles)
      for bytes in try await CRM.fileContents(of: store) {
        guard let hash = ContentHash(bytes: bytes), !there.contains(hash.description) else { continue }
        problems.append("the content \(hash) is missing")
      }
    } catch let error as StorageError {
      problems.append(error.message)
    }
    return problems
  }

  /// Gives `body` the folder of a backup: itself, or what its archive holds.
  static func opened<T>(_ path: String, _ body: (String) async throws -> T) async throws -> T {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw BackupError("there is no backup at \(path)")
    }
    if isFolder.boolValue { return try await body(path) }
    let folder = "\(path).\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    try await Archive.unpack(path, into: folder)
    return try await body(folder)
  }
}
