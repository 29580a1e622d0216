import Rapport
import Storage

/// Turns what a transaction changed into audit entries, domain events, entries of customers' timelines and the domains'
/// own consequences.
enum ChangeLog {
  /// A chain of consequences that is longer than this has no end.
  private static let maximumRounds = 8

  /// Called before the commit of every ``CRMCall/write(_:)``.
  static func record(_ writer: Writer, for call: CRMCall) throws {
    var seen = 0
    var latest: [Merged] = []
    var rounds = 0
    while rounds < maximumRounds, seen < writer.changes.count {
      latest = merged(writer.changes[seen...])
      seen = writer.changes.count
      rounds += 1
      for change in latest { try didChange(change, call, writer) }
    }
    guard seen == writer.changes.count else {
      throw StorageError(.other, "The consequences of a change have no end; look at didChange of what it touches.")
    }
    var recorder = Recorder(call: call, writer: writer)
    // Most changes have no consequences, and are those of the first round.
    for change in rounds > 1 ? merged(writer.changes[...]) : latest { try recorder.add(change) }
    try recorder.finish()
  }

  /// A record that changed several times changed once, from the first state to the last.
  private static func merged(_ changes: ArraySlice<Change>) -> [Merged] {
    var result: [Merged] = []
    var positions: [Key: Int] = [:]
    for change in changes {
      guard let type = change.recordType as? any TrackedRecord.Type else { continue }
      let key = Key(table: change.table, values: change.key)
      if let position = positions[key] {
        result[position].new = change.new
      } else {
        positions[key] = result.count
        result.append(Merged(type: type, old: change.old, new: change.new))
      }
    }
    return result.filter { $0.old != nil || $0.new != nil }
  }

  private struct Key: Hashable {
    var table: String
    var values: [DatabaseValue]
  }

  private struct Merged {
    var type: any TrackedRecord.Type
    var old: (any Record)?
    var new: (any Record)?

    func typed<R: TrackedRecord>(_ type: R.Type) -> RecordChange<R> {
      RecordChange(old: old as? R, new: new as? R)
    }
  }

  private static func didChange(_ change: Merged, _ call: CRMCall, _ writer: Writer) throws {
    func open<R: TrackedRecord>(_ type: R.Type) throws {
      try type.didChange(change.typed(type), call: call, in: writer)
    }
    try open(change.type)
  }

  private struct Recorder {
    let call: CRMCall
    let writer: Writer
    private var entries: [ID<Workspace>: [AuditLog.Draft]] = [:]
    private var events: [(workspace: ID<Workspace>, event: DomainEvent)] = []
    private var order: [ID<Workspace>] = []
    private var timeline: [Timeline.Part] = []
    private var customers: [ID<Workspace>: Set<ID<CustomerProfile>>] = [:]
    /// Of each workspace, the customers who may be taken for others than before.
    private var compared: [ID<Workspace>: Set<ID<CustomerProfile>>] = [:]
    /// New customers who are made comparable together with others, later.
    private var waiting: Set<ID<CustomerProfile>> = []
    /// Of each workspace, what changed about which customers.
    private var touched: [ID<Workspace>: [SegmentSource: Set<ID<CustomerProfile>>]] = [:]

    init(call: CRMCall, writer: Writer) {
      self.call = call
      self.writer = writer
    }

    mutating func add(_ change: Merged) throws {
      func open<R: TrackedRecord>(_ type: R.Type) throws {
        let change = change.typed(type)
        let concerned = change.customers
        if let source = SegmentSource.touched(by: change), let workspace = change.record?.workspaceId {
          touched[workspace, default: [:]][source, default: []].formUnion(concerned)
        }
        let compared = DuplicateIndex.touched(by: change)
        if let waiting = DuplicateIndex.waits(change) { self.waiting.insert(waiting) }
        if !compared.isEmpty, let workspace = change.record?.workspaceId {
          self.compared[workspace, default: []].formUnion(compared)
        }
        guard let record = change.record, !change.fields.isEmpty || change.old == nil || change.new == nil else {
          return
        }
        if entries[record.workspaceId] == nil { order.append(record.workspaceId) }
        entries[record.workspaceId, default: []].append(
          AuditLog.Draft(
            action: type.action(change), entity: type.entity, entityId: record.recordID,
            changes: FieldChange.json(change.fields)))
        events += type.events(change).map { (record.workspaceId, $0) }
        if !concerned.isEmpty { customers[record.workspaceId, default: []].formUnion(concerned) }
        let happened = try type.timeline(change, in: writer)
        guard !happened.isEmpty || type.timelineForm == .record else { return }
        timeline.append(
          Timeline.Part(
            entity: type.entity, entityId: record.recordID, workspace: record.workspaceId, form: type.timelineForm,
            entries: happened))
      }
      try open(change.type)
    }

    func finish() throws {
      for workspace in order { try AuditLog.append(entries[workspace] ?? [], to: workspace, for: call, in: writer) }
      try Outbox.append(events, for: call, in: writer)
      try Timeline.append(timeline, for: call, in: writer)
      for workspace in order { try Health.note(customers[workspace] ?? [], in: workspace, writer) }
      for compared in compared.values { try DuplicateIndex.refresh(compared.subtracting(waiting), in: writer) }
      for (workspace, touched) in touched { try SegmentMembers.didChange(touched, in: workspace, for: call, writer) }
    }
  }
}
