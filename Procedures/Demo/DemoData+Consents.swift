import Rapport

/// What the demonstration's customers and contacts have agreed to.
extension DemoData {
  static let newsletterText =
    "I would like to receive the newsletter of Nordlicht Pumpen GmbH by e-mail. I can take this back at any time."

  static let newsletterConsent: [String: JSONValue] = [
    "channel": "email", "purpose": "Newsletter", "method": "form", "text": .string(newsletterText),
    "textVersion": "2026-01", "formUrl": "https://www.nordlicht-pumpen.example/newsletter",
  ]

  static let phoneConsent: [String: JSONValue] = [
    "channel": "phone", "purpose": "Product advice", "method": "spoken", "legalBasis": "existingCustomer",
  ]

  static let newsletterObjection: [String: JSONValue] = [
    "channel": "email", "purpose": "Newsletter", "method": "written",
  ]
}
