import Rapport
import Storage

/// Whose customers are to be judged.
@Schema
struct HealthPass {
  var workspaceId: ID<Workspace>
}

extension JobKind where Payload == Nothing {
  /// Each night: time passes for every customer.
  static let recalculateHealth = JobKind("health.recalculate", .daily(hour: 1, minute: 30)) { job in
    let workspaces: [ID<Workspace>] = try await job.call.read {
      try $0.fetchValues("SELECT id FROM workspaces ORDER BY id")
    }
    for (index, workspace) in workspaces.enumerated() {
      try await Health.pass(over: workspace, for: job.call)
      try await job.report(progress: (index + 1) * 100 / workspaces.count)
    }
  }

  /// Customers of whom something has changed.
  static let refreshHealth = JobKind("health.refresh", .every(seconds: 300)) { job in
    try await Health.refresh(for: job.call)
  }
}

extension JobKind where Payload == HealthPass {
  /// All customers of one workspace.
  static let recalculateHealthOfWorkspace = JobKind("health.recalculate-workspace") { payload, job in
    try await Health.pass(over: payload.workspaceId, for: job.call)
  }
}

extension Health {
  /// Judges every customer of a workspace, some at a time: writes of others come between.
  static func pass(over workspace: ID<Workspace>, for call: CRMCall) async throws {
    try await call.write { try HealthReader(workspace: workspace, now: call.now).renewBenchmarks($0) }
    var last: ID<CustomerProfile>?
    while true {
      let after = last
      let through: ID<CustomerProfile>? = try await call.write { writer in
        let start: SQL = after.map { "AND id > \($0)" } ?? ""
        let through: ID<CustomerProfile>? = try writer.fetchValue(
          """
          SELECT MAX(id) FROM (
            SELECT id FROM customers WHERE workspace_id = \(workspace) \(start) ORDER BY id LIMIT \(batch)) AS some
          """)
        guard let through else { return nil }
        try judge(.range(after: after, through: through), in: workspace, for: call, writer)
        return through
      }
      guard let through else { return }
      last = through
    }
  }

  /// Judges the customers of whom something has changed.
  static func refresh(for call: CRMCall) async throws {
    while true {
      let count = try await call.write { writer in
        let pending: [HealthPendingRow] = try writer.fetchAll(
          "\(HealthPendingRow.select) ORDER BY customer_id LIMIT \(batch)")
        for (workspace, rows) in Dictionary(grouping: pending, by: \.workspaceId).sorted(by: { $0.key < $1.key }) {
          try judge(.some(rows.map(\.customerId)), in: workspace, for: call, writer)
        }
        return pending.count
      }
      if count < batch { return }
    }
  }
}
