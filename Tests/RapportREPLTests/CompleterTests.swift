import Testing

@testable import RapportREPL

@Suite struct CompleterTests {
  @Test(arguments: [
    ("", ["crm.", "system."]),
    ("c", ["crm.extensions.", "crm.files."]),
    ("crm.ex", ["crm.extensions.createOpportunity ", "crm.extensions.listOpportunities "]),
    ("crm.extensions.cr", ["crm.extensions.createOpportunity "]),
    ("create", ["crm.extensions.createOpportunity "]),
    ("sys", ["system.ping"]),
    ("system.", ["system.ping"]),
    ("crm.f", ["crm.files.count"]),
    ("nothing", []),
    (":de", [":describe "]),
    (":h", [":help", ":history"]),
    (":describe crm.f", ["crm.files.count"]),
    (":d St", ["Stage", "StageError"]),
    (":search x", []),
    ("system.ping ", []),
  ])
  func completesNames(line: String, expected: [String]) {
    #expect(texts(line) == expected)
  }

  @Test(arguments: [
    ("{cur", ["currency: "]),
    ("{'cur", ["\"currency\": "]),
    (
      "{title: 'a', ",
      [
        "customerProfileId: ", "value: ", "probability: ", "stage: ", "isUrgent: ", "lines: ", "reminder: ",
        "currency: ",
      ]
    ),
    ("{stage: ", ["\"lead\"", "\"won\"", "\"lost\""]),
    ("{stage: \"l", ["\"lead\"", "\"lost\""]),
    ("{stage: w", ["\"won\""]),
    ("{isUrgent: ", ["true", "false", "null"]),
    ("{isUrgent: t", ["true"]),
    ("{isUrgent: 't", []),
    ("{currency: 'E", ["\"EUR\""]),
    ("{lines: ", ["["]),
    ("{lines: [", ["{"]),
    ("{lines: [{", ["product: ", "quantity: "]),
    ("{lines: [{product: 'a', quantity: 1}, {product: \"}\", ", ["quantity: "]),
    ("{reminder: {", ["kind: "]),
    ("{reminder: {kind: ", ["\"mail\"", "\"alarm\""]),
    ("{reminder: {kind: 'mail', ", ["to: "]),
    ("{reminder: {kind: 'alarm', to: 1, ", ["at: "]),
    ("{title: 'a' ", []),
    ("{title", ["title: "]),
    ("{title ", []),
    ("{title: 'st", []),
    ("{title: 1, // st", []),
    ("{/* title: */ cur", ["currency: "]),
    ("{lines: [{product: 'a'}], cur", ["currency: "]),
    ("{unknown: {", []),
    ("{}", []),
    ("{} ", []),
    ("ti", ["title="]),
    ("title=a st", ["stage="]),
    ("title=a ti", []),
    ("stage=w", ["stage=won "]),
    ("isUrgent=", ["isUrgent=true ", "isUrgent=false ", "isUrgent=null "]),
  ])
  func completesInputs(input: String, expected: [String]) {
    #expect(texts("crm.extensions.createOpportunity " + input) == expected)
  }

  @Test func theCursorEndsWhatCounts() {
    let line = "crm.extensions.createOpportunity {cu: 'é'}"
    let cursor = line.unicodeScalars.count - 6
    let completions = Completer.completions(line: line, cursor: cursor, contract: contract)
    #expect(completions.map(\.text) == ["customerProfileId: ", "currency: "])
    #expect(completions.first?.range == (cursor - 2)..<cursor)
    #expect(completions.first?.detail == "ID<CustomerProfile>, required: The customer that the deal is with.")
  }

  @Test func continuesOverLines() {
    #expect(texts("crm.extensions.createOpportunity {\n  title: 'x',\n  cu") == ["customerProfileId: ", "currency: "])
  }

  private func texts(_ line: String) -> [String] {
    Completer.completions(line: line, cursor: line.unicodeScalars.count, contract: contract).map(\.text)
  }
}
