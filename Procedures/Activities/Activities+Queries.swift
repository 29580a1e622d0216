import Rapport
import Storage

/// A filter and an order of activities as SQL.
struct ActivityQuery {
  let conditions: SQL
  let keyset: Keyset
  private let user: CallUser

  init(_ input: ListActivities, for user: CallUser) {
    self.user = user
    var conditions: [SQL] = ["a.deleted_at IS NULL", Activities.visible("a", to: user)]
    if let customer = input.customerProfileId { conditions.append("a.customer_id = \(customer)") }
    if let contact = input.contactId { conditions.append("a.contact_id = \(contact)") }
    if let lead = input.leadId { conditions.append("a.lead_id = \(lead)") }
    if let deal = input.opportunityId { conditions.append("a.opportunity_id = \(deal)") }
    if let owner = input.ownerId { conditions.append("a.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("a.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    if let kinds = input.kinds { conditions.append("a.kind IN \(kinds)") }
    if let direction = input.activityDirection { conditions.append("a.direction = \(direction)") }
    if let outcomes = input.outcomes { conditions.append("a.outcome IN \(outcomes)") }
    if let from = input.from { conditions.append("a.happened_at >= \(from)") }
    if let to = input.to { conditions.append("a.happened_at < \(to)") }
    if let text = input.text { conditions.append(ActivityTables.text.matches(text, in: "a")) }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset(
      [
        Keyset.Key("a.happened_at", .integer, input.direction), Keyset.Key("a.id", .blob, input.direction),
      ], filter: "activities \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    \(Activities.select(for: user))
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM activities a WHERE \(conditions)" }
}

/// Numbers of activities between two days.
struct ActivityStatsQuery {
  private let input: GetActivityStats
  private let conditions: SQL

  init(_ input: GetActivityStats, for user: CallUser) {
    self.input = input
    var conditions: [SQL] = [
      "a.deleted_at IS NULL", Activities.visible("a", to: user), "a.happened_at >= \(Instant(input.from))",
      "a.happened_at < \(Instant(input.to.adding(days: 1)))",
    ]
    if let customer = input.customerProfileId { conditions.append("a.customer_id = \(customer)") }
    if let owner = input.ownerId { conditions.append("a.owner_id = \(owner)") }
    if let team = input.teamId { conditions.append("a.owner_id IN (SELECT id FROM users WHERE team_id = \(team))") }
    self.conditions = SQL.all(of: conditions)
  }

  /// By day, owner and what tells activities apart.
  var sums: SQL {
    """
    SELECT a.happened_at / 86400000, a.owner_id, a.kind, a.direction, a.outcome, COUNT(*),
      COALESCE(SUM(a.duration_minutes), 0)
    FROM activities a WHERE \(conditions)
    GROUP BY 1, 2, 3, 4, 5
    """
  }

  var customers: SQL { "SELECT COUNT(DISTINCT a.customer_id) FROM activities a WHERE \(conditions)" }

  private struct Tally {
    var count = 0
    var minutes = 0
    var inbound = 0
    var outbound = 0

    mutating func add(_ direction: ActivityDirection?, _ count: Int, _ minutes: Int) {
      self.count += count
      self.minutes += minutes
      if direction == .inbound { inbound += count }
      if direction == .outbound { outbound += count }
    }

    func stats(of kind: ActivityKind) -> ActivityKindStats {
      ActivityKindStats(kind: kind, count: count, minutes: minutes, inbound: inbound, outbound: outbound)
    }
  }

  private struct Outcome: Hashable {
    var kind: ActivityKind
    var outcome: ActivityOutcome
  }

  func fetch(_ reader: Reader) throws -> ActivityStats {
    var total = Tally()
    var kinds: [ActivityKind: Tally] = [:]
    var outcomes: [Outcome: Int] = [:]
    var owners: [ID<User>: [ActivityKind: Tally]] = [:]
    var periods: [CalendarDate: Tally] = [:]
    try reader.forEachRow(sums) { row in
      let day = ActivityRules.start(of: input.period, CalendarDate(dayNumber: try row[0]))
      let (owner, kind): (ID<User>, ActivityKind) = (try row[1], try row[2])
      let (direction, outcome): (ActivityDirection?, ActivityOutcome?) = (try row[3], try row[4])
      let (count, minutes): (Int, Int) = (try row[5], try row[6])
      total.add(direction, count, minutes)
      kinds[kind, default: Tally()].add(direction, count, minutes)
      owners[owner, default: [:]][kind, default: Tally()].add(direction, count, minutes)
      periods[day, default: Tally()].add(direction, count, minutes)
      if let outcome { outcomes[Outcome(kind: kind, outcome: outcome), default: 0] += count }
    }
    let names = try reader.userNames(Array(owners.keys))
    return ActivityStats(
      total: ActivityCount(count: total.count, minutes: total.minutes),
      kinds: ActivityKind.allCases.map { (kinds[$0] ?? Tally()).stats(of: $0) },
      outcomes: outcomes.map { ActivityOutcomeStats(kind: $0.key.kind, outcome: $0.key.outcome, count: $0.value) }
        .sorted {
          ($1.count, $0.kind.rawValue, $0.outcome.rawValue) < ($0.count, $1.kind.rawValue, $1.outcome.rawValue)
        },
      owners: owners.map { id, kinds in
        ActivityOwnerStats(
          ownerId: id, ownerName: names[id] ?? "", count: kinds.values.reduce(0) { $0 + $1.count },
          minutes: kinds.values.reduce(0) { $0 + $1.minutes },
          kinds: ActivityKind.allCases.compactMap { kind in kinds[kind]?.stats(of: kind) })
      }.sorted { ($1.count, $0.ownerName, $0.ownerId) < ($0.count, $1.ownerName, $1.ownerId) },
      periods: list(periods), customers: try reader.fetchValue(customers) ?? 0)
  }

  private func list(_ periods: [CalendarDate: Tally]) -> [ActivityPeriodStats] {
    var list: [ActivityPeriodStats] = []
    var day = ActivityRules.start(of: input.period, input.from)
    while day <= input.to {
      let tally = periods[day] ?? Tally()
      list.append(ActivityPeriodStats(from: day, count: tally.count, minutes: tally.minutes))
      day = ActivityRules.next(input.period, after: day)
    }
    return list
  }
}
