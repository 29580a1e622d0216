/// Objects as a table that fits the terminal: the columns that matter most, numbers aligned at the decimal point, long
/// texts cut off with `…`.
struct Table {
  private struct Column {
    var name: String
    var cells: [Cell]
    /// Its place among those to keep when there is no room for all; the lowest stays.
    var rank: Int
    /// Columns that it takes on the screen.
    var width: Int
    /// Below this it would say nothing.
    var minimumWidth: Int
    var isNumeric: Bool
  }

  private static let gap = 2
  private static let widestColumn = 48

  private var columns: [Column]
  private let rowCount: Int
  private let style: Style

  /// - Parameter rows: Objects; other values are shown as rows without cells.
  init(rows: [JSONNode], style: Style = .plain) {
    self.style = style
    rowCount = rows.count
    var names: [String] = []
    var seen: Set<String> = []
    let cells = rows.map { row in
      var byName: [String: Cell] = [:]
      for member in row.members ?? [] {
        if seen.insert(member.key).inserted { names.append(member.key) }
        byName[member.key] = Cell(member.value)
      }
      return byName
    }
    columns = names.enumerated().compactMap { position, name in
      Self.column(name, position: position, cells: cells.map { $0[name] ?? Cell.empty })
    }
  }

  private static func column(_ name: String, position: Int, cells: [Cell]) -> Column? {
    let filled = cells.filter { $0.kind != .empty }
    guard !filled.isEmpty else { return nil }
    let isNumeric = filled.allSatisfy { $0.kind == .number }
    let texts = isNumeric ? Cell.alignedAtPoint(cells) : cells
    let header = name.visible
    let natural = max(DisplayWidth.of(header), texts.map { DisplayWidth.of($0.text) }.max() ?? 0)
    let isID = filled.allSatisfy { $0.isUUID }
    let width = isID || isNumeric ? natural : min(natural, widestColumn)
    let minimum = isID || isNumeric ? width : min(width, max(8, min(DisplayWidth.of(header), 12)))
    let rank = rank(of: name, isID: isID, isNested: filled.contains { $0.kind == .nested })
    return Column(
      name: header, cells: texts, rank: rank * 1000 + min(position, 999), width: width, minimumWidth: minimum,
      isNumeric: isNumeric)
  }

  private static func rank(of name: String, isID: Bool, isNested: Bool) -> Int {
    switch name {
    case "name", "title", "label", "subject", "displayName": return 0
    case "id": return 1
    case "createdAt", "updatedAt", "createdBy", "updatedBy", "version": return 4
    default: return isNested ? 5 : isID ? 3 : 2
    }
  }

  /// The names of the columns that have no room in so many columns of the terminal.
  private mutating func fit(into width: Int) -> [String] {
    var dropped: [String] = []
    func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }
    while columns.count > 1, total(columns.map(\.minimumWidth)) > width,
      let worst = columns.indices.max(by: { columns[$0].rank < columns[$1].rank })
    {
      dropped.append(columns.remove(at: worst).name)
    }
    while total(columns.map(\.width)) > width {
      let shrinkable = columns.indices.filter { columns[$0].width > columns[$0].minimumWidth }
      guard let widest = shrinkable.max(by: { columns[$0].width < columns[$1].width }) else { break }
      columns[widest].width -= 1
    }
    return dropped.reversed()
  }

  /// The lines of the table, the first with the columns' names.
  ///
  /// - Returns: Also the names of the columns that were left out.
  func lines(width: Int) -> (lines: [String], leftOut: [String]) {
    var table = self
    let leftOut = table.fit(into: width)
    let header = table.line { column in
      DisplayWidth.padded(
        DisplayWidth.truncated(column.name, to: column.width), to: column.width, right: column.isNumeric)
    }
    let rows = (0..<rowCount).map { row in
      table.line { column in
        let text = DisplayWidth.truncated(column.cells[row].text, to: column.width)
        return DisplayWidth.padded(text, to: column.width, right: column.isNumeric)
      }
    }
    return ([style.heading(header)] + rows, leftOut)
  }

  private func line(_ cell: (Column) -> String) -> String {
    var line = columns.map(cell).joined(separator: String(repeating: " ", count: Self.gap))
    while line.last == " " { line.removeLast() }
    return line
  }
}
