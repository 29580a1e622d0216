import Rapport
import Storage

/// Who may hear of which events: whoever may see what they tell of.
enum EventAccess {
  static func isVisible(_ event: OutboxEventRow, to call: CRMCall) async throws -> Bool {
    let user = try call.signedIn()
    guard event.workspaceId == user.workspaceId else { return false }
    if user.role.reachesWorkspace { return true }
    let condition: SQL
    // Of a deleted record those hear who saw it.
    switch kind(of: event.name) {
    case "crm.opportunity":
      condition = """
        SELECT 1 FROM opportunities r
        WHERE r.id = \(event.entityId) AND (\(Access.visibleOpportunities("r", to: user)))
        """
    case "crm.customer":
      condition = """
        SELECT 1 FROM customers r WHERE r.id = \(event.entityId) AND (\(Access.visibleCustomers("r", to: user)))
        """
    case "crm.pipeline", "crm.stage": return true
    // What nobody has said anything of is for those who see everything.
    default: return false
    }
    return try await call.read { try $0.exists(condition) }
  }

  /// `crm.opportunity.won` → `crm.opportunity`.
  static func kind(of name: String) -> Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name[...] }
}
