public import Foundation

/// Writes each message into a file of its own, which mail programs open: for development, and for what picks mail up.
public struct FileMailer: Mailer {
  public let folder: URL

  /// - Parameter folder: made with the first message if it is not there.
  public init(folder: URL) { self.folder = folder }

  public func send(_ message: MailMessage) async throws {
    let files = FileManager.default
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Sorted by time; and a file that is there is complete.
      let time = String(Int64(message.date.timeIntervalSince1970 * 1000))
      let name = "\(time)-\(UUID().uuidString.lowercased())"
      let incomplete = folder.appending(path: ".\(name)")
      guard
        files.createFile(
          atPath: incomplete.path, contents: Data(message.encoded()), attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      try files.moveItem(at: incomplete, to: folder.appending(path: "\(name).eml"))
    } catch {
      throw MailError.temporary(why: "no file can be written to \(folder.path)")
    }
  }
}
