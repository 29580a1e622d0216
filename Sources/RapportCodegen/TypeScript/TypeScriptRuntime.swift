/// The part of the TypeScript client that is the same for every contract: the files of `Resources/typescript`, which
/// the build puts into the program.
enum TypeScriptRuntime {
  /// Sorted by path.
  static var files: [GeneratedFile] {
    sources.map { path, bytes in
      GeneratedFile(path: path, contents: fixedHeader + String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The names that the runtime exports, without those of the hooks and mocks: index.ts passes them on.
  static var exports: Set<String> {
    var names: Set<String> = []
    for (path, bytes) in sources where !path.hasPrefix("react") && path != "runtime/mock.ts" {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("export ") {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "*") }.map(String.init)
        let name = words.dropFirst().first {
          !["async", "class", "const", "function", "interface", "type"].contains($0)
        }
        if let name, name != "*" { names.insert(name) }
      }
    }
    return names
  }

  private static let fixedHeader = "// Part of rapport-codegen, and the same for every contract. Do not edit.\n"

  private static let sources: [(String, [UInt8])] = [
    ("react.ts", PackageResources.react_ts),
    ("react/provider.ts", PackageResources.provider_ts),
    ("react/useInfiniteQuery.ts", PackageResources.useInfiniteQuery_ts),
    ("react/useMutation.ts", PackageResources.useMutation_ts),
    ("react/useQuery.ts", PackageResources.useQuery_ts),
    ("react/useSubscription.ts", PackageResources.useSubscription_ts),
    ("runtime.ts", PackageResources.runtime_ts),
    ("runtime/cache.ts", PackageResources.cache_ts),
    ("runtime/codec.ts", PackageResources.codec_ts),
    ("runtime/connect.ts", PackageResources.connect_ts),
    ("runtime/descriptors.ts", PackageResources.descriptors_ts),
    ("runtime/failure.ts", PackageResources.failure_ts),
    ("runtime/lines.ts", PackageResources.lines_ts),
    ("runtime/mock.ts", PackageResources.mock_ts),
    ("runtime/procedure.ts", PackageResources.procedure_ts),
    ("runtime/retry.ts", PackageResources.retry_ts),
    ("runtime/rules.ts", PackageResources.rules_ts),
    ("runtime/stream.ts", PackageResources.stream_ts),
    ("runtime/transport.ts", PackageResources.transport_ts),
    ("runtime/types.ts", PackageResources.types_ts),
    ("runtime/validation.ts", PackageResources.validation_ts),
    ("runtime/values.ts", PackageResources.values_ts),
  ]
}
