import Rapport
import Storage

// What stands around customers: whom they know, and what is kept of them.
extension DemoCrowd {
  /// Relationships of every second of the newest customers to one that was there before, so that companies never go round
  /// in a circle.
  mutating func drawRelationships(_ range: Range<Int>, of rows: [CustomerRow]) -> [RelationshipRow] {
    zip(range, rows).compactMap { index, row in
      guard index > 0, index % 2 == 1 else { return nil }
      let known = customers[Int.random(in: 0..<index, using: &extras)].id
      let kind = pickExtra(DemoData.relationshipKinds)
      return RelationshipRow(
        id: ID(UUIDv7(at: row.createdAt, using: &extras)), workspaceId: workspace, kind: kind, fromId: known,
        toId: row.id, strength: Int.random(in: 1...10, using: &extras), notes: nil, since: row.createdAt.date,
        createdAt: row.createdAt, updatedAt: row.createdAt, createdBy: row.ownerId, updatedBy: row.ownerId, version: 1)
    }
  }

  /// Documents of every third customer, as they are before anything has been uploaded.
  mutating func drawDocuments(_ rows: [CustomerRow], _ range: Range<Int>) -> [DocumentRow] {
    zip(range, rows).compactMap { index, row in
      guard index % 3 == 0 else { return nil }
      let kind = pickExtra(DemoData.documentKinds)
      let title = "\(kind.title) \(row.name)"
      return DocumentRow(
        id: ID(UUIDv7(at: row.createdAt, using: &extras)), workspaceId: workspace, title: title,
        sortTitle: SortText.folded(title), description: nil, category: kind.category, tags: TextList([]),
        customerId: row.id, opportunityId: nil, ownerId: row.ownerId, currentVersion: 0,
        fileName: "\(DemoData.localPart(kind.title)).pdf", mediaType: "application/pdf",
        size: Int64.random(in: 20_000...4_000_000, using: &extras), createdAt: row.createdAt, updatedAt: row.createdAt,
        createdBy: row.ownerId, updatedBy: row.ownerId, version: 1, deletedAt: nil)
    }
  }
}

extension DemoData {
  /// By how often they are.
  static let relationshipKinds: [RelationshipKind] = [
    .referral, .referral, .referral, .referral, .partner, .partner, .partner, .ownership, .ownership, .competitor,
  ]

  static let documentKinds: [(title: String, category: String)] = [
    ("Framework agreement", "contract"), ("Non-disclosure agreement", "contract"), ("Site plan", "drawing"),
    ("Requirements", "specification"), ("Acceptance report", "report"), ("Credit report", "report"),
  ]
}
