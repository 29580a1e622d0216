import AsyncHTTPClient
public import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
public import RapportContract

/// Calls the procedures of a server over HTTP.
public struct RemoteCaller: ProcedureCaller {
  private let url: URL
  private let key: String?
  private let connection: Connection
  private let timeout: TimeInterval

  /// - Parameters:
  ///   - url: The server's JSON-RPC endpoint: `https://crm.example.com/rpc`.
  ///   - key: An API key, sent as `Authorization: Bearer …`; `nil` for calls that need no sign-in.
  ///   - timeout: The seconds to wait for an answer.
  public init(url: URL, key: String? = nil, timeout: TimeInterval = 30) {
    self.url = url
    self.key = key
    self.timeout = timeout
    connection = Connection()
  }

  public func contract() async throws -> Contract {
    switch try await call("rpc.contract", params: "") {
    case .success(let json):
      let format = try? JSONDecoder().decode(ContractFormat.self, from: Data(json.utf8)).format
      if let format, format > Contract.currentFormat {
        throw CallerError(
          .notUnderstood,
          "The server describes itself in format \(format), and this program reads up to "
            + "\(Contract.currentFormat). Use a newer rapport.")
      }
      do {
        return try JSONDecoder().decode(Contract.self, from: Data(json.utf8))
      } catch {
        throw CallerError(
          .notUnderstood, "\(place) answers JSON-RPC, but its contract cannot be read. Is it of another version?")
      }
    case .failure(let json):
      let error = WireError(json: json)
      if error?.number == WireError.unauthorized { throw unauthorized }
      if error?.number == WireError.methodNotFound {
        throw CallerError(
          .notUnderstood, "\(place) answers JSON-RPC, but does not tell its contract. Is it a Rapport server?")
      }
      throw CallerError(.notUnderstood, "\(place) does not tell its contract: \(error?.headline ?? json)")
    }
  }

  public func call(_ procedure: String, params: String) async throws -> CallResult {
    let (data, status, location) = try await send(procedure, params: params)
    if let location {
      throw CallerError(.notUnderstood, "\(place) sends callers on to \(location). Use that address if you trust it.")
    }
    if let node = try? JSONNode(json: String(decoding: data, as: UTF8.self)) {
      if let error = node["error"], WireError(error) != nil { return .failure(json: JSONText.compact(error)) }
      if let result = node["result"] { return .success(json: JSONText.compact(result)) }
    }
    if status == 401 || status == 403 { throw unauthorized }
    let kind = data.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } == 0x3C ? "a web page" : "something else"
    throw CallerError(
      .notUnderstood,
      "\(place) is not a Rapport server: it answered with HTTP status \(status) and \(kind) instead of JSON-RPC. "
        + "The endpoint is usually /rpc.")
  }

  public func signIn(as user: String) async throws {
    throw CallerError(
      .unsupported, "A server calls for the owner of the key. To call as \(user), connect with a key of that user.")
  }

  private struct ContractFormat: Decodable { var format: Int }

  private func send(_ procedure: String, params: String) async throws -> (Data, status: Int, location: String?) {
    var request = HTTPClientRequest(url: url.absoluteString)
    request.method = .POST
    request.headers = ["Content-Type": "application/json", "Accept": "application/json"]
    if let key { request.headers.add(name: "Authorization", value: "Bearer \(key)") }
    let method = JSONText(escapesInvisible: false).quoted(procedure)
    let members = params.isEmpty ? "" : ",\"params\":\(params)"
    request.body = .bytes(ByteBuffer(string: "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\(method)\(members)}"))
    do {
      let response = try await connection.client.execute(
        request, timeout: .milliseconds(Int64(max(0.001, min(timeout, 1e6)) * 1000)))
      let body = try await response.body.collect(upTo: Self.maximumAnswerSize)
      let isElsewhere = (300..<400).contains(response.status.code)
      return (
        Data(body.readableBytesView), Int(response.status.code),
        isElsewhere ? response.headers.first(name: "Location") : nil
      )
    } catch {
      throw explained(error)
    }
  }

  /// The most bytes of an answer: more than any that a person would read.
  private static let maximumAnswerSize = 256 << 20

  private var place: String { url.absoluteString }

  private var unauthorized: CallerError {
    CallerError(
      .unauthorized,
      key == nil
        ? "\(place) wants to know who calls. Give an API key."
        : "\(place) refused the API key. Is it complete, not expired, and of this server?")
  }

  private func explained(_ error: any Error) -> CallerError {
    if Task.isCancelled || error is CancellationError { return CallerError(.cancelled, "The call was cancelled.") }
    if let error = error as? HTTPClientError { return explained(error) }
    switch error {
    case let error as NIOConnectionError where error.connectionErrors.isEmpty:
      return CallerError(.unreachable, "There is no host named \(url.host ?? place).")
    case is NIOConnectionError, is IOError:
      return CallerError(.unreachable, "Nothing answers at \(place). Is the server running, and the port right?")
    default: return CallerError(.unreachable, "\(place) cannot be reached: \(error)")
    }
  }

  private func explained(_ error: HTTPClientError) -> CallerError {
    switch error {
    case .cancelled: CallerError(.cancelled, "The call was cancelled.")
    case .deadlineExceeded, .readTimeout:
      CallerError(.timedOut, "\(place) did not answer in time. The call may have been carried out all the same.")
    case .connectTimeout:
      CallerError(.unreachable, "Nothing answers at \(place). Is the server running, and the port right?")
    case .remoteConnectionClosed:
      CallerError(
        .unreachable, "\(place) closed the connection before it answered. The call may have been carried out.")
    case .invalidURL, .emptyHost, .emptyScheme, .unsupportedScheme(url.scheme ?? ""):
      CallerError(.unreachable, "\(place) is not an address of a server; it begins with http:// or https://.")
    default: CallerError(.unreachable, "\(place) cannot be reached: \(error.shortDescription)")
    }
  }
}

/// The client's connections, closed with the last caller that uses them.
private final class Connection: Sendable {
  /// Follows no redirection, so that the key is sent to no other host than the one that was named.
  let client = HTTPClient(
    eventLoopGroupProvider: .singleton, configuration: HTTPClient.Configuration(redirectConfiguration: .disallow))

  deinit { client.shutdown { _ in } }
}
