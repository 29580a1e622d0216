import Testing

/// The code that `@Schema` adds is code that one would have written.
@Suite struct SchemaMacroTests {
  @Test func aStructBecomesAnObject() {
    expectLines(
      Expansion(
        #"""
        /// A line.
        ///
        /// More "text".
        @Schema
        public struct Line {
          /// What it is called.
          @Trimmed @Length(1...20) var name: String
          @Range(1...99) @Minimum(2) var quantity: Int = 1
          var a, b: Int?
          let fixed: Bool
          static let limit = 3
          var double: Int { quantity * 2 }
          lazy var cache: Int = 1
          var seen: Int = 0 { didSet {} }
        }
        """#
      ).added(),
      #"""
      extension Line: Sendable, Schema, ObjectSchema {
        public enum Fields: String {
          case `name`, `quantity`, `a`, `b`, `fixed`, `seen`
        }
        private enum SchemaRules {
          static let `name`: Rules = Rules([.trimmed, .length(1 ... 20)])
          static let `quantity`: Rules = Rules([.minimum(2)] + Rule.range(1 ... 99))
        }
        private static let schemaKeys: KeyTable = KeyTable(["name", "quantity", "a", "b", "fixed", "seen"])
        public static var schemaType: SchemaType {
          let name = "Line"
          return .named(name) {
            .object(
              name, documentation: "A line.\n\nMore \"text\".",
              [
                Field("name", (String).self, rules: SchemaRules.`name`, documentation: "What it is called."),
                Field("quantity", (Int).self, rules: SchemaRules.`quantity`, default: 1),
                Field("a", (Int?).self),
                Field("b", (Int?).self),
                Field("fixed", (Bool).self),
                Field("seen", (Int).self, default: 0)
            ])
          }
        }
        public static func read(from reader: inout SchemaReader) -> Self? {
          guard var object = reader.beginObject(schemaKeys) else {
            return nil
          }
          var _name: (String)?
          var _quantity: (Int)?
          var _a: (Int?)?
          var _b: (Int?)?
          var _fixed: (Bool)?
          var _seen: (Int)?
          while let field = reader.nextField(&object) {
            switch field {
              case 0:
              _name = reader.read(rules: SchemaRules.`name`)
              case 1:
              _quantity = reader.read(rules: SchemaRules.`quantity`)
              case 2:
              _a = reader.read()
              case 3:
              _b = reader.read()
              case 4:
              _fixed = reader.read()
              case 5:
              _seen = reader.read()
              default:
              reader.skip()
            }
          }
          _name = reader.finish(0, _name, in: object)
          _quantity = reader.finish(1, _quantity, in: object, default: 1)
          _a = reader.finish(2, _a, in: object)
          _b = reader.finish(3, _b, in: object)
          _fixed = reader.finish(4, _fixed, in: object)
          _seen = reader.finish(5, _seen, in: object, default: 0)
          guard let _name, let _quantity, let _a, let _b, let _fixed, let _seen else {
            return nil
          }
          return reader.validated(Self(name: _name, quantity: _quantity, a: _a, b: _b, fixed: _fixed, seen: _seen))
        }
        public func write(to writer: inout JSONWriter) {
          writer.beginObject()
          writer.field("\"name\":", self.`name`)
          writer.field("\"quantity\":", self.`quantity`, default: 1)
          writer.field("\"a\":", self.`a`)
          writer.field("\"b\":", self.`b`)
          writer.field("\"fixed\":", self.`fixed`)
          writer.field("\"seen\":", self.`seen`, default: 0)
          writer.endObject()
        }
      }
      """#)
  }

  @Test func aGenericStructIsNamedByItsArguments() {
    expectLines(
      Expansion(
        #"""
        @Schema struct Page<Item: Schema> {
          @Count(...10) var items: [Item]
        }
        """#
      ).added(),
      #"""
      extension Page: Sendable, Schema, ObjectSchema {
        enum Fields: String {
          case `items`
        }
        private enum SchemaRules {
          static var `items`: Rules {
            Rules([.count(...10)])
          }
        }
        private static var schemaKeys: KeyTable {
          KeyTable(["items"])
        }
        static var schemaType: SchemaType {
          let name = SchemaType.name("Page", of: [Item.schemaType])
          return .named(name) {
            .object(
              name, documentation: "",
              [
                Field("items", ([Item]).self, rules: SchemaRules.`items`)
            ])
          }
        }
        static func read(from reader: inout SchemaReader) -> Self? {
          guard var object = reader.beginObject(schemaKeys) else {
            return nil
          }
          var _items: ([Item])?
          while let field = reader.nextField(&object) {
            switch field {
              case 0:
              _items = reader.read(rules: SchemaRules.`items`)
              default:
              reader.skip()
            }
          }
          _items = reader.finish(0, _items, in: object)
          guard let _items else {
            return nil
          }
          return reader.validated(Self(items: _items))
        }
        func write(to writer: inout JSONWriter) {
          writer.beginObject()
          writer.field("\"items\":", self.`items`)
          writer.endObject()
        }
      }
      """#)
  }

  @Test func anEnumOfTextBecomesAChoice() {
    expectLines(
      Expansion(
        #"""
        enum Outer {
          @Schema
          package enum Word: String, CaseIterable {
            /// First.
            case one
            case `default`, three = "3"
          }
        }
        """#
      ).added(),
      #"""
      extension Outer.Word: Sendable, Schema {
        private static let schemaCases: [Self] = [.`one`, .`default`, .`three`]
        private static let schemaWords: KeyTable = KeyTable(schemaCases.map(\.rawValue))
        package static var schemaType: SchemaType {
          .named("Word") {
            .choice(
              "Word", documentation: "",
              [
                (Self.`one`.rawValue, "First."),
                (Self.`default`.rawValue, ""),
                (Self.`three`.rawValue, "")
            ])
          }
        }
        package static func read(from reader: inout SchemaReader) -> Self? {
          reader.readWord(schemaWords).map {
            schemaCases[$0]
          }
        }
        package func write(to writer: inout JSONWriter) {
          writer.write(rawValue)
        }
      }
      """#)
  }

  @Test func anEnumWithValuesBecomesAUnion() {
    expectLines(
      Expansion(
        """
        /// In the plane.
        @Schema
        public indirect enum Shape {
          /// Round.
          case circle(radius: Double = 1)
          case group([Shape]), point
        }
        """
      ).added(),
      #"""
      extension Shape: Sendable, Schema {
        private static let schemaCases: KeyTable = KeyTable(["circle", "group", "point"])
        private enum SchemaKeys {
          static let `circle` = KeyTable(["radius"])
          static let `group` = KeyTable(["value"])
          static let `point` = KeyTable([])
        }
        public static var schemaType: SchemaType {
          .named("Shape") {
            .union(
              "Shape", documentation: "In the plane.",
              [
                UnionForm("circle", documentation: "Round.", fields: [Field("radius", (Double).self, default: 1)]),
                UnionForm("group", documentation: "", fields: [Field("value", ([Shape]).self)]),
                UnionForm("point", documentation: "", fields: [])
              ])
          }
        }
        public static func read(from reader: inout SchemaReader) -> Self? {
          switch reader.readDiscriminator(schemaCases) {
          case 0:
            guard var object = reader.beginObject(SchemaKeys.`circle`, discriminator: "type") else {
              return nil
            }
            var _radius: (Double)?
            while let field = reader.nextField(&object) {
              switch field {
              case 0:
                _radius = reader.read()
              default:
                reader.skip()
              }
            }
            _radius = reader.finish(0, _radius, in: object, default: 1)
            guard let _radius else {
              return nil
            }
            return .`circle`(radius: _radius)
          case 1:
            guard var object = reader.beginObject(SchemaKeys.`group`, discriminator: "type") else {
              return nil
            }
            var _value: ([Shape])?
            while let field = reader.nextField(&object) {
              switch field {
              case 0:
                _value = reader.read()
              default:
                reader.skip()
              }
            }
            _value = reader.finish(0, _value, in: object)
            guard let _value else {
              return nil
            }
            return .`group`(_value)
          case 2:
            guard var object = reader.beginObject(SchemaKeys.`point`, discriminator: "type") else {
              return nil
            }
            while let field = reader.nextField(&object) {
              _ = field
              reader.skip()
            }
            return .`point`
          default:
            return nil
          }
        }
        public func write(to writer: inout JSONWriter) {
          writer.beginObject()
          switch self {
          case .`circle`(let _radius):
            writer.field("\"type\":", "circle")
            writer.field("\"radius\":", _radius, default: 1)
          case .`group`(let _value):
            writer.field("\"type\":", "group")
            writer.field("\"value\":", _value)
          case .`point`:
            writer.field("\"type\":", "point")
          }
          writer.endObject()
        }
      }
      """#)
  }

  @Test func documentationIsTakenAsOneWroteIt() {
    let added = Expansion(
      #"""
      /** Of
       * many "lines" \ and
       *
       * paragraphs.
       */
      @Schema struct A {
        // No documentation.
        var a: Int
        ///Tight.
        ///   Indented.
        @Minimum(1)
        var b: Int
        /// Lost, for a line is empty.

        var c: Int
      }
      """#
    ).added()
    #expect(added.contains(#"documentation: "Of\nmany \"lines\" \\ and\n\nparagraphs.""#))
    #expect(added.contains(#"Field("a", (Int).self),"#))
    #expect(added.contains(#"documentation: "Tight.\n  Indented.""#))
    #expect(added.contains(#"Field("c", (Int).self)"#))
  }

  @Test func everyRuleIsTaken() {
    let attributes = [
      ("Length(1...2)", ".length(1 ... 2)"), ("Pattern(\"^a$\", hint: \"an a\")", ".pattern(\"^a$\", hint: \"an a\")"),
      ("Minimum(-1)", ".minimum(-1)"),
      ("Maximum(0.5)", ".maximum(0.5)"), ("Count(...3)", ".count(...3)"), ("Unique", ".unique"), ("Email", ".email"),
      ("Phone", ".phone"),
      ("WebURL", ".webURL"), ("Trimmed", ".trimmed"), ("Lowercased", ".lowercased"),
      ("OneOf(\"a\", \"b\")", ".oneOf(\"a\", \"b\")"), ("Future", ".future"),
      ("Past", ".past"), ("Named", ".named"), ("Rapport.Unique()", ".unique"),
    ]
    for (attribute, rule) in attributes {
      #expect(
        Expansion("@Schema struct A {\n  @\(attribute) var a: T\n}").added().contains(
          "static let `a`: Rules = Rules([\(rule)])"), "\(attribute)")
    }
    #expect(
      Expansion("@Schema struct A {\n  @Range(0...1) var a: T\n}").added().contains(
        "static let `a`: Rules = Rules(Rule.range(0 ... 1))"))
    #expect(!Expansion("@Schema struct A {\n  @Other(1) var a: T\n}").added().contains("Rules("))
  }
}
