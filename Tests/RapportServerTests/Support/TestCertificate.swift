import Foundation
import Programs

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
    _ = try await Command(
      "openssl",
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out",
      certificate
    ).text()
  }
}
