public import Foundation
public import NIOCore

/// Where the bytes of files are kept, each content once under its SHA-256. Names, owners and rights are others' business.
///
/// Content gets in through an upload, which may take many requests and restarts of the program, and is seen whole or not
/// at all.
public protocol FileStore: Sendable {
  /// What it is and where, for people: without secrets.
  var description: String { get }

  /// Opens an upload where it stopped, or begins it.
  ///
  /// - Throws: ``FileStoreError/busy`` if it is open already.
  func open(_ upload: UploadID) async throws -> any FileUpload

  /// How many bytes of an upload are kept; 0 if there is none.
  func keptBytes(of upload: UploadID) async throws -> Int64

  /// Forgets what has come of an upload.
  func discard(_ upload: UploadID) async throws

  /// The uploads that have not come to their end, with when they last grew.
  func openUploads() async throws -> [(id: UploadID, changedAt: Date)]

  /// How many bytes a content has; `nil` if it is not there.
  func size(of content: ContentHash) async throws -> Int64?

  /// A part of a content, piece by piece: each is read when it is asked for.
  ///
  /// - Throws: ``FileStoreError/notFound`` if it is not there; its pieces throw if it is shorter.
  func pieces(of content: ContentHash, _ range: Range<Int64>) async throws -> FilePieces

  /// Goes through all contents, in no order.
  func forEachContent(_ body: (StoredContent) async throws -> Void) async throws

  /// Deletes a content, unless somebody has stored it (again) since that moment.
  ///
  /// - Returns: whether it was there and is gone.
  @discardableResult
  func delete(_ content: ContentHash, unlessStoredSince moment: Date) async throws -> Bool

  /// Fails, and says why, if nothing could be stored now.
  func check() async throws
}

/// The bytes of a content, in the hands of one task.
public struct FilePieces: Sendable {
  private let read: @Sendable () async throws -> ByteBuffer?

  /// Stores make these.
  public init(_ read: @escaping @Sendable () async throws -> ByteBuffer?) { self.read = read }

  /// The next piece; `nil` at the end.
  public func next() async throws -> ByteBuffer? { try await read() }
}

/// A content as a store has it.
public struct StoredContent: Sendable, Equatable {
  public var hash: ContentHash
  public var size: Int64
  /// When it was last stored.
  public var storedAt: Date

  public init(hash: ContentHash, size: Int64, storedAt: Date) {
    self.hash = hash
    self.size = size
    self.storedAt = storedAt
  }
}

/// An upload that bytes are coming for. In the hands of one task at a time; ends with one of ``suspend()``, ``finish(_:)``
/// and ``discard()``.
public protocol FileUpload: Sendable {
  /// How many bytes are there.
  var offset: Int64 { get }

  /// Forgets what is there, and begins at 0.
  func restart() async throws

  func append(_ bytes: ByteBuffer) async throws

  /// Ends for now. What is kept survives a crash of the machine.
  ///
  /// - Returns: how many bytes are kept, which may be fewer than came.
  @discardableResult
  func suspend() async throws -> Int64

  /// Ends for good: the bytes can be read under their hash.
  ///
  /// - Throws: ``FileStoreError/mismatch`` if they are not what was expected; nothing is kept then.
  func finish(_ expected: ExpectedContent) async throws -> StoredContent

  /// Ends for good, and keeps nothing.
  func discard() async throws
}

/// What an upload must turn out to be; `nil` for whatever it is.
public struct ExpectedContent: Sendable, Equatable {
  public var size: Int64?
  public var hash: ContentHash?

  public init(size: Int64? = nil, hash: ContentHash? = nil) {
    self.size = size
    self.hash = hash
  }

  /// - Throws: ``FileStoreError/mismatch``.
  public func check(size: Int64, hash: ContentHash) throws(FileStoreError) {
    if let expected = self.size, expected != size {
      throw .mismatch("Expected \(expected) bytes, and \(size) came.")
    }
    if let expected = self.hash, expected != hash {
      throw .mismatch("Expected content with the SHA-256 \(expected), and it has \(hash).")
    }
  }
}

/// Names an upload: 1 to 64 of `a–z 0–9 -`, so that it can stand in any file's name.
public struct UploadID: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let isFit = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    guard isFit, (1...64).contains(text.utf8.count) else { return nil }
    description = String(text)
  }
}

/// What a store of files could not do.
public enum FileStoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The content is not there.
  case notFound(String)
  /// The bytes are not what was expected; nothing is kept.
  case mismatch(String)
  /// Somebody else has the upload open.
  case busy(String)
  /// There is no room.
  case full(String)
  /// The store may only be read.
  case readOnly(String)
  case failed(String)

  public var description: String {
    switch self {
    case .notFound(let message), .mismatch(let message), .busy(let message), .full(let message),
      .readOnly(let message), .failed(let message):
      message
    }
  }
}
