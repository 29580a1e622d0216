import Foundation
import RapportServer

/// A directory with a small web application, removed in the end.
@discardableResult
func withPages<T>(
  _ files: [String: String] = ["index.html": "<h1>Home</h1>"],
  prepare: (URL) throws -> Void = { _ in },
  _ body: (PagesConfiguration) async throws -> T
) async throws -> T {
  let parent = FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID().uuidString)")
  let directory = parent.appendingPathComponent("dist")
  defer { try? FileManager.default.removeItem(at: parent) }
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  for (path, text) in files {
    let file = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  try prepare(directory)
  return try await body(PagesConfiguration(directory: directory.path))
}
