import Foundation

/// The texts of the JSON test suite, by Nicolas Seriot (MIT): each says in its name what a parser must do with it.
///
/// They stand in `Tests/Conformance/json-test-suite/test_parsing`.
public enum JSONTestSuite {
  public struct Sample: Sendable, CustomStringConvertible {
    public enum Verdict: Character, Sendable {
      case accept = "y"
      case refuse = "n"
      /// The standard leaves it open.
      case either = "i"
    }

    public let name: String
    public let bytes: [UInt8]
    public let verdict: Verdict

    public var description: String { name }
  }

  /// How many texts the suite has.
  public static let count = 318

  static let folder: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.appending(path: "Tests/Conformance")
      .appending(path: "json-test-suite/test_parsing").standardizedFileURL
  }()

  /// Every text, by name; none if the folder is not there, which ``missing`` says.
  public static let samples: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard let verdict = name.first.flatMap(Sample.Verdict.init),
        let data = try? Data(contentsOf: folder.appending(path: name))
      else { return nil }
      return Sample(name: name, bytes: Array(data), verdict: verdict)
    }
  }()

  /// A sentence if the suite is not there or not whole.
  public static var missing: String? {
    guard samples.count != count else { return nil }
    return "\(folder.path) holds \(samples.count) of the \(count) texts of the JSON test suite"
  }
}
