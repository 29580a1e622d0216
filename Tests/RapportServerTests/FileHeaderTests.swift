import Testing

@testable import RapportServer

@Suite struct FileHeaderTests {
  @Test(arguments: [
    ("offer.pdf", #"attachment; filename="offer.pdf""#),
    ("naïve.txt", #"attachment; filename="na_ve.txt"; filename*=UTF-8''na%C3%AFve.txt"#),
    ("a\"b\\c.txt", #"attachment; filename="c.txt""#),
    ("100%.txt", #"attachment; filename="100_.txt"; filename*=UTF-8''100%25.txt"#),
    ("../../etc/passwd", #"attachment; filename="passwd""#), ("", #"attachment; filename="file""#),
    ("a\r\nSet-Cookie: x", #"attachment; filename="aSet-Cookie: x""#), ("..", #"attachment; filename="file""#),
  ])
  func aNameThatCanDoNoHarm(name: String, header: String) {
    #expect(ContentDisposition.header(name: name, isInline: false) == header)
  }

  @Test(
    arguments: [
      (nil, .whole), ("bytes=0-9", .one(0..<10)), ("bytes=90-", .one(90..<100)), ("bytes=-1", .one(99..<100)),
      ("bytes=-1000", .one(0..<100)), ("bytes=100-", .none), ("bytes=-0", .none),
      ("bytes=0-1,5-6", .several([0..<2, 5..<7])),
      ("bytes=0-1,200-", .one(0..<2)), ("bytes=0-5,3-9", .whole), ("bytes=", .whole), ("bytes=a-b", .whole),
      ("bytes=99999999999999999999-", .whole),
      ("bytes=" + (0..<40).map { "\($0 * 2)-\($0 * 2)" }.joined(separator: ","), .whole),
    ] as [(String?, ByteRanges)])
  func rangesOfAHundredBytes(header: String?, ranges: ByteRanges) {
    #expect(ByteRanges(header, size: 100) == ranges)
  }
}
