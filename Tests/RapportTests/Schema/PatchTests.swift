import Foundation
import Rapport
import Testing

@testable import Fixture

@Schema struct Defaulted: Equatable {
  var kept: Patch<String> = .keep
  var none: Int? = nil
  var some: Int? = 5
}

@Suite struct PatchTests {
  @Test(arguments: [
    ("", Patch<String>.keep, Patch<String?>.keep), (#","title":"t""#, .set("t"), .keep),
    (#","note":null"#, .keep, .set(nil)),
    (#","note":"n""#, .keep, .set("n")), (#","title":"t","note":null"#, .set("t"), .set(nil)),
  ])
  func tellsAbsentFromNull(_ fields: String, _ title: Patch<String>, _ note: Patch<String?>) throws {
    let json = "{\"id\":\"\(Fixture.id(1))\"\(fields)}"
    let value = try #require(Reading(Change.self, json).value)
    #expect(value.title == title)
    #expect(value.note == note)
    #expect(value.jsonText == json)
    let decoded = try JSONDecoder().decode(Change.self, from: JSONEncoder().encode(value))
    #expect(decoded.title == title)
    #expect(decoded.note == note)
  }

  @Test(arguments: [
    (#""title":null"#, "title [type] must be a string, not null"),
    (#""title":"""#, "title [length] must have 1 to 5 characters"),
    (#""title":"123456""#, "title [length] must have 1 to 5 characters"),
    (#""note":1"#, "note [type] must be a string, not a number"),
  ])
  func judgesWhatIsSet(_ field: String, _ issue: String) {
    #expect(Reading(Change.self, "{\"id\":\"\(Fixture.id(1))\",\(field)}").texts == [issue])
  }

  @Test func isApplied() {
    #expect(Patch<Int>.keep.applied(to: 1) == 1)
    #expect(Patch.set(2).applied(to: 1) == 2)
    #expect(Patch<Int?>.set(nil).applied(to: 1) == nil)
    #expect(Patch<Int>.keep.value == nil)
    #expect(Patch.set(3).value == 3)
  }

  @Test func defaultsThatAreAbsentAreNotDefaults() throws {
    #expect(Reading(Defaulted.self, "{}").value == Defaulted(kept: .keep, none: nil, some: 5))
    #expect(Defaulted().jsonText == #"{"some":5}"#)
    guard case .named(_, let definition) = Defaulted.schemaType, case .object(let fields) = definition().form else {
      Testing.Issue.record("no object")
      return
    }
    #expect(fields.map(\.defaultValue) == [nil, nil, "5"])
    #expect(!fields.contains { !$0.mayBeAbsent })
  }
}
