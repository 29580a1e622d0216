import ArgumentParser
import CRM
import Foundation
import Rapport

struct SetupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Make the first workspace of a database, and its owner.",
    discussion: """
      Asks for what no flag says. For scripts say all of it, with the password in a file, or on the standard input \
      with --password-file -. A missing database is made. Where rapport serve shows a setup code, the browser does the same.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions

  @Option(name: .long, help: ArgumentHelp("The company's name.", valueName: "name"))
  var workspace: String?
  @Option(name: .long, help: ArgumentHelp("The currency of its amounts: EUR.", valueName: "code"))
  var currency: String?
  @Option(name: .long, help: ArgumentHelp("The owner's name.", valueName: "name"))
  var name: String?
  @Option(name: .long, help: ArgumentHelp("The owner's e-mail address.", valueName: "address"))
  var email: String?
  @Option(
    name: .long,
    help: ArgumentHelp("A file whose first line is the owner's password; - is the input.", valueName: "file"))
  var passwordFile: String?

  /// A question for each field of `auth.createFirstOwner`.
  private struct Question {
    var field: String
    var text: String
    var flag: String
    var usual: String?
  }

  private static let questions = [
    Question(field: "workspaceName", text: "Name of the company", flag: "--workspace"),
    Question(field: "currency", text: "Currency of its amounts", flag: "--currency", usual: "EUR"),
    Question(field: "name", text: "Your name", flag: "--name"),
    Question(field: "email", text: "Your e-mail address", flag: "--email"),
  ]
  private static let password = Question(field: "password", text: "Password", flag: "--password-file")

  func run() async throws {
    let settings = try settings.load()
    let store = try await database.open(settings)
    defer { try? store.close() }
    let application = CRMApplication(store, try CRM.registry(), CRMServices())
    guard try await !application.hasWorkspace() else {
      throw SetupError("The database has a workspace already: sign in, or ask its owner to invite you")
    }
    let given = ["workspaceName": workspace, "currency": currency, "name": name, "email": email]
    var fields = given.compactMapValues { $0 }
    let dialogue = TerminalDialogue()
    for question in Self.questions {
      try answer(question, &fields, application) { try dialogue.ask(question.text, usual: question.usual) }
    }
    if let passwordFile { fields["password"] = try Self.firstLine(of: passwordFile) }
    try answer(Self.password, &fields, application) {
      while true {
        let first = try dialogue.askSecretly(Self.password.text)
        if try first == dialogue.askSecretly("The same again") { return first }
        dialogue.say("The two are not the same.\n")
      }
    }
    try await application.createFirstOwner(fields)
    print(
      "The workspace \(fields["workspaceName"] ?? "") is ready. Sign in as \(fields["email"] ?? "") where rapport serve says."
    )
  }

  /// Takes what was given, or asks until the rules are content.
  private func answer(
    _ question: Question, _ fields: inout [String: String], _ application: CRMApplication, ask: () throws -> String
  ) throws {
    func objection() -> String? {
      application.setupIssues(fields).first { $0.path == question.field }.map { "\(question.text) \($0.message)" }
    }
    if fields[question.field] != nil {
      if let objection = objection() { throw ValidationError("\(question.flag): \(objection)") }
      return
    }
    guard TerminalDialogue.isPossible else {
      throw ValidationError("Say \(question.flag), or run rapport setup in a terminal, where it asks")
    }
    while true {
      fields[question.field] = try ask()
      guard let objection = objection() else { return }
      TerminalDialogue().say("\(objection).\n")
    }
  }

  private static func firstLine(of file: String) throws -> String {
    if file == "-" { return readLine() ?? "" }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("--password-file: \(file) cannot be read")
    }
    let line = String(decoding: data, as: UTF8.self).prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
    return String(line)
  }
}

/// Why the setup cannot be done.
struct SetupError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
