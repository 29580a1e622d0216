import JSONRPC
import NIOCore
import NIOHTTP1
import Rapport

/// Answers calls on the event loop of their connection, and passes every other request on to Hummingbird.
///
/// A call is begun right here, and one that never has to wait is answered before the next bytes are read: it changes
/// no thread and waits in no queue. One that waits goes on elsewhere, and comes back to be answered. Requests on one
/// connection are answered in their order: what comes behind a running call, or behind a request that Hummingbird still
/// answers, waits here, and no more is read.
final class RPCHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// Whose turn it is.
  private enum Turn {
    /// Nobody's: the next request decides.
    case free
    /// Requests that are not ours; so many of them are unanswered, and the last is still being read or not.
    case passing(unanswered: Int, isReading: Bool)
    /// A call's body is coming.
    case receiving(RPCRoute.Request)
    /// The answer is known, the end of the request is not there.
    case refusing(RPCRoute.Request)
    /// All slots for calls are taken; this one is the next, or will be.
    case queueing(RPCRoute.Request, CallSlots.Waiter?)
    case calling(RPCRoute.Request)
  }

  private let route: RPCRoute
  private let running: RunningCall
  private var turn = Turn.free
  /// What waits for its turn.
  private var waiting = CircularBuffer<HTTPServerRequestPart>()
  private var wantsToRead = false
  private var quiesce: ChannelShouldQuiesceEvent?
  private var deadline: Scheduled<Void>?
  private var context: ChannelHandlerContext?

  private var ids = RequestId()
  private var date = HTTPDate()
  private var peer = Peer()
  private let texts = CallTexts()
  private var answers: WholeAnswers?

  /// - Parameter answers: writes answers in one piece; without it they are written part by part.
  init(route: RPCRoute, running: RunningCall, answers: WholeAnswers? = nil) {
    self.route = route
    self.running = running
    self.answers = answers
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    peer = route.origins.peer(context.channel.remoteAddress)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    answers = nil
    deadline?.cancel()
    stopQueueing()
  }

  func channelInactive(context: ChannelHandlerContext) {
    stopQueueing()
    running.cancel()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch (event, turn) {
    case (let event as ChannelShouldQuiesceEvent, .receiving), (let event as ChannelShouldQuiesceEvent, .refusing),
      (let event as ChannelShouldQuiesceEvent, .queueing), (let event as ChannelShouldQuiesceEvent, .calling):
      // Who closes idle connections does not know of this request.
      quiesce = event
    default:
      if let event = event as? ChannelEvent, event == .inputClosed {
        stopQueueing()
        running.cancel()
      }
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch (turn, error) {
    case (.receiving(let request), is RequestWatch.BodyTimeout):
      texts.reset()
      let refusal = Refusal.bodyTimeout(route.configuration.bodyTimeout)
      write(route.answer(to: request, refusal: refusal), to: request, context)
    case (.refusing(let request), is RequestWatch.BodyTimeout): refuse(request, context)
    case (.receiving, _), (.refusing, _):
      // The rest of the request will not come.
      texts.reset()
      turn = .free
      context.fireErrorCaught(error)
    default: context.fireErrorCaught(error)
    }
  }

  // MARK: Requests

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    if waiting.isEmpty, mayTake(part, context) { take(part, context) } else { waiting.append(part) }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if case .refusing(let request) = turn { refuse(request, context) }
    context.fireChannelReadComplete()
  }

  func read(context: ChannelHandlerContext) {
    if waiting.isEmpty, !isBusy { context.read() } else { wantsToRead = true }
  }

  /// Whether a call runs or waits for its turn: nothing else is begun before its end.
  private var isBusy: Bool {
    switch turn {
    case .calling, .queueing: true
    default: false
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    context.fireChannelWritabilityChanged()
    if context.channel.isWritable { goOn(context) }
  }

  private func mayTake(_ part: HTTPServerRequestPart, _ context: ChannelHandlerContext) -> Bool {
    switch (turn, part) {
    case (.calling, _), (.queueing, _): false
    // Who takes no answers gets no more.
    case (_, .head) where !context.channel.isWritable: false
    case (.passing(let unanswered, let isReading), .head(let head)):
      unanswered == 0 && !isReading || !head.isAnsweredHere
    default: true
    }
  }

  private func take(_ part: HTTPServerRequestPart, _ context: ChannelHandlerContext) {
    switch (part, turn) {
    case (.head(let head), _) where head.isAnsweredHere:
      let request = route.request(head, from: peer, &ids)
      if request.earlyAnswer != nil {
        turn = .refusing(request)
      } else {
        turn = .receiving(request)
        if request.headers.waitsForConsent { consent(context) }
      }
    case (.head, .passing(let unanswered, _)):
      turn = .passing(unanswered: unanswered + 1, isReading: true)
      context.fireChannelRead(wrapInboundOut(part))
    case (.head, _):
      turn = .passing(unanswered: 1, isReading: true)
      context.fireChannelRead(wrapInboundOut(part))
    case (.body(let bytes), .receiving(let request)): receive(bytes, of: request)
    case (.end, .receiving(let request)): call(request, context)
    case (.end, .refusing(let request)): refuse(request, context)
    case (.body, .refusing), (_, .calling), (_, .queueing), (_, .free): break
    case (.body, .passing): context.fireChannelRead(wrapInboundOut(part))
    case (.end, .passing(let unanswered, _)):
      turn = unanswered == 0 ? .free : .passing(unanswered: unanswered, isReading: false)
      context.fireChannelRead(wrapInboundOut(part))
    }
  }

  /// The caller asked whether it may send the body (RFC 9110, section 10.1.1).
  private func consent(_ context: ChannelHandlerContext) {
    let head = HTTPResponseHead(version: .http1_1, status: .continue)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
  }

  private func receive(_ bytes: ByteBuffer, of request: RPCRoute.Request) {
    if let inflater = request.inflater { return inflate(bytes, of: request, by: inflater) }
    let limit = route.maximumBodySize
    guard bytes.readableBytes <= limit - texts.message.count else {
      texts.reset()
      request.earlyAnswer = route.answer(to: request, refusal: .payloadTooLarge(limit: limit, declared: nil))
      turn = .refusing(request)
      return
    }
    texts.message.append(contentsOf: bytes.readableBytesView)
  }

  private func inflate(_ bytes: ByteBuffer, of request: RPCRoute.Request, by inflater: Inflater) {
    guard let failure = bytes.withUnsafeReadableBytes({ inflater.add($0, to: &texts.message) }) else { return }
    texts.reset()
    let refusal =
      switch failure {
      case .tooLarge: Refusal.inflatesTooMuch(limit: route.maximumBodySize)
      case .malformed: Refusal.badEncoding()
      }
    request.earlyAnswer = route.answer(to: request, refusal: refusal)
    turn = .refusing(request)
  }

  /// Takes what has waited, as far as it is its turn.
  private func goOn(_ context: ChannelHandlerContext) {
    guard let first = waiting.first, mayTake(first, context) else { return readAgain(context) }
    while let part = waiting.first, mayTake(part, context) {
      waiting.removeFirst()
      take(part, context)
    }
    channelReadComplete(context: context)
    readAgain(context)
  }

  private func readAgain(_ context: ChannelHandlerContext) {
    guard waiting.isEmpty, !isBusy, wantsToRead else { return }
    wantsToRead = false
    context.read()
  }

  // MARK: Calls

  private func call(_ request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    if let inflater = request.inflater, !inflater.isComplete {
      texts.reset()
      return write(route.answer(to: request, refusal: .badEncoding()), to: request, context)
    }
    if route.slots.take() { begin(request, context) } else { queue(request, context) }
  }

  /// Begins a call that has a slot.
  private func begin(_ request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    let origin = route.origin(of: request)
    request.reply = origin.reply
    turn = .calling(request)
    let (endpoint, loop, texts) = (route.endpoint, context.eventLoop, texts)
    let (compressedSize, acceptEncoding) = (
      route.configuration.compressedSize ?? Int.max, request.headers.acceptEncoding
    )
    let handler = NIOLoopBound(self, eventLoop: loop)
    let task = Task.immediate {
      await endpoint.respond(to: texts.message, from: origin, into: &texts.answer)
      if texts.answer.count >= compressedSize, !acceptEncoding.isEmpty { await texts.compress(for: acceptEncoding) }
      if loop.inEventLoop { handler.value.finish() } else { loop.execute { handler.value.finishLater() } }
    }
    guard case .calling = turn else { return }
    running.begin(task)
    let timeLeft = origin.deadline.map { $0 - .now } ?? route.configuration.callTimeout
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(max(.zero, timeLeft))) {
      task.cancel()
    }
  }

  private func finishLater() {
    running.end()
    deadline?.cancel()
    deadline = nil
    finish()
    if let context { goOn(context) }
  }

  private func finish() {
    route.slots.giveBack()
    guard case .calling(let request) = turn, let context else { return }
    write(route.answer(to: request, texts.answer, isGzipped: texts.isGzipped), to: request, context)
    texts.reset()
  }

  // MARK: Waiting for a slot

  private func queue(_ request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    turn = .queueing(request, nil)
    let loop = context.eventLoop
    let handler = NIOLoopBound(self, eventLoop: loop)
    guard let waiter = route.slots.wait({ loop.execute { handler.value.enter() } }) else {
      return giveUp(request, context)
    }
    turn = .queueing(request, waiter)
    deadline = loop.assumeIsolated().scheduleTask(in: TimeAmount(route.slots.patience)) {
      self.deadline = nil
      self.stopQueueing()
    }
  }

  /// A slot is there.
  private func enter() {
    deadline?.cancel()
    deadline = nil
    guard case .queueing(let request, _) = turn, let context, context.channel.isActive else {
      return route.slots.giveBack()
    }
    begin(request, context)
    if !isBusy { goOn(context) }
  }

  /// Waits no more, if it does; unless the slot is on its way.
  private func stopQueueing() {
    guard case .queueing(let request, let waiter?) = turn, route.slots.leave(waiter) else { return }
    deadline?.cancel()
    deadline = nil
    guard let context, context.channel.isActive else {
      texts.reset()
      turn = .free
      return
    }
    giveUp(request, context)
    goOn(context)
  }

  private func giveUp(_ request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    texts.reset()
    write(route.answer(to: request, refusal: .busy(limit: route.slots.limit)), to: request, context)
  }

  // MARK: Answers

  private func refuse(_ request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    guard let answer = request.earlyAnswer else { return }
    write(answer, to: request, context)
  }

  private func write(_ answer: RPCRoute.Answer, to request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    turn = .free
    let answer = route.complete(answer, to: request)
    if let answers {
      answers.write(answer, to: request, date: date.now(), context)
    } else {
      writeParts(of: answer, to: request, context)
    }
    route.log(request, status: answer.status)
    // A stream of HTTP/2 ends with its answer.
    if request.head.version.major < 2, !request.head.isKeepAlive { context.close(promise: nil) }
    if let quiesce {
      self.quiesce = nil
      context.fireUserInboundEventTriggered(quiesce)
    }
  }

  private func writeParts(of answer: RPCRoute.Answer, to request: RPCRoute.Request, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(route.head(of: answer, to: request, date: date.now()))), promise: nil)
    if !answer.body.isEmpty, request.head.method != .HEAD {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))), promise: nil)
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  /// What Hummingbird answers, its own refusals among it.
  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    var part = unwrapOutboundIn(data)
    if case .head(var head) = part {
      head.headers.replaceOrAdd(name: "X-Content-Type-Options", value: "nosniff")
      part = .head(head)
    }
    context.write(wrapOutboundOut(part), promise: promise)
    guard case .end = part, case .passing(let unanswered, let isReading) = turn else { return }
    if unanswered > 1 || isReading {
      turn = .passing(unanswered: unanswered - 1, isReading: isReading)
    } else {
      turn = .free
      if !waiting.isEmpty { goOn(context) }
    }
  }
}

@available(*, unavailable)
extension RPCHandler: Sendable {}

extension HTTPRequestHead {
  /// Whether it is a call whose answer comes in one piece.
  fileprivate var isAnsweredHere: Bool { isCall && !asksForLines }

  /// Whether it is for `/rpc`, whatever its query.
  var isCall: Bool {
    uri.hasPrefix(RPCRoute.path)
      && uri.utf8.dropFirst(RPCRoute.path.utf8.count).first.map { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        ?? true
  }
}
