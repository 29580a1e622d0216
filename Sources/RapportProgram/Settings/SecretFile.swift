import CRM
import Foundation
import Rapport
import StorageSQLite

/// The installation's secret: the setting `secret` (`RAPPORT_SECRET`), or a file beside the database, which is made with
/// the first start. It is part of what a backup has to keep: what it has sealed cannot be opened without it.
enum SecretFile {
  private static let byteCount = 32

  static func load(_ settings: Settings, beside location: SQLiteStore.Location) throws -> InstallationSecret {
    if let text = try settings.value(.secret, flag: nil as String?) {
      guard let bytes = bytes(text) else {
        throw SettingsError(
          "secret must be \(byteCount) random bytes or more in base64url, such as openssl rand prints")
      }
      return InstallationSecret(bytes: bytes)
    }
    return try load(path: location.path + ".secret")
  }

  /// Reads the file; a missing one is made. Of several processes that start together, all get the same.
  static func load(path: String) throws -> InstallationSecret {
    if !FileManager.default.fileExists(atPath: path) { try make(path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsError("the secret \(path) cannot be read; it belongs to who runs the server")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    if let permissions = attributes[.posixPermissions] as? Int, permissions & 0o007 != 0 {
      throw SettingsError("everybody on this machine may read the secret \(path): chmod 600 \(path)")
    }
    guard let bytes = bytes(String(decoding: data, as: UTF8.self)) else {
      throw SettingsError("\(path) does not hold \(byteCount) bytes in base64url: restore it from a backup")
    }
    return InstallationSecret(bytes: bytes)
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    // What openssl prints is base64; the two differ in two letters and the padding.
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines).replacing("+", with: "-").replacing("/", with: "_")
    let unpadded = text.split(separator: "=", omittingEmptySubsequences: true).first.map(String.init) ?? ""
    guard let bytes = Bytes(base64URL: unpadded)?.array, bytes.count >= byteCount else { return nil }
    return bytes
  }

  /// Makes it complete under another name first, and gives it its own only if there is none meanwhile.
  private static func make(_ path: String) throws {
    var random = SystemRandomNumberGenerator()
    let secret = Bytes((0..<byteCount).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    let incomplete = "\(path).\(UUID().uuidString)"
    defer { unlink(incomplete) }
    let descriptor = open(incomplete, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data((secret.base64URL + "\n").utf8))
      try file.synchronize()
      try file.close()
    } catch {
      throw cannotWrite(path)
    }
    guard link(incomplete, path) == 0 || errno == EEXIST else { throw cannotWrite(path) }
  }

  private static func cannotWrite(_ path: String) -> SettingsError {
    SettingsError("the secret \(path) cannot be written: \(String(cString: strerror(errno)))")
  }
}
