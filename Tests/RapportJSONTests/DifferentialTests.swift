import Fixture
import Foundation
import RapportJSON
import Testing

/// Foundation reads the same texts as the same values.
///
/// It differs knowingly where a text is nested deeper than 64 levels, starts with a byte order mark, is UTF-16 or
/// UTF-32, or holds a number beyond `Double`; these are left out here.
@Suite struct DifferentialTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func wellFormedTextsReadAsTheSameValues(_ seed: UInt64) throws {
    var texts = JSONTexts(seed: seed)
    for _ in 0..<200 {
      let text = texts.value()
      let ours = try JSONValue(json: Array(text.utf8))
      let theirs = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      #expect(isSame(ours, theirs), "\(text)")
      let again = try JSONDecoder().decode(JSONValue.self, from: Data(ours.json.utf8))
      #expect(isSame(again, theirs), "what is written reads the same: \(text)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func brokenTextsAreRefusedByBoth(_ seed: UInt64) {
    var texts = JSONTexts(seed: seed)
    var accepted = 0
    for round in 0..<400 {
      let bytes = round.isMultiple(of: 2) ? texts.rubble() : texts.mutated(Array(texts.value(depth: 2).utf8))
      let ours = try? JSONValue(json: bytes)
      guard !hasMark(bytes), ours.map(isFinite) ?? true else { continue }
      let theirs = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      if ours != nil { accepted += 1 }
      #expect((ours == nil) == (theirs == nil), "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    #expect((1..<400).contains(accepted), "some are well formed by chance, most are not")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func stringsSurviveBothWays(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let limit: UInt32 = [0x20, 0x80, 0x800, 0x10000, 0x110000].randomElement(using: &random) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let json = JSONValue.string(text).json
      #expect(
        try JSONValue(json: Array(json.utf8)).stringValue?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
      #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
      let theirs = try JSONEncoder().encode(text)
      #expect(try JSONValue(json: Array(theirs)).stringValue == text)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func doublesSurviveBothWays(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      var writer = JSONWriter()
      writer.write(value)
      #expect(try JSONDecoder().decode(Double.self, from: Data(writer.bytes)) == value)
      var reader = JSONReader(writer.bytes)
      let number = try reader.readNumber()
      #expect(reader.double(number) == value)
    }
  }

  /// Whether the first bytes say that the text is not UTF-8, which Foundation heeds.
  private func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4).contains(0) || bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
  }

  private func isFinite(_ value: JSONValue) -> Bool {
    switch value {
    case .number: value.doubleValue != nil
    case .array(let elements): elements.allSatisfy(isFinite)
    case .object(let members): members.values.allSatisfy(isFinite)
    default: true
    }
  }

  private func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number, .number): left.doubleValue == right.doubleValue
    case (.array(let left), .array(let right)): left.count == right.count && zip(left, right).allSatisfy(isSame)
    case (.object(let left), .object(let right)):
      left.count == right.count && left.allSatisfy { name, value in right[name].map { isSame(value, $0) } ?? false }
    default: left == right
    }
  }
}
