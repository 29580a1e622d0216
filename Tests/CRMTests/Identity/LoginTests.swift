import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LoginTests {
  private func failure(
    _ crm: TestCRM, _ word: String = "rep", password: String? = "wrong", from address: String = "198.51.100.9"
  ) async -> RPCError? {
    do {
      _ = try await crm.login(word, password: password, from: address)
      return nil
    } catch {
      return error
    }
  }

  @Test func eachFailureMakesTheNextAttemptWaitLonger() async throws {
    let crm = try await TestCRM()
    for _ in 0..<5 { #expect(await failure(crm)?.code == .unauthorized) }
    var waits: [Int] = []
    for _ in 0..<6 {
      #expect(await failure(crm)?.code == .unauthorized)
      let refusal = await failure(crm, password: nil)
      #expect(refusal?.code == .tooManyRequests)
      #expect(refusal?.own?.text("type") == "tooManyAttempts")
      let wait = try #require(refusal?.own?["retryAfterSeconds"]?.intValue)
      waits.append(wait)
      crm.now = crm.now.adding(seconds: wait)
    }
    #expect(waits == [1, 2, 4, 8, 16, 32])
    // The right password gets in as soon as the wait is over, and all is forgotten.
    #expect(await failure(crm, password: nil) == nil)
    for _ in 0..<5 { #expect(await failure(crm)?.code == .unauthorized) }
  }

  @Test func anUnknownAddressIsSlowedDownAlike() async throws {
    let crm = try await TestCRM()
    for _ in 0..<6 { #expect(await failure(crm, "nobody")?.code == .unauthorized) }
    #expect(await failure(crm, "nobody")?.code == .tooManyRequests)
    let count = try await crm.store.read { try $0.fetchValue("SELECT count FROM unknown_logins", as: Int.self) }
    #expect(count == 6)
    #expect(try await crm.audit().filter { $0.action == "loginFailed" }.isEmpty)
  }

  @Test func nobodyIsLockedOutByOthers() async throws {
    let crm = try await TestCRM()
    _ = try await crm.login("rep", from: "192.0.2.7")
    for number in 0..<60 {
      _ = await failure(crm, from: "203.0.113.\(number)")
      crm.now = crm.now.adding(seconds: 30)
    }
    // From a new place it takes half a minute at most; from a known one, nothing.
    for number in 60..<64 { _ = await failure(crm, from: "203.0.113.\(number)") }
    let refusal = await failure(crm, password: nil, from: "198.51.100.1")
    #expect(try #require(refusal?.own?["retryAfterSeconds"]?.intValue) <= 30)
    #expect(await failure(crm, password: nil, from: "192.0.2.7") == nil)
  }

  @Test func whoHasAnAccountCannotGuessAtOthers() async throws {
    let crm = try await TestCRM()
    var isStopped = false
    for number in 0..<120 where !isStopped {
      isStopped = await failure(crm, "someone\(number)")?.code == .tooManyRequests
      _ = await failure(crm, "rep2", password: nil)
    }
    #expect(isStopped)
  }

  @Test func failuresAreNotedWithoutWhoTried() async throws {
    let crm = try await TestCRM()
    _ = await failure(crm, from: "198.51.100.9")
    let entry = try #require(try await crm.audit().last)
    #expect(entry.action == "loginFailed" && entry.entityId == crm.user("rep").id.uuid)
    #expect(entry.ip == "198.51.100.0" && entry.userAgent == nil && entry.actorId == nil)
  }

  @Test func aPasswordIsHashedAnewWhenTheCostHasChanged() async throws {
    let crm = try await TestCRM()
    let id = crm.user("rep").id
    let old = try PasswordHash(
      of: "rep-password", salt: [1, 2, 3], cost: .init(logRounds: 2, blockSize: 8, parallelism: 1)
    ).description
    try await crm.store.write { try $0.execute("UPDATE users SET password_hash = \(old) WHERE id = \(id)") }
    _ = try await crm.login("rep")
    let row = try #require(try await crm.store.read { try $0.find(UserRow.self, id) })
    #expect(PasswordHash(row.passwordHash)?.cost.logRounds == 4)
    _ = try await crm.login("rep")
  }

  @Test(arguments: [
    ("192.0.2.77", "192.0.2.77", "192.0.2.0"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::"),
    ("2001:db8::1", "2001:db8:0:0::/64", "2001:db8:0::"), ("::ffff:192.0.2.77", "::ffff:192.0.2.77", "192.0.2.0"),
  ])
  func addressesHaveNetworks(address: String, network: String, masked: String) {
    #expect(NetworkAddress.network(address) == network)
    #expect(NetworkAddress.masked(address) == masked)
  }

  @Test func theThrottleForgetsRatherThanGrow() {
    let throttle = LoginThrottle(capacity: 100)
    for number in 0..<1000 { _ = throttle.begin([.account("\(number)")], at: TestCRM.start) }
    #expect(throttle.count <= 101)
  }
}

@Suite struct SessionTests {
  @Test func sessionsAreListedAndEnded() async throws {
    let crm = try await TestCRM()
    let first = try await crm.login("rep")
    crm.now = crm.now.adding(seconds: 7200)
    let (second, third) = (try await crm.login("rep"), try await crm.login("rep"))
    let list = try await crm.call("auth.listSessions", credential: second).items
    #expect(list.count == 3)
    #expect(list.filter { $0["isCurrent"]?.boolValue == true }.count == 1)
    #expect(list.allSatisfy { $0.text("address") == "192.0.2.7" && $0.text("device") == "Firefox on Linux" })
    #expect(!JSONValue.array(list).json.contains(first))
    // The oldest comes last.
    let id = try #require(list.last?["id"])
    #expect(await crm.refusal("auth.revokeSession", ["id": id], as: "rep2")?.code == .notFound)
    try await crm.call("auth.revokeSession", ["id": id], credential: second)
    #expect(await crm.refusal("auth.me", credential: first)?.code == .unauthorized)
    let ended = try await crm.call("auth.revokeOtherSessions", credential: second)
    #expect(ended["count"]?.intValue == 1)
    #expect(await crm.refusal("auth.me", credential: third)?.code == .unauthorized)
    try await crm.call("auth.me", credential: second)
  }

  @Test func aSessionKnowsToTheHourWhenItWasUsed() async throws {
    let crm = try await TestCRM()
    let token = try await crm.login("rep")
    crm.now = crm.now.adding(seconds: 3600)
    let list = try await crm.call("auth.listSessions", credential: token).items
    #expect(list.first?.text("lastSeenAt") == crm.now.description)
  }
}
