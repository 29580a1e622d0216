import Foundation
import Logging
import Rapport
import RapportTelemetry
import Synchronization
import Testing

@Suite struct JSONLogTests {
  @Test func `a line is one JSON object, whatever stands in it`() throws {
    let lines = Mutex<[[UInt8]]>([])
    var logger = Logger(label: "rapport") { label in
      JSONLogHandler(
        label: label, write: { line in lines.withLock { $0.append(line) } }, now: { Date(timeIntervalSince1970: 0) })
    }
    logger[metadataKey: "request"] = "r-1"
    logger.info("two\nlines \"quoted\"", metadata: ["list": ["a", "b"], "map": ["k": "v"], "level": "mine"])
    logger.debug("not shown")
    let written = lines.withLock { $0 }
    #expect(written.count == 1)
    let text = try #require(written.first)
    #expect(text.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    let line = try JSONValue(json: text)
    #expect(line["time"] == "1970-01-01T00:00:00.000Z")
    #expect(line["level"] == "info")
    #expect(line["logger"] == "rapport")
    #expect(line["message"] == "two\nlines \"quoted\"")
    #expect(line["request"] == "r-1")
    #expect(line["list"]?[1] == "b")
    #expect(line["map"]?["k"] == "v")
    #expect(line["_level"] == "mine")
  }
}
