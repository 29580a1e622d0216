import NIOCore
import NIOHTTP1
import NIOHTTP2

/// What ``RequestWatchHandler`` is for a connection of HTTP/1, for a stream of HTTP/2: ends it when its body comes too
/// slowly or its answer is not taken, and tells those who wait that it is gone.
final class StreamWatchHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// How much of an answer is given to the connection at one time: what a peer takes is seen in these steps.
  private static let pieceSize = 16 << 10

  private let limits: RequestWatch.Limits
  private let peer: DropSignal
  private var pace = BodyPace()
  private var isRequestComplete = false
  private var isAbandoned = false
  private var isAnswered = false
  private var isClosing = false
  private var timer: Scheduled<Void>?
  /// Bytes that the peer has not taken.
  private var pending = 0
  private var hasProgressed = false
  private var writeTimer: Scheduled<Void>?

  init(limits: RequestWatch.Limits, peer: DropSignal) {
    self.limits = limits
    self.peer = peer
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  private func stop() {
    peer.drop()
    timer?.cancel()
    timer = nil
    writeTimer?.cancel()
    writeTimer = nil
  }

  // MARK: What the peer sends

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): pace = BodyPace(isCall: head.isCall)
    case .body(let bytes): pace.received(bytes.readableBytes)
    case .end:
      isRequestComplete = true
      timer?.cancel()
      timer = nil
    }
    if !isAbandoned, !isAnswered { context.fireChannelRead(data) }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    pace.finishedReading()
    if !isRequestComplete, timer == nil, context.channel.isActive { keepTime(context) }
    context.fireChannelReadComplete()
  }

  func read(context: ChannelHandlerContext) {
    pace.askedToRead()
    context.read()
  }

  private func keepTime(_ context: ChannelHandlerContext) {
    let limit = isAbandoned ? limits.farewell : limits.body
    timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
      self.timer = nil
      guard !self.isAbandoned else { return context.close(promise: nil) }
      if self.pace.isGoodEnough() { return self.keepTime(context) }
      self.isAbandoned = true
      context.fireErrorCaught(RequestWatch.BodyTimeout())
      self.keepTime(context)
    }
  }

  // MARK: What the peer takes

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head: context.write(data, promise: promise)
    case .body(.byteBuffer(var bytes)):
      while bytes.readableBytes > Self.pieceSize, let piece = bytes.readSlice(length: Self.pieceSize) {
        write(piece, promise: nil, context)
      }
      write(bytes, promise: promise, context)
    case .body: context.write(data, promise: promise)
    case .end:
      isAnswered = true
      context.write(data, promise: promise)
      guard !isRequestComplete else { return }
      context.flush()
      sayEnough(context)
    }
  }

  private func write(_ piece: ByteBuffer, promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
    let count = piece.readableBytes
    pending += count
    let taken = context.eventLoop.makePromise(of: Void.self)
    taken.futureResult.assumeIsolated().whenComplete { _ in
      self.pending -= count
      self.hasProgressed = true
      if self.pending == 0 { self.haveTakenAll(context) }
    }
    taken.futureResult.cascade(to: promise)
    context.write(wrapOutboundOut(.body(.byteBuffer(piece))), promise: taken)
    if writeTimer == nil { expectProgress(context) }
  }

  private func expectProgress(_ context: ChannelHandlerContext) {
    hasProgressed = false
    writeTimer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.write) {
      self.writeTimer = nil
      guard self.pending > 0 else { return }
      if self.hasProgressed { self.expectProgress(context) } else { context.close(promise: nil) }
    }
  }

  private func haveTakenAll(_ context: ChannelHandlerContext) {
    writeTimer?.cancel()
    writeTimer = nil
    if isClosing { context.close(promise: nil) }
  }

  /// The answer is there and the request is not: the rest of it is not wanted (RFC 9113, section 8.1).
  private func sayEnough(_ context: ChannelHandlerContext) {
    let codec = try? context.pipeline.syncOperations.context(handlerType: HTTP2FramePayloadToHTTP1ServerCodec.self)
    guard pending == 0, let codec else { return isClosing = true }
    codec.writeAndFlush(NIOAny(HTTP2Frame.FramePayload.rstStream(.noError)), promise: nil)
  }

  /// Puts a close off until the peer has taken the answer, as long as it makes progress.
  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode == .all, pending > 0, context.channel.isActive else {
      return context.close(mode: mode, promise: promise)
    }
    context.channel.closeFuture.cascade(to: promise)
    isClosing = true
  }
}

@available(*, unavailable)
extension StreamWatchHandler: Sendable {}
