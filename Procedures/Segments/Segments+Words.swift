import Rapport

// The words of operators and values, in the languages of sentences.

extension SegmentRule {
  var isGroupOfSeveral: Bool {
    switch self {
    case .all(let rules), .any(let rules): rules.count > 1
    default: false
    }
  }
}

extension SegmentTextOperator {
  var words: RuleSentence {
    switch self {
    case .is: RuleSentence(english: "is", german: "ist")
    case .isNot: RuleSentence(english: "is not", german: "ist nicht")
    case .contains: RuleSentence(english: "contains", german: "enthält")
    case .containsNot: RuleSentence(english: "does not contain", german: "enthält nicht")
    case .startsWith: RuleSentence(english: "starts with", german: "beginnt mit")
    case .endsWith: RuleSentence(english: "ends with", german: "endet mit")
    }
  }
}

extension SegmentNumberOperator {
  var words: RuleSentence {
    switch self {
    case .equal: RuleSentence(english: "is", german: "ist")
    case .notEqual: RuleSentence(english: "is not", german: "ist nicht")
    case .atLeast: RuleSentence(english: "is at least", german: "ist mindestens")
    case .atMost: RuleSentence(english: "is at most", german: "ist höchstens")
    case .moreThan: RuleSentence(english: "is more than", german: "ist mehr als")
    case .lessThan: RuleSentence(english: "is less than", german: "ist weniger als")
    }
  }
}

extension SegmentDateOperator {
  var words: RuleSentence {
    switch self {
    case .on: RuleSentence(english: "is on", german: "ist am")
    case .notOn: RuleSentence(english: "is not on", german: "ist nicht am")
    case .before: RuleSentence(english: "is before", german: "liegt vor dem")
    case .after: RuleSentence(english: "is after", german: "liegt nach dem")
    case .from: RuleSentence(english: "is on or after", german: "liegt am oder nach dem")
    case .until: RuleSentence(english: "is on or before", german: "liegt am oder vor dem")
    }
  }
}

extension SegmentPeriodUnit {
  func words(_ count: Int) -> RuleSentence {
    let isOne = count == 1
    return switch self {
    case .days: RuleSentence(english: isOne ? "day" : "days", german: isOne ? "Tag" : "Tage")
    case .weeks: RuleSentence(english: isOne ? "week" : "weeks", german: isOne ? "Woche" : "Wochen")
    case .months: RuleSentence(english: isOne ? "month" : "months", german: isOne ? "Monat" : "Monate")
    case .years: RuleSentence(english: isOne ? "year" : "years", german: isOne ? "Jahr" : "Jahre")
    }
  }
}

extension RuleSentence {
  /// `Tage` → `Tagen`, for units of time.
  var germanDative: String { german.hasSuffix("n") ? german : german.hasSuffix("e") ? german + "n" : german + "en" }
}

extension CustomerKind {
  var words: RuleSentence {
    switch self {
    case .company: RuleSentence(english: "company", german: "Firma")
    case .person: RuleSentence(english: "person", german: "Person")
    }
  }
}

extension CustomerStatus {
  var words: RuleSentence {
    switch self {
    case .prospect: RuleSentence(english: "prospect", german: "Interessent")
    case .active: RuleSentence(english: "active", german: "aktiv")
    case .inactive: RuleSentence(english: "inactive", german: "inaktiv")
    }
  }
}

extension ActivityKind {
  /// In the plural.
  var words: RuleSentence {
    switch self {
    case .call: RuleSentence(english: "calls", german: "Anrufe")
    case .email: RuleSentence(english: "e-mails", german: "E-Mails")
    case .meeting: RuleSentence(english: "meetings", german: "Treffen")
    case .note: RuleSentence(english: "notes", german: "Notizen")
    case .visit: RuleSentence(english: "visits", german: "Besuche")
    }
  }
}

extension RelationshipType {
  var words: RuleSentence {
    switch self {
    case .parentCompany: RuleSentence(english: "parent company", german: "Muttergesellschaft")
    case .subsidiary: RuleSentence(english: "subsidiary", german: "Tochtergesellschaft")
    case .referrer: RuleSentence(english: "referrer", german: "Empfehlender")
    case .referredBy: RuleSentence(english: "referred by somebody", german: "empfohlen")
    case .partner: RuleSentence(english: "partner", german: "Partner")
    case .competitor: RuleSentence(english: "competitor", german: "Wettbewerber")
    }
  }
}

extension ConsentChannel {
  var words: RuleSentence {
    switch self {
    case .email: RuleSentence(english: "e-mail", german: "E-Mail")
    case .sms: RuleSentence(english: "SMS", german: "SMS")
    case .phone: RuleSentence(english: "telephone", german: "Telefon")
    case .post: RuleSentence(english: "post", german: "Post")
    }
  }
}

extension AddressKind {
  var words: RuleSentence {
    switch self {
    case .billing: RuleSentence(english: "billing address", german: "Rechnungsadresse")
    case .shipping: RuleSentence(english: "shipping address", german: "Lieferadresse")
    case .visiting: RuleSentence(english: "visiting address", german: "Besuchsadresse")
    case .other: RuleSentence(english: "other address", german: "andere Adresse")
    }
  }
}

extension CustomFieldOperator {
  var words: RuleSentence {
    switch self {
    case .equals: RuleSentence(english: "is", german: "ist")
    case .notEquals: RuleSentence(english: "is not", german: "ist nicht")
    case .contains: RuleSentence(english: "contains", german: "enthält")
    case .startsWith: RuleSentence(english: "starts with", german: "beginnt mit")
    case .greaterThan: RuleSentence(english: "is more than", german: "ist mehr als")
    case .atLeast: RuleSentence(english: "is at least", german: "ist mindestens")
    case .lessThan: RuleSentence(english: "is less than", german: "ist weniger als")
    case .atMost: RuleSentence(english: "is at most", german: "ist höchstens")
    case .isSet: RuleSentence(english: "is known", german: "ist vorhanden")
    case .isNotSet: RuleSentence(english: "is missing", german: "fehlt")
    }
  }
}
