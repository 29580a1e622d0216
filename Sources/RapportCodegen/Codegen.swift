public import FoundationEssentials
public import RapportContract

/// One file that is written.
public struct GeneratedFile: Hashable, Sendable {
  /// Relative to the output directory, with `/`: `typescript/client.ts`.
  public var path: String
  public var contents: String

  public init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }
}

/// From a contract to everything that is made from it.
public enum Codegen {
  /// `contract.json`, `openapi.json`, `openrpc.json`, `python/`, `swift/` and `typescript/`, sorted by path. The same for the
  /// same contract.
  ///
  /// - Throws: ``CodegenError`` if the contract contradicts itself.
  public static func files(for contract: Contract) throws -> [GeneratedFile] {
    let clients = [
      ("python/", try PythonRenderer(contract).files),
      ("swift/", try SwiftRenderer(contract).files),
      ("typescript/", try TypeScriptRenderer(contract).files),
    ]
    let files =
      [
        GeneratedFile(path: "contract.json", contents: try json(contract)),
        GeneratedFile(path: "openapi.json", contents: OpenAPI(contract).text),
        GeneratedFile(path: "openrpc.json", contents: OpenRPC(contract).text),
      ]
      + clients.flatMap { folder, files in files.map { GeneratedFile(path: folder + $0.path, contents: $0.contents) } }
    return files.sorted { $0.path < $1.path }
  }

  /// Reads what ``files(for:)`` writes as `contract.json`.
  ///
  /// - Throws: ``CodegenError`` if it is of a later format, or what `JSONDecoder` says about it.
  public static func contract(from json: Data) throws -> Contract {
    struct Header: Decodable { var format: Int }
    let format = try JSONDecoder().decode(Header.self, from: json).format
    guard format <= Contract.currentFormat else {
      throw CodegenError(
        description: "The contract has format \(format); this program reads up to \(Contract.currentFormat).")
    }
    return try JSONDecoder().decode(Contract.self, from: json)
  }

  private static func json(_ contract: Contract) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(contract), as: UTF8.self) + "\n"
  }
}
