import Foundation
import NIOCore
import NIOPosix

/// The system's calls for files, with errors that say which file and what to do. They block: ``run(_:)`` does them on a
/// thread of their own.
enum Posix {
  struct Status {
    var size: Int64
    var changedAt: Date
  }

  /// Runs what blocks where it holds nobody up. What has begun is done to its end, also when the task is cancelled.
  static func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    // Not a member of the task: to cancel it must not leave a file half closed.
    try await Task { try await NIOThreadPool.singleton.runIfActive(body) }.value
  }

  static func open(_ path: String, _ flags: CInt) throws -> CInt {
    while true {
      let descriptor = Foundation.open(path, flags, 0o600)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw error(errno, path) }
    }
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw error(errno, path)
  }

  /// `nil` if there is no such file.
  static func status(_ path: String) throws -> Status? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw error(errno, path)
    }
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    return Status(
      size: Int64(status.st_size),
      changedAt: Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9))
  }

  static func touch(_ path: String) throws {
    guard utimes(path, nil) == 0 else { throw error(errno, path) }
  }

  static func rename(_ path: String, to place: String) throws {
    guard Foundation.rename(path, place) == 0 else { throw error(errno, place) }
  }

  /// Does nothing if there is no such file.
  static func remove(_ path: String) throws {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw error(errno, path)
  }

  /// None if there is no such folder.
  static func names(in folder: String) throws -> [String] {
    if try status(folder) == nil { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw FileStoreError.failed("The folder \"\(folder)\" cannot be read. Check that it exists, and its permissions.")
    }
  }

  /// So many bytes, or fewer at the end.
  static func read(_ descriptor: CInt, _ count: Int, at position: Int64, _ path: String) throws -> ByteBuffer {
    var buffer = ByteBuffer()
    var failure: CInt = 0
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
      while true {
        let result = pread(descriptor, bytes.baseAddress, count, off_t(position))
        if result >= 0 { return result }
        guard errno == EINTR else {
          failure = errno
          return 0
        }
      }
    }
    guard failure == 0 else { throw error(failure, path) }
    return buffer
  }

  static func write(_ bytes: ByteBuffer, to descriptor: CInt, at position: Int64, _ path: String) throws {
    let failure: CInt = bytes.withUnsafeReadableBytes { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        let result = pwrite(descriptor, rest.baseAddress, rest.count, off_t(position) + off_t(written))
        if result >= 0 { written += result } else if errno != EINTR { return errno }
      }
      return 0
    }
    guard failure == 0 else { throw error(failure, path) }
  }

  static func synchronize(_ descriptor: CInt, _ path: String) throws {
    guard fsync(descriptor) == 0 else { throw error(errno, path) }
  }

  static func synchronize(folder: String) throws {
    let file = OpenFile(try open(folder, O_RDONLY | O_CLOEXEC))
    try synchronize(file.descriptor, folder)
  }

  static func error(_ number: CInt, _ path: String) -> FileStoreError {
    switch number {
    case ENOENT: .notFound("There is no file \"\(path)\".")
    case ENOSPC, EDQUOT, EFBIG: .full("There is no room for \"\(path)\": the disk is full. Make room and try again.")
    case EACCES, EPERM, EROFS:
      .readOnly("\"\(path)\" cannot be written. Check the permissions of the file and its folder.")
    default: .failed("\"\(path)\" could not be read or written: \(String(cString: strerror(number))).")
    }
  }
}
