import JSONRPC
import Rapport
import Synchronization

/// Answers with what a test says, and keeps what it was asked.
final class FakeEndpoint: RPCEndpoint {
  struct Call: Sendable {
    var message: String
    var origin: CallOrigin
  }

  private let kept = Mutex<[Call]>([])
  private let reply: @Sendable (_ message: String, _ origin: CallOrigin) async -> String?

  init(_ answer: @escaping @Sendable (_ message: String, _ origin: CallOrigin) async -> String? = { text, _ in text }) {
    reply = answer
  }

  var calls: [Call] { kept.withLock { $0 } }

  func respond(to message: [UInt8], from origin: CallOrigin, into answer: inout [UInt8]) async {
    let text = String(decoding: message, as: UTF8.self)
    kept.withLock { $0.append(Call(message: text, origin: origin)) }
    answer += (await reply(text, origin) ?? "").utf8
  }

  func lines(answering message: [UInt8], from origin: CallOrigin) -> AsyncStream<[UInt8]> {
    AsyncStream { $0.finish() }
  }
}

/// Something that happens once; others wait for it.
final class Signal: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func send() { continuation.finish() }

  /// Returns when the signal is sent, or when the waiting task is cancelled.
  func wait() async { for await _ in stream {} }
}
