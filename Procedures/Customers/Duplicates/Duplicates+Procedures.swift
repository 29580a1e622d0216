import Rapport
import Storage

/// Customers that are there twice.
@Procedures("crm.customers")
struct DuplicateProcedures {
  /// Customers that are likely the same, the likeliest first, with reasons: those of one customer, of one that is not there
  /// yet, or all pairs of those that the caller sees.
  @Query(cost: 20)
  func findDuplicates(_ input: FindDuplicates, _ call: CRMCall) async throws -> FoundDuplicates {
    let user = try call.signedIn()
    let start = try Self.position(input.cursor)
    return try await call.read { reader in
      if input.id != nil || input.candidate != nil { return try Self.matches(input, from: start, by: user, reader) }
      let pairs = try DuplicateFinder.pairs(for: user, minimumScore: input.minimumScore, in: reader)
      let page = pairs.dropFirst(start).prefix(input.limit)
      let rows = Dictionary(
        try reader.find(CustomerRow.self, ids: Set(page.flatMap { [$0.first, $0.second] })).map { ($0.id, $0) }
      ) { first, _ in first }
      let features = try DuplicateIndex.features(of: Array(rows.values), in: user.workspaceId, reader)
      let items = page.compactMap { pair -> FoundDuplicate? in
        guard let first = rows[pair.first], let second = rows[pair.second], let one = features[pair.first],
          let other = features[pair.second]
        else { return nil }
        return FoundDuplicate(
          first: first.summary, second: second.summary, score: DuplicateRules.score(pair.bits),
          reasons: DuplicateRules.reasons(one, other).map(DuplicateReason.init))
      }
      return FoundDuplicates(
        items: items, nextCursor: Self.cursor(after: start + page.count, of: pairs.count), total: pairs.count)
    }
  }

  private static func matches(
    _ input: FindDuplicates, from start: Int, by user: CallUser, _ reader: Reader
  ) throws -> FoundDuplicates {
    var candidate: CustomerCandidate
    var first: CustomerSummary?
    if let id = input.id {
      let row = try Customers.find(id, in: reader)
      first = row.summary
      candidate = CustomerCandidate(
        row,
        addresses: try Addresses.all(of: row, in: reader).map {
          CustomerCandidate.Address(
            line1: $0.line1, line2: $0.line2, postalCode: $0.postalCode, city: $0.city, country: $0.country)
        })
    } else if let given = input.candidate {
      candidate = CustomerCandidate(given)
    } else {
      return FoundDuplicates(items: [], nextCursor: nil, total: 0)
    }
    let all = try DuplicateFinder.matches(
      for: candidate, by: user, minimumScore: input.minimumScore, limit: Int.max, in: reader)
    let page = all.dropFirst(start).prefix(input.limit)
    return FoundDuplicates(
      items: page.map { FoundDuplicate(first: first, second: $0.customer, score: $0.score, reasons: $0.reasons) },
      nextCursor: cursor(after: start + page.count, of: all.count), total: all.count)
  }

  // Pairs have no order in the database: a cursor is the number of those that were shown.

  private static func position(_ cursor: String?) throws(RPCError) -> Int {
    guard let cursor else { return 0 }
    let text = Bytes(base64URL: cursor).map { String(decoding: $0.array, as: UTF8.self) } ?? ""
    guard text.hasPrefix("pairs:"), let position = Int(text.dropFirst(6)), position >= 0 else {
      throw RPCError.invalid("cursor", Finding(.cursor, "is no cursor that findDuplicates has answered with"))
    }
    return position
  }

  private static func cursor(after shown: Int, of total: Int) -> String? {
    shown < total ? Bytes(Array("pairs:\(shown)".utf8)).base64URL : nil
  }
}

extension CustomerCandidate {
  init(_ input: DuplicateCandidate) {
    self.init(
      kind: input.kind, name: input.name, email: input.email, phone: input.phone, website: input.website,
      vatId: input.vatId)
    if input.line1 != nil || input.postalCode != nil || input.city != nil || input.country != nil {
      addresses = [
        Address(
          line1: input.line1 ?? "", line2: input.line2, postalCode: input.postalCode, city: input.city,
          country: input.country.nonEmpty)
      ]
    }
    customFields = .object(input.customFields ?? [:])
  }
}
