public import Foundation

/// A message, as it is written: text, and the same as HTML if it is given.
public struct MailMessage: Hashable, Sendable {
  public let from: MailAddress
  public let to: [MailAddress]
  public let replyTo: MailAddress?
  /// In one line: what would break it has become a space.
  public let subject: String
  public let text: String
  public let html: String?
  public let attachments: [Attachment]
  public let headers: [Header]
  public let date: Date
  /// Names the message for good, without its angle brackets: `5f0c…@example.com`. Sending it again under the same name
  /// lets servers and readers see that it is the same.
  public let messageID: String

  /// A file that goes with the message.
  public struct Attachment: Hashable, Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: [UInt8]

    /// - Parameters:
    ///   - name: in one line: what would break it has become a space.
    ///   - mediaType: `application/pdf`.
    /// - Throws: ``MailError/unusable(why:)`` if the media type is none.
    public init(_ name: String, mediaType: String, _ bytes: [UInt8]) throws(MailError) {
      let parts = mediaType.split(separator: "/", omittingEmptySubsequences: false)
      let isToken = { (part: Substring) in
        !part.isEmpty && part.utf8.allSatisfy { (33...126).contains($0) && !#"()<>@,;:\"/[]?="#.utf8.contains($0) }
      }
      guard parts.count == 2, parts.allSatisfy(isToken) else {
        throw .unusable(why: "the media type of an attachment has the form type/subtype")
      }
      self.name = HeaderText.oneLine(name)
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// A header beside those that every message has.
  public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String

    /// - Throws: ``MailError/unusable(why:)`` if the name is no name of a header or one that the message writes itself,
    ///   or the value holds a control character.
    public init(_ name: String, _ value: String) throws(MailError) {
      guard (1...70).contains(name.utf8.count), name.utf8.allSatisfy({ (33...126).contains($0) && $0 != 58 }) else {
        throw .unusable(why: "the name of a header is 1 to 70 printable ASCII characters without a colon")
      }
      guard !Self.own.contains(name.lowercased()) else {
        throw .unusable(why: "the message writes \(name) itself")
      }
      guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw .unusable(why: "the value of the header \(name) holds a control character")
      }
      self.name = name
      self.value = value
    }

    private static let own: Set<String> = [
      "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "mime-version",
      "content-type", "content-transfer-encoding",
    ]
  }

  /// - Parameters:
  ///   - date: when it was written.
  ///   - messageID: what names it; by default a new random name in the domain of `from`.
  /// - Throws: ``MailError/unusable(why:)`` if it goes to nobody, or the message's name is none.
  public init(
    from: MailAddress, to: [MailAddress], replyTo: MailAddress? = nil, subject: String, text: String,
    html: String? = nil, attachments: [Attachment] = [], headers: [Header] = [], date: Date = Date(),
    messageID: String? = nil
  ) throws(MailError) {
    guard !to.isEmpty else { throw .unusable(why: "it goes to nobody") }
    let messageID = messageID ?? "\(UUID().uuidString.lowercased())@\(from.domain)"
    guard messageID.utf8.count <= 250, messageID.utf8.allSatisfy({ (33...126).contains($0) && $0 != 60 && $0 != 62 })
    else { throw .unusable(why: "the name of a message is printable ASCII without angle brackets") }
    self.from = from
    self.to = to
    self.replyTo = replyTo
    self.subject = HeaderText.oneLine(subject)
    self.text = text
    self.html = html
    self.attachments = attachments
    self.headers = headers
    self.date = date
    self.messageID = messageID
  }
}
