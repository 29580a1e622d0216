import Rapport
import Storage

extension Customers {
  /// Gives a user's customers, contacts, leads and campaigns to another one: for a member who goes. Deleted ones as well,
  /// for they may be restored.
  ///
  /// - Returns: how many customers there were that are not deleted.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, in workspace: ID<Workspace>, _ bulk: inout BulkWriting, _ reader: Reader
  ) throws -> Int {
    let owned: SQL = "workspace_id = \(workspace) AND owner_id = \(owner)"
    let customers: [CustomerRow] = try reader.fetchAll("\(CustomerRow.select) WHERE \(owned)")
    for old in customers {
      var new = old
      new.ownerId = heir
      try bulk.update(new, from: old)
    }
    let contacts: [ContactRow] = try reader.fetchAll("\(ContactRow.select) WHERE \(owned)")
    for old in contacts {
      var new = old
      new.ownerId = heir
      try bulk.update(new, from: old)
    }
    let leads: [LeadRow] = try reader.fetchAll("\(LeadRow.select) WHERE \(owned)")
    for old in leads {
      var new = old
      new.ownerId = heir
      try bulk.update(new, from: old)
    }
    let campaigns: [CampaignRow] = try reader.fetchAll("\(CampaignRow.select) WHERE \(owned)")
    for old in campaigns {
      var new = old
      new.ownerId = heir
      try bulk.update(new, from: old)
    }
    return customers.count { $0.deletedAt == nil }
  }
}
