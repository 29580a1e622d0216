// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rapport", targets: ["RapportProgram"]),
    .executable(name: "rapport-codegen", targets: ["CodegenTool"]),
    .library(name: "Rapport", targets: ["Rapport", "JSONRPC", "RapportContract"]),
    .library(name: "RapportServer", targets: ["RapportServer"]),
    .library(name: "RapportClient", targets: ["RapportClient"]),
    .library(name: "RapportSDK", targets: ["RapportSDK"]),
    .library(name: "RapportTRPC", targets: ["RapportTRPC"]),
    .library(name: "RapportOpenAPI", targets: ["RapportOpenAPI"]),
    .library(name: "RapportDocs", targets: ["RapportDocs"]),
    .library(name: "RapportTelemetry", targets: ["RapportTelemetry"]),
    .library(name: "RapportCodegen", targets: ["RapportCodegen"]),
    .library(name: "RapportREPL", targets: ["RapportREPL"]),
    .library(name: "RapportTesting", targets: ["RapportTesting"]),
    .library(name: "Storage", targets: ["Storage"]),
    .library(name: "StorageSQLite", targets: ["StorageSQLite"]),
    // Loaded when a telephone number is first looked at; see Sources/PhoneNumbers
    .library(name: "RapportPhoneNumbers", type: .dynamic, targets: ["CPhoneNumbers"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
  ],
  targets: [
    // The framework
    .target(name: "RapportContract"),
    .target(name: "RapportJSON"),
    .macro(
      name: "RapportMacros",
      dependencies: [
        .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
        .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
      ]),
    .target(
      name: "Rapport",
      dependencies: [
        "RapportContract", "RapportJSON", "RapportMacros", .product(name: "Logging", package: "swift-log"),
      ]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "JSONRPC", dependencies: ["Rapport", "RapportContract", "RapportJSON"]),
    .target(
      name: "RapportServer",
      dependencies: [
        "CZlib", "Files", "JSONRPC", "Rapport", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdHTTP2", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Metrics", package: "swift-metrics"), .product(name: "NIOHTTP2", package: "swift-nio-http2"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "RapportTRPC",
      dependencies: [
        "Rapport", "RapportServer", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "RapportOpenAPI",
      dependencies: [
        "Rapport", "RapportServer", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .target(
      name: "RapportTelemetry",
      dependencies: [
        "Rapport", "RapportServer", .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .target(
      name: "RapportDocs", dependencies: ["Rapport", "RapportServer"], resources: [.embedInCode("Resources")]),
    .target(
      name: "RapportCodegen", dependencies: ["RapportContract"],
      resources: [.embedInCode("Resources/python"), .embedInCode("Resources/typescript")]),
    .target(
      name: "RapportClient",
      dependencies: [
        "RapportJSON", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "RapportREPL",
      dependencies: [
        "RapportContract", "CLibEdit", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .target(
      name: "OpenID",
      dependencies: [
        "RapportJSON", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    .target(name: "RapportTesting", dependencies: ["Rapport", "JSONRPC", "Storage", "StorageSQLite"]),

    // Files
    .target(
      name: "Files",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),

    .target(
      name: "FilesS3",
      dependencies: [
        "Files", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),

    // Tables that come from outside: separated values
    .target(name: "Tabular"),

    // What is loaded when it is needed: libraries that not every machine has, and not every start needs
    .target(name: "DynamicLibraries"),
    // By cairo, Pango and libxlsxwriter
    .target(name: "Printing", dependencies: ["DynamicLibraries", "Rapport"]),
    // By libphonenumber, which is C++: what is called of it is a library of its own
    .target(name: "PhoneNumbers", dependencies: ["DynamicLibraries"]),
    .target(
      name: "CPhoneNumbers",
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "-undefined", "-Xlinker", "dynamic_lookup"], .when(platforms: [.macOS]))
      ]),

    // Storage
    .target(name: "Storage", dependencies: ["RapportMacros"]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .target(name: "StorageSQLite", dependencies: ["CSQLite", "Storage"]),

    // Text of documents
    .target(
      name: "DocumentText",
      dependencies: ["CZlib", .product(name: "Subprocess", package: "swift-subprocess")]),

    // Mail
    .target(name: "Mail"),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
    .target(name: "MailSMTP", dependencies: ["CCurl", "Mail"]),

    // The application
    .target(
      name: "CRM",
      dependencies: [
        "DocumentText", "Files", "Mail", "PhoneNumbers", "Printing", "Rapport", "Storage", "Tabular",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      path: "Procedures"),
    .executableTarget(
      name: "RapportProgram",
      dependencies: [
        "CRM", "Files", "FilesS3", "JSONRPC", "Mail", "MailSMTP", "OpenID", "PhoneNumbers", "Printing", "Rapport",
        "RapportContract", "RapportDocs", "RapportOpenAPI", "RapportREPL", "RapportServer", "RapportTRPC",
        "RapportTelemetry", "Storage",
        "StorageSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .executableTarget(
      name: "CodegenTool",
      dependencies: [
        "CRM", "RapportCodegen", "RapportContract", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What tools/codegen writes: the CRM's client in Swift
    .target(name: "RapportSDK", dependencies: ["RapportClient"], path: "Generated/swift"),

    // Benchmarks
    .target(name: "BenchShapes", dependencies: ["Rapport"], path: "Benchmarks/Shapes"),
    .executableTarget(
      name: "BenchCodec", dependencies: ["BenchShapes", "Rapport", "RapportJSON"], path: "Benchmarks/Codec"),
    .executableTarget(
      name: "BenchServer",
      dependencies: [
        "BenchShapes", "CSQLite", "JSONRPC", "Rapport", "RapportJSON", "RapportServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Benchmarks/Server"),

    // Tests
    .target(name: "Fixture", dependencies: ["JSONRPC", "Rapport"], path: "Tests/Fixture"),
    .executableTarget(
      name: "FixtureServer",
      dependencies: [
        "Fixture", "JSONRPC", "RapportContract", "RapportOpenAPI", "RapportServer", "RapportTRPC",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      path: "Tests/FixtureServer"),
    .executableTarget(
      name: "SwiftRoundTrip", dependencies: ["FixtureSDK"], path: "Tests/SwiftRoundTrip"),
    .executableTarget(name: "SwiftKnownResult", dependencies: ["RapportSDK"], path: "Tests/SwiftKnownResult"),
    .target(name: "FixtureSDK", dependencies: ["RapportClient"], path: "Tests/FixtureSDK"),
    // The clients of the fixtures, as codegen writes them: that they compile is a test
    .target(name: "GoldenSDK", dependencies: ["RapportClient"], path: "Tests/RapportCodegenTests/Golden/swift"),
    .target(
      name: "Programs", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      path: "Tests/Programs"),
    .testTarget(name: "RapportJSONTests", dependencies: ["Fixture", "RapportJSON"]),
    .testTarget(
      name: "RapportTests",
      dependencies: [
        "Fixture", "JSONRPC", "Rapport", .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "RapportMacrosTests",
      dependencies: [
        "RapportMacros", .product(name: "SwiftSyntaxMacroExpansion", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
      ]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "RapportMacros", "Storage", "StorageSQLite", .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
        .product(name: "SwiftSyntaxMacroExpansion", package: "swift-syntax"),
      ]),
    .testTarget(
      name: "CRMTests",
      dependencies: [
        "CRM", "DocumentText", "Files", "JSONRPC", "Mail", "Printing", "Programs", "Rapport", "RapportTesting",
        "Storage", "StorageSQLite",
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .testTarget(
      name: "FilesTests",
      dependencies: ["Files", "FilesS3", "Programs", .product(name: "NIOCore", package: "swift-nio")]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular"]),
    .testTarget(name: "PhoneNumbersTests", dependencies: ["PhoneNumbers"]),
    .testTarget(name: "PrintingTests", dependencies: ["Printing", "Programs", "Rapport"]),
    .testTarget(name: "DocumentTextTests", dependencies: ["CZlib", "DocumentText"]),
    .testTarget(name: "MailTests", dependencies: ["Mail", "MailSMTP", "Programs"], exclude: ["smtp_sink.py"]),
    .testTarget(
      name: "ProgramTests", dependencies: ["Programs", "RapportProgram", "StorageSQLite"], exclude: ["client.ts"]),
    .testTarget(
      name: "RapportServerTests",
      dependencies: [
        "JSONRPC", "Programs", "Rapport", "RapportServer", .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "WireTests",
      dependencies: [
        "Fixture", "JSONRPC", "Rapport", "RapportDocs", "RapportOpenAPI", "RapportServer", "RapportTRPC",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "TelemetryTests",
      dependencies: [
        "Fixture", "JSONRPC", "Rapport", "RapportServer", "RapportTelemetry",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "InMemoryLogging", package: "swift-log"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .testTarget(name: "ExampleTests", dependencies: ["JSONRPC", "Rapport"]),
    .testTarget(name: "JSONRPCTests", dependencies: ["Fixture", "JSONRPC", "Rapport"]),
    .testTarget(
      name: "RapportCodegenTests", dependencies: ["Programs", "RapportCodegen", "RapportContract"], exclude: ["Golden"]),
    .testTarget(
      name: "OpenIDTests",
      dependencies: [
        "JSONRPC", "OpenID", "Rapport", "RapportServer", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(name: "RapportREPLTests", dependencies: ["RapportContract", "RapportREPL"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// What holds for every target of ours, said once.
for target in package.targets where ![.system, .plugin, .binary].contains(target.type) {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    // An async function runs where its caller does: a call that never waits changes no thread.
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  // A newer compiler must not break a user's build; ours it may.
  if Context.environment["CI"] != nil { settings.append(.treatAllWarnings(as: .error)) }
  // With `swift build --disable-index-store`, which builds sooner, tests are still found through the index of theirs.
  if target.type == .test, let index = Context.environment["RAPPORT_TEST_INDEX"] {
    settings.append(.unsafeFlags(["-index-store-path", index]))
  }
  target.swiftSettings = settings
}
