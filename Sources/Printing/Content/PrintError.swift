import DynamicLibraries

/// Why something could not be printed.
public enum PrintError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The machine has no library that makes files of this kind.
  case missingLibrary(String, for: PrintFormat)
  /// It holds less than is to be written: says what and how much.
  case tooLarge(String)
  case failed(String)

  public var description: String {
    switch self {
    case .missingLibrary(let library, let format):
      "This machine cannot make \(format.rawValue.uppercased()) files: it lacks \(library). Install it, or take another format"
    case .tooLarge(let sentence), .failed(let sentence): sentence
    }
  }

  /// What a library that is missing or too old means for a format.
  init(_ error: DynamicLibraryError, for format: PrintFormat) {
    switch error {
    case .missing(let library): self = .missingLibrary(library, for: format)
    case .outdated(let library, let symbol):
      self = .failed("The library \(library) of this machine has no \(symbol); it is too old")
    }
  }
}
