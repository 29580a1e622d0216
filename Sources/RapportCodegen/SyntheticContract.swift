public import RapportContract

extension Contract {
  /// A contract of any size and of the usual shape, for measuring generators and the compilers behind them: ten
  /// procedures to a namespace, four of five queries, and types of eight fields.
  public static func synthetic(procedures count: Int) -> Contract {
    var procedures: [ProcedureContract] = []
    var types: [TypeContract] = []
    for index in 0..<max(count, 0) {
      let entity = "Entity\(index)"
      types.append(
        TypeContract(name: "\(entity)Input", documentation: "What to find.", definition: .object(inputFields)))
      types.append(
        TypeContract(name: entity, documentation: "A record.", definition: .object(outputFields(entity: entity))))
      types.append(
        TypeContract(
          name: "\(entity)Error", documentation: "What can go wrong.",
          definition: .union(
            discriminator: "type",
            cases: [
              UnionCase(name: "gone", documentation: "It is gone.", fields: []),
              UnionCase(
                name: "locked", documentation: "It is locked.",
                fields: [FieldContract(name: "until", documentation: "", type: .instant, isRequired: true)]),
            ])))
      procedures.append(
        ProcedureContract(
          name: "app.area\(index / 10).procedure\(index)", kind: index % 5 == 0 ? .mutation : .query,
          documentation: "Finds record \(index).", access: .signedIn, input: .named("\(entity)Input"),
          output: .named(entity), errors: "\(entity)Error"))
    }
    return Contract(
      title: "Synthetic", version: "1.0.0", documentation: "", procedures: procedures, types: types,
      errorCodes: [
        ErrorCodeContract(code: "BAD_REQUEST", number: -32602, documentation: "The input breaks a rule."),
        ErrorCodeContract(code: "INTERNAL", number: -32603, documentation: "Something went wrong."),
      ])
  }

  private static var inputFields: [FieldContract] {
    [
      FieldContract(
        name: "title", documentation: "The title.", type: .string, isRequired: true,
        rules: [.trimmed, .length(minimum: 1, maximum: 200)]),
      FieldContract(
        name: "value", documentation: "", type: .nullable(.money), isRequired: false, rules: [.minimum("0")]),
      FieldContract(name: "tags", documentation: "", type: .array(.string), isRequired: false, rules: [.unique]),
      FieldContract(name: "from", documentation: "", type: .calendarDate, isRequired: false),
    ]
  }

  private static func outputFields(entity: String) -> [FieldContract] {
    [
      FieldContract(name: "id", documentation: "Its key.", type: .id(entity: entity), isRequired: true),
      FieldContract(name: "title", documentation: "", type: .string, isRequired: true),
      FieldContract(name: "value", documentation: "", type: .nullable(.money), isRequired: false),
      FieldContract(name: "tags", documentation: "", type: .array(.string), isRequired: true),
      FieldContract(name: "version", documentation: "", type: .integer(.int64), isRequired: true),
      FieldContract(name: "createdAt", documentation: "", type: .instant, isRequired: true),
      FieldContract(name: "attributes", documentation: "", type: .dictionary(.string), isRequired: true),
      FieldContract(name: "parent", documentation: "", type: .nullable(.named(entity)), isRequired: false),
    ]
  }
}
