import Rapport

enum AuditRules {
  static let maximumChanges = 16 * 1024

  /// Why a value cannot be the changes of an entry; `nil` if it can.
  static func problem(withChanges changes: JSONValue) -> Finding? {
    guard let fields = changes.objectValue else { return Finding(.type, "must be an object of fields") }
    for (name, change) in fields.sorted(by: { $0.key < $1.key }) {
      guard let change = change.objectValue, Set(change.keys).isSubset(of: ["old", "new"]), !change.isEmpty else {
        return Finding(.type, "must have an object of old and new under \(name)")
      }
    }
    let size = changes.json.utf8.count
    guard size > maximumChanges else { return nil }
    return Finding(
      .size, "must be at most 16 KiB, and is \(size) bytes", ["maximum": .number(JSONNumber(maximumChanges))])
  }

  static func message(_ reason: AuditBreakReason, _ seq: Int64) -> String {
    switch reason {
    case .changed: "Entry \(seq) does not say what was written: it was changed behind the program's back"
    case .predecessorMissing:
      "The entry before entry \(seq) is not the one that was there: it was removed, replaced, or put in between"
    case .moved: "Entry \(seq) does not stand where it was written: entries have changed their places"
    case .truncated: "Entries behind entry \(seq) have been removed from the end of the log"
    case .notTheAnchor: "Entry \(seq) is not there as the anchor has it: the log was written anew"
    }
  }
}
