import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct CustomerReferenceTests {
  /// Columns that refer to customers and move with nobody: merges tell of both customers, and the indexes of customers are
  /// kept by customers themselves.
  private static let kept: Set<String> = [
    "customer_merges.customer_id", "customer_merges.merged_id", "customer_tags.customer_id",
    "customer_field_values.customer_id",
  ]

  @Test func everythingThatHangsOnACustomerSaysHowItMoves() async throws {
    let crm = try await TestCRM()
    let found = try await crm.store.read { reader -> Set<String> in
      var found: Set<String> = []
      for table in try reader.tableNames() {
        try reader.forEachRow(
          "SELECT \"from\", \"to\" FROM pragma_foreign_key_list(\(table)) WHERE \"table\" = 'customers'"
        ) {
          let (from, to): (String, String?) = (try $0[0], try $0[1])
          if to ?? "id" == "id" { found.insert("\(table).\(from)") }
        }
      }
      return found
    }
    let declared = Set(CRM.customerReferences.map(\.name))
    #expect(found.count > 4)
    #expect(found.subtracting(Self.kept).subtracting(declared) == [], "CRM.customerReferences lacks them")
  }

  @Test func eachIsDeclaredOnce() {
    let names = CRM.customerReferences.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
