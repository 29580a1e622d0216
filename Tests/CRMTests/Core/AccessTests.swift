import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct AccessTests {
  /// What each user may do with a customer of `rep`, who is in team North with `rep2`, `manager` and `viewer`.
  static let customerOfRep: [(String, RecordAccess)] = [
    ("owner", .write), ("admin", .write), ("manager", .write), ("rep", .write), ("rep2", .none), ("viewer", .read),
    ("southManager", .none), ("southRep", .none), ("loner", .none), ("stranger", .none),
  ]

  @Test(arguments: customerOfRep) func rolesDecideOnRecords(word: String, access: RecordAccess) async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "rep")["id"])
    let get = await crm.refusal("crm.customers.getCustomer", ["id": id], as: word)
    #expect(get?.code == (access == .none ? .notFound : nil))

    let update = await crm.refusal("crm.customers.updateCustomer", ["id": id, "name": "New"], as: word)
    switch (word, access) {
    case ("viewer", _): #expect(update?.code == .forbidden)
    case (_, .none): #expect(update?.code == .notFound)
    case (_, .read): #expect(update?.code == .forbidden)
    case (_, .write): #expect(update == nil)
    }

    let list = try await crm.call("crm.customers.listCustomers", ["includeTotal": true], as: word)
    #expect(list.items.count == (access == .none ? 0 : 1))
    #expect(list["total"]?.intValue == (access == .none ? 0 : 1))
    let found = try await crm.call("crm.customers.searchCustomers", ["query": access == .write ? "new" : "a"], as: word)
    #expect(found.items.count == (access == .none ? 0 : 1))
  }

  @Test func whatIsNotSeenAnswersAsWhatIsNotThere() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "rep").text("id"))
    let other = ID<CustomerProfile>(UUIDv7(high: 1, low: 2)).description
    let hidden = await crm.refusal("crm.customers.getCustomer", ["id": .string(id)], as: "stranger")
    let missing = await crm.refusal("crm.customers.getCustomer", ["id": .string(other)], as: "stranger")
    #expect(hidden?.code == .notFound)
    #expect(hidden?.message.replacing(id, with: "…") == missing?.message.replacing(other, with: "…"))
  }

  /// Who may give records to whom.
  static let assignments: [(String, String, RPCErrorCode?)] = [
    ("owner", "rep", nil), ("admin", "southRep", nil), ("manager", "rep2", nil), ("manager", "manager", nil),
    ("manager", "southRep", .forbidden), ("rep", "rep", nil), ("rep", "rep2", .forbidden), ("loner", "rep", .forbidden),
    ("owner", "viewer", .forbidden), ("owner", "stranger", .notFound), ("viewer", "rep", .forbidden),
  ]

  @Test(arguments: assignments) func rolesDecideOnOwners(word: String, owner: String, code: RPCErrorCode?) async throws
  {
    let crm = try await TestCRM()
    let input: JSONValue = ["name": "Acme", "ownerId": crm.id(owner)]
    #expect(await crm.refusal("crm.customers.createCustomer", input, as: word)?.code == code)
    if word != "viewer" {
      let id = try #require(try await crm.call("crm.customers.createCustomer", ["name": "Mine"], as: word)["id"])
      let update: JSONValue = ["id": id, "ownerId": crm.id(owner)]
      #expect(await crm.refusal("crm.customers.updateCustomer", update, as: word)?.code == code)
      // Whom one may give records to is whom one is offered.
      let offered = try await crm.call("auth.me", as: word)["assignees"]?.arrayValue ?? []
      #expect(offered.contains { $0["id"] == crm.id(owner) } == (code == nil))
    }
  }

  @Test(arguments: ["owner", "manager", "rep", "viewer"])
  func usersAndTeamsMayBeNamedByEveryMember(word: String) async throws {
    let crm = try await TestCRM()
    let call = crm.context(word)
    let team = try #require(crm.user("southRep").teamId)
    let users = try await User.access(to: [crm.user("southRep").id, crm.user("stranger").id], in: call)
    #expect(users[crm.user("southRep").id] == (word == "owner" ? .write : .read))
    #expect(users[crm.user("stranger").id] == nil)
    #expect(try await Team.access(to: [team], in: call)[team] == (word == "owner" ? .write : .read))
    let workspace = crm.user(word).workspaceId
    let others = crm.user("stranger").workspaceId
    let found = try await Workspace.access(to: [workspace, others], in: call)
    #expect(found[workspace] == (word == "owner" ? .write : .read))
    #expect(found[others] == nil)
  }

  @Test func whatDealsReferToIsGuardedToo() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    let user = crm.user("rep")
    let customer = CustomerRow(
      CreateCustomer(name: "C"), id: call.newID(), owner: user.id, by: user, at: crm.now)
    let contact = ContactRow(
      id: call.newID(), workspaceId: user.workspaceId, ownerId: crm.user("southRep").id, customerId: customer.id,
      name: "P")
    let lead = LeadRow(
      id: call.newID(), in: user.workspaceId, name: "L", owner: user.id, by: user.id, at: crm.now)
    let campaign = CampaignRow(id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, name: "F")
    try await call.write { writer in
      try writer.insert(customer)
      try writer.insert(contact)
      try writer.insert(lead)
      try writer.insert(campaign)
    }
    let expected: [(String, RecordAccess?, RecordAccess?, RecordAccess?)] = [
      ("owner", .write, .write, .write), ("manager", .write, .write, .write), ("rep", .write, .write, .write),
      ("southRep", .write, nil, .read), ("rep2", nil, nil, .read), ("viewer", .read, .read, .read),
      ("stranger", nil, nil, nil),
    ]
    for (word, contactAccess, leadAccess, campaignAccess) in expected {
      let call = crm.context(word)
      #expect(try await Contact.access(to: [contact.id], in: call)[contact.id] == contactAccess, "\(word)")
      #expect(try await Lead.access(to: [lead.id], in: call)[lead.id] == leadAccess, "\(word)")
      #expect(try await Campaign.access(to: [campaign.id], in: call)[campaign.id] == campaignAccess, "\(word)")
    }
    #expect(try await Lead.access(to: [lead.id], in: crm.context(nil)).isEmpty)
  }
}
