public import Crypto
public import Foundation

/// The files of an installation: where they are kept, and the tickets that let them in and out.
public struct FileService: Sendable {
  public let store: any FileStore
  /// The most bytes of a file.
  public let maximumSize: Int64
  private let key: SymmetricKey

  /// - Parameter key: signs the tickets; those of another key are refused.
  public init(store: any FileStore, key: SymmetricKey, maximumSize: Int64 = 100 << 20) {
    self.store = store
    self.key = key
    self.maximumSize = maximumSize
  }

  /// How long a file may take to come in, with all interruptions.
  public static let uploadLifetime: TimeInterval = 24 * 3600
  /// How long a link to a file is good.
  public static let downloadLifetime: TimeInterval = 15 * 60

  /// The path and query at which the bearer of a ticket sends or fetches the file.
  public func url(for ticket: FileTicket) -> String {
    "\(FileService.path)/\(ticket.id)?ticket=\(ticket.signed(with: key))"
  }

  /// Where files are on the server.
  public static let path = "/files"

  public func sign(_ ticket: FileTicket) -> String { ticket.signed(with: key) }

  /// - Throws: ``FileTicket/Refusal``.
  public func ticket(_ text: String, at now: Date) throws(FileTicket.Refusal) -> FileTicket {
    try FileTicket(signed: text, with: key, at: now)
  }
}

/// What the application keeps of each file, for whoever moves the bytes.
public protocol FileRecords: Sendable {
  /// Whether a ticket still counts, and what has become of its file.
  func state(of ticket: FileTicket) async throws -> FileState

  /// The bytes of an upload are all there, and are what they should be.
  func didStore(_ content: StoredContent, by ticket: FileTicket) async throws
}

/// What has become of a file.
public enum FileState: Sendable, Equatable {
  /// Its bytes are still to come.
  case waiting
  case stored(ContentHash)
  /// It has been deleted, or was never there.
  case gone
}
