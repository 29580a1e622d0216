import RapportContract

/// A contract with every type, every rule, unions, recursion, reserved words and names that meet.
enum Fixture {
  static let contract = Contract(
    title: "Fixture", version: "1.2.3", documentation: "A small CRM that has a bit of everything.",
    procedures: procedures, types: types + awkwardTypes, errorCodes: errorCodes)

  private static let procedures: [ProcedureContract] = [
    ProcedureContract(
      name: "crm.extensions.createOpportunity", kind: .mutation,
      documentation: "Creates a deal for a customer profile.\n\nThe caller must be allowed to edit the profile.",
      access: .roles(["admin", "sales"]), input: .named("CreateOpportunity"), output: .named("Opportunity")),
    ProcedureContract(
      name: "crm.extensions.closeOpportunity", kind: .mutation, documentation: "Closes a deal as won or lost.",
      access: .roles(["admin", "sales"]), input: .named("CloseOpportunity"), output: .named("Opportunity"),
      errors: "StageError"),
    ProcedureContract(
      name: "crm.extensions.getOpportunity", kind: .query, documentation: "One deal.", access: .signedIn,
      input: .named("OpportunityKey"), output: .nullable(.named("Opportunity"))),
    ProcedureContract(
      name: "crm.extensions.listOpportunities", kind: .query, documentation: "Deals, newest first.",
      access: .signedIn, input: .named("OpportunityFilter"), output: .named("OpportunityPage")),
    ProcedureContract(
      name: "crm.extensions.watchOpportunities", kind: .subscription, documentation: "Deals as they change.",
      access: .signedIn, input: .named("OpportunityFilter"), output: .named("Opportunity")),
    ProcedureContract(
      name: "crm.everything.echo", kind: .query, documentation: "Answers what it is asked.", access: .public,
      input: .named("Everything"), output: .named("Everything")),
    ProcedureContract(
      name: "crm.everything.write", kind: .mutation, documentation: "Takes what it is given.", access: .public,
      input: .named("Everything"), output: nil),
    ProcedureContract(
      name: "system.now", kind: .query, documentation: "The server's time.", access: .public, input: nil,
      output: .instant),
    ProcedureContract(
      name: "system.clear", kind: .mutation, documentation: "", access: .roles(["admin"]), input: nil, output: nil,
      deprecation: "Use `system.reset`, which\nasks first."),
    ProcedureContract(
      name: "reports", kind: .query, documentation: "The names of all reports.", access: .signedIn, input: nil,
      output: .array(.string)),
    ProcedureContract(
      name: "reports.delete", kind: .mutation, documentation: "A reserved word as a name, and */ in a comment.",
      access: .signedIn, input: .named("Date"), output: .named("Query")),
    ProcedureContract(
      name: "reports.month-end.run", kind: .query, documentation: "", access: .signedIn, input: .named("Node"),
      output: .named("Node")),
  ]

  private static let types: [TypeContract] = [
    object(
      "CreateOpportunity", "A deal that is to be.",
      FieldContract(
        name: "customerProfileId", documentation: "The customer that the deal is with.",
        type: .id(entity: "CustomerProfile"), isRequired: true),
      FieldContract(
        name: "title", documentation: "What it is called", type: .string, isRequired: true,
        rules: [.trimmed, .length(minimum: 1, maximum: 200)]),
      FieldContract(
        name: "value", documentation: "", type: .nullable(.money), isRequired: false, rules: [.minimum("0")]),
      FieldContract(
        name: "probability", documentation: "In percent.", type: .nullable(.integer(.int)), isRequired: false,
        rules: [.minimum("0"), .maximum("100")]),
      FieldContract(
        name: "expectedCloseDate", documentation: "", type: .nullable(.calendarDate), isRequired: false,
        rules: [.future]),
      FieldContract(
        name: "stage", documentation: "", type: .named("Stage"), isRequired: false, defaultValue: "\"open\"")),
    object(
      "CloseOpportunity", "",
      FieldContract(name: "id", documentation: "", type: .id(entity: "Opportunity"), isRequired: true),
      FieldContract(
        name: "lines", documentation: "What was sold.", type: .array(.named("Line")), isRequired: false,
        rules: [.count(minimum: 1, maximum: 10), .unique])),
    object(
      "Line", "",
      FieldContract(
        name: "quantity", documentation: "", type: .integer(.int32), isRequired: true, rules: [.minimum("1")]),
      FieldContract(name: "soldAt", documentation: "", type: .instant, isRequired: true, rules: [.past])),
    object(
      "OpportunityKey", "",
      FieldContract(name: "id", documentation: "", type: .id(entity: "Opportunity"), isRequired: true)),
    object(
      "OpportunityFilter", "",
      FieldContract(name: "stage", documentation: "", type: .nullable(.named("Stage")), isRequired: false),
      FieldContract(name: "cursor", documentation: "", type: .nullable(.string), isRequired: false),
      FieldContract(
        name: "limit", documentation: "How many at most.", type: .integer(.int), isRequired: false,
        defaultValue: "50", rules: [.minimum("1"), .maximum("500")])),
    object(
      "OpportunityPage", "Some deals, and where to go on.",
      FieldContract(name: "items", documentation: "", type: .array(.named("Opportunity")), isRequired: true),
      FieldContract(
        name: "nextCursor", documentation: "For the next page; absent on the last.", type: .nullable(.string),
        isRequired: false)),
    object(
      "Opportunity", "A deal.",
      FieldContract(name: "id", documentation: "", type: .id(entity: "Opportunity"), isRequired: true),
      FieldContract(
        name: "customerProfileId", documentation: "", type: .id(entity: "CustomerProfile"), isRequired: true),
      FieldContract(name: "title", documentation: "", type: .string, isRequired: true),
      FieldContract(name: "value", documentation: "", type: .nullable(.money), isRequired: false),
      FieldContract(name: "stage", documentation: "", type: .named("Stage"), isRequired: true),
      FieldContract(name: "revision", documentation: "", type: .integer(.int64), isRequired: true),
      FieldContract(name: "createdAt", documentation: "", type: .instant, isRequired: true)),
    TypeContract(
      name: "Stage", documentation: "Where a deal stands.",
      definition: .choice([
        ChoiceCase(value: "open", documentation: "Being worked on."),
        ChoiceCase(value: "closed_won", documentation: "Sold."),
        ChoiceCase(value: "closed-lost", documentation: ""),
      ])),
    TypeContract(
      name: "StageError", documentation: "Why a deal cannot change its stage.",
      definition: .union(
        discriminator: "type",
        cases: [
          UnionCase(
            name: "moveRefused", documentation: "The pipeline does not allow the move.",
            fields: [
              FieldContract(name: "from", documentation: "", type: .named("Stage"), isRequired: true),
              FieldContract(name: "since", documentation: "", type: .instant, isRequired: true),
            ]),
          UnionCase(name: "alreadyClosed", documentation: "", fields: []),
        ])),
  ]

  private static let awkwardTypes: [TypeContract] = [
    object("Everything", "One field of each type, and one for each rule.", fields: everything),
    object(
      "Node", "A tree.",
      FieldContract(name: "name", documentation: "", type: .string, isRequired: true),
      FieldContract(
        name: "children", documentation: "", type: .array(.named("Node")), isRequired: false, defaultValue: "[]"),
      FieldContract(name: "parent", documentation: "", type: .nullable(.named("Node")), isRequired: false)),
    object(
      "Date", "Named as something that the language has.",
      FieldContract(name: "default", documentation: "", type: .instant, isRequired: true),
      FieldContract(name: "with-dash", documentation: "", type: .string, isRequired: false),
      FieldContract(name: "__proto__", documentation: "", type: .string, isRequired: false)),
    object("Query", "Named as something that the runtime has."),
    object("Page.Opportunity", "Its name meets another's.", fields: []),
    object("PageOpportunity", "", fields: []),
    TypeContract(
      name: "class", documentation: "",
      definition: .union(
        discriminator: "kind",
        cases: [
          UnionCase(name: "it's \"odd\"", documentation: "", fields: []),
          UnionCase(
            name: "node", documentation: "",
            fields: [
              FieldContract(name: "value", documentation: "", type: .named("class"), isRequired: false),
              FieldContract(name: "at", documentation: "", type: .instant, isRequired: true),
            ]),
        ])),
  ]

  private static let everything: [FieldContract] =
    [
      optional("string", .string), optional("boolean", .boolean), optional("double", .double),
      optional("money", .money), optional("calendarDate", .calendarDate), optional("instant", .instant),
      optional("url", .url), optional("bytes", .bytes), optional("json", .json),
      optional("id", .id(entity: "Opportunity")), optional("array", .array(.instant)), optional("set", .set(.string)),
      optional("dictionary", .dictionary(.integer(.int64))), optional("nullable", .nullable(.instant)),
      optional("named", .named("class")), optional("matrix", .array(.array(.nullable(.integer(.int64))))),
      optional("length", .string, .length(minimum: 2, maximum: nil)),
      optional("lengthAtMost", .string, .length(minimum: nil, maximum: 1)),
      optional("pattern", .string, .pattern("^[A-Z]{2}$", hint: "two capital letters")),
      optional("patterns", .string, .pattern("^a", hint: nil), .pattern("\"z\"$", hint: nil)),
      optional("minimum", .money, .minimum("0.5")), optional("maximum", .double, .maximum("99.95")),
      optional("bigMinimum", .integer(.int64), .minimum("9007199254740993")),
      optional("countOfBytes", .bytes, .count(minimum: 1, maximum: 4)),
      optional("count", .set(.id(entity: "Tag")), .count(minimum: nil, maximum: 2)),
      optional("countOfDictionary", .dictionary(.string), .count(minimum: 1, maximum: nil), .trimmed),
      optional("unique", .array(.string), .unique, .length(minimum: 1, maximum: 3)),
      optional("email", .string, .trimmed, .lowercased, .email), optional("phone", .string, .phone),
      optional("webURL", .string, .webURL), optional("oneOf", .string, .oneOf(["a", "b"])),
      optional("oneOfEach", .array(.string), .oneOf(["a", "b"])),
      optional("future", .instant, .future), optional("past", .calendarDate, .past),
    ] + IntegerFormat.allCases.map { optional($0.rawValue, .integer($0)) }

  private static let errorCodes: [ErrorCodeContract] = [
    ErrorCodeContract(code: "PARSE", number: -32700, documentation: "The request is not JSON."),
    ErrorCodeContract(code: "INVALID_REQUEST", number: -32600, documentation: "The request is not JSON-RPC."),
    ErrorCodeContract(code: "METHOD_NOT_FOUND", number: -32601, documentation: "There is no such procedure."),
    ErrorCodeContract(code: "BAD_REQUEST", number: -32602, documentation: "The input breaks a rule."),
    ErrorCodeContract(code: "INTERNAL", number: -32603, documentation: "Something went wrong."),
    ErrorCodeContract(code: "UNAUTHORIZED", number: -32001, documentation: "Nobody is signed in."),
    ErrorCodeContract(code: "FORBIDDEN", number: -32003, documentation: "The caller may not."),
    ErrorCodeContract(code: "NOT_FOUND", number: -32004, documentation: "There is no such record."),
    ErrorCodeContract(code: "TIMEOUT", number: -32008, documentation: "It took too long."),
    ErrorCodeContract(code: "CONFLICT", number: -32009, documentation: "Something else stands in the way."),
    ErrorCodeContract(code: "UNPROCESSABLE", number: -32022, documentation: "It makes no sense."),
    ErrorCodeContract(code: "TOO_MANY_REQUESTS", number: -32029, documentation: "Too much at once."),
    ErrorCodeContract(code: "UNAVAILABLE", number: -32053, documentation: "Not now."),
  ]

  private static func object(_ name: String, _ documentation: String, _ fields: FieldContract...) -> TypeContract {
    object(name, documentation, fields: fields)
  }

  private static func object(_ name: String, _ documentation: String, fields: [FieldContract]) -> TypeContract {
    TypeContract(name: name, documentation: documentation, definition: .object(fields))
  }

  private static func optional(_ name: String, _ type: TypeReference, _ rules: RuleContract...) -> FieldContract {
    FieldContract(name: name, documentation: "", type: type, isRequired: false, rules: rules)
  }
}
