import Rapport
import Storage

/// Who is in which segment: the one place that writes it.
enum SegmentMembers {
  /// How many customers of each segment the user may see.
  static func counts(of rows: [SegmentRow], for user: CallUser, _ reader: Reader) throws -> [ID<Segment>: Int] {
    if user.role.reachesWorkspace { return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.memberCount) }) }
    if rows.isEmpty { return [:] }
    var counts: [ID<Segment>: Int] = [:]
    try reader.forEachRow(
      """
      SELECT m.segment_id, count(*) FROM customers c CROSS JOIN segment_members m
      WHERE m.customer_id = c.id AND m.segment_id IN \(rows.map(\.id)) AND c.deleted_at IS NULL
        AND \(Access.visibleCustomers("c", to: user))
      GROUP BY m.segment_id
      """
    ) { counts[try $0[0]] = try $0[1] }
    return counts
  }

  /// The segments that a customer is in, by name.
  static func segments(
    of customer: ID<CustomerProfile>, limit: Int, in reader: Reader
  ) throws -> [SegmentMembership] {
    var memberships: [SegmentMembership] = []
    try reader.forEachRow(
      """
      SELECT s.id, s.name, s.type, s.color, m.added_at
      FROM segment_members m JOIN segments s ON s.id = m.segment_id
      WHERE m.customer_id = \(customer) AND NOT m.is_hidden AND s.deleted_at IS NULL
      ORDER BY s.sort_name LIMIT \(limit)
      """
    ) { row in
      memberships.append(
        SegmentMembership(
          id: try row[0], name: try row[1], type: try row[2], color: try row[3], addedAt: try row[4]))
    }
    return memberships
  }

  // MARK: By hand

  /// Puts customers into a manual segment.
  ///
  /// - Returns: those who were not in it before.
  static func add(
    _ customers: [ID<CustomerProfile>], to segment: SegmentRow, by user: ID<User>, for call: CRMCall,
    in writer: Writer
  ) throws -> Set<ID<CustomerProfile>> {
    let present = try present(customers, in: segment.id, writer)
    let new = customers.filter { !present.contains($0) }
    try writer.insert(
      contentsOf: new.map {
        SegmentMemberRow(segmentId: segment.id, customerId: $0, addedAt: call.now, addedBy: user, isHidden: false)
      })
    try count(joined: new.count, left: 0, of: segment.id, on: call.now.date, writer)
    try note(joined: new, left: [], segment, for: call, writer)
    return Set(new)
  }

  /// Takes customers out of a manual segment.
  ///
  /// - Returns: those who were in it before.
  static func remove(
    _ customers: [ID<CustomerProfile>], from segment: SegmentRow, for call: CRMCall, in writer: Writer
  ) throws -> Set<ID<CustomerProfile>> {
    let present = try present(customers, in: segment.id, writer)
    let count = try writer.execute(
      "DELETE FROM segment_members WHERE segment_id = \(segment.id) AND customer_id IN \(Array(present))")
    try self.count(joined: 0, left: count, of: segment.id, on: call.now.date, writer)
    try note(joined: [], left: customers.filter(present.contains), segment, for: call, writer)
    return present
  }

  private static func present(
    _ customers: [ID<CustomerProfile>], in segment: ID<Segment>, _ reader: Reader
  ) throws -> Set<ID<CustomerProfile>> {
    Set(
      try reader.fetchValues(
        "SELECT customer_id FROM segment_members WHERE segment_id = \(segment) AND customer_id IN \(customers)"))
  }

  // MARK: By rules

  /// How many customers are compared in one statement.
  private static let batchSize = 500

  /// Compares customers with an automatic segment's rules, and puts right what differs.
  ///
  /// Their timelines tell of it, unless the segment's rules are new: then nothing has happened with the customers.
  static func compare(
    _ customers: some Collection<ID<CustomerProfile>>, with segment: SegmentRow, for call: CRMCall, in writer: Writer
  ) throws {
    guard let rule = try segment.rule() else { return }
    let now = call.now
    let fields = try rule.customFields(in: segment.workspaceId, writer)
    let difference = SegmentDifference(segment, rule, RuleContext(now: now, customFields: fields))
    var (joined, left) = (0, 0)
    var rest = Array(customers)[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(batchSize))
      rest = rest.dropFirst(batch.count)
      var (joining, leaving): ([ID<CustomerProfile>], [ID<CustomerProfile>]) = ([], [])
      try writer.forEachRow(difference.statement(where: "c.id IN \(batch)")) { row in
        let isMember: Bool = try row[1]
        if isMember { leaving.append(try row[0]) } else { joining.append(try row[0]) }
      }
      try writer.insert(
        contentsOf: joining.map {
          SegmentMemberRow(segmentId: segment.id, customerId: $0, addedAt: now, addedBy: nil, isHidden: false)
        })
      if !leaving.isEmpty {
        try writer.execute(
          "DELETE FROM segment_members WHERE segment_id = \(segment.id) AND customer_id IN \(leaving)")
      }
      if segment.comparedAt != nil { try note(joined: joining, left: leaving, segment, for: call, writer) }
      joined += joining.count
      left += leaving.count
    }
    try count(joined: joined, left: left, of: segment.id, on: now.date, writer)
  }

  /// The same for all customers whose ids are in a range, in two statements. Timelines do not tell of it: so many
  /// customers differ at once because the segment or the clock is another one, not because of what happened with them.
  static func compare(
    _ customers: ClosedRange<ID<CustomerProfile>>, with segment: SegmentRow, at now: Instant, in writer: Writer
  ) throws {
    guard let rule = try segment.rule() else { return }
    let fields = try rule.customFields(in: segment.workspaceId, writer)
    let difference = SegmentDifference(segment, rule, RuleContext(now: now, customFields: fields))
    let left = try writer.execute(difference.leaving(customers))
    let joined = try writer.execute(difference.joining(customers, at: now))
    try count(joined: joined, left: left, of: segment.id, on: now.date, writer)
  }

  /// Keeps the size, and that it changed on that day.
  static func count(
    joined: Int, left: Int, of segment: ID<Segment>, on day: CalendarDate, _ writer: Writer
  ) throws {
    if joined == 0, left == 0 { return }
    try writer.execute(
      "UPDATE segments SET member_count = member_count + \(joined - left) WHERE id = \(segment)")
    try writer.execute(
      """
      INSERT INTO segment_sizes (segment_id, day, members, joined, departed)
      SELECT id, \(day), member_count, \(joined), \(left) FROM segments WHERE id = \(segment)
      ON CONFLICT (segment_id, day) DO UPDATE SET
        members = excluded.members, joined = segment_sizes.joined + excluded.joined,
        departed = segment_sizes.departed + excluded.departed
      """)
  }

  /// Counts the members of a segment anew: while it was deleted, customers have gone for good.
  static func recount(_ segment: ID<Segment>, in writer: Writer) throws {
    try writer.execute(
      """
      UPDATE segments SET member_count = (
        SELECT count(*) FROM segment_members m WHERE m.segment_id = segments.id AND m.is_hidden = 0)
      WHERE id = \(segment)
      """)
  }

  // MARK: What is told of it

  /// Tells in customers' timelines that they have joined or left a segment: one statement for all of them.
  private static func note(
    joined: [ID<CustomerProfile>], left: [ID<CustomerProfile>], _ segment: SegmentRow, for call: CRMCall,
    _ writer: Writer
  ) throws {
    if joined.isEmpty, left.isEmpty { return }
    func entries(_ customers: [ID<CustomerProfile>], _ event: String) -> [TimelineEntry] {
      customers.map { TimelineEntry($0, .segment, event, title: segment.name) }
    }
    let part = Timeline.Part(
      entity: SegmentRow.entity, entityId: segment.id.uuid, workspace: segment.workspaceId, form: .happenings,
      entries: entries(joined, "joined") + entries(left, "departed"))
    try Timeline.append([part], for: call, in: writer)
  }

  // MARK: What follows from changes

  /// Puts right in which segments customers are after something about them changed.
  ///
  /// - Parameter touched: what changed about whom.
  static func didChange(
    _ touched: [SegmentSource: Set<ID<CustomerProfile>>], in workspace: ID<Workspace>, for call: CRMCall,
    _ writer: Writer
  ) throws {
    if let customers = touched[.customers] { try hide(Array(customers), at: call.now, writer) }
    let segments: [SegmentRow] = try writer.fetchAll(
      "\(SegmentRow.select) WHERE workspace_id = \(workspace) AND type = 'automatic' AND deleted_at IS NULL ORDER BY id"
    )
    for segment in segments {
      if touched[.members] != nil, segment.sources.items.contains(SegmentSource.members.rawValue) {
        try SegmentPass.runSoon(segment, for: call, in: writer)
        continue
      }
      let customers = segment.sources.items.reduce(into: Set<ID<CustomerProfile>>()) { customers, word in
        if let source = SegmentSource(rawValue: word) { customers.formUnion(touched[source] ?? []) }
      }
      if customers.isEmpty { continue }
      try compare(customers.sorted { $0.uuid < $1.uuid }, with: segment, for: call, in: writer)
    }
  }

  /// Hides the places of deleted customers in manual segments, and shows those of restored ones.
  private static func hide(_ customers: [ID<CustomerProfile>], at now: Instant, _ writer: Writer) throws {
    var rest = customers[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(batchSize))
      rest = rest.dropFirst(batch.count)
      var wrong: [(segment: ID<Segment>, customer: ID<CustomerProfile>, hides: Bool)] = []
      try writer.forEachRow(
        """
        SELECT m.segment_id, m.customer_id, c.deleted_at IS NOT NULL
        FROM customers c CROSS JOIN segment_members m CROSS JOIN segments s
        WHERE c.id IN \(batch) AND m.customer_id = c.id AND s.id = m.segment_id AND s.type = 'manual'
          AND m.is_hidden <> (c.deleted_at IS NOT NULL)
        """
      ) { wrong.append((try $0[0], try $0[1], try $0[2])) }
      for place in wrong {
        try writer.execute(
          """
          UPDATE segment_members SET is_hidden = \(place.hides)
          WHERE segment_id = \(place.segment) AND customer_id = \(place.customer)
          """)
        try count(
          joined: place.hides ? 0 : 1, left: place.hides ? 1 : 0, of: place.segment, on: now.date, writer)
      }
    }
  }
}
