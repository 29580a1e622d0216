/// A typed text by lines, for saying and showing where something stands.
struct SourceText {
  struct Line {
    /// Offset of its first scalar in the text.
    var start: Int
    var scalars: ArraySlice<Unicode.Scalar>
  }

  let lines: [Line]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var lines: [Line] = []
    var start = 0
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" {
      lines.append(Line(start: start, scalars: scalars[start..<offset]))
      start = offset + 1
    }
    lines.append(Line(start: start, scalars: scalars[start...]))
    self.lines = lines
  }

  /// The index of the line that holds an offset. An offset after the end belongs to the last line.
  func lineIndex(of offset: Int) -> Int { max(0, (lines.firstIndex { $0.start > offset } ?? lines.count) - 1) }

  /// Line and column, from 1; columns count Unicode scalars.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let index = lineIndex(of: offset)
    return (index + 1, max(0, offset - lines[index].start) + 1)
  }
}
