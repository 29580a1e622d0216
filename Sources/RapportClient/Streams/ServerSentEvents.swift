/// One event of a stream of server-sent events (the HTML Standard, section 9.2).
struct ServerSentEvent: Hashable, Sendable {
  var id: String?
  var name: String?
  var data: String
  /// How long to wait before connecting again, from now on.
  var retry: Duration?
}

/// Bytes to events, in pieces as they come.
struct ServerSentEventParser {
  private var line: [UInt8] = []
  private var endsWithReturn = false
  private var data: [String] = []
  private var event = ServerSentEvent(data: "")
  private var events: [ServerSentEvent] = []

  /// The events that end in these bytes.
  mutating func read(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
    events = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n") where endsWithReturn: endsWithReturn = false
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        endsWithReturn = byte == UInt8(ascii: "\r")
        endLine()
      default:
        endsWithReturn = false
        line.append(byte)
      }
    }
    return events
  }

  private mutating func endLine() {
    let text = String(decoding: line, as: UTF8.self)
    line.removeAll(keepingCapacity: true)
    if text.isEmpty { return endEvent() }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var value = parts.count > 1 ? parts[1] : ""
    if value.first == " " { value.removeFirst() }
    switch parts[0] {
    case "data": data.append(String(value))
    case "id" where !value.contains("\0"): event.id = String(value)
    case "event": event.name = String(value)
    case "retry": event.retry = Int(value).map { .milliseconds($0) }
    default: break
    }
  }

  private mutating func endEvent() {
    event.data = data.joined(separator: "\n")
    if !data.isEmpty || event.id != nil || event.retry != nil { events.append(event) }
    data = []
    event = ServerSentEvent(data: "")
  }
}
