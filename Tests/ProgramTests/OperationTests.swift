import Foundation
import Programs
import Testing

/// What whoever runs an installation does with it.
@Suite(.serialized) struct OperationTests {
  private let disk = FileManager.default

  @Test func aFileIsImportedAndWhatFailedComesBack() async throws {
    let program = try Program()
    _ = try await program.demo()
    let list = program.folder.appending(path: "kunden.csv")
    let errors = program.folder.appending(path: "errors.csv").path
    let text = "Firma;Mail;Telefon\nNordlicht Werke;info@nordlicht.example;030 1234567\nFalsch;keine;\n"
    try Data(text.utf8).write(to: list)
    func take(_ arguments: [String]) async throws -> Command.Outcome {
      try await program.run(["import", list.path, "--database", program.database] + arguments)
    }
    let columns = ["--map", "Firma=name", "--map", "Mail=email", "--map", "Telefon=phone", "--country", "DE"]
    let tried = try await take(columns + ["--dry-run"])
    #expect(tried.status == 1 && tried.output.contains("Would be created 1,"), "\(tried)")
    #expect(tried.output.contains("row 2: email must be an e-mail address") && tried.output.contains("--errors"))
    let lenient = try await take(columns + ["--dry-run", "--invalid", "leaveOut"])
    #expect(lenient.status == 0 && lenient.output.contains("Would be created 2,"), "\(lenient)")
    let done = try await take(columns + ["--tag", "Messe", "--errors", errors])
    #expect(done.status == 1 && done.output.contains("created 1,") && done.output.contains("failed 1"), "\(done)")
    let rest = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(rest.contains("Falsch;keine;") && !rest.contains("Nordlicht"))
    let found = try await program.run(
      "call", "crm.customers.listCustomers", "{text: 'Nordlicht', tag: 'Messe'}", "--database", program.database)
    #expect(found.output.contains("info@nordlicht.example") && found.output.contains("+49 30 1234567"), "\(found)")
    let again = try await take(columns)
    #expect(again.output.contains("unchanged 1"), "\(again)")
    // What nothing is said of is guessed all the same: the mail, by which the customer is known.
    let one = try await take(["--map", "Telefon=notes", "--dry-run"])
    #expect(one.status == 1 && one.output.contains("updated 1,") && one.output.contains("failed 1"), "\(one)")
    let wrong = try await take(["--mode", "upset"])
    #expect(wrong.status == 1 && wrong.error.contains("mode"), "\(wrong)")
    let syntax = try await take(["--map", "Firma"])
    #expect(syntax.status == 2 && syntax.error.contains("Firma=name"), "\(syntax)")
  }

  @Test func aBackupOfALiveDatabaseBringsEverythingBack() async throws {
    let program = try Program()
    let users = try await program.demo()
    let (path, data) = try program.content(70_000)
    let monday = program.folder.appending(path: "monday").path
    let archive = program.folder.appending(path: "monday.tar").path
    let id = try await program.serve { url, _ in
      let key = users.key("rep")
      let ticket = try await program.call(url, "files.createUpload", #"{"name": "a", "size": 70000}"#, key: key)
      let link: String = try ticket.value("result", "url")
      #expect(try await program.http(["-T", path, url + link]).status == 201)
      // Others write while it is made.
      async let writes: Void = {
        for number in 0..<40 {
          _ = try await program.call(url, "crm.customers.createCustomer", #"{"name": "C\#(number)"}"#, key: key)
        }
      }()
      let made = try await program.run("backup", monday, "--database", program.database)
      #expect(made.status == 0, "\(made)")
      try await writes
      let packed = try await program.run("backup", archive, "--database", program.database)
      #expect(packed.status == 0, "\(packed)")
      let running = try await program.run("restore", monday, "--force", "--database", program.database)
      #expect(running.status == 1 && running.error.contains("in use"), "\(running)")
      let made2 = try await program.call(url, "system.backup", key: users.key("owner"))
      let name: String = try made2.value("result", "name")
      let checked = try await program.call(
        url, "system.checkBackup", #"{"name": "\#(name)"}"#, key: users.key("owner"))
      #expect(try (checked.value("result", "problems") as [Any]).isEmpty, "\(checked.text)")
      #expect(try checked.value("result", "fileCount") == 1)
      for refused in ["system.backup", "system.listBackups"] {
        #expect(try await program.call(url, refused, key: users.key("admin")).text.contains("FORBIDDEN"))
      }
      return try ticket.value("result", "file", "id") as String
    }
    #expect(disk.fileExists(atPath: archive) && !disk.fileExists(atPath: archive + ".incomplete"))
    let again = try await program.run("restore", archive, "--database", program.database)
    #expect(again.status == 1 && again.error.contains("--force"), "\(again)")
    try disk.removeItem(atPath: program.database + "-files")
    let restored = try await program.run("restore", archive, "--force", "--database", program.database)
    #expect(restored.status == 0, "\(restored)")
    try await program.serve { url, _ in
      let key = users.key("rep")
      let list = try await program.call(
        url, "crm.customers.listCustomers", #"{"text": "C39", "includeTotal": true}"#, key: key)
      #expect(list.text.contains(#""name":"C39""#), "\(list.text)")
      let ticket = try await program.call(url, "files.getDownload", #"{"id": "\#(id)"}"#, key: key)
      let link: String = try ticket.value("result", "url")
      #expect(try await program.http([url + link]).body == data)
    }
  }

  @Test func aBackupThatIsNotWholeIsRefused() async throws {
    let program = try Program()
    _ = try await program.demo()
    let place = program.folder.appending(path: "backup").path
    #expect(try await program.run("backup", place, "--database", program.database).status == 0)
    #expect(try await program.run("backup", place, "--database", program.database).status == 1)
    #expect(try await program.run("backup", "--check", place).status == 0)
    let manifest = URL(filePath: place + "/manifest.json")
    let before = try Data(contentsOf: manifest)
    let target = program.folder.appending(path: "new.sqlite").path
    func refusal(_ word: String) async throws {
      for command in [["backup", "--check", place], ["restore", place, "--database", target]] {
        let outcome = try await program.run(command)
        #expect(outcome.status == 1 && outcome.error.contains(word), "\(command): \(outcome)")
      }
      #expect(!disk.fileExists(atPath: target))
    }
    let newer = String(decoding: before, as: UTF8.self).replacing(#""format" : 1"#, with: #""format" : 2"#)
    try Data(newer.utf8).write(to: manifest)
    try await refusal("newer")
    try Data("{".utf8).write(to: manifest)
    try await refusal("damaged")
    try before.write(to: manifest)
    let database = try FileHandle(forUpdating: URL(filePath: place + "/database.sqlite"))
    try database.seek(toOffset: 8000)
    let bytes = try #require(try database.read(upToCount: 64))
    try database.seek(toOffset: 8000)
    try database.write(contentsOf: Data(bytes.map { ~$0 }))
    try database.close()
    try await refusal("not what it was")
    try disk.removeItem(at: manifest)
    try await refusal("no backup")
  }

  @Test func theDoctorSaysWhatIsWrongAndWhatToDo() async throws {
    let program = try Program()
    let missing = try await program.run("doctor", "--database", program.database)
    #expect(missing.status == 1 && missing.output.contains("ERROR    database"), "\(missing)")
    _ = try await program.demo()
    let well = try await program.run("doctor", "--database", program.database, "--json")
    #expect(well.status == 0, "\(well)")
    let findings = try JSONDecoder().decode([[String: String]].self, from: Data(well.output.utf8))
    let subjects = Set(findings.compactMap { $0["subject"] })
    #expect(
      subjects.isSuperset(of: [
        "permissions", "migrations", "integrity", "audit", "secret", "log", "disk", "files", "pages", "open files",
        "mail", "public URL", "clock", "outbox", "jobs", "printing", "telephone numbers",
      ]), "\(subjects)")
    for finding in findings where finding["state"] != "ok" { #expect(finding["advice"]?.isEmpty == false) }

    try disk.setAttributes([.posixPermissions: 0o644], ofItemAtPath: program.database)
    let open = try await program.run("doctor", "--database", program.database)
    #expect(open.output.contains("chmod 600"), "\(open)")
    let mail = try await program.run("doctor", "--database", program.database, "--mail", "smtp://127.0.0.1:1")
    #expect(mail.status == 1 && mail.output.contains("127.0.0.1:1 cannot be reached"), "\(mail)")
    let sql = "UPDATE audit_entries SET action = 'nothing' WHERE seq = 3"
    _ = try await program.tool(["sqlite3", program.database, sql])
    let forged = try await program.run("doctor", "--database", program.database)
    #expect(forged.status == 1 && forged.output.contains("entry 3"), "\(forged)")
    try Data("this is no database, whatever its name says".utf8).write(to: URL(filePath: program.database))
    let foreign = try await program.run("doctor", "--database", program.database)
    #expect(foreign.status == 1 && foreign.output.contains("not an SQLite database"), "\(foreign)")
  }

  @Test func theDoctorMissesContents() async throws {
    let program = try Program()
    let users = try await program.demo()
    let (path, _) = try program.content(70_000)
    try await program.serve { url, _ in
      let ticket = try await program.call(
        url, "files.createUpload", #"{"name": "a", "size": 70000}"#, key: users.key("rep"))
      let link: String = try ticket.value("result", "url")
      #expect(try await program.http(["-T", path, url + link]).status == 201)
    }
    let well = try await program.run("doctor", "--database", program.database)
    #expect(well.status == 0 && well.output.contains("contents of files are there"), "\(well)")
    let folder = program.database + "-files"
    for name in program.names(in: folder) where name.split(separator: "/").last?.count ?? 0 >= 60 {
      try disk.removeItem(atPath: "\(folder)/\(name)")
    }
    let ill = try await program.run("doctor", "--database", program.database)
    #expect(ill.status == 1 && ill.output.contains("ERROR    contents"), "\(ill)")
  }

  @Test(arguments: ["config", "doctor"]) func aWrongFlagIsAnsweredWithTheCommandsOwnUsage(command: String) async throws
  {
    let outcome = try await Program().run(command, "--nope")
    #expect(outcome.status == 2 && outcome.error.contains("Usage: rapport \(command)"), "\(outcome)")
  }

  @Test func configShowsWhatHoldsAndWhoSaysSo() async throws {
    let program = try Program()
    let file = program.folder.appending(path: "rapport.json")
    try Data(#"{"callTimeout": 7, "secret": "not-to-be-shown"}"#.utf8).write(to: file)
    let shown = try await program.run(
      "config", "--host", "0.0.0.0", environment: ["RAPPORT_PORT": "9000", "RAPPORT_KEY": "rk_hidden"])
    #expect(shown.status == 0, "\(shown)")
    for (name, value, source) in [
      ("host", "0.0.0.0", "the flag --host"), ("port", "9000", "the variable RAPPORT_PORT"),
      ("callTimeout", "7", "the file rapport.json"), ("maximumBodySize", "1048576", "default"),
      ("key", "(hidden)", "the variable RAPPORT_KEY"), ("secret", "(hidden)", "the file rapport.json"),
    ] {
      let line = shown.output.split(separator: "\n").first { $0.hasPrefix("\(name) ") }
      #expect(line?.contains(value) == true && line?.hasSuffix(source) == true, "\(name): \(line ?? "-")")
    }
    #expect(!shown.output.contains("rk_hidden") && !shown.output.contains("not-to-be-shown"))

    for (text, error) in [
      (#"{"prot": 1}"#, #"did you mean "port"?"#), (#"{"port": "many"}"#, "whole number"),
      (#"{"port": 70000}"#, "from 0 to 65535"), (#"{"port": [1]}"#, "must be a string"), ("[]", "not JSON"),
    ] {
      try Data(text.utf8).write(to: file)
      let refused = try await program.run("config")
      #expect(refused.status == 1 && refused.error.contains(error), "\(text): \(refused)")
    }
  }

  /// A flag that is in no list would be passed over in a settings file.
  @Test func everyFlagOfServeIsASetting() async throws {
    let program = try Program()
    let help = try await program.run("serve", "--help").output
    let list = try await program.run("config", "--json").output
    let flags = Set(help.matches(of: /--([a-z0-9-]+)/).map { "--\($0.1)" }).subtracting([
      "--help", "--version", "--config",
    ])
    #expect(flags.count > 15)
    for flag in flags { #expect(list.contains(#""flag" : "\#(flag)""#), "\(flag)") }
  }
}
