import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The program's own code in memory: pages of its file, which the system maps as they are needed, with those around them.
enum ProgramPages {
  /// Lets go of all of them: most of what a start has touched is never needed again. What is comes back at once, out of
  /// the system's cache.
  static func release() {
    #if canImport(Glibc)
      guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
        let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
      else { return }
      // `55d0c0000000-55d0c4000000 r-xp 00200000 fe:00 1234   /usr/bin/rapport`: what can be executed cannot have been
      // written, and is as it is in the file.
      for line in maps.split(separator: "\n") where line.contains(" r-xp ") && line.hasSuffix(" \(program)") {
        let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
        guard bounds.count == 2, bounds[0] < bounds[1] else { continue }
        madvise(UnsafeMutableRawPointer(bitPattern: bounds[0]), Int(bounds[1] - bounds[0]), MADV_DONTNEED)
      }
    #endif
  }
}
