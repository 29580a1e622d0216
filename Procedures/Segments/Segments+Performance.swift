import Rapport
import Storage

/// How segments do.
@Procedures("crm.extensions")
struct SegmentPerformanceProcedures {
  /// The most days that a report may span.
  private static let maximumDays = 3660

  /// A segment's size over time, and the business in a period with the customers that are in it now.
  ///
  /// Conversion is the share of members from whom something was won in the period.
  @Query(cost: 5)
  func getSegmentPerformance(_ input: GetSegmentPerformance, _ call: CRMCall) async throws -> SegmentPerformance {
    let user = try call.signedIn()
    let to = input.to ?? call.now.date
    let from = input.from ?? to.adding(days: -90)
    if from > to { throw RPCError.invalid("to", .notBefore("from")) }
    if to.dayNumber - from.dayNumber > Self.maximumDays {
      throw RPCError.invalid("to", .span(Self.maximumDays, of: "from", "ten years"))
    }
    return try await call.read { reader in
      let segment = try reader.segmentRow(input.id)
      let count = try SegmentMembers.counts(of: [segment], for: user, reader)[segment.id] ?? 0
      var performance = SegmentPerformance(
        from: from, to: to, memberCount: count, sizes: [], revenue: [], buyers: 0, wonDeals: 0, lostDeals: 0)
      if user.role.seesReports { performance.sizes = try Self.sizes(of: segment, from, to, reader) }
      try Self.addBusiness(to: &performance, of: segment, for: user, reader)
      return performance
    }
  }

  private static func sizes(
    of segment: SegmentRow, _ from: CalendarDate, _ to: CalendarDate, _ reader: Reader
  ) throws -> [SegmentSize] {
    var sizes: [SegmentSize] = []
    try reader.forEachRow(
      """
      SELECT day, members, joined, departed FROM segment_sizes
      WHERE segment_id = \(segment.id) AND day BETWEEN \(from) AND \(to) ORDER BY day
      """
    ) { sizes.append(SegmentSize(day: try $0[0], members: try $0[1], joined: try $0[2], left: try $0[3])) }
    if sizes.first?.day != from, segment.createdAt.date <= from {
      let before: Int? = try reader.fetchValue(
        """
        SELECT members FROM segment_sizes WHERE segment_id = \(segment.id) AND day < \(from) ORDER BY day DESC LIMIT 1
        """)
      sizes.insert(SegmentSize(day: from, members: before ?? 0, joined: 0, left: 0), at: 0)
    }
    return sizes
  }

  /// One row for each currency and outcome: deals, their value in two parts, and how many customers. The customers who
  /// bought in several currencies are counted by themselves.
  ///
  /// The *conversion rate* is those who came to the end ÷ all who were at the start (Statsig Documentation, "Funnel
  /// Metrics": metric value); the win rate is ``ReportRules/winRate(won:lost:)``, in percent.
  private static func addBusiness(
    to performance: inout SegmentPerformance, of segment: SegmentRow, for user: CallUser, _ reader: Reader
  ) throws {
    let deals: SQL = """
      FROM segment_members m CROSS JOIN customers c CROSS JOIN opportunities o
      WHERE m.segment_id = \(segment.id) AND c.id = m.customer_id AND c.deleted_at IS NULL
        AND \(Access.visibleCustomers("c", to: user))
        AND o.workspace_id = c.workspace_id AND o.customer_profile_id = c.id AND o.deleted_at IS NULL
        AND o.actual_close_date BETWEEN \(performance.from) AND \(performance.to)
        AND \(Access.visibleOpportunities("o", to: user))
      """
    let members = performance.memberCount
    var revenue: [SegmentRevenue] = []
    var (won, lost) = (0, 0)
    try reader.forEachRow(
      """
      SELECT o.status, o.currency, count(*), sum(coalesce(o.value_minor, 0) / 1000000),
        sum(coalesce(o.value_minor, 0) % 1000000)
      \(deals) AND o.status IN ('won', 'lost')
      GROUP BY o.status, o.currency ORDER BY o.currency
      """
    ) { row in
      let (status, currency, count): (OpportunityStatus, String, Int) = (try row[0], try row[1], try row[2])
      if status == .lost {
        lost += count
        return
      }
      won += count
      let (large, small): (Int64, Int64) = (try row[3], try row[4])
      let total = Int128(large) * 1_000_000 + Int128(small)
      revenue.append(
        SegmentRevenue(
          currency: currency, deals: count, total: DealSum.money(total, in: currency),
          perMember: DealSum.money(Int128(Rounding.divide(total, by: Int128(members))), in: currency)))
    }
    (performance.revenue, performance.wonDeals, performance.lostDeals) = (revenue, won, lost)
    performance.buyers =
      try reader.fetchValue("SELECT count(DISTINCT m.customer_id) \(deals) AND o.status = 'won'") ?? 0
    performance.conversionRate = percentage(performance.buyers, of: members)
    performance.winRate = percentage(won, of: won + lost)
  }

  /// In percent, to a tenth.
  private static func percentage(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : (Double(part) / Double(whole) * 1000).rounded() / 10
  }
}

extension Role {
  /// Whether the role sees reports on the whole workspace.
  fileprivate var seesReports: Bool { self == .owner || self == .admin || self == .manager }
}
