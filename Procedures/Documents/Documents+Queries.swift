import Rapport
import Storage

/// A filter and an order of documents as SQL.
struct DocumentQuery {
  let conditions: SQL
  let keyset: Keyset
  let values: @Sendable (CustomerDocument) -> [DatabaseValue]

  init(_ input: ListDocuments, for user: CallUser, at now: Instant) {
    var conditions: [SQL] = [Documents.visible("d", to: user)]
    conditions.append(
      input.deleted ? "d.deleted_at > \(Deletion.restorableAfter(now))" : "d.deleted_at IS NULL")
    if let customer = input.customerProfileId { conditions.append("d.customer_id = \(customer)") }
    if let deal = input.opportunityId { conditions.append("d.opportunity_id = \(deal)") }
    if let owner = input.ownerId { conditions.append("d.owner_id = \(owner)") }
    if let category = input.category { conditions.append("d.category = \(category)") }
    if let tag = input.tag {
      conditions.append("d.id IN (SELECT g.document_id FROM document_tags g WHERE g.tag = \(tag))")
    }
    if let text = input.text { conditions.append(Self.matches(text)) }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    filter.includeThumbnails = false
    let first: Keyset.Key
    switch input.sort {
    case .title:
      first = Keyset.Key("d.sort_title", .text, input.direction)
      values = { [SortText.folded($0.title).databaseValue, $0.id.databaseValue] }
    case .created:
      first = Keyset.Key("d.created_at", .integer, input.direction)
      values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    case .updated:
      first = Keyset.Key("d.updated_at", .integer, input.direction)
      values = { [$0.updatedAt.databaseValue, $0.id.databaseValue] }
    }
    keyset = Keyset([first, Keyset.Key("d.id", .blob, input.direction)], filter: "documents \(filter.jsonText)")
  }

  /// Documents `d` in whose text every word stands.
  private static func matches(_ text: String) -> SQL {
    "d.id IN (SELECT x.document_id FROM document_texts x WHERE \(DocumentTables.text.matches(text, in: "x")))"
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    \(Documents.select)
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT COUNT(*) FROM documents d WHERE \(conditions)" }

  /// Documents with all words, those with the words in their titles first.
  static func search(_ input: SearchDocuments, for user: CallUser) -> SQL {
    var conditions: [SQL] = [Documents.visible("d", to: user), "d.deleted_at IS NULL", matches(input.query)]
    if let customer = input.customerProfileId { conditions.append("d.customer_id = \(customer)") }
    if let deal = input.opportunityId { conditions.append("d.opportunity_id = \(deal)") }
    let inTitle = SQL.all(
      of: TextMatch.words(in: input.query).map { word -> SQL in
        "replace(d.sort_title, \(SortText.folded(word)), '') <> d.sort_title"
      })
    return """
      \(Documents.select) WHERE \(SQL.all(of: conditions))
      ORDER BY CASE WHEN \(inTitle) THEN 0 ELSE 1 END, d.updated_at DESC, d.id LIMIT \(input.limit)
      """
  }
}

/// Where words stand in a text.
enum Excerpt {
  /// How many characters stand on each side.
  static let reach = 80

  /// The text around the first of the words that stands in it as a word's beginning; `nil` if none does.
  static func around(_ query: String, in text: String) -> String? {
    // Folding keeps the number of characters for all but rare ones, so the place is right or near.
    let folded = Array(SortText.folded(text))
    for word in TextMatch.words(in: query).map({ Array(SortText.folded($0)) }) where !word.isEmpty {
      var index = 0
      while index + word.count <= folded.count {
        let isStart = index == 0 || !(folded[index - 1].isLetter || folded[index - 1].isNumber)
        if isStart, folded[index..<index + word.count].elementsEqual(word) { return cut(Array(text), at: index) }
        index += 1
      }
    }
    return nil
  }

  private static func cut(_ text: [Character], at place: Int) -> String {
    let place = min(place, text.count)
    let start = max(0, place - reach)
    let end = min(text.count, place + reach)
    let middle = String(text[start..<end].map { $0.isNewline ? " " : $0 })
    return (start > 0 ? "…" : "") + middle + (end < text.count ? "…" : "")
  }
}
