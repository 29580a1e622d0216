import Rapport

/// An address of a customer.
@Schema
struct CustomerAddress {
  var id: ID<CustomerAddress>
  var customerProfileId: ID<CustomerProfile>
  var kind: AddressKind
  /// What people call it: `Warehouse North`.
  var label: String?
  /// Who stands on the envelope, if it is not the customer.
  var recipient: String?
  /// Street and number.
  var line1: String
  var line2: String?
  var postalCode: String?
  var city: String?
  /// State, province or canton.
  var region: String?
  /// ISO 3166-1, two letters.
  var country: String?
  /// Whether it is the one of its kind that is used unless another one is named.
  var isDefault: Bool
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

@Schema
enum AddressKind: String, CaseIterable {
  case billing
  case shipping
  case visiting
  case other
}

@Schema
struct AddAddress {
  var customerProfileId: ID<CustomerProfile>
  var kind: AddressKind = AddressKind.billing
  @Trimmed @Length(...100) var label: String?
  @Trimmed @Length(...200) var recipient: String?
  /// Street and number.
  @Trimmed @Length(1...200) var line1: String
  @Trimmed @Length(...200) var line2: String?
  @Trimmed @Length(...20) var postalCode: String?
  @Trimmed @Length(...100) var city: String?
  /// State, province or canton.
  @Trimmed @Length(...100) var region: String?
  /// ISO 3166-1, two letters.
  @Trimmed @Pattern("^[A-Z]{2}$", hint: "a country's code of two capital letters") var country: String?
  /// Without it the customer's first address of its kind becomes the default one, and later ones do not.
  var isDefault: Bool?
}

@Schema
struct UpdateAddress {
  var id: ID<CustomerAddress>
  @Minimum(1) var version: Int?
  var kind: Patch<AddressKind>
  @Trimmed @Length(...100) var label: Patch<String?>
  @Trimmed @Length(...200) var recipient: Patch<String?>
  @Trimmed @Length(1...200) var line1: Patch<String>
  @Trimmed @Length(...200) var line2: Patch<String?>
  @Trimmed @Length(...20) var postalCode: Patch<String?>
  @Trimmed @Length(...100) var city: Patch<String?>
  @Trimmed @Length(...100) var region: Patch<String?>
  @Trimmed @Pattern("^[A-Z]{2}$", hint: "a country's code of two capital letters") var country: Patch<String?>
  /// `true` makes it the default one of its kind instead of the one that is; `false` leaves the kind without one.
  var isDefault: Patch<Bool>
}

@Schema
struct AddressKey {
  var id: ID<CustomerAddress>
}

@Schema
struct RemoveAddress {
  var id: ID<CustomerAddress>
  @Minimum(1) var version: Int?
}

/// Why an address was not changed.
@Schema
enum AddressError: ProcedureError {
  /// The address has changed since; `current` is what it is now.
  case staleVersion(current: CustomerAddress)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The address has changed since you read it: it is at version \(current.version); read it and try again"
    }
  }
}
