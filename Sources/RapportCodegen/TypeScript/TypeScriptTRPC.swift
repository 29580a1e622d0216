import RapportContract

/// `trpc.ts`: the type that a tRPC client of `/trpc` is made for. It names types of `@trpc/server` alone, so that nothing
/// of it is there at run time, and a project without tRPC leaves the file alone.
extension TypeScriptRenderer {
  /// The names that the file declares, which no type of a contract has.
  static let trpcNames: Set<String> = ["AppErrorShape", "AppRecord", "AppRouter", "StreamedEvent", "Wire"]

  var trpc: String {
    let shown = trpcProcedures(in: model.root)
    let named = Set(
      shown.flatMap { procedure in
        [procedure.input.map { model.typeNames[$0] ?? $0 }].compactMap(\.self)
          + (procedure.output.map { namedTypes(in: $0) } ?? [])
      })
    let values = Set(shown.compactMap(\.output).flatMap { valueTypes(in: $0) })
    var text = TypeScriptText.header
    let library = [
      "TRPCBuiltRouter", "TRPCDefaultErrorShape", "TRPCMutationProcedure", "TRPCQueryProcedure",
      "TRPCSubscriptionProcedure",
    ]
    text += "import type {\n" + library.map { "  \($0),\n" }.joined() + "} from \"@trpc/server\";\n"
    let runtime = values.union(["CalendarDate", "Issue", "JSONValue"])
    text += "import type { \(runtime.sorted().joined(separator: ", ")) } from \"./runtime.js\";\n"
    if !named.isEmpty {
      text += "import type {\n" + named.sorted().map { "  \($0),\n" }.joined() + "} from \"./types.js\";\n"
    }
    text += Self.fixedTypes
    text +=
      "\n/** Every procedure, by its path. */\nexport type AppRecord = " + record(model.root, indentation: "") + ";\n"
    text += """

      /** For `createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/trpc" })] })`. */
      export type AppRouter = TRPCBuiltRouter<
        { ctx: object; meta: object; errorShape: AppErrorShape; transformer: false },
        AppRecord
      >;

      """
    return text
  }

  /// Values have the form on the wire here: tRPC has no transformer for them.
  private static let fixedTypes = """

    /** A value as it comes over the wire: moments, dates and bytes are text, and whole numbers beyond 2⁵³ are, too. */
    export type Wire<T> = JSONValue extends T
      ? T
      : T extends Date | CalendarDate | Uint8Array
        ? string
        : T extends bigint
          ? number | string
          : T extends string | number | boolean | null | undefined
            ? T
            : T extends readonly (infer Element)[]
              ? readonly Wire<Element>[]
              : { readonly [Key in keyof T]: Wire<T[Key]> };

    /** An error, with what every wire says of it. */
    export interface AppErrorShape extends TRPCDefaultErrorShape {
      data: TRPCDefaultErrorShape["data"] & {
        requestId: string;
        issues?: readonly Issue[];
        /** The procedure's own error. */
        error?: unknown;
      };
    }

    type Query<Input, Output> = TRPCQueryProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
    type Mutation<Input, Output> = TRPCMutationProcedure<{ input: Wire<Input>; output: Wire<Output>; meta: object }>;
    /** Events of a source that can be resumed come with their ids, others bare. */
    type StreamedEvent<Output> = Wire<Output> | { readonly id: string; readonly data: Wire<Output> };
    type Subscription<Input, Output> = TRPCSubscriptionProcedure<{
      input: Wire<Input>;
      output: AsyncIterable<StreamedEvent<Output>>;
      meta: object;
    }>;

    """

  private func record(_ namespace: NamespaceModel, indentation: String) -> String {
    let inner = indentation + "  "
    var text = "{\n"
    // A name that is both a procedure and a namespace is the procedure: a record holds one or the other.
    let methods = Set(namespace.procedures.map(\.method))
    for child in namespace.children where !methods.contains(child.segment) {
      text += "\(inner)\(TypeScriptText.key(child.segment)): \(record(child, indentation: inner));\n"
    }
    for procedure in namespace.procedures {
      text += TypeScriptText.comment([procedure.documentation], indentation: inner)
      text += "\(inner)\(TypeScriptText.key(procedure.method)): \(trpcType(of: procedure));\n"
    }
    return text + indentation + "}"
  }

  /// The procedures that a record has a place for.
  private func trpcProcedures(in namespace: NamespaceModel) -> [ProcedureModel] {
    let methods = Set(namespace.procedures.map(\.method))
    return namespace.procedures
      + namespace.children.filter { !methods.contains($0.segment) }.flatMap { trpcProcedures(in: $0) }
  }

  private func trpcType(of procedure: ProcedureModel) -> String {
    var input = procedure.input.map { model.typeNames[$0] ?? $0 } ?? "void"
    if procedure.input != nil, procedure.isInputOptional { input += " | undefined" }
    let output = procedure.output.map { type($0) } ?? "null"
    let kind =
      switch procedure.kind {
      case .query: "Query"
      case .mutation: "Mutation"
      case .subscription: "Subscription"
      }
    return "\(kind)<\(input), \(output)>"
  }
}
