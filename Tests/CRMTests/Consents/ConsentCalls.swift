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
      "recordConsent", ConsentInputs.given.merging(person).merging(more), as: word)
  }

  /// Notes that somebody wants no newsletter by mail.
  @discardableResult
  func object(_ person: JSONValue, _ more: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await consents("revokeConsent", ConsentInputs.newsletter.merging(person).merging(more), as: word)
  }

  /// What a check of the newsletter by mail says: `allowed`, or the reason why not.
  func newsletter(_ person: JSONValue, as word: String = "rep") async throws -> String {
    let check = try await consents("checkConsent", ConsentInputs.newsletter.merging(person), as: word)
    return check["isAllowed"] == true ? "allowed" : check["reason"]?.text("type") ?? ""
  }

  /// A contact of a customer.
  func contact(of customer: JSONValue, _ name: String = "Ada", _ fields: JSONValue = [:]) async throws -> JSONValue {
    let input: JSONValue = ["customerProfileId": customer, "name": .string(name)]
    return try await call("crm.customers.createContact", input.merging(fields), as: "rep").id
  }
}

enum ConsentInputs {
  static let newsletter: JSONValue = ["channel": "email", "purpose": "Newsletter"]
  static let given: JSONValue = newsletter.merging([
    "method": "form", "text": "Yes, send me the newsletter.", "textVersion": "1",
    "formUrl": "https://example.com/newsletter",
  ])
  static let asked: JSONValue = newsletter.merging(["text": "Yes, send me the newsletter.", "textVersion": "1"])
}
