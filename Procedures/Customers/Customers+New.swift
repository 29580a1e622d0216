import Rapport
import Storage

/// A customer who is new, whom to talk to there, and where they are.
struct NewCustomer {
  var row: CustomerRow
  var contact: CreateContact?
  var address: AddAddress?
}

extension Customers {
  /// Writes new customers, many with one statement. The contact is the first one and so asked first, the address the first
  /// of its kind and so the default one, unless they say otherwise. That the user may make them for their owners has been
  /// checked.
  ///
  /// - Returns: the customers as they are then, in their order.
  static func add(
    _ newcomers: [NewCustomer], by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> [CustomerRow] {
    var rows: [CustomerRow] = []
    var contacts: [ContactRow] = []
    var addresses: [AddressRow] = []
    for newcomer in newcomers {
      var row = newcomer.row
      if let input = newcomer.contact {
        let contact = ContactRow(input, id: call.newID(), owner: input.ownerId ?? user.id, by: user, at: call.now)
        if input.isPrimary ?? true { row.primaryContactId = contact.id }
        contacts.append(contact)
      }
      if let input = newcomer.address {
        try Country.check(input.country.nonEmpty)
        let address = AddressRow(input, id: call.newID(), by: user, at: call.now)
        if input.isDefault ?? true { row.setDefaultAddress(address.id, of: address.kind) }
        addresses.append(address)
      }
      rows.append(row)
    }
    // In the order of the indexes by name, each page of them is looked for once.
    try writer.insert(contentsOf: rows.sorted { $0.sortName < $1.sortName })
    try writer.insert(contentsOf: contacts.sorted { $0.sortName < $1.sortName })
    try writer.insert(contentsOf: addresses)
    return rows
  }
}
