import Rapport

/// A person at a customer.
@Schema
struct Contact {
  var id: ID<Contact>
  var customerProfileId: ID<CustomerProfile>
  var customerName: String
  var name: String
  var jobTitle: String?
  var department: String?
  var email: String?
  var phone: String?
  var mobile: String?
  var notes: String?
  /// Whether they are who is asked first. A customer has one at most.
  var isPrimary: Bool
  var ownerId: ID<User>
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

@Schema
struct CreateContact {
  /// The customer that the person is at.
  var customerProfileId: ID<CustomerProfile>
  @Trimmed @Length(1...200) var name: String
  @Trimmed @Length(...200) var jobTitle: String?
  @Trimmed @Length(...200) var department: String?
  @Trimmed @Lowercased @Email var email: String?
  @Trimmed @Phone var phone: String?
  @Trimmed @Phone var mobile: String?
  @Trimmed @Length(...10_000) var notes: String?
  /// Without it the customer's first contact becomes who is asked first, and later ones do not.
  var isPrimary: Bool?
  /// Without it the caller.
  @Named var ownerId: ID<User>?
}

@Schema
struct UpdateContact {
  var id: ID<Contact>
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...200) var name: Patch<String>
  @Trimmed @Length(...200) var jobTitle: Patch<String?>
  @Trimmed @Length(...200) var department: Patch<String?>
  @Trimmed @Lowercased @Email var email: Patch<String?>
  @Trimmed @Phone var phone: Patch<String?>
  @Trimmed @Phone var mobile: Patch<String?>
  @Trimmed @Length(...10_000) var notes: Patch<String?>
  var isPrimary: Patch<Bool>
  @Named var ownerId: Patch<ID<User>>
}

@Schema
struct ContactKey {
  var id: ID<Contact>
}

@Schema
struct DeleteContact {
  var id: ID<Contact>
  @Minimum(1) var version: Int?
}

@Schema
enum ContactSort: String, CaseIterable {
  /// Without regard to case and accents.
  case name
  case created
  case updated
}

@Schema
struct ListContacts {
  var customerProfileId: ID<CustomerProfile>?
  var ownerId: ID<User>?
  /// Words that must stand in name, e-mail, telephone numbers, job title or department.
  @Trimmed @Length(1...200) var text: String?
  var sort: ContactSort = ContactSort.name
  var direction: SortDirection = SortDirection.ascending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
}

/// Why a contact was not changed.
@Schema
enum ContactError: ProcedureError {
  /// The contact has changed since; `current` is what it is now.
  case staleVersion(current: Contact)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The contact \(current.name) has changed since you read it: it is at version \(current.version); read it and try \
      again
      """
    }
  }
}
