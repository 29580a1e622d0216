import Files
import Foundation
import NIOCore
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ImportTests {
  static let people = """
    Firma;E-Mail;Telefon;Tags;Kd-Nr
    Ørsted A/S;Info@Orsted.example;+45 99 55 11 11;energy,dk;1001
    Müller & Söhne;kontakt@mueller.example;030 1234567;;1002
    "Pumpen; Rohre";;;pumps;1003
    """

  @Test func aFileBecomesCustomers() async throws {
    let crm = try await TestCRM()
    let started = try await crm.imports(
      "importCustomers", ["text": .string(Self.people), "name": "People", "country": "DE", "tags": ["fair"]])
    #expect(started.text("state") == "waiting")
    #expect(started["format"]?.text("delimiter") == ";" && started["format"]?["hasHeader"] == true)
    let done = try await crm.finish(started)
    #expect(done.text("state") == "done" && done["progress"] == 100 && done["processed"] == 3 && done["created"] == 3)
    #expect(done["failed"] == 0 && done["isRevertible"] == true && done["finishedAt"] != nil)
    let customers = try await crm.call("crm.customers.listCustomers", [:], as: "rep").items
    #expect(customers.compactMap { $0.text("name") } == ["Müller & Söhne", "Pumpen; Rohre", "Ørsted A/S"])
    #expect(customers[0].text("phone") == "+49 30 1234567" && customers[0]["tags"] == ["fair"])
    #expect(customers[2].text("email") == "info@orsted.example" && customers[2]["tags"] == ["energy", "dk", "fair"])
    #expect(customers.allSatisfy { $0["ownerId"] == crm.id("rep") && $0["createdBy"] == crm.id("rep") })
    let rows = try await crm.imports("listImportRows", ["id": done.id, "limit": 2])
    #expect(rows.items.compactMap { $0["line"]?.intValue } == [2, 3])
    let rest = try await crm.imports(
      "listImportRows", ["id": done.id, "limit": 2, "cursor": try #require(rows["nextCursor"])])
    #expect(rest.items.compactMap { $0["number"]?.intValue } == [3] && rest["nextCursor"] == nil)
    #expect(try await crm.eventNames(of: done) == ["created", "running", "done"].map { "crm.import.\($0)" })
  }

  @Test func aBadRowStopsNoOther() async throws {
    let crm = try await TestCRM()
    let text = """
      name,email,status
      One,one@x.example,active
      Two,nobody,active
      ,three@x.example,
      Four,four@x.example,maybe
      Five,five@x.example,,,more
      "Six,six@x.example,
      Seven,seven@x.example,prospect
      """
    let done = try await crm.run(["text": .string(text)])
    #expect(done["created"] == 2 && done["failed"] == 5 && done["processed"] == 7)
    let rows = try await crm.imports("listImportRows", ["id": done.id, "outcomes": ["failed"]]).items
    #expect(rows.compactMap { $0["line"]?.intValue } == [3, 4, 5, 6, 7])
    #expect(rows.map { $0["problems"]?[0]?.text("field") } == ["email", "name", "status", nil, nil])
    #expect(rows.map { $0["problems"]?[0]?.text("code") } == ["email", "required", nil, nil, nil])
    #expect(
      rows.map { $0["problems"]?[0]?["reason"] } == [
        nil, nil, ["type": "unknownWord", "word": "maybe", "known": ["prospect", "active", "inactive"]],
        ["type": "tooManyFields", "fields": 5, "columns": 3], ["type": "openQuote"],
      ])
    #expect(rows[0]["cells"] == ["Two", "nobody", "active"])
    let lenient = try await crm.run(["text": .string(text), "invalidValues": "leaveOut", "duplicates": "create"])
    #expect(lenient["created"] == 2 && lenient["unchanged"] == 2 && lenient["failed"] == 3)
  }

  @Test func theSameFileAgainChangesNothing() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = [
      "text": .string(Self.people), "country": "DE",
      "mapping": [
        ["column": "firma", "field": "name"], ["column": "e-mail", "field": "email"], ["number": 3, "field": "phone"],
        ["column": "Kd-Nr", "field": "externalId"],
      ],
    ]
    #expect(try await crm.run(input)["created"] == 3)
    let before = try await crm.count("customers")
    #expect(try await crm.run(input)["unchanged"] == 3)
    #expect(try await crm.count("customers") == before)
    let changed = Self.people.replacing("Pumpen; Rohre", with: "Rohre; Pumpen")
    let updated = try await crm.run(input.merging(["text": .string(changed), "mode": "update"]))
    #expect(updated["updated"] == 1 && updated["unchanged"] == 2)
    // An empty cell says nothing.
    let names = try await crm.call("crm.customers.listCustomers", [:], as: "rep").items.compactMap { $0.text("name") }
    #expect(names.contains("Rohre; Pumpen"))
    let missing = try await crm.run(["text": "name,nr\nNobody,77\nSomebody,1001", "mode": "update"])
    #expect(missing["failed"] == 1 && missing["updated"] == 1)
  }

  @Test(arguments: [("skip", 0, 1, 0), ("update", 1, 0, 0), ("fail", 0, 0, 1)])
  func whoIsThereAlreadyIsTreatedAsAsked(policy: String, updated: Int, skipped: Int, failed: Int) async throws {
    let crm = try await TestCRM()
    try await crm.run(["text": "name,email\nAcme,a@acme.example\nOther,o@x.example"])
    let input: JSONValue = [
      "text": "name,email\nAcme Ltd,a@acme.example", "mode": "create", "duplicates": .string(policy),
    ]
    for dryRun in [true, false] {
      let done = try await crm.run(input.merging(["dryRun": .boolean(dryRun)]))
      #expect(done["updated"]?.intValue == updated && done["skipped"]?.intValue == skipped)
      #expect(done["failed"]?.intValue == failed && done["created"] == 0)
      let row = try await crm.imports("listImportRows", ["id": done.id]).items.first
      let reason: JSONValue? =
        policy == "update" ? nil : ["type": "sameAsRecord", "target": "customers", "key": "email"]
      #expect(row?["problems"]?[0]?["reason"] == reason)
    }
  }

  /// Chunks have four rows: of those that stand close, the second is in the chunk of the first, the third in the next
  /// one, the last in another. Of those that do not, some come after customers before them have been made comparable.
  @Test(
    arguments: [
      ("skip", false), ("update", false), ("fail", false), ("create", false), ("skip", true), ("fail", true),
    ],
    [3, 40])
  func rowsThatHardlyDifferAreOneCustomer(_ settings: (policy: String, dryRun: Bool), apart: Int) async throws {
    let (policy, dryRun) = settings
    let crm = try await TestCRM()
    let spellings = ["Acme Pumps GmbH", "ACME Pumps", "Acme Pumps Gmbh & Co. KG", "Acme-Pumps", "Acme Pumps"]
    let lines = spellings.enumerated().map { index, name in
      "\(name),Quay 12,20457,Hamburg\n" + (1..<apart).map { "Other \(index * apart + $0),,,\n" }.joined()
    }
    let text = "name,street,zip,city\n" + lines.joined()
    let done = try await crm.run([
      "text": .string(text), "duplicates": .string(policy), "dryRun": .boolean(dryRun), "matchBy": ["email"],
    ])
    let rows = try await crm.imports("listImportRows", ["id": done.id, "limit": 200]).items
    let outcomes = stride(from: 0, to: 5 * apart, by: apart).map { rows[$0].text("outcome") ?? "" }
    switch policy {
    case "create": #expect(Set(outcomes) == ["created"])
    case "update": #expect(outcomes == ["created"] + [String](repeating: "updated", count: 4))
    case "fail": #expect(outcomes == ["created"] + [String](repeating: "failed", count: 4))
    default: #expect(outcomes == ["created"] + [String](repeating: "skipped", count: 4))
    }
    if policy == "skip" { #expect(done["created"]?.intValue == 5 * apart - 4 && done["skipped"] == 4) }
    if policy != "create", policy != "update" {
      #expect(rows[apart]["problems"]?[0]?["reason"]?.text("type") == "likelySame")
    }
  }

  /// A member who may only view by now still owns a customer, and cannot be given a contact.
  @Test func aRowThatIsRefusedWhileItIsWrittenStopsNoOther() async throws {
    let crm = try await TestCRM()
    let acme = try #require(try await crm.makeCustomer("Acme", ["email": "a@acme.example"])["id"])
    let viewer = crm.user("viewer").id
    try await crm.store.write { try $0.execute("UPDATE customers SET owner_id = \(viewer)") }
    let text = """
      name,email,Ansprechpartner,notes
      First,1@x.example,Ann A,
      Acme,a@acme.example,Bob B,changed
      Last,2@x.example,Cid C,
      """
    let done = try await crm.run(["text": .string(text)], as: "owner")
    #expect(done["created"] == 2 && done["failed"] == 1 && done["processed"] == 3)
    let rows = try await crm.imports("listImportRows", ["id": done.id], as: "owner").items
    #expect(rows.map { $0.text("outcome") } == ["created", "failed", "created"])
    #expect(rows[1]["problems"]?[0]?["reason"] == ["type": "refused"])
    let names = try await crm.store.read { reader in
      try reader.fetchValues(
        "SELECT name FROM customers UNION ALL SELECT name FROM contacts ORDER BY 1", as: String.self)
    }
    #expect(names == ["Acme", "Ann A", "Cid C", "First", "Last"])
    let page = try await crm.call("crm.customers.getCustomer", ["id": acme], as: "owner")
    #expect(page["customer"]?["notes"] == nil && page["customer"]?["version"] == 1)
    #expect(try await crm.audit().count { $0.entity == "Contact" } == 2)
  }

  @Test func aDryRunSaysWhatWouldBeAndChangesNothing() async throws {
    let crm = try await TestCRM()
    try await crm.run(["text": "name,email\nAcme,a@acme.example"])
    let text = "name,email\nAcme Ltd,a@acme.example\nNew,n@x.example\nNewer,n@x.example\nBad,bad\n"
    let before = try await (crm.count("customers"), crm.audit().count { $0.entity == "CustomerProfile" })
    let tried = try await crm.run(["text": .string(text), "dryRun": true])
    let after = try await (crm.count("customers"), crm.audit().count { $0.entity == "CustomerProfile" })
    #expect(before == after && tried["isRevertible"] == false)
    #expect(await crm.importError("revertImport", ["id": tried.id])?["reason"] == ["type": "dryRun"])
    let again = try await crm.imports("listImportRows", ["id": tried.id]).items[2]
    #expect(again["problems"]?[0]?["reason"] == ["type": "sameAsRow", "row": 2, "key": "email"])
    let done = try await crm.run(["text": .string(text)])
    for name in ["created", "updated", "unchanged", "skipped", "failed"] {
      #expect(tried[name] == done[name], "\(name)")
    }
    #expect(done["created"] == 1 && done["updated"] == 2 && done["failed"] == 1)
    #expect(try await crm.count("import_keys") == 0)
  }

  @Test func anImportCanBeUndone() async throws {
    let crm = try await TestCRM()
    try await crm.run(["text": "name,email,notes\nOld,old@x.example,before"])
    let text = "name,email,notes\nOlder,old@x.example,after\nNew,new@x.example,\nTouched,t@x.example,"
    let done = try await crm.run(["text": .string(text)])
    #expect(done["updated"] == 1 && done["created"] == 2)
    let touched = try #require(
      try await crm.call("crm.customers.listCustomers", ["text": "Touched"], as: "rep").items.first)
    try await crm.call("crm.customers.updateCustomer", ["id": touched.id, "notes": "by hand"], as: "rep")
    let reverting = try await crm.imports("revertImport", ["id": done.id])
    #expect(reverting.text("state") == "reverting")
    let reverted = try await crm.finish(reverting)
    #expect(reverted.text("state") == "reverted" && reverted["reverted"] == 2 && reverted["isRevertible"] == false)
    let left = try await crm.call("crm.customers.listCustomers", [:], as: "rep").items
    #expect(left.compactMap { $0.text("name") } == ["Old", "Touched"])
    #expect(left.first?.text("notes") == "before")
    let rows = try await crm.imports("listImportRows", ["id": done.id]).items
    #expect(rows.compactMap { $0["isReverted"]?.boolValue } == [true, true, false])
    let undone = await crm.importError("revertImport", ["id": done.id])
    #expect(undone?.text("type") == "wrongState" && undone?["reason"] == ["type": "notRevertible", "days": 30])
    // What was undone can be imported again.
    #expect(try await crm.run(["text": .string(text)])["created"] == 1)
  }

  @Test func whatImportsKeepOfTheirRowsGoesAfterAWhile() async throws {
    let crm = try await TestCRM()
    let done = try await crm.run(["text": .string(Self.people)])
    let runner = JobRunner(crm.app, kinds: [JobKind.purgeImports]) { _ in try await Task.sleep(for: .seconds(3600)) }
    for (days, count) in [(1, 3), (28, 3), (2, 0)] {
      await runner.runDue()
      crm.pass(days: days)
      await runner.runDue()
      #expect(try await crm.count("import_rows") == count, "\(days)")
    }
    #expect(await crm.importError("revertImport", ["id": done.id])?.text("type") == "wrongState")
    #expect(try await crm.imports("getImport", ["id": done.id])["isRevertible"] == false)
  }

  @Test func thePersonToTalkToBecomesAContact() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = ["text": "Company,First name,Last name,E-Mail\nAcme,Ada,Lovelace,a@acme.example\n"]
    #expect(try await crm.run(input)["created"] == 1)
    #expect(try await crm.run(input)["unchanged"] == 1)
    let names: [String] = try await crm.store.read { try $0.fetchValues("SELECT name FROM contacts") }
    #expect(names == ["Ada Lovelace"])
    let more: JSONValue = ["text": "Company,Contact person,E-Mail\nAcme,Bob,a@acme.example\n"]
    #expect(try await crm.run(more)["updated"] == 1)
    #expect(try await crm.count("contacts") == 2)
    let bad = try await crm.run(["text": "Company,Contact,Contact email\nNorth,Cleo,nonsense\n"])
    let problem = try await crm.imports("listImportRows", ["id": bad.id]).items.first?["problems"]?[0]
    #expect(problem?.text("field") == "contactEmail" && problem?.text("code") == "email" && problem?["reason"] == nil)
    #expect(try await crm.count("contacts") == 2 && bad["failed"] == 1)
  }

  @Test func anImportCanBeStopped() async throws {
    let crm = try await TestCRM()
    let started = try await crm.imports("importCustomers", ["text": .string(Self.people)])
    let cancelled = try await crm.imports("cancelImport", ["id": started.id])
    #expect(cancelled.text("state") == "cancelled")
    #expect(try await crm.finish(started).text("state") == "cancelled")
    #expect(try await crm.count("customers") == 0)
    let again = await crm.importError("cancelImport", ["id": started.id])
    #expect(again?.text("type") == "wrongState" && again?["reason"] == ["type": "notRunning"])
  }

  @Test func theImportOfWhoHasLeftStops() async throws {
    let crm = try await TestCRM()
    let started = try await crm.imports("importCustomers", ["text": .string(Self.people)])
    #expect(started["failure"] == nil)
    try await crm.call("crm.team.deactivateMember", ["id": crm.id("rep")], as: "owner")
    let stopped = try await crm.finish(started, as: "owner")
    #expect(stopped.text("state") == "failed" && stopped.text("failure") == "memberGone")
    #expect(stopped.text("error") == ImportFailure.memberGone.text)
    #expect(try await crm.count("customers") == 0)
  }

  @Test func aFileThatSaysNothingOfCustomersIsRefused() async throws {
    let crm = try await TestCRM()
    for text in ["foo,bar\nx,y\n", " \n", "name,email\n"] {
      let error = await crm.importError("importCustomers", ["text": .string(text)])
      let isUsable = text.hasPrefix("name")
      #expect((error?.text("type") == "unusable") != isUsable, "\(text)")
      let reason = text.hasPrefix("foo") ? "noColumn" : "emptyFile"
      #expect(error?["problems"]?[0]?["reason"] == (isUsable ? nil : ["type": .string(reason)]), "\(text)")
    }
  }

  @Test(arguments: [false, true]) func whatIsLeftOutOfARowIsSaidOfIt(dryRun: Bool) async throws {
    let crm = try await TestCRM()
    let text = "name,email\nOne,a@x.example; b@x.example\nTwo,c@x.example\n,d@x.example e@x.example\n"
    let done = try await crm.run(["text": .string(text), "dryRun": .boolean(dryRun)])
    #expect(done["created"] == 2 && done["failed"] == 1)
    let rows = try await crm.imports("listImportRows", ["id": done.id]).items
    let reasons = rows.map { $0["problems"]?.arrayValue?.compactMap { $0["reason"] } }
    #expect(reasons == [[["type": "furtherValues", "values": ["b@x.example"]]], [], []])
    #expect(rows[0]["problems"]?[0]?.text("field") == "email" && rows[2]["cells"] != nil)
    if !dryRun {
      let again = try await crm.run(["text": .string(text)])
      #expect(again["unchanged"] == 2)
    }
  }

  @Test func theHeaderOnceMoreIsNoCustomer() async throws {
    let crm = try await TestCRM()
    let text = "Name;Ort;\nOne;Kiel;\n\u{FEFF}Name; Ort;\nName;;\nTwo;Bonn;\n"
    let done = try await crm.run(["text": .string(text)])
    #expect(done["created"] == 3 && done["skipped"] == 1)
    let rows = try await crm.imports("listImportRows", ["id": done.id, "outcomes": ["skipped"]]).items
    #expect(rows.map { $0["line"] } == [3] && rows[0]["problems"]?[0]?["reason"] == ["type": "repeatedHeader"])
  }

  @Test(
    arguments: [
      ("%PDF-1.7\n1 0 obj", "pdf"), ("BEGIN:VCARD\nFN:A", "vCard"), ("<table><tr><td>name", "markup"),
      ("[{\"name\": \"A\"}]", "json"), ("PK\u{3}\u{4}xl/", "workbook"),
    ])
  func aFileThatIsNoTableIsCalledWhatItIs(text: String, format: String) async throws {
    let crm = try await TestCRM()
    let reason: JSONValue = ["type": "otherFormat", "format": .string(format)]
    let error = await crm.importError("importCustomers", ["text": .string(text)])
    #expect(error?.text("type") == "unusable" && error?["problems"]?[0]?["reason"] == reason)
    let preview = try await crm.imports("previewImport", ["text": .string(text)])
    #expect(preview["problems"]?[0]?["reason"] == reason && preview["columns"] == [] && preview["rows"] == [])
  }

  @Test func aFileIsShownBeforeItIsImported() async throws {
    let crm = try await TestCRM()
    let preview = try await crm.imports("previewImport", ["text": .string(Self.people)], as: "viewer")
    #expect(preview["columns"]?.arrayValue?.map { $0.text("field") } == ["name", "email", "phone", "tags", nil])
    #expect(preview["rows"]?[2] == ["Pumpen; Rohre", "", "", "pumps", "1003"])
    #expect(preview["problems"] == [])
    let other = try await crm.imports(
      "previewImport", ["text": .string(Self.people), "format": ["hasHeader": false, "delimiter": ","]])
    #expect(other["columns"]?[0]?.text("name") == "Column 1" && other["columns"]?[0]?["isUnnamed"] == true)
    #expect(other["problems"]?[0]?.text("field") == "name")
    #expect(other["problems"]?[0]?["reason"] == ["type": "noColumn"] && preview["columns"]?[0]?["isUnnamed"] == false)
  }

  private static let ownFields: JSONValue = [
    ["key": "staff", "label": "Number of staff", "type": "number"],
    ["key": "since", "label": "Customer since", "type": "date"],
    ["key": "tier", "label": "Tier", "type": "select", "options": ["A", "B"], "isRequired": true],
  ]

  @Test func customFieldsComeAndGo() async throws {
    let crm = try await TestCRM()
    try await crm.call("crm.customers.setCustomFields", ["fields": Self.ownFields], as: "owner")
    let text = """
      Name;Number of staff;Customer since;tier;Strasse;Ort
      One;1.200;1.2.2020;A;Kai 1;Kiel
      Two;some;;B;;
      Three;;;C;;
      Four;;;;;
      """
    let done = try await crm.run(["text": .string(text)])
    #expect(done["created"] == 1 && done["failed"] == 3)
    let rows = try await crm.imports("listImportRows", ["id": done.id, "outcomes": ["failed"]]).items
    #expect(
      rows.map { $0["problems"]?[0]?.text("field") }
        == ["customFields.staff", "customFields.tier", "customFields.tier"])
    let one = try #require(try await crm.call("crm.customers.listCustomers", [:], as: "rep").items.first)
    #expect(one["customFields"] == ["staff": 1200, "since": "2020-02-01", "tier": "A"])

    let changed = try await crm.run([
      "text": .string("id,Own\n\(try #require(one.text("id"))),7"), "mode": "update",
      "mapping": [
        ["column": "id", "field": "id"], ["column": "Own", "field": "customField", "customField": "staff"],
      ],
    ])
    #expect(changed["updated"] == 1)
    func staff() async throws -> JSONValue? {
      try await crm.call("crm.customers.listCustomers", [:], as: "rep").items.first?["customFields"]?["staff"]
    }
    #expect(try await staff() == 7)
    let started = try await crm.imports("revertImport", ["id": changed.id])
    #expect(try await crm.finish(started)["reverted"] == 1)
    #expect(try await staff() == 1200)

    let lenient = try await crm.run(["text": .string(text), "invalidValues": "leaveOut", "duplicates": "create"])
    #expect(lenient["created"] == 4 && lenient["failed"] == 0)
    let unknown = await crm.importError(
      "importCustomers",
      [
        "text": "a,b", "format": ["hasHeader": true],
        "mapping": [["column": "a", "field": "name"], ["column": "b", "field": "customField", "customField": "no"]],
      ])
    #expect("\(String(describing: unknown))".contains("is no custom field"))
  }

  @Test func mappingsAreKeptAndUsedAgain() async throws {
    let crm = try await TestCRM()
    let text: JSONValue = "a,b\nAcme,x\nOther,y\n"
    let columns: JSONValue = [["column": "a", "field": "name"], ["column": "b", "field": "notes"]]
    try await crm.run([
      "text": text, "format": ["hasHeader": true], "mapping": columns, "saveMappingAs": "Fair", "duplicates": "create",
    ])
    let saved = try #require(try await crm.imports("listImportMappings", [:], as: "southRep").items.first)
    #expect(saved.text("name") == "Fair" && saved["columns"] == columns)
    let done = try await crm.run(
      ["text": text, "format": ["hasHeader": true], "mappingId": saved.id, "duplicates": "create"], as: "southRep")
    #expect(done["created"] == 2)
    #expect(
      await crm.refusal("crm.customers.deleteImportMapping", ["id": saved.id], as: "southRep")?.code == .forbidden)
    let refusal = await crm.refusal(
      "crm.customers.saveImportMapping", ["name": "Fair", "columns": columns], as: "southRep")
    #expect(refusal?.code == .forbidden)
    try await crm.imports("deleteImportMapping", ["id": saved.id], as: "manager")
    #expect(try await crm.imports("listImportMappings", [:]).items.isEmpty)
  }

  @Test func whatOtherProgramsHaveLeftInTextsIsNoHindrance() async throws {
    let crm = try await TestCRM()
    let text: JSONValue = """
      Firma;StraÃŸe;Ort;Land;Telefon;Web;Betreuer;Umsatz
      "MÃ¼ller &amp; SÃ¶hne";HauptstraÃŸe 1;KÃ¶ln;Germany;0221 123456 ext. 12;<a href="https://m.example">M</a>;(No owner);5
      Palm;Beach 1;St. John's;Antigua and Barbuda;+1 268 460 0123;;;7,5
      Gesamt;;;;;;;12,50
      """
    let preview = try await crm.imports("previewImport", ["text": text])
    #expect(preview["columns"]?[1]?["name"] == "Straße" && preview["rows"]?[0]?[0] == "Müller & Söhne")
    let done = try await crm.run(["text": text])
    #expect(done["created"] == 2 && done["skipped"] == 1 && done["failed"] == 0)
    let rows = try await crm.imports("listImportRows", ["id": done.id]).items
    #expect(rows[0]["problems"]?[0]?["reason"] == ["type": "furtherValues", "values": ["ext. 12"]])
    #expect(rows[2]["problems"]?[0]?["reason"] == ["type": "sums"])
    let customers = try await crm.call("crm.customers.listCustomers", [:], as: "rep").items
    let miller = try #require(customers.first { $0.text("name") == "Müller & Söhne" })
    #expect(miller.text("phone") == "+49 221 123456" && miller.text("website") == "https://m.example")
    let found = try await crm.call("crm.customers.getCustomer", ["id": miller.id], as: "rep")
    #expect(found["addresses"]?[0]?.text("line1") == "Hauptstraße 1" && found["addresses"]?[0]?.text("city") == "Köln")
  }

  @Test func rowsGoToWhomOneMayGiveThem() async throws {
    let crm = try await TestCRM()
    // By their names, too; those of other workspaces are nobody's.
    let text: JSONValue = """
      name,owner
      A,rep2@example.com
      B,southrep@example.com
      C,nobody@example.com
      D,
      E,rEP2
      F,Stranger
      """
    let done = try await crm.run(["text": text, "duplicates": "create"], as: "manager")
    #expect(done["created"] == 3 && done["failed"] == 3)
    let customers = try await crm.call("crm.customers.listCustomers", [:], as: "manager").items
    #expect(customers.map { $0["ownerId"] } == [crm.id("rep2"), crm.id("manager"), crm.id("rep2")])
    let refusal = await crm.refusal(
      "crm.customers.importCustomers", ["text": text, "ownerId": crm.id("southRep")], as: "manager")
    #expect(refusal?.code == .forbidden)
  }

  @Test func whatIsSomebodyElsesStaysAsItIs() async throws {
    let crm = try await TestCRM()
    try await crm.run(["text": "name,email\nTheirs,t@x.example"], as: "southRep")
    let done = try await crm.run(["text": "name,email\nMine,t@x.example"])
    // A customer that the rep does not see is not told of.
    #expect(done["created"] == 1)
    try await crm.call("crm.customers.listCustomers", [:], as: "southRep").items.forEach {
      #expect($0.text("name") == "Theirs")
    }
  }
}

extension TestCRM {
  @discardableResult
  func imports(_ procedure: String, _ params: JSONValue, as word: String = "rep") async throws -> JSONValue {
    try await call("crm.customers.\(procedure)", params, as: word)
  }

  func importError(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> JSONValue? {
    await refusal("crm.customers.\(procedure)", params, as: word)?.detail.flatMap { try? JSONValue(json: $0) }
  }

  /// Does the jobs of imports, and gives the import as it is then.
  func finish(_ started: JSONValue, as word: String = "rep") async throws -> JSONValue {
    let runner = JobRunner(app, kinds: [JobKind.runImport, JobKind.revertImport]) { _ in
      try await Task.sleep(for: .seconds(3600))
    }
    await runner.runDue()
    return try await imports("getImport", ["id": started.id], as: word)
  }

  /// Imports, from the call to the end of its job.
  @discardableResult
  func run(_ input: JSONValue, as word: String = "rep") async throws -> JSONValue {
    pass(seconds: 1)
    return try await finish(try await imports("importCustomers", input, as: word), as: word)
  }
}
