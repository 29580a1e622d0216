import Foundation
import Testing

@testable import RapportServer

#if os(Linux)
@Suite struct IdleMemoryTests {
  /// How much of what can be executed is in memory, in KiB.
  private func residentCode() throws -> Int {
    var sum = 0
    var isCode = false
    for line in try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count >= 5, words[0].contains("-") { isCode = words[1] == "r-xp" && line.contains(" /") }
      if isCode, words.first == "Rss:", words.count > 1 { sum += Int(words[1]) ?? 0 }
    }
    return sum
  }

  @Test func codeIsLetGoOfAndComesBack() throws {
    let before = try residentCode()
    #expect(before > 0)
    FilePages.release()
    #expect(try residentCode() < before)
  }
}
#endif
