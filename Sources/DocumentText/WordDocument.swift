/// The text of word processors' documents (ECMA-376, WordprocessingML): what stands in `t` elements.
enum WordDocument {
  /// `nil` if the archive is no such document.
  static func text(in archive: ZipArchive, _ limits: DocumentText.Limits) throws(ZipError) -> String? {
    let main = archive.entries.filter { $0.name == "word/document.xml" }
    if main.isEmpty { return nil }
    let others = archive.entries.filter { entry in
      ["word/header", "word/footer", "word/footnotes", "word/endnotes", "word/comments"].contains {
        entry.name.hasPrefix($0) && entry.name.hasSuffix(".xml")
      }
    }
    var left = limits.unpacked
    var text: [UInt8] = []
    for entry in main.prefix(1) + others.sorted(by: { $0.name < $1.name }) where text.count < limits.text {
      let content = try archive.content(of: entry, limit: left)
      left -= content.count
      collect(content, into: &text, limit: limits.text)
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes through the markup without building a tree. Declarations of entities are passed over, so nothing can grow.
  static func collect(_ xml: [UInt8], into text: inout [UInt8], limit: Int) {
    var index = 0
    var isText = false
    while index < xml.count, text.count < limit {
      let byte = xml[index]
      if byte == UInt8(ascii: "<") {
        let end = tagEnd(xml, from: index)
        let tag = xml[min(index + 1, xml.count)..<max(min(end, xml.count), min(index + 1, xml.count))]
        index = end + 1
        read(tag, isText: &isText, into: &text)
      } else if isText, byte == UInt8(ascii: "&") {
        index = reference(xml, from: index, into: &text)
      } else {
        if isText { text.append(byte) }
        index += 1
      }
    }
  }

  /// Where the tag, comment or section that begins here ends.
  private static func tagEnd(_ xml: [UInt8], from start: Int) -> Int {
    func find(_ end: String, from: Int) -> Int {
      let end = Array(end.utf8)
      var index = from
      while index + end.count <= xml.count {
        if xml[index] == end[0], xml[index..<index + end.count].elementsEqual(end) { return index + end.count - 1 }
        index += 1
      }
      return xml.count
    }
    if xml[start...].starts(with: "<!--".utf8) { return find("-->", from: start + 4) }
    if xml[start...].starts(with: "<![CDATA[".utf8) { return find("]]>", from: start + 9) }
    return find(">", from: start + 1)
  }

  private static func read(_ tag: ArraySlice<UInt8>, isText: inout Bool, into text: inout [UInt8]) {
    if tag.starts(with: "![CDATA[".utf8) {
      if isText { text.append(contentsOf: tag.dropFirst(8).dropLast(2)) }
      return
    }
    let isEnd = tag.first == UInt8(ascii: "/")
    let isEmpty = tag.last == UInt8(ascii: "/")
    let name = tag.drop { $0 == UInt8(ascii: "/") }
      .prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? name
    switch String(decoding: local, as: UTF8.self) {
    case "t": isText = !isEnd && !isEmpty
    case "tab" where !isEnd: text.append(UInt8(ascii: "\t"))
    case "br" where !isEnd, "cr" where !isEnd: text.append(UInt8(ascii: "\n"))
    case "p" where isEnd || isEmpty: text.append(UInt8(ascii: "\n"))
    default: break
    }
  }

  /// Reads a reference to a character; what is none stays as it is.
  private static func reference(_ xml: [UInt8], from start: Int, into text: inout [UInt8]) -> Int {
    let rest = xml[start...].prefix(12)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      text.append(xml[start])
      return start + 1
    }
    let name = String(decoding: xml[start + 1..<end], as: UTF8.self)
    let scalar: Unicode.Scalar? =
      switch name {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos": "'"
      case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      default: nil
      }
    if let scalar { text.append(contentsOf: String(Character(scalar)).utf8) }
    return end + 1
  }
}
