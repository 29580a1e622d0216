import ArgumentParser
import Foundation

/// The servers that `tools/bench` loads, one per process. Each listens on a free port of 127.0.0.1, prints the port on a
/// line of its own, and serves until it is killed.
@main
struct BenchServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "BenchServer", abstract: "Serve one of the benchmarks' servers.",
    subcommands: [BareNIO.self, BareHummingbird.self, Handwritten.self, HandwrittenDatabase.self, Framework.self])

  /// Tells whoever started the process where it listens.
  static func announce(port: Int) { FileHandle.standardOutput.write(Data("\(port)\n".utf8)) }

  /// A JSON string that is `size` bytes long, quotes included; never shorter than they are.
  static func constantBody(size: Int) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + [UInt8](repeating: UInt8(ascii: "x"), count: max(0, size - 2)) + [quote]
  }
}

/// The size of a constant body.
struct ConstantBodyOptions: ParsableArguments {
  @Option(help: "The bytes of the body that every request is answered with.")
  var size: Int

  func validate() throws {
    guard (2...(64 << 20)).contains(size) else { throw ValidationError("a size is a number from 2 to 67108864") }
  }

  var body: [UInt8] { BenchServer.constantBody(size: size) }
}
