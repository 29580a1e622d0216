import ArgumentParser
import CRM
import Foundation
import Rapport

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make the demo workspace in a database, and print how to sign in to it.",
    discussion: "The database must not have a workspace yet.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  @Flag(name: .long, help: "Print JSON: {\"workspace\", \"users\": [{\"email\", \"role\", \"password\", \"apiKey\"}]}")
  var json = false

  func run() async throws {
    let settings = try settings.load()
    let store = try await database.open(settings)
    let workspace = try await Demo.make(in: store, now: .system)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(workspace), as: UTF8.self))
      return
    }
    print("The demo workspace \(workspace.workspace) is ready. Sign in as one of:\n")
    let width = workspace.users.map(\.email.count).max() ?? 0
    for user in workspace.users {
      let email = user.email + String(repeating: " ", count: width - user.email.count)
      print("  \(email)  \(user.password)  \(user.role)")
    }
  }
}
