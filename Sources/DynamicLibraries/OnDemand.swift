import Synchronization

/// The functions of a library, loaded when they are first asked for. A library that was missing is looked for again.
public final class OnDemand<Functions: Sendable>: Sendable {
  private let loaded = Mutex<Functions?>(nil)
  private let load: @Sendable () throws(DynamicLibraryError) -> Functions

  public init(_ load: @escaping @Sendable () throws(DynamicLibraryError) -> Functions) { self.load = load }

  public func callAsFunction() throws(DynamicLibraryError) -> Functions {
    if let functions = loaded.withLock({ $0 }) { return functions }
    let functions = try load()
    loaded.withLock { $0 = functions }
    return functions
  }
}
