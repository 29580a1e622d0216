import Testing

@testable import RapportCodegen

/// Names in generated code.
@Suite struct NamerTests {
  @Test(arguments: [
    ("CreateOpportunity", "CreateOpportunity"), ("Page.Opportunity", "PageOpportunity"),
    ("Page<Opportunity>", "PageOpportunity"), ("month-end", "MonthEnd"), ("3D", "_3D"), ("…", "_"),
    ("Date", "DateType"), ("Query", "QueryType"), ("any", "Any"), ("QueryCache", "QueryCacheType"),
  ])
  func `a type's name is an identifier that is free`(_ name: String, _ expected: String) {
    var namer = Namer(.typeScript(exports: TypeScriptRuntime.exports))
    #expect(namer.typeName(for: name) == expected)
  }

  @Test func `names that meet are numbered`() {
    var namer = Namer(.typeScript(exports: []))
    #expect(namer.typeName(for: "A.B") == "AB")
    #expect(namer.typeName(for: "AB") == "ABType")
    #expect(namer.typeName(for: "A-B") == "ABType2")
    #expect(namer.clientName(for: "a.b") == "ABClient")
    #expect(namer.clientName(for: "a-b") == "ABClientType")
  }

  @Test func `the runtime's exports are known`() {
    let exports = TypeScriptRuntime.exports
    #expect(exports.isSuperset(of: ["ID", "QueryCache", "Mutation", "isRapportError", "calendarDate", "Issue"]))
    #expect(!exports.contains("useQuery"))
    #expect(!exports.contains("class"))
  }

  @Test(arguments: [
    ("title", "title", "title"), ("month-end", "\"month-end\"", "\"month-end\""), ("$ref", "$ref", "$ref"),
    ("1st", "\"1st\"", "\"1st\""), ("__proto__", "__proto__", "[\"__proto__\"]"),
    ("größe", "\"größe\"", "\"größe\""),
  ])
  func `properties are quoted where they must be`(_ name: String, _ property: String, _ key: String) {
    #expect(TypeScriptText.property(name) == property)
    #expect(TypeScriptText.key(name) == key)
  }

  @Test func `comments are one line if they fit, and never end early`() {
    #expect(TypeScriptText.comment(["A deal."]) == "/** A deal. */\n")
    #expect(TypeScriptText.comment(["", ""]) == "")
    #expect(TypeScriptText.comment(["a */ b"]) == "/** a *\\/ b */\n")
    #expect(
      TypeScriptText.comment(["One.", "Two."], indentation: "  ") == "  /**\n   * One.\n   *\n   * Two.\n   */\n")
    let long = TypeScriptText.comment([Array(repeating: "word", count: 60).joined(separator: " ")])
    #expect(long.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
