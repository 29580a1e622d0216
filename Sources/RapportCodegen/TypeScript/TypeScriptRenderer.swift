import RapportContract

/// The TypeScript client of a contract: `index.ts`, `types.ts`, `client.ts`, `wire.ts`, `schema.ts`, `errors.ts`, `mock.ts`, `trpc.ts`,
/// `deno.json`, and the runtime, which is the same for every contract.
///
/// What is generated is mostly types: one explicit interface for each namespace, so that a compiler's time grows with
/// the number of procedures and not with its square. At run time one table and one proxy do the work.
struct TypeScriptRenderer {
  let model: ClientModel

  init(_ contract: Contract) throws {
    model = try ClientModel(contract, language: .typeScript(exports: TypeScriptRuntime.exports.union(Self.trpcNames)))
  }

  /// Sorted by path.
  var files: [GeneratedFile] {
    let generated = [
      GeneratedFile(path: "index.ts", contents: index),
      GeneratedFile(path: "types.ts", contents: types),
      GeneratedFile(path: "client.ts", contents: client),
      GeneratedFile(path: "schema.ts", contents: schema),
      GeneratedFile(path: "errors.ts", contents: errors),
      GeneratedFile(path: "mock.ts", contents: mock),
      GeneratedFile(path: "trpc.ts", contents: trpc),
      GeneratedFile(path: "wire.ts", contents: wire),
    ]
    let all = generated + TypeScriptRuntime.files
    return (all + [GeneratedFile(path: "deno.json", contents: denoConfiguration(all.map(\.path)))])
      .sorted { $0.path < $1.path }
  }

  private var index: String {
    TypeScriptText.header + TypeScriptText.comment(["\(model.title) \(model.version).", model.documentation]) + """

      export * from "./client.js";
      export * from "./errors.js";
      export * from "./runtime.js";
      export * from "./schema.js";
      export * from "./types.js";

      """
  }

  private var mock: String {
    TypeScriptText.header + """
      import type { Client } from "./client.js";
      import { mock } from "./runtime/mock.js";
      import type { Mock, MockHandlers, MockOptions } from "./runtime/mock.js";
      import { schema } from "./schema.js";

      /**
       * A client without a server, for tests of a frontend: it answers with the handler of a procedure, or with an example
       * that fits the contract. Not part of index.ts, so that no application ships it.
       */
      export function createMockClient(handlers: MockHandlers<Client> = {}, options: MockOptions = {}): Mock<Client> {
        return mock<Client>(schema, handlers, options);
      }

      """
  }

  private var errors: String {
    let codes = model.errorCodes
    var text = TypeScriptText.header + "\n"
    text += "/** The codes that a call can fail with on the server. */\n"
    if codes.isEmpty { return text + "export type ErrorCode = never;\n\nexport const errorCodes = {} as const;\n" }
    text += "export type ErrorCode =\n"
    text += codes.map { "  | \(TypeScriptText.literal($0.code))" }.joined(separator: "\n") + ";\n\n"
    text += "/** Their JSON-RPC numbers. */\n"
    text += "export const errorCodes: { readonly [Code in ErrorCode]: number } = {\n"
    for row in codes {
      text += TypeScriptText.comment([row.documentation], indentation: "  ")
      text += "  \(TypeScriptText.key(row.code)): \(row.number),\n"
    }
    return text + "};\n"
  }

  /// Imports end in `.js`, as ECMAScript modules want it: TypeScript and bundlers find the `.ts` file for it. Deno does
  /// so by this map.
  private func denoConfiguration(_ paths: [String]) -> String {
    let modules = paths.filter { $0.hasSuffix(".ts") }.sorted().map { path in
      let stem = path.dropLast(3)
      return "    \"./\(stem).js\": \"./\(stem).ts\""
    }
    return """
      {
        "exports": { ".": "./index.ts", "./react": "./react.ts" },
        "imports": {
      \(modules.joined(separator: ",\n"))
        }
      }

      """
  }
}
