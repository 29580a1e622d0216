import ArgumentParser
import Foundation
import Rapport

/// Where the settings of a command come from: a flag, else a variable `RAPPORT_…`, else a file, else what is usual.
struct SettingsOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A file of settings as a JSON object.", valueName: "file"))
  var config: String?

  /// Reads the file, if there is one.
  func load(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Settings {
    let named = config ?? environment["RAPPORT_CONFIG"]
    let path = named ?? "rapport.json"
    guard named != nil || FileManager.default.fileExists(atPath: path) else {
      return Settings(environment: environment, file: [:], path: path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsError("the settings file \(path) cannot be read")
    }
    do throws(JSONError) {
      guard case .object(let members) = try JSONValue(json: Array(data)) else {
        throw JSONError(.syntax, "expected an object of settings", at: 0)
      }
      return Settings(environment: environment, file: members, path: path)
    } catch {
      throw SettingsError("the settings file \(path) is not JSON: \(error)")
    }
  }
}

/// Why a setting cannot be used.
struct SettingsError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

/// The settings beside the flags.
struct Settings: Sendable {
  let environment: [String: String]
  let file: [String: JSONValue]
  let path: String

  /// The value of a setting: the flag's, else the variable's, else the file's; `nil` if nobody says anything.
  func value<Value: ExpressibleByArgument>(_ name: String, flag: Value?) throws -> Value? {
    if let flag { return flag }
    let variable = Self.variable(for: name)
    if let text = environment[variable], !text.isEmpty { return try convert(text, "the variable \(variable)") }
    guard let value = file[name] else { return nil }
    let text =
      switch value {
      case .string(let text): text
      case .number(let number): number.text
      case .boolean(let flag): String(flag)
      default: throw SettingsError("\(name) in \(path) must be a string, a number, true or false")
      }
    return try convert(text, "\(name) in \(path)")
  }

  private func convert<Value: ExpressibleByArgument>(_ text: String, _ source: String) throws -> Value {
    if let value = Value(argument: text) { return value }
    let words = Value.allValueStrings
    let expected =
      switch Value.self {
      case is Int.Type: "a whole number"
      case is Bool.Type: "true or false"
      default: "one of \(words.joined(separator: ", "))"
      }
    throw SettingsError("\(source) must be \(expected), not \"\(text)\"")
  }

  /// `maximumBodySize` → `RAPPORT_MAXIMUM_BODY_SIZE`.
  static func variable(for name: String) -> String {
    "RAPPORT_" + name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1)" : $1.uppercased() }
  }
}
