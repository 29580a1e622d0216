import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadRulesTests {
  /// Every pair of statuses: what may become what.
  static let moves: [LeadStatus: Set<LeadStatus>] = [
    .new: [.contacted, .qualified, .unqualified],
    .contacted: [.new, .qualified, .unqualified],
    .qualified: [.new, .contacted, .unqualified, .converted],
    .unqualified: [.new, .contacted, .qualified],
    .converted: [],
  ]

  @Test(arguments: LeadStatus.allCases, LeadStatus.allCases)
  func aMoveIsAllowedOrRefused(old: LeadStatus, new: LeadStatus) throws {
    let isAllowed = old == new || Self.moves[old]?.contains(new) == true
    if isAllowed {
      try LeadRules.checkMove(from: old, to: new)
    } else {
      #expect(throws: LeadError.self) { try LeadRules.checkMove(from: old, to: new) }
    }
    // What needs a reason or a customer is another procedure's.
    let isUpdate = isAllowed && (old == new || new != .unqualified && new != .converted)
    if isUpdate {
      try LeadRules.checkUpdate(from: old, to: new)
    } else {
      #expect(throws: LeadError.self) { try LeadRules.checkUpdate(from: old, to: new) }
    }
  }

  @Test func aRefusalSaysWhatWouldDo() {
    func message(_ old: LeadStatus, _ new: LeadStatus) -> String? {
      do throws(LeadError) {
        try LeadRules.checkUpdate(from: old, to: new)
        return nil
      } catch {
        return error.message
      }
    }
    #expect(message(.new, .converted)?.contains("qualify it before") == true)
    #expect(message(.qualified, .converted)?.contains("convertLead") == true)
    #expect(message(.new, .unqualified)?.contains("disqualifyLead") == true)
    #expect(message(.converted, .new)?.contains("has become a customer") == true)
  }

  static let now = DealFixture.now

  static func signal(_ intent: LeadIntent, _ confidence: Int, daysAgo: Int, _ evidence: String = "e")
    -> LeadRules.Signal
  {
    LeadRules.Signal(
      intent: intent, confidence: confidence, evidence: evidence, at: now.adding(seconds: -daysAgo * 86_400))
  }

  @Test(
    arguments: [
      ([], []),
      // One signal says what it says; after 30 days half of it, after 60 a quarter.
      ([signal(.purchase, 80, daysAgo: 0)], [80]), ([signal(.purchase, 80, daysAgo: 30)], [40]),
      ([signal(.purchase, 80, daysAgo: 60)], [20]),
      // 1 − 0.5 · 0.5, and 1 − 0.4 · 0.8 · 0.5.
      ([signal(.purchase, 50, daysAgo: 0), signal(.purchase, 50, daysAgo: 0)], [75]),
      (
        [signal(.research, 60, daysAgo: 0), signal(.research, 40, daysAgo: 30), signal(.research, 50, daysAgo: 0)], [84]
      ),
      // The surest intent first, and each by itself.
      ([signal(.support, 30, daysAgo: 0), signal(.purchase, 90, daysAgo: 0)], [90, 30]),
      ([signal(.purchase, 100, daysAgo: 0), signal(.purchase, 1, daysAgo: 400)], [100]),
    ] as [([LeadRules.Signal], [Int])])
  func signalsComeToAnIntent(signals: [LeadRules.Signal], confidence: [Int]) {
    #expect(LeadRules.intents(of: signals, at: Self.now).map(\.confidence) == confidence)
    #expect(LeadRules.intents(of: signals.reversed(), at: Self.now).map(\.confidence) == confidence)
  }

  @Test func anIntentKnowsItsSignals() throws {
    let score = try #require(
      LeadRules.intents(
        of: [Self.signal(.purchase, 20, daysAgo: 3, "new"), Self.signal(.purchase, 20, daysAgo: 9, "old")], at: Self.now
      ).first)
    #expect(score.signalCount == 2 && score.lastEvidence == "new")
    #expect(score.firstAt == Self.now.adding(seconds: -9 * 86_400))
    #expect(score.lastAt == Self.now.adding(seconds: -3 * 86_400))
  }
}
