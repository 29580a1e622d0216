import Rapport

/// One page of a list.
@Schema
struct Page<Item: Schema>: Sendable {
  var items: [Item]
  /// Where the next page starts; absent on the last page.
  var nextCursor: String?
  /// How many there are on all pages; only if the call asked for it.
  var total: Int?
}

/// The direction of a sort.
@Schema
enum SortDirection: String, CaseIterable {
  case ascending
  case descending
}
