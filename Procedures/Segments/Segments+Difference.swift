import Rapport
import Storage

/// The customers for whom it differs whether they meet a segment's rules and whether they are in it.
struct SegmentDifference {
  private let segment: ID<Segment>
  private let workspace: ID<Workspace>
  private let rules: SQL

  init(_ segment: SegmentRow, _ rule: SegmentRule, _ context: RuleContext) {
    self.segment = segment.id
    workspace = segment.workspaceId
    rules = rule.condition(in: context)
  }

  /// Rows of `customer_id` and `is_member`.
  ///
  /// - Parameter condition: which customers `c` to compare.
  func statement(where condition: SQL) -> SQL {
    // By CASE, for engines evaluate both sides of AND where a value is wanted, and leave the second one out where a
    // condition is.
    """
    SELECT c.id AS customer_id, m.customer_id IS NOT NULL AS is_member
    FROM customers c LEFT JOIN segment_members m ON m.segment_id = \(segment) AND m.customer_id = c.id
    WHERE c.workspace_id = \(workspace) AND \(condition)
      AND CASE WHEN c.deleted_at IS NULL AND \(rules) THEN 1 ELSE 0 END <> (m.customer_id IS NOT NULL)
    """
  }

  /// All that differ, in the order of their ids.
  var ofAll: SQL { "\(statement(where: Self.range("c.id", SegmentPass.all))) ORDER BY c.id" }

  /// Puts those into the segment whose ids are in the range, who meet the rules and are not in it.
  func joining(_ customers: ClosedRange<ID<CustomerProfile>>, at now: Instant) -> SQL {
    """
    INSERT INTO segment_members (segment_id, customer_id, added_at, added_by, is_hidden)
    SELECT \(segment), c.id, \(now), NULL, 0 FROM customers c
    WHERE c.workspace_id = \(workspace) AND \(Self.range("c.id", customers)) AND c.deleted_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM segment_members m WHERE m.segment_id = \(segment) AND m.customer_id = c.id)
      AND \(rules)
    """
  }

  /// Takes those out of the segment whose ids are in the range and who do not meet the rules.
  func leaving(_ customers: ClosedRange<ID<CustomerProfile>>) -> SQL {
    """
    DELETE FROM segment_members
    WHERE segment_id = \(segment) AND \(Self.range("customer_id", customers)) AND NOT EXISTS (
      SELECT 1 FROM customers c WHERE c.id = segment_members.customer_id AND c.deleted_at IS NULL AND \(rules))
    """
  }

  /// A range of ids lets the engine go through customers in their order, which is that of their deals and members as
  /// well: what is looked up for one lies beside what was looked up for the one before.
  private static func range(_ column: SQL, _ customers: ClosedRange<ID<CustomerProfile>>) -> SQL {
    "\(column) >= \(customers.lowerBound) AND \(column) <= \(customers.upperBound)"
  }
}
