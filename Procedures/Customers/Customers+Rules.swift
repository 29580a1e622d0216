import Rapport

extension CustomerRow {
  /// A new customer.
  init(
    _ input: CreateCustomer, id: ID<CustomerProfile>, owner: ID<User>, by user: CallUser, at now: Instant
  ) {
    self.init(
      id: id, workspaceId: user.workspaceId, kind: input.kind, name: input.name,
      sortName: SortText.folded(input.name), email: input.email.nonEmpty, phone: input.phone.nonEmpty,
      website: input.website.nonEmpty, vatId: input.vatId.nonEmpty, industry: input.industry.nonEmpty,
      status: input.status, tags: TextList(input.tags), notes: input.notes.nonEmpty, ownerId: owner, createdAt: now,
      updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1, deletedAt: nil,
      keysVersion: DuplicateKeys.version)
  }

  /// The customer after an update with checked custom fields; itself if the update changes nothing.
  func updated(
    by input: UpdateCustomer, customFields: JSONValue, user: CallUser, at now: Instant
  ) -> CustomerRow {
    var row = self
    row.customFields = customFields
    row.kind = input.kind.applied(to: kind)
    row.name = input.name.applied(to: name)
    row.sortName = SortText.folded(row.name)
    row.email = input.email.applied(to: email).nonEmpty
    row.phone = input.phone.applied(to: phone).nonEmpty
    row.website = input.website.applied(to: website).nonEmpty
    row.vatId = input.vatId.applied(to: vatId).nonEmpty
    row.industry = input.industry.applied(to: industry).nonEmpty
    row.status = input.status.applied(to: status)
    row.tags = TextList(input.tags.applied(to: tags.items))
    row.notes = input.notes.applied(to: notes).nonEmpty
    row.ownerId = input.ownerId.applied(to: ownerId)
    if row != self { row.touch(by: user.id, at: now) }
    return row
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    version += 1
    updatedAt = now
    updatedBy = user
  }
}

extension String? {
  /// A text that was given, but empty, says the same as none.
  var nonEmpty: String? { self == "" ? nil : self }
}
