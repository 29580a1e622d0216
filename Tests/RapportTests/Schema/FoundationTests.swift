import Fixture
import Foundation
import Rapport
import Testing

/// A shape, and its twin that only Foundation knows.
@Schema
struct Shipment {
  @Schema
  enum Kind: String {
    case letter, parcel
    case freight = "heavy freight"
  }

  @Schema
  struct Line {
    var name: String
    var weight: Double?
  }

  var title: String
  var kind: Kind
  var isUrgent: Bool = false
  var count: Int
  var rate: Double
  var note: String?
  var lines: [Line]
  var stock: [String: Int]
}

struct ShipmentTwin: Codable, Equatable {
  enum Kind: String, Codable, CaseIterable {
    case letter, parcel
    case freight = "heavy freight"
  }

  struct Line: Codable, Equatable {
    var name: String
    var weight: Double?
  }

  var title: String
  var kind: Kind
  var isUrgent: Bool
  var count: Int
  var rate: Double
  var note: String?
  var lines: [Line]
  var stock: [String: Int]
}

/// Foundation's coders and ours read what the other writes.
@Suite struct FoundationTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func shapesSurviveBothWays(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    for _ in 0..<100 {
      let twin = ShipmentTwin(using: &random)
      let theirs = try encoder.encode(twin)
      let reading = Reading(Shipment.self, Array(theirs))
      let value = try #require(reading.value, "\(reading.texts) \(String(decoding: theirs, as: UTF8.self))")
      #expect(try decoder.decode(ShipmentTwin.self, from: Data(value.jsonText.utf8)) == twin)
      #expect(try decoder.decode(Shipment.self, from: theirs).jsonText == value.jsonText)
      #expect(try decoder.decode(ShipmentTwin.self, from: encoder.encode(value)) == twin)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func moments(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    let edges = [Instant.bounds.lowerBound, -1, 0, 1, 999, 951_782_399_999, Instant.bounds.upperBound]
    for milliseconds in edges + (0..<200).map({ _ in Int64.random(in: Instant.bounds, using: &random) }) {
      let instant = Instant(milliseconds: milliseconds)
      expectForm(instant, instant.description)
      // Before that, Foundation's calendar is the Julian one.
      guard instant.date.year > 1582 else { continue }
      let date = try Date(instant.description, strategy: style)
      #expect((date.timeIntervalSince1970 * 1000).rounded() == Double(milliseconds), "\(instant)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func days(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let numbers = [-719_528, -1, 0, 59, 11_016, 2_932_896]
    for number in numbers + (0..<200).map({ _ in Int.random(in: -719_528...2_932_896, using: &random) }) {
      let day = CalendarDate(dayNumber: number)
      expectForm(day, day.description)
      guard day.year > 1582 else { continue }
      let date = try Date("\(day)T00:00:00Z", strategy: .iso8601)
      #expect(date.timeIntervalSince1970 == Double(number) * 86_400, "\(day)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func amounts(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let edges: [Int64] = [0, 1, -1, 10, 9_999, 10_000, -10_001, 999_999_999_999_999, -999_999_999_999_999]
    for _ in 0..<200 {
      let size = Int64(1) << Int64.random(in: 0..<50, using: &random)
      let amount = edges.randomElement(using: &random).flatMap { Bool.random(using: &random) ? $0 : nil }
      let money = Money(
        tenThousandths: amount ?? Int64.random(in: -size...size, using: &random) % 1_000_000_000_000_000)
      #expect(money.description == (Decimal(money.tenThousandths) / 10_000).description)
      #expect(money.jsonText == money.description)
      #expect(Reading(Money.self, money.jsonText).value == money)
      #expect(Reading(Money.self, "\(money.tenThousandths)e-4").value == money)
      #expect(
        try JSONDecoder().decode(Decimal.self, from: Data(money.jsonText.utf8)) * 10_000
          == Decimal(money.tenThousandths))
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func ids(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let id = ID<Thing>(UUIDv7(high: random.next(), low: random.next()))
      expectForm(id, id.description)
      let theirs = try #require(UUID(uuidString: id.description))
      #expect(theirs.uuidString.lowercased() == id.description)
      #expect(Reading(ID<Thing>.self, "\"\(theirs.uuidString)\"").value == id)
    }
  }

  /// The value is written as that text, and read from it; and also if its characters are escaped.
  private func expectForm<Value: Schema & Equatable>(_ value: Value, _ text: String) {
    #expect(value.jsonText == "\"\(text)\"")
    #expect(Reading(Value.self, "\"\(text)\"").value == value)
    let escaped = text.utf8.map { String(format: "\\u%04x", $0) }.joined()
    #expect(Reading(Value.self, "\"\(escaped)\"").value == value)
    #expect(Reading(Value.self, "\"\(text) \"").value == nil)
    #expect(Reading(Value.self, "\"\(text.dropLast())\"").value == nil)
  }
}

extension ShipmentTwin {
  init(using random: inout SeededGenerator) {
    title = Self.text(&random)
    kind = Kind.allCases.randomElement(using: &random) ?? .letter
    isUrgent = Bool.random(using: &random)
    count =
      Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &random)
      >> Int.random(in: 0...53, using: &random)
    rate = Self.number(&random)
    note = Bool.random(using: &random) ? Self.text(&random) : nil
    lines = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      lines.append(Line(name: Self.text(&random), weight: Bool.random(using: &random) ? Self.number(&random) : nil))
    }
    stock = [:]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      stock[Self.text(&random)] = Int.random(in: 0...9, using: &random)
    }
  }

  private static func number(_ random: inout SeededGenerator) -> Double {
    let number = Double(bitPattern: random.next())
    return number.isFinite ? number : 0.1
  }

  /// Up to 40 scalars, mostly ASCII, with what must be escaped, and of every length in UTF-8.
  private static func text(_ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let limit: UInt32 =
        [0x80, 0x80, 0x80, 0x80, 0x20, 0x800, 0x1_0000, 0x11_0000].randomElement(using: &random) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
