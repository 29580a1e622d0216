public import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Carries requests by AsyncHTTPClient, with kept connections.
public struct AsyncHTTPTransport: HTTPTransport {
  /// How many bytes of a response are taken, unless somebody says otherwise.
  public static let usualMaximumBody = 256 << 20

  /// One for the process, which needs no shutting down. As `HTTPClient.shared`, but answers may be as well compressed as they
  /// like: what bounds them is their size.
  public static let sharedClient: HTTPClient = {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.decompression = .enabled(limit: .size(usualMaximumBody))
    return HTTPClient(eventLoopGroup: .singletonMultiThreadedEventLoopGroup, configuration: configuration)
  }()

  private let client: HTTPClient
  private let maximumBody: Int

  /// - Parameters:
  ///   - client: Whoever made it shuts it down; the shared one needs no shutting down.
  ///   - maximumBody: How many bytes of a response are taken.
  public init(_ client: HTTPClient = sharedClient, maximumBody: Int = usualMaximumBody) {
    self.client = client
    self.maximumBody = maximumBody
  }

  public func send(
    _ request: HTTPRequest, until deadline: ContinuousClock.Instant?
  ) async throws(TransportError) -> HTTPResponse {
    do {
      let left = deadline.map { max(0, ($0 - .now).milliseconds) }
      let response = try await client.execute(
        Self.request(request), deadline: left.map { .now() + .milliseconds($0) } ?? .distantFuture)
      let body = try await response.body.collect(upTo: maximumBody)
      return Self.head(of: response, body: Array(body.readableBytesView))
    } catch {
      throw Self.failure(error)
    }
  }

  public func stream(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
    do {
      let response = try await client.execute(Self.request(request), deadline: .distantFuture)
      let body = response.body.map { Array($0.readableBytesView) }
      return HTTPStream(head: Self.head(of: response, body: []), body: body)
    } catch {
      throw Self.failure(error)
    }
  }

  private static func request(_ request: HTTPRequest) -> HTTPClientRequest {
    var made = HTTPClientRequest(url: request.url)
    made.method = HTTPMethod(rawValue: request.method)
    for (name, value) in request.headers { made.headers.add(name: name, value: value) }
    made.body = request.body.map { .bytes($0) }
    return made
  }

  private static func head(of response: HTTPClientResponse, body: [UInt8]) -> HTTPResponse {
    HTTPResponse(
      status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) }, body: body)
  }

  private static func failure(_ error: any Error) -> TransportError {
    if Task.isCancelled || error is CancellationError { return .cancelled }
    switch error as? HTTPClientError {
    case .deadlineExceeded?, .readTimeout?: return .timedOut
    case .cancelled?: return .cancelled
    default: return .failed("\(error)")
    }
  }
}
