import NIOCore
import Testing

@testable import RapportServer

struct RequestWatchTests {
  private let limits = RequestWatch.Limits(
    idle: .seconds(10), header: .seconds(1), body: .seconds(2), write: .seconds(3))

  private let start = NIODeadline.uptimeNanoseconds(1_000_000_000)

  @Test func `a whole request needs no time`() {
    var watch = RequestWatch(at: start)
    watch.receivedHead()
    watch.receivedEnd()
    watch.finishedReading()
    #expect(watch.phase == .idle)
    #expect(watch.timeLimit(in: limits) == .seconds(10))
    #expect(!watch.endsAfterAnswer)
    watch.wroteEnd(at: start)
    #expect(watch.unanswered == 0)
  }

  @Test func `an idle connection has its time from the last answer on`() {
    var watch = RequestWatch(at: start)
    #expect(watch.expired(at: start + .seconds(10), limits: limits) == .close)
    watch.receivedHead()
    watch.receivedEnd()
    #expect(watch.expired(at: start + .seconds(10), limits: limits) == .extend(nil))
    watch.wroteEnd(at: start + .seconds(4))
    #expect(watch.expired(at: start + .seconds(10), limits: limits) == .extend(.seconds(4)))
    #expect(watch.expired(at: start + .seconds(14), limits: limits) == .close)
  }

  @Test func `bytes that complete nothing begin a request`() {
    var watch = RequestWatch(at: start)
    watch.finishedReading()
    #expect(watch.phase == .headers)
    #expect(watch.timeLimit(in: limits) == .seconds(1))
    #expect(watch.expired(at: start, limits: limits) == .close)
  }

  @Test func `headers have time while an earlier request is answered`() {
    var watch = RequestWatch(at: start)
    watch.receivedHead()
    watch.receivedEnd()
    watch.finishedReading()
    watch.finishedReading()
    #expect(watch.expired(at: start, limits: limits) == .extend(nil))
    watch.wroteEnd(at: start)
    #expect(watch.expired(at: start, limits: limits) == .close)
  }

  @Test func `a body that does not come is told, then the connection closed`() {
    var watch = RequestWatch(at: start)
    watch.receivedHead()
    watch.receivedBody()
    watch.finishedReading()
    #expect(watch.timeLimit(in: limits) == .seconds(2))
    #expect(watch.expired(at: start, limits: limits) == .failBody)
    #expect(watch.endsAfterAnswer)
    #expect(watch.expired(at: start, limits: limits) == .close)
  }

  @Test func `a body has time while an earlier request is answered`() {
    var watch = RequestWatch(at: start)
    watch.receivedHead()
    watch.receivedEnd()
    watch.receivedHead()
    #expect(watch.expired(at: start, limits: limits) == .extend(nil))
    #expect(!watch.endsAfterAnswer)
    watch.wroteEnd(at: start)
    #expect(!watch.isAnsweredEarly)
    #expect(watch.endsAfterAnswer)
  }

  @Test func `an answer before the end of the body is the last`() {
    var watch = RequestWatch(at: start)
    watch.receivedHead()
    #expect(watch.endsAfterAnswer)
    watch.wroteEnd(at: start)
    #expect(watch.isAnsweredEarly)
    #expect(watch.expired(at: start, limits: limits) == .close)
  }

  @Test func `an answer to no request counts for none`() {
    var watch = RequestWatch(at: start)
    watch.wroteEnd(at: start)
    #expect(watch.unanswered == 0)
    #expect(!watch.isAnsweredEarly)
  }
}
