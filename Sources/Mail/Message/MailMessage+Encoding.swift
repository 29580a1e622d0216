import Foundation

extension MailMessage {
  /// The message as it goes over the wire (RFC 5322 with MIME, RFC 2045 to 2047): ASCII alone, in lines that end with
  /// CRLF. What is not ASCII is encoded, so no server on the way needs to know more than the first ones did.
  public func encoded() -> [UInt8] {
    var lines = [
      HeaderText.line("Date", Self.text(of: date)), HeaderText.line("From", [from]), HeaderText.line("To", to),
    ]
    if let replyTo { lines.append(HeaderText.line("Reply-To", [replyTo])) }
    lines.append(HeaderText.line("Subject", subject))
    lines.append("Message-ID: <\(messageID)>")
    for header in headers { lines.append(HeaderText.line(header.name, header.value)) }
    lines.append("MIME-Version: 1.0")
    let body = html.map { Self.multipart("alternative", [Self.part("plain", text), Self.part("html", $0)]) }
    lines +=
      attachments.isEmpty
      ? body ?? Self.part("plain", text)
      : Self.multipart("mixed", [body ?? Self.part("plain", text)] + attachments.map(Self.part))
    let message = lines.joined(separator: "\r\n")
    return Array((message.hasSuffix("\r\n") ? message : message + "\r\n").utf8)
  }

  /// Parts one after the other. No quoted-printable text and no base64 holds "=_", so no part can hold the boundary.
  private static func multipart(_ kind: String, _ parts: [[String]]) -> [String] {
    let boundary = "=_\(UUID().uuidString.lowercased())"
    var lines = ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\"", ""]
    for part in parts { lines += ["--\(boundary)"] + part }
    return lines + ["--\(boundary)--", ""]
  }

  private static func part(_ type: String, _ content: String) -> [String] {
    [
      "Content-Type: text/\(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      QuotedPrintable.encoded(content),
    ]
  }

  /// A file in base64. Its name is there twice: in ASCII, and in UTF-8 for readers that know RFC 2231.
  private static func part(_ attachment: Attachment) -> [String] {
    let ascii = String(
      attachment.name.unicodeScalars.map { scalar -> Character in
        scalar.value < 0x7F && scalar != "\"" && scalar != "\\" ? Character(scalar) : "_"
      })
    let encoded = attachment.name.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%\(digits.count < 2 ? "0" : "")\(digits)"
      }
    }
    return [
      "Content-Type: \(attachment.mediaType)", "Content-Transfer-Encoding: base64", "Content-Disposition: attachment;",
      " filename=\"\(ascii)\";", " filename*=UTF-8''\(encoded.joined())", "",
      Data(attachment.bytes).base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ]),
      "",
    ]
  }

  /// `Sat, 21 Nov 2026 08:00:00 +0000`.
  private static func text(of date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
    func name(_ names: String, _ index: Int?) -> Substring { names.split(separator: " ")[(index ?? 1) - 1] }
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    let day = name("Sun Mon Tue Wed Thu Fri Sat", parts.weekday)
    let month = name("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", parts.month)
    return "\(day), \(parts.day ?? 1) \(month) \(parts.year ?? 1970) "
      + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
  }
}
