/// A value as it stands in a table.
struct Cell {
  enum Kind { case empty, text, number, nested }

  static let empty = Cell(kind: .empty, text: "")

  var kind: Kind
  var text: String

  init(_ node: JSONNode) {
    switch node.value {
    case .null: self = .empty
    case .boolean(let value): self.init(kind: .text, text: value ? "true" : "false")
    case .number(let digits): self.init(kind: .number, text: digits)
    case .string(let text): self.init(kind: .text, text: text.visible)
    case .array(let elements):
      let isFlat = elements.allSatisfy { !$0.isContainer }
      let text = isFlat ? elements.map { Cell($0).text }.joined(separator: ", ") : "[\(elements.count)]"
      self.init(kind: elements.isEmpty ? .empty : .nested, text: text)
    case .object(let members):
      let name = ["name", "title", "label", "displayName"].lazy.compactMap { node[$0]?.text }.first
      self.init(kind: .nested, text: name?.visible ?? (members.isEmpty ? "{}" : JSONText().compactForReading(node)))
    }
  }

  private init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  var isUUID: Bool { kind == .text && text.count == 36 && text.filter { $0 == "-" }.count == 4 }

  /// Numbers with spaces after them, so that their decimal points stand below each other when aligned to the right.
  static func alignedAtPoint(_ cells: [Cell]) -> [Cell] {
    func fraction(_ cell: Cell) -> Int { cell.text.firstIndex(of: ".").map { cell.text[$0...].count } ?? 0 }
    let longest = cells.map(fraction).max() ?? 0
    return cells.map { cell in
      guard cell.kind == .number else { return cell }
      return Cell(kind: .number, text: cell.text + String(repeating: " ", count: longest - fraction(cell)))
    }
  }
}

extension JSONText {
  /// One line, safe for a terminal.
  func compactForReading(_ node: JSONNode) -> String { JSONText.compact(node).visible }
}
