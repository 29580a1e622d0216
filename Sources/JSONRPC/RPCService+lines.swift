public import Rapport

extension RPCService {
  public func lines(answering message: [UInt8], from origin: CallOrigin) -> AsyncStream<[UInt8]> {
    AsyncStream { lines in
      let work = Task {
        switch read(message) {
        case .failure(let error): lines.yield(line(error, origin))
        case .success(.single(let request)): await send([request], of: message, origin, to: lines)
        case .success(.batch(let requests)):
          if let problem = check(requests, origin) {
            lines.yield(line(problem, origin))
          } else {
            await send(requests, of: message, origin, to: lines)
          }
        }
        lines.finish()
      }
      lines.onTermination = { _ in work.cancel() }
    }
  }

  /// Answers requests side by side. Lines are held back until no call runs that may begin a session.
  private func send(
    _ requests: [Result<Envelope, InvalidEnvelope>], of message: [UInt8], _ origin: CallOrigin,
    to lines: AsyncStream<[UInt8]>.Continuation
  ) async {
    await withTaskGroup(of: (isOpening: Bool, line: [UInt8]).self) { group in
      var opening = 0
      for request in requests {
        let isOpening = (try? request.get()).map { openMutations.contains($0.method) } ?? false
        if isOpening { opening += 1 }
        group.addTask {
          var output = JSONWriter()
          await answer(request, message, origin, to: &output)
          return (isOpening, Self.inOneLine(output.take()))
        }
      }
      var held: [[UInt8]] = []
      for await (isOpening, line) in group {
        if isOpening { opening -= 1 }
        if !line.isEmpty { held.append(line) }
        guard opening == 0 else { continue }
        for line in held { lines.yield(line) }
        held = []
      }
    }
  }

  private func line(_ error: RPCError, _ origin: CallOrigin) -> [UInt8] {
    var output = JSONWriter()
    write(error, id: nil, origin, to: &output)
    return output.take()
  }

  /// In JSON, line breaks stand between tokens alone.
  private static func inOneLine(_ json: [UInt8]) -> [UInt8] {
    let breaks = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    guard json.contains(where: breaks.contains) else { return json }
    return json.map { breaks.contains($0) ? UInt8(ascii: " ") : $0 }
  }
}
