/// A message and its answer, kept from call to call with their storage. They belong to the connection's event loop while
/// no call runs, and to the call while it does.
final class CallTexts: @unchecked Sendable {
  /// Storage beyond this is given back.
  private static let keptCapacity = 64 << 10
  /// The most bytes that are made smaller without leaving the event loop to others: about a millisecond's work.
  private static let shortSize = 64 << 10

  var message: [UInt8] = []
  var answer: [UInt8] = []
  /// Whether the answer stands there in gzip.
  private(set) var isGzipped = false

  func reset() {
    message.removeAll(keepingCapacity: message.capacity <= Self.keptCapacity)
    answer.removeAll(keepingCapacity: answer.capacity <= Self.keptCapacity)
    isGzipped = false
  }

  /// Makes gzip of the answer if the caller takes it.
  func compress(for acceptEncoding: [String]) async {
    guard AcceptedEncoding.takesGzip(acceptEncoding) else { return }
    answer = answer.count <= Self.shortSize ? Deflater.gzip(answer) : await Self.gzipElsewhere(answer)
    isGzipped = true
  }

  @concurrent
  private static func gzipElsewhere(_ bytes: [UInt8]) async -> [UInt8] { Deflater.gzip(bytes) }
}
