import Foundation
import Programs
import Testing

/// What a server answered to curl.
struct Exchange {
  var status: Int
  /// By lower-case name.
  var headers: [String: String]
  var body: Data

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as JSON, by a path of names and indexes.
  func value<Value>(_ path: String...) throws -> Value {
    var value = try JSONSerialization.jsonObject(with: body)
    for name in path { value = try #require((value as? [String: Any])?[name], "\(name) in \(text)") }
    return try #require(value as? Value, "\(path) in \(text)")
  }
}

extension Program {
  /// One request with curl.
  func http(_ arguments: [String]) async throws -> Exchange {
    let place = folder.appending(path: "exchange-\(UUID().uuidString)")
    let (head, body) = (place.path + ".head", place.path + ".body")
    try Data().write(to: URL(filePath: body))
    let outcome = try await tool(["curl", "-sS", "--max-time", "30", "-D", head, "-o", body] + arguments)
    guard outcome.status == 0 else { throw CurlFailed(error: outcome.error) }
    let blocks = String(decoding: try Data(contentsOf: URL(filePath: head)), as: UTF8.self)
      .replacing("\r\n", with: "\n").components(separatedBy: "\n\n").filter { !$0.isEmpty }
    let lines = try #require(blocks.last).split(separator: "\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    let status = try #require(Int(lines[0].split(separator: " ")[1]))
    return Exchange(status: status, headers: headers, body: try Data(contentsOf: URL(filePath: body)))
  }

  /// Calls a procedure, and gives its answer's body.
  func call(_ url: String, _ method: String, _ params: String = "{}", key: String) async throws -> Exchange {
    try await http([
      "-H", "Content-Type: application/json", "-H", "Authorization: Bearer \(key)", "--data",
      #"{"jsonrpc": "2.0", "id": 1, "method": "\#(method)", "params": \#(params)}"#, "\(url)/rpc",
    ])
  }

  /// Writes so many bytes that are nobody's pattern, the same for the same seed.
  func content(_ count: Int, seed: UInt64 = 1) throws -> (path: String, data: Data) {
    var state = seed
    var data = Data(capacity: count)
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      data.append(UInt8(truncatingIfNeeded: state >> 56))
    }
    let path = folder.appending(path: "content-\(seed)-\(count)").path
    try data.write(to: URL(filePath: path))
    return (path, data)
  }

  /// The names of all files in a folder and the folders in it.
  func names(in path: String) -> [String] {
    (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }
  }
}

struct CurlFailed: Error {
  var error: String
}
