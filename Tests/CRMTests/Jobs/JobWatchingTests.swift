import Rapport
import Storage
import Testing

@testable import CRM

/// What those see who watch over jobs: counts, and a log that names nobody.
@Suite struct JobWatchingTests {
  struct Refused: Error, CustomDebugStringConvertible {
    var debugDescription: String
  }

  @Test(
    arguments: [
      ("550 <ada@example.com>: no such user", "550 <…>: no such user"),
      ("to \"Ada\" (ada@example.com), bob@b.example.", "to \"Ada\" (…), …"),
      ("no address at all", "no address at all"), ("", ""), ("@", "…"), ("two  blanks ", "two  blanks "),
    ])
  func theLogNamesNoAddress(text: String, logged: String) {
    #expect(LoggedError.text(Refused(debugDescription: text)) == logged)
  }

  @Test func jobsAreCountedWhenTheyHaveChangedAndTimeHasGoneBy() async throws {
    let crm = try await TestCRM()
    let kind = JobKind<Nothing>.compareSegments
    let census = JobCensus(crm.app, interval: 10)
    func count(_ state: String) async throws -> Int? {
      try await census.counts().first { $0.kind == kind.name && $0.state == state }?.count
    }
    func enqueue() async throws {
      let call = crm.context("rep")
      _ = try await call.write { try Jobs.enqueue(kind, Nothing(), for: call, in: $0) }
    }
    let all = try await census.counts()
    #expect(Set(all.map(\.kind)) == Set(CRM.jobKinds.map(\.name)) && all.allSatisfy { $0.count == 0 })
    #expect(Set(all.map(\.state)) == ["waiting", "running", "dead"])
    try await enqueue()
    #expect(try await count("waiting") == 0, "A count holds for ten seconds")
    crm.now = crm.now.adding(seconds: 10)
    #expect(try await count("waiting") == 1)
    try await enqueue()
    crm.now = crm.now.adding(seconds: -3600)
    #expect(try await count("waiting") == 2, "A clock that was put back keeps no old count")
  }
}
