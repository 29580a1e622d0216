/// Shows a typed text with notes below the places that they are about.
struct Excerpt {
  struct Note {
    /// Offsets of Unicode scalars in the text; may lie one past its end.
    var span: Range<Int>
    /// Empty for a caret alone.
    var text: String
  }

  var text: String
  var notes: [Note]
  var style = Style.plain

  /// The notes alone, for a text of one line that stands on the screen already, after a prompt; `nil` if the text has
  /// several lines, does not fit on one row, or holds characters whose width on the screen is not known.
  func notes(belowPromptOf promptWidth: Int, width: Int) -> [String]? {
    guard !text.unicodeScalars.contains(where: \.isInvisibleControl),
      promptWidth + DisplayWidth.of(text) < width, let line = SourceText(text).lines.first
    else { return nil }
    return sortedNotes.map { marked($0, in: line, indent: promptWidth, width: width) }
  }

  /// The lines that notes are about, each followed by its notes.
  func lines(width: Int) -> [String] {
    let source = SourceText(text)
    var result: [String] = []
    var shown: Int?
    for note in sortedNotes {
      let index = source.lineIndex(of: note.span.lowerBound)
      let line = source.lines[index]
      let window = window(of: line, around: note, width: max(20, width - 2))
      if shown != index || window.isPart {
        result.append("  " + (window.line.start > line.start ? "…" : "") + Self.string(window.line.scalars).visible)
        shown = index
      }
      result.append(marked(note, in: window.line, indent: 2 + (window.line.start > line.start ? 1 : 0), width: width))
    }
    return result
  }

  private var sortedNotes: [Note] { notes.sorted { $0.span.lowerBound < $1.span.lowerBound } }

  private func marked(_ note: Note, in line: SourceText.Line, indent: Int, width: Int) -> String {
    let first = min(max(note.span.lowerBound - line.start, 0), line.scalars.count)
    let last = min(max(note.span.upperBound - line.start, first), line.scalars.count)
    let before = Self.string(line.scalars.prefix(first)).visible
    let marked = Self.string(line.scalars.dropFirst(first).prefix(last - first)).visible
    let column = indent + DisplayWidth.of(before)
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    let label = note.text.visible
    guard !label.isEmpty else { return String(repeating: " ", count: column) + style.failure(carets) }
    let labelWidth = DisplayWidth.of(label)
    if column + carets.count + 1 + labelWidth > width, labelWidth + 1 <= column {
      return String(repeating: " ", count: column - labelWidth - 1) + label + " " + style.failure(carets)
    }
    return String(repeating: " ", count: column) + style.failure(carets) + " " + label
  }

  /// The part of a long line around a note.
  private func window(of line: SourceText.Line, around note: Note, width: Int) -> (line: SourceText.Line, isPart: Bool)
  {
    guard DisplayWidth.of(Self.string(line.scalars)) > width else { return (line, false) }
    let offset = min(max(note.span.lowerBound - line.start, 0), line.scalars.count)
    let skipped = offset < width / 2 ? 0 : min(offset - width / 2, line.scalars.count)
    let part = line.scalars.dropFirst(skipped).prefix(width - 1)
    return (SourceText.Line(start: line.start + skipped, scalars: part), true)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
