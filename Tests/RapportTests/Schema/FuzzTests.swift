import Foundation
import Rapport
import Testing

@testable import Fixture

/// Whatever the bytes are, a schema gives a value or says why not, and what it gives it reads again.
@Suite struct FuzzTests {
  static let inputs: [(String, any Schema.Type)] = [
    (Sample.everything, Everything.self),
    (
      #"{"name":"n","key":"k","percent":1,"price":0,"tags":["a"],"email":"a@b.c","lines":[{"quantity":3,"name":"a"}]}"#,
      Ruled.self
    ),
    (#"{"id":"018f4a5e-7b2c-7d3e-8f90-000000000001","title":"t","note":null}"#, Change.self),
    (
      #"{"ids":["018f4a5e-7b2c-7d3e-8f90-000000000001"],"friend":"018f4a5e-7b2c-7d3e-8f90-000000000002"}"#, Changes.self
    ),
    (
      #"{"shape":{"type":"group","value":[{"type":"circle","radius":1e2},{"height":1,"type":"rectangle","width":2}]}}"#,
      Figure.self
    ),
    (#"{"items":[{"text":"a"},{"text":"\u00e4\ud83d\ude00"}],"nextCursor":"n"}"#, Page<Text>.self),
    (#"{"name":"a","children":[{"name":"b","children":[]}]}"#, Tree.self), (#"{"value":-12}"#, Number.self),
    (
      #"{"later":"2027-01-01T00:00:00.000+05:30","tiny":19.99,"patch":["a"],"each":{"a":[1]},"bytes":"AQID"}"#,
      Bounds.self
    ),
    (#"{"type":"tooLarge","limit":7}"#, Refusal.self),
  ]

  @Test(arguments: 0..<10 as Range<UInt64>)
  func changedInputs(_ seed: UInt64) {
    var texts = JSONTexts(seed: seed)
    var accepted = 0
    for _ in 0..<150 {
      for (input, type) in Self.inputs where judges(type, texts.mutated(Array(input.utf8))) { accepted += 1 }
    }
    #expect((1..<1500).contains(accepted))
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func randomTexts(_ seed: UInt64) {
    var texts = JSONTexts(seed: seed + 100)
    for round in 0..<50 {
      for (_, type) in Self.inputs {
        _ = judges(type, round.isMultiple(of: 2) ? texts.rubble() : Array(texts.value().utf8))
        _ = judges(
          type,
          (0..<Int.random(in: 0...40, using: &texts.random)).map { _ in UInt8.random(in: 0...255, using: &texts.random)
          })
      }
    }
  }

  /// Every field of an input replaced by every kind of value.
  @Test(arguments: Sample.fields.map(\.name))
  func fieldsOfAnyKind(_ name: String) {
    var texts = JSONTexts(seed: 7)
    let odd = [
      "1e-9223372036854775808", "-1e9223372036854775807", "1e400", "-0", "0e99999999999",
      "99999999999999999999999999999", "1.00000000000000000001",
      #""9999-12-31T23:59:60.999999999-23:59""#, #""0000-01-01T00:00:00+23:59""#, #""0000-00-00""#,
      #""-999999999999999999999""#, #""\u0000""#,
      "\"\(String(repeating: "e\u{301}", count: 300))\"", #""A""#, #""________""#, #""https://[""#,
      #""http://a:99999999999999999999/%zz""#, #""%""#,
    ]
    for json in odd + (0..<60).map({ _ in texts.value(depth: 2) }) {
      _ = judges(Everything.self, Array(Sample.object([name: json]).utf8))
    }
  }

  @Test func codableOfAnything() {
    var texts = JSONTexts(seed: 11)
    for _ in 0..<100 {
      for (input, type) in Self.inputs {
        let bytes = texts.mutated(Array(input.utf8))
        func decode<Value: Schema>(_ type: Value.Type) -> Value? { try? JSONDecoder().decode(type, from: Data(bytes)) }
        func read<Value: Schema>(_ type: Value.Type) -> Value? { Reading(type, bytes).value }
        // A decoder hides that a key stands twice; but what the wire takes, it takes too.
        if read(type) != nil { #expect(decode(type) != nil, "\(String(decoding: bytes, as: UTF8.self))") }
      }
    }
  }

  private func judges<Value: Schema>(_ type: Value.Type, _ bytes: [UInt8]) -> Bool {
    let reading = Reading(type, bytes)
    #expect((reading.value == nil) == (!reading.issues.isEmpty || reading.failure != nil))
    #expect(reading.issues.count <= SchemaReader.maximumIssues)
    guard let value = reading.value else { return false }
    let again = Reading(type, value.jsonText)
    #expect(again.value?.jsonText == value.jsonText, "\(value.jsonText) \(again.texts)")
    return true
  }
}
