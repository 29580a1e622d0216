import Foundation

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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar"] + arguments
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    let (exit, signalExit) = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in signalExit.finish() }
    try process.run()
    let said = try await withCheckedThrowingContinuation { continuation in
      Thread {
        let text = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
        continuation.resume(returning: String(decoding: text, as: UTF8.self))
      }.start()
    }
    for await _ in exit {}
    guard process.terminationStatus == 0 else {
      throw BackupError("tar failed: \(said.trimmingCharacters(in: .whitespacesAndNewlines))")
    }
  }
}
