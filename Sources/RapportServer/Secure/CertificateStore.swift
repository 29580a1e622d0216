import Foundation
import Logging
import NIOSSL
import Synchronization

/// The certificate in use. Files that change are read again; certificate and key change together, and only if they are
/// good and belong to each other: otherwise those in use stay, and the log says why.
final class CertificateStore: Sendable {
  private struct Contents: Equatable {
    var certificate: Data
    var key: Data
  }

  private struct State {
    var context: NIOSSLContext
    /// What was read last, whether it was good or not: a broken file is complained about once.
    var seen: Contents
  }

  private let files: TLSFiles
  private let state: Mutex<State>

  /// - Throws: ``TLSFilesError`` that names the file.
  init(_ files: TLSFiles) throws(TLSFilesError) {
    self.files = files
    let contents = try Self.read(files)
    state = Mutex(State(context: try Self.context(contents, files), seen: contents))
  }

  /// What a connection that begins now uses.
  var context: NIOSSLContext { state.withLock { $0.context } }

  /// Looks at the files until the task is cancelled.
  func watch(_ logger: Logger) async throws {
    while true {
      try await Task.sleep(for: files.checkInterval)
      reload(logger)
    }
  }

  private func reload(_ logger: Logger) {
    do throws(TLSFilesError) {
      let contents = try Self.read(files)
      guard
        state.withLock({ state in
          defer { state.seen = contents }
          return state.seen != contents
        })
      else { return }
      let context = try Self.context(contents, files)
      state.withLock { $0.context = context }
      logger.notice("the certificate was changed", metadata: ["file": "\(files.certificate)"])
    } catch {
      logger.warning("the certificate stays as it is: \(error)")
    }
  }

  private static func read(_ files: TLSFiles) throws(TLSFilesError) -> Contents {
    func contents(_ path: String) throws(TLSFilesError) -> Data {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw TLSFilesError("\(path) cannot be read. Check that it exists, and its permissions.")
      }
      return data
    }
    return Contents(certificate: try contents(files.certificate), key: try contents(files.key))
  }

  private static func context(_ contents: Contents, _ files: TLSFiles) throws(TLSFilesError) -> NIOSSLContext {
    let chain: [NIOSSLCertificate]
    do {
      chain = try NIOSSLCertificate.fromPEMBytes(Array(contents.certificate))
    } catch {
      throw TLSFilesError("\(files.certificate) holds no certificate in PEM: \(error)")
    }
    guard !chain.isEmpty else { throw TLSFilesError("\(files.certificate) holds no certificate in PEM.") }
    let key: NIOSSLPrivateKey
    do {
      key = try NIOSSLPrivateKey(bytes: Array(contents.key), format: .pem)
    } catch {
      throw TLSFilesError("\(files.key) holds no key in PEM, or one with a password: \(error)")
    }
    do {
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["h2", "http/1.1"]
      return try NIOSSLContext(configuration: configuration)
    } catch {
      // The key of another certificate, above all.
      throw TLSFilesError("\(files.certificate) and \(files.key) cannot be used together: \(error)")
    }
  }
}
