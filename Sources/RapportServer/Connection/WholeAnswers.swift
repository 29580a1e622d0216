import NIOCore
import NIOHTTP1

/// Writes whole answers on a connection of HTTP/1 (RFC 9112): status line, headers and body in one piece of bytes, past
/// the encoder that puts others' answers together part by part.
///
/// The bytes of one answer are what the encoder would have written, and cost a third of it.
final class WholeAnswers {
  private let encoder: ChannelHandlerContext
  private let watch: RequestWatchHandler
  private var head: [UInt8] = []
  private var buffer = ByteBuffer()

  /// - Parameters:
  ///   - encoder: the place of the connection's encoder in its pipeline.
  ///   - watch: is told of answers, as it does not see them pass.
  init(past encoder: ChannelHandlerContext, watch: RequestWatchHandler) {
    self.encoder = encoder
    self.watch = watch
  }

  /// - Parameter context: of who answers, behind the watch.
  func write(_ answer: RPCRoute.Answer, to request: RPCRoute.Request, date: String, _ context: ChannelHandlerContext) {
    head.removeAll(keepingCapacity: true)
    add(answer.status)
    if !answer.body.isEmpty {
      head += FixedHeaders.json.text
      add("Content-Length", String(answer.body.count))
    } else if answer.status != .noContent {
      add("Content-Length", "0")
    }
    head += FixedHeaders.all.text
    add("Date", date)
    add("X-Request-Id", request.id)
    for (name, value) in answer.headers { add(name, value) }
    if watch.isNextAnswerLast { add("Connection", "close") }
    add("\r\n")
    // Storage that the channel still writes from is left to it.
    buffer.clear(minimumCapacity: head.count + answer.body.count)
    buffer.writeBytes(head)
    if request.head.method != .HEAD { buffer.writeBytes(answer.body) }
    encoder.write(NIOAny(buffer), promise: nil)
    encoder.flush()
    watch.answered(context)
  }

  private func add(_ status: HTTPResponseStatus) {
    if status == .ok { return add("HTTP/1.1 200 OK\r\n") }
    head += "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n".utf8
  }

  private func add(_ name: String, _ value: String) {
    head += name.utf8
    add(": ")
    head += value.utf8
    add("\r\n")
  }

  private func add(_ text: StaticString) { text.withUTF8Buffer { head += $0 } }
}

@available(*, unavailable)
extension WholeAnswers: Sendable {}

/// Headers whose values are always the same, also as the bytes that HTTP/1 has for them.
struct FixedHeaders: Sendable {
  let fields: [(name: String, value: String)]
  let text: [UInt8]

  init(_ fields: [(name: String, value: String)]) {
    self.fields = fields
    text = Array(fields.map { "\($0.name): \($0.value)\r\n" }.joined().utf8)
  }

  /// What every answer says.
  static let all = FixedHeaders([("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")])
  /// What an answer with a body says.
  static let json = FixedHeaders([("Content-Type", "application/json")])
}

extension HTTPHeaders {
  mutating func add(_ fixed: FixedHeaders) { for (name, value) in fixed.fields { add(name: name, value: value) } }
}
