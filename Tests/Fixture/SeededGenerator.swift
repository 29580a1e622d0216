/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// JSON texts, well formed and broken.
public struct JSONTexts {
  public var random: SeededGenerator

  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A well-formed value, at most so deep.
  public mutating func value(depth: Int = 4) -> String {
    let space = ["", "", "", " ", "\n", "\t\r "].randomElement(using: &random) ?? ""
    let count = Int.random(in: 0...4, using: &random)
    let text =
      switch Int.random(in: 0...(depth > 0 ? 8 : 5), using: &random) {
      case 0: "null"
      case 1: ["true", "false"].randomElement(using: &random) ?? ""
      case 2, 3: number()
      case 4, 5: string()
      case 6, 7: "[\((0..<count).map { _ in value(depth: depth - 1) }.joined(separator: ","))]"
      default:
        "{\((0..<count).map { string(prefix: "\($0)") + ":" + value(depth: depth - 1) }.joined(separator: "\(space),"))}"
      }
    return space + text + space
  }

  public mutating func number() -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max, using: &random) >> UInt64.random(in: 0...63, using: &random))
    let fraction = Bool.random(using: &random) ? "" : ".\(UInt32.random(in: 0...UInt32.max, using: &random))"
    let exponent =
      Bool.random(using: &random)
      ? ""
      : ["e", "E", "e+", "e-"].randomElement(using: &random).map {
        $0 + String(Int.random(in: 0...280, using: &self.random))
      }
    return (Bool.random(using: &random) ? "-" : "") + digits + fraction + (exponent ?? "")
  }

  public mutating func string(prefix: String = "") -> String {
    let pieces = [
      "a", "Z", "~", " ", "ä", "漢", "😀", "\u{7F}", "\u{2028}", "\\n", "\\r", "\\t", "\\b", "\\f", "\\/", "\\\\", "\\\"",
      "\\u0000", "\\u001f", "\\u00E4", "\\uFFFF", "\\ud83d\\uDE00",
    ]
    let count = Int.random(in: 0...6, using: &random)
    return "\"\(prefix)\((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())\""
  }

  /// Pieces of JSON in any order: mostly broken, sometimes not.
  public mutating func rubble() -> [UInt8] {
    let pieces: [[UInt8]] = [
      Array("{".utf8), Array("}".utf8), Array("[".utf8), Array("]".utf8), Array(",".utf8), Array(":".utf8),
      Array("\"".utf8), Array("\"a\"".utf8), Array("\"a\":1".utf8), Array("\\u00".utf8), Array("\\".utf8),
      Array(" ".utf8),
      Array("\n".utf8), Array("1".utf8), Array("0".utf8), Array("-".utf8), Array(".5".utf8), Array("e1".utf8),
      Array("E".utf8),
      Array("+".utf8), Array("true".utf8), Array("false".utf8), Array("null".utf8), Array("nul".utf8), Array("[]".utf8),
      Array("{}".utf8), Array("ä".utf8), [0xC3], [0xFF], [0x07],
    ]
    let count = Int.random(in: 0...8, using: &random)
    return (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
  }

  /// The bytes with a few of them changed, doubled or gone.
  public mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.insert(Array("\"\\{}[],:-0e.".utf8).randomElement(using: &random) ?? 0, at: index)
      default: bytes.insert(contentsOf: bytes[index...].prefix(Int.random(in: 1...8, using: &random)), at: index)
      }
    }
    return bytes
  }
}
