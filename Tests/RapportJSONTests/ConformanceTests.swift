import Fixture
import RapportJSON
import Testing

@Suite struct ConformanceTests {
  @Test func theSuiteIsThere() {
    if let missing = JSONTestSuite.missing { Issue.record("\(missing)") }
  }

  @Test(arguments: JSONTestSuite.samples)
  func acceptsAndRefusesAsTheSuiteSays(_ sample: JSONTestSuite.Sample) {
    let value = try? JSONValue(json: sample.bytes)
    switch sample.verdict {
    case .accept: #expect(value != nil)
    case .refuse: #expect(value == nil)
    case .either: break
    }
    var reader = JSONReader(sample.bytes)
    let skipped: Void? = try? {
      try reader.skipValue(); try reader.finish()
    }()
    #expect((skipped != nil) == (value != nil), "passing over a value judges as reading it does")
    if let value { #expect((try? JSONValue(json: Array(value.json.utf8))) == value, "what was read can be written") }
  }

  /// What the standard leaves open, and this reader doesn't.
  @Test(arguments: [
    ("i_number_huge_exp.json", true), ("i_number_too_big_pos_int.json", true), ("i_number_real_underflow.json", true),
    ("i_object_key_lone_2nd_surrogate.json", false), ("i_string_invalid_utf-8.json", false),
    ("i_string_UTF-16LE_with_BOM.json", false), ("i_string_overlong_sequence_2_bytes.json", false),
    ("i_string_UTF8_surrogate_U+D800.json", false), ("i_structure_500_nested_arrays.json", false),
    ("i_structure_UTF-8_BOM_empty_object.json", false),
  ])
  func decidesWhatIsOpen(_ name: String, _ accepts: Bool) throws {
    let sample = try #require(JSONTestSuite.samples.first { $0.name == name })
    #expect(((try? JSONValue(json: sample.bytes)) != nil) == accepts)
  }
}
