import Rapport
import Storage

/// What customers are to each other.
@Procedures("crm.extensions")
struct RelationshipProcedures {
  /// Relates a customer to another one. From the other end it reads as its counterpart: whose parent company the customer
  /// is, is the customer's subsidiary.
  ///
  /// Two customers are related once in each way. No company can own itself, through others neither.
  @Mutation(errors: RelationshipError.self)
  func createRelationship(_ input: CreateRelationship, _ call: CRMCall) async throws -> Relationship {
    let user = try call.signedIn()
    if input.customerProfileId == input.relatedCustomerProfileId {
      throw RPCError.invalid("relatedCustomerProfileId", Finding(.distinct, "must be another customer"))
    }
    let row = RelationshipRow(input, id: call.newID(), by: user, at: call.now)
    return try await call.write { writer in
      try Relationships.check(row, seenFrom: input.customerProfileId, in: writer)
      try writer.insert(row)
      return try Relationships.view(row, from: input.customerProfileId, in: writer)
    }
  }

  /// Changes a relationship. Fields that are left out stay as they are; for another type, delete it and create a new one.
  @Mutation(errors: RelationshipError.self)
  func updateRelationship(_ input: UpdateRelationship, _ call: CRMCall) async throws -> Relationship {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Relationships.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version,
        else: RelationshipError.staleVersion(current: try Relationships.view(old, from: old.fromId, in: writer)))
      var new = old
      new.strength = input.strength.applied(to: old.strength)
      new.notes = input.notes.applied(to: old.notes).nonEmpty
      new.since = input.since.applied(to: old.since)
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try Relationships.view(new, from: new.fromId, in: writer)
    }
  }

  /// The relationships of a customer to those whom the caller sees, the strongest first, each as it reads from the customer's
  /// end.
  @Query
  func getRelationships(_ input: GetRelationships, _ call: CRMCall) async throws -> Page<Relationship> {
    let query = RelationshipQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Ends a relationship, for both customers. It can be restored for 30 days.
  @Mutation(errors: RelationshipError.self)
  func deleteRelationship(_ input: DeleteRelationship, _ call: CRMCall) async throws -> Relationship {
    let user = try call.signedIn()
    return try await call.write { writer in
      let row = try Relationships.find(input.id, in: writer)
      let view = try Relationships.view(row, from: row.fromId, in: writer)
      try Versions.check(input.version, is: row.version, else: RelationshipError.staleVersion(current: view))
      try writer.update(row.deleted(by: user.id, at: call.now), from: row)
      return view
    }
  }

  /// Brings a deleted relationship back, unless the two have been related like this anew, or a company would own itself.
  @Mutation(errors: RestoreError.self)
  func restoreRelationship(_ input: RelationshipKey, _ call: CRMCall) async throws -> Relationship {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(RelationshipRow.self, input.id) else { throw Relationships.notFound(input.id) }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      do {
        try Relationships.check(new, seenFrom: new.fromId, in: writer)
      } catch RelationshipError.exists(let current) {
        throw RestoreError.notRestorable(.relatedAnew(to: current.related))
      } catch RelationshipError.loop(let through) {
        throw RestoreError.notRestorable(.ownsItself(through: through))
      }
      try writer.update(new, from: old)
      return try Relationships.view(new, from: new.fromId, in: writer)
    }
  }

  /// Who is related to a customer, who to those, and so on, to a depth of 6 and 5,000 customers at most.
  @Query(cost: 5)
  func getRelationshipGraph(_ input: GetRelationshipGraph, _ call: CRMCall) async throws -> RelationshipGraph {
    var walk = RelationshipWalk(user: try call.signedIn())
    if let types = input.types { walk.kinds = Set(types.map(\.kind)) }
    walk.minimumStrength = input.minimumStrength ?? 1
    return try await call.read { [walk] reader in
      let walked = try walk.around(input.id, depth: input.depth, limit: input.limit, in: reader)
      return RelationshipGraph(
        nodes: walked.nodes.map { GraphNode(customer: $0.customer, depth: $0.depth) }, edges: walked.edges,
        isTruncated: walked.isTruncated)
    }
  }

  /// Who referred a customer, whom the customer has referred, and so on, with what was won from each and from those behind
  /// them.
  @Query(cost: 5)
  func getReferralChain(_ input: GetReferralChain, _ call: CRMCall) async throws -> ReferralChain {
    let user = try call.signedIn()
    return try await call.read { reader in
      var walk = RelationshipWalk(user: user, kinds: [.referral])
      walk.directions = [.backward]
      let up = try walk.around(input.id, depth: input.depth, in: reader)
      walk.directions = [.forward]
      let down = try walk.around(input.id, depth: input.depth, in: reader)
      guard let customer = down.nodes.first?.customer else { throw Customers.notFound(input.id) }
      return try ReferralChain(customer, up: up, down: down, in: reader)
    }
  }

  /// The shortest way from one customer to another one through what relates them, over customers whom the caller sees.
  @Query(cost: 5)
  func findConnection(_ input: FindConnection, _ call: CRMCall) async throws -> Connection {
    var walk = RelationshipWalk(user: try call.signedIn())
    if let types = input.types { walk.kinds = Set(types.map(\.kind)) }
    return try await call.read { [walk] reader in
      guard
        let (path, edges) = try walk.shortestPath(
          from: input.fromId, to: input.toId, atMost: input.maximumLength, in: reader)
      else { return Connection(length: nil, customers: [], edges: []) }
      let customers = try walk.visible(path, reader)
      return Connection(length: edges.count, customers: path.compactMap { customers[$0] }, edges: edges)
    }
  }
}

extension ReferralChain {
  fileprivate init(
    _ customer: CustomerSummary, up: RelationshipWalk.Walked, down: RelationshipWalk.Walked, in reader: Reader
  ) throws {
    let ids = Set((up.nodes + down.nodes).map(\.customer.id))
    let own = try Relationships.revenue(of: Array(ids), in: reader)
    let below = down.nodes.dropFirst()
    let behind = Referrals.behind(below.map { ($0.customer.id, $0.via) }, own: own)
    func node(_ node: RelationshipWalk.Node, behind: RevenueSums?) -> ReferralNode {
      ReferralNode(
        customer: node.customer, depth: node.depth, viaId: node.via, revenue: own[node.customer.id]?.amounts ?? [],
        revenueBehind: behind?.amounts ?? [])
    }
    self.init(
      customer: customer, revenue: own[customer.id]?.amounts ?? [],
      referrers: up.nodes.dropFirst().map { node($0, behind: nil) },
      referred: below.map { node($0, behind: behind[$0.customer.id]) },
      revenueBehind: behind[customer.id]?.amounts ?? [], isTruncated: up.isTruncated || down.isTruncated)
  }
}

extension Relationships {
  /// What was won from customers, whoever owns the deals.
  fileprivate static func revenue(
    of customers: [ID<CustomerProfile>], in reader: Reader
  ) throws -> [ID<CustomerProfile>: RevenueSums] {
    var sums: [ID<CustomerProfile>: RevenueSums] = [:]
    for start in stride(from: 0, to: customers.count, by: 5000) {
      let some = Array(customers[start..<min(start + 5000, customers.count)])
      try reader.forEachRow(
        """
        SELECT o.customer_profile_id, o.currency, sum(o.value_minor) FROM customers c
        CROSS JOIN opportunities o ON o.workspace_id = c.workspace_id AND o.customer_profile_id = c.id
        WHERE c.id IN \(some) AND o.deleted_at IS NULL AND o.status = 'won' AND o.value_minor IS NOT NULL
        GROUP BY o.customer_profile_id, o.currency
        """
      ) { row in
        sums[try row[0], default: RevenueSums()].add(try row[2], try row[1])
      }
    }
    return sums
  }
}
