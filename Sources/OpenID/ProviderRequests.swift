import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import RapportJSON

/// Requests to providers: JSON, of bounded size and time, and never sent on to where an answer points.
public final class ProviderRequests: Sendable {
  private let client: HTTPClient
  private static let timeout = TimeAmount.seconds(10)
  private static let maximumSize = 1 << 20

  public init() {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.timeout = .init(connect: .seconds(5), read: Self.timeout)
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// To be called when nothing is asked any more.
  public func close() async { try? await client.shutdown() }

  func json(at url: String, bearer: String? = nil) async throws(OpenIDError) -> JSONValue {
    var request = HTTPClientRequest(url: url)
    if let bearer { request.headers.add(name: "Authorization", value: "Bearer \(bearer)") }
    let (status, document) = try await send(request)
    guard status == 200, let document else { throw .unreachable("\(url) answered with status \(status), or no JSON") }
    return document
  }

  func post(
    _ form: [(name: String, value: String)], to url: String, basic: String?
  ) async throws(OpenIDError) -> JSONValue {
    var request = HTTPClientRequest(url: url)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
    if let basic { request.headers.add(name: "Authorization", value: "Basic \(basic)") }
    request.body = .bytes(ByteBuffer(string: WebAddress.encoded(form)))
    let (status, document) = try await send(request)
    if status == 200, let document { return document }
    if let code = document?["error"]?.stringValue { throw .refused(code: Self.shown(code)) }
    throw .unreachable("\(url) answered with status \(status), or no JSON")
  }

  private func send(_ request: HTTPClientRequest) async throws(OpenIDError) -> (status: UInt, document: JSONValue?) {
    var request = request
    request.headers.add(name: "Accept", value: "application/json")
    do {
      let response = try await client.execute(request, timeout: Self.timeout)
      let body = try await response.body.collect(upTo: Self.maximumSize)
      return (response.status.code, try? JSONValue(json: Array(body.readableBytesView)))
    } catch {
      throw .unreachable("\(request.url) does not answer: \(error)")
    }
  }

  /// An error code of OAuth is a short word; anything else is not repeated.
  private static func shown(_ code: String) -> String {
    let isWord = code.utf8.count <= 60 && code.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) }
    return isWord ? code : "an unknown error"
  }
}
