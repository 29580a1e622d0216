#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A library that is loaded when it is first needed: what is not printed with costs neither time nor memory, and a
/// machine without it lacks this alone.
struct DynamicLibrary: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  let name: String

  /// - Parameters:
  ///   - name: for people.
  ///   - files: tried in order. They carry the number of the interface that is called, so that another one is not taken.
  init(_ name: String, _ files: [String], for format: PrintFormat) throws(PrintError) {
    for file in files {
      if let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) {
        self.handle = handle
        self.name = name
        return
      }
    }
    throw .missingLibrary(name, for: format)
  }

  /// A function of it. `Function` is a `@convention(c)` type that says what the header of the library says.
  func function<Function>(_ symbol: String, as type: Function.Type = Function.self) throws(PrintError) -> Function {
    precondition(MemoryLayout<Function>.size == MemoryLayout<UnsafeMutableRawPointer>.size)
    guard let address = dlsym(handle, symbol) else {
      throw .failed("The library \(name) of this machine has no \(symbol); it is too old")
    }
    return unsafeBitCast(address, to: Function.self)
  }
}
