import Hummingbird
import NIOCore

/// The body of a request that came in gzip, as it was before.
struct InflatedBody: AsyncSequence, Sendable {
  let base: RequestBody
  let limits: Inflater.Limits

  struct AsyncIterator: AsyncIteratorProtocol {
    var base: RequestBody.AsyncIterator
    let inflater: Inflater

    @concurrent mutating func next() async throws -> ByteBuffer? {
      while let part = try await base.next() {
        var output: [UInt8] = []
        if let failure = part.withUnsafeReadableBytes({ inflater.add($0, to: &output) }) { throw failure }
        if !output.isEmpty { return ByteBuffer(bytes: output) }
      }
      guard inflater.isComplete else { throw Inflater.Failure.malformed }
      return nil
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(base: base.makeAsyncIterator(), inflater: Inflater(limits))
  }
}
