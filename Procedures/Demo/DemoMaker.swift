import Rapport
import Storage

/// Carries a ``DemoPlan`` out, by the procedures that everybody calls.
struct DemoMaker {
  private let app: CRMApplication
  private let plan: DemoPlan
  private let clock: DemoClock
  private var users: [Role: CallUser] = [:]
  /// Ids as they came over the wire, by their index in the plan.
  private var customers: [Int: JSONValue] = [:]
  private var contacts: [Int: ID<Contact>] = [:]
  private var campaigns: [ID<Campaign>] = []
  private var deals: [Int: JSONValue] = [:]
  private var pipeline: JSONValue = nil
  private var requests = 0

  /// - Parameter start: when the workspace was founded.
  init(store: any Store, plan: DemoPlan, from start: Instant, options: CRMApplication.Options) throws {
    self.plan = plan
    let clock = DemoClock(start)
    self.clock = clock
    app = CRMApplication(
      store: store, registry: try CRM.registry(), options: options, clock: { clock.now },
      random: .seeded(0x4E6F_7264_6C69_6368))
  }

  mutating func make() async throws -> DemoWorkspace {
    try await refuseTwice()
    let workspace = try await makeMembers()
    try await makePipeline()
    try await makeCampaigns()
    for step in plan.steps {
      let moment = min(max(step.at, plan.start), plan.now)
      try await takeSnapshots(upTo: moment)
      clock.now = moment
      try await run(step.action)
    }
    clock.now = min(plan.now.adding(seconds: -20 * 86_400), plan.now)
    try await makeNordics()
    try await makeConsents()
    try await makeTasks()
    try await makeQuotas()
    clock.now = plan.now
    try await makeSegments()
    return workspace
  }

  /// The workspace without customers and deals: people, their teams, the pipeline and the campaigns.
  mutating func makeFrame() async throws -> DemoFrame {
    try await refuseTwice()
    let workspace = try await makeMembers()
    let crowd = try await makeCrowd()
    try await makePipeline()
    try await makeCampaigns()
    guard let id = pipeline.stringValue.flatMap({ ID<Pipeline>($0) }) else {
      throw RPCError(.internalError, "The demonstration has no pipeline")
    }
    return DemoFrame(
      workspace: workspace, sellers: [try user(.rep), try user(.manager), try user(.admin)] + crowd,
      pipeline: try await app.store.read { try Pipelines.find(id, in: $0) }, campaigns: campaigns,
      call: try call("demo.load", as: .owner))
  }

  /// Eight more teams: a manager for each, and reps. Their passwords are those of their roles.
  private mutating func makeCrowd() async throws -> [CallUser] {
    var crowd: [CallUser] = []
    for (index, team) in DemoData.crowdTeams.enumerated() {
      let teamID = try await Members.createTeam(team, call("demo.createTeam", as: .owner))
      let people = DemoData.crowd.enumerated().filter { $0.offset % DemoData.crowdTeams.count == index }
      let call = try call("demo.createUsers", as: .owner)
      crowd += try await call.write { [users] writer in
        try people.enumerated().map { place, person in
          let role: Role = place == 0 ? .manager : .rep
          guard var row = try users[role].flatMap({ try writer.find(UserRow.self, $0.id) }) else {
            throw RPCError(.internalError, "The demonstration has no \(role.rawValue)")
          }
          row.id = call.newID()
          row.name = person.element
          row.email = "\(DemoData.localPart(person.element))@rapport.example"
          row.teamId = teamID
          row.createdAt = call.now
          try writer.insert(row)
          return row.callUser
        }
      }
    }
    return crowd
  }

  private func refuseTwice() async throws {
    let emails = DemoData.members.map(\.email)
    let isThere = try await app.store.read { try $0.exists("SELECT 1 FROM users WHERE email IN \(emails)") }
    if isThere { throw RPCError(.conflict, "The database has the demonstration already; name another database") }
  }

  private mutating func makeMembers() async throws -> DemoWorkspace {
    func new(_ member: DemoData.Member, _ team: ID<Team>?) -> NewUser {
      NewUser(email: member.email, name: member.name, role: member.role, teamId: team, password: member.password)
    }
    var teams: [ID<Team>] = []
    for member in DemoData.members {
      if member.role == .owner {
        users[.owner] = try await Members.createWorkspace(
          name: DemoData.workspace, currency: "EUR", owner: new(member, nil), call("demo.createWorkspace", as: nil))
        for name in DemoData.teams {
          teams.append(try await Members.createTeam(name, call("demo.createTeam", as: .owner)))
        }
      } else {
        users[member.role] = try await Members.createUser(
          new(member, member.team.map { teams[$0] }), call("demo.createUser", as: .owner))
      }
    }
    var result = DemoWorkspace(workspace: DemoData.workspace, users: [])
    for member in DemoData.members {
      let key = try await send("auth.createAPIKey", ["name": "Demonstration"], as: member.role)
      result.users.append(
        DemoWorkspace.User(
          email: member.email, role: member.role.rawValue, password: member.password,
          apiKey: key["secret"]?.stringValue ?? ""))
    }
    return result
  }

  private mutating func makePipeline() async throws {
    let created = try await send(
      "crm.pipelines.createPipeline", ["name": "Sales", "template": "deals", "currency": "EUR", "isDefault": true],
      as: .owner)
    for (key, days) in zip(DemoPlan.stages, DemoPlan.rottenAfterDays) {
      let stage = created["stages"]?.arrayValue?.first { $0["key"]?.stringValue == key }
      guard let id = stage?["id"] else { continue }
      try await send(
        "crm.pipelines.updateStage", ["id": id, "rottenAfterDays": .init(integerLiteral: days)], as: .owner)
    }
    pipeline = created["id"] ?? nil
  }

  private mutating func makeCampaigns() async throws {
    let call = try call("demo.createCampaigns", as: .manager)
    let user = try call.signedIn()
    let rows = DemoData.campaigns.map {
      CampaignRow(id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, name: $0)
    }
    try await call.write { writer in for row in rows { try writer.insert(row) } }
    campaigns = rows.map(\.id)
  }

  private mutating func run(_ action: DemoPlan.Action) async throws {
    switch action {
    case .customer(let index): try await makeCustomer(index)
    case .activate(let index):
      try await send(
        "crm.customers.updateCustomer", ["id": customers[index] ?? nil, "status": "active"],
        as: plan.customers[index].owner)
    case .lead(let index): try await makeLead(index)
    case .deal(let index): try await makeDeal(index)
    case .move(let index, let stage):
      try await send(
        "crm.extensions.moveOpportunity", ["id": deals[index] ?? nil, "stage": .string(stage)],
        as: plan.deals[index].owner)
      try await logActivity(about: index)
    case .close(let index):
      guard let close = plan.deals[index].close else { return }
      try await send(
        "crm.extensions.closeOpportunity",
        ["id": deals[index] ?? nil, "outcome": close.isWon ? "won" : "lost", "reason": .string(close.reason)],
        as: plan.deals[index].owner)
    }
  }

  private mutating func makeCustomer(_ index: Int) async throws {
    let customer = plan.customers[index]
    var input: [String: JSONValue] = [
      "kind": customer.isPerson ? "person" : "company", "name": .string(customer.name),
      "email": .string(customer.email),
      "phone": .string(customer.phone), "tags": .array(customer.tags.map(JSONValue.string)),
    ]
    input["website"] = customer.website.map(JSONValue.string)
    input["industry"] = customer.industry.map(JSONValue.string)
    let created = try await send("crm.customers.createCustomer", .object(input), as: customer.owner)
    customers[index] = created["id"]
    guard let name = customer.contact, let id = created["id"]?.stringValue.flatMap({ ID<CustomerProfile>($0) }) else {
      return
    }
    let contact = try await send(
      "crm.customers.createContact", ["customerProfileId": .string(id.description), "name": .string(name)],
      as: customer.owner)
    contacts[index] = contact["id"]?.stringValue.flatMap { ID($0) }
  }

  private mutating func makeLead(_ index: Int) async throws {
    let (name, email, status) = DemoData.leads[index]
    let call = try call("demo.createLead", as: .rep)
    let user = try call.signedIn()
    var row = LeadRow(
      id: call.newID(), in: user.workspaceId, name: name, owner: user.id, by: user.id, at: call.now)
    (row.email, row.status) = (email, LeadStatus(rawValue: status) ?? .new)
    try await call.write { [row] in try $0.insert(row) }
  }

  private mutating func makeDeal(_ index: Int) async throws {
    let deal = plan.deals[index]
    var input: [String: JSONValue] = [
      "customerProfileId": customers[deal.customer] ?? nil, "title": .string(deal.title), "pipelineId": pipeline,
      "value": .init(integerLiteral: deal.value), "source": .string(deal.source),
      "expectedCloseDate": .string(deal.expectedClose.description),
      "ownerId": .string(try user(deal.owner).id.description),
    ]
    input["stage"] = (deal.path.first?.stage).map(JSONValue.string)
    input["nextSteps"] = deal.nextSteps.map(JSONValue.string)
    input["campaignId"] = deal.campaign.map { .string(campaigns[$0].description) }
    input["contactId"] = contacts[deal.customer].map { .string($0.description) }
    // By who owns the customer: they may make deals with it, and give them to their team.
    let created = try await send(
      "crm.extensions.createOpportunity", .object(input), as: plan.customers[deal.customer].owner)
    deals[index] = created["id"]
  }

  /// What moved a deal on: a call, a mail, a meeting or a visit, in turn.
  private mutating func logActivity(about index: Int) async throws {
    let deal = plan.deals[index]
    let activity = DemoData.activities[requests % DemoData.activities.count]
    var input: [String: JSONValue] = [
      "kind": .string(activity.kind.rawValue), "subject": .string("\(activity.subject): \(deal.title)"),
      "body": .string(activity.body), "opportunityId": deals[index] ?? nil,
    ]
    input["contactId"] = contacts[deal.customer].map { .string($0.description) }
    input["outcome"] = activity.outcome.map { .string($0.rawValue) }
    input["durationMinutes"] = activity.minutes.map { .init(integerLiteral: $0) }
    input["direction"] = activity.direction.map { .string($0.rawValue) }
    try await send("crm.activities.logActivity", .object(input), as: deal.owner)
  }

  /// A second pipeline with three open deals, whose sums are known: 222,000 DKK, and 147,600 weighted.
  private mutating func makeNordics() async throws {
    let created = try await send(
      "crm.pipelines.createPipeline", ["name": "Nordics", "template": "deals", "currency": "DKK"], as: .admin)
    let known: [(title: String, value: Int, stage: String, probability: Int, closesIn: Int)] = [
      ("District heating pumps, Aarhus", 96_000, "negotiation", 75, 21),
      ("Cooling water for the dairy, Viborg", 84_000, "proposal", 50, 48),
      ("Fire water for the harbour, Skagen", 42_000, "negotiation", 80, 75),
    ]
    let own = plan.customers.indices.filter { plan.customers[$0].owner == .admin }
    for (deal, customer) in zip(known, own) {
      var input: [String: JSONValue] = [
        "customerProfileId": customers[customer] ?? nil, "title": .string(deal.title),
        "pipelineId": created["id"] ?? nil,
        "stage": .string(deal.stage), "value": .init(integerLiteral: deal.value), "source": "Partner",
        "expectedCloseDate": .string(plan.now.date.adding(days: deal.closesIn).description),
      ]
      if deal.probability == 80 { input["probability"] = .init(integerLiteral: deal.probability) }
      try await send("crm.extensions.createOpportunity", .object(input), as: .admin)
      clock.now = clock.now.adding(seconds: 86_400)
    }
  }

  /// What every second customer has agreed to, or their contact, and what some have taken back.
  private mutating func makeConsents() async throws {
    for (place, index) in plan.customers.indices.filter({ $0 % 2 == 0 }).enumerated() {
      let owner = plan.customers[index].owner
      let person: [String: JSONValue] =
        if let contact = contacts[index] { ["contactId": .string(contact.description)] } else {
          ["customerProfileId": customers[index] ?? nil]
        }
      func input(_ consent: [String: JSONValue]) -> JSONValue { .object(person.merging(consent) { first, _ in first }) }
      clock.now = clock.now.adding(seconds: 6 * 3600)
      try await send("compliance.consent.recordConsent", input(DemoData.newsletterConsent), as: owner)
      if place % 3 == 0 {
        try await send("compliance.consent.recordConsent", input(DemoData.phoneConsent), as: owner)
      }
      if place % 5 == 4 {
        clock.now = clock.now.adding(seconds: 3600)
        try await send("compliance.consent.revokeConsent", input(DemoData.newsletterObjection), as: owner)
      }
    }
  }

  /// Two segments that follow from rules, and one that is picked by hand.
  private mutating func makeSegments() async throws {
    for segment in DemoData.segments { try await send("crm.extensions.createSegment", segment, as: .admin) }
    let picked = try await send(
      "crm.extensions.createSegment", ["name": "Invited to the fair", "color": "purple"], as: .admin)
    let invited = plan.customers.indices.filter { plan.customers[$0].owner == .admin }.prefix(6)
    try await send(
      "crm.extensions.addToSegment",
      ["id": picked["id"] ?? nil, "customerProfileIds": .array(invited.compactMap { customers[$0] })], as: .admin)
  }

  /// The forecast at the beginning of each month.
  private mutating func takeSnapshots(upTo moment: Instant) async throws {
    var month = clock.now.date.adding(days: 1 - clock.now.date.day).adding(months: 1)
    while Instant(month) <= moment {
      clock.now = Instant(month)
      try await send("crm.forecast.takeSnapshot", ["note": .string("\(month)")], as: .owner)
      month = month.adding(months: 1)
    }
  }

  /// What is to be done for the open deals, and what was done: some of it late, some today, most of it soon.
  private mutating func makeTasks() async throws {
    clock.now = plan.now.adding(seconds: -2 * 86_400)
    let open = plan.deals.indices.filter { plan.deals[$0].close == nil }
    for (place, index) in open.enumerated() where place % 3 != 2 {
      let deal = plan.deals[index]
      let created = try await send(
        "crm.tasks.createTask",
        [
          "title": .string(deal.nextSteps ?? "Call about \(deal.title)"), "opportunityId": deals[index] ?? nil,
          "kind": place % 2 == 0 ? "call" : "email", "priority": place % 5 == 0 ? "high" : "normal",
          "dueDate": .string(plan.now.date.adding(days: place % 11 - 3).description),
        ], as: deal.owner)
      if place % 6 == 1 {
        try await send("crm.tasks.completeTask", ["id": created["id"] ?? nil, "outcome": "Done"], as: deal.owner)
      }
    }
  }

  /// What is to be won in this quarter.
  private mutating func makeQuotas() async throws {
    let quarter = QuotaRules.span(of: .quarter, containing: plan.now.date)
    for (role, amount) in [(Role.rep, 150_000), (.manager, 200_000), (.admin, 120_000)] {
      try await send(
        "crm.forecast.setQuota",
        [
          "ownerId": .string(try user(role).id.description), "period": "quarter",
          "startsOn": .string(quarter.first.description), "amount": .init(integerLiteral: amount),
        ], as: .owner)
    }
  }

  // MARK: Calling

  private func user(_ role: Role) throws -> CallUser {
    guard let user = users[role] else { throw RPCError(.internalError, "The demonstration has no \(role.rawValue)") }
    return user
  }

  private mutating func call(_ procedure: String, as role: Role?) throws -> CRMCall {
    requests += 1
    return app.call(
      CallOrigin(requestId: "demo-\(requests)"), procedure, clock.now, try role.map { try user($0) })
  }

  @discardableResult
  private mutating func send(_ procedure: String, _ input: JSONValue, as role: Role) async throws -> JSONValue {
    let context = try call(procedure, as: role)
    let answer = try await app.registry.call(procedure, params: JSONReader(Array(input.json.utf8)), in: context)
    return try JSONValue(json: answer)
  }
}
