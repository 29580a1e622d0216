import Testing

/// What is wrong with a declaration is said at its place, with what would mend it.
@Suite struct DiagnosisTests {
  @Test(arguments: [
    ("@Schema class A {}", "1:1 @Schema is for structs and enums: values that travel have no identity"),
    ("@Schema actor A {}", "1:1 @Schema is for structs and enums: values that travel have no identity"),
    (
      "@Schema struct A {\n  var a = make()\n}",
      "2:7 The field a needs its type written out: @Schema reads the source, not the compiler's mind"
    ),
    ("@Schema struct A {\n  var (a, b): (Int, Int)\n}", "2:7 A field has one name"),
    ("@Schema enum A<T> {\n  case a(T)\n}", "1:14 @Schema is not for generic enums"),
    ("@Schema enum A: Int {\n  case a, b\n}", "1:14 A choice of words needs the raw type String: enum A: String"),
    (
      "@Schema enum A {\n  case a(Int, Int)\n}",
      "2:10 Each value of a case with several needs a label: it becomes the name of a field"
    ),
    (
      "@Schema enum A {\n  case a(x: Int, _ y: Int)\n}",
      "2:18 Each value of a case with several needs a label: it becomes the name of a field"
    ),
    ("@Schema enum A {\n  case a(type: Int)\n}", "2:10 The field type tells the cases apart; choose another label"),
    ("@Schema enum A {\n  case a(`type`: Int)\n}", "2:10 The field type tells the cases apart; choose another label"),
  ])
  func ofSchemas(_ source: String, _ message: String) {
    let expansion = Expansion(source)
    #expect(expansion.messages.first == message)
    #expect(expansion.added() == "", "nothing is added that would only bring more errors")
  }

  @Test func aStructHasAtMost128Fields() {
    func source(_ count: Int) -> String { "@Schema struct A {\n\((0..<count).map { "  var a\($0): Int\n" }.joined())}" }
    #expect(Expansion(source(128)).messages == [])
    #expect(Expansion(source(129)).messages == ["1:16 A has more than 128 fields; split it"])
  }

  @Test(arguments: [
    ("var a = 1", "var a: Int = 1", "write out the type Int"),
    ("var a = 1.5", "var a: Double = 1.5", "write out the type Double"),
    ("var a = true", "var a: Bool = true", "write out the type Bool"),
    ("var a = \"x\"", "var a: String = \"x\"", "write out the type String"),
    ("let a: Int = 1", "var a: Int = 1", "make it a variable"),
  ])
  func aFieldIsMended(_ field: String, _ mended: String, _ name: String) {
    let expansion = Expansion("@Schema struct A {\n  \(field)\n}")
    #expect(expansion.messages.count == 1)
    #expect(expansion.fixIts == [name])
    #expect(expansion.fixed == ["@Schema struct A {\n  \(mended)\n}"])
    #expect(expansion.fixed.allSatisfy { Expansion($0).messages == [] })
  }

  @Test func everyFieldThatIsWrongIsSaid() {
    let expansion = Expansion("@Schema struct A {\n  var a = 1\n  var b: Int\n  let c: Int = 2\n  var d = e\n}")
    #expect(expansion.messages.map { $0.prefix(4) } == ["2:7 ", "4:3 ", "5:7 "])
  }

  @Test func aChoiceGetsItsRawType() {
    let expansion = Expansion("@Schema enum A {\n  case a, b\n}")
    #expect(expansion.messages == ["1:14 A choice of words needs the raw type String: enum A: String"])
    #expect(expansion.fixIts == ["add the raw type"])
    #expect(expansion.fixed == ["@Schema enum A: String {\n  case a, b\n}"])
  }

  private static func group(_ method: String) -> String { "@Procedures(\"a.b\") struct G {\n  \(method)\n}" }

  @Test(arguments: [
    ("@Query static func a(_ call: C) -> D {}", "2:10 A procedure is a plain method, not static"),
    (
      "@Query func a<T>(_ input: T, _ call: C) -> D {}",
      "2:16 A procedure is not generic: its types stand in the contract"
    ),
    (
      "@Query func a(_ input: inout I, _ call: C) -> D {}",
      "2:17 The parameters of a procedure are plain: no inout, no default, no variadic"
    ),
    (
      "@Query func a(_ input: I = I(), _ call: C) -> D {}",
      "2:17 The parameters of a procedure are plain: no inout, no default, no variadic"
    ),
    (
      "@Query func a(_ input: I..., _ call: C) -> D {}",
      "2:17 The parameters of a procedure are plain: no inout, no default, no variadic"
    ),
    (
      "@Query func a() -> D {}",
      "2:16 A procedure takes an input and the call, or the call alone: func a(_ input: Input, _ call: Call)"
    ),
    (
      "@Query func a(_ a: A, _ b: B, _ call: C) -> D {}",
      "2:16 A procedure takes an input and the call, or the call alone: func a(_ input: Input, _ call: Call)"
    ),
    ("@Query func a(_ call: C) {}", "2:15 A query answers something: write its type"),
    ("@Query func a(_ call: C) -> Void {}", "2:15 A query answers something: write its type"),
    (
      "@Subscription func a(_ call: C) {}",
      "2:22 A subscription answers a stream: AsyncThrowingStream<Event, any Error>"
    ),
    ("@Query @Mutation func a(_ call: C) -> D {}", "2:10 A procedure is one of query, mutation and subscription"),
    ("@Query func a(input: I, _ call: C) -> D {}", "2:17 The parameters of a procedure have no labels: _ input"),
    ("@Query func a(with input: I, _ call: C) -> D {}", "2:17 The parameters of a procedure have no labels: _ input"),
    ("@Query func a(_ input: I, call: C) -> D {}", "2:29 The parameters of a procedure have no labels: _ call"),
  ])
  func ofMethods(_ method: String, _ message: String) {
    let expansion = Expansion(Self.group(method))
    #expect(expansion.messages == [message])
    #expect(expansion.added() == "")
  }

  @Test(arguments: [
    ("@Query static func a(_ call: C) -> D {}", "@Query func a(_ call: C) -> D {}", "remove static"),
    ("@Mutation mutating func a(_ call: C) {}", "@Mutation func a(_ call: C) {}", "remove mutating"),
    ("@Query func a(input: I, _ call: C) -> D {}", "@Query func a(_ input: I, _ call: C) -> D {}", "remove the label"),
    (
      "@Query func a(with input: I, _ call: C) -> D {}", "@Query func a(_ input: I, _ call: C) -> D {}",
      "remove the label"
    ),
    ("@Query func a(_ input: I, call: C) -> D {}", "@Query func a(_ input: I, _ call: C) -> D {}", "remove the label"),
  ])
  func aMethodIsMended(_ method: String, _ mended: String, _ name: String) {
    let expansion = Expansion(Self.group(method))
    #expect(expansion.fixIts == [name])
    #expect(expansion.fixed == [Self.group(mended)])
    #expect(expansion.fixed.allSatisfy { Expansion($0).messages == [] })
  }

  @Test(arguments: [
    ("@Procedures(\"a\") class G {}", "1:1 @Procedures is for structs"),
    ("@Procedures(\"a\") enum G {}", "1:1 @Procedures is for structs"),
    ("@Procedures(name) struct G {}", "1:1 The namespace is a plain string: @Procedures(\"crm.deals\")"),
    ("@Procedures(\"a\\(b)\") struct G {}", "1:1 The namespace is a plain string: @Procedures(\"crm.deals\")"),
    ("@Procedures struct G {}", "1:1 The namespace is a plain string: @Procedures(\"crm.deals\")"),
    ("@Procedures(\"\") struct G {}", "1:13 A namespace is words of letters and digits with dots between: crm.deals"),
    (
      "@Procedures(\"a..b\") struct G {}",
      "1:13 A namespace is words of letters and digits with dots between: crm.deals"
    ),
    ("@Procedures(\"1a\") struct G {}", "1:13 A namespace is words of letters and digits with dots between: crm.deals"),
    (
      "@Procedures(\"a-b\") struct G {}", "1:13 A namespace is words of letters and digits with dots between: crm.deals"
    ),
    ("@Procedures(\"ä\") struct G {}", "1:13 A namespace is words of letters and digits with dots between: crm.deals"),
    (
      "@Procedures(\"a\") struct G {\n  @Query func b(_ c: C) -> D {}\n  @Query func b(_ i: I, _ c: C) -> D {}\n}",
      "3:15 There is a procedure a.b already: names on the wire are unique"
    ),
    (
      "@Procedures(\"a\") struct G {\n  @Query func b(_ call: C) -> D {}\n  @Query func c(_ call: E) -> D {}\n}",
      "3:25 The procedures of one group take the same kind of call: C, not E"
    ),
  ])
  func ofGroups(_ source: String, _ message: String) { #expect(Expansion(source).messages == [message]) }
}
