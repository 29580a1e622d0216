import NIOCore
import NIOHTTP1

/// Closes connections whose peers are too slow or gone, and says so in time to those who wait for them.
///
/// It stands behind the HTTP decoder. One timer runs for a connection without a request; another is set only when a read
/// leaves a request unfinished or a write leaves bytes behind: requests that arrive whole cost none.
final class RequestWatchHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// What a peer must take of an answer within the write limit.
  private static let leastProgress = 16 << 10

  private let limits: RequestWatch.Limits
  private let peer: DropSignal
  private var watch = RequestWatch(at: .now())
  private var pace = BodyPace()
  private var isShuttingDown = false
  private var isPeerGone = false
  /// Whether the connection is to be closed once the peer has taken what waits for it.
  private var isClosing = false
  private var timer: (phase: RequestWatch.Phase, task: Scheduled<Void>)?
  private var writeTimer: Scheduled<Void>?

  init(limits: RequestWatch.Limits, peer: DropSignal) {
    self.limits = limits
    self.peer = peer
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { keepTime(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    keepTime(context)
    context.fireChannelActive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? ChannelEvent, event == .inputClosed {
      isPeerGone = true
      peer.drop()
      if isClosing { context.close(promise: nil) }
    }
    if event is ChannelShouldQuiesceEvent { isShuttingDown = true }
    context.fireUserInboundEventTriggered(event)
  }

  private func stop() {
    peer.drop()
    timer?.task.cancel()
    timer = nil
    writeTimer?.cancel()
    writeTimer = nil
  }

  // MARK: What the peer sends

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      watch.receivedHead()
      pace = BodyPace(isCall: head.isCall)
    case .body(let bytes):
      watch.receivedBody()
      pace.received(bytes.readableBytes)
    case .end: watch.receivedEnd()
    }
    if watch.isAnsweredEarly {
      if watch.phase == .idle { context.close(promise: nil) }
    } else if watch.phase != .abandoned {
      context.fireChannelRead(data)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    watch.finishedReading()
    pace.finishedReading()
    keepTime(context)
    context.fireChannelReadComplete()
  }

  func read(context: ChannelHandlerContext) {
    pace.askedToRead()
    context.read()
  }

  /// Sets the timer that the present phase asks for, unless it runs.
  private func keepTime(_ context: ChannelHandlerContext, for rest: TimeAmount? = nil) {
    guard timer?.phase != watch.phase else { return }
    timer?.task.cancel()
    timer = nil
    guard context.channel.isActive else { return }
    let limit = rest ?? watch.timeLimit(in: limits)
    let task = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { self.timeIsUp(context) }
    timer = (watch.phase, task)
  }

  private func timeIsUp(_ context: ChannelHandlerContext) {
    timer = nil
    var rest: TimeAmount?
    if watch.phase == .body, watch.unanswered > 0, pace.isGoodEnough() { return keepTime(context) }
    switch watch.expired(at: .now(), limits: limits) {
    case .extend(let left): rest = left
    case .failBody: context.fireErrorCaught(RequestWatch.BodyTimeout())
    case .close: return context.close(promise: nil)
    }
    keepTime(context, for: rest)
  }

  // MARK: What the peer takes

  /// Whether an answer that begins now must be the connection's last.
  var isNextAnswerLast: Bool { isShuttingDown || watch.endsAfterAnswer }

  /// An answer has been written to its end.
  ///
  /// - Parameter context: this handler's, or one behind it.
  func answered(_ context: ChannelHandlerContext) {
    watch.wroteEnd(at: .now())
    guard watch.isAnsweredEarly else { return }
    context.flush()
    context.close(mode: .output, promise: nil)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      if isNextAnswerLast, head.status.code >= 200 { head.headers.replaceOrAdd(name: "Connection", value: "close") }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      context.write(data, promise: promise)
      answered(context)
    }
  }

  /// Puts a close off until the peer has taken the answer, as long as it makes progress.
  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode == .all, !isPeerGone, context.channel.isActive, pendingBytes(context) > 0 else {
      return context.close(mode: mode, promise: promise)
    }
    context.channel.closeFuture.cascade(to: promise)
    guard !isClosing else { return }
    isClosing = true
    let taken = context.eventLoop.makePromise(of: Void.self)
    taken.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    context.close(mode: .output, promise: taken)
    if writeTimer == nil { expectProgress(context, from: pendingBytes(context)) }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    writeTimer?.cancel()
    writeTimer = nil
    if !context.channel.isWritable || isClosing { expectProgress(context, from: pendingBytes(context)) }
    context.fireChannelWritabilityChanged()
  }

  /// Closes the connection unless the peer takes some of the bytes that wait for it.
  private func expectProgress(_ context: ChannelHandlerContext, from pending: Int) {
    writeTimer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.write) {
      self.writeTimer = nil
      let left = self.pendingBytes(context)
      if pending - left < Self.leastProgress {
        context.close(promise: nil)
      } else {
        self.expectProgress(context, from: left)
      }
    }
  }

  private func pendingBytes(_ context: ChannelHandlerContext) -> Int {
    (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }
}

@available(*, unavailable)
extension RequestWatchHandler: Sendable {}
