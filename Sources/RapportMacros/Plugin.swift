import SwiftCompilerPlugin
import SwiftSyntaxMacros

@main
struct RapportMacrosPlugin: CompilerPlugin {
  let providingMacros: [any Macro.Type] = [
    MarkerMacro.self, ProceduresMacro.self, SchemaMacro.self, TableMacro.self,
  ]
}
