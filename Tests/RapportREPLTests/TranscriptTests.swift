import Foundation
import Testing

@testable import RapportREPL

@Suite struct TranscriptTests {
  private static let refusal = """
    {"code": -32602, "message": "The input is not valid.", "data": {"code": "BAD_REQUEST", "issues": [
      {"path": "title", "code": "length", "message": "must have 1 to 200 characters"},
      {"path": "value", "code": "minimum", "message": "must be at least 0"},
      {"path": "customerProfileId", "code": "required", "message": "must be there"}]}}
    """

  @Test func issuesArePointedAt() async {
    let caller = FakeCaller { _, _ in .failure(json: Self.refusal) }
    await expect(
      caller, typed: ["crm.extensions.createOpportunity {title: \"\", value: -1}"],
      """
      CRM 1.2, 4 procedures. :help says what to do.
      crm> crm.extensions.createOpportunity {title: "", value: -1}
                                                    ^^ title: must have 1 to 200 characters
                                                               ^^ value: must be at least 0
                                                                 ^ customerProfileId: must be there
      crm> 

      """)
    #expect(caller.calls == [#"crm.extensions.createOpportunity {"title":"","value":-1}"#])
  }

  @Test func issuesOverSeveralLines() async {
    let caller = FakeCaller { _, _ in .failure(json: Self.refusal) }
    await expect(
      caller, typed: ["createOpportunity {", "  title: '',", "  value: -1,", "}"],
      """
      CRM 1.2, 4 procedures. :help says what to do.
      crm> createOpportunity {
      ...>   title: '',
      ...>   value: -1,
      ...> }
          title: '',
                 ^^ title: must have 1 to 200 characters
          value: -1,
                 ^^ value: must be at least 0
        }
        ^ customerProfileId: must be there
      crm> 

      """)
  }

  @Test func commandsAndMistakes() async {
    let caller = FakeCaller { name, _ in
      name == "system.ping" ? .success(json: "null") : .success(json: #"{"items":[{"id":"1","title":"Pump"}]}"#)
    }
    await expect(
      caller,
      typed: [
        "system.ping", "", "# remark", "system.pong", ":serch", ":describe", ":as bob", ":as maria",
        "listOpportunities",
        ":json", "listOpportunities stage=won", ":time", "system.ping", "ping {a: b}", ":search zzz", ":l sys", ":quit",
      ],
      """
      CRM 1.2, 4 procedures. :help says what to do.
      crm> system.ping
      null
      crm> 
      crm> # remark
      crm> system.pong
      There is no procedure system.pong. Did you mean system.ping?
      crm> :serch
      There is no command :serch. Did you mean :search? :help lists them.
      crm> :describe
      :describe needs NAME: a procedure, a type or an error code, with fields, rules and an example.
      crm> :as bob
      There is no user bob.
      crm> :as maria
      crm:maria> listOpportunities
      id  title
      1   Pump
      (1 row)
      crm:maria> :json
      crm:maria> listOpportunities stage=won
      {
        "items": [
          {
            "id": "1",
            "title": "Pump"
          }
        ]
      }
      crm:maria> :time
      Calls are timed.
      crm:maria> system.ping
      null
      12.5 ms
      crm:maria> ping {a: b}
      line 1, column 10: expected a value, found b; text stands in quotes: "b"
        ping {a: b}
                 ^
      crm:maria> :search zzz
      Nothing speaks of zzz.
      crm:maria> :l sys
      system.ping
      crm:maria> :quit

      """)
    #expect(
      caller.calls == [
        "system.ping", "crm.extensions.listOpportunities {}", #"crm.extensions.listOpportunities {"stage":"won"}"#,
        "system.ping",
      ])
  }

  @Test func ownErrorsAreShown() async {
    let caller = FakeCaller { _, _ in
      .failure(
        json: """
          {"code": -32009, "message": "The deal is closed.",
           "data": {"code": "CONFLICT", "requestId": "r7", "error": {"type": "closed"}}}
          """)
    }
    await expect(
      caller, typed: ["ping"],
      """
      CRM 1.2, 4 procedures. :help says what to do.
      crm> ping
      CONFLICT: The deal is closed.
      {
        "type": "closed"
      }
      request r7
      crm> 

      """)
  }

  @Test func interruptClearsWhatWasTyped() async {
    let screen = Screen()
    let lines: [TypedLine] = [.line("listOpportunities {"), .interrupted, .line("system.ping"), .end]
    let caller = FakeCaller()
    _ = await repl(caller, ScriptedLines(lines, screen: screen), screen).run()
    #expect(caller.calls == ["system.ping"])
    #expect(screen.all.contains("...> ^C\ncrm> system.ping"))
  }

  @Test(arguments: [true, false])
  func interruptStopsTheCall(isObedient: Bool) async {
    let screen = Screen()
    let (never, _) = AsyncStream.makeStream(of: Void.self)
    let caller = FakeCaller { name, _ in
      if name == "system.ping" { return .success(json: "null") }
      if isObedient {
        try await Task.sleep(for: .seconds(3600))
      } else {
        await Task.detached { for await _ in never {} }.value
      }
      return .success(json: "1")
    }
    let interrupts = Interrupts {
      AsyncStream {
        $0.yield()
        if !isObedient { $0.yield() }
      }
    }
    let lines = ScriptedLines([.line("crm.files.count")], screen: screen)
    let code = await repl(caller, lines, screen, interrupts: interrupts).run()
    #expect(code == 0)
    #expect(
      screen.error == """
        Stopping the call… (Ctrl-C again to wait no longer)
        The call was cancelled. What it had done by then may stay done.

        """)
  }

  @Test(arguments: [
    (["system.ping"], Int32(0), "null\n", ""),
    (["crm.files.count", "system.ping"], 1, "null\n", "crm.files.count: NOT_FOUND: No.\n"),
    (
      ["# c", "system.pin", "system.ping"], 1, "null\n", "There is no procedure system.pin. Did you mean system.ping?\n"
    ),
    (["listOpportunities {", "stage: 'won'", "}"], 0, "{\n  \"stage\": \"won\"\n}\n", ""),
    (
      ["listOpportunities {"], 1, "",
      """
      line 1, column 20: expected a field name or }, found the end of the input
        listOpportunities {
                           ^

      """
    ),
    ([], 0, "", ""),
  ])
  func pipes(typed: [String], code: Int32, out: String, error: String) async {
    let screen = Screen()
    let caller = FakeCaller { name, params in
      if name == "crm.files.count" {
        return .failure(json: #"{"code": -32004, "message": "No.", "data": {"code": "NOT_FOUND"}}"#)
      }
      return .success(json: params.isEmpty ? "null" : params)
    }
    let lines = ScriptedLines(typed.map(TypedLine.line), screen: screen, isInteractive: false)
    let repl = REPL(caller: caller, lines: lines, output: screen.output(isTerminal: false), options: options)
    #expect(await repl.run() == code)
    #expect(screen.out == out)
    #expect(screen.error == error)
  }

  @Test func describeShortcutAndHelp() async {
    let screen = Screen()
    let lines = ScriptedLines([.line("ping?"), .line("?"), .line(":d crm.files")], screen: screen)
    _ = await repl(FakeCaller(), lines, screen).run()
    #expect(screen.out.contains("system.ping  (query, anyone may call it)"))
    #expect(screen.out.contains(":describe NAME  a procedure, a type"))
    #expect(screen.out.contains("crm.files.count  How many files there are."))
    #expect(screen.error == "")
  }

  private func expect(
    _ caller: FakeCaller, typed: [String], _ transcript: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let screen = Screen()
    let lines = ScriptedLines(typed.map(TypedLine.line), screen: screen)
    #expect(await repl(caller, lines, screen).run() == 0, sourceLocation: sourceLocation)
    #expect(screen.all == transcript, sourceLocation: sourceLocation)
  }

  private var options: REPLOptions {
    var options = REPLOptions(name: "crm", historyPath: nil)
    let clock = Ticks()
    options.now = { clock.next() }
    return options
  }

  private func repl(
    _ caller: FakeCaller, _ lines: ScriptedLines, _ screen: Screen, interrupts: Interrupts = .none
  ) -> REPL {
    REPL(caller: caller, lines: lines, output: screen.output(), interrupts: interrupts, options: options)
  }
}
