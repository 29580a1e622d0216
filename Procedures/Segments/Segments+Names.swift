import Rapport
import Storage

/// What the records are called that rules name.
struct SegmentNames {
  var users: [ID<User>: String] = [:]
  var teams: [ID<Team>: String] = [:]
  var stages: [ID<Stage>: String] = [:]
  var pipelines: [ID<Pipeline>: String] = [:]

  init() {}

  /// Looks up all that these rules name, in a query for each kind.
  init(_ rules: [SegmentRule], in reader: Reader) throws {
    for condition in rules.flatMap(\.conditions) {
      switch condition {
      case .owner(_, let value): for named in value { users[named.id] = "" }
      case .team(_, let value): for named in value { teams[named.id] = "" }
      case .dealStage(_, let value): for named in value { stages[named.id] = "" }
      case .dealPipeline(_, let value): for named in value { pipelines[named.id] = "" }
      default: break
      }
    }
    if !users.isEmpty { users = try reader.userNames(users.keys) }
    teams = try Self.names(of: teams.keys, in: "teams", reader)
    stages = try Self.names(of: stages.keys, in: "stages", reader)
    pipelines = try Self.names(of: pipelines.keys, in: "pipelines", reader)
  }

  private static func names<Entity>(
    of ids: some Collection<ID<Entity>>, in table: String, _ reader: Reader
  ) throws -> [ID<Entity>: String] {
    if ids.isEmpty { return [:] }
    var names: [ID<Entity>: String] = [:]
    try reader.forEachRow("SELECT id, name FROM \(identifier: table) WHERE id IN \(Array(ids))") { row in
      names[try row[0]] = try row[1]
    }
    return names
  }
}
