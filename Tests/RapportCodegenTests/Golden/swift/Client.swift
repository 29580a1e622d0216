// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
@_exported public import RapportClient

/// Fixture 1.2.3.
///
/// A small CRM that has a bit of everything.
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

  /// `crm`
  public var crm: CrmClient { CrmClient(connection: connection) }

  /// `reports`
  public var reports: ReportsClient { ReportsClient(connection: connection) }

  /// `system`
  public var system: SystemClient { SystemClient(connection: connection) }
}

/// `system`
public struct SystemClient: Sendable {
  let connection: Connection

  /// For `admin`.
  @available(*, deprecated, message: "Use `system.reset`, which asks first.")
  public func clear(options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("system.clear", isQuery: false, nil, options, refusal: Never.self)
  }

  /// The server's time.
  ///
  /// For anyone.
  public func now(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Instant {
    try await connection.call("system.now", isQuery: true, nil, options, refusal: Never.self)
  }
}

/// `reports`
public struct ReportsClient: Sendable {
  let connection: Connection

  /// `reports.month-end`
  public var monthEnd: ReportsMonthEndClient { ReportsMonthEndClient(connection: connection) }

  /// A reserved word as a name, and */ in a comment.
  ///
  /// For anyone who is signed in.
  @discardableResult
  public func delete(_ input: DateType, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Query {
    try await connection.call("reports.delete", isQuery: false, input, options, refusal: Never.self)
  }

  /// The names of all reports.
  ///
  /// For anyone who is signed in.
  public func callAsFunction(options: CallOptions = CallOptions()) async throws(CallError<Never>) -> [String] {
    try await connection.call("reports", isQuery: true, nil, options, refusal: Never.self)
  }
}

/// `reports.month-end`
public struct ReportsMonthEndClient: Sendable {
  let connection: Connection

  /// For anyone who is signed in.
  public func run(_ input: Node, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Node {
    try await connection.call("reports.month-end.run", isQuery: true, input, options, refusal: Never.self)
  }
}

/// `crm`
public struct CrmClient: Sendable {
  let connection: Connection

  /// `crm.everything`
  public var everything: CrmEverythingClient { CrmEverythingClient(connection: connection) }

  /// `crm.extensions`
  public var extensions: CrmExtensionsClient { CrmExtensionsClient(connection: connection) }
}

/// `crm.extensions`
public struct CrmExtensionsClient: Sendable {
  let connection: Connection

  /// Closes a deal as won or lost.
  ///
  /// For `admin`, `sales`.
  @discardableResult
  public func closeOpportunity(_ input: CloseOpportunity, options: CallOptions = CallOptions()) async throws(CallError<StageError>) -> Opportunity {
    try await connection.call("crm.extensions.closeOpportunity", isQuery: false, input, options, refusal: StageError.self)
  }

  /// Creates a deal for a customer profile.
  ///
  /// The caller must be allowed to edit the profile.
  ///
  /// For `admin`, `sales`.
  @discardableResult
  public func createOpportunity(_ input: CreateOpportunity, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Opportunity {
    try await connection.call("crm.extensions.createOpportunity", isQuery: false, input, options, refusal: Never.self)
  }

  /// One deal.
  ///
  /// For anyone who is signed in.
  public func getOpportunity(_ input: OpportunityKey, options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Opportunity? {
    try await connection.call("crm.extensions.getOpportunity", isQuery: true, input, options, refusal: Never.self)
  }

  /// Deals, newest first.
  ///
  /// For anyone who is signed in.
  public func listOpportunities(_ input: OpportunityFilter = OpportunityFilter(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> OpportunityPage {
    try await connection.call("crm.extensions.listOpportunities", isQuery: true, input, options, refusal: Never.self)
  }

  /// Deals as they change.
  ///
  /// For anyone who is signed in.
  public func watchOpportunities(_ input: OpportunityFilter = OpportunityFilter(), options: CallOptions = CallOptions()) -> Subscription<Opportunity, Never> {
    connection.subscribe("crm.extensions.watchOpportunities", input, options)
  }
}

/// `crm.everything`
public struct CrmEverythingClient: Sendable {
  let connection: Connection

  /// Answers what it is asked.
  ///
  /// For anyone.
  public func echo(_ input: Everything = Everything(), options: CallOptions = CallOptions()) async throws(CallError<Never>) -> Everything {
    try await connection.call("crm.everything.echo", isQuery: true, input, options, refusal: Never.self)
  }

  /// Takes what it is given.
  ///
  /// For anyone.
  public func write(_ input: Everything = Everything(), options: CallOptions = CallOptions()) async throws(CallError<Never>) {
    try await connection.send("crm.everything.write", isQuery: false, input, options, refusal: Never.self)
  }
}
