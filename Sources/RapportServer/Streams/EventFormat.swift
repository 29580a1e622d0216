public import NIOCore
public import Rapport

/// How a wire writes the events of a subscription.
public protocol EventFormat: Sendable {
  /// What stands in front of all events.
  var beginning: ByteBuffer { get }
  /// Says nothing but that the stream is there.
  var heartbeat: ByteBuffer { get }
  /// There is nothing more to come.
  var end: ByteBuffer { get }
  /// The server shuts down: come back in a while.
  var pause: ByteBuffer { get }

  func event(_ event: EventStream.Event) -> ByteBuffer
  /// The source has failed, and nothing comes behind it.
  func failure(_ error: RPCError) -> ByteBuffer
}

/// Server-sent events (HTML Living Standard, section 9.2), as `/rpc/subscribe` writes them.
struct SSEFormat: EventFormat {
  let retryMilliseconds: Int
  let requestId: String

  var beginning: ByteBuffer { ByteBuffer(string: "retry: \(max(0, retryMilliseconds))\n\n") }
  var heartbeat: ByteBuffer { ByteBuffer(string: ":\n\n") }
  var end: ByteBuffer { ByteBuffer(string: "event: end\ndata: {}\n\n") }
  var pause: ByteBuffer { beginning }

  /// JSON text has no line breaks, so an event's data are one line. A mark has an id alone: browsers keep it and call nobody.
  func event(_ event: EventStream.Event) -> ByteBuffer {
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

  /// With the JSON-RPC error object.
  func failure(_ error: RPCError) -> ByteBuffer {
    var writer = JSONWriter()
    error.write(to: &writer, requestId: requestId)
    var buffer = ByteBuffer(string: "event: failure\ndata: ")
    buffer.writeBytes(writer.bytes)
    buffer.writeString("\n\n")
    return buffer
  }
}
