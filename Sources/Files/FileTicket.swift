public import Crypto
public import Foundation

/// What lets its bearer send one file, or fetch one, for a while: signed, so that nobody needs to sign in for it.
public struct FileTicket: Sendable, Equatable {
  public enum Purpose: String, Codable, Sendable {
    case upload
    case download
  }

  public var purpose: Purpose
  /// Which file: also the last part of its URL.
  public var id: UploadID
  public var expiresAt: Date
  /// How people call the file.
  public var name: String
  /// `application/pdf`.
  public var mediaType: String
  /// The most bytes that may come.
  public var maximumSize: Int64
  /// How many bytes must come, if that is known.
  public var size: Int64?
  /// What the content must be, or is.
  public var hash: ContentHash?
  /// Whether a browser may show it instead of saving it, if it is of a kind that can do no harm.
  public var isInline: Bool

  public init(
    _ purpose: Purpose, id: UploadID, expiresAt: Date, name: String, mediaType: String, maximumSize: Int64,
    size: Int64? = nil, hash: ContentHash? = nil, isInline: Bool = false
  ) {
    self.purpose = purpose
    self.id = id
    self.expiresAt = expiresAt
    self.name = name
    self.mediaType = mediaType
    self.maximumSize = maximumSize
    self.size = size
    self.hash = hash
    self.isInline = isInline
  }

  /// Why a ticket is not taken.
  public enum Refusal: Error, Equatable {
    /// Not signed by us, or changed since.
    case forged
    case expired
  }
}

extension FileTicket {
  private struct Payload: Codable {
    var p: Purpose
    var i: String
    /// Milliseconds since 1970.
    var e: Int64
    var n: String
    var t: String
    var m: Int64
    var s: Int64?
    var h: String?
    var l: Bool?
  }

  /// The ticket with its signature (HMAC with SHA-256), fit for a header or a query.
  public func signed(with key: SymmetricKey) -> String {
    let payload = Payload(
      p: purpose, i: id.description, e: Int64((expiresAt.timeIntervalSince1970 * 1000).rounded()), n: name,
      t: mediaType, m: maximumSize, s: size, h: hash?.description, l: isInline ? true : nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A payload of texts and numbers has always a JSON form.
    let data = (try? encoder.encode(payload)) ?? Data()
    let signature = HMAC<SHA256>.authenticationCode(for: data, using: key)
    return data.base64URL + "." + Data(signature).base64URL
  }

  /// Reads a signed ticket.
  ///
  /// - Throws: ``Refusal``.
  public init(signed text: String, with key: SymmetricKey, at now: Date) throws(Refusal) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 8192, parts.count == 2, let data = Data(base64URL: parts[0]),
      let signature = Data(base64URL: parts[1]),
      HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: data, using: key),
      let payload = try? JSONDecoder().decode(Payload.self, from: data), let id = UploadID(payload.i)
    else { throw .forged }
    let expiresAt = Date(timeIntervalSince1970: Double(payload.e) / 1000)
    guard now < expiresAt else { throw .expired }
    self.init(
      payload.p, id: id, expiresAt: expiresAt, name: payload.n, mediaType: payload.t, maximumSize: payload.m,
      size: payload.s, hash: payload.h.flatMap { ContentHash($0) }, isInline: payload.l ?? false)
  }
}

extension Data {
  /// Without padding (RFC 4648, section 5).
  fileprivate var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  fileprivate init?(base64URL text: Substring) {
    let standard = text.replacing("-", with: "+").replacing("_", with: "/")
    self.init(base64Encoded: standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4))
  }
}
