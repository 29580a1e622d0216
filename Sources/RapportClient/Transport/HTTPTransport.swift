/// What carries a client's requests: ``AsyncHTTPTransport``, or another one in tests and where another library is at home.
public protocol HTTPTransport: Sendable {
  /// Sends a request and gives the whole response, of whatever status. Ends when the task is cancelled.
  func send(_ request: HTTPRequest, until deadline: ContinuousClock.Instant?) async throws(TransportError)
    -> HTTPResponse

  /// Sends a request and gives the response as soon as it begins. Reading its body less makes the server send less.
  func stream(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream
}

public struct HTTPRequest: Sendable {
  public var method: String
  public var url: String
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]?

  public init(method: String, url: String, headers: [(name: String, value: String)], body: [UInt8]? = nil) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

public struct HTTPResponse: Sendable {
  public var status: Int
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first header of that name, in whatever case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// A response whose body is still coming.
public struct HTTPStream: Sendable {
  /// The response without its body.
  public var head: HTTPResponse
  public var body: any AsyncSequence<[UInt8], any Error> & Sendable

  public init(head: HTTPResponse, body: any AsyncSequence<[UInt8], any Error> & Sendable) {
    self.head = head
    self.body = body
  }
}

/// Why there is no response.
public enum TransportError: Error, Hashable, Sendable {
  case timedOut
  case cancelled
  /// A sentence.
  case failed(String)

  func callError(_ procedure: String) -> CallError<JSONValue> {
    switch self {
    case .timedOut: .timedOut(CallFailure(procedure: procedure, message: "There was no answer in time"))
    case .cancelled: .cancelled(CallFailure(procedure: procedure, message: "The call was cancelled"))
    case .failed(let why): .unreachable(CallFailure(procedure: procedure, message: "It did not get through: \(why)"))
    }
  }
}
