import Foundation
import NIOCore

/// The cores that this process may run on: by default there is an event loop for each.
enum AvailableCores {
  /// Those of the machine, less where a container, `taskset` or the like give the process fewer.
  static var count: Int { min(System.coreCount, allowed ?? Int.max) }

  private static var allowed: Int? {
    // NIO counts what a control group gives; what the scheduler gives stands here, as a mask.
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let label = "Cpus_allowed:"
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(label) }) else { return nil }
    let count = line.dropFirst(label.count).reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
    return count > 0 ? count : nil
  }
}
