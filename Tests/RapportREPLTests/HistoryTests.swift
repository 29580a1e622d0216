import Foundation
import Synchronization
import Testing

@testable import RapportREPL

@Suite struct HistoryTests {
  @Test(arguments: [
    "auth.signIn {email: 'a', password: 'x'}", "auth.signIn {\"newPassword\": 'x'}", "x token=abc", "x {apiKey : 1}",
    "x {'secret' : 1", "x {a: 1, clientSecret:", "x {refresh_token: 1}",
  ])
  func secretsAreNotKept(line: String) {
    var history = History(path: nil)
    let isKept = history.add(line)
    #expect(!isKept)
    #expect(history.entries.isEmpty)
  }

  @Test(arguments: ["crm.list {title: 'my key'}", "auth.createToken {name: 'x'}", ":describe resetPassword", "a=b"])
  func theRestIsKept(line: String) {
    var history = History(path: nil)
    let isKept = [history.add(line), history.add(line)]
    #expect(isKept == [true, false], "the same again is not kept twice")
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("old\n".utf8).write(to: URL(fileURLWithPath: path))
    var history = History(path: path)
    #expect(history.entries == ["old"])
    let isKept = history.add("new")
    #expect(isKept)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    #expect(History(path: path).entries == ["old", "new"])
  }

  @Test func theFileStaysShort() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data((0..<3000).map { "line \($0)\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
    #expect(History(path: path).entries.first == "line 2000")
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 1000)
  }

  @Test func sessionsKeepEntriesInOneLine() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let screen = Screen()
    let typed = ["listOpportunities {", "stage: 'won', // soon", "}", "ping {password: 'x'}", "ping {password: 'x"]
    let lines = ScriptedLines(typed.map(TypedLine.line), screen: screen)
    _ = await REPL(
      caller: FakeCaller(), lines: lines, output: screen.output(), options: REPLOptions(historyPath: path)
    ).run()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "listOpportunities {\"stage\":\"won\"}\n")
  }
}

/// A time that goes on by 12.5 ms each time one looks.
final class Ticks: Sendable {
  private let count = Mutex(0)
  func next() -> Duration {
    count.withLock { count in
      count += 1
      return .microseconds(12_500 * count)
    }
  }
}
