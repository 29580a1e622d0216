import CZlib

/// Makes archives to read.
enum Zip {
  static func archive(_ files: [(name: String, content: String)], isDeflated: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let content = Array(file.content.utf8)
      let packed = isDeflated ? deflate(content) : content
      let checksum = content.withUnsafeBufferPointer {
        Int(crc32(0, $0.baseAddress, uInt($0.count)))
      }
      let name = Array(file.name.utf8)
      let common =
        number(20, 2) + number(0, 2) + number(isDeflated ? 8 : 0, 2) + number(0, 4) + number(checksum, 4)
        + number(packed.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
        + number(bytes.count, 4) + name
      bytes += number(0x0403_4B50, 4) + common + name + packed
    }
    return bytes + directory + number(0x0605_4B50, 4) + number(0, 2) + number(0, 2) + number(files.count, 2)
      + number(files.count, 2) + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func deflate(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = content
    var output = [UInt8](repeating: 0, count: content.count + 1024)
    let left = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        _ = CZlib.deflate(&stream, Z_FINISH)
        return Int(stream.avail_out)
      }
    }
    return Array(output.dropLast(left))
  }
}
