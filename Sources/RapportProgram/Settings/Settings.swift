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
    do {
      guard case .object(let members) = try JSONValue(json: Array(data)) else {
        throw JSONError(.syntax, "expected an object of settings", at: 0)
      }
      return Settings(environment: environment, file: try Self.checked(members, path), path: path)
    } catch let error as JSONError {
      throw SettingsError("the settings file \(path) is not JSON: \(error)")
    }
  }

  /// Refuses what no setting is called, and what cannot be the value of one.
  private static func checked(_ members: [String: JSONValue], _ path: String) throws -> [String: JSONValue] {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let setting = try Setting.named(name, in: path)
      let text = try Settings.text(of: value, name, path)
      if let objection = setting.objection(to: text) { throw SettingsError("\(name) in \(path) \(objection)") }
    }
    return members
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

  /// Who says what a setting is.
  enum Source: Equatable {
    case flag(String)
    case variable(String)
    case file(String)

    var description: String {
      switch self {
      case .flag(let name): "the flag \(name)"
      case .variable(let name): "the variable \(name)"
      case .file(let path): "the file \(path)"
      }
    }
  }

  /// The value of a setting: the flag's, else the variable's, else the file's; `nil` if nobody says anything.
  ///
  /// - Throws: ``SettingsError`` if it is not of the setting's form; it names the source.
  func value<Value: ExpressibleByArgument>(_ setting: Setting, flag: Value?) throws -> Value? {
    let (text, source) = try text(of: setting, flag: flag.map { "\($0)" }) ?? ("", .flag(""))
    if text.isEmpty { return nil }
    if let objection = setting.objection(to: text) {
      // A wrong flag is a wrong command line.
      if case .flag(let name) = source { throw ValidationError("\(name) \(objection)") }
      throw SettingsError("\(Self.words(setting, source)) \(objection)")
    }
    if let flag { return flag }
    guard let value = Value(argument: text) else {
      throw SettingsError("\(Self.words(setting, source)) cannot be \"\(text)\"")
    }
    return value
  }

  /// The value as text, and who says so; `nil` if nobody says anything.
  func text(of setting: Setting, flag: String?) throws -> (text: String, source: Source)? {
    if let flag { return (flag, .flag(setting.flag)) }
    if let text = environment[setting.variable], !text.isEmpty { return (text, .variable(setting.variable)) }
    guard let value = file[setting.name] else { return nil }
    return (try Self.text(of: value, setting.name, path), .file(path))
  }

  /// The value of the setting of that name.
  func value<Value: ExpressibleByArgument>(_ name: String, flag: Value?) throws -> Value? {
    try value(try Setting.named(name, in: "the program"), flag: flag)
  }

  static func text(of value: JSONValue, _ name: String, _ path: String) throws -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let flag): String(flag)
    case .array, .object:
      if Setting.all.contains(where: { $0.name == name && $0.form == .json }) {
        value.json
      } else {
        throw SettingsError("\(name) in \(path) must be a string, a number, true or false")
      }
    case .null: throw SettingsError("\(name) in \(path) must be a string, a number, true or false")
    }
  }

  private static func words(_ setting: Setting, _ source: Source) -> String {
    if case .file(let path) = source { "\(setting.name) in \(path)" } else { source.description }
  }
}
