import Rapport
import Testing

@testable import CRM

/// What people say of themselves.
@Suite struct OwnProfileTests {
  @Test(arguments: ["viewer", "owner"]) func nameAndLanguageAreOnesOwn(word: String) async throws {
    let crm = try await TestCRM()
    let before = try await crm.call("auth.me", as: word)
    #expect(before["language"] == nil && before["workspaceLanguage"] == nil)
    let changed = try await crm.call("auth.updateMe", ["name": " Ada ", "language": "de"], as: word)
    #expect(changed.text("name") == "Ada" && changed.text("language") == "de")
    #expect(try await crm.call("auth.me", as: word).text("language") == "de")
    try await crm.call("auth.updateMe", ["language": nil], as: word)
    let after = try await crm.call("auth.me", as: word)
    #expect(after["language"] == nil && after.text("name") == "Ada")
    #expect(await crm.refusal("auth.updateMe", ["name": " "], as: word)?.code == .badRequest)
    #expect(await crm.refusal("auth.updateMe", ["language": "fr"], as: word)?.code == .badRequest)
  }

  @Test func theWorkspaceSpeaksTheLanguageOfItsDocuments() async throws {
    let crm = try await TestCRM()
    try await crm.call("crm.settings.setDocumentSettings", ["language": "de"], as: "owner")
    #expect(try await crm.call("auth.me", as: "rep").text("workspaceLanguage") == "de")
    #expect(try await crm.call("auth.me", as: "stranger")["workspaceLanguage"] == nil)
  }
}
