import Rapport
import Testing

@testable import CRM

@Suite struct DocumentSettingsTests {
  @Test func whatIsNotSetHasADefault() async throws {
    let crm = try await TestCRM()
    let settings = try await crm.call("crm.settings.getDocumentSettings", as: "rep")
    #expect(
      settings == ["language": "en", "sellerName": "Acme", "quoteValidityDays": 30, "version": 0])
  }

  @Test func administratorsSetThem() async throws {
    let crm = try await TestCRM()
    let set = try await crm.call(
      "crm.settings.setDocumentSettings", ["language": "de", "taxRate": 19, "version": 0], as: "admin")
    #expect(set["version"] == 1)
    #expect(set["taxRate"] == 19)
    let input: JSONValue = ["taxRate": .null, "quoteValidityDays": 14, "version": 1]
    let changed = try await crm.call("crm.settings.setDocumentSettings", input, as: "owner")
    #expect(changed["taxRate"] == nil)
    #expect(changed["language"] == "de")
    #expect(await crm.refusal("crm.settings.setDocumentSettings", input, as: "owner")?.code == .conflict)
    #expect(await crm.refusal("crm.settings.setDocumentSettings", [:], as: "manager")?.code == .forbidden)
    let theirs = try await crm.call("crm.settings.getDocumentSettings", as: "stranger")
    #expect(theirs["version"] == 0)
    #expect(theirs["sellerName"] == "Other")
    let audited = try await crm.audit().last
    #expect(audited?.entity == "DocumentSettings")
  }
}
