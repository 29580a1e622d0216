import Rapport
import Storage

@Table("health_scores", recordsChanges: false)
struct HealthScoreRow: Hashable {
  @PrimaryKey var customerId: ID<CustomerProfile>
  var workspaceId: ID<Workspace>
  var score: Int
  var band: HealthBand
  var recency: Int?
  var frequency: Int?
  var monetary: Int?
  var engagement: Int?
  var problems: Int?
  var lastContactAt: Instant
  var hadContact: Bool
  var contacts: Int
  var attempts: Int
  var quintile: Int?
  var rottingDeals: Int
  var overdueDeals: Int
  var lostDeals: Int
  var calculatedAt: Instant
}

extension HealthBand: ColumnValue {}

extension HealthScoreRow {
  init(
    _ customer: ID<CustomerProfile>, in workspace: ID<Workspace>, _ facts: HealthFacts, _ result: HealthResult,
    at now: Instant
  ) {
    self.init(
      customerId: customer, workspaceId: workspace, score: result.score, band: result.band, recency: result.parts[0],
      frequency: result.parts[1], monetary: result.parts[2], engagement: result.parts[3], problems: result.parts[4],
      lastContactAt: facts.lastContact, hadContact: facts.hadContact, contacts: facts.contacts,
      attempts: facts.attempts, quintile: facts.quintile, rottingDeals: facts.problems.rottingDeals,
      overdueDeals: facts.problems.overdueDeals, lostDeals: facts.problems.lostDeals, calculatedAt: now)
  }

  /// In the order of ``HealthPartKey``.
  var parts: [Int?] { [recency, frequency, monetary, engagement, problems] }

  var facts: HealthFacts {
    HealthFacts(
      lastContact: lastContactAt, hadContact: hadContact, contacts: contacts, attempts: attempts, quintile: quintile,
      problems: HealthProblems(rottingDeals: rottingDeals, overdueDeals: overdueDeals, lostDeals: lostDeals))
  }

  /// Whether a day of its own in the history is due: the score, or a part of it, is another one.
  func differs(from other: HealthScoreRow) -> Bool {
    score != other.score || band != other.band || parts != other.parts
  }

  func healthScore(_ weights: HealthWeightsRow, customer: CustomerNames, trend: Int?) -> HealthScore {
    let contributions = HealthRules.score(Array(zip(parts, weights.weights))).contributions
    let facts = facts
    return HealthScore(
      customerProfileId: customerId, customerName: customer.name, ownerId: customer.ownerId,
      ownerName: customer.ownerName, score: score, band: band, trend: trend,
      parts: HealthPartKey.allCases.enumerated().map { index, key in
        let finding = HealthFinding(key, facts, expected: weights.expectedContacts, at: calculatedAt)
        return HealthPart(
          key: key, score: parts[index], weight: weights.weights[index], contribution: contributions[index],
          reason: finding.text, finding: finding)
      }, lastContactAt: hadContact ? lastContactAt : nil, calculatedAt: calculatedAt)
  }
}

/// Whose health it is, and who looks after them.
struct CustomerNames: Hashable, Sendable {
  var name: String
  var ownerId: ID<User>
  var ownerName: String
}

@Table("health_weights")
struct HealthWeightsRow: Hashable {
  @PrimaryKey var workspaceId: ID<Workspace>
  var recency: Int
  var frequency: Int
  var monetary: Int
  var engagement: Int
  var problems: Int
  var recencyHalfLifeDays: Int
  var expectedContacts: Int
  var atRiskBelow: Int
  var healthyFrom: Int
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int
}

extension HealthWeightsRow {
  /// What holds until the workspace sets something else.
  static func standard(_ workspace: ID<Workspace>, by user: ID<User>, at now: Instant) -> HealthWeightsRow {
    HealthWeightsRow(
      workspaceId: workspace, recency: 25, frequency: 20, monetary: 20, engagement: 15, problems: 20,
      recencyHalfLifeDays: 30, expectedContacts: 6, atRiskBelow: 40, healthyFrom: 70, updatedAt: now, updatedBy: user,
      version: 0)
  }

  /// In the order of ``HealthPartKey``.
  var weights: [Int] { [recency, frequency, monetary, engagement, problems] }

  var healthWeights: HealthWeights {
    HealthWeights(
      recency: recency, frequency: frequency, monetary: monetary, engagement: engagement, problems: problems,
      recencyHalfLifeDays: recencyHalfLifeDays, expectedContacts: expectedContacts, atRiskBelow: atRiskBelow,
      healthyFrom: healthyFrom, updatedAt: version > 0 ? updatedAt : nil, updatedBy: version > 0 ? updatedBy : nil,
      version: version)
  }
}

extension HealthWeightsRow: TrackedRecord {
  static let entity = "HealthWeights"
  var recordID: UUIDv7 { workspaceId.uuid }
}

// Scores stay with their customer: they follow from what is moved.
extension CustomerReference {
  static let healthScores: CustomerReference = staying(HealthScoreRow.self)
  static let healthHistory: CustomerReference = staying(HealthHistoryRow.self)
  static let healthPending: CustomerReference = staying(HealthPendingRow.self)

  private static func staying<R: Record>(_ type: R.Type) -> CustomerReference {
    CustomerReference(type, column: "customer_id", unless: { _, _, _ in true }, assign: { _, _, _ in })
  }
}

@Table("health_history", recordsChanges: false)
struct HealthHistoryRow: Hashable {
  @PrimaryKey var customerId: ID<CustomerProfile>
  @PrimaryKey var day: CalendarDate
  var score: Int
  var band: HealthBand
  var recency: Int?
  var frequency: Int?
  var monetary: Int?
  var engagement: Int?
  var problems: Int?
}

@Table("health_pending", recordsChanges: false)
struct HealthPendingRow: Hashable {
  @PrimaryKey var customerId: ID<CustomerProfile>
  var workspaceId: ID<Workspace>
}
