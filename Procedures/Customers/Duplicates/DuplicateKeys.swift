import Rapport

/// Keys that customers who may be the same have in common. Only those with one are compared: a hundred thousand customers
/// would make five billion pairs otherwise.
enum DuplicateKeys {
  /// Grows when keys are made otherwise than before: then those that are kept are made anew.
  static let version = 4

  /// A key that more customers have than this says nothing: they are not compared because of it.
  static let mostInCommon = 100

  /// The keys of a customer, as hashes. Two that collide cost a comparison, no more.
  ///
  /// - Parameter workspace: customers of different ones have no keys in common; `nil` where all are of one.
  static func keys(of features: CustomerFeatures, in workspace: ID<Workspace>?) -> Set<Int64> {
    var start = StableHash()
    for byte in workspace?.uuid.bytes ?? [] { start.add(byte) }
    var keys: Set<Int64> = []
    func add(_ kind: UInt8, _ parts: [UInt8]...) { keys.insert(hash(kind, parts, after: start)) }
    if let vat = features.vatId { add(1, Array(vat.utf8)) }
    if let email = features.email { add(2, Array(email.utf8)) }
    if let phone = features.phone { add(3, Array(phone.utf8)) }
    for domain in features.domains { add(4, Array(domain.utf8)) }
    for (key, value) in features.identifiers { add(5, Array(key.utf8), Array(value.utf8)) }
    let name = features.name.prefix(6)
    // A name of one word has no pair of words.
    if name.count == 1, let word = name.first { add(6, word) }
    let beginnings = name.map { Array($0.prefix(4)) }.sorted { $0.lexicographicallyPrecedes($1) }
    for (index, first) in beginnings.enumerated() {
      for second in beginnings.dropFirst(index + 1) { add(7, first, second) }
    }
    for address in features.addresses.prefix(5) {
      let city = address.city.first ?? []
      let postalCode = Array(address.postalCode.utf8)
      for word in name {
        if !postalCode.isEmpty { add(8, Array(word.prefix(3)), postalCode) }
        if !city.isEmpty { add(9, Array(word.prefix(3)), Array(city.prefix(3))) }
      }
      for word in address.street.prefix(2) {
        if !postalCode.isEmpty { add(10, Array(word.prefix(4)), postalCode) }
        if !city.isEmpty { add(11, Array(word.prefix(4)), Array(city.prefix(4))) }
        if !address.number.isEmpty { add(12, Array(word.prefix(5)), address.number) }
      }
      if !postalCode.isEmpty, !address.number.isEmpty { add(13, postalCode, address.number) }
    }
    return keys
  }

  /// Over the kind and the parts, each with its end marked.
  private static func hash(_ kind: UInt8, _ parts: [[UInt8]], after start: StableHash) -> Int64 {
    var hash = start
    hash.add(kind)
    for part in parts {
      for byte in part { hash.add(byte) }
      hash.add(0)
    }
    return Int64(bitPattern: hash.value)
  }
}
