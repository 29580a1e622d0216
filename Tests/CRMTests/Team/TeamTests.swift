import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct InvitationTests {
  private func invite(
    _ crm: TestCRM, _ email: String = "new@example.com", role: String = "rep", as word: String = "admin"
  ) async -> RPCError? {
    await crm.refusal("crm.team.inviteMember", ["email": .string(email), "role": .string(role)], as: word)
  }

  private func accept(
    _ crm: TestCRM, _ token: String, password: String = "correct horse"
  ) async throws(RPCError) -> JSONValue {
    try await crm.call(
      "auth.acceptInvitation", ["token": .string(token), "name": "Nova", "password": .string(password)], as: nil)
  }

  @Test func whoIsInvitedBecomesAMember() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    let team = try #require(crm.user("rep").teamId)
    try await crm.call(
      "crm.team.inviteMember",
      ["email": "New@example.com", "role": "manager", "teamId": .string("\(team)")], as: "admin")
    await crm.deliver()
    #expect(mailer.messages.map(\.subject) == ["Admin invites you to Acme"])
    let token = try #require(mailer.token(to: "new@example.com"))
    #expect(mailer.messages[0].text.contains("https://crm.example.com/accept-invitation#token="))
    let offer = try await crm.call("auth.getInvitation", ["token": .string(token)], as: nil)
    #expect(
      offer.text("workspaceName") == "Acme" && offer.text("teamName") == "North" && offer.text("role") == "manager")
    #expect(try await crm.call("crm.team.listInvitations", as: "owner").items.count == 1)
    let result = try await accept(crm, token)
    #expect(result["user"]?.text("role") == "manager" && result["user"]?.text("teamName") == "North")
    try await crm.call("auth.me", credential: try #require(result.text("token")))
    _ = try await crm.login("new", password: "correct horse")
    #expect(await error { try await accept(crm, token) }?.own?.text("type") == "expired")
    #expect(try await crm.call("crm.team.listInvitations", as: "owner").items.isEmpty)
    #expect(await invite(crm)?.own?.text("type") == "alreadyMember")
  }

  private func error(_ body: () async throws -> JSONValue) async -> RPCError? {
    do {
      _ = try await body()
      return nil
    } catch {
      return RPCError(describing: error)
    }
  }

  @Test func anInvitationEndsByTimeByHandAndByTheNextOne() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    func token() async throws -> String {
      #expect(await invite(crm) == nil)
      await crm.deliver()
      return try #require(mailer.token(to: "new@example.com"))
    }
    let first = try await token()
    let second = try await token()
    #expect(first != second)
    #expect(await error { try await accept(crm, first) }?.own?.text("type") == "expired")
    let id = try #require(try await crm.call("crm.team.listInvitations", as: "admin").items.first?["id"])
    try await crm.call("crm.team.revokeInvitation", ["id": id], as: "admin")
    #expect(await error { try await accept(crm, second) }?.own?.text("type") == "expired")
    // That it was withdrawn can be taken back: the link in the mail is good again.
    try await crm.call("crm.team.restoreInvitation", ["id": id], as: "admin")
    let restored = try await crm.call("crm.team.listInvitations", as: "admin").items
    #expect(restored.map { $0["id"] } == [id])
    #expect(
      try await crm.call("auth.getInvitation", ["token": .string(second)], as: nil).text("workspaceName") == "Acme")
    let third = try await token()
    #expect(
      await crm.refusal("crm.team.restoreInvitation", ["id": id], as: "admin")?.own?.text("type") == "notRestorable")
    #expect(await error { try await accept(crm, third, password: "password") }?.issues.first?.path == "password")
    crm.now = crm.now.adding(seconds: Invitations.lifetime)
    #expect(await error { try await accept(crm, third) }?.own?.text("type") == "expired")
  }

  @Test func ownersAreInvitedByOwners() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    #expect(await invite(crm, role: "owner", as: "admin")?.own?.text("type") == "ownersOnly")
    #expect(await invite(crm, role: "owner", as: "owner") == nil)
    for word in ["manager", "rep", "viewer"] { #expect(await invite(crm, as: word)?.code == .forbidden) }
  }

  @Test func anAddressOfAnotherWorkspaceIsNotToldOf() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    #expect(await invite(crm, "stranger@example.com") == nil)
    await crm.deliver()
    let token = try #require(mailer.token(to: "stranger@example.com"))
    #expect(await error { try await accept(crm, token) }?.own?.text("type") == "addressTaken")
  }
}

@Suite struct MemberTests {
  @Test func aChangedRoleHoldsAtOnce() async throws {
    let crm = try await TestCRM()
    let token = try await crm.login("rep")
    try await crm.call("auth.me", credential: token)
    let changed = try await crm.call(
      "crm.team.updateMember", ["id": crm.id("rep"), "role": "viewer", "teamId": nil], as: "admin")
    #expect(changed.text("role") == "viewer" && changed.text("teamId") == nil)
    #expect(
      await crm.refusal("crm.customers.createCustomer", ["name": "A"], credential: token)?.code == .forbidden)
  }

  @Test func theLastOwnerStays() async throws {
    let crm = try await TestCRM()
    func change(_ word: String, _ role: String, as caller: String) async -> String? {
      await crm.refusal("crm.team.updateMember", ["id": crm.id(word), "role": .string(role)], as: caller)?.own?
        .text("type")
    }
    #expect(await change("owner", "admin", as: "owner") == "lastOwner")
    #expect(await change("owner", "admin", as: "admin") == "ownersOnly")
    #expect(await change("admin", "owner", as: "admin") == "ownersOnly")
    #expect(await change("admin", "owner", as: "owner") == nil)
    #expect(await change("owner", "rep", as: "owner") == nil)
    let gone = await crm.refusal("crm.team.deactivateMember", ["id": crm.id("admin")], as: "owner")
    // The context's role is the old one; the database knows that the other owner is the last.
    #expect(gone?.own?.text("type") == "lastOwner")
    #expect(
      await crm.refusal("crm.team.deactivateMember", ["id": crm.id("admin")], as: "admin")?.own?.text("type")
        == "notYourself")
  }

  @Test func whoGoesIsOutAtOnceAndLeavesTheirRecords() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    try await crm.call("crm.pipelines.createPipeline", ["name": "Sales", "isDefault": true], as: "owner")
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "rep")
    let id = try #require(customer["id"])
    let deal = try await crm.call(
      "crm.extensions.createOpportunity", ["customerProfileId": id, "title": "Pump"], as: "rep")
    let session = try await crm.login("rep")
    let key = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep").text("secret") ?? ""
    for credential in [session, key] { try await crm.call("auth.me", credential: credential) }
    let result = try await crm.call(
      "crm.team.deactivateMember", ["id": crm.id("rep"), "reassignTo": crm.id("rep2")], as: "admin")
    #expect(result["customers"]?.intValue == 1 && result["opportunities"]?.intValue == 1)
    for credential in [session, key] {
      #expect(await crm.refusal("auth.me", credential: credential)?.code == .unauthorized)
    }
    let moved = try await crm.call("crm.extensions.getOpportunity", ["id": try #require(deal["id"])], as: "rep2")
    #expect(moved.json.contains("\(crm.user("rep2").id)"))
    #expect(try await crm.call("crm.customers.getCustomer", ["id": id], as: "rep2").json.contains("Acme"))
    let listed = try await crm.call("crm.team.listMembers", as: "admin").items
    #expect(listed.count == 8 && listed.allSatisfy { $0["hasTwoFactor"] == false })
    #expect(try await crm.call("crm.team.listMembers", ["includeDeactivated": true], as: "admin").items.count == 9)
    // A rep learns neither who went nor when others were here.
    let seen = try await crm.call("crm.team.listMembers", ["includeDeactivated": true], as: "rep2").items
    #expect(seen.count == 8 && seen.allSatisfy { $0["hasTwoFactor"] == nil && $0["lastSeenAt"] == nil })

    // An invitation makes them a member again.
    try await crm.call("crm.team.inviteMember", ["email": "rep@example.com", "role": "viewer"], as: "admin")
    await crm.deliver()
    let token = try #require(mailer.token(to: "rep@example.com"))
    let back = try await crm.call(
      "auth.acceptInvitation", ["token": .string(token), "name": "Back", "password": "correct horse"], as: nil)
    #expect(back["user"]?["id"] == crm.id("rep") && back["user"]?.text("role") == "viewer")
    #expect(await crm.refusal("auth.me", credential: session)?.code == .unauthorized)
  }

  @Test func whoComesBackHasTheirRecordsAgain() async throws {
    let crm = try await TestCRM(services: try TestFiles().services)
    let pipeline = try await crm.defaultPipeline()
    let kept = try await crm.makeCustomer("Kept")
    let given = try await crm.makeCustomer("Given on")
    let deal = try await crm.deal(["customerProfileId": kept.id, "pipelineId": pipeline.id])
    let (open, done) = (try await crm.task(["title": "Open"]), try await crm.task(["title": "Done"]))
    try await crm.tasks("completeTask", ["id": done.id])
    let lead = try await crm.call("crm.leads.createLead", ["name": "Ada"], as: "rep")
    let document = try await crm.call(
      "crm.extensions.createDocument",
      ["title": "Plan", "file": ["name": "a.txt", "mediaType": "text/plain", "size": 1]], as: "rep")["document"]
    let deleted = try await crm.makeCustomer("Deleted")
    try await crm.call("crm.customers.deleteCustomer", ["id": deleted.id], as: "rep")
    let session = try await crm.login("rep")
    let gone = try await crm.call(
      "crm.team.deactivateMember", ["id": crm.id("rep"), "reassignTo": crm.id("rep2")], as: "admin")
    #expect(gone["customers"] == 2 && gone["opportunities"] == 1 && gone["tasks"] == 1 && gone["documents"] == 1)
    #expect(
      try await crm.call("crm.customers.restoreCustomer", ["id": deleted.id], as: "rep2")["ownerId"] == crm.id("rep2"))
    // One of them changes hands again.
    try await crm.call("crm.customers.updateCustomer", ["id": given.id, "ownerId": crm.id("manager")], as: "manager")
    #expect(
      await crm.refusal("crm.team.reactivateMember", ["id": crm.id("rep")], as: "manager")?.code == .forbidden)
    let back = try await crm.call("crm.team.reactivateMember", ["id": crm.id("rep")], as: "admin")
    #expect(back["restored"] == 6 && back["kept"] == 1 && back["member"]?.text("deactivatedAt") == nil)
    #expect(try await crm.customer(kept["id"])["customer"]?["ownerId"] == crm.id("rep"))
    #expect(try await crm.read(deal)["ownerId"] == crm.id("rep"))
    let plan = try await crm.call("crm.extensions.getDocument", ["id": try #require(document).id], as: "rep")
    #expect(plan["document"]?["ownerId"] == crm.id("rep"))
    #expect(try await crm.tasks("getTask", ["id": open.id])["assigneeId"] == crm.id("rep"))
    #expect(try await crm.call("crm.leads.getLead", ["id": lead.id], as: "rep")["lead"]?["ownerId"] == crm.id("rep"))
    #expect(try await crm.customer(given["id"], as: "manager")["customer"]?["ownerId"] == crm.id("manager"))
    // What signed them in has ended; their password is good.
    #expect(await crm.refusal("auth.me", credential: session)?.code == .unauthorized)
    _ = try await crm.login("rep")
    #expect(
      await crm.refusal("crm.team.reactivateMember", ["id": crm.id("rep")], as: "admin")?.own?.text("type")
        == "alreadyMember")
  }

  @Test func aRestoredTeamHasItsMembersAgain() async throws {
    let crm = try await TestCRM()
    let north = JSONValue.string("\(try #require(crm.user("rep").teamId))")
    let south = JSONValue.string("\(try #require(crm.user("southRep").teamId))")
    try await crm.call("crm.team.deleteTeam", ["id": north, "moveMembersTo": south], as: "owner")
    // One goes on elsewhere.
    try await crm.call("crm.team.updateMember", ["id": crm.id("rep2"), "teamId": nil], as: "owner")
    #expect(
      await crm.refusal("crm.team.updateMember", ["id": crm.id("rep2"), "teamId": north], as: "owner")?.code
        == .notFound)
    let team = try await crm.call("crm.team.restoreTeam", ["id": north], as: "admin")
    #expect(team.text("name") == "North" && team["memberCount"] == 3)
    let members = try await crm.call("crm.team.listMembers", ["teamId": north], as: "owner").items
    #expect(members.map { $0["id"] } == [crm.id("manager"), crm.id("rep"), crm.id("viewer")])
    // A name that was given away meanwhile stands in the way.
    try await crm.call("crm.team.deleteTeam", ["id": north], as: "owner")
    try await crm.call("crm.team.createTeam", ["name": "North"], as: "owner")
    #expect(await crm.refusal("crm.team.restoreTeam", ["id": north], as: "owner")?.own?.text("type") == "notRestorable")
  }

  @Test func teamsAreMadeNamedAndDeleted() async throws {
    let crm = try await TestCRM()
    let team = try await crm.call("crm.team.createTeam", ["name": "West"], as: "admin")
    #expect(await crm.refusal("crm.team.createTeam", ["name": "West"], as: "admin")?.code == .conflict)
    let id = try #require(team["id"])
    #expect(
      try await crm.call("crm.team.updateTeam", ["id": id, "name": "Far West"], as: "owner").text("name") == "Far West")
    let north = JSONValue.string("\(try #require(crm.user("rep").teamId))")
    try await crm.call("crm.team.deleteTeam", ["id": north, "moveMembersTo": id], as: "owner")
    let teams = try await crm.call("crm.team.listTeams", as: "viewer").items
    #expect(teams.map { $0.text("name") } == ["Far West", "South"])
    #expect(teams.first?["memberCount"]?.intValue == 4)
    #expect(await crm.refusal("crm.team.deleteTeam", ["id": id], as: "manager")?.code == .forbidden)
    let verified = try await crm.call("crm.team.listMembers", ["teamId": id], as: "rep").items
    #expect(verified.count == 4)
  }

  @Test func whoIsAwayIsShownUntilTheLastDay() async throws {
    let crm = try await TestCRM()
    let (today, tomorrow) = (crm.now.date, crm.now.adding(seconds: 86_400).date)
    let set = try await crm.call(
      "crm.team.setAvailability", ["awayUntil": .string("\(tomorrow)"), "note": "Ada stands in"], as: "rep")
    #expect(set["absence"]?.text("awayFrom") == "\(today)")
    func absence() async throws -> JSONValue? {
      try await crm.call("crm.team.listMembers", as: "viewer").items.first { $0["id"] == crm.id("rep") }?["absence"]
    }
    #expect(try await absence()?.text("note") == "Ada stands in")
    crm.pass(days: 1)
    #expect(try await absence()?.text("awayUntil") == "\(tomorrow)")
    crm.pass(days: 1)
    #expect(try await absence() == nil)
    try await crm.call(
      "crm.team.setAvailability", ["id": crm.id("rep"), "awayUntil": .string("\(crm.now.date)")], as: "admin")
    #expect(try await absence() != nil)
    try await crm.call("crm.team.setAvailability", as: "rep")
    #expect(try await absence() == nil)
    #expect(await crm.refusal("crm.team.setAvailability", ["id": crm.id("rep")], as: "rep2")?.code == .forbidden)
    #expect(await crm.refusal("crm.team.setAvailability", ["note": "x"], as: "rep")?.issues.first?.path == "note")
  }
}
