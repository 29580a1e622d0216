import ArgumentParser
import Files
import FilesS3
import Foundation
import StorageSQLite

/// Where files and backups are kept.
struct FileOptions: ParsableArguments {
  @Option(name: .long, help: Setting.files.help) var files: String?

  func store(_ settings: Settings, beside location: SQLiteStore.Location) throws -> any FileStore {
    try Self.store(settings, flag: files, beside: location)
  }

  static func store(
    _ settings: Settings, flag: String?, beside location: SQLiteStore.Location
  ) throws -> any FileStore {
    let place = try settings.value(.files, flag: flag) ?? location.path + "-files"
    guard place.contains("://") else { return DiskFileStore(folder: place) }
    return S3FileStore(try s3(place, settings))
  }

  /// `s3://BUCKET/PREFIX?endpoint=URL&region=NAME`, with the key from settings or the variables that AWS's own tools read.
  private static func s3(_ place: String, _ settings: Settings) throws -> S3FileStore.Configuration {
    func key(_ setting: Setting, _ variable: String) throws -> String {
      let value = try settings.value(setting, flag: nil as String?) ?? settings.environment[variable]
      guard let value, !value.isEmpty else {
        throw SettingsError("files in S3 need a key: set \(setting.variable) or \(variable)")
      }
      return value
    }
    guard let url = URLComponents(string: place), url.scheme == "s3", let bucket = url.host, !bucket.isEmpty else {
      throw SettingsError("files is a folder, or s3://BUCKET/PREFIX?endpoint=URL&region=NAME, not \(place)")
    }
    let query = Dictionary((url.queryItems ?? []).map { ($0.name, $0.value ?? "") }) { $1 }
    if let unknown = query.keys.sorted().first(where: { !["endpoint", "region"].contains($0) }) {
      throw SettingsError("files: an S3 store has endpoint and region, and no \(unknown)")
    }
    let region = query["region"] ?? "us-east-1"
    var endpoint = query["endpoint"] ?? "https://s3.\(region).amazonaws.com"
    while endpoint.hasSuffix("/") { endpoint.removeLast() }
    guard endpoint.hasPrefix("https://") || endpoint.hasPrefix("http://") else {
      throw SettingsError("files: the endpoint is a URL such as https://s3.example.com, not \(endpoint)")
    }
    let prefix = url.path.split(separator: "/").map { $0 + "/" }.joined()
    return S3FileStore.Configuration(
      endpoint: endpoint, bucket: bucket, prefix: prefix,
      signature: SignatureV4(
        accessKey: try key(.s3AccessKey, "AWS_ACCESS_KEY_ID"),
        secretKey: try key(.s3SecretKey, "AWS_SECRET_ACCESS_KEY"), region: region))
  }
}

extension Backup {
  /// Of the installation that the settings describe.
  init(_ settings: Settings, _ location: SQLiteStore.Location, _ files: any FileStore) throws {
    let secret = try settings.value(.secret, flag: nil as String?)
    self.init(location: location, files: files, secretPath: secret == nil ? location.path + ".secret" : nil)
  }
}
