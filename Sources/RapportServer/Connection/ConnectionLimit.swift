import Foundation

/// How many connections a process can hold open.
enum ConnectionLimit {
  /// File descriptors that are kept for other things than connections.
  private static let reserve = 64

  /// As many as wanted, or as many as the process may open; at least 1.
  static func of(wanted: Int) -> Int {
    var limit = rlimit()
    #if os(Linux)
    let found = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    #else
    let found = getrlimit(RLIMIT_NOFILE, &limit)
    #endif
    guard found == 0 else { return max(1, wanted) }
    let open = Int(clamping: limit.rlim_cur)
    return max(1, min(wanted, max(open - reserve, open / 2)))
  }
}
