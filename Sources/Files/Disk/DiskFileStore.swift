import Crypto
public import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// Contents as files in a folder: `contents/ab/cd/abcd…`, uploads that have not come to their end in `uploads/`.
///
/// No name of a file comes from outside: contents are named by their hash, uploads by an id of a checked form. A content
/// appears by a rename, after its bytes have reached the disk, so that it is whole or not there. Several processes may
/// work in one folder.
public struct DiskFileStore: FileStore {
  /// How many bytes are read at once.
  private static let pieceSize = 128 << 10

  /// The folder's path.
  public let folder: String

  public var description: String { folder }

  /// - Parameter folder: made with the first upload if it is not there, readable by its owner alone.
  public init(folder: String) { self.folder = folder }

  private func makeFolders() throws {
    for name in ["", "/contents", "/uploads"] { try Posix.makeFolder(folder + name) }
  }

  private func path(of upload: UploadID) -> String { "\(folder)/uploads/\(upload)" }

  private func path(of content: ContentHash) -> String { "\(folderPath(of: content))/\(content)" }

  private func folderPath(of content: ContentHash) -> String {
    let digits = content.description
    return "\(folder)/contents/\(digits.prefix(2))/\(digits.dropFirst(2).prefix(2))"
  }

  // MARK: Uploads

  public func open(_ upload: UploadID) async throws -> any FileUpload {
    let path = path(of: upload)
    return try await Posix.run {
      try makeFolders()
      return try DiskUpload(path: path, store: self)
    }
  }

  public func keptBytes(of upload: UploadID) async throws -> Int64 {
    let path = path(of: upload)
    return try await Posix.run { try Posix.status(path)?.size ?? 0 }
  }

  public func discard(_ upload: UploadID) async throws {
    let path = path(of: upload)
    try await Posix.run { try Posix.remove(path) }
  }

  public func openUploads() async throws -> [(id: UploadID, changedAt: Date)] {
    let folder = folder + "/uploads"
    return try await Posix.run {
      try Posix.names(in: folder).compactMap { name in
        guard let id = UploadID(name), let status = try Posix.status("\(folder)/\(name)") else { return nil }
        return (id, status.changedAt)
      }
    }
  }

  /// Gives a file its place among the contents.
  func keep(_ path: String, as content: ContentHash) throws -> StoredContent {
    let place = self.path(of: content)
    return try locked {
      let now = Date()
      if let status = try Posix.status(place) {
        // The same content once more: whoever clears away must see that it is wanted again.
        try Posix.touch(place)
        try Posix.remove(path)
        return StoredContent(hash: content, size: status.size, storedAt: now)
      }
      let folder = folderPath(of: content)
      let parent = (folder as NSString).deletingLastPathComponent
      try Posix.makeFolder(parent)
      try Posix.makeFolder(folder)
      try Posix.touch(path)
      try Posix.rename(path, to: place)
      for changed in [folder, parent, self.folder + "/contents"] { try Posix.synchronize(folder: changed) }
      guard let status = try Posix.status(place) else { throw FileStoreError.failed("The file \(place) has gone.") }
      return StoredContent(hash: content, size: status.size, storedAt: now)
    }
  }

  /// Does what must not happen at the same time in any process: to keep a content, and to clear it away.
  private func locked<T>(_ body: () throws -> T) throws -> T {
    let lock = try Posix.open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC)
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Posix.error(errno, folder + "/lock") }
    }
    return try body()
  }

  // MARK: Contents

  public func size(of content: ContentHash) async throws -> Int64? {
    let path = path(of: content)
    return try await Posix.run { try Posix.status(path)?.size }
  }

  public func pieces(of content: ContentHash, _ range: Range<Int64>) async throws -> FilePieces {
    let path = path(of: content)
    let file = try await Posix.run { OpenFile(try Posix.open(path, O_RDONLY | O_CLOEXEC)) }
    let position = Mutex(range.lowerBound)
    return FilePieces {
      try Task.checkCancellation()
      let start = position.withLock { $0 }
      let count = Int(min(Int64(Self.pieceSize), range.upperBound - start))
      guard count > 0 else { return nil }
      let piece = try await Posix.run { try Posix.read(file.descriptor, count, at: start, path) }
      guard piece.readableBytes > 0 else { throw FileStoreError.notFound("The content \(content) ends too early.") }
      position.withLock { $0 = start + Int64(piece.readableBytes) }
      return piece
    }
  }

  public func forEachContent(_ body: (StoredContent) async throws -> Void) async throws {
    let root = folder + "/contents"
    for first in try await Posix.run({ try Posix.names(in: root) }) {
      for second in try await Posix.run({ try Posix.names(in: "\(root)/\(first)") }) {
        let folder = "\(root)/\(first)/\(second)"
        let contents = try await Posix.run {
          try Posix.names(in: folder).compactMap { name -> StoredContent? in
            guard let hash = ContentHash(name), let status = try Posix.status("\(folder)/\(name)") else { return nil }
            return StoredContent(hash: hash, size: status.size, storedAt: status.changedAt)
          }
        }
        for content in contents { try await body(content) }
      }
    }
  }

  @discardableResult
  public func delete(_ content: ContentHash, unlessStoredSince moment: Date) async throws -> Bool {
    let path = path(of: content)
    return try await Posix.run {
      guard try Posix.status(path) != nil else { return false }
      return try locked {
        guard let status = try Posix.status(path), status.changedAt < moment else { return false }
        try Posix.remove(path)
        return true
      }
    }
  }

  public func check() async throws {
    let path = folder + "/uploads/.check-\(UInt64.random(in: .min ... .max))"
    try await Posix.run {
      try makeFolders()
      let file = OpenFile(try Posix.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC))
      defer { try? Posix.remove(path) }
      try Posix.write(ByteBuffer(string: "check"), to: file.descriptor, at: 0, path)
      try Posix.synchronize(file.descriptor, path)
    }
  }
}

/// A descriptor that is closed when nobody has it any more.
final class OpenFile: Sendable {
  let descriptor: CInt

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
