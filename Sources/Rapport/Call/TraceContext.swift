public import Logging

/// Which trace a call belongs to, and which span of it: what a caller says in the headers `traceparent` and `tracestate`
/// (W3C Trace Context, https://www.w3.org/TR/trace-context/).
public final class TraceContext: Sendable, Hashable {
  /// 32 digits of hexadecimal, in lower case, not all of them 0.
  public let traceId: String
  /// The span that work on behalf of this context is a part of: 16 digits of hexadecimal.
  public let spanId: String
  /// Whether whoever began the trace wants it kept.
  public let isSampled: Bool
  /// Whether at least the right seven bytes of the trace's id are random.
  public let isRandom: Bool
  /// What other systems want to be told, as `tracestate` has it; empty without any.
  public let state: String

  /// How many systems may say something.
  public static let maximumMembers = 32
  /// How long what they say may be; more is left out whole.
  public static let maximumStateLength = 8192

  /// Reads the headers. `nil` if there is not exactly one `traceparent` or it is malformed; then `tracestate` means nothing
  /// either. A malformed `tracestate` alone is left out.
  ///
  /// - Parameters:
  ///   - parents: the values of all headers `traceparent`.
  ///   - states: the values of all headers `tracestate`, in their order.
  public convenience init?(parents: [String], states: [String] = []) {
    guard parents.count == 1, let parent = Parent(parents[0]) else { return nil }
    self.init(
      traceId: parent.traceId, spanId: parent.spanId, isSampled: parent.flags & 1 != 0,
      isRandom: parent.flags & 2 != 0, state: Self.checked(states))
  }

  init(traceId: String, spanId: String, isSampled: Bool, isRandom: Bool, state: String) {
    self.traceId = traceId
    self.spanId = spanId
    self.isSampled = isSampled
    self.isRandom = isRandom
    self.state = state
  }

  /// The beginning of a trace that is to be kept.
  public static func root(using random: inout some RandomNumberGenerator) -> TraceContext {
    let high = digits(random.next() as UInt64)
    return TraceContext(
      traceId: high + identifier(&random), spanId: identifier(&random), isSampled: true, isRandom: true, state: "")
  }

  /// Another span of the same trace.
  public func child(using random: inout some RandomNumberGenerator) -> TraceContext {
    TraceContext(
      traceId: traceId, spanId: Self.identifier(&random), isSampled: isSampled, isRandom: isRandom, state: state)
  }

  /// The value of the header `traceparent`.
  public var parent: String { "00-\(traceId)-\(spanId)-0\((isSampled ? 1 : 0) | (isRandom ? 2 : 0))" }

  /// What lines of the log say of it.
  public var logMetadata: Logger.Metadata { ["trace_id": "\(traceId)", "span_id": "\(spanId)"] }

  public static func == (one: TraceContext, other: TraceContext) -> Bool {
    one.parent == other.parent && one.state == other.state
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(traceId)
    hasher.combine(spanId)
  }

  /// Not 0, which is no identifier.
  private static func identifier(_ random: inout some RandomNumberGenerator) -> String {
    digits(random.next(upperBound: UInt64.max) + 1)
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

/// The parts of `traceparent`.
private struct Parent {
  var traceId: String
  var spanId: String
  var flags: UInt8

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    // version-traceid-spanid-flags; later versions may say more behind another dash.
    guard bytes.count >= 55, bytes[2] == dash, bytes[35] == dash, bytes[52] == dash,
      let version = Self.number(bytes[0..<2]), version != 0xff,
      bytes.count == 55 || version != 0 && bytes[55] == dash,
      Self.isIdentifier(bytes[3..<35]), Self.isIdentifier(bytes[36..<52]), let flags = Self.number(bytes[53..<55])
    else { return nil }
    traceId = String(decoding: bytes[3..<35], as: UTF8.self)
    spanId = String(decoding: bytes[36..<52], as: UTF8.self)
    self.flags = flags
  }

  private static func isIdentifier(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.allSatisfy(isDigit) && digits.contains { $0 != UInt8(ascii: "0") }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt8? {
    digits.allSatisfy(isDigit) ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// Of hexadecimal, in lower case.
  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }
}

private let dash = UInt8(ascii: "-")

extension TraceContext {
  /// The members of `tracestate` in one text; empty if any of them is malformed, if two have one key, or if they are too many.
  private static func checked(_ states: [String]) -> String {
    guard states.reduce(0, { $0 + $1.utf8.count }) <= maximumStateLength else { return "" }
    let members = states.flatMap { $0.split(separator: ",") }.map(trimmed).filter { !$0.isEmpty }
    var keys: Set<Substring> = []
    for member in members {
      guard let sign = member.firstIndex(of: "="), isKey(member[..<sign].utf8),
        isValue(member[sign...].utf8.dropFirst()),
        keys.insert(member[..<sign]).inserted
      else { return "" }
    }
    return members.count <= maximumMembers ? members.joined(separator: ",") : ""
  }

  /// Without the blanks around it.
  private static func trimmed(_ member: Substring) -> Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var member = member.drop(while: isBlank)
    while let last = member.last, isBlank(last) { member.removeLast() }
    return member
  }

  /// `name`, or `tenant@system`: lower case, digits, and `_-*/`.
  private static func isKey(_ key: Substring.UTF8View) -> Bool {
    let isLetter: (UInt8) -> Bool = { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    let isDigit: (UInt8) -> Bool = { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let isPart: (Substring.UTF8View) -> Bool = { part in
      part.allSatisfy { isLetter($0) || isDigit($0) || "_-*/".utf8.contains($0) }
    }
    let parts = key.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard let first = parts.first, let begin = first.first, parts.allSatisfy({ isPart($0) }) else { return false }
    switch parts.count {
    case 1: return isLetter(begin) && first.count <= 256
    case 2:
      return (isLetter(begin) || isDigit(begin)) && first.count <= 241 && parts[1].count <= 14
        && parts[1].first.map(isLetter) == true
    default: return false
    }
  }

  /// Visible characters and blanks, without `,` and `=`.
  private static func isValue(_ value: Substring.UTF8View.SubSequence) -> Bool {
    guard (1...256).contains(value.count) else { return false }
    return value.allSatisfy { (0x20...0x7e).contains($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "=") }
  }
}
