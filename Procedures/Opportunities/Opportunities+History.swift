import Rapport
import RapportJSON
import Storage

/// The history of a deal, from its audit entries: an item for each field that changed.
enum OpportunityHistory {
  /// Where a page begins: the entries are gone through from the newest on.
  struct Position {
    /// The entry to begin with; `nil` is the newest.
    var seq: Int64?
    /// How many of its fields have been shown.
    var offset: Int

    /// - Parameter cursor: made by ``cursor(of:)``.
    init(cursor: String?, of id: ID<Opportunity>) throws(RPCError) {
      offset = 0
      guard let cursor else { return }
      let text = Bytes(base64URL: cursor).map { String(decoding: $0.array, as: UTF8.self) } ?? ""
      let parts = text.split(separator: ":")
      guard parts.count == 3, parts[0] == id.description, let seq = Int64(parts[1]), seq < Int64.max,
        let offset = Int(parts[2]), offset >= 0
      else { throw RPCError.invalid("cursor", Finding(.cursor, "is no cursor that this history has answered with")) }
      self.seq = seq
      self.offset = offset
    }

    init(seq: Int64, offset: Int) {
      self.seq = seq
      self.offset = offset
    }

    func cursor(of id: ID<Opportunity>) -> String {
      Bytes(Array("\(id):\(seq ?? 0):\(offset)".utf8)).base64URL
    }
  }

  static func page(
    of id: ID<Opportunity>, in workspace: ID<Workspace>, from start: Position, limit: Int, _ reader: Reader
  ) throws -> Page<OpportunityChange> {
    // One more than the page holds says whether there is a next one; every entry has a field at least.
    let entries = try AuditLog.history(
      entity: OpportunityRow.entity, id: id.uuid, workspace: workspace, before: start.seq.map { $0 + 1 },
      limit: limit + 2, in: reader)
    let names = try reader.userNames(entries.compactMap(\.actorId))
    let stages = try Stages(of: entries, reader)
    var items: [OpportunityChange] = []
    for entry in entries {
      let changes = Self.changes(of: entry, stages: stages, names: names)
      let shown = entry.seq == start.seq ? start.offset : 0
      for (index, change) in changes.enumerated().dropFirst(shown) {
        if items.count == limit {
          return Page(items: items, nextCursor: Position(seq: entry.seq, offset: index).cursor(of: id), total: nil)
        }
        items.append(change)
      }
    }
    return Page(items: items, nextCursor: nil, total: nil)
  }

  /// The keys of stages by their ids, also of those that have been deleted since.
  private struct Stages {
    private let keys: [String: JSONValue]

    init(of entries: [AuditEntryRow], _ reader: Reader) throws {
      let ids = entries.flatMap { entry in
        ["old", "new"].compactMap { entry.changes.value?["stageId"]?[$0]?.stringValue.flatMap { ID<Stage>($0) } }
      }
      keys = Dictionary(
        try reader.find(StageRow.self, ids: Set(ids)).map { ($0.id.description, JSONValue.string($0.key)) }
      ) { first, _ in first }
    }

    func key(_ id: JSONValue?) -> JSONValue? { id?.stringValue.flatMap { keys[$0] } }
  }

  private static func changes(
    of entry: AuditEntryRow, stages: Stages, names: [ID<User>: String]
  ) -> [OpportunityChange] {
    func change(_ field: String, _ old: JSONValue?, _ new: JSONValue?) -> OpportunityChange? {
      guard let actor = entry.actorId else { return nil }
      return OpportunityChange(
        field: field, old: old == .null ? nil : old, new: new == .null ? nil : new, at: entry.at, by: actor,
        byName: names[actor] ?? "")
    }
    if entry.action != "updated" { return [change(entry.action, nil, nil)].compactMap(\.self) }
    let fields = entry.changes.value?.objectValue ?? [:]
    return fields.sorted { $0.key < $1.key }.compactMap { name, values in
      switch name {
      case "stageEnteredAt": return nil
      case "stageId":
        var move = change("stage", stages.key(values["old"]), stages.key(values["new"]))
        move?.secondsInStage = secondsInStage(fields["stageEnteredAt"], until: entry.at)
        return move
      default: return change(name, values["old"], values["new"])
      }
    }
  }

  /// How long the deal had been in the stage that it left. A move at the moment of the one before leaves the time as it
  /// is.
  private static func secondsInStage(_ entered: JSONValue?, until moved: Instant) -> Int {
    guard let old = entered?["old"]?.stringValue.flatMap({ Instant($0) }) else { return 0 }
    return Int(old.seconds(until: moved))
  }
}
