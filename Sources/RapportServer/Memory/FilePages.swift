import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Pages of files in memory that the system maps as they are needed, with those around them: code of the program and of its
/// libraries, and the database.
enum FilePages {
  /// Lets go of all that cannot be written: a start, and each kind of call, goes through much of the code. What is needed
  /// again comes back at once, out of the system's cache.
  static func release() {
    #if canImport(Glibc)
    guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return }
    // `55d0c0000000-55d0c4000000 r-xp 00200000 fe:00 1234   /usr/bin/rapport`: what can be executed has never been written,
    // and what is shared and only read is as it is in the file.
    for line in maps.split(separator: "\n") where line.contains(" /") {
      guard line.contains(" r-xp ") || line.contains(" r--s ") else { continue }
      let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard bounds.count == 2, bounds[0] < bounds[1] else { continue }
      madvise(UnsafeMutableRawPointer(bitPattern: bounds[0]), Int(bounds[1] - bounds[0]), MADV_DONTNEED)
    }
    #endif
  }
}
