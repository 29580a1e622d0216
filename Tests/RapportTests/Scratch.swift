import Foundation
import Rapport
import Testing
@testable import Fixture
@Suite struct Scratch {
  @Test func show() {
    for t in ["http:///x", "file:///etc/passwd", "http://", "https://a b.de", "mailto:", "http://[", "x:y", "javascript://a/%0aalert(1)", "https://ä.de/ü", "http://a%zz", "HTTP://A"] {
      let r = Reading([URL].self, JSONValue.array([.string(t)]).json)
      print("URL", t, r.value?.first?.absoluteString ?? "-", r.value?.jsonText ?? "-")
    }
    let clock = ContinuousClock()
    for n in [1000, 10000, 20000] {
      let text = String(repeating: "a", count: n) + "!"
      let p = Pattern("[a-z]+$"), q = Pattern("^[a-z]+$")
      print("REGEX", n, clock.measure { _ = p.matches(text) }, clock.measure { _ = q.matches(text) })
    }
    let big = "{\"ids\":[" + Array(repeating: "\"\(Fixture.id(1))\"", count: 50_000).joined(separator: ",") + "]}"
    print("IDS", clock.measure { print(Reading(Changes.self, big).texts) })
    let dup = "[" + (0..<100_000).map { "\"\($0)\"" }.joined(separator: ",") + "]"
    print("SET", clock.measure { _ = Reading(Set<String>.self, dup).value })
    let keys = "{" + (0..<50_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    print("KEYS", clock.measure { _ = Reading(Everything.self, keys).value })
    print("DEEP", clock.measure { _ = Reading(Shape.self, String(repeating: #"{"type":"group","value":["#, count: 30) + String(repeating: "{\"type\":\"point\"},", count: 3000) + "{\"type\":\"point\"}" + String(repeating: "]}", count: 30)).value })
    let e = RPCError(.badRequest, "a")
    print(e)
  }
}
