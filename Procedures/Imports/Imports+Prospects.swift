import Rapport
import Storage
import Tabular

/// What is found out about the rows of a chunk before their turn: which records they may be though no key says so.
///
/// That is looked up while the chunk before is still being written, so those that rows become are remembered: see
/// ``ImportedRecords``.
protocol ImportProspects: Sendable {
  associatedtype Made: ImportedRecords

  /// Looks at rows.
  ///
  /// - Parameters:
  ///   - earlier: what was found out about the chunk before, if there was one.
  ///   - made: records that are there already, though the database does not tell yet how they are found.
  init(
    _ rows: [ImportValues], _ settings: ImportSettings, after earlier: Self?, besides made: Made, for user: CallUser,
    in reader: Reader
  ) throws

  /// What a row is compared by; `nil` if nobody asks.
  ///
  /// - Parameter row: its place in the chunk.
  func candidate(_ row: Int) -> Made.Candidate?

  /// The record that a row hardly differs from, of those that were there when it was looked at.
  func twin(of row: Int) -> ImportTwin?
}

/// Records that rows have become, for rows that are compared with them before the database tells how they are found.
protocol ImportedRecords: Sendable {
  associatedtype Candidate

  init()

  var count: Int { get }

  /// Notes that a row has become a record; `nil` in a dry run, where it would have become one.
  mutating func note(_ candidate: Candidate, became id: UUIDv7?)

  /// Takes over those that other rows have become.
  mutating func add(_ others: Self)

  /// The likeliest of those that a row hardly differs from.
  func twin(of candidate: Candidate) -> ImportTwin?
}

/// Rows that come next, read as far as that can be done before their turn.
struct ImportChunk<Kind: ImportKind>: Sendable {
  let records: [CSVRecord]
  let values: [ImportValues]
  let prospects: Kind.Prospects

  /// - Parameters:
  ///   - earlier: what was found out about the chunk before.
  ///   - made: records of which the database does not tell yet how they are found.
  init(
    _ records: [CSVRecord], after earlier: Kind.Prospects?, besides made: Kind.Prospects.Made,
    _ settings: ImportSettings, _ call: CRMCall
  ) async throws {
    let values = records.map { ImportValues($0.fields, settings.columns, country: settings.country) }
    let user = try call.signedIn()
    (self.records, self.values) = (records, values)
    prospects = try await call.read { reader in
      try Kind.Prospects(values, settings, after: earlier, besides: made, for: user, in: reader)
    }
  }
}
