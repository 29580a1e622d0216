import Foundation
public import Rapport
public import RapportServer

/// The documentation of an application's procedures as a page: every one with its types, rules, errors and examples, with
/// a search and a form to try it. It is made in the browser, from the contract alone.
///
/// ```swift
/// Server(endpoint: RPCService(procedures), routes: [DocsPage(procedures.contract).route()], …)
/// ```
public struct DocsPage: Sendable {
  private let assets: [String: Asset]

  public init(_ contract: Contract) {
    let files: [String: @Sendable () -> [UInt8]] = [
      "contract.json": { Self.json(of: contract) },
      "contract.js": { PackageResources.contract_js },
      "docs.css": { PackageResources.docs_css },
      "docs.js": { PackageResources.docs_js },
      "elements.js": { PackageResources.elements_js },
      "examples.js": { PackageResources.examples_js },
      "index.html": { PackageResources.index_html },
      "procedure.js": { PackageResources.procedure_js },
      "search.js": { PackageResources.search_js },
      "try.js": { PackageResources.try_js },
      "types.js": { PackageResources.types_js },
    ]
    assets = Dictionary(
      uniqueKeysWithValues: files.map { name, bytes in (name, Asset(name: name, bytes: bytes())) })
  }

  private static func json(of contract: Contract) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(contract)).map(Array.init) ?? Array("null".utf8)
  }

  /// The route that shows it. The files stand beside each other, so the page itself has a slash at its end.
  public func route(at path: String = "/docs") -> Route {
    Route(path) { request in
      let name = request.rest(behind: path) ?? "?"
      guard let asset = assets[name.isEmpty ? "index.html" : name] else {
        throw RPCError(.notFound, "There is no such file; the documentation stands at \(path)")
      }
      return asset.response(to: request)
    }
  }
}
