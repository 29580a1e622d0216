public import Foundation
import Subprocess

/// What poppler's programs tell of PDF files. They run apart, with limits of their own: what a file does to them it does
/// not do to us.
public enum PDFTools {
  /// What became of a program.
  private enum Run {
    case done(Data)
    case missing
    case failed
  }

  static func text(of path: String, _ limits: DocumentText.Limits) async -> DocumentText.Outcome {
    let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", path, "-"]
    switch await run("pdftotext", arguments, limits, maximumOutput: limits.text * 4) {
    case .done(let data): return .text(DocumentText.cut(String(decoding: data, as: UTF8.self), to: limits.text))
    case .missing: return .unavailable("This machine cannot read PDF files: it lacks pdftotext (poppler-utils)")
    case .failed: return .unreadable("The PDF is damaged, locked, or takes too long to read")
    }
  }

  /// The first page as a PNG, whose longer side has so many pixels; `nil` if there is none, or the machine cannot make it.
  @concurrent
  public static func preview(
    of path: String, pixels: Int = 800, limits: DocumentText.Limits = DocumentText.Limits()
  ) async -> Data? {
    let arguments = ["-q", "-png", "-f", "1", "-l", "1", "-singlefile", "-scale-to", String(pixels), path]
    guard case .done(let data) = await run("pdftoppm", arguments, limits, maximumOutput: 16 << 20),
      data.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { return nil }
    return data
  }

  /// Whether the machine has the programs.
  public static var areThere: Bool { find("pdftotext") != nil && find("pdftoppm") != nil }

  private static func find(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program with less of a processor and memory than a hostile file would take.
  private static func run(
    _ program: String, _ arguments: [String], _ limits: DocumentText.Limits, maximumOutput: Int
  ) async -> Run {
    guard let path = find(program) else { return .missing }
    // Seconds of a processor, kilobytes. What the program is given is no part of the script.
    let script = """
      ulimit -t \(limits.seconds / 2 + 1); ulimit -v 2097152
      exec timeout -k 2 \(limits.seconds) "$@"
      """
    let result = try? await Subprocess.run(
      .path("/bin/sh"), arguments: .init(["-c", script, "sh", path] + arguments), output: .bytes(limit: maximumOutput))
    guard let result, result.terminationStatus.isSuccess else { return .failed }
    return .done(Data(result.standardOutput))
  }
}
