import HTTPTypes
import Rapport
import RapportServer

/// What the wire must know of the procedures: their kinds, and which of them take an event's id by themselves.
struct TRPCCatalogue: Sendable {
  private let kinds: [String: ProcedureContract.Kind]
  private let takesLastEventId: Set<String>

  init(_ contract: Contract) {
    kinds = Dictionary(contract.procedures.map { ($0.name, $0.kind) }) { first, _ in first }
    takesLastEventId = Set(
      contract.procedures.filter { procedure in
        guard case .named(let name)? = procedure.input,
          case .object(let fields)? = contract.type(named: name)?.definition
        else { return false }
        return fields.contains { $0.name == TRPCCall.lastEventId }
      }.map(\.name))
  }

  func kind(of path: String) -> ProcedureContract.Kind? { kinds[path] }

  func takesLastEventId(_ path: String) -> Bool { takesLastEventId.contains(path) }
}

/// One call of a request: its procedure's name, and its input's JSON text.
struct TRPCCall: Sendable {
  static let lastEventId = "lastEventId"

  var path: String
  var input: [UInt8]?
  /// The last event of a subscription that the client has seen.
  var lastEventId: String?
  /// Why it cannot be called.
  var refusal: TRPCFailure?

  /// Where its subscription comes from.
  func origin(_ origin: CallOrigin) -> CallOrigin {
    var origin = origin
    origin.deadline = nil
    origin.lastEventId = lastEventId ?? origin.lastEventId
    return origin
  }
}

/// A request as it came: one call, or a batch of one kind.
struct TRPCMessage: Sendable {
  var isBatch: Bool
  /// Whether the client wants each answer as it finishes.
  var isStreamed: Bool
  /// Never empty.
  var calls: [TRPCCall]
  /// `nil` if there are no such procedures.
  var kind: ProcedureContract.Kind?

  /// - Throws: what makes the whole request worthless; what concerns one call is its ``TRPCCall/refusal``.
  init(
    reading request: RouteRequest, at routePath: String, _ catalogue: TRPCCatalogue, _ options: TRPCWire.Options
  ) async throws(TRPCFailure) {
    if request.method != .get, !request.hasJSONBody {
      let type = request.header("Content-Type")
      throw TRPCFailure(
        .unsupportedMediaType, type.map { "Unsupported content-type \"\($0)\"" } ?? "Missing content-type header")
    }
    guard let path = request.rest(behind: routePath) else {
      throw TRPCFailure(.badRequest, "The path is not percent-encoded UTF-8")
    }
    let query = request.query
    isBatch = query["batch"] == "1"
    isStreamed = request.header("trpc-accept") == "application/jsonl"
    let paths = isBatch ? path.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [path]
    guard paths.count <= options.maximumBatch else {
      throw TRPCFailure(.badRequest, "A batch may hold \(options.maximumBatch) calls, this one holds \(paths.count)")
    }
    if isStreamed, !isBatch {
      throw TRPCFailure(.badRequest, "Streaming requests must be batched (you can do a batch of 1)")
    }
    let kinds = Set(paths.compactMap(catalogue.kind))
    guard kinds.count <= 1 else {
      let names = kinds.map(\.rawValue).sorted().joined(separator: ", ")
      throw TRPCFailure(.badRequest, "Cannot mix procedure types in call: \(names)")
    }
    kind = kinds.first
    let inputs: [[UInt8]?]
    do throws(TRPCFailure) {
      inputs = try await Self.inputs(of: request, query, isBatch ? paths.count : nil, upTo: options.maximumBodySize)
    } catch {
      calls = paths.map { TRPCCall(path: $0, refusal: error.at($0)) }
      return
    }
    let known = request.header("Last-Event-ID") ?? query["lastEventId"] ?? query["Last-Event-Id"]
    calls = zip(paths, inputs).map { [isBatch] path, input in
      var call = TRPCCall(path: path, input: input)
      call.refusal = Self.refusal(of: path, catalogue.kind(of: path), request, isBatch: isBatch, options)
      if catalogue.kind(of: path) == .subscription {
        call.takeLastEventId(known, keepsIt: catalogue.takesLastEventId(path))
      }
      return call
    }
  }

  private static func refusal(
    of path: String, _ kind: ProcedureContract.Kind?, _ request: RouteRequest, isBatch: Bool,
    _ options: TRPCWire.Options
  ) -> TRPCFailure? {
    guard let kind else {
      return TRPCFailure(.notFound, "No procedure found on path \"\(path.prefix(200))\"", path: path)
    }
    let isRight =
      switch request.method {
      case .get: kind != .mutation
      case .post: kind == .mutation || options.allowsMethodOverride
      default: false
      }
    guard isRight else {
      return TRPCFailure(
        .methodNotSupported,
        "Unsupported \(request.method.rawValue)-request to \(kind.rawValue) procedure at path \"\(path)\"", path: path)
    }
    if kind == .subscription, isBatch {
      return TRPCFailure(.badRequest, "Cannot batch subscription calls", path: path)
    }
    return nil
  }

  /// The input of each call, as its JSON text.
  ///
  /// - Parameter batch: how many calls a batch holds; `nil` if it is none.
  private static func inputs(
    of request: RouteRequest, _ query: [String: String], _ batch: Int?, upTo limit: Int
  ) async throws(TRPCFailure) -> [[UInt8]?] {
    var text: [UInt8]
    if request.method == .get {
      text = Array((query["input"] ?? "").utf8)
    } else {
      do {
        text = try await request.body(atMost: limit)
      } catch {
        throw TRPCFailure(RPCError(describing: error))
      }
    }
    var inputs = [[UInt8]?](repeating: nil, count: batch ?? 1)
    if text.isEmpty { return inputs }
    do throws(JSONError) {
      var reader = JSONReader(text)
      guard batch != nil else {
        let range = try reader.skipValue()
        try reader.finish()
        // What JavaScript has not becomes null on its way, and means an input that is left out.
        let input = Array(text[range])
        return [input == Array("null".utf8) ? nil : input]
      }
      guard try reader.peek() == .object else {
        throw JSONError(.syntax, "\"input\" needs to be an object when doing a batch call", at: 0)
      }
      try reader.beginObject()
      var isFirst = true
      while let key = try reader.nextKey(isFirst: isFirst) {
        isFirst = false
        let index = Int(reader.text(of: key))
        let range = try reader.skipValue()
        if let index, inputs.indices.contains(index), Array(text[range]) != Array("null".utf8) {
          inputs[index] = Array(text[range])
        }
      }
      try reader.finish()
    } catch {
      throw TRPCFailure(.badRequest, "The input is not JSON: \(error)")
    }
    return inputs
  }
}

extension TRPCCall {
  /// A client that comes back says what it saw last in a header, in the query, or as a member of the input, which the
  /// procedure's schema need not know.
  fileprivate mutating func takeLastEventId(_ known: String?, keepsIt: Bool) {
    lastEventId = known
    guard !keepsIt, let input, case .object(var members)? = try? JSONValue(json: input),
      let value = members.removeValue(forKey: Self.lastEventId)
    else { return }
    lastEventId = known ?? value.stringValue
    self.input = Array(JSONValue.object(members).json.utf8)
  }
}
