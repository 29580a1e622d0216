import CZlib
import Foundation

/// What is wrong with an archive.
enum ZipError: Error, CustomStringConvertible {
  case damaged(String)
  /// It would become more than it is allowed to.
  case tooLarge

  var description: String {
    switch self {
    case .damaged(let what): "The file is damaged: \(what)"
    case .tooLarge: "The file becomes too large when it is unpacked"
    }
  }
}

/// Reads archives in ZIP form, as far as office documents use it (PKWARE APPNOTE 6.3.10: stored and deflated entries,
/// without encryption and without the 64-bit extension).
struct ZipArchive {
  struct Entry {
    var name: String
    var isDeflated: Bool
    var compressedSize: Int
    var headerOffset: Int
  }

  private let data: Data
  let entries: [Entry]

  private static let maximumEntries = 10_000

  init(_ data: Data) throws(ZipError) {
    self.data = data
    // The end record has a comment of up to 64 KiB behind it.
    let start = max(0, data.count - 22 - 65_535)
    var end: Int?
    var position = data.count - 22
    while position >= start, end == nil {
      if data.number(at: position, bytes: 4) == 0x0605_4B50 { end = position }
      position -= 1
    }
    guard let end, let count = data.number(at: end + 10, bytes: 2), let offset = data.number(at: end + 16, bytes: 4)
    else { throw .damaged("it has no list of its parts") }
    var entries: [Entry] = []
    position = offset
    for _ in 0..<min(count, Self.maximumEntries) {
      guard data.number(at: position, bytes: 4) == 0x0201_4B50, let flags = data.number(at: position + 8, bytes: 2),
        let method = data.number(at: position + 10, bytes: 2), let size = data.number(at: position + 20, bytes: 4),
        let nameLength = data.number(at: position + 28, bytes: 2),
        let extraLength = data.number(at: position + 30, bytes: 2),
        let commentLength = data.number(at: position + 32, bytes: 2),
        let header = data.number(at: position + 42, bytes: 4), let name = data.bytes(at: position + 46, nameLength)
      else { throw .damaged("the list of its parts is broken off") }
      if flags & 1 == 0, method == 0 || method == 8 {
        entries.append(
          Entry(
            name: String(decoding: name, as: UTF8.self), isDeflated: method == 8, compressedSize: size,
            headerOffset: header))
      }
      position += 46 + nameLength + extraLength + commentLength
    }
    self.entries = entries
  }

  /// The content of a part.
  ///
  /// - Parameter limit: the most bytes that it may become, whatever it says of itself.
  func content(of entry: Entry, limit: Int) throws(ZipError) -> [UInt8] {
    guard data.number(at: entry.headerOffset, bytes: 4) == 0x0403_4B50,
      let nameLength = data.number(at: entry.headerOffset + 26, bytes: 2),
      let extraLength = data.number(at: entry.headerOffset + 28, bytes: 2),
      let packed = data.bytes(at: entry.headerOffset + 30 + nameLength + extraLength, entry.compressedSize)
    else { throw .damaged("a part of it is missing") }
    guard entry.isDeflated else {
      guard packed.count <= limit else { throw .tooLarge }
      return Array(packed)
    }
    return try Self.inflate(Array(packed), limit: limit)
  }

  /// RFC 1951, by zlib.
  private static func inflate(_ packed: [UInt8], limit: Int) throws(ZipError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged("zlib does not work")
    }
    defer { inflateEnd(&stream) }
    var input = packed
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    let status = input.withUnsafeMutableBufferPointer { input -> Int32 in
      stream.next_in = input.baseAddress
      stream.avail_in = uInt(input.count)
      return chunk.withUnsafeMutableBufferPointer { chunk -> Int32 in
        var status = Z_OK
        while status == Z_OK {
          stream.next_out = chunk.baseAddress
          stream.avail_out = uInt(chunk.count)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          output.append(contentsOf: chunk.prefix(chunk.count - Int(stream.avail_out)))
          if output.count > limit { return Z_MEM_ERROR }
        }
        return status
      }
    }
    if status == Z_MEM_ERROR { throw .tooLarge }
    guard status == Z_STREAM_END else { throw .damaged("a part of it cannot be unpacked") }
    return output
  }
}

extension Data {
  /// A number of up to four bytes, the little end first; `nil` beyond the end.
  fileprivate func number(at offset: Int, bytes count: Int) -> Int? {
    guard let bytes = bytes(at: offset, count) else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func bytes(at offset: Int, _ count: Int) -> Data? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    return self[startIndex + offset..<startIndex + offset + count]
  }
}
