import Rapport
import Storage

/// Walks through relationships step by step, all of one distance at once. A graph may lead back to where it began: every
/// customer is gone through once.
struct RelationshipWalk {
  /// The most customers of a graph.
  static let mostNodes = 5000
  /// The most arrows of a graph: among so many customers there may be a hundred times more.
  static let mostEdges = 20_000

  enum Direction: Hashable, Sendable {
    /// From `from` to `to`.
    case forward
    case backward
  }

  /// Who walks: no other customers are gone through than those whom they see.
  let user: CallUser
  var kinds: Set<RelationshipKind> = Set(RelationshipKind.allCases)
  var minimumStrength = 1
  var directions: Set<Direction> = [.forward, .backward]

  struct Node: Sendable {
    var customer: CustomerSummary
    var depth: Int
    /// The one that it was reached by; the first of all by itself.
    var via: ID<CustomerProfile>
  }

  struct Walked: Sendable {
    /// The nearest first.
    var nodes: [Node] = []
    /// Between the nodes.
    var edges: [GraphEdge] = []
    var isTruncated = false
  }

  /// All that is within so many steps of a customer.
  func around(
    _ start: ID<CustomerProfile>, depth: Int, limit: Int = mostNodes, in reader: Reader
  ) throws -> Walked {
    var walked = Walked()
    guard let first = try visible([start], reader)[start] else { return walked }
    walked.nodes = [Node(customer: first, depth: 0, via: start)]
    var known: Set<ID<CustomerProfile>> = [start]
    var edges: [GraphEdge] = []
    var frontier = [start]
    for distance in 1...(depth + 1) where !frontier.isEmpty {
      if distance > depth || walked.isTruncated {
        // Behind the last step only arrows between those who are there already count.
        try Self.forEachEdge(
          of: frontier, kinds: kinds, minimumStrength: minimumStrength, in: user.workspaceId,
          directions: directionsAmongTheLast, where: { known.contains($0) && known.contains($1) }, reader
        ) { edges.append($0) }
        break
      }
      let found = try Self.edges(
        of: frontier, kinds: kinds, minimumStrength: minimumStrength, in: user.workspaceId, directions: directions,
        reader)
      edges += found
      let reached = Self.reached(from: frontier, by: found) { !known.contains($0) }
      frontier = []
      // No more are looked up than there is room for: behind a few hundred there may be tens of thousands.
      var ahead = reached[...]
      while !ahead.isEmpty, !walked.isTruncated {
        let some = ahead.prefix(max(limit - walked.nodes.count, 100))
        ahead = ahead.dropFirst(some.count)
        let customers = try visible(some.map(\.id), reader)
        for step in some {
          guard let customer = customers[step.id] else { continue }
          guard walked.nodes.count < limit else {
            walked.isTruncated = true
            break
          }
          known.insert(step.id)
          frontier.append(step.id)
          walked.nodes.append(Node(customer: customer, depth: distance, via: step.via))
        }
      }
    }
    let between = edges.filter { known.contains($0.fromId) && known.contains($0.toId) }.sorted { $0.id < $1.id }
    // An arrow is found from either end.
    for edge in between where edge.id != walked.edges.last?.id {
      guard walked.edges.count < Self.mostEdges else {
        walked.isTruncated = true
        break
      }
      walked.edges.append(edge)
    }
    return walked
  }

  /// The ways that find all arrows at the last customers which lead to others who are there. Those to an earlier customer
  /// were found from there, if the walk goes both ways; the others lead from one of the last to another one, and either way
  /// finds them.
  private var directionsAmongTheLast: Set<Direction> { directions.contains(.forward) ? [.forward] : directions }

  /// A customer that an arrow leads to.
  struct Step {
    var id: ID<CustomerProfile>
    var via: ID<CustomerProfile>
    var edge: GraphEdge
  }

  /// The new customers that arrows at a frontier lead to, each by its first one.
  private static func reached(
    from frontier: [ID<CustomerProfile>], by edges: [GraphEdge], where isNew: (ID<CustomerProfile>) -> Bool
  ) -> [Step] {
    let isFrontier = Set(frontier)
    var taken: Set<ID<CustomerProfile>> = []
    var next: [Step] = []
    for edge in edges {
      for (near, far) in [(edge.fromId, edge.toId), (edge.toId, edge.fromId)]
      where isFrontier.contains(near) && isNew(far) && taken.insert(far).inserted {
        next.append(Step(id: far, via: near, edge: edge))
      }
    }
    return next
  }

  /// A shortest way between two customers, both included; `nil` if there is none of that length. It is looked for from
  /// both ends, since half the length leads to far fewer customers.
  func shortestPath(
    from start: ID<CustomerProfile>, to end: ID<CustomerProfile>, atMost length: Int, in reader: Reader
  ) throws -> (customers: [ID<CustomerProfile>], edges: [GraphEdge])? {
    if start == end { return ([start], []) }
    var sides = [Side(start), Side(end)]
    for _ in 0..<length {
      // The smaller frontier goes on.
      let side = sides[0].frontier.count <= sides[1].frontier.count ? 0 : 1
      if sides[side].frontier.isEmpty { return nil }
      let found = try Self.edges(
        of: sides[side].frontier, kinds: kinds, minimumStrength: minimumStrength, in: user.workspaceId,
        directions: directions, reader)
      let next = Self.reached(from: sides[side].frontier, by: found) { !sides[side].knows($0) }
      let seen = Set(try visible(next.map(\.id), reader).keys)
      sides[side].frontier = []
      var meeting: ID<CustomerProfile>?
      for step in next where seen.contains(step.id) {
        sides[side].steps[step.id] = step
        sides[side].frontier.append(step.id)
        if meeting == nil, sides[1 - side].knows(step.id) { meeting = step.id }
      }
      if let meeting {
        let (there, back) = (sides[0].way(to: meeting), sides[1].way(to: meeting))
        return (
          there.customers + back.customers.reversed().dropFirst(), there.edges + back.edges.reversed()
        )
      }
    }
    return nil
  }

  /// One end of the search.
  private struct Side {
    let start: ID<CustomerProfile>
    var frontier: [ID<CustomerProfile>]
    var steps: [ID<CustomerProfile>: Step] = [:]

    init(_ start: ID<CustomerProfile>) {
      self.start = start
      frontier = [start]
    }

    func knows(_ id: ID<CustomerProfile>) -> Bool { id == start || steps[id] != nil }

    /// From the start to a customer.
    func way(to end: ID<CustomerProfile>) -> (customers: [ID<CustomerProfile>], edges: [GraphEdge]) {
      var customers = [end]
      var edges: [GraphEdge] = []
      while let last = customers.last, let step = steps[last] {
        customers.append(step.via)
        edges.append(step.edge)
      }
      return (customers.reversed(), edges.reversed())
    }
  }

  /// The customers among these whom the user sees.
  func visible(
    _ ids: [ID<CustomerProfile>], _ reader: Reader
  ) throws -> [ID<CustomerProfile>: CustomerSummary] {
    var found: [ID<CustomerProfile>: CustomerSummary] = [:]
    for some in Self.portions(of: ids) {
      try reader.forEachRow(
        """
        SELECT c.id, c.name, c.kind, c.email FROM customers c
        WHERE c.id IN \(some) AND c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user))
        """
      ) { row in
        let id: ID<CustomerProfile> = try row[0]
        found[id] = CustomerSummary(id: id, name: try row[1], kind: try row[2], email: try row[3])
      }
    }
    return found
  }

  /// The arrows at these customers, the strongest first.
  static func edges(
    of customers: [ID<CustomerProfile>], kinds: Set<RelationshipKind>, minimumStrength: Int = 1,
    in workspace: ID<Workspace>, directions: Set<Direction>, _ reader: Reader
  ) throws -> [GraphEdge] {
    var edges: [GraphEdge] = []
    try forEachEdge(
      of: customers, kinds: kinds, minimumStrength: minimumStrength, in: workspace, directions: directions, reader
    ) { edges.append($0) }
    return edges.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }
  }

  /// Goes through the arrows at these customers, in no order; one between two of them comes from both ends.
  /// - Parameter isWanted: whether one between these two counts.
  private static func forEachEdge(
    of customers: [ID<CustomerProfile>], kinds: Set<RelationshipKind>, minimumStrength: Int,
    in workspace: ID<Workspace>, directions: Set<Direction>,
    where isWanted: (ID<CustomerProfile>, ID<CustomerProfile>) -> Bool = { _, _ in true }, _ reader: Reader,
    _ body: (GraphEdge) -> Void
  ) throws {
    let kinds = kinds.sorted { $0.rawValue < $1.rawValue }
    for some in portions(of: customers) {
      for direction in [Direction.forward, .backward] where directions.contains(direction) {
        try reader.forEachRow(
          statement(at: some, direction, kinds: kinds, minimumStrength: minimumStrength, in: workspace)
        ) { row in
          let (from, to): (ID<CustomerProfile>, ID<CustomerProfile>) = (try row[2], try row[3])
          guard isWanted(from, to) else { return }
          let kind: RelationshipKind = try row[1]
          body(GraphEdge(id: try row[0], fromId: from, toId: to, type: kind.typeFrom, strength: try row[4]))
        }
      }
    }
  }

  static func statement(
    at customers: [ID<CustomerProfile>], _ direction: Direction, kinds: [RelationshipKind], minimumStrength: Int,
    in workspace: ID<Workspace>
  ) -> SQL {
    let end: SQL = direction == .forward ? "from_id" : "to_id"
    let index: SQL = direction == .forward ? "customer_relationships_from" : "customer_relationships_to"
    // Each customer is looked for once, not once for each kind.
    return """
      SELECT id, kind, from_id, to_id, strength FROM customer_relationships INDEXED BY \(index)
      WHERE workspace_id = \(workspace) AND \(end) IN \(customers) AND +kind IN \(kinds)
        AND strength >= \(minimumStrength) AND deleted_at IS NULL
      """
  }

  private static func portions(of ids: [ID<CustomerProfile>]) -> [[ID<CustomerProfile>]] {
    stride(from: 0, to: ids.count, by: 5000).map { Array(ids[$0..<min($0 + 5000, ids.count)]) }
  }
}
