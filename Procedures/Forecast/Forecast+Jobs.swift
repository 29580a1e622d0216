import Rapport
import Storage

extension JobKind where Payload == Nothing {
  /// The forecast of every workspace, each night.
  static let snapshotForecasts = JobKind("forecast.snapshots", .daily(hour: 0, minute: 10)) { job in
    try await Snapshots.takeNightly(job.call)
  }
}

extension Snapshots {
  /// Takes the night's snapshot of each workspace that has none of this day, and lets old ones go.
  static func takeNightly(_ call: CRMCall) async throws {
    let night = call.now.date
    let workspaces = try await call.read { reader in
      try reader.fetchValues(
        """
        SELECT w.id FROM workspaces w
        WHERE NOT EXISTS (
          SELECT 1 FROM forecast_snapshots s WHERE s.workspace_id = w.id AND s.night = \(night))
        """, as: ID<Workspace>.self)
    }
    for workspace in workspaces {
      let row = ForecastSnapshotRow(
        id: call.newID(), workspaceId: workspace, takenAt: call.now, night: night, note: nil, createdBy: nil)
      try await call.write { writer in
        let isTaken = try writer.exists(
          "SELECT 1 FROM forecast_snapshots WHERE workspace_id = \(workspace) AND night = \(night)")
        if !isTaken { try take(row, in: writer) }
      }
    }
    try await thinOut(on: night, call)
  }

  /// Removes the snapshots of nights that are not kept any more.
  static func thinOut(on today: CalendarDate, _ call: CRMCall) async throws {
    try await call.store.write { writer in
      let limit = today.adding(days: -SnapshotRules.keptNights)
      let rows = try writer.fetchAll(
        "\(ForecastSnapshotRow.select) WHERE night < \(limit)", as: ForecastSnapshotRow.self)
      for row in rows {
        guard let night = row.night, !SnapshotRules.isKept(night, on: today) else { continue }
        try writer.delete(row)
      }
    }
  }
}
