import Rapport
import Testing

/// What the recommendation says of the headers: https://www.w3.org/TR/trace-context/
@Suite struct TraceContextTests {
  static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
  static let span = "00f067aa0ba902b7"
  static let parent = "00-\(trace)-\(span)-01"

  @Test(arguments: [
    (parent, true, false), ("00-\(trace)-\(span)-00", false, false), ("00-\(trace)-\(span)-03", true, true),
    // Flags that mean nothing yet, and what a later version says behind those that mean something.
    ("00-\(trace)-\(span)-fc", false, false), ("cc-\(trace)-\(span)-01", true, false),
    ("cc-\(trace)-\(span)-01-what-the-future-will-be-like", true, false),
  ])
  func aParentIsRead(text: String, isSampled: Bool, isRandom: Bool) throws {
    let context = try #require(TraceContext(parents: [text]))
    #expect(context.traceId == Self.trace && context.spanId == Self.span)
    #expect(context.isSampled == isSampled && context.isRandom == isRandom)
    #expect(context.parent == "00-\(Self.trace)-\(Self.span)-0\((isSampled ? 1 : 0) + (isRandom ? 2 : 0))")
  }

  @Test(arguments: [
    "", "00", "00-\(trace)-\(span)", "00-\(trace)-\(span)-", "00-\(trace)-\(span)-1", "00-\(trace)-\(span)-01-",
    "00-\(trace)-\(span)-01-more", "00-\(trace)-\(span)-011", "ff-\(trace)-\(span)-01", "0-\(trace)-\(span)-01",
    "cc-\(trace)-\(span)-01.more", "00-\(trace.uppercased())-\(span)-01", "00-\(trace)-\(span.uppercased())-01",
    "00-00000000000000000000000000000000-\(span)-01", "00-\(trace)-0000000000000000-01", "00_\(trace)_\(span)_01",
    "00-\(trace)-\(span)-0g", " \(parent)", "\(parent) ", "00-\(trace.dropLast())é-\(span)-01",
    "00-\(trace.dropLast())-\(span)-001",
  ])
  func whatIsNoParentIsIgnored(text: String) { #expect(TraceContext(parents: [text]) == nil) }

  @Test func twoParentsAreNone() {
    #expect(TraceContext(parents: []) == nil)
    #expect(TraceContext(parents: [Self.parent, Self.parent]) == nil)
  }

  @Test(arguments: [
    (["rojo=00f067aa0ba902b7,congo=t61rcWkgMzE"], "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE"),
    (["a=1", "b=2"], "a=1,b=2"), ([" a=1 ,\tb=x y ,, c*d/e-f_g=3"], "a=1,b=x y,c*d/e-f_g=3"),
    (["fw529a3039@dt=FfffffIFFFfff"], "fw529a3039@dt=FfffffIFFFfff"), (["1tenant@s=1"], "1tenant@s=1"), ([""], ""),
    ([(1...32).map { "k\($0)=v" }.joined(separator: ",")], (1...32).map { "k\($0)=v" }.joined(separator: ",")),
    (
      [String(repeating: "k", count: 256) + "=" + String(repeating: "v", count: 256)],
      String(repeating: "k", count: 256) + "=" + String(repeating: "v", count: 256)
    ),
  ])
  func aStateIsKept(states: [String], kept: String) throws {
    #expect(try #require(TraceContext(parents: [Self.parent], states: states)).state == kept)
  }

  @Test(arguments: [
    "a", "=1", "a=", "A=1", "1a=1", "a b=1", "a=1=2", "a=é", "a=\u{1}", "a@b@c=1", "a@=1", "@a=1", "a@1b=1",
    "a=1,a=2", (1...33).map { "k\($0)=v" }.joined(separator: ","), String(repeating: "k", count: 257) + "=v",
    "k=" + String(repeating: "v", count: 257), String(repeating: "k", count: 242) + "@a=v",
    "a@abcdefghijklmno=v", String(repeating: "a", count: TraceContext.maximumStateLength + 1),
  ])
  func aMalformedStateIsLeftOutAndTheTraceStays(state: String) throws {
    let context = try #require(TraceContext(parents: [Self.parent], states: ["good=1", state]))
    #expect(context.state == "" && context.traceId == Self.trace)
  }

  @Test func aChildIsOfTheSameTraceAndARootOfItsOwn() throws {
    var random = SystemRandomNumberGenerator()
    let context = try #require(TraceContext(parents: [Self.parent], states: ["a=1"]))
    let child = context.child(using: &random)
    #expect(child.traceId == context.traceId && child.spanId != context.spanId)
    #expect(child.isSampled && child.state == "a=1")
    let root = TraceContext.root(using: &random)
    #expect(TraceContext(parents: [root.parent]) == root)
    #expect(root != TraceContext.root(using: &random))
    #expect(context.logMetadata == ["trace_id": "\(Self.trace)", "span_id": "\(Self.span)"])
  }
}
