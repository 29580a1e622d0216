import Rapport
import Storage

/// Words that people mark records with: what customers and deals have in common.
enum Tags {
  /// The most tags of one record.
  static let maximumCount = 50

  /// The tags after some were added and some taken away, each once, in their order: new ones stand last.
  ///
  /// - Throws: an issue of `addTags` if there would be more than ``maximumCount``.
  static func changed(
    _ tags: [String], adding added: [String] = [], removing removed: [String] = []
  ) throws(RPCError) -> [String] {
    let gone = Set(removed)
    var seen: Set<String> = []
    let result = (tags.filter { !gone.contains($0) } + added).filter { seen.insert($0).inserted }
    guard result.count <= maximumCount else {
      throw RPCError.invalid(
        "addTags",
        .count(0...maximumCount, "would give a record \(result.count) tags; it can have \(maximumCount)"))
    }
    return result
  }

  /// What a change of a record's tags means to the table that records are found in by their tags.
  static func difference(_ old: TextList?, _ new: TextList?) -> (removed: [String], added: [String]) {
    let before = Set(old?.items ?? [])
    let after = Set(new?.items ?? [])
    return (before.subtracting(after).sorted(), after.subtracting(before).sorted())
  }
}
