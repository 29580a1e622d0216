import Rapport
import Testing

@testable import CRM

@Suite struct DuplicateRulesTests {
  private func words(_ text: String) -> String {
    MatchText.nameWords(text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ("Müller & Söhne GmbH", "muller sohne"), ("MÜLLER und Söhne", "muller sohne"), ("Ørsted A/S", "orsted a s"),
      ("The Coca-Cola Company", "coca cola"), ("Weiß", "weiss"), ("Łódź", "lodz"), ("O’Brien Ltd.", "obrien"),
      ("GmbH", "gmbh"), ("Dr. Ada Lovelace", "ada lovelace"), ("北京 公司", "北京 公司"), ("", ""), ("!?", ""),
    ])
  func namesAreWhatTellsThemApart(name: String, expected: String) { #expect(words(name) == expected) }

  /// Values of Winkler's paper (1990), table 1, rounded to three digits.
  @Test(
    arguments: [
      ("martha", "marhta", 0.961), ("dwayne", "duane", 0.840), ("dixon", "dicksonx", 0.813), ("abc", "abc", 1),
      ("abc", "xyz", 0),
      ("", "", 0), ("a", "", 0),
    ])
  func wordsAreAsAlikeAsWinklerSays(first: String, second: String, expected: Double) {
    let found = WordLikeness.jaroWinkler(Array(first.utf8), Array(second.utf8))
    #expect(abs(found - expected) < 0.0006, "\(found)")
    #expect(WordLikeness.jaroWinkler(Array(second.utf8), Array(first.utf8)) == found)
  }

  @Test func longWordsAreComparedWhole() {
    let long = [UInt8](repeating: 97, count: 65)
    #expect(WordLikeness.jaroWinkler(long, long) == 1)
    #expect(WordLikeness.jaroWinkler(long, Array(long.dropLast())) == 0)
  }

  @Test(
    arguments: [
      ("Bahnhofstr. 12", "Bahnhofstraße 12"), ("12 Main St.", "Main Street 12"), ("Quay 12 b", "quay 12B"),
    ])
  func streetsAreOneHoweverTheyAreWritten(first: String, second: String) {
    let (one, other) = (MatchText.street(first, nil), MatchText.street(second, nil))
    #expect(one.words == other.words)
    #expect(one.number == other.number)
  }

  @Test(
    arguments: [
      ("+49 30 1234567", nil, "49301234567"), ("+49 (0)30 1234567", nil, "49301234567"),
      ("0049-30-1234567", "FR", "49301234567"), ("030 1234567", nil, nil), ("030 1234567", "DE", "49301234567"),
      ("06 1234 5678", "IT", "390612345678"), ("(415) 555-0100", "US", "14155550100"), ("12 34", "DK", nil),
      ("+49 1", nil, nil), ("", nil, nil), ("", "DE", nil),
    ] as [(String, String?, String?)])
  func telephoneNumbersHaveOneForm(text: String, country: String?, expected: String?) {
    #expect(ContactForms.phone(text, country: country) == expected)
  }

  @Test(
    arguments: [
      ("Ada+crm@Example.com", "ada@example.com"), ("a.d.a@googlemail.com", "ada@gmail.com"),
      ("a.b@x.example", "a.b@x.example"),
      ("nobody", nil), ("@x.example", nil),
    ] as [(String, String?)])
  func mailAddressesHaveOneForm(text: String, expected: String?) { #expect(ContactForms.email(text) == expected) }

  @Test(
    arguments: [
      ("https://www.shop.example.co.uk/a?b", "example.co.uk"), ("http://acme.example:8080", "acme.example"),
      ("acme.example", "acme.example"), ("localhost", nil),
    ] as [(String, String?)])
  func aDomainIsWhatItsOwnerHasRegistered(url: String, expected: String?) {
    #expect(ContactForms.domain(ofURL: url) == expected)
  }

  @Test(arguments: ["a@gmail.com", "a@gmx.net", "a@hotmail.co.uk", "a@t-online.de"])
  func mailServicesSayNothing(address: String) { #expect(ContactForms.domain(ofEmail: address) == nil) }

  // MARK: Scores

  private func features(
    _ name: String, kind: CustomerKind = .company, email: String? = nil, phone: String? = nil, vatId: String? = nil,
    website: String? = nil, address: (String, String, String)? = nil
  ) -> CustomerFeatures {
    CustomerFeatures(
      CustomerCandidate(
        kind: kind, name: name, email: email, phone: phone, website: website, vatId: vatId,
        addresses: address.map { [.init(line1: $0.0, postalCode: $0.1, city: $0.2)] } ?? []), identifying: [])
  }

  /// Whether two customers are told of, as people who know them would say.
  @Test func whatIsTheSameScoresAndWhatIsNotDoesNot() {
    let quay = ("Quay 12", "20457", "Hamburg")
    let cases: [(String, CustomerFeatures, CustomerFeatures, Bool)] = [
      ("one company", features("Acme GmbH"), features("ACME Gmbh & Co. KG"), true),
      (
        "one name of two persons", features("Anna Schmidt", kind: .person), features("Anna Schmidt", kind: .person),
        false
      ),
      (
        "that name with one telephone", features("Anna Schmidt", kind: .person, phone: "+4930123456"),
        features("Anna Schmitt", kind: .person, phone: "+49 30 123456"), true
      ),
      (
        "two companies in one house", features("Acme", address: quay), features("Brandt Logistik", address: quay), false
      ),
      (
        "two branches of one company", features("Branch 1", email: "one@x.example"),
        features("Branch 12", email: "twelve@x.example"), false
      ),
      (
        "one company that moved", features("Acme Pumps", address: quay),
        features("Acme Pumps", address: ("Weg 1", "80331", "München")), false
      ),
      (
        "a typing mistake at one address", features("Akme Pumps", address: quay), features("Acme Pumps", address: quay),
        true
      ),
      ("one VAT id", features("Acme", vatId: "DE123456789"), features("Brandt", vatId: "DE 123456789"), true),
      (
        "one name with two VAT ids", features("Acme", vatId: "DE123456789"), features("Acme", vatId: "DE987654321"),
        false
      ),
      (
        "one e-mail address", features("Acme", email: "a@acme.example"), features("Brandt", email: "A@acme.example"),
        true
      ),
      ("one mail service", features("Acme", email: "a@gmail.com"), features("Brandt", email: "b@gmail.com"), false),
      (
        "one domain and a like name", features("Acme Nord", email: "a@acme.example"),
        features("Acme Nordic", website: "https://acme.example"), true
      ),
      (
        "one domain alone", features("Alpha", email: "a@acme.example"),
        features("Brandt", website: "https://acme.example"), false
      ),
      ("nothing", features("Acme"), features("Brandt"), false),
      // What signatures say of domains holds for equal addresses whose domain does not count.
      (
        "one address at a mail service and two websites",
        features("Acme", email: "a@gmail.com", website: "https://acme.example"),
        features("Brandt", email: "a@gmail.com", website: "https://brandt.example"), true
      ),
      (
        "one address and a website like its host",
        features("Acme", email: "a@gmx.de", website: "https://gmx.de"),
        features("Brandt", email: "a@gmx.de", website: "https://mx.de"), true
      ),
      (
        "one of two domains", features("Acme Nord", email: "a@acme.example", website: "https://nord.example"),
        features("Acme Nordic", website: "https://nord.example"), true
      ),
    ]
    for (what, first, second, isSame) in cases {
      let score = DuplicateRules.score(DuplicateRules.bits(first, second))
      #expect((score >= DuplicateFinder.usualScore) == isSame, "\(what): \(score)")
      let bits = DuplicateRules.bits(first, second)
      #expect(bits == DuplicateRules.bits(second, first), "\(what)")
      let (one, other) = (DuplicateSignature(first), DuplicateSignature(second))
      #expect(DuplicateRules.mostBits(one, other) >= bits, "\(what) would be passed over")
      #expect(DuplicateSignature(bits: one.bits) == one && DuplicateRules.mostBits(one, one) >= bits)
      let shareKey = !DuplicateKeys.keys(of: first, in: nil).isDisjoint(with: DuplicateKeys.keys(of: second, in: nil))
      if isSame { #expect(shareKey, "\(what) would not be compared") }
      let reasons = DuplicateRules.reasons(first, second)
      #expect(reasons.map(\.weight) == reasons.map(\.weight).sorted(by: >), "\(what)")
      #expect(Set(reasons.map(\.likeness)).count == reasons.count, "\(what)")
    }
  }

  /// What a signature says of customers who have all, and of whom some has been changed.
  @Test(
    arguments: [
      (["name": "Pumps Acme"], true), (["name": "Ac mePumps"], true), (["name": "Acme Pump"], true),
      (["email": "b@acme.example"], true), (["phone": "+49 30 999999"], true), (["vatId": "DE999999999"], true),
      (["vatId": "DE999999999", "phone": "+49 30 999999", "email": "b@other.example", "name": "Brandt"], false),
      (["vatId": "DE999999999", "phone": "+49 30 999999", "email": "b@other.example"], true),
      (["vatId": "", "email": "", "phone": "", "name": "Brandt"], true),
      (["vatId": "DE999999999", "phone": "+49 30 999999", "email": "b@other.example", "line1": "Quay 13"], true),
      (["vatId": "DE999999999", "phone": "+49 30 999999", "email": "b@other.example", "postalCode": "80331"], true),
      (
        [
          "vatId": "DE999999999", "phone": "+49 30 999999", "email": "b@other.example", "line1": "Quay 13",
          "postalCode": "80331",
        ], false
      ),
      (["line1": "Quay 13", "postalCode": "80331"], true),
    ] as [([String: String], Bool)])
  func aSignaturePassesNobodyOverWhoMayBeTheSame(changes: [String: String], mayBeSame: Bool) {
    func customer(_ changes: [String: String]) -> CustomerFeatures {
      let all = [
        "name": "Acme Pumps", "email": "a@acme.example", "phone": "+49 30 123456", "vatId": "DE123456789",
        "line1": "Quay 12", "postalCode": "20457",
      ]
      let values = all.merging(changes) { $1 }
      return features(
        values["name"] ?? "", email: values["email"], phone: values["phone"], vatId: values["vatId"],
        address: (values["line1"] ?? "", values["postalCode"] ?? "", "Hamburg"))
    }
    let (first, second) = (customer([:]), customer(changes))
    let most = DuplicateRules.mostBits(DuplicateSignature(first), DuplicateSignature(second))
    #expect(most >= DuplicateRules.bits(first, second))
    #expect((DuplicateRules.score(most) >= 80) == mayBeSame)
  }

  @Test(arguments: [(0.0, 50), (20, 100), (-20, 0), (1, 67), (-1, 33)])
  func aScoreIsAProbability(bits: Double, score: Int) { #expect(DuplicateRules.score(bits) == score) }

  @Test func whatEverybodyHasInCommonIsNotCompared() {
    let crowd = (0...DuplicateKeys.mostInCommon).map { _ in features("Acme", email: "info@acme.example") }
    #expect(DuplicateFinder.pairs(of: crowd, minimumScore: 1).isEmpty)
    #expect(DuplicateFinder.pairs(of: Array(crowd.prefix(3)), minimumScore: 1).count == 3)
  }
}
