import ArgumentParser
import CRM
import Foundation
import JSONRPC
import Rapport
import RapportREPL

/// Whom a command calls: a server, or the procedures in this process on a database.
struct CallerOptions: ParsableArguments {
  @Option(name: .long, help: Setting.url.help) var url: String?
  @Option(name: .long, help: Setting.key.help) var key: String?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("On a database: the user to call as. (default: the workspace's owner)", valueName: "e-mail"))
  var user: String?

  func caller(_ database: DatabaseOptions, _ settings: Settings) async throws -> any ProcedureCaller {
    if let text = try settings.value(.url, flag: url) {
      guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host() != nil else {
        throw ValidationError("\(text) is no address of a server, such as http://127.0.0.1:8080/rpc")
      }
      guard user == nil else { throw ValidationError("--as is for databases; a server knows the caller by --key") }
      return RemoteCaller(
        url: url.path().count > 1 ? url : url.appending(path: "rpc"), key: try settings.value(.key, flag: key))
    }
    let store = try await database.open(settings)
    let services = try InstallationOptions.services(settings, beside: store.location)
    return try await LocalCaller(CRMApplication(store, CRM.registry(), services), user: user)
  }
}
