import Rapport
import Testing

@testable import CRM

extension TestCRM {
  /// A customer of that user's, as it was answered.
  func makeCustomer(_ name: String, _ fields: [String: JSONValue] = [:], as word: String = "rep") async throws
    -> JSONValue
  {
    try await call(
      "crm.customers.createCustomer", .object(fields.merging(["name": .string(name)]) { first, _ in first }), as: word)
  }

  /// A customer with what stands around them.
  func customer(_ id: JSONValue?, as word: String = "rep") async throws -> JSONValue {
    try await call("crm.customers.getCustomer", ["id": try #require(id)], as: word)
  }
}
