import CZlib

/// Reads gzip, piece by piece, and never more of it than allowed: a few bytes can stand for a thousand times as many.
final class Inflater {
  struct Limits: Sendable {
    /// The most bytes that may come out.
    var size: Int
    /// How many bytes may come out for each that goes in, once there are more than ``freeSize``. Text reaches 30.
    var ratio = 100
    var freeSize = 64 << 10
  }

  enum Failure: Error {
    /// More bytes came out than may, or more for each that went in.
    case tooLarge
    /// The bytes are no gzip, or there is more behind its end.
    case malformed
  }

  private static let pieceSize = 16 << 10

  private let limits: Limits
  // zlib keeps the address of its state.
  private let stream: UnsafeMutablePointer<z_stream>
  private var taken = 0
  private var given = 0
  /// Whether the end has been read.
  private(set) var isComplete = false

  init(_ limits: Limits) {
    self.limits = limits
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = rapport_inflate_gzip(stream)
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Reads on; answers what is wrong, after which nothing more may be read.
  func add(_ input: UnsafeRawBufferPointer, to output: inout [UInt8]) -> Failure? {
    guard !input.isEmpty else { return nil }
    guard !isComplete else { return .malformed }
    taken += input.count
    // zlib only reads it.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(clamping: input.count)
    defer { stream.pointee.next_in = nil }
    return withUnsafeTemporaryAllocation(byteCount: Self.pieceSize, alignment: 1) { piece in
      repeat {
        stream.pointee.next_out = piece.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        let status = inflate(stream, Z_NO_FLUSH)
        guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { return .malformed }
        let count = piece.count - Int(stream.pointee.avail_out)
        given += count
        guard given <= limits.size, given <= max(limits.freeSize, taken.multipliedReportingOverflow(by: limits.ratio).0)
        else { return .tooLarge }
        output.append(contentsOf: piece.prefix(count))
        isComplete = status == Z_STREAM_END
      } while !isComplete && stream.pointee.avail_out == 0
      return isComplete && stream.pointee.avail_in > 0 ? .malformed : nil
    }
  }
}
