import Rapport
import Testing

@testable import CRM

@Suite struct ConsentRulesTests {
  private static let moment = Instant("2026-11-21T08:00:00.000Z")!

  @Test(
    arguments: [
      (false, false, false, "customerProfileId", IssueCode.required), (true, true, false, "contactId", .exclusive),
      (true, false, true, "leadId", .exclusive), (false, true, true, "leadId", .exclusive),
      (true, true, true, "contactId", .exclusive),
    ])
  func onePersonIsNamed(customer: Bool, contact: Bool, lead: Bool, field: String, code: IssueCode) {
    let problem = ConsentRules.problem(customer: customer, contact: contact, lead: lead)
    #expect(problem?.field == field && problem?.finding.code == code)
  }

  @Test(arguments: [(true, false, false), (false, true, false), (false, false, true)])
  func oneOfThemIsEnough(customer: Bool, contact: Bool, lead: Bool) {
    #expect(ConsentRules.problem(customer: customer, contact: contact, lead: lead) == nil)
  }

  @Test(
    arguments: [
      (.requested, 1, .requested), (.requested, 0, .expired), (.requested, -1, .expired), (.given, -1, .given),
      (.revoked, -1, .revoked), (.requested, nil, .requested), (.given, nil, .given),
    ] as [(ConsentState, Int?, ConsentState)])
  func whatIsAskedForExpires(kept: ConsentState, seconds: Int?, shown: ConsentState) {
    let end = seconds.map { Self.moment.adding(seconds: $0) }
    #expect(ConsentRules.state(kept, expiresAt: end, at: Self.moment) == shown)
  }

  @Test(
    arguments: [
      (nil, .noConsent), (.given, nil), (.requested, .notConfirmed(requestedOn: moment.date)),
      (.expired, .confirmationMissed(expiredOn: moment.adding(seconds: 86_400).date)),
      (.revoked, .consentRevoked(revokedOn: moment.date)),
    ] as [(ConsentState?, ConsentRefusal?)])
  func onlyWhatIsGivenAllowsAMessage(state: ConsentState?, reason: ConsentRefusal?) {
    let found = ConsentRules.objection(state, since: Self.moment, expiresAt: Self.moment.adding(seconds: 86_400))
    #expect(found == reason)
  }

  @Test(arguments: ["Newsletter", "newsletter", "NEWSLETTER", "Néwsletter"])
  func aPurposeIsOneHoweverItIsWritten(purpose: String) {
    #expect(ConsentRules.key(of: purpose) == "newsletter")
  }

  @Test(arguments: ConsentBasis.allCases) func aTextIsNeededWhereAgreementIsTheBasis(basis: ConsentBasis) {
    let problem = ConsentRules.problem(basis: basis, method: .form, hasText: false)
    #expect((problem?.field == "text") == (basis == .consent))
    #expect(ConsentRules.problem(basis: basis, method: .form, hasText: true) == nil)
    #expect(ConsentRules.problem(basis: basis, method: .doubleOptIn, hasText: true)?.field == "method")
  }
}
