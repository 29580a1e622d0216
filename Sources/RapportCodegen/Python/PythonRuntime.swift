/// The part of the Python client that is the same for every contract: the files of `Resources/python`, which the build puts
/// into the program.
enum PythonRuntime {
  /// Sorted by path.
  static var files: [GeneratedFile] {
    [GeneratedFile(path: "__init__.py", contents: header + "\"\"\"What carries the client's calls.\"\"\"\n")]
      + sources.map { GeneratedFile(path: $0, contents: header + String(decoding: $1, as: UTF8.self)) }
  }

  private static let header = "# Part of rapport-codegen, and the same for every contract. Do not edit.\n"

  private static let sources: [(String, [UInt8])] = [
    ("codec.py", PackageResources.codec_py), ("connection.py", PackageResources.connection_py),
    ("errors.py", PackageResources.errors_py), ("options.py", PackageResources.options_py),
    ("protocol.py", PackageResources.protocol_py), ("streams.py", PackageResources.streams_py),
    ("values.py", PackageResources.values_py),
  ]
}
