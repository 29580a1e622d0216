import Foundation

/// A program of the machine, run to its end.
enum Tool {
  struct Output: Sendable {
    var status: Int32
    var text: String
    var errors: String
  }

  static func run(_ name: String, _ arguments: [String], input: Data? = nil) async throws -> Output {
    try await withCheckedThrowingContinuation { continuation in
      // Not on the pool, where what the program talks to waits for its turn.
      Thread { continuation.resume(with: Result { try runToEnd(name, arguments, input) }) }.start()
    }
  }

  private static func runToEnd(_ name: String, _ arguments: [String], _ input: Data?) throws -> Output {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tool-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ data: Data = Data()) throws -> FileHandle {
      let url = folder.appendingPathComponent(name)
      try data.write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let (output, errors) = (try file("out"), try file("err"))
    process.standardInput = try file("in", input ?? Data())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    let text = { (name: String) in
      String(
        decoding: FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) ?? Data(),
        as: UTF8.self)
    }
    return Output(status: process.terminationStatus, text: text("out"), errors: text("err"))
  }
}

/// A certificate for localhost with its key, in files that go with it.
final class TestCertificate: Sendable {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID())")
  var certificate: String { folder.appendingPathComponent("cert.pem").path }
  var key: String { folder.appendingPathComponent("key.pem").path }

  init(name: String = "first") async throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try await renew(name: name)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Another certificate and key take the place of those that there are.
  func renew(name: String) async throws {
    let made = try await Tool.run(
      "openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out",
        certificate,
      ])
    guard made.status == 0 else { throw Unmade(reason: made.errors) }
  }

  struct Unmade: Error { var reason: String }
}
