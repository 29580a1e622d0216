import Foundation
import Subprocess

/// One file out of a folder and back, by the system's `tar`: what can be opened anywhere.
enum Archive {
  static func pack(_ folder: String, into path: String) async throws {
    try await run(["-cf", path, "-C", folder, "."])
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  static func unpack(_ path: String, into folder: String) async throws {
    try await run(["-xf", path, "-C", folder, "--no-same-owner"])
  }

  private static func run(_ arguments: [String]) async throws {
    let result = try await Subprocess.run(
      .name("tar"), arguments: .init(arguments), output: .discarded, error: .string(limit: 1 << 20))
    guard result.terminationStatus.isSuccess else {
      throw BackupError("tar failed: \(result.standardError.trimmingCharacters(in: .whitespacesAndNewlines))")
    }
  }
}
