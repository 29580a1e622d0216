/// Procedures that belong together. ``Procedures(_:)`` makes a struct one.
public protocol ProcedureGroup<Context>: Sendable {
  associatedtype Context: CallContext

  var procedures: [Procedure<Context>] { get }
}
