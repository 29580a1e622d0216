import CCurl
import Mail
import Synchronization

/// Whether a transfer shall end. libcurl asks on the transfer's thread; anybody may set it.
final class StopSign: Sendable {
  private let state = Atomic(false)

  var isSet: Bool { state.load(ordering: .relaxed) }

  func set() { state.store(true, ordering: .relaxed) }
}

/// One message on its way to the server.
struct SMTPTransfer {
  private let configuration: SMTPConfiguration
  private let message: MailMessage
  private let stop: StopSign

  init(_ configuration: SMTPConfiguration, _ message: MailMessage, stop: StopSign) {
    self.configuration = configuration
    self.message = message
    self.stop = stop
  }

  /// Sends it; returns when the server has taken it for every recipient.
  func perform() throws {
    guard let handle = curl_easy_init() else { throw MailError.temporary(why: "libcurl has no memory") }
    defer { curl_easy_cleanup(handle) }
    var recipients: UnsafeMutablePointer<curl_slist>?
    defer { curl_slist_free_all(recipients) }
    for address in message.to {
      guard let list = curl_slist_append(recipients, "<\(address.address)>") else {
        throw MailError.temporary(why: "libcurl has no memory")
      }
      recipients = list
    }
    let content = Content(message.encoded())
    let code = try withExtendedLifetime((content, stop)) {
      try setUp(handle, content, recipients)
      return curl_easy_perform(handle)
    }
    guard code != CURLE_OK else { return }
    if stop.isSet { throw CancellationError() }
    throw failure(code, reply: rapport_curl_reply_code(handle))
  }

  private func setUp(
    _ handle: UnsafeMutableRawPointer, _ content: Content, _ recipients: UnsafeMutablePointer<curl_slist>?
  ) throws {
    var codes: [CURLcode] = []
    func set(_ option: CURLoption, _ text: String) { codes.append(rapport_curl_set_text(handle, option, text)) }
    func set(_ option: CURLoption, _ number: Int) { codes.append(rapport_curl_set_number(handle, option, number)) }
    let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
    let scheme = configuration.security == .implicit ? "smtps" : "smtp"
    set(CURLOPT_URL, "\(scheme)://\(host):\(configuration.port)/\(configuration.name ?? message.from.domain)")
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // No environment variable sends mail elsewhere.
    set(CURLOPT_PROXY, "")
    codes.append(
      rapport_curl_set_starttls(
        handle, configuration.security == .required ? 2 : configuration.security == .optional ? 1 : 0))
    if let certificates = configuration.certificates { set(CURLOPT_CAINFO, certificates) }
    if let user = configuration.user {
      set(CURLOPT_USERNAME, user)
      set(CURLOPT_PASSWORD, configuration.password ?? "")
    }
    set(CURLOPT_MAIL_FROM, "<\(message.from.address)>")
    codes.append(rapport_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients))
    set(CURLOPT_CONNECTTIMEOUT, configuration.connectTimeout)
    set(CURLOPT_TIMEOUT, configuration.timeout)
    set(CURLOPT_NOSIGNAL, 1)
    codes.append(
      rapport_curl_set_upload(
        handle, curl_off_t(content.bytes.count),
        { buffer, size, count, data in
          guard let buffer, let data else { return 0 }
          return Unmanaged<Content>.fromOpaque(data).takeUnretainedValue().read(into: buffer, room: size * count)
        }, Unmanaged.passUnretained(content).toOpaque()))
    codes.append(
      rapport_curl_set_progress(
        handle,
        { data, _, _, _, _ in
          guard let data else { return 0 }
          return Unmanaged<StopSign>.fromOpaque(data).takeUnretainedValue().isSet ? 1 : 0
        }, Unmanaged.passUnretained(stop).toOpaque()))
    if let code = codes.first(where: { $0 != CURLE_OK }) { throw failure(code, reply: 0) }
  }

  /// What went wrong, without anything of the message.
  private func failure(_ code: CURLcode, reply: Int) -> MailError {
    let server = "\(configuration.host):\(configuration.port)"
    let text = String(cString: curl_easy_strerror(code))
    switch code {
    case CURLE_LOGIN_DENIED: return .temporary(why: "\(server) refuses the user or the password of the mail setting")
    case CURLE_USE_SSL_FAILED: return .temporary(why: "\(server) offers no STARTTLS, which is required")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
      return .temporary(why: "the certificate of \(server) is not to be trusted: \(text)")
    case CURLE_OPERATION_TIMEDOUT: return .temporary(why: "\(server) takes too long")
    default:
      // The reply of the greeting or of the sender's and recipients' commands; 5xx will not change.
      if (500...599).contains(reply) { return .permanent(why: "\(server) answered \(reply)") }
      return .temporary(why: reply >= 400 ? "\(server) answered \(reply)" : "\(server): \(text)")
    }
  }

  /// What is left to be read by libcurl.
  private final class Content {
    let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into buffer: UnsafeMutablePointer<CChar>, room: Int) -> Int {
      let count = min(room, bytes.count - position)
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(start: buffer, count: room).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[position..<position + count]))
      }
      position += count
      return count
    }
  }
}
