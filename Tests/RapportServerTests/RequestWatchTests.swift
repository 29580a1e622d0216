import NIOCore
import Testing

@testable import RapportServer

struct RequestWatchTests {
  private let limits = RequestWatch.Limits(header: .seconds(1), body: .seconds(2), write: .seconds(3))

  @Test func `a whole request needs no time`() {
    var watch = RequestWatch()
    watch.receivedHead()
    watch.receivedEnd()
    watch.finishedReading()
    #expect(watch.phase == .idle)
    #expect(watch.timeLimit(in: limits) == nil)
    #expect(!watch.endsAfterAnswer)
    watch.wroteEnd()
    #expect(watch.unanswered == 0)
  }

  @Test func `bytes that complete nothing begin a request`() {
    var watch = RequestWatch()
    watch.finishedReading()
    #expect(watch.phase == .headers)
    #expect(watch.timeLimit(in: limits) == .seconds(1))
    #expect(watch.expired() == .close)
  }

  @Test func `headers have time while an earlier request is answered`() {
    var watch = RequestWatch()
    watch.receivedHead()
    watch.receivedEnd()
    watch.finishedReading()
    watch.finishedReading()
    #expect(watch.expired() == .extend)
    watch.wroteEnd()
    #expect(watch.expired() == .close)
  }

  @Test func `a body that does not come is told, then the connection closed`() {
    var watch = RequestWatch()
    watch.receivedHead()
    watch.receivedBody()
    watch.finishedReading()
    #expect(watch.timeLimit(in: limits) == .seconds(2))
    #expect(watch.expired() == .failBody)
    #expect(watch.endsAfterAnswer)
    #expect(watch.expired() == .close)
  }

  @Test func `a body has time while an earlier request is answered`() {
    var watch = RequestWatch()
    watch.receivedHead()
    watch.receivedEnd()
    watch.receivedHead()
    #expect(watch.expired() == .extend)
    #expect(!watch.endsAfterAnswer)
    watch.wroteEnd()
    #expect(!watch.isAnsweredEarly)
    #expect(watch.endsAfterAnswer)
  }

  @Test func `an answer before the end of the body is the last`() {
    var watch = RequestWatch()
    watch.receivedHead()
    #expect(watch.endsAfterAnswer)
    watch.wroteEnd()
    #expect(watch.isAnsweredEarly)
    #expect(watch.expired() == .close)
  }

  @Test func `an answer to no request counts for none`() {
    var watch = RequestWatch()
    watch.wroteEnd()
    #expect(watch.unanswered == 0)
    #expect(!watch.isAnsweredEarly)
  }
}
