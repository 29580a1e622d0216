import Foundation
import Programs
import Testing

/// The program as its users run it: as a process, on a real file.
@Suite(.serialized) struct ProgramTests {
  /// Three open deals of 96,000 at 75 %, 84,000 at 50 % and 42,000 at 80 %.
  static let total = #""total":222000"#
  static let weighted = #""weighted":147600"#

  private func compact(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func nordics(_ program: Program) async throws -> String {
    let outcome = try await program.run("call", "crm.pipelines.listPipelines", "--database", program.database)
    let match = try #require(compact(outcome.output).firstMatch(of: /"id":"([0-9a-f-]{36})","name":"Nordics"/))
    return String(match.1)
  }

  @Test func theKnownResultComesBackByEveryWay() async throws {
    let program = try Program()
    let users = try await program.demo()
    #expect(users.users.map(\.role).sorted() == ["admin", "manager", "owner", "rep", "viewer"])
    let id = try await nordics(program)

    let call = try await program.run(
      "call", "crm.extensions.getPipelineStats", "{pipelineId: '\(id)'}", "--database", program.database)
    #expect(call.status == 0)
    #expect(compact(call.output).contains(Self.total) && compact(call.output).contains(Self.weighted))

    let repl = try await program.run(
      "repl", "--database", program.database, input: "crm.extensions.getRevenueForecast {pipelineId: \"\(id)\"}\n")
    #expect(repl.status == 0)
    #expect(compact(repl.output).contains(Self.total) && compact(repl.output).contains(Self.weighted))

    try await program.serve { url, _ in
      for method in ["getPipelineStats", "getRevenueForecast"] {
        let answer = try await program.curl(
          url, "crm.extensions.\(method)", #"{"pipelineId": "\#(id)"}"#, key: users.key("owner"))
        #expect(answer.output.contains(Self.total) && answer.output.contains(Self.weighted), "\(answer)")
      }
      let remote = try await program.run(
        "repl", "--url", "\(url)/rpc", input: "crm.extensions.getPipelineStats {pipelineId: \"\(id)\"}\n",
        environment: ["RAPPORT_KEY": users.key("owner")])
      #expect(compact(remote.output).contains(Self.weighted), "\(remote)")

      let client = program.folder.appending(path: "client.mjs").path
      let bundled = try await program.tool([
        "esbuild", Program.root.appending(path: "Tests/ProgramTests/client.ts").path, "--bundle", "--platform=node",
        "--format=esm", "--outfile=\(client)", "--log-level=error",
      ])
      #expect(bundled.status == 0, "\(bundled.error)")
      let node = try await program.tool(["node", client, "\(url)/rpc", users.key("owner")])
      #expect(node.output == "Nordics: 222000 DKK total, 147600 DKK weighted\n", "\(node)")
    }
  }

  @Test func aLargeDemonstrationIsANewFileOrNone() async throws {
    let program = try Program()
    // What an interrupted one has left.
    let leftover = program.database + ".incomplete"
    try Data("rubbish".utf8).write(to: URL(filePath: leftover))
    let made = try await program.run("demo", "--rows", "200", "--database", program.database)
    #expect(made.status == 0 && made.error.isEmpty, "\(made)")
    #expect(made.output.contains("ingrid.sommer@rapport.example"))
    let beside = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(beside.filter { $0.hasPrefix("demo.sqlite") } == ["demo.sqlite"])
    let list = try await program.run(
      "call", "crm.extensions.listOpportunities", "{limit: 1, includeTotal: true}", "--database", program.database)
    #expect(compact(list.output).contains(#""total":200"#))

    let again = try await program.run("demo", "--rows", "200", "--database", program.database)
    #expect(again.status == 1 && again.error.contains("there already"))
    let few = try await program.run("demo", "--rows", "99", "--database", program.database + ".other")
    #expect(few.status != 0 && few.error.contains("--rows"))
  }

  @Test func callTellsSuccessRefusalAndMisuseApart() async throws {
    let program = try Program()
    _ = try await program.demo()
    let database = ["--database", program.database]
    let cases: [([String], Int32, String, String)] = [
      (["call", "auth.me"] + database, 0, #""role":"owner""#, ""),
      (["call", "auth.me", "--as", "deniz.aydin@rapport.example"] + database, 0, #""role":"rep""#, ""),
      (["call", "crm.extensions.getOpportunity", "{id: 1}"] + database, 1, "", #""code":-32602"#),
      (["call", "crm.extensions.getOpportunities"] + database, 1, "", "getOpportunity"),
      (["call", "auth.me", "{"] + database, 2, "", "expected"),
      (["call"], 2, "", "Usage"),
      (["serve", "--port", "none"], 2, "", "Usage"),
      (["nonsense"], 2, "", "Usage"),
      (["call", "auth.me", "--database", "no/such/folder/x.sqlite"], 1, "", "rapport:"),
    ]
    for (arguments, status, output, error) in cases {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == status, "\(arguments): \(outcome)")
      #expect(
        output.isEmpty ? outcome.output.isEmpty : compact(outcome.output).contains(output), "\(arguments): \(outcome)")
      #expect(
        error.isEmpty ? outcome.error.isEmpty : compact(outcome.error).contains(compact(error)),
        "\(arguments): \(outcome)")
    }
  }

  @Test func settingsComeByFlagThenVariableThenFile() async throws {
    let program = try Program()
    let names = ["flag", "variable", "file"].map { program.folder.appending(path: "\($0).sqlite").path }
    try Data(#"{"database": "\#(names[2])"}"#.utf8).write(to: program.folder.appending(path: "rapport.json"))
    let variable = ["RAPPORT_DATABASE": names[1]]
    let byFile = try await program.run("migrate").output
    #expect(byFile.contains("file.sqlite"))
    let byVariable = try await program.run("migrate", environment: variable).output
    #expect(byVariable.contains("variable.sqlite"))
    let byFlag = try await program.run("migrate", "--database", names[0], environment: variable).output
    #expect(byFlag.contains("flag.sqlite"))
    let wrong = try await program.run("serve", environment: ["RAPPORT_PORT": "many"])
    #expect(wrong.status == 1)
    #expect(wrong.error.contains("RAPPORT_PORT must be a whole number"))
  }

  @Test func migratingTwiceChangesNothing() async throws {
    let program = try Program()
    let plan = try await program.run("migrate", "--dry-run", "--database", program.database)
    #expect(plan.output.contains("CREATE TABLE opportunities"))
    let first = try await program.run("migrate", "--database", "sqlite:\(program.database)")
    #expect(first.output.contains("applied "))
    let second = try await program.run("migrate", "--database", program.database)
    #expect(second.status == 0)
    #expect(!second.output.contains("applied "))
    #expect(second.output.contains("is up to date"))
  }

  @Test func aNewDatabaseIsItsOwnersAlone() async throws {
    let program = try Program()
    _ = try await program.run("migrate", "--database", program.database)
    let attributes = try FileManager.default.attributesOfItem(atPath: program.database)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func anAcknowledgedWriteSurvivesAKill() async throws {
    let program = try Program()
    let users = try await program.demo()
    let id = try await program.serve { url, server in
      let answer = try await program.curl(
        url, "crm.customers.createCustomer", #"{"name": "Survivor"}"#, key: users.key("rep"))
      #expect(try await server.end(SIGKILL).signal == SIGKILL)
      return String(try #require(answer.output.firstMatch(of: /"id":"([0-9a-f-]{36})"/)).1)
    }
    let found = try await program.run(
      "call", "crm.customers.getCustomer", "{id: '\(id)'}", "--database", program.database)
    #expect(found.output.contains("Survivor"))
  }

  /// Sixteen callers write at the same time, so that writes share commits, and the server is killed in between.
  @Test func everyAcknowledgedWriteSurvivesAKill() async throws {
    let program = try Program()
    let users = try await program.demo()
    let acknowledged = try await program.serve { url, server in
      await withTaskGroup(of: [String].self) { group in
        for caller in 0..<16 {
          group.addTask {
            var ids: [String] = []
            for number in 0..<50 {
              let answer = try? await program.curl(
                url, "crm.customers.createCustomer", #"{"name": "Survivor \#(caller) \#(number)"}"#,
                key: users.key("owner"))
              guard let id = answer?.output.firstMatch(of: /"id":"([0-9a-f-]{36})"/) else { break }
              ids.append(String(id.1))
              if caller == 0, number == 4 { _ = try? await server.end(SIGKILL) }
            }
            return ids
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
    }
    #expect(acknowledged.count >= 5)
    let found = try await program.run(
      "call", "crm.customers.listCustomers", "{text: 'Survivor', limit: 200}", "--database", program.database)
    for id in acknowledged { #expect(found.output.contains(id)) }
  }

  @Test func aTerminatedServerEndsWell() async throws {
    let program = try Program()
    _ = try await program.demo()
    try await program.serve { _, server in
      let outcome = try await server.end(SIGTERM)
      #expect(outcome.status == 0)
    }
  }

  @Test func theOpenRPCDocumentIsPrinted() async throws {
    let outcome = try await Program().run("openrpc")
    let committed = try String(contentsOf: Program.root.appending(path: "Generated/openrpc.json"), encoding: .utf8)
    #expect(outcome.output == committed)
  }
}
