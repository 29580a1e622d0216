import CZlib

/// Makes gzip of bytes, piece by piece.
final class Deflater {
  enum Flush {
    /// The bytes may wait for more.
    case none
    /// All that was given can be read by the other side.
    case all
    /// There will be no more.
    case end
  }

  private static let pieceSize = 16 << 10
  /// JSON gets hardly smaller by more work.
  private static let level: Int32 = 4

  // zlib keeps the address of its state.
  private let stream: UnsafeMutablePointer<z_stream>

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = rapport_deflate_gzip(stream, Self.level)
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit {
    deflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func add(_ input: UnsafeRawBufferPointer, _ flush: Flush, to output: inout [UInt8]) {
    let mode =
      switch flush {
      case .none: Z_NO_FLUSH
      case .all: Z_SYNC_FLUSH
      case .end: Z_FINISH
      }
    // zlib only reads it.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(clamping: input.count)
    withUnsafeTemporaryAllocation(byteCount: Self.pieceSize, alignment: 1) { piece in
      repeat {
        stream.pointee.next_out = piece.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        _ = deflate(stream, mode)
        output.append(contentsOf: piece.prefix(piece.count - Int(stream.pointee.avail_out)))
      } while stream.pointee.avail_out == 0
    }
    stream.pointee.next_in = nil
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 4)
    bytes.withUnsafeBytes { Deflater().add($0, .end, to: &output) }
    return output
  }
}
