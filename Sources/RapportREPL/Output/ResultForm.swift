/// How results are printed.
public enum ResultForm: String, Hashable, Sendable {
  /// Tables for pages and lists on a terminal, JSON for everything else.
  case automatic
  /// JSON with two spaces per level; keys and numbers as they came.
  case json
  /// Tables for pages and lists, a line per field for objects.
  case table
}

/// Prints the result of a call.
struct ResultPrinter {
  var form: ResultForm
  var isTerminal: Bool
  var width: Int
  var style: Style

  /// The text for a result, without a line end.
  func text(for json: String) -> String {
    guard let node = try? JSONNode(json: json) else { return json }
    switch form {
    case .table: return listing(node) ?? fields(node) ?? JSONText(style: style).pretty(node)
    case .automatic where isTerminal: return listing(node) ?? JSONText(style: style).pretty(node)
    case .automatic, .json: return JSONText(style: style).pretty(node)
    }
  }

  /// A page (`{items: […], nextCursor}`) or an array of objects as a table; `nil` for anything else.
  private func listing(_ node: JSONNode) -> String? {
    let rows = node.elements ?? node["items"]?.elements
    guard let rows, rows.allSatisfy({ $0.members != nil }) else { return nil }
    let others = (node.members ?? []).filter { $0.key != "items" }
    guard others.allSatisfy({ !$0.value.isContainer }) else { return nil }
    var lines: [String] = []
    var remarks = [rows.count == 1 ? "1 row" : "\(rows.count) rows"]
    if !rows.isEmpty {
      let table = Table(rows: rows, style: style).lines(width: width)
      lines = table.lines
      if !table.leftOut.isEmpty { remarks.append("without \(table.leftOut.joined(separator: ", ")) (:json shows all)") }
    }
    for other in others where !other.value.isNull {
      remarks.append("\(other.key.visible): \(JSONText.compact(other.value).visible)")
    }
    return (lines + [style.faint("(" + remarks.joined(separator: "; ") + ")")]).joined(separator: "\n")
  }

  /// A line per field of an object; `nil` for anything else.
  private func fields(_ node: JSONNode) -> String? {
    guard let members = node.members, !members.isEmpty else { return nil }
    let names = members.map { $0.key.visible }
    let column = min(names.map { DisplayWidth.of($0) }.max() ?? 0, 32)
    return zip(names, members).map { name, member in
      let value = member.value.text?.visible ?? JSONText.compact(member.value).visible
      let room = max(10, width - column - 2)
      let isWhole = member.value.text != nil || !member.value.isContainer
      return style.key(DisplayWidth.padded(name, to: column)) + "  "
        + (isWhole ? value : DisplayWidth.truncated(value, to: room))
    }.joined(separator: "\n")
  }
}
