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
    guard let html else {
      let end = text.last?.isNewline == true ? [] : [""]
      return Array((lines + Self.part("plain", text) + end).joined(separator: "\r\n").utf8)
    }
    // No quoted-printable text holds "=_", so no part can hold the boundary.
    let boundary = "=_\(UUID().uuidString.lowercased())"
    lines.append("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
    lines.append("")
    for (type, content) in [("plain", text), ("html", html)] {
      lines.append("--\(boundary)")
      lines += Self.part(type, content)
    }
    lines.append("--\(boundary)--")
    return Array((lines + [""]).joined(separator: "\r\n").utf8)
  }

  private static func part(_ type: String, _ content: String) -> [String] {
    [
      "Content-Type: text/\(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      QuotedPrintable.encoded(content),
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
