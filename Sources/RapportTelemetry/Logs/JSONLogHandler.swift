public import Foundation
public import Logging
import Rapport
import Synchronization

/// Writes each line of the log as a JSON object: `time`, `level`, `logger`, `message`, and the metadata as members beside
/// them, so that a collector needs no pattern to read it.
public struct JSONLogHandler: LogHandler {
  public var logLevel: Logger.Level = .info
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?

  private let label: String
  private let write: @Sendable ([UInt8]) -> Void
  private let now: @Sendable () -> Date

  /// - Parameters:
  ///   - write: Gets a line with its line break at a time, from any thread. Standard error without one.
  ///   - now: The time to write.
  public init(
    label: String, write: @escaping @Sendable ([UInt8]) -> Void = { FileHandle.standardError.write(Data($0)) },
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.label = label
    self.write = write
    self.now = now
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var members = metadata
    if let provided = metadataProvider?.get() { members.merge(provided) { $1 } }
    if let explicit = event.metadata { members.merge(explicit) { $1 } }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("\"time\":")
    writer.write(Instant(milliseconds: Int64(now().timeIntervalSince1970 * 1000)).description)
    writer.key("\"level\":")
    writer.write(event.level.rawValue)
    writer.key("\"logger\":")
    writer.write(label)
    writer.key("\"message\":")
    writer.write("\(event.message)")
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      // What the line itself says keeps its name.
      writer.key(named: ["time", "level", "logger", "message"].contains(name) ? "_" + name : name)
      Self.write(value, to: &writer)
    }
    writer.endObject()
    write(writer.take() + [UInt8(ascii: "\n")])
  }

  private static func write(_ value: Logger.MetadataValue, to writer: inout JSONWriter) {
    switch value {
    case .string(let text): writer.write(text)
    case .stringConvertible(let value): writer.write("\(value)")
    case .array(let values):
      writer.beginArray()
      for value in values {
        writer.element()
        write(value, to: &writer)
      }
      writer.endArray()
    case .dictionary(let members):
      writer.beginObject()
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.key(named: name)
        write(value, to: &writer)
      }
      writer.endObject()
    }
  }
}
