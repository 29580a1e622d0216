// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
@_exported public import RapportClient

/// Fixture 1.0.0.
///
/// It opens no connection before its first call, and may be shared.
public struct Client: Sendable {
  /// What carries the calls, for those whose procedure is known only at run time.
  public let connection: Connection

  /// - Parameter url: The server's JSON-RPC endpoint: `https://crm.example.com/rpc`.
  public init(url: String, options: ClientOptions = ClientOptions()) {
    connection = Connection(url: url, options: options)
  }

  /// - Parameter token: An API key, or the token of a session.
  public init(url: String, token: String) {
    self.init(url: url, options: ClientOptions(token: token))
  }

  /// `test`
  public var test: TestClient { TestClient(connection: connection) }
}

/// `test`
public struct TestClient: Sendable {
  let connection: Connection

  /// `test.things`
  public var things: TestThingsClient { TestThingsClient(connection: connection) }

  /// `test.values`
  public var values: TestValuesClient { TestValuesClient(connection: connection) }
}

/// `test.values`
public struct TestValuesClient: Sendable {
  let connection: Connection

  /// For anyone.
  public func echo(_ input: Text, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Text {
    try await connection.call("test.values.echo", isQuery: true, input, options, refusal: Never.self)
  }

  /// Gives back what it is given.
  ///
  /// A second paragraph.
  ///
  /// For anyone who is signed in.
  public func everything(_ input: Everything, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Everything {
    try await connection.call("test.values.everything", isQuery: true, input, options, refusal: Never.self)
  }

  /// For anyone.
  public func nan(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> [Double] {
    try await connection.call("test.values.nan", isQuery: true, nil, options, refusal: Never.self)
  }

  /// For anyone who is signed in.
  public func page(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> TextPage {
    try await connection.call("test.values.page", isQuery: true, nil, options, refusal: Never.self)
  }

  /// For anyone who is signed in.
  public func ruled(_ input: Ruled = Ruled(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Ruled {
    try await connection.call("test.values.ruled", isQuery: true, input, options, refusal: Never.self)
  }

  /// For anyone.
  public func shape(_ input: Figure, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Figure {
    try await connection.call("test.values.shape", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `test.things`
public struct TestThingsClient: Sendable {
  let connection: Connection

  /// For `admin`.
  public func administer(options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("test.things.administer", isQuery: false, nil, options, refusal: Never.self)
  }

  /// For `admin`, `member`.
  @discardableResult
  public func change(_ input: Change, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> ChangeResult {
    try await connection.call("test.things.change", isQuery: false, input, options, refusal: Never.self)
  }

  /// For `admin`, `member`.
  public func changeAll(_ input: Changes, options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("test.things.changeAll", isQuery: false, input, options, refusal: Never.self)
  }

  /// For anyone.
  public func count(_ input: Number, options: CallOptions = CallOptions()) -> Subscription<Number, Never> {
    connection.subscribe("test.things.count", input, options)
  }

  /// Counts on behind the last event that was seen. Of every seventh number only the position is told.
  ///
  /// For anyone who is signed in.
  public func follow(_ input: Follow, options: CallOptions = CallOptions()) -> Subscription<Text, Refusal> {
    connection.subscribe("test.things.follow", input, options)
  }

  /// For anyone who is signed in.
  public func get(_ input: Changes, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Number {
    try await connection.call("test.things.get", isQuery: true, input, options, refusal: Never.self)
  }

  /// For anyone.
  public func refuse(_ input: Number, options: CallOptions = CallOptions()) async throws(CallError<Refusal>) -> Number {
    try await connection.call("test.things.refuse", isQuery: true, input, options, refusal: Refusal.self)
  }

  /// Waits until its task is cancelled.
  ///
  /// For anyone.
  public func wait(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Number {
    try await connection.call("test.things.wait", isQuery: true, nil, options, refusal: Never.self)
  }
}
