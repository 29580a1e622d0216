import Rapport
import Testing

@testable import CRM

extension TestCRM {
  /// Calls one of the procedures of consents.
  @discardableResult
  func consents(_ procedure: String, _ params: JSONValue = [:], as word: String? = "rep") async throws -> JSONValue {
    try await call("compliance.consent.\(procedure)", params, as: word)
  }

  func consentRefusal(_ procedure: String, _ params: JSONValue, as word: String? = "rep") async -> RPCError? {
    await refusal("compliance.consent.\(procedure)", params, as: word)
  }

  /// Notes that somebody agrees to a newsletter by mail.
  @discardableResult
  func agree(_ person: JSONValue, _ more: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await consents(
      "recordConsent", ConsentInputs.given.with(person).with(more), as: word)
  }

  /// Notes that somebody wants no newsletter by mail.
  @discardableResult
  func object(_ person: JSONValue, _ more: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await consents("revokeConsent", ConsentInputs.newsletter.with(person).with(more), as: word)
  }

  /// What a check of the newsletter by mail says: `allowed`, or the reason why not.
  func newsletter(_ person: JSONValue, as word: String = "rep") async throws -> String {
    let check = try await consents("checkConsent", ConsentInputs.newsletter.with(person), as: word)
    return check["isAllowed"] == true ? "allowed" : check["reason"]?.text("type") ?? ""
  }

  /// A contact of a customer.
  func contact(of customer: JSONValue, _ name: String = "Ada", _ fields: JSONValue = [:]) async throws -> JSONValue {
    let input: JSONValue = ["customerProfileId": customer, "name": .string(name)]
    return try await call("crm.customers.createContact", input.with(fields), as: "rep").id
  }
}

extension JSONValue {
  /// An object with the members of another one besides, which count where both have one.
  func with(_ other: JSONValue) -> JSONValue { merging(other.objectValue ?? [:]) }
}

enum ConsentInputs {
  static let newsletter: JSONValue = ["channel": "email", "purpose": "Newsletter"]
  static let given: JSONValue = newsletter.with([
    "method": "form", "text": "Yes, send me the newsletter.", "textVersion": "1",
    "formUrl": "https://example.com/newsletter",
  ])
  static let asked: JSONValue = newsletter.with(["text": "Yes, send me the newsletter.", "textVersion": "1"])
}
