import Rapport
import Storage

extension DemoCrowd {
  /// What the contact of every fifth of the newest customers has agreed to, or the customer where there is none; every
  /// tenth of them has taken it back.
  mutating func drawConsents(
    _ range: Range<Int>, of rows: [CustomerRow]
  ) -> [(row: ConsentRow, entry: ConsentEntryRow)] {
    zip(range, rows).compactMap { index, customer in
      guard index % 5 == 0 else { return nil }
      let contact = customers[index].contact
      let isRevoked = index % 50 == 0
      let statement = ConsentStatement(
        state: isRevoked ? .revoked : .given, legalBasis: isRevoked ? nil : .consent, method: .form,
        text: isRevoked ? nil : DemoData.newsletterText, textVersion: isRevoked ? nil : "2026-01",
        statedAt: customer.createdAt)
      let row = ConsentRow(
        id: ID(UUIDv7(at: customer.createdAt, using: &consentRandom)), workspaceId: workspace,
        personKind: contact == nil ? .customer : .contact, personId: contact?.uuid ?? customer.id.uuid,
        customerId: customer.id, contactId: contact, leadId: nil, channel: .email, purpose: "Newsletter",
        purposeKey: ConsentRules.key(of: "Newsletter"), state: statement.state, legalBasis: statement.legalBasis,
        method: statement.method, textVersion: statement.textVersion, since: customer.createdAt, entrySeq: 0,
        isSuperseded: false, createdAt: customer.createdAt, updatedAt: customer.createdAt)
      var entry = ConsentLog.entry(statement, of: row, call(at: customer.createdAt))
      entry.actorId = customer.ownerId
      return (row, entry)
    }
  }
}
