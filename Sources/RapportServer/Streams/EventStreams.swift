public import HTTPTypes
public import Hummingbird
import NIOCore
public import Rapport
import ServiceLifecycle

/// The subscriptions of a server, whichever wire writes them: how many there are, and how each comes to its reader.
///
/// A stream takes none of the slots of calls. A reader who is slow stops the source; one who takes nothing for
/// ``ServerConfiguration/writeTimeout`` loses the connection, and can resume.
public struct EventStreams: Sendable {
  let configuration: StreamConfiguration
  private let slots: CallSlots

  public init(_ configuration: StreamConfiguration = StreamConfiguration()) {
    self.configuration = configuration
    slots = CallSlots(limit: configuration.maximumStreams)
  }

  /// Room for one stream, until the value goes.
  public struct Place: Sendable {
    fileprivate let slot: HeldSlot
  }

  /// - Throws: `UNAVAILABLE` if as many streams are open as may be.
  public func place() throws(RPCError) -> Place {
    guard let slot = HeldSlot(slots) else {
      throw RPCError(
        .unavailable,
        "At most \(slots.limit) subscriptions are open at one time, and so many are. Subscribe again in a while.")
    }
    return Place(slot: slot)
  }

  /// An answer of these events, until they end, the reader goes or the server shuts down.
  public func response(
    of events: EventStream, as format: some EventFormat, in place: Place, headers: HTTPFields = [:]
  ) -> Response {
    var all: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store", .accelBuffering: "no"]
    for field in headers { all[field.name] = field.value }
    let streaming = Streaming(events: events, heartbeat: configuration.heartbeat, format: format)
    return Response(
      status: .ok, headers: all,
      body: ResponseBody { writer in
        try await streaming.write(to: &writer)
        withExtendedLifetime(place) {}
      })
  }
}

/// A subscription on its way to one reader.
private struct Streaming<Format: EventFormat>: Sendable {
  let events: EventStream
  let heartbeat: Duration
  let format: Format

  @concurrent func write(to writer: inout any ResponseBodyWriter) async throws {
    let mailbox = StreamMailbox()
    let source = Task { [events] in
      do {
        for try await event in events {
          if Task.isCancelled { break }
          await mailbox.put(event)
        }
        mailbox.finish(.end(nil))
      } catch {
        mailbox.finish(.end(error))
      }
    }
    let beats = Task { [heartbeat] in
      while (try? await Task.sleep(for: heartbeat)) != nil { mailbox.beat() }
    }
    let shutdown = Task {
      if (try? await gracefulShutdown()) != nil { mailbox.finish(.shutdown) }
    }
    defer {
      mailbox.close()
      for task in [source, beats, shutdown] { task.cancel() }
    }
    try await writer.write(format.beginning)
    while true {
      switch await mailbox.take() {
      case .event(let event): try await writer.write(format.event(event))
      case .heartbeat: try await writer.write(format.heartbeat)
      case .shutdown:
        try await writer.write(format.pause)
        return try await writer.finish(nil)
      case .end(nil):
        try await writer.write(format.end)
        return try await writer.finish(nil)
      case .end(let error?):
        if Task.isCancelled { throw error }
        try await writer.write(format.failure(RPCError(describing: error)))
        return try await writer.finish(nil)
      }
    }
  }
}
