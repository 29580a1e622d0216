import Crypto
import Foundation
import Hummingbird
import JSONRPC
import Logging
import OpenID
import Rapport
import RapportServer
import ServiceLifecycle
import Synchronization

/// A provider of OpenID Connect on loopback that can be made to misbehave.
final class TestProvider: Sendable {
  struct State {
    /// What it signs with.
    var key: SigningKey
    /// What it shows as its keys; `nil`: the one that it signs with.
    var shownKeys: [JSONValue]?
    var metadata: [String: JSONValue] = [:]
    var claims: [String: JSONValue] = [:]
    var removedClaims: Set<String> = []
    var header: [String: JSONValue] = [:]
    /// Makes the token, if that is not to be done well.
    var token: (@Sendable ([String: JSONValue]) -> String)?
    var userInfo: JSONValue?
    /// What came with the authorization request, by its code.
    var grants: [String: [String: String]] = [:]
    var requests: [String: Int] = [:]
    /// Of the last token request.
    var authorization: String?
    var form: [String: String] = [:]
  }

  private let state: Mutex<State>
  private let address = Mutex("")
  let clientID = "rapport & friends"
  let clientSecret = "a secret: with / signs"

  init(_ algorithm: String = "ES256") throws {
    state = Mutex(State(key: try .make(algorithm, id: "first")))
  }

  var issuer: String { address.withLock { $0 } }
  func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }
  func requests(_ path: String) -> Int { state.withLock { $0.requests[path] ?? 0 } }
  var last: State { state.withLock { $0 } }

  func settings() throws -> OpenIDProvider {
    try OpenIDProvider(
      id: "test", name: "Test", issuer: issuer, clientID: clientID, clientSecret: clientSecret)
  }

  /// Somebody signs in there and comes back: the code.
  func grant(_ url: String) throws -> String {
    let query = URLComponents(string: url)?.queryItems ?? []
    let code = UUID().uuidString
    let parameters = Dictionary(query.map { ($0.name, $0.value ?? "") }) { first, _ in first }
    state.withLock { $0.grants[code] = parameters }
    return code
  }

  /// Runs it while the body runs.
  func running<T>(_ body: (TestProvider) async throws -> T) async throws -> T {
    var configuration = ServerConfiguration()
    configuration.port = 0
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    let server = Server(
      endpoint: NoCalls(), configuration: configuration,
      routes: [
        Route("/.well-known") { try await self.answer($0) }, Route("/keys") { try await self.answer($0) },
        Route("/token") { try await self.answer($0) }, Route("/me") { try await self.answer($0) },
      ],
      logger: logger, onRunning: { continuation.yield($0) })
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { continuation.finish() }
        try await group.run()
      }
      for await port in ports {
        address.withLock { $0 = "http://127.0.0.1:\(port)" }
        break
      }
      let result: Result<T, any Error>
      do { result = .success(try await body(self)) } catch { result = .failure(error) }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return try result.get()
    }
  }

  private func answer(_ request: RouteRequest) async throws -> Response {
    let path = String(request.path)
    var body = try await request.http.body.collect(upTo: 1 << 16)
    let form = body.readString(length: body.readableBytes) ?? ""
    let authorization = request.http.headers[.authorization]
    return try state.withLock { state in
      state.requests[path, default: 0] += 1
      switch path {
      case "/.well-known/openid-configuration":
        let usual: [String: JSONValue] = [
          "issuer": .string(issuer), "authorization_endpoint": .string(issuer + "/authorize?tenant=1"),
          "token_endpoint": .string(issuer + "/token"), "jwks_uri": .string(issuer + "/keys"),
          "userinfo_endpoint": .string(issuer + "/me"),
        ]
        return Self.json(.object(usual.merging(state.metadata) { $1 }))
      case "/keys":
        // A kind of key that nobody knows must not be in the way.
        let unknown: JSONValue = ["kty": "future", "kid": "other", "use": "sig"]
        return Self.json(["keys": .array([unknown] + (state.shownKeys ?? [state.key.jwk]))])
      case "/me":
        return Self.json(authorization == "Bearer access" ? state.userInfo ?? [:] : [:])
      default:
        state.authorization = authorization
        state.form = Self.fields(form)
        return try token(state.form, &state)
      }
    }
  }

  private func token(_ form: [String: String], _ state: inout State) throws -> Response {
    // A code is good once, for who knows the verifier of its challenge.
    guard let grant = state.grants.removeValue(forKey: form["code"] ?? ""),
      grant["redirect_uri"] == form["redirect_uri"], grant["code_challenge_method"] == "S256",
      Bytes(Array(SHA256.hash(data: Array((form["code_verifier"] ?? "").utf8)))).base64URL == grant["code_challenge"]
    else { return Self.json(["error": "invalid_grant"], status: .badRequest) }
    var claims: [String: JSONValue] = [
      "iss": .string(issuer), "aud": .string(clientID), "sub": "user-1", "nonce": .string(grant["nonce"] ?? ""),
      "iat": 1_800_000_000, "exp": 1_800_000_300, "email": "Ada@Example.com", "email_verified": true, "name": "Ada",
    ]
    claims.merge(state.claims) { $1 }
    for name in state.removedClaims { claims[name] = nil }
    let text = try state.token?(claims) ?? state.key.token(claims, header: state.header)
    return Self.json(["access_token": "access", "token_type": "Bearer", "id_token": .string(text)])
  }

  private static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: value.json)))
  }

  private static func fields(_ form: String) -> [String: String] {
    let items = URLComponents(string: "?" + form.replacing("+", with: "%20"))?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first }
  }

  private struct NoCalls: RPCEndpoint {
    func respond(to message: [UInt8], from origin: CallOrigin, into answer: inout [UInt8]) async {}

    func lines(answering message: [UInt8], from origin: CallOrigin) -> AsyncStream<[UInt8]> {
      AsyncStream { $0.finish() }
    }
  }
}
