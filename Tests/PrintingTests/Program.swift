import Foundation

/// Runs another program, and gives what it has written.
struct Program {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")): \(complaints)")
    }
    return text
  }

  /// Runs a program in Python, with the packages of tools/requirements.txt.
  static func python(_ code: String, _ arguments: String...) throws -> String {
    let python = ProcessInfo.processInfo.environment["RAPPORT_PYTHON"] ?? ".build/python/bin/python"
    return try run([python, "-c", code] + arguments)
  }
}
