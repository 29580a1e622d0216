import ArgumentParser
import NIOCore

/// How far one gets without a framework: the same two procedures, written out on SwiftNIO's HTTP/1 server.
struct Handwritten: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handwritten", abstract: "Handlers without a framework, on SwiftNIO's HTTP/1 server.")

  enum Codec: String, ExpressibleByArgument, CaseIterable {
    case foundation, rapport
  }

  @Option(help: "What reads and writes the JSON.")
  var codec: Codec
  @OptionGroup var loops: EventLoopOptions

  func run() async throws {
    switch codec {
    case .foundation:
      try await NIOServer.run(threads: loops.threads) {
        let handlers = FoundationHandlers()
        return .now { ByteBuffer(bytes: handlers.answer(to: $0)) }
      }
    case .rapport:
      try await NIOServer.run(threads: loops.threads) {
        .now { ByteBuffer(bytes: CodecHandlers.answer(to: Array($0.readableBytesView))) }
      }
    }
  }
}
