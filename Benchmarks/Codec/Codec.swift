import BenchShapes
import Foundation
import Rapport
import RapportJSON

/// Measures the codec beside Foundation's, which reads and writes twins of the same shapes without checking any rule.
///
/// `BenchCodec [--json] [--rounds N] [name]` runs the cases whose name holds `name`. With `--count N` it only runs them,
/// N times, without Foundation: for tools that count instructions.
@main
struct Codec {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    func number(after flag: String) -> Int? {
      arguments.firstIndex(of: flag).flatMap { Int(arguments[($0 + 1)...].first ?? "") }
    }
    let filter = arguments.first { !$0.hasPrefix("--") && Int($0) == nil }
    let cases = try cases().filter { filter.map($0.name.contains) ?? true }
    if let count = number(after: "--count") {
      for item in cases { for _ in 0..<max(count, 0) { _ = item.ours() } }
      return
    }
    let results = cases.map { $0.measured(rounds: max(number(after: "--rounds") ?? 15, 1)) }
    if arguments.contains("--json") {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(results), as: UTF8.self))
    } else {
      for line in Result.table(results) { print(line) }
    }
  }

  private static func cases() throws -> [Case] {
    let encoder = JSONEncoder()
    let decoder = JSONDecoder()
    let list = Array(DealList.sample.jsonText.utf8)
    let listData = Data(list)
    let listTwin = try decoder.decode(DealListTwin.self, from: listData)
    let echo = Array(EchoSample.valid.utf8)
    let echoData = Data(echo)
    let invalid = Array(EchoSample.invalid.utf8)
    return [
      Case("encode list", bytes: list.count, ours: { DealList.sample.encodedCount }) {
        (try? encoder.encode(listTwin).count) ?? 0
      },
      Case("decode list", bytes: list.count, ours: { DealList.issueCount(reading: list) }) {
        (try? decoder.decode(DealListTwin.self, from: listData).items.count) ?? 0
      },
      Case("decode echo", bytes: echo.count, ours: { Echo.issueCount(reading: echo) }) {
        (try? decoder.decode(EchoTwin.self, from: echoData).tags.count) ?? 0
      },
      Case("decode echo, by hand", bytes: echo.count, ours: { (try? EchoByHand(reading: echo))?.tags.count ?? 0 }),
      Case("refuse echo", bytes: invalid.count, ours: { Echo.refusalCount(reading: invalid) }),
      Case("skip list", bytes: list.count, ours: { skip(list) }),
    ]
  }

  private static func skip(_ bytes: [UInt8]) -> Int {
    var reader = JSONReader(bytes)
    return (try? reader.skipValue().count) ?? 0
  }
}

extension Schema {
  fileprivate var encodedCount: Int {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes.count
  }

  fileprivate static func issueCount(reading bytes: [UInt8]) -> Int {
    var reader = SchemaReader(JSONReader(bytes), now: Instant(milliseconds: 1_790_000_000_000))
    _ = reader.readAll(Self.self)
    return reader.issues.count
  }

  /// Reads bytes that are wrong, and writes what is wrong with them.
  fileprivate static func refusalCount(reading bytes: [UInt8]) -> Int {
    var reader = SchemaReader(JSONReader(bytes), now: Instant(milliseconds: 1_790_000_000_000))
    guard reader.readAll(Self.self) == nil else { return 0 }
    var writer = JSONWriter()
    RPCError(.badRequest, "The input has issues", issues: reader.issues).write(to: &writer, requestId: "r")
    return writer.bytes.count
  }
}
