import Rapport
import Testing

@testable import CRM

@Suite struct ViewTests {
  private func make(_ crm: TestCRM, _ name: String, as word: String, shared: Bool = false) async throws -> JSONValue {
    try await crm.call(
      "crm.views.createView",
      ["list": "customers", "name": .string(name), "query": "sort=-created", "isShared": .boolean(shared)], as: word)
  }

  private func names(_ crm: TestCRM, as word: String, list: String = "customers") async throws -> [String] {
    try await crm.call("crm.views.listViews", ["list": .string(list)], as: word).items.compactMap { $0.text("name") }
  }

  @Test func oneSeesOnesOwnFirstAndWhatOthersShare() async throws {
    let crm = try await TestCRM()
    let mine = try await make(crm, "Mine", as: "rep")
    _ = try await make(crm, "A first", as: "rep")
    _ = try await make(crm, "Ours", as: "southRep", shared: true)
    _ = try await make(crm, "Hidden", as: "southRep")
    _ = try await make(crm, "Elsewhere", as: "stranger", shared: true)
    #expect(mine["isOwn"] == true && mine["isShared"] == false && mine["version"] == 1)
    #expect(try await names(crm, as: "rep") == ["A first", "Mine", "Ours"])
    #expect(try await names(crm, as: "viewer") == ["Ours"])
    #expect(try await names(crm, as: "rep", list: "leads").isEmpty)
    let shared = try await crm.call("crm.views.listViews", ["list": "customers"], as: "rep").items[2]
    #expect(shared["isOwn"] == false && shared["ownerId"] == crm.id("southRep") && shared["ownerName"] != nil)
  }

  @Test func oneChangesOnesOwn() async throws {
    let crm = try await TestCRM()
    let view = try await make(crm, "Mine", as: "viewer")
    let changed = try await crm.call(
      "crm.views.updateView", ["id": view.id, "version": 1, "name": "Best", "query": "tag=best", "isShared": true],
      as: "viewer")
    #expect(changed.text("name") == "Best" && changed.text("query") == "tag=best" && changed["version"] == 2)
    let stale = await crm.refusal("crm.views.updateView", ["id": view.id, "version": 1, "name": "X"], as: "viewer")
    #expect(stale?.code == .conflict)
    // What is shared can be used by all, and changed by its owner and the administrators.
    #expect(await crm.refusal("crm.views.updateView", ["id": view.id, "name": "X"], as: "rep")?.code == .forbidden)
    #expect(await crm.refusal("crm.views.deleteView", ["id": view.id], as: "stranger")?.code == .notFound)
    try await crm.call("crm.views.deleteView", ["id": view.id, "version": 2], as: "admin")
    #expect(try await names(crm, as: "viewer").isEmpty)
    #expect(try await crm.audit().map(\.action).suffix(3) == ["created", "updated", "deleted"])
    // It comes back to whom it belonged.
    let back = try await crm.call("crm.views.restoreView", ["id": view.id], as: "admin")
    #expect(back["ownerId"] == crm.id("viewer") && back.text("query") == "tag=best" && back["isShared"] == true)
    #expect(try await names(crm, as: "viewer") == ["Best"])
  }

  @Test func aNameThatIsTakenKeepsAViewAway() async throws {
    let crm = try await TestCRM()
    let view = try await make(crm, "Mine", as: "rep")
    try await crm.call("crm.views.deleteView", ["id": view.id], as: "rep")
    let other = try await make(crm, "Mine", as: "rep")
    let refusal = await crm.refusal("crm.views.restoreView", ["id": view.id], as: "rep")
    #expect(refusal?.detail.flatMap { try? JSONValue(json: $0) }?.text("type") == "notRestorable")
    try await crm.call("crm.views.updateView", ["id": other.id, "name": "Other"], as: "rep")
    try await crm.call("crm.views.restoreView", ["id": view.id], as: "rep")
    #expect(try await names(crm, as: "rep") == ["Mine", "Other"])
  }

  @Test func aNameStandsOnce() async throws {
    let crm = try await TestCRM()
    _ = try await make(crm, "Mine", as: "rep")
    let other = try await make(crm, "Other", as: "rep")
    _ = try await make(crm, "Mine", as: "southRep")
    let taken = await crm.refusal(
      "crm.views.createView", ["list": "customers", "name": " Mine ", "query": ""], as: "rep")
    #expect(taken?.code == .conflict)
    #expect(await crm.refusal("crm.views.updateView", ["id": other.id, "name": "Mine"], as: "rep")?.code == .conflict)
    try await crm.call("crm.views.createView", ["list": "leads", "name": "Mine", "query": ""], as: "rep")
  }

  @Test func nobodyKeepsMoreThanAHundred() async throws {
    let crm = try await TestCRM()
    for number in 0..<Views.maximum { _ = try await make(crm, "View \(number)", as: "rep") }
    let refusal = await crm.refusal(
      "crm.views.createView", ["list": "customers", "name": "One more", "query": ""], as: "rep")
    #expect(refusal?.code == .unprocessable)
  }
}
