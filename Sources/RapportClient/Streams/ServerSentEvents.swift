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
    defer { line.removeAll(keepingCapacity: true) }
    if line.isEmpty { return endEvent() }
    // By bytes: a combining mark behind the colon would make one character of the two.
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    var rest = line[name.endIndex...].dropFirst()
    if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    let value = String(decoding: rest, as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "data": data.append(value)
    case "id" where !value.utf8.contains(0): event.id = value
    case "event": event.name = value
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
