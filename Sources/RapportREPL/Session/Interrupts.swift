import Dispatch
import Foundation
import Synchronization

/// Tells a running call that its user pressed Ctrl-C.
public struct Interrupts: Sendable {
  private let makeStream: @Sendable () -> AsyncStream<Void>

  /// - Parameter stream: Asked for once per call; gives a value for each interruption from then on.
  public init(stream: @escaping @Sendable () -> AsyncStream<Void>) { makeStream = stream }

  /// None ever comes.
  public static let none = Interrupts { AsyncStream { $0.finish() } }

  /// From SIGINT. From now on that signal no longer ends the process.
  public static func fromSignal() -> Interrupts {
    let listener = SignalListener()
    return Interrupts { listener.stream() }
  }

  func stream() -> AsyncStream<Void> { makeStream() }
}

private final class SignalListener: Sendable {
  private let listeners = Mutex<[Int: AsyncStream<Void>.Continuation]>([:])
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: DispatchQueue(label: "rapport.interrupts"))
    source.setEventHandler { [weak self] in
      let listeners = self?.listeners.withLock { Array($0.values) } ?? []
      for listener in listeners { listener.yield() }
    }
    source.resume()
  }

  func stream() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let number = listeners.withLock { listeners in
      let number = (listeners.keys.max() ?? 0) + 1
      listeners[number] = continuation
      return number
    }
    continuation.onTermination = { [weak self] _ in self?.listeners.withLock { _ = $0.removeValue(forKey: number) } }
    return stream
  }
}
