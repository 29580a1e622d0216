import Rapport
import Storage
import Testing

@testable import CRM

/// Files whose rows become leads.
@Suite struct LeadFileTests {
  static let people = """
    Firma;Ansprechpartner;E-Mail;Telefon;Quelle;Status
    Ørsted A/S;Ada Ørsted;Ada@Orsted.example;+45 99 55 11 11;Messe;
    Müller & Söhne;;kontakt@mueller.example;030 1234567;Messe;kontaktiert
    ;;only@address.example;;;
    """

  @Test func aFileBecomesLeads() async throws {
    let crm = try await TestCRM()
    let started = try await crm.leads(
      "importLeadFile", ["text": .string(Self.people), "name": "Fair", "country": "DE", "tags": ["fair"]])
    #expect(started.text("target") == "leads" && started.text("state") == "waiting")
    #expect(
      started["columns"]?.arrayValue?.map { $0.text("field") }
        == ["company", "name", "email", "phone", "source", "status"])
    let done = try await crm.finish(started)
    #expect(done.text("state") == "done" && done["created"] == 3 && done["isRevertible"] == true)
    let leads = try await crm.leads("listLeads", ["sort": "name", "direction": "ascending"]).items
    // Whom nothing names is called by the company or the address.
    #expect(leads.compactMap { $0.text("name") } == ["Ada Ørsted", "Müller & Söhne", "only@address.example"])
    #expect(leads.compactMap { $0.text("status") } == ["new", "contacted", "new"])
    #expect(leads[0].text("company") == "Ørsted A/S" && leads[0].text("email") == "ada@orsted.example")
    #expect(leads[1].text("phone") == "+49 30 1234567" && leads[1].text("source") == "Messe")
    #expect(leads.allSatisfy { $0["tags"] == ["fair"] && $0["ownerId"] == crm.id("rep") })
    // They wait for somebody to be made responsible.
    #expect(try await crm.leads("listUnroutedLeads", [:]).items.count == 3)
    let rows = try await crm.imports("listImportRows", ["id": done.id]).items
    let ids = Set(leads.compactMap { $0.text("id") })
    #expect(Set(rows.compactMap { $0.text("leadId") }) == ids)
    #expect(rows.allSatisfy { $0["customerProfileId"] == nil })
    #expect(try await crm.count("customers") == 0)
  }

  @Test func everyFieldOfALeadCanBeAColumn() async throws {
    let crm = try await TestCRM()
    let done = try await crm.runLeads([
      "text": """
      Name,Company,Job title,E-Mail,Phone,Web,Industry,Lead source,utm_source,utm_medium,utm_campaign,utm_term,\
      utm_content,Referrer,Landing page,Lead ID,Message,Tags
      Ada Lovelace,Analytical Engines,Programmer,Ada@Example.com,+44 20 7946 0000,ada.example,Mathematics,Trade fair,\
      news,email,autumn,engine,top,https://search.example/,https://acme.example/engines,web-1,Call before noon.,vip
      """
    ])
    #expect(done["created"] == 1)
    let lead = try #require(try await crm.leads("listLeads", [:]).items.first)
    for (name, value) in LeadTests.full {
      #expect(lead[name] == (name == "email" ? "ada@example.com" : value), "\(name)")
    }
  }

  @Test func theSameFileAgainChangesNothing() async throws {
    let crm = try await TestCRM()
    let text = """
      Lead-Nr,Name,Mail,Status,utm_source,utm_medium,tags
      1,Ada,a@x.example,contacted,news,mail,a
      2,Bob,,,,,
      """
    #expect(try await crm.runLeads(["text": .string(text)])["created"] == 2)
    let before = try await crm.audit().count { $0.entity == "Lead" }
    #expect(try await crm.runLeads(["text": .string(text)])["unchanged"] == 2)
    #expect(try await crm.audit().count { $0.entity == "Lead" } == before)
    let ada = try #require(try await crm.leads("listLeads", ["text": "Ada"]).items.first)
    try await crm.leads("qualifyLead", ["id": ada.id])
    let changed = try await crm.runLeads([
      "text": "Lead-Nr,Name,Status,utm_medium,tags\n1,Ada L,contacted,web,b\n3,Eve,,,\n", "mode": "update",
    ])
    #expect(changed["updated"] == 1 && changed["failed"] == 1)
    let now = try #require(try await crm.leads("getLead", ["id": ada.id])["lead"])
    #expect(now.text("name") == "Ada L" && now.text("email") == "a@x.example" && now["tags"] == ["a", "b"])
    // What has come further here stays where it is; what the row does not say of a campaign stays, too.
    #expect(now.text("status") == "qualified" && now["utm"] == ["source": "news", "medium": "web"])
  }

  @Test(arguments: [("skip", 0, 1, 0), ("update", 1, 0, 0), ("fail", 0, 0, 1), ("create", 0, 0, 0)])
  func whoIsThereAlreadyIsTreatedAsAsked(policy: String, updated: Int, skipped: Int, failed: Int) async throws {
    let crm = try await TestCRM()
    try await crm.runLeads(["text": "name,company,email\nAda,Acme,a@acme.example\nBob,Acme,b@acme.example"])
    for row in ["ada,ACME,", "Ada L,,a@acme.example"] {
      let input: JSONValue = [
        "text": .string("name,company,email\n\(row)"), "mode": "create", "duplicates": .string(policy),
      ]
      for dryRun in [true, false] {
        let done = try await crm.runLeads(input.merging(["dryRun": .boolean(dryRun)]))
        #expect(done["updated"]?.intValue == updated && done["skipped"]?.intValue == skipped, "\(row)")
        #expect(done["failed"]?.intValue == failed, "\(row)")
        #expect(done["created"] == (policy == "create" ? 1 : 0), "\(row)")
      }
    }
  }

  @Test func aDryRunSaysWhatWouldBeAndChangesNothing() async throws {
    let crm = try await TestCRM()
    try await crm.runLeads(["text": "name,email\nAda,a@acme.example"])
    let text = "name,email,status\nAda L,a@acme.example,\nNew,n@x.example,\nNewer,n@x.example,\nBad,bad,\nOdd,,maybe\n"
    let before = try await (crm.count("leads"), crm.audit().count { $0.entity == "Lead" })
    let tried = try await crm.runLeads(["text": .string(text), "dryRun": true])
    let after = try await (crm.count("leads"), crm.audit().count { $0.entity == "Lead" })
    #expect(before == after && tried["isRevertible"] == false)
    let done = try await crm.runLeads(["text": .string(text)])
    for name in ["created", "updated", "unchanged", "skipped", "failed"] {
      #expect(tried[name] == done[name], "\(name)")
    }
    #expect(done["created"] == 1 && done["updated"] == 2 && done["failed"] == 2)
    let rows = try await crm.imports("listImportRows", ["id": done.id, "outcomes": ["failed"]]).items
    #expect(rows.map { $0["problems"]?[0]?.text("field") } == ["email", "status"])
    let long = "name,utm_source\nEve,\(String(repeating: "x", count: 201))"
    let lenient = try await crm.runLeads(["text": .string(long)])
    let row = try #require(try await crm.imports("listImportRows", ["id": lenient.id]).items.first)
    #expect(row["problems"]?[0]?.text("field") == "utmSource")
  }

  @Test func anImportCanBeUndone() async throws {
    let crm = try await TestCRM()
    try await crm.runLeads(["text": "nr,name,email,notes\n1,Old,old@x.example,before"], as: "manager")
    let text = """
      nr,name,email,notes,status,utm_source,owner
      1,Older,old@x.example,after,qualified,news,rep2@example.com
      2,New,new@x.example,,,,
      3,Touched,t@x.example,,,,
      4,Dealt,d@x.example,,,,
      """
    let done = try await crm.runLeads(["text": .string(text)], as: "manager")
    #expect(done["updated"] == 1 && done["created"] == 3)
    func lead(_ name: String) async throws -> JSONValue {
      try #require(try await crm.leads("listLeads", ["text": .string(name)], as: "manager").items.first)
    }
    try await crm.leads("updateLead", ["id": try await lead("Touched").id, "notes": "by hand"], as: "manager")
    let customer = try await crm.customer(of: "manager")
    try await crm.deals(
      "createOpportunity", ["title": "Deal", "customerProfileId": customer, "leadId": try await lead("Dealt").id],
      as: "manager")
    let started = try await crm.imports("revertImport", ["id": done.id], as: "manager")
    let reverted = try await crm.finish(started, as: "manager")
    #expect(reverted.text("state") == "reverted" && reverted["reverted"] == 2)
    let left = try await crm.leads("listLeads", ["sort": "name", "direction": "ascending"], as: "manager").items
    #expect(left.compactMap { $0.text("name") } == ["Dealt", "Old", "Touched"])
    let old = left[1]
    #expect(old.text("notes") == "before" && old.text("status") == "new" && old["utm"] == nil)
    #expect(old["ownerId"] == crm.id("manager") && old["routedAt"] == nil && old["version"] == 3)
    // What was undone can be imported again, under its external id.
    let again = try await crm.runLeads(["text": .string(text)], as: "manager")
    #expect(again["created"] == 1 && again["updated"] == 1 && again["unchanged"] == 2)
  }

  @Test func anExternalIdThatIsTakenIsSaid() async throws {
    let crm = try await TestCRM()
    try await crm.runLeads(["text": "nr,name\n1,Theirs"], as: "southRep")
    try await crm.runLeads(["text": "nr,name\n2,Gone"])
    let gone = try #require(try await crm.leads("listLeads", [:]).items.first)
    try await crm.leads("deleteLead", ["id": gone.id])
    let done = try await crm.runLeads(["text": "nr,name\n1,A\n2,B\n3,C"])
    #expect(done["created"] == 1 && done["failed"] == 2)
    let rows = try await crm.imports("listImportRows", ["id": done.id, "outcomes": ["failed"]]).items
    #expect(rows.allSatisfy { $0["problems"]?[0]?.text("field") == "externalId" && $0["leadId"] == nil })
    #expect(rows.last?["problems"]?[0]?.text("message")?.contains("deleted") == true)
  }

  @Test func leadsGoToWhomOneMayGiveThem() async throws {
    let crm = try await TestCRM()
    let text: JSONValue = "name,owner\nA,rep2@example.com\nB,southrep@example.com\nC,"
    let done = try await crm.runLeads(["text": text, "ownerId": crm.id("rep")], as: "manager")
    #expect(done["created"] == 2 && done["failed"] == 1)
    let leads = try await crm.leads("listLeads", ["sort": "name", "direction": "ascending"], as: "manager").items
    #expect(leads.map { $0["ownerId"] } == [crm.id("rep2"), crm.id("rep")])
    #expect(leads.allSatisfy { $0["routedAt"] != nil })
    let refusal = await crm.refusal(
      "crm.leads.importLeadFile", ["text": text, "ownerId": crm.id("southRep")], as: "manager")
    #expect(refusal?.code == .forbidden)
    let viewer = await crm.refusal("crm.leads.importLeadFile", ["text": text], as: "viewer")
    #expect(viewer?.code == .forbidden)
  }

  @Test(arguments: ["crm.customers.importCustomers", "crm.leads.importLeadFile"])
  func aMappingIsReplacedAtTheVersionThatWasRead(procedure: String) async throws {
    let crm = try await TestCRM()
    func input(_ version: JSONValue, name: JSONValue? = "Fair", field: JSONValue = "name") -> JSONValue {
      var fields: [String: JSONValue] = [
        "text": "a,b\nAda,x\n", "format": ["hasHeader": true],
        "mapping": [["column": "a", "field": "name"], ["column": "b", "field": field]], "mappingVersion": version,
      ]
      fields["saveMappingAs"] = name
      return .object(fields)
    }
    try await crm.call(procedure, input(0, field: "notes"), as: "rep")
    let before = try await crm.count("imports")
    for version in [0, 2] as [JSONValue] {
      let refusal = await crm.refusal(procedure, input(version, field: "email"), as: "rep")
      let error = refusal?.detail.flatMap { try? JSONValue(json: $0) }
      #expect(refusal?.code == .conflict && error?.text("type") == "staleVersion")
      #expect(error?["current"]?["version"] == 1)
    }
    #expect(await crm.refusal(procedure, input(1, name: nil), as: "rep")?.code == .badRequest)
    #expect(await crm.refusal(procedure, input(3, name: "Other", field: "email"), as: "rep")?.code == .notFound)
    #expect(try await crm.count("imports") == before)
    try await crm.call(procedure, input(1, field: "email"), as: "rep")
    let saved = try await crm.imports("listImportMappings", [:]).items
    #expect(saved.count == 1 && saved[0]["version"] == 2 && saved[0]["columns"]?[1]?.text("field") == "email")
  }

  @Test func mappingsAndImportsAreOfOneKind() async throws {
    let crm = try await TestCRM()
    let text: JSONValue = "a,b\nAda,Acme\n"
    let columns: JSONValue = [["column": "a", "field": "name"], ["column": "b", "field": "company"]]
    let format: JSONValue = ["hasHeader": true]
    try await crm.runLeads(["text": text, "format": format, "mapping": columns, "saveMappingAs": "Fair"])
    try await crm.imports(
      "saveImportMapping", ["name": "Fair", "columns": [["column": "a", "field": "name"]]])
    try await crm.run(["text": "name,email\nAcme,a@acme.example"])
    #expect(try await crm.imports("listImportMappings", [:]).items.count == 2)
    for (target, count) in [("leads", 2), ("customers", 1)] {
      let mappings = try await crm.imports("listImportMappings", ["target": .string(target)]).items
      #expect(mappings.map { $0["columns"]?.arrayValue?.count } == [count] && mappings[0].text("target") == target)
      let imports = try await crm.imports("listImports", ["target": .string(target)]).items
      #expect(imports.map { $0.text("target") } == [target])
    }
    let mapping = try #require(try await crm.imports("listImportMappings", ["target": "leads"]).items.first)
    let preview = try await crm.imports(
      "previewImport", ["target": "leads", "text": text, "format": format, "mappingId": mapping.id])
    #expect(preview["columns"]?.arrayValue?.map { $0.text("field") } == ["name", "company"])
    let refusal = await crm.refusal(
      "crm.customers.importCustomers", ["text": text, "format": format, "mappingId": mapping.id], as: "rep")
    #expect(refusal?.code == .badRequest)
    let other: JSONValue = [["column": "a", "field": "name"], ["column": "b", "field": "vatId"]]
    let error = await crm.leadError("importLeadFile", ["text": text, "format": format, "mapping": other])
    #expect("\(String(describing: error))".contains("is nothing that a lead has"))
    let key = await crm.refusal("crm.leads.importLeadFile", ["text": text, "matchBy": ["vatId"]], as: "rep")
    #expect(key?.code == .badRequest)
  }
}

extension TestCRM {
  /// Imports leads, from the call to the end of its job.
  @discardableResult
  func runLeads(_ input: JSONValue, as word: String = "rep") async throws -> JSONValue {
    pass(seconds: 1)
    return try await finish(try await leads("importLeadFile", input, as: word), as: word)
  }
}
