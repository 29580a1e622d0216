import Rapport
import Storage
import Tabular

/// What is found out about the rows of a chunk before their turn: which records they may be though no key says so.
///
/// That is looked up while the chunk before is still being written, so those that its rows become are remembered: see
/// ``twin(of:after:)``.
protocol ImportProspects: Sendable {
  /// Looks at rows.
  ///
  /// - Parameter earlier: what was found out about the chunk before, if there was one.
  init(_ rows: [ImportValues], _ settings: ImportSettings, after earlier: Self?, for user: CallUser, in reader: Reader)
    throws

  /// The record that a row hardly differs from: one that is there already, or that another row of this chunk or of the
  /// one before has become.
  ///
  /// - Parameters:
  ///   - row: its place in the chunk.
  ///   - earlier: the chunk before as it was taken.
  func twin(of row: Int, after earlier: Self?) -> ImportTwin?

  /// Notes that a row has become a record; `nil` in a dry run, where it would have become one.
  mutating func note(_ row: Int, became id: UUIDv7?)
}

/// Rows that come next, read as far as that can be done before their turn.
struct ImportChunk<Kind: ImportKind>: Sendable {
  let records: [CSVRecord]
  let values: [ImportValues]
  var prospects: Kind.Prospects

  /// - Parameter earlier: what was found out about the chunk before.
  init(
    _ records: [CSVRecord], after earlier: Kind.Prospects?, _ settings: ImportSettings, _ call: CRMCall
  ) async throws {
    let values = records.map { ImportValues($0.fields, settings.columns, country: settings.country) }
    let user = try call.signedIn()
    (self.records, self.values) = (records, values)
    prospects = try await call.read { reader in
      try Kind.Prospects(values, settings, after: earlier, for: user, in: reader)
    }
  }
}
