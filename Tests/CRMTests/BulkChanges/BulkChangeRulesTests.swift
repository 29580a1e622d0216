import Rapport
import RapportJSON
import Storage
import Testing

@testable import CRM

@Suite struct BulkChangeRulesTests {
  @Test func whatIsKeptIsReadAsItWas() throws {
    let values: [String: DatabaseValue] = [
      "none": .null, "count": .integer(.min), "place": .real(-0.1), "whole": .real(2), "name": .text("{\"real\": 1}"),
      "id": .blob([0, 1, 254, 255]), "empty": .blob([]),
    ]
    #expect(try KeptValues(KeptValues(values).json).values == values)
  }

  @Test(arguments: ["[]", "{\"a\": true}", "{\"a\": 1.5}", "{\"a\": {\"bytes\": \"?\"}}", "{\"a\": {}}"])
  func whatIsNoKeptValueIsRefused(json: String) throws {
    let text = JSONText(try JSONValue(json: Array(json.utf8)))
    #expect(throws: StorageError.self) { try KeptValues(text) }
  }

  @Test func bookkeepingIsNoDifference() throws {
    let columns = ["name", "version", "updated_at", "updated_by"]
    let old: [DatabaseValue] = [.text("a"), .integer(1), .integer(1), .blob([1])]
    #expect(BulkChangeRules.difference(columns, old, [.text("a"), .integer(2), .integer(2), .blob([2])]) == nil)
    let found = try #require(
      BulkChangeRules.difference(columns, old, [.text("b"), .integer(2), .integer(2), .blob([2])]))
    #expect(found.before.values == ["name": .text("a")] && found.after.values == ["name": .text("b")])
  }

  /// What of a change of stage, place and owner goes back, by what has become of each since.
  @Test(
    arguments: [
      ("b", 2.0, "y", ["stage": "a", "place": "1", "owner": "x"], true),
      // Places are others' to change.
      ("b", 9.0, "y", ["stage": "a", "place": "1", "owner": "x"], true),
      ("c", 2.0, "y", ["owner": "x"], false),
      ("b", 2.0, "z", ["stage": "a", "place": "1"], false),
      ("c", 2.0, "z", [:], false),
    ])
  func whatHasBeenChangedSinceStays(
    stage: String, place: Double, owner: String, expected: [String: String], isWhole: Bool
  ) {
    let undone = BulkChangeRules.undone(
      ["stage": .text(stage), "place": .real(place), "owner": .text(owner), "name": .text("n")],
      before: KeptValues(["stage": .text("a"), "place": .real(1), "owner": .text("x")]),
      after: KeptValues(["stage": .text("b"), "place": .real(2), "owner": .text("y")]),
      inseparable: [["stage", "place", "closed"]], following: ["place"])
    let values = undone.values.mapValues { value -> String in
      switch value {
      case .text(let text): text
      case .real(let number): "\(Int(number))"
      default: "?"
      }
    }
    #expect(values == expected)
    #expect(undone.isWhole == isWhole)
  }
}
