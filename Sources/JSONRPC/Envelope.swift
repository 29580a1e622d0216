import Rapport

/// One request of a message, with its parts still in the bytes.
struct Envelope {
  var method: String
  /// Where the parameters' JSON stands; `nil` if there are none.
  var params: Range<Int>?
  /// Whether they are an array, in the order of the input's fields.
  var isPositional = false
  /// The id as it was sent; `nil` for a notification.
  var id: ArraySlice<UInt8>?
  /// The caller's name for the call, so that it may be sent again.
  var idempotencyKey: IdempotencyKey?
  /// How long the call may take, in milliseconds.
  var timeout: Int?
}

/// A request that cannot be called.
struct InvalidEnvelope: Error {
  /// The id if one could be read; otherwise the answer has `null`.
  var id: ArraySlice<UInt8>?
  var error: RPCError
}

extension Envelope {
  /// The longest id that is echoed, in bytes.
  static let maximumIdLength = 256

  /// Reads one request. The outer result fails if the bytes are not JSON, the inner one if they are, but no request.
  static func read(from reader: inout JSONReader) throws(JSONError) -> Result<Envelope, InvalidEnvelope> {
    guard try reader.peek() == .object else {
      try reader.skipValue()
      return .failure(
        InvalidEnvelope(error: RPCError(.invalidRequest, "A request is an object with jsonrpc, method, params and id")))
    }
    var members = Members()
    try reader.beginObject()
    var isFirst = true
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      try members.read(key, from: &reader)
    }
    return members.envelope(reader.bytes)
  }

  private struct Members {
    struct Seen: OptionSet {
      var rawValue: UInt8
      static let version = Seen(rawValue: 1)
      static let method = Seen(rawValue: 2)
      static let params = Seen(rawValue: 4)
      static let id = Seen(rawValue: 8)
      static let idempotencyKey = Seen(rawValue: 16)
      static let timeout = Seen(rawValue: 32)
    }

    var hasVersion = false
    var method: String?
    var params: (Range<Int>, JSONReader.Kind)?
    var id: (Range<Int>, JSONReader.Kind)?
    var idempotencyKey: IdempotencyKey?
    var timeout: Int?
    var seen: Seen = []
    var problem: String?

    mutating func read(_ key: JSONReader.StringToken, from reader: inout JSONReader) throws(JSONError) {
      if reader.matches(key, "jsonrpc") {
        note(.version, "jsonrpc")
        guard try reader.peek() == .string else { return _ = try reader.skipValue() }
        hasVersion = try reader.readString() == "2.0"
      } else if reader.matches(key, "method") {
        note(.method, "method")
        guard try reader.peek() == .string else {
          problem = "method must be a string"
          return _ = try reader.skipValue()
        }
        method = try reader.readString()
      } else if reader.matches(key, "params") {
        note(.params, "params")
        let kind = try reader.peek()
        params = (try reader.skipValue(), kind)
      } else if reader.matches(key, "id") {
        note(.id, "id")
        let kind = try reader.peek()
        id = (try reader.skipValue(), kind)
      } else if reader.matches(key, "idempotencyKey") {
        note(.idempotencyKey, "idempotencyKey")
        if try reader.peek() == .string {
          idempotencyKey = IdempotencyKey(try reader.readString())
        } else {
          try reader.skipValue()
        }
        if idempotencyKey == nil { problem = "idempotencyKey must be \(IdempotencyKey.form)" }
      } else if reader.matches(key, "timeoutMs") {
        note(.timeout, "timeoutMs")
        if try reader.peek() == .number {
          timeout = Int(reader.text(of: try reader.readNumber()))
        } else {
          try reader.skipValue()
        }
        if timeout.map({ $0 < 1 }) ?? true { problem = "timeoutMs must be a whole number of milliseconds above 0" }
      } else {
        try reader.skipValue()
      }
    }

    private mutating func note(_ member: Seen, _ name: String) {
      if !seen.insert(member).inserted { problem = "\(name) stands twice in the request" }
    }

    func envelope(_ bytes: [UInt8]) -> Result<Envelope, InvalidEnvelope> {
      var echoed: ArraySlice<UInt8>?
      var problem = problem
      if let (range, kind) = id {
        if range.count > Envelope.maximumIdLength {
          problem = "id must be at most \(Envelope.maximumIdLength) bytes long"
        } else if [.string, .number, .null].contains(kind) {
          echoed = bytes[range]
        } else {
          problem = "id must be a string, a number or null"
        }
      }
      if !hasVersion { problem = "jsonrpc must be \"2.0\"" }
      if problem == nil, method == nil { problem = "method is missing" }
      if let (_, kind) = params, kind != .object, kind != .array, problem == nil {
        return .failure(
          InvalidEnvelope(id: echoed, error: RPCError(.invalidRequest, "params must be an object or an array")))
      }
      guard problem == nil, let method else {
        return .failure(
          InvalidEnvelope(
            id: echoed, error: RPCError(.invalidRequest, "\(problem ?? "No request"): this is no JSON-RPC 2.0 request"))
        )
      }
      return .success(
        Envelope(
          method: method, params: params?.0, isPositional: params?.1 == .array, id: id == nil ? nil : echoed,
          idempotencyKey: idempotencyKey, timeout: timeout))
    }
  }
}
