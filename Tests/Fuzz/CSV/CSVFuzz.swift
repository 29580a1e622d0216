// What libFuzzer calls, compiled together with Tabular by `tools/fuzz`.

/// Takes one input: the beginning of a file, as somebody sends it. What is wrong with what comes of it stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var guess = EncodingGuess()
  guess.look(at: bytes)
  for encoding in TextEncoding.allCases { whatIsDecodedIsText(bytes, encoding) }
  var decoder = TextDecoder(guess.encoding)
  let text = decoder.decode(bytes) + decoder.finish()
  let table = TableGuess(sample: text, isWhole: true)
  for dialect in [table.dialect, .standard, CSVDialect(quote: UInt8(ascii: "'"), escape: UInt8(ascii: "\\"))] {
    howItIsCutDoesNotMatter(text, dialect)
  }
  return 0
}

/// Each encoding makes valid UTF-8 of anything, the same however it is cut.
private func whatIsDecodedIsText(_ bytes: [UInt8], _ encoding: TextEncoding) {
  var whole = TextDecoder(encoding)
  let text = whole.decode(bytes) + whole.finish()
  precondition(String(validating: text, as: UTF8.self) != nil, "\(encoding) makes no text")
  var cut = TextDecoder(encoding)
  let again = bytes.flatMap { cut.decode([$0]) } + cut.finish()
  precondition(again == text && cut.repairs == whole.repairs, "\(encoding) makes another text byte by byte")
}

/// The same records come, in the order of their lines, whatever pieces they come in.
private func howItIsCutDoesNotMatter(_ text: [UInt8], _ dialect: CSVDialect) {
  func records(_ length: Int) -> [CSVRecord] {
    var reader = CSVReader(dialect)
    var records: [CSVRecord] = []
    for start in stride(from: 0, to: text.count, by: length) {
      reader.read(text[start..<min(start + length, text.count)]) { records.append($0) }
    }
    reader.finish { records.append($0) }
    return records
  }
  let whole = records(max(1, text.count))
  precondition(records(1) == whole && records(7) == whole, "pieces make a difference")
  precondition(zip(whole, whole.dropFirst()).allSatisfy { $0.line < $1.line }, "lines go back")
}
