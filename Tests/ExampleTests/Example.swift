import Rapport

@Schema struct Greet { @Trimmed @Length(1...40) var name: String }
@Schema struct Greeting { var text: String }

@Procedures("hello")
struct HelloProcedures {
  /// Greets somebody by name.
  @Query(access: .public)
  func greet(_ input: Greet, _ call: PublicCall) -> Greeting { Greeting(text: "Hello, \(input.name)!") }
}
