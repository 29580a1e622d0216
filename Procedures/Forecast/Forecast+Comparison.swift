import Rapport
import Storage

/// What became of the forecast between two moments, as it is answered with.
struct ForecastBridge {
  /// Value and count of the open deals by currency.
  typealias Totals = [String: DealSum]

  private struct Sum {
    var count = 0
    var value: Int128 = 0
    var change: Int128 = 0
  }

  private struct Key: Hashable {
    var kind: ForecastChangeKind
    var currency: String
  }

  /// A deal that changed.
  struct Item {
    var passage: DealPassage
    var change: ForecastComparison.Change
  }

  private let comparison: ForecastComparison
  private var sums: [Key: Sum] = [:]
  private(set) var items: [Item] = []

  init(_ passages: some Sequence<DealPassage>, by comparison: ForecastComparison) {
    self.comparison = comparison
    for passage in passages {
      guard let change = comparison.change(of: passage) else { continue }
      items.append(Item(passage: passage, change: change))
      add(change, of: passage)
    }
    items.sort { ($1.change.size, $0.passage.id) < ($0.change.size, $1.passage.id) }
  }

  private mutating func add(_ change: ForecastComparison.Change, of passage: DealPassage) {
    for kind in change.kinds {
      let part = change.parts.first { $0.kind == kind }
      // What counts no more is told by what it was.
      let leaves = passage.after.map { comparison.counts($0, at: .end) } == false
      guard let state = leaves ? passage.before : passage.after else { continue }
      let currency = part?.currency ?? state.currency
      var sum = sums[Key(kind: kind, currency: currency)] ?? Sum()
      sum.count += 1
      sum.value += Int128((currency == state.currency ? state : passage.before)?.valueMinor ?? 0)
      sum.change += Int128(part?.amount ?? 0)
      sums[Key(kind: kind, currency: currency)] = sum
    }
  }

  var changes: [ForecastChangeSum] {
    ForecastChangeKind.allCases.flatMap { kind in
      sums.filter { $0.key.kind == kind }.sorted { $0.key.currency < $1.key.currency }.map { key, sum in
        ForecastChangeSum(
          kind: kind, currency: key.currency, count: sum.count, value: DealSum.money(sum.value, in: key.currency),
          change: DealSum.money(sum.change, in: key.currency))
      }
    }
  }

  /// The open deals of these parts that the comparison counts, by currency.
  func totals(_ parts: [Forecast.Part]) -> Totals {
    var totals: Totals = [:]
    for part in parts where !part.isWon && comparison.isInMonths(part.date) {
      totals[part.currency, default: DealSum()] += part.sum
    }
    return totals
  }

  static func amounts(from before: Totals, to after: Totals) -> [ComparedAmount] {
    Set(before.keys).union(after.keys).sorted().map { currency in
      let (old, new) = (before[currency] ?? DealSum(), after[currency] ?? DealSum())
      return ComparedAmount(
        currency: currency, countBefore: old.count, countAfter: new.count,
        before: DealSum.money(old.total, in: currency), after: DealSum.money(new.total, in: currency),
        change: DealSum.money(new.total - old.total, in: currency))
    }
  }
}

/// A page of the deals that changed: those that the user may see now.
struct ChangedDeals {
  /// Where a page begins: with the deals as they were at a moment.
  struct Position {
    var moment: Instant
    var offset: Int

    init(cursor: String?, at moment: Instant) throws(RPCError) {
      self.moment = moment
      offset = 0
      guard let cursor else { return }
      let text = Bytes(base64URL: cursor).map { String(decoding: $0.array, as: UTF8.self) } ?? ""
      let parts = text.split(separator: ":").compactMap { Int64($0) }
      guard parts.count == 2, parts[1] >= 0, parts[1] <= Int64(Int32.max) else {
        throw RPCError.invalid("cursor", Finding(.cursor, "is no cursor that this comparison has answered with"))
      }
      self.moment = Instant(milliseconds: parts[0])
      offset = Int(parts[1])
    }

    func cursor(after count: Int) -> String {
      Bytes(Array("\(moment.milliseconds):\(offset + count)".utf8)).base64URL
    }
  }

  var items: [ForecastBridge.Item]
  var comparison: ForecastComparison
  var names: ForecastNames

  func page(
    from start: Position, limit: Int, for user: CallUser, _ reader: Reader
  ) throws -> (deals: [ChangedDeal], nextCursor: String?) {
    let page = items.dropFirst(start.offset).prefix(limit)
    let ids = page.map(\.passage.id)
    var known: [ID<Opportunity>: (number: String, title: String, customer: String, owner: String)] = [:]
    try reader.forEachRow(
      """
      SELECT r.id, r.number, r.title, c.name, u.name FROM \(Access.rows(ids, of: OpportunityRow.table))
      JOIN customers c ON c.id = r.customer_profile_id JOIN users u ON u.id = r.owner_id
      WHERE r.deleted_at IS NULL AND \(Access.visibleOpportunities("r", to: user))
      """
    ) { row in known[try row[0]] = (try row[1], try row[2], try row[3], try row[4]) }
    let deals = page.compactMap { item -> ChangedDeal? in
      guard let deal = known[item.passage.id] else { return nil }
      return ChangedDeal(
        id: item.passage.id, number: deal.number, title: deal.title, customerName: deal.customer,
        ownerName: deal.owner, kinds: item.change.kinds, before: item.passage.before.map { state($0, at: .beginning) },
        after: item.passage.after.map { state($0, at: .end) })
    }
    return (deals, start.offset + page.count < items.count ? start.cursor(after: page.count) : nil)
  }

  private func state(_ state: DealState, at moment: ForecastComparison.Moment) -> ChangedDealState {
    ChangedDealState(
      status: state.status, stage: names.stages[state.stageId]?.key ?? "",
      value: state.valueMinor.map { DealSum.money(Int128($0), in: state.currency) }, currency: state.currency,
      forecastCategory: comparison.category(of: state, at: moment), expectedCloseDate: state.expectedCloseDate)
  }
}
