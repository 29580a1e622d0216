/// Lists ways to go on below the line, one per row with what it is.
enum CompletionList {
  private static let mostRows = 40

  static func text(_ completions: [Completion], width: Int) -> String {
    let shown = completions.prefix(mostRows)
    let labels = shown.map { $0.text.visible }
    let column = min(labels.map { DisplayWidth.of($0) }.max() ?? 0, max(20, width / 2))
    var rows = zip(labels, shown).map { label, completion in
      let detail = completion.detail.visible
      let row = "  " + (detail.isEmpty ? label : DisplayWidth.padded(label, to: column) + "  " + detail)
      return DisplayWidth.truncated(row, to: max(20, width - 1))
    }
    if completions.count > shown.count { rows.append("  … and \(completions.count - shown.count) more") }
    return rows.joined(separator: "\n")
  }
}
