import NIOCore
import Rapport

/// Server-sent events (HTML Living Standard, section 9.2), as this server writes them.
enum SSEText {
  /// A comment: says nothing, but that the stream is there.
  static let heartbeat = ByteBuffer(string: ":\n\n")
  /// The source has ended: there is nothing to come back for.
  static let end = ByteBuffer(string: "event: end\ndata: {}\n\n")

  static func retry(_ milliseconds: Int) -> ByteBuffer { ByteBuffer(string: "retry: \(max(0, milliseconds))\n\n") }

  /// JSON text has no line breaks, so an event's data are one line. A mark has an id alone: browsers keep it and call nobody.
  static func event(_ event: EventStream.Event) -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(event.data.count + 48)
    if let id = event.id { buffer.writeString("id: \(id)\n") }
    if !event.isMark {
      buffer.writeString("data: ")
      buffer.writeBytes(event.data)
      buffer.writeString("\n")
    }
    buffer.writeString("\n")
    return buffer
  }

  /// The source has failed: the JSON-RPC error object, and nothing behind it.
  static func failure(_ error: RPCError, requestId: String) -> ByteBuffer {
    var writer = JSONWriter()
    error.write(to: &writer, requestId: requestId)
    var buffer = ByteBuffer(string: "event: failure\ndata: ")
    buffer.writeBytes(writer.bytes)
    buffer.writeString("\n\n")
    return buffer
  }
}
