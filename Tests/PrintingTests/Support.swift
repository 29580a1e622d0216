import Foundation
import Rapport

enum TestTime {
  static let start = Instant("2026-11-21T08:00:00.000Z")!
}

enum TemporaryFile {
  /// What `write` has written to the path that it was given.
  static func bytes(_ ending: String = "txt", _ write: (String) throws -> Void) throws -> Data {
    try with(ending) { path in
      try write(path)
      return try Data(contentsOf: URL(filePath: path))
    }
  }

  static func text(_ write: (String) throws -> Void) throws -> String {
    String(decoding: try bytes("txt", write), as: UTF8.self)
  }

  /// A path in a folder that is there for as long as the body runs.
  static func with<T>(_ ending: String, _ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "printing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: "file.\(ending)").path)
  }
}
