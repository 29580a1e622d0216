import Rapport
import Storage
import StorageSQLite
import Testing

@testable import CRM

/// Migrations as they were released. They are frozen: a database that has applied one of them goes by its words.
@Suite struct MigrationListTests {
  /// Each with its checksum, in the order of application. A new one comes last, and only there.
  static let released: [(id: String, checksum: String)] = [
    ("2026-11-21-01-identity", "f04a5b117ae8e6d7"),
    ("2026-11-21-02-core", "2f8a9bda8b01e7ef"),
    ("2026-11-21-03-customers", "fbac78c5ff61bcf1"),
    ("2026-11-21-03-pipelines", "abd8c7e4367c4bc5"),
    ("2026-11-21-04-opportunities", "bee4f1e253fa3fa6"),
    ("2026-11-21-05-customers-of-owner", "bed268a5f8f640ad"),
    ("2026-11-21-05-readable-lists", "d3390943b9a5ad6e"),
    ("2026-11-21-06-opportunity-sums", "04f78e2457930c5d"),
    ("2026-11-21-06-quick-changes", "17d3deb2616ed40b"),
    ("2026-11-21-06-quick-changes-of-customers", "31bf21d3b6256be7"),
    ("2026-11-21-07-owners-by-customer", "01624f64bfdcdfb2"),
    ("2026-11-26-2a-kept-answers", "b79528c510a2fc1f"),
    ("2026-11-26-4a-linked-identities", "dfbdc22dfee157fa"),
    ("2026-11-26-5a-jobs", "51c17b865392e30c"),
    ("2026-11-26-6a-files", "0b3b1bef6a2608fa"),
    ("2026-11-26-7a-identity", "6ac541ab0315ccf8"),
    ("2026-11-26-s1a-merging", "0a731c43e83e0c52"),
    ("2026-11-26-s1b-contacts", "e2ffbc1d0d0ac83d"),
    ("2026-11-26-s1c-addresses", "e97d7a9355c4ee55"),
    ("2026-11-26-s1d-custom-fields", "877599f1d2d24377"),
    ("2026-11-26-s1e-customer-tags", "cdaea99f60247149"),
    ("2026-11-26-s1f-duplicate-keys", "00774c6d27547a4c"),
    ("2026-11-26-s1g-relationships", "927bfd9794c767fb"),
    ("2026-11-26-s2a-leads", "83d9c733df1455be"),
    ("2026-11-26-s2c-imports", "aa3ba6152e4cac0b"),
    ("2026-11-26-s2d-customers-by-keys", "988f0f47072f67f2"),
    ("2026-11-26-s3a-timeline", "c1039dcc34c02fdc"),
    ("2026-11-26-s3b-activities", "988b5214bee19a98"),
    ("2026-11-26-s3c-timeline-moves", "27b784ef9db03f2d"),
    ("2026-11-26-s3d-health", "1912d1509bb62308"),
    ("2026-11-26-s3e-audit-ends", "48b8e3436baed961"),
    ("2026-11-26-s3f-documents", "d8dbcf186ae443d0"),
    ("2026-11-26-s4a-tasks", "b1902643363308ce"),
    ("2026-11-26-s4b-opportunity-states", "0d915779ab22c384"),
    ("2026-11-26-s4c-facts-of-deals", "22f671c8273d5e60"),
    ("2026-11-26-s4d-forecast-snapshots", "8333b46b1336679d"),
    ("2026-11-26-s4e-quotas", "375bb1a7b43d6be6"),
    ("2026-11-26-s4f-campaign-touches", "973d68190056986a"),
    ("2026-11-26-s5a-exports", "4087bf08ce3539bf"),
    ("2026-11-26-s5b-sales", "5bcf2da3c8ca5af8"),
    ("2026-11-26-s5c-document-settings", "3b9f9c77b152aa70"),
    ("2026-11-26-s6a-segments", "bddfa4ef3e11ecea"),
    ("2026-11-26-s6b-deals-of-customer", "dc36ec2a07d5f17e"),
    ("2026-11-26-t1a-absences", "4f0e366d2f9944a9"),
    ("2026-11-27-import-failure", "57b389d595c4c530"),
    ("2026-11-27-saved-views", "dcb1cca5b8058146"),
    ("2026-11-27-user-language", "2c46930c6e25de2a"),
    ("2026-11-27-w6a-forecast-snapshot-stages", "0adf0f342fa0336c"),
    ("2026-11-28-b1-bulk-changes", "8d9491d911f74f38"),
    ("2026-11-28-b2-restored-contacts", "edf2bae7a2a133d6"),
    ("2026-11-28-b3-deleted-activities", "befb9e7ac0ae66ed"),
    ("2026-11-28-b4-deleted-tasks", "1c3d15b1487c998f"),
    ("2026-11-28-b5-deleted-relationships", "da1f9f44021acca1"),
    ("2026-11-28-b6-deleted-views", "9ce297f4ea3db3f1"),
    ("2026-11-28-b7-deleted-teams", "191dc438019c8366"),
    ("2026-11-28-b8-no-purge-of-leads", "2185c791a5a27d64"),
    ("2026-11-28-c1-import-targets", "dfe987cbf521516a"),
    ("2026-11-28-d1-consents", "5c3a1bf36854842b"),
    ("2026-11-28-e0-opportunity-sums-by-month", "950ffe874d995ef6"),
    ("2026-11-28-e1-members-version", "a07ddea8c3c333f5"),
    ("2026-11-28-e2-import-mappings-version", "07ac05c628bcaf27"),
    ("2026-11-28-e3-views-updated-by", "1e4aea3fc0da3286"),
    ("2026-11-28-e4-loss-reasons-version", "2919c20a71299bb4"),
    ("2026-11-28-e5-custom-field-sets", "b6303ee10260780f"),
    ("2026-11-28-f1-addresses-of-customer", "424b95f665aea867"),
    ("2026-11-28-f2-order-of-sales", "23f650e772c85727"),
    ("2026-11-28-f9-sales-by-status", "e0a51698b7595d51"),
    ("2026-11-28-g0-deals-shared-with", "eb191c8c957d7fd8"),
    ("2026-11-28-g1-duplicate-signatures", "22f7ee3a6b3adca8"),
    ("2026-11-28-g2-fewer-indexes", "4b5817d255170bab"),
    ("2026-11-28-g3-audit-without-index-of-hashes", "57899dc70365925e"),
  ]

  @Test func whatWasReleasedIsFrozenAndWhatIsNewComesLast() {
    let now = CRM.migrations.map { (id: $0.id, checksum: $0.checksum(in: SQLiteDialect())) }
    for (old, new) in zip(Self.released, now) {
      #expect(old == new, "\(old.id) was released: write another migration whose id sorts last")
    }
    let unknown = now.dropFirst(Self.released.count).map { "(\"\($0.id)\", \"\($0.checksum)\")," }
    #expect(unknown.isEmpty, "Add to the list: \(unknown.joined(separator: "\n"))")
    #expect(now.count == Self.released.count)
  }
}
