import Foundation
import Programs
import Rapport

enum TestTime {
  static let start = Instant("2026-11-21T08:00:00.000Z")!
}

enum TemporaryFile {
  /// What `write` has written to the path that it was given.
  static func bytes(_ ending: String = "txt", _ write: (String) throws -> Void) async throws -> Data {
    try await with(ending) { path in
      try write(path)
      return try Data(contentsOf: URL(filePath: path))
    }
  }

  static func text(_ write: (String) throws -> Void) async throws -> String {
    String(decoding: try await bytes("txt", write), as: UTF8.self)
  }

  /// What a program in Python prints, which has the packages of tools/requirements.txt.
  static func python(_ code: String, _ arguments: String...) async throws -> String {
    let python = ProcessInfo.processInfo.environment["RAPPORT_PYTHON"] ?? ".build/python/bin/python"
    return try await Command([python, "-c", code] + arguments).text()
  }

  /// A path in a folder that is there for as long as the body runs.
  static func with<T>(_ ending: String, _ body: (String) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "printing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.appending(path: "file.\(ending)").path)
  }
}
