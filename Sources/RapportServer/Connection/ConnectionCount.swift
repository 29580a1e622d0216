import NIOCore
import Synchronization

/// How many connections a server has, and has had.
public final class ConnectionCount: Sendable {
  private let openCount = Atomic(0)
  private let acceptedCount = Atomic(0)

  public init() {}

  /// Connections that are open at this moment.
  public var open: Int { openCount.load(ordering: .relaxed) }

  /// Connections that were ever accepted.
  public var accepted: Int { acceptedCount.load(ordering: .relaxed) }

  func add(_ connection: any Channel) {
    openCount.add(1, ordering: .relaxed)
    acceptedCount.add(1, ordering: .relaxed)
    connection.closeFuture.whenComplete { _ in self.openCount.subtract(1, ordering: .relaxed) }
  }
}

/// Counts what a listening socket accepts.
final class ConnectionCountHandler: ChannelInboundHandler, Sendable {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private let count: ConnectionCount

  init(_ count: ConnectionCount) { self.count = count }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    count.add(unwrapInboundIn(data))
    context.fireChannelRead(data)
  }
}
