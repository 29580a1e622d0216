import Crypto
import Foundation
import NIOCore

/// A file in `uploads/` that grows. Its lock keeps other processes away as long as it is open.
final class DiskUpload: FileUpload, @unchecked Sendable {
  // In the hands of one task at a time, as the protocol says.
  private let path: String
  private let store: DiskFileStore
  private let file: OpenFile
  private var hash = SHA256()
  private(set) var offset: Int64 = 0

  init(path: String, store: DiskFileStore) throws {
    self.path = path
    self.store = store
    file = OpenFile(try Posix.open(path, O_RDWR | O_CREAT | O_CLOEXEC))
    guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw FileStoreError.busy("Somebody else is sending this file. Go on when they have stopped.")
    }
    // What came before, since the state of a hash cannot be kept.
    while true {
      let piece = try Posix.read(file.descriptor, 1 << 20, at: offset, path)
      guard piece.readableBytes > 0 else { break }
      add(piece)
    }
  }

  private func add(_ bytes: ByteBuffer) {
    bytes.withUnsafeReadableBytes { hash.update(bufferPointer: $0) }
    offset += Int64(bytes.readableBytes)
  }

  func restart() async throws {
    try await Posix.run { [self] in
      guard ftruncate(file.descriptor, 0) == 0 else { throw Posix.error(errno, path) }
    }
    hash = SHA256()
    offset = 0
  }

  func append(_ bytes: ByteBuffer) async throws {
    try await Posix.run { [self] in
      do {
        try Posix.write(bytes, to: file.descriptor, at: offset, path)
      } catch {
        // A part of the piece may be there; it is not counted.
        ftruncate(file.descriptor, off_t(offset))
        throw error
      }
      add(bytes)
    }
  }

  @discardableResult
  func suspend() async throws -> Int64 {
    try await Posix.run { [self] in
      try Posix.synchronize(file.descriptor, path)
      flock(file.descriptor, LOCK_UN)
    }
    return offset
  }

  func finish(_ expected: ExpectedContent) async throws -> StoredContent {
    let content = ContentHash(hash.finalize())
    do {
      try expected.check(size: offset, hash: content)
    } catch {
      try await discard()
      throw error
    }
    return try await Posix.run { [self] in
      try Posix.synchronize(file.descriptor, path)
      defer { flock(file.descriptor, LOCK_UN) }
      return try store.keep(path, as: content)
    }
  }

  func discard() async throws {
    try await Posix.run { [self] in
      try Posix.remove(path)
      flock(file.descriptor, LOCK_UN)
    }
  }
}
