import Storage

enum SortText {
  /// A text as it is sorted by: without case and accents, so that `Ärzte` stands with `aerial` and not after `Zoo`.
  static func folded(_ text: String) -> String { FoldedText.of(text) }
}
