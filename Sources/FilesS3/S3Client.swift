import AsyncHTTPClient
import Files
import Foundation
import NIOCore
import NIOHTTP1

/// Requests to one bucket of an S3-compatible store.
struct S3Client: Sendable {
  let configuration: S3FileStore.Configuration
  /// One for the process, as `HTTPClient.shared` is; but a store that is away is said at once, and not tried for a minute.
  private static let http: HTTPClient = {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    // A content is kept and given as it is.
    configuration.decompression = .disabled
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.timeout.connect = .seconds(10)
    return HTTPClient(eventLoopGroup: .singletonMultiThreadedEventLoopGroup, configuration: configuration)
  }()

  struct Answer {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders
    var body: HTTPClientResponse.Body

    /// The body as text: these are short.
    func text() async throws -> String { String(buffer: try await body.collect(upTo: 8 << 20)) }
  }

  /// - Throws: ``FileStoreError`` for whatever is neither a success nor, if that `mayBeMissing`, a 404.
  func send(
    _ method: HTTPMethod, _ key: String, query: [(name: String, value: String)] = [],
    headers: [(name: String, value: String)] = [], body: ByteBuffer = ByteBuffer(), mayBeMissing: Bool = false
  ) async throws -> Answer {
    let now = Date()
    let path =
      "/" + SignatureV4.encoded(configuration.bucket)
      + (key.isEmpty ? "" : "/" + SignatureV4.encoded(configuration.prefix + key, keepingSlashes: true))
    let payloadHash = SignatureV4.hash(body.readableBytesView)
    let signed =
      headers + [
        ("Host", configuration.host), ("X-Amz-Content-Sha256", payloadHash),
        ("X-Amz-Date", SignatureV4.timestamp(now)),
      ]
    let queryText = SignatureV4.queryText(query)
    var request = HTTPClientRequest(url: configuration.endpoint + path + (queryText.isEmpty ? "" : "?" + queryText))
    request.method = method
    for (name, value) in signed where name != "Host" { request.headers.add(name: name, value: value) }
    request.headers.add(
      name: "Authorization",
      value: configuration.signature.authorization(
        method.rawValue, path: path, query: query, headers: signed, payloadHash: payloadHash, at: now))
    if body.readableBytes > 0 || method == .PUT || method == .POST { request.body = .bytes(body) }
    let response: HTTPClientResponse
    do {
      response = try await Self.http.execute(request, timeout: .seconds(60))
    } catch let error as CancellationError {
      throw error
    } catch {
      throw FileStoreError.failed("The store \(configuration.endpoint) cannot be reached: \(error)")
    }
    let answer = Answer(status: response.status, headers: response.headers, body: response.body)
    if (200..<300).contains(response.status.code) || mayBeMissing && response.status == .notFound { return answer }
    throw try await failure(answer, key)
  }

  private func failure(_ answer: Answer, _ key: String) async throws -> FileStoreError {
    let text = try await answer.text()
    let code = XMLText.values("Code", in: text).first ?? "\(answer.status.code)"
    return switch answer.status {
    case .notFound: .notFound("There is no \(key) in the bucket \(configuration.bucket) (\(code)).")
    case .forbidden, .unauthorized:
      .readOnly("The store refuses the key for the bucket \(configuration.bucket) (\(code)). Check key and rights.")
    case .insufficientStorage: .full("The store has no room (\(code)).")
    default: .failed("The store answered \(answer.status.code) (\(code)).")
    }
  }
}

/// The little that is to be read of the XML that S3 answers with.
enum XMLText {
  /// The texts of all elements of that name, in order.
  static func values(_ name: String, in text: some StringProtocol) -> [String] {
    elements(name, in: text).map { decoded(String($0)) }
  }

  /// What is in the elements of that name, in order.
  static func elements(_ name: String, in text: some StringProtocol) -> [Substring] {
    var found: [Substring] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "<\(name)>"),
      let end = rest[start.upperBound...].firstRange(of: "</\(name)>")
    {
      found.append(rest[start.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return found
  }

  private static func decoded(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&#34;", with: "\"").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }

  static func date(_ text: String) -> Date? {
    let seconds = text.prefix { $0 != "." && $0 != "Z" } + "Z"
    return try? Date(String(seconds), strategy: .iso8601)
  }
}
