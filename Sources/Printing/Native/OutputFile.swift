import Foundation

/// A file that is written from its beginning to its end.
final class OutputFile {
  private let handle: FileHandle

  /// Replaces what is there.
  init(_ path: String) throws(PrintError) {
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { throw .failed("No file can be made at \(path)") }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws(PrintError) {
    if bytes.isEmpty { return }
    do { try handle.write(contentsOf: bytes) } catch { throw .failed("The file cannot be written: \(error)") }
  }

  func close() throws(PrintError) {
    do { try handle.close() } catch { throw .failed("The file cannot be written: \(error)") }
  }
}
