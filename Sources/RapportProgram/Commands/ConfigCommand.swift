import ArgumentParser
import Foundation
import RapportREPL

/// `rapport config`: what holds, and who says so.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show every setting with its value and where that comes from.",
    discussion: """
      Takes all flags of the other commands, and shows what they would work with. Secrets are not shown.

      A settings file is a JSON object: {"port": 9000, "database": "/var/lib/rapport/rapport.sqlite"}. A name that is no \
      setting, or a value of the wrong form, is an error.
      """)

  @OptionGroup var serve: ServerOptions
  @OptionGroup var caller: CallerOptions

  @Flag(name: .long, help: "Print JSON: [{\"name\", \"value\", \"source\", \"variable\", \"flag\", \"summary\"}]")
  var json = false

  /// A setting as it is shown.
  struct Entry: Encodable {
    var name: String
    /// `nil` if nothing is said, or if it is a secret.
    var value: String?
    var isSecret: Bool
    var source: String
    var flag: String
    var variable: String
    var summary: String
  }

  func run() throws {
    let settings = try serve.settings.load()
    let flags = GivenFlags(serve, caller)
    let entries = try Setting.all.map { setting in
      let said = try settings.text(of: setting, flag: flags.texts[setting.name])
      if let said, let objection = setting.objection(to: said.text) {
        throw SettingsError("\(said.source.description): \(setting.name) \(objection)")
      }
      return Entry(
        name: setting.name, value: setting.isSecret ? nil : said?.text ?? setting.usual, isSecret: setting.isSecret,
        source: said?.source.description ?? "default", flag: setting.flag, variable: setting.variable,
        summary: setting.summary)
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(entries), as: UTF8.self))
      return
    }
    let rows = entries.map { entry in
      (entry.name, entry.isSecret && entry.source != "default" ? "(hidden)" : entry.value ?? "-", entry.source)
    }
    let widths = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
    for (name, value, source) in rows {
      print(
        name.padding(toLength: widths.0 + 2, withPad: " ", startingAt: 0)
          + value.padding(toLength: widths.1 + 2, withPad: " ", startingAt: 0) + source)
    }
    let known = Set(Setting.all.map(\.variable)).union(["RAPPORT_CONFIG"])
    let unknown = settings.environment.keys.filter { $0.hasPrefix("RAPPORT_") && !known.contains($0) }.sorted()
    if !unknown.isEmpty {
      FileHandle.standardError.write(
        Data("rapport: these variables are no settings: \(unknown.joined(separator: ", "))\n".utf8))
    }
  }
}
