import Crypto
import Files
import Foundation

/// What a backup says of itself: `manifest.json` in its folder. Beside it are `database.sqlite`, `files/ab/cd/…` by
/// content, and `secret`.
struct BackupManifest: Codable, Equatable {
  struct Part: Codable, Equatable {
    var size: Int64
    var sha256: String
  }

  /// The form of backups that this program writes, and the newest that it reads.
  static let newestFormat = 1

  var format: Int
  /// ISO 8601, UTC.
  var createdAt: String
  /// The program that made it.
  var version: String
  /// Those that the database has had, in order.
  var migrations: [String]
  var database: Part
  /// Without it, what the installation has sealed cannot be opened.
  var secret: Part?
  var files: [Part]
  /// Contents that rows of files name and the store did not have.
  var missingFiles: [String]

  static func read(in folder: String) throws -> BackupManifest {
    guard let data = FileManager.default.contents(atPath: folder + "/manifest.json") else {
      throw BackupError("\(folder) is no backup: there is no manifest.json in it, or it cannot be read")
    }
    struct Form: Decodable { var format: Int }
    if let form = try? JSONDecoder().decode(Form.self, from: data), form.format > newestFormat {
      throw BackupError(
        "the backup has form \(form.format), and this program knows forms up to \(newestFormat): use a newer program")
    }
    do {
      return try JSONDecoder().decode(BackupManifest.self, from: data)
    } catch {
      throw BackupError("the backup's manifest.json is damaged")
    }
  }

  func write(in folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Data(encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: folder + "/manifest.json"))
  }
}

extension BackupManifest.Part {
  /// Of a file as it is, in pieces.
  init(of path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw BackupError("\(path) is missing or unreadable") }
    var hash = SHA256()
    var size: Int64 = 0
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
      size += Int64(piece.count)
    }
    self.init(size: size, sha256: ContentHash(hash.finalize()).description)
  }
}

/// Why a backup cannot be made or used.
struct BackupError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

enum BackupPath {
  static func content(_ sha256: String, in folder: String) -> String {
    "\(folder)/files/\(sha256.prefix(2))/\(sha256.dropFirst(2).prefix(2))/\(sha256)"
  }
}
