public import Rapport

/// Something to be printed: as pages, as sheets, or as plain rows.
public struct Document: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    /// Level 1 is the greatest, 3 the least.
    case heading(String, level: Int)
    case paragraph(String, Emphasis)
    /// Texts beside each other, such as an address and what is known of a letter. They share the width in this proportion.
    case columns([Passage])
    case table(Table)
    /// So many points (1/72 inch) of nothing.
    case space(Double)
    case pageBreak

    public static func paragraph(_ text: String) -> Block { .paragraph(text, .normal) }
  }

  /// A text that has others beside it.
  public struct Passage: Hashable, Sendable {
    public var text: String
    public var width: Double
    public var alignment: Column.Alignment

    public init(_ text: String, width: Double = 1, _ alignment: Column.Alignment = .leading) {
      self.text = text
      self.width = width
      self.alignment = alignment
    }
  }

  public enum Emphasis: Hashable, Sendable { case normal, strong, small }
  public enum Orientation: Hashable, Sendable { case portrait, landscape }

  /// In the file's properties, and in the title of the window that shows it.
  public var title: String
  public var author: String?
  public var language: PrintLanguage
  /// In the file's properties.
  public var createdAt: Instant
  public var orientation: Orientation
  /// Small, at the foot of every page.
  public var footer: String?
  public var blocks: [Block]

  public init(
    title: String, author: String? = nil, language: PrintLanguage = .english, createdAt: Instant,
    orientation: Orientation = .portrait, footer: String? = nil, blocks: [Block] = []
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.createdAt = createdAt
    self.orientation = orientation
    self.footer = footer
    self.blocks = blocks
  }

  /// The tables in it, in order.
  public var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// A list that is written row by row: of any length, in little memory.
public struct Sheet: Hashable, Sendable {
  public var title: String
  public var columns: [Column]
  public var language: PrintLanguage
  /// In the file's properties.
  public var createdAt: Instant

  public init(title: String, columns: [Column], language: PrintLanguage = .english, createdAt: Instant) {
    self.title = title
    self.columns = columns
    self.language = language
    self.createdAt = createdAt
  }
}
