import Rapport
import Storage

/// What is to be won, and how far everybody is.
@Procedures("crm.forecast")
struct QuotaProcedures {
  /// Sets what a user, a team or the workspace is to win in a month, quarter or year, or takes it away.
  ///
  /// Managers set the quotas of their team and its members, owners and admins all.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin, .manager), errors: QuotaError.self)
  func setQuota(_ input: SetQuota, _ call: CRMCall) async throws -> Quota {
    let user = try call.signedIn()
    return try await call.write { writer in
      try Self.checkHolder(input, by: user, in: writer)
      let currency = try Currency(input.currency ?? writer.currency(of: user.workspaceId))
      let amount = try input.amount.map { try currency.minorUnits(of: $0, field: "amount") }
      let old = try writer.fetchOne(Self.statement(input, currency, in: user.workspaceId), as: QuotaRow.self)
      try Versions.check(
        input.version, is: old?.version ?? 0, else: QuotaError.staleVersion(current: Self.quota(input, currency, old)))
      var new: QuotaRow?
      switch (old, amount) {
      case (nil, nil): break
      case (nil, let amount?):
        let row = QuotaRow(
          id: call.newUUID(), workspaceId: user.workspaceId, ownerId: input.ownerId, teamId: input.teamId,
          period: input.period, startsOn: input.startsOn, currency: currency.code, amountMinor: amount,
          createdAt: call.now, updatedAt: call.now, createdBy: user.id, updatedBy: user.id, version: 1)
        try writer.insert(row)
        new = row
      case (let old?, nil): try writer.delete(old)
      case (let old?, let amount?):
        var row = old
        if old.amountMinor != amount {
          row.amountMinor = amount
          (row.updatedAt, row.updatedBy, row.version) = (call.now, user.id, old.version + 1)
          try writer.update(row, from: old)
        }
        new = row
      }
      return Self.quota(input, currency, new)
    }
  }

  /// The quota that the input is about, as it is stored.
  private static func quota(_ input: SetQuota, _ currency: Currency, _ row: QuotaRow?) -> Quota {
    Quota(
      ownerId: input.ownerId, teamId: input.teamId, period: input.period, startsOn: input.startsOn,
      currency: currency.code, amount: row.map { currency.money(minorUnits: $0.amountMinor) },
      createdAt: row?.createdAt, updatedAt: row?.updatedAt, createdBy: row?.createdBy, updatedBy: row?.updatedBy,
      version: row?.version ?? 0)
  }

  /// How far users, teams and the workspace are with their quotas of a period: what they won, by the close date, and what
  /// is open and expected to close in it.
  ///
  /// Reps see themselves, managers and viewers their team, owners and admins everybody.
  @Query(cost: 3)
  func getQuotaAttainment(_ input: GetQuotaAttainment, _ call: CRMCall) async throws -> QuotaReport {
    let user = try call.signedIn()
    let today = call.now.date
    let span = QuotaRules.span(of: input.period, containing: input.date ?? today)
    return try await call.read { reader in
      let days = QuotaRules.days(span, today: today)
      let ledger = try QuotaLedger(input, span, for: user, today: today, in: reader)
      return QuotaReport(
        period: input.period, from: span.first, to: span.last,
        elapsed: Double(days.passed) / Double(days.length), items: ledger.items)
    }
  }

  private static func statement(_ input: SetQuota, _ currency: Currency, in workspace: ID<Workspace>) -> SQL {
    let none: SQL = "x''"
    let owner: SQL = input.ownerId.map { "\($0)" } ?? none
    let team: SQL = input.teamId.map { "\($0)" } ?? none
    return """
      \(QuotaRow.select)
      WHERE workspace_id = \(workspace) AND starts_on = \(input.startsOn) AND period = \(input.period)
        AND coalesce(owner_id, x'') = \(owner) AND coalesce(team_id, x'') = \(team) AND currency = \(currency.code)
      """
  }

  private static func checkHolder(_ input: SetQuota, by user: CallUser, in reader: Reader) throws {
    if user.role.reachesWorkspace { return }
    if let owner = input.ownerId {
      guard let row = try reader.find(UserRow.self, owner), Access.mayAssign(to: row.callUser, by: user) else {
        throw RPCError(.forbidden, "You set the quotas of your team's members (ownerId); ask an admin for others")
      }
      return
    }
    guard let team = input.teamId, team == user.teamId else {
      throw RPCError(
        .forbidden, "You set the quotas of your team and its members (teamId); ask an admin for the workspace's")
    }
  }
}
