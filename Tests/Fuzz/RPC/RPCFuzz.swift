// What libFuzzer calls with messages for `POST /rpc`, compiled by `tools/fuzz` with all that stands behind the endpoint:
// envelope, registry, schemas, rules, access, errors. The procedures are those of the tests' fixture.

import Dispatch
import Fixture
import JSONRPC
import Logging
import Rapport

/// Takes one message. The first byte says who sends it.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let message = Array(bytes.dropFirst())
  check(answer(to: message, as: callers[Int(first) % callers.count]), to: message)
  return 0
}

private let callers: [String?] = [nil, "admin", "member", "guest", "nobody"]

/// `wait` never ends by itself, so nobody may call it; and a call is answered where it is asked.
private let service: RPCService = {
  // What breaks on purpose would be logged each time.
  LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
  do {
    return RPCService(try Fixture.registry()) { origin, procedure in
      if procedure.hasSuffix(".wait") { throw RPCError(.unavailable, "Not while fuzzing") }
      guard let credential = origin.credential else { return FixtureCall(origin: origin, role: nil) }
      guard let role = FixtureCall.Role(rawValue: credential) else {
        throw RPCError(.unauthorized, "The session has ended: sign in again")
      }
      return FixtureCall(origin: origin, role: role)
    }
  } catch {
    preconditionFailure("the fixture is broken: \(error)")
  }
}()

private final class Box: @unchecked Sendable {
  var answer: [UInt8] = []
}

private func answer(to message: [UInt8], as caller: String?) -> [UInt8] {
  let (box, done) = (Box(), DispatchSemaphore(value: 0))
  Task.detached {
    await service.respond(
      to: message, from: CallOrigin(requestId: "fuzz", credential: caller), into: &box.answer)
    done.signal()
  }
  done.wait()
  return box.answer
}

/// An answer is nothing, a response, or as many responses as the batch had requests at most; each is well-formed.
private func check(_ answer: [UInt8], to message: [UInt8]) {
  if answer.isEmpty { return }
  let value: JSONValue
  do {
    value = try JSONValue(json: answer)
  } catch {
    preconditionFailure("the answer is not JSON: \(error): \(String(decoding: answer, as: UTF8.self))")
  }
  guard case .array(let responses) = value else { return check(response: value) }
  precondition(!responses.isEmpty && responses.count <= 100, "a batch is answered with \(responses.count) responses")
  responses.forEach(check(response:))
}

private func check(response: JSONValue) {
  guard case .object(let members) = response else { preconditionFailure("\(response) is no response") }
  precondition(members["jsonrpc"] == .string("2.0"), "\(response) is no response")
  precondition(members["id"] != nil, "\(response) has no id")
  precondition((members["result"] == nil) != (members["error"] == nil), "\(response) is neither result nor error")
  precondition(members.count == 3, "\(response) says too much")
  guard case .object(let error)? = members["error"] else { return }
  guard case .object(let data)? = error["data"], case .string(let name)? = data["code"],
    let code = RPCErrorCode(rawValue: name)
  else { preconditionFailure("\(response) is no error") }
  precondition(error["code"] == .number(JSONNumber(code.number)), "\(response) has another number")
  // Only the procedure that breaks on purpose may break.
  if code == .internalError { precondition(data["requestId"] == .string("fuzz"), "\(response) has no request id") }
}
