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
    for (index, code) in [features.vatId, features.phone, features.email].enumerated() {
      bits |= Self.digest(code, width: Self.codeWidth) << UInt64(index * Self.codeWidth)
    }
    bits |= Self.letters(of: features.name) << UInt64(Self.namePlace)
    for (index, domain) in features.domains.sorted().prefix(Self.domainCount).enumerated() {
      bits |= Self.digest(domain, width: Self.domainWidth) << UInt64(Self.domainsPlace + index * Self.domainWidth)
    }
    if !features.addresses.isEmpty { bits |= Self.addressBit }
    if !features.identifiers.isEmpty { bits |= Self.identifierBit }
    self.init(bits: Int64(bitPattern: bits))
  }

  // Places from the lowest bit on: VAT id, telephone number and e-mail address, name, domains, and two signs. A part of
  // zeros stands for a value that is not there.
  private static let codeWidth = 11
  private static let namePlace = 3 * codeWidth
  private static let domainsPlace = namePlace + codeWidth
  private static let domainWidth = 8
  /// A customer's domains are those of a website and of an e-mail address.
  private static let domainCount = 2
  private static let addressBit: UInt64 = 1 << 60
  private static let identifierBit: UInt64 = 1 << 61

  private func part(at place: Int, width: Int) -> UInt64 {
    UInt64(bitPattern: bits) >> UInt64(place) & (1 << UInt64(width) - 1)
  }

  /// How two values compare that only their hashes are known of.
  enum Comparison {
    /// One of them is not there.
    case unknown
    case maybeEqual
    case different
  }

  private func compare(_ other: Self, at place: Int, width: Int) -> Comparison {
    let (mine, theirs) = (part(at: place, width: width), other.part(at: place, width: width))
    return mine == 0 || theirs == 0 ? .unknown : mine == theirs ? .maybeEqual : .different
  }

  func vatId(_ other: Self) -> Comparison { compare(other, at: 0, width: Self.codeWidth) }
  func phone(_ other: Self) -> Comparison { compare(other, at: Self.codeWidth, width: Self.codeWidth) }
  func email(_ other: Self) -> Comparison { compare(other, at: 2 * Self.codeWidth, width: Self.codeWidth) }
  /// Of all words together, in whatever order and however they are parted.
  func name(_ other: Self) -> Comparison { compare(other, at: Self.namePlace, width: Self.codeWidth) }

  /// Whether they have one in common.
  func domains(_ other: Self) -> Comparison {
    var comparison = Comparison.unknown
    for place in 0..<Self.domainCount {
      let mine = part(at: Self.domainsPlace + place * Self.domainWidth, width: Self.domainWidth)
      if mine == 0 { continue }
      for place in 0..<Self.domainCount {
        let theirs = other.part(at: Self.domainsPlace + place * Self.domainWidth, width: Self.domainWidth)
        if theirs == mine { return .maybeEqual }
        if theirs != 0 { comparison = .different }
      }
    }
    return comparison
  }

  func bothHaveAddresses(_ other: Self) -> Bool { UInt64(bitPattern: bits & other.bits) & Self.addressBit != 0 }
  func bothHaveIdentifiers(_ other: Self) -> Bool { UInt64(bitPattern: bits & other.bits) & Self.identifierBit != 0 }

  // MARK: Hashes

  private static func digest(_ text: String?, width: Int) -> UInt64 {
    guard let text else { return 0 }
    var hash = StableHash()
    for byte in text.utf8 { hash.add(byte) }
    return narrowed(hash.value, to: width)
  }

  /// The same for names of the same letters: that is enough to tell names apart that are not equal.
  private static func letters(of words: [MatchText.Word]) -> UInt64 {
    var sum: UInt64 = 0
    for word in words {
      for byte in word {
        var hash = StableHash()
        hash.add(byte)
        sum &+= hash.value
      }
    }
    return words.isEmpty ? 0 : narrowed(sum, to: codeWidth)
  }

  /// Never zero.
  private static func narrowed(_ hash: UInt64, to width: Int) -> UInt64 {
    (hash ^ hash >> 32) % (1 << UInt64(width) - 1) + 1
  }
}

/// FNV-1a (Fowler, Noll and Vo) of 64 bits: the same wherever and whenever it is made, unlike Swift's.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
