import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  /// Calls one of the procedures of tasks.
  @discardableResult
  func tasks(_ procedure: String, _ params: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await call("crm.tasks.\(procedure)", params, as: word)
  }

  func task(_ fields: [String: JSONValue] = [:], as word: String = "rep") async throws -> JSONValue {
    try await tasks("createTask", .object(["title": "Call"].merging(fields) { $1 }), as: word)
  }

  /// The titles of tasks that a list answers with.
  func titles(_ filter: JSONValue = [:], as word: String = "rep") async throws -> [String] {
    try await tasks("listTasks", filter, as: word).items.compactMap { $0.text("title") }
  }

  /// The name of the typed error that a call is refused with.
  func taskError(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> String? {
    await refusal("crm.tasks.\(procedure)", params, as: word)?.detail
      .flatMap { try? JSONValue(json: $0) }?.text("type")
  }
}

@Suite struct TaskTests {
  @Test func aTaskIsTheCallersUnlessItIsGivenToSomebody() async throws {
    let crm = try await TestCRM()
    let task = try await crm.task(["title": "  Call back ", "description": ""])
    #expect(task.text("title") == "Call back")
    #expect(task["description"] == nil)
    #expect(task["assigneeId"] == crm.id("rep"))
    #expect(task.text("assigneeName") == "Rep")
    #expect(task.text("status") == "open")
    #expect(task.text("priority") == "normal")
    #expect(task.text("kind") == "todo")
    #expect(task["isOverdue"] == false)
    #expect(task["version"] == 1)
    #expect(try await crm.eventNames(of: task) == ["crm.task.created"])
    let given = try await crm.task(["assigneeId": crm.id("rep2")], as: "manager")
    #expect(given.text("assigneeName") == "Rep2")
    #expect(try await crm.tasks("getTask", ["id": given.id], as: "rep2") == given)
  }

  @Test(
    arguments: [
      ("rep", "rep2", RPCErrorCode.forbidden), ("manager", "southRep", .forbidden), ("owner", "viewer", .forbidden),
      ("rep", "stranger", .notFound),
    ])
  func tasksAreGivenToWhomRecordsMayBeGiven(word: String, assignee: String, code: RPCErrorCode) async throws {
    let crm = try await TestCRM()
    let input: JSONValue = ["title": "Call", "assigneeId": crm.id(assignee)]
    #expect(await crm.refusal("crm.tasks.createTask", input, as: word)?.code == code)
    let own = try await crm.task(as: word)
    let update: JSONValue = ["id": own.id, "assigneeId": crm.id(assignee)]
    #expect(await crm.refusal("crm.tasks.updateTask", update, as: word)?.code == code)
    #expect(try await crm.tasks("getTask", ["id": own.id], as: word) == own)
  }

  @Test func aTaskForADealIsForItsCustomerAndStaysWithIt() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let customer = try #require(deal["customerProfileId"])
    let task = try await crm.task(["opportunityId": deal.id, "dueDate": "2026-11-22"])
    #expect(task["customerProfileId"] == customer)
    #expect(task.text("opportunityTitle") == "Pump")
    #expect(task.text("customerName") == "Acme")
    let detail = try await crm.deals("getOpportunity", ["id": deal.id])
    #expect(detail["openTasks"] == [task])

    let other = try await crm.customer("Other")
    let wrong: JSONValue = ["title": "Call", "opportunityId": deal.id, "customerProfileId": other]
    let refusal = await crm.refusal("crm.tasks.createTask", wrong, as: "rep")
    #expect(refusal?.issues.map(\.path) == ["customerProfileId"])

    try await crm.deals("updateOpportunity", ["id": deal.id, "customerProfileId": other])
    #expect(try await crm.tasks("getTask", ["id": task.id])["customerProfileId"] == other)
    try await crm.tasks("completeTask", ["id": task.id])
    #expect(try await crm.deals("getOpportunity", ["id": deal.id])["openTasks"] == [])
  }

  @Test func aContactIsOneOfTheCustomers() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let contact = try await crm.contact(of: customer)
    let task = try await crm.task(["contactId": contact])
    #expect(task["customerProfileId"] == customer)
    let other = try await crm.customer("Other")
    let refusal = await crm.refusal(
      "crm.tasks.updateTask", ["id": task.id, "customerProfileId": other, "contactId": contact], as: "rep")
    #expect(refusal?.issues.map(\.path) == ["contactId"])
    let moved = try await crm.tasks("updateTask", ["id": task.id, "customerProfileId": other])
    #expect(moved["contactId"] == nil)
  }

  @Test func aDayTakesThePlaceOfAMomentAndTheOtherWayRound() async throws {
    let crm = try await TestCRM()
    let both: JSONValue = ["title": "Call", "dueDate": "2026-11-22", "dueAt": "2026-11-22T10:00:00.000Z"]
    #expect(await crm.refusal("crm.tasks.createTask", both, as: "rep")?.issues.map(\.path) == ["dueAt"])
    let task = try await crm.task(["dueDate": "2026-11-22"])
    let timed = try await crm.tasks("updateTask", ["id": task.id, "dueAt": "2026-11-22T10:00:00.000Z"])
    #expect(timed["dueDate"] == nil)
    #expect(timed.text("dueAt") == "2026-11-22T10:00:00.000Z")
    let dated = try await crm.tasks("updateTask", ["id": task.id, "dueDate": "2026-11-23"])
    #expect(dated["dueAt"] == nil)
    let same = try await crm.tasks("updateTask", ["id": task.id, "title": "Call"])
    #expect(same == dated)
    let never = try await crm.tasks("updateTask", ["id": task.id, "dueDate": nil])
    #expect(never["dueDate"] == nil)
    #expect(never["version"] == 4)
  }

  @Test func doneIsDoneOnceAndCanBeUndone() async throws {
    let crm = try await TestCRM()
    let task = try await crm.task(["dueDate": "2026-11-20"])
    #expect(task["isOverdue"] == true)
    #expect(await crm.taskError("reopenTask", ["id": task.id]) == "wrongStatus")
    let done = try await crm.tasks("completeTask", ["id": task.id, "outcome": "They buy", "version": 1])
    #expect(done.text("status") == "done")
    #expect(done.text("outcome") == "They buy")
    #expect(done["completedBy"] == crm.id("rep"))
    #expect(done["isOverdue"] == false)
    #expect(await crm.taskError("completeTask", ["id": task.id]) == "wrongStatus")
    #expect(await crm.taskError("snoozeTask", ["id": task.id, "until": "2026-12-01T00:00:00.000Z"]) == "wrongStatus")
    #expect(await crm.taskError("reopenTask", ["id": task.id, "version": 1]) == "staleVersion")
    let open = try await crm.tasks("reopenTask", ["id": task.id])
    #expect(open.text("status") == "open")
    #expect(open["completedAt"] == nil && open["outcome"] == nil)
    try await crm.tasks("deleteTask", ["id": task.id])
    #expect(await crm.refusal("crm.tasks.getTask", ["id": task.id], as: "rep")?.code == .notFound)
    #expect(
      try await crm.eventNames(of: task) == [
        "crm.task.created", "crm.task.completed", "crm.task.reopened", "crm.task.deleted",
      ])
    #expect(
      try await crm.audit().filter { .string($0.entityId.description) == task.id }.map(\.action) == [
        "created", "completed", "reopened", "deleted",
      ])
    let back = try await crm.tasks("restoreTask", ["id": task.id])
    #expect(back.text("title") == "Call" && back["version"] == 5)
    #expect(try await crm.eventNames(of: task).last == "crm.task.restored")
  }

  @Test func aDeletedTaskIsToBeDoneByNobody() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let task = try await crm.task(["opportunityId": deal.id, "dueDate": "2026-11-20"])
    func open() async throws -> [JSONValue] {
      try await crm.deals("getOpportunity", ["id": deal.id])["openTasks"]?.arrayValue ?? []
    }
    func overdue() async throws -> JSONValue? {
      try await crm.call("crm.dashboard.getDashboard", as: "rep")["tasksDue"]?["overdue"]
    }
    #expect(try await open().map(\.id) == [task.id])
    #expect(try await overdue() == 1)
    try await crm.tasks("deleteTask", ["id": task.id])
    #expect(try await open().isEmpty)
    #expect(try await crm.titles(["opportunityId": deal.id]).isEmpty)
    #expect(try await overdue() == 0)
    try await crm.tasks("restoreTask", ["id": task.id])
    #expect(try await open().map(\.id) == [task.id])
    #expect(try await overdue() == 1)
  }

  @Test func whatIsPutOffComesBack() async throws {
    let crm = try await TestCRM()
    let task = try await crm.task(["dueDate": "2026-11-21"])
    let past = await crm.refusal(
      "crm.tasks.snoozeTask", ["id": task.id, "until": "2026-11-20T00:00:00.000Z"], as: "rep")
    #expect(past?.issues.map(\.path) == ["until"])
    try await crm.tasks("snoozeTask", ["id": task.id, "until": "2026-11-22T09:00:00.000Z"])
    #expect(try await crm.titles() == [])
    #expect(try await crm.titles(["includeSnoozed": true]) == ["Call"])
    crm.now = try #require(Instant("2026-11-22T09:00:00.000Z"))
    #expect(try await crm.titles(["due": "overdue"]) == ["Call"])
    try await crm.tasks("snoozeTask", ["id": task.id, "until": "2026-11-29T09:00:00.000Z"])
    try await crm.tasks("snoozeTask", ["id": task.id])
    #expect(try await crm.titles() == ["Call"])
    #expect(
      try await crm.eventNames(of: task) == [
        "crm.task.created", "crm.task.snoozed", "crm.task.snoozed", "crm.task.snoozed",
      ])
  }
}

@Suite struct TaskListTests {
  /// It is 2026-11-21T08:00Z.
  private func week(_ crm: TestCRM) async throws {
    for (title, field, due) in [
      ("yesterday", "dueDate", "2026-11-20"), ("today", "dueDate", "2026-11-21"),
      ("tomorrow", "dueDate", "2026-11-22"), ("early", "dueAt", "2026-11-21T07:00:00.000Z"),
      ("late", "dueAt", "2026-11-21T20:00:00.000Z"), ("night", "dueAt", "2026-11-21T23:30:00.000Z"),
    ] {
      _ = try await crm.task(["title": .string(title), field: .string(due)])
    }
    _ = try await crm.task(["title": "some day"])
  }

  @Test(
    arguments: [
      ([:], ["yesterday", "early", "late", "night", "today", "tomorrow", "some day"]),
      (["due": "overdue"], ["yesterday", "early"]), (["due": "today"], ["early", "late", "night", "today"]),
      (["due": "now"], ["yesterday", "early", "late", "night", "today"]), (["due": "upcoming"], ["tomorrow"]),
      (["due": "undated"], ["some day"]),
      // An hour before UTC the night is tomorrow; far behind it, this morning is yesterday, and today is tomorrow.
      (["due": "today", "utcOffsetMinutes": 60], ["early", "late", "today"]),
      (["due": "upcoming", "utcOffsetMinutes": 60], ["night", "tomorrow"]),
      (["due": "today", "utcOffsetMinutes": -600], ["yesterday", "early"]),
      (["due": "overdue", "utcOffsetMinutes": -600], ["early"]),
      (["dueFrom": "2026-11-21", "dueTo": "2026-11-21"], ["early", "late", "night", "today"]),
      (["dueFrom": "2026-11-22"], ["tomorrow"]), (["dueTo": "2026-11-20"], ["yesterday"]),
      (["text": "TO day"], ["today"]), (["status": "done"], []),
      (["direction": "descending", "limit": 2], ["tomorrow", "today"]),
    ] as [(JSONValue, [String])])
  func tasksAreListedByWhenTheyAreDue(filter: JSONValue, expected: [String]) async throws {
    let crm = try await TestCRM()
    try await week(crm)
    #expect(try await crm.titles(filter) == expected)
  }

  @Test(arguments: TaskSort.allCases, SortDirection.allCases)
  func pagesAreTheWholeInPieces(sort: TaskSort, direction: SortDirection) async throws {
    let crm = try await TestCRM()
    try await week(crm)
    for priority in ["low", "urgent", "high"] {
      _ = try await crm.task(["title": .string(priority), "priority": .string(priority), "dueDate": "2026-11-21"])
    }
    let filter: JSONValue = ["sort": .string(sort.rawValue), "direction": .string(direction.rawValue)]
    let whole = try await crm.tasks("listTasks", filter.merging(["includeTotal": true])).items
    #expect(whole.count == 10)
    var pages: [JSONValue] = []
    var page = try await crm.tasks("listTasks", filter.merging(["limit": 3]))
    pages += page.items
    while let cursor = page["nextCursor"] {
      page = try await crm.tasks("listTasks", filter.merging(["limit": 3, "cursor": cursor]))
      pages += page.items
    }
    #expect(pages == whole)
    if sort == .priority, direction == .ascending {
      #expect(whole.prefix(2).map { $0.text("title") } == ["urgent", "high"])
      #expect(whole.last?.text("title") == "low")
    }
  }

  @Test(
    arguments: [
      ("rep", ["rep"], ["rep", "rep2", "manager"], ["rep", "shared"]),
      ("manager", ["manager"], ["rep", "rep2", "manager", "shared"], ["rep", "rep2", "manager", "shared"]),
      ("viewer", [], ["rep", "rep2", "manager", "shared"], ["rep", "rep2", "manager", "shared"]),
      ("owner", ["owner", "shared"], ["owner", "shared"], ["rep", "rep2", "manager", "southRep", "owner", "shared"]),
      ("loner", [], [], []),
    ] as [(String, [String], [String], [String])])
  func whoseTasks(word: String, mine: [String], team: [String], all: [String]) async throws {
    let crm = try await TestCRM()
    for word in ["rep", "rep2", "manager", "southRep", "owner"] {
      _ = try await crm.task(["title": .string(word)], as: word)
    }
    // The owner's work for a customer of the rep's is shared with the rep.
    _ = try await crm.task(["title": "shared", "customerProfileId": try await crm.customer()], as: "owner")
    #expect(Set(try await crm.titles(["scope": "mine"], as: word)) == Set(mine))
    #expect(Set(try await crm.titles(["scope": "all"], as: word)) == Set(all))
    // Of the team's tasks each sees those that they may see.
    let expected: Set<String> = Set(team).intersection(all)
    let members = Set(try await crm.titles(["scope": "team"], as: word))
    #expect(members == expected.subtracting(word == "owner" ? [] : ["shared"]))
  }

  @Test func tasksOfOneRecord() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let lead = try await crm.lead()
    _ = try await crm.task(["title": "deal", "opportunityId": deal.id])
    _ = try await crm.task(["title": "lead", "leadId": lead, "kind": "email", "priority": "high"])
    #expect(try await crm.titles(["opportunityId": deal.id]) == ["deal"])
    #expect(try await crm.titles(["customerProfileId": try #require(deal["customerProfileId"])]) == ["deal"])
    #expect(try await crm.titles(["leadId": lead]) == ["lead"])
    #expect(try await crm.titles(["leadId": lead], as: "manager") == ["lead"])
    #expect(try await crm.titles(["leadId": lead, "scope": "mine"], as: "manager") == [])
    #expect(try await crm.titles(["kinds": ["email", "call"]]) == ["lead"])
    #expect(try await crm.titles(["priorities": ["high"]]) == ["lead"])
    #expect(try await crm.titles(["assigneeId": crm.id("rep")]).count == 2)
  }

  @Test func listsGoByAnIndex() async throws {
    let crm = try await TestCRM()
    let user = crm.user("rep")
    let deal = try #require(ID<Opportunity>(try await crm.deal().text("id") ?? ""))
    func plan(_ input: ListTasks) async throws -> [String] {
      try await crm.plan(TaskQuery(input, for: user, at: crm.now).statement(after: nil, limit: 50))
    }
    for due in TaskDue.allCases {
      let mine = try await plan(ListTasks(due: due))
      let index = "SEARCH t USING INDEX tasks_by_assignee (assignee_id=? AND status=?"
      #expect(mine.contains { $0.hasPrefix(index) }, "\(mine)")
      #expect(!mine.contains { $0.contains("TEMP B-TREE FOR ORDER BY") || $0 == "SCAN t" }, "\(mine)")
    }
    let ofDeal = try await crm.plan(Tasks.openStatement("t.opportunity_id = \(deal)", limit: 20))
    #expect(ofDeal.contains { $0.hasPrefix("SEARCH t USING INDEX tasks_by_opportunity") }, "\(ofDeal)")
  }
}
