import Rapport
import Storage

extension Customers {
  /// Gives a user's customers, contacts, leads and campaigns to another one: for a member who goes.
  ///
  /// - Returns: how many customers there were.
  static func reassign(
    from owner: ID<User>, to heir: ID<User>, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> Int {
    let owned: SQL = "workspace_id = \(user.workspaceId) AND owner_id = \(owner)"
    let customers: [CustomerRow] = try writer.fetchAll("\(CustomerRow.select) WHERE \(owned) AND deleted_at IS NULL")
    for old in customers {
      var new = old
      new.ownerId = heir
      new.updatedAt = call.now
      new.updatedBy = user.id
      new.version += 1
      try writer.update(new, from: old)
    }
    let contacts: [ContactRow] = try writer.fetchAll("\(ContactRow.select) WHERE \(owned)")
    for old in contacts {
      var new = old
      new.ownerId = heir
      try writer.update(new, from: old)
    }
    let leads: [LeadRow] = try writer.fetchAll("\(LeadRow.select) WHERE \(owned)")
    for old in leads {
      var new = old
      new.ownerId = heir
      try writer.update(new, from: old)
    }
    let campaigns: [CampaignRow] = try writer.fetchAll("\(CampaignRow.select) WHERE \(owned)")
    for old in campaigns {
      var new = old
      new.ownerId = heir
      try writer.update(new, from: old)
    }
    return customers.count
  }
}
