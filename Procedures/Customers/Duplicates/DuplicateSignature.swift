/// What tells most customers apart, in eight bytes beside each of their keys: of those with a key in common, most are passed
/// over by it without being read.
///
/// Each part is a hash of a few bits, so that two equal parts say little, and two different ones that the values differ.
struct DuplicateSignature: Hashable, Sendable {
  /// How it is stored.
  let bits: Int64

  init(bits: Int64) { self.bits = bits }

  init(_ features: CustomerFeatures) {
    var bits: UInt64 = 0
    func add(_ digest: UInt64, at place: Place) { bits |= digest << UInt64(place.start) }
    add(Self.digest(features.vatId?.utf8, .vatId), at: .vatId)
    add(Self.digest(features.phone?.utf8, .phone), at: .phone)
    add(Self.digest(features.email?.utf8, .email), at: .email)
    add(Self.letters(of: features.name, .name), at: .name)
    if let domain = features.domains.first { add(Self.digest(of: domain, features), at: .domain) }
    // Of several addresses, any may be the one that another customer has.
    if features.addresses.count == 1, let address = features.addresses.first {
      if !address.number.isEmpty { add(Self.digest(address.number, .houseNumber), at: .houseNumber) }
      if !address.postalCode.isEmpty { add(Self.digest(address.postalCode.utf8, .postalCode), at: .postalCode) }
    }
    if !features.addresses.isEmpty { bits |= Self.addressBit }
    if !features.identifiers.isEmpty { bits |= Self.identifierBit }
    self.init(bits: Int64(bitPattern: bits))
  }

  /// Some of the bits: the hash of one value, or zeros for one that is not there or not told.
  private struct Place {
    var start: Int
    var width: Int

    static let vatId = Place(start: 0, width: 11)
    static let phone = Place(start: 11, width: 11)
    static let email = Place(start: 22, width: 6)
    static let name = Place(start: 28, width: 11)
    static let domain = Place(start: 39, width: 11)
    static let houseNumber = Place(start: 50, width: 5)
    static let postalCode = Place(start: 55, width: 6)

    /// All of its bits, which no hash has.
    var mask: UInt64 { 1 << UInt64(width) - 1 }
  }

  private static let addressBit: UInt64 = 1 << 61
  private static let identifierBit: UInt64 = 1 << 62

  private func part(_ place: Place) -> UInt64 {
    UInt64(bitPattern: bits) >> UInt64(place.start) & place.mask
  }

  /// How two values compare that only their hashes are known of.
  enum Comparison {
    /// One of them is not there.
    case unknown
    case maybeEqual
    case different
  }

  private func compare(_ other: Self, _ place: Place) -> Comparison {
    let (mine, theirs) = (part(place), other.part(place))
    return mine == 0 || theirs == 0 ? .unknown : mine == theirs ? .maybeEqual : .different
  }

  func vatId(_ other: Self) -> Comparison { compare(other, .vatId) }
  func phone(_ other: Self) -> Comparison { compare(other, .phone) }
  /// Equal addresses have no different domains.
  func email(_ other: Self) -> Comparison {
    let comparison = compare(other, .email)
    return comparison == .maybeEqual && domains(other) == .different ? .different : comparison
  }

  /// Of all words together, in whatever order and however they are parted.
  func name(_ other: Self) -> Comparison { compare(other, .name) }
  /// Of the only address.
  func houseNumber(_ other: Self) -> Comparison { compare(other, .houseNumber) }
  /// Of the only address.
  func postalCode(_ other: Self) -> Comparison { compare(other, .postalCode) }

  /// Whether they have one in common.
  func domains(_ other: Self) -> Comparison {
    let (mine, theirs) = (part(.domain), other.part(.domain))
    if mine == 0 || theirs == 0 { return .unknown }
    return mine == theirs || mine == Place.domain.mask || theirs == Place.domain.mask ? .maybeEqual : .different
  }

  func bothHaveAddresses(_ other: Self) -> Bool { UInt64(bitPattern: bits & other.bits) & Self.addressBit != 0 }
  func bothHaveIdentifiers(_ other: Self) -> Bool { UInt64(bitPattern: bits & other.bits) & Self.identifierBit != 0 }

  // MARK: Hashes

  private static func digest(_ text: (some Sequence<UInt8>)?, _ place: Place) -> UInt64 {
    guard let text else { return 0 }
    var hash = StableHash()
    for byte in text { hash.add(byte) }
    return narrowed(hash.value, to: place)
  }

  /// Of the only domain; a sign for any, if there are several, or if the e-mail address has another one that does not count.
  private static func digest(of domain: String, _ features: CustomerFeatures) -> UInt64 {
    let isOfEmail = features.email.map { $0.hasSuffix("@\(domain)") || $0.hasSuffix(".\(domain)") } ?? true
    return features.domains.count == 1 && isOfEmail ? digest(domain.utf8, .domain) : Place.domain.mask
  }

  /// The same for names of the same letters: that is enough to tell names apart that are not equal.
  private static func letters(of words: [MatchText.Word], _ place: Place) -> UInt64 {
    var sum: UInt64 = 0
    for word in words {
      for byte in word {
        var hash = StableHash()
        hash.add(byte)
        sum &+= hash.value
      }
    }
    return words.isEmpty ? 0 : narrowed(sum, to: place)
  }

  /// Neither zero nor all bits.
  private static func narrowed(_ hash: UInt64, to place: Place) -> UInt64 {
    (hash ^ hash >> 32) % (place.mask - 1) + 1
  }
}

/// FNV-1a (Fowler, Noll and Vo) of 64 bits: the same wherever and whenever it is made, unlike Swift's.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
