public import Rapport
public import Storage

/// A workspace to look around in: people, customers, and deals over a year and a half.
///
/// Everything in it is made by the CRM's own procedures, with the clock moved to when it would have happened, so the
/// history and the audit trail are real. Passwords and API keys are the same each time, and so no secrets: a database
/// with a demonstration in it is not for the open internet.
public enum Demo {
  /// Makes the workspace in a migrated database.
  ///
  /// For the same `now` everything is the same, ids and keys included.
  ///
  /// - Throws: an ``RPCError`` with ``RPCErrorCode/conflict`` if the database has it already.
  public static func make(
    in store: any Store, now: Instant, options: CRMApplication.Options = CRMApplication.Options()
  ) async throws -> DemoWorkspace {
    let plan = DemoPlan(now: now)
    var maker = try DemoMaker(store: store, plan: plan, from: plan.start, options: options)
    return try await maker.make()
  }

  /// How many deals ``make(in:now:deals:customers:options:progress:)`` makes.
  public static let dealCounts = 100...10_000_000

  /// How many customers it makes, at most; without saying, one for every ten deals.
  public static let customerCounts = 1...10_000_000
  private static let dealsPerCustomer = 10

  /// The tables that ``make(in:now:deals:customers:options:progress:)`` fills, for an engine that can put their indexes
  /// off.
  public static let filledTables = [
    CustomerRow.table, ContactRow.table, OpportunityRow.table, OpportunityMoveRow.table, OpportunityTagRow.table,
    ActivityRow.table, TimelineEntryRow.table, CustomerTagRow.table, TaskRow.table, RelationshipRow.table,
    DocumentRow.table, ConsentRow.table,
  ]

  /// Makes a workspace of the size of a large company in a migrated database, to measure with: so many deals of five
  /// years, a customer for every ten of them, an activity for each, a task for every second one, and 50 people in eight
  /// teams beside those of the small demonstration. Every second customer has a relationship to another, every third one
  /// a document, every fifth one a consent, and one a tenth of all activities.
  ///
  /// People, teams and the pipeline are made by the CRM's own procedures. All else is written as procedures would have
  /// left it, with timelines and the audit trail, which has an entry for each record and none for each move; the outbox
  /// has nothing of it. Customers can be compared, and are judged as far as jobs judge them without a night between.
  /// Everybody has the password of their role. For the same `now` and number everything is the same, ids included.
  ///
  /// What has been written stays when this throws: give it a database that can be thrown away.
  ///
  /// - Parameters:
  ///   - deals: within ``dealCounts``, or else the nearest number that is.
  ///   - customers: within ``customerCounts``; without it one for every ten deals.
  ///   - progress: is told now and then how many deals have been written.
  /// - Throws: an ``RPCError`` with ``RPCErrorCode/conflict`` if the database has a demonstration already.
  public static func make(
    in store: any Store, now: Instant, deals: Int, customers: Int? = nil,
    options: CRMApplication.Options = CRMApplication.Options(),
    progress: (Int) -> Void = { _ in }
  ) async throws -> DemoWorkspace {
    let count = min(max(deals, dealCounts.lowerBound), dealCounts.upperBound)
    let start = now.adding(seconds: -DemoCrowd.days * 86_400)
    var maker = try DemoMaker(store: store, plan: DemoPlan(now: now), from: start, options: options)
    let frame = try await maker.makeFrame()
    let customers = min(
      max(customers ?? count / dealsPerCustomer, customerCounts.lowerBound), customerCounts.upperBound)
    var crowd = DemoCrowd(frame, from: start, to: now, deals: count, customers: customers)
    try await crowd.write(progress)
    // What jobs would do in the next minutes: whoever measures measures nothing of it.
    try await DuplicateIndex.catchUp(frame.call)
    try await Health.refresh(for: frame.call)
    return frame.workspace
  }
}

/// How to sign in to the demonstration.
public struct DemoWorkspace: Codable, Hashable, Sendable {
  public struct User: Codable, Hashable, Sendable {
    public var email: String
    /// `owner`, `admin`, `manager`, `rep` or `viewer`.
    public var role: String
    public var password: String
    public var apiKey: String
  }

  /// The workspace's name.
  public var workspace: String
  /// One of each role.
  public var users: [User]
}
