import Rapport
import Storage

/// Quotas beside what was won and what is open, of everybody whom the user may see.
struct QuotaLedger {
  private struct Holder: Hashable {
    var kind: QuotaHolder
    var id: UUIDv7?
    var name: String
  }

  /// What deals come to, in minor units.
  struct Figures {
    var won: Int128 = 0
    var open = DealSum()
    /// Of open deals.
    var commit: Int128 = 0
    var bestCase: Int128 = 0

    static func += (left: inout Figures, right: Figures) {
      left.won += right.won
      left.open += right.open
      left.commit += right.commit
      left.bestCase += right.bestCase
    }

    mutating func addOpen(_ sum: DealSum, _ category: ForecastCategory) {
      switch category {
      case .omitted: return
      case .pipeline: break
      case .bestCase: bestCase += sum.total
      case .commit, .closed:
        commit += sum.total
        bestCase += sum.total
      }
      open += sum
    }
  }

  private let days: (passed: Int, length: Int)
  private var figures: [Holder: [String: Figures]] = [:]
  private var quotas: [Holder: [String: Int128]] = [:]
  /// Of their own quotas for the period itself.
  private var versions: [Holder: [String: Int]] = [:]

  init(
    _ input: GetQuotaAttainment, _ span: (first: CalendarDate, last: CalendarDate), for user: CallUser,
    today: CalendarDate, in reader: Reader
  ) throws {
    days = QuotaRules.days(span, today: today)
    let names = try ForecastNames(of: user.workspaceId, in: reader)
    let scope = SnapshotScope(user: user, ownerId: input.ownerId, teamId: input.teamId)
    let owners = try scope.owners(reader)
    let teams = Self.teams(of: owners, input, user, names)
    let seesWorkspace = user.role.reachesWorkspace && input.ownerId == nil && input.teamId == nil

    func holders(of owner: ID<User>) -> [Holder] {
      guard owners.contains(owner), let row = names.users[owner] else { return [] }
      var holders = [Holder(kind: .user, id: owner.uuid, name: row.name)]
      if let team = row.teamId, teams.contains(team) {
        holders.append(Holder(kind: .team, id: team.uuid, name: names.teams[team] ?? ""))
      }
      if seesWorkspace { holders.append(Holder(kind: .workspace, id: nil, name: "Workspace")) }
      return holders
    }
    let sums = try Self.sums(ReportScope(user: user, ownerId: input.ownerId, teamId: input.teamId), span, names, reader)
    for (owner, byCurrency) in sums {
      for holder in holders(of: owner) {
        for (currency, sum) in byCurrency { figures[holder, default: [:]][currency, default: Figures()] += sum }
      }
    }

    var membersQuotas: [Holder: [String: Int128]] = [:]
    for (row, currency, amount, version) in try Self.quotas(input.period, span, of: user.workspaceId, reader) {
      if let owner = row.ownerId {
        for holder in holders(of: owner) {
          membersQuotas[holder, default: [:]][currency, default: 0] += amount
          if holder.kind == .user { versions[holder, default: [:]][currency] = version }
        }
        continue
      }
      let holder: Holder
      if let team = row.teamId {
        guard teams.contains(team) else { continue }
        holder = Holder(kind: .team, id: team.uuid, name: names.teams[team] ?? "")
      } else {
        guard seesWorkspace else { continue }
        holder = Holder(kind: .workspace, id: nil, name: "Workspace")
      }
      quotas[holder, default: [:]][currency] = amount
      versions[holder, default: [:]][currency] = version
    }
    // One's own quota goes before the sum of one's members'.
    for (holder, byCurrency) in membersQuotas {
      quotas[holder, default: [:]].merge(byCurrency) { own, _ in own }
    }
  }

  /// Teams of which the user sees all members, if they ask for no single one.
  private static func teams(
    of owners: Set<ID<User>>, _ input: GetQuotaAttainment, _ user: CallUser, _ names: ForecastNames
  ) -> Set<ID<Team>> {
    if input.ownerId != nil || user.role == .rep { return [] }
    return Set(owners.compactMap { names.users[$0]?.teamId }).filter { input.teamId == nil || $0 == input.teamId }
  }

  private static func sums(
    _ scope: ReportScope, _ span: (first: CalendarDate, last: CalendarDate), _ names: ForecastNames, _ reader: Reader
  ) throws -> [ID<User>: [String: Figures]] {
    var result: [ID<User>: [String: Figures]] = [:]
    for status in [OpportunityStatus.won, .open] {
      let sums = DatedSums(scope: scope, status: status, from: span.first, to: span.last, byOwner: true)
      for group in try sums.fetch(reader) {
        guard let owner = group.ownerId else { continue }
        var figures = result[owner]?[group.currency] ?? Figures()
        if status == .won {
          figures.won += group.sum.total
        } else {
          figures.addOpen(group.sum, group.category ?? names.stages[group.stageId]?.forecastCategory ?? .pipeline)
        }
        result[owner, default: [:]][group.currency] = figures
      }
    }
    return result
  }

  /// Each holder's quota of the period, by currency, with the version of the one for the period itself.
  private static func quotas(
    _ period: QuotaPeriod, _ span: (first: CalendarDate, last: CalendarDate), of workspace: ID<Workspace>,
    _ reader: Reader
  ) throws -> [(row: QuotaRow, currency: String, amount: Int128, version: Int)] {
    struct Key: Hashable {
      var owner: ID<User>?
      var team: ID<Team>?
      var currency: String
    }
    let rows = try reader.fetchAll(statement(span, of: workspace), as: QuotaRow.self)
    let groups = Dictionary(grouping: rows) { Key(owner: $0.ownerId, team: $0.teamId, currency: $0.currency) }
    return groups.compactMap { key, rows in
      let entries = rows.map {
        QuotaRules.Entry(period: $0.period, startsOn: $0.startsOn, amountMinor: $0.amountMinor)
      }
      guard let row = rows.first, let amount = QuotaRules.quota(period, span, of: entries) else { return nil }
      let own = rows.first { $0.period == period && $0.startsOn == span.first }
      return (row, key.currency, amount, own?.version ?? 0)
    }
  }

  static func statement(_ span: (first: CalendarDate, last: CalendarDate), of workspace: ID<Workspace>) -> SQL {
    """
    \(QuotaRow.select)
    WHERE workspace_id = \(workspace) AND starts_on >= \(span.first) AND starts_on <= \(span.last)
    """
  }

  /// Users by name, then teams, then the workspace; of each by currency.
  var items: [QuotaAttainment] {
    let order: [QuotaHolder] = [.user, .team, .workspace]
    return Set(figures.keys).union(quotas.keys)
      .sorted { left, right in
        let ranks = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        return (SortText.folded(left.name), left.id?.description ?? "")
          < (SortText.folded(right.name), right.id?.description ?? "")
      }
      .flatMap { holder in
        Set((figures[holder] ?? [:]).keys).union((quotas[holder] ?? [:]).keys).sorted().map { currency in
          item(
            holder, currency, figures[holder]?[currency] ?? Figures(), quotas[holder]?[currency],
            version: versions[holder]?[currency] ?? 0)
        }
      }
  }

  private func item(
    _ holder: Holder, _ currency: String, _ figures: Figures, _ quota: Int128?, version: Int
  ) -> QuotaAttainment {
    func money(_ minor: Int128) -> Money { DealSum.money(minor, in: currency) }
    return QuotaAttainment(
      holder: holder.kind, holderId: holder.id?.description, name: holder.name, currency: currency,
      quota: quota.map(money), quotaVersion: version, won: money(figures.won),
      attainment: QuotaRules.attainment(won: figures.won, of: quota),
      expectedByNow: quota.map { money(Int128(Rounding.divide($0 * Int128(days.passed), by: Int128(days.length)))) },
      gap: quota.map { money(max(0, $0 - figures.won)) }, openCount: figures.open.count,
      open: money(figures.open.total), weighted: DealSum.money(hundredths: figures.open.weighted, in: currency),
      commit: money(figures.won + figures.commit), bestCase: money(figures.won + figures.bestCase),
      coverage: QuotaRules.coverage(open: figures.open.total, won: figures.won, of: quota))
  }
}
