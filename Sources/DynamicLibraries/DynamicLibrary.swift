#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A library that is loaded when it is first needed: what is not asked for costs neither time nor memory, and a machine
/// without it lacks this alone.
public struct DynamicLibrary: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  public let name: String

  /// - Parameters:
  ///   - name: for people.
  ///   - files: tried in order. They carry the number of the interface that is called, so that another one is not taken.
  ///   - isShared: whether libraries that are loaded later find its functions.
  public init(_ name: String, _ files: [String], isShared: Bool = false) throws(DynamicLibraryError) {
    for file in files {
      if let handle = dlopen(file, RTLD_NOW | (isShared ? RTLD_GLOBAL : RTLD_LOCAL)) {
        self.handle = handle
        self.name = name
        return
      }
    }
    throw .missing(library: name)
  }

  /// A function of it. `Function` is a `@convention(c)` type that says what the header of the library says.
  public func function<Function>(
    _ symbol: String, as type: Function.Type = Function.self
  ) throws(DynamicLibraryError) -> Function {
    precondition(MemoryLayout<Function>.size == MemoryLayout<UnsafeMutableRawPointer>.size)
    guard let address = dlsym(handle, symbol) else { throw .outdated(library: name, symbol: symbol) }
    return unsafeBitCast(address, to: Function.self)
  }
}

public enum DynamicLibraryError: Error, Hashable, Sendable {
  /// The machine has none of its files.
  case missing(library: String)
  /// The machine's lacks a function.
  case outdated(library: String, symbol: String)
}
