import Rapport
import Storage

/// A customer that a row seems to be.
struct ImportTwin {
  var id: ID<CustomerProfile>
  var name: String
  /// Why.
  var likeness: [DuplicateLikeness]
}

/// Finds customers that are there already by more than a key: as createCustomer does, but only those that are hardly
/// another one, since nobody is asked.
enum ImportTwins {
  /// In percent.
  static let minimumScore = 80

  static func find(
    _ input: CreateCustomer, _ values: ImportValues, _ user: CallUser, _ reader: Reader
  ) throws -> ImportTwin? {
    var candidate = CustomerCandidate(
      kind: input.kind, name: input.name, email: input.email, phone: input.phone, website: input.website,
      vatId: input.vatId)
    if let address = values.address {
      candidate.addresses = [
        CustomerCandidate.Address(
          line1: address.line1, line2: address.line2, postalCode: values.texts[.postalCode], city: values.texts[.city],
          country: values.countryCode)
      ]
    }
    let matches = try DuplicateFinder.matches(
      for: candidate, by: user, minimumScore: minimumScore, limit: 1, in: reader)
    return matches.first.map { match in
      ImportTwin(id: match.customer.id, name: match.customer.name, likeness: match.reasons.map(\.likeness))
    }
  }
}
