public import Foundation

/// The text of documents, to find them by: plain text, DOCX and PDF. Whatever is in a document, reading it takes bounded
/// time and memory.
public enum DocumentText {
  /// What a document is allowed to take.
  public struct Limits: Sendable {
    /// The most bytes of text in UTF-8; the rest is cut off.
    public var text = 1 << 20
    /// The most bytes that compressed parts may become.
    public var unpacked = 64 << 20
    /// How long a program may run that reads the document, in seconds.
    public var seconds = 60

    public init() {}
  }

  public enum Outcome: Hashable, Sendable {
    /// May be empty, such as of a scanned page.
    case text(String)
    /// Documents of this kind have no text that can be read.
    case noText
    /// The machine lacks what it takes: says what.
    case unavailable(String)
    /// The document is damaged, locked or too large: says why.
    case unreadable(String)
  }

  /// Reads the text of a document. What kind it is, it says itself; media type and name tell plain text from other bytes.
  @concurrent
  public static func read(
    _ path: String, mediaType: String, name: String, limits: Limits = Limits()
  ) async -> Outcome {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
      return .unreadable("The file cannot be read")
    }
    if isPDF(data) { return await PDFTools.text(of: path, limits) }
    if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      do throws(ZipError) {
        guard let text = try WordDocument.text(in: ZipArchive(data), limits) else { return .noText }
        return .text(cut(text, to: limits.text))
      } catch {
        return .unreadable(error.description)
      }
    }
    guard PlainText.isLikely(mediaType: mediaType, name: name), let text = PlainText.decode(data.prefix(limits.text))
    else { return .noText }
    return .text(cut(text, to: limits.text))
  }

  /// Whether it is a PDF: such files may have something before their head.
  public static func isPDF(_ data: Data) -> Bool {
    data.prefix(1024).firstRange(of: Data("%PDF-".utf8)) != nil
  }

  /// Without what databases do not take, blank lines and more than so many bytes.
  static func cut(_ text: String, to limit: Int) -> String {
    var result = String.UnicodeScalarView()
    var size = 0
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        // The strongest of what stands between two words: a line break before a space.
        let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\u{0C}"
        if isBreak { pending = "\n" } else if pending == nil { pending = " " }
        continue
      }
      if let space = pending, !result.isEmpty {
        result.append(space)
        size += 1
      }
      pending = nil
      size += UTF8.width(scalar)
      if size > limit { break }
      result.append(scalar)
    }
    return String(result)
  }
}
