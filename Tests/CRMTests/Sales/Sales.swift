import Files
import Foundation
import Mail
import NIOCore
import Rapport
import Storage
import Synchronization

@testable import CRM

/// A CRM that keeps files in a folder of its own, and sends mail to nobody but the test.
final class SalesCRM: Sendable {
  let crm: TestCRM
  let app: CRMApplication
  let postbox = Postbox()
  private let folder: URL

  init(sendsMail: Bool = true) async throws {
    crm = try await TestCRM()
    folder = FileManager.default.temporaryDirectory.appending(path: "sales-\(UUID().uuidString)")
    var services = CRMServices()
    services.keepFiles(in: DiskFileStore(folder: folder.path))
    if sendsMail {
      services.mail = MailService(postbox, from: try MailAddress("crm@example.com", name: "Rapport"))
    }
    app = CRMApplication(
      store: crm.store, registry: crm.app.registry, services: services, clock: { [crm] in crm.now },
      random: .seeded(11))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Takes mails, and fails when it is told to.
  final class Postbox: Mailer {
    private let sent = Mutex<[MailMessage]>([])
    private let failures = Mutex<[MailError]>([])

    var mails: [MailMessage] { sent.withLock { $0 } }

    func fail(with error: MailError) { failures.withLock { $0.append(error) } }

    func send(_ message: MailMessage) async throws {
      if let failure = failures.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { throw failure }
      sent.withLock { $0.append(message) }
    }
  }

  func context(_ word: String, _ procedure: String) -> CRMCall {
    app.call(CallOrigin(requestId: "test"), procedure, crm.now, crm.user(word))
  }

  @discardableResult
  func call(_ procedure: String, _ params: JSONValue, as word: String = "rep") async throws -> JSONValue {
    crm.pass(seconds: 1)
    return try await crm.call("crm.sales.\(procedure)", params, in: context(word, "crm.sales.\(procedure)"))
  }

  func refusal(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> RPCError? {
    let name = "crm.sales.\(procedure)"
    return await crm.app.registry.refusal(name, params, in: context(word, name))
  }

  /// The word of the typed error that a call is refused with.
  func problem(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> String? {
    let detail = await refusal(procedure, params, as: word)?.detail
    return detail.flatMap { try? JSONValue(json: $0) }?.text("type")
  }

  /// Lines at 19 %: 2 × 100.00, and 1 × 50.00 less 10 %. They come to 245.00 and 46.55 of tax.
  static let lines: JSONValue = [
    ["description": "Pump", "quantity": 2, "unitPrice": 100, "taxRate": 19, "unit": "pcs"],
    ["description": "Service", "unitPrice": 50, "discount": 10, "taxRate": 19],
  ]

  /// A draft with ``lines``, of a new deal.
  @discardableResult
  func draft(_ fields: [String: JSONValue] = [:], as word: String = "rep") async throws -> JSONValue {
    var fields = fields
    if fields["opportunityId"] == nil { fields["opportunityId"] = try await crm.deal(as: word).id }
    if fields["lines"] == nil { fields["lines"] = Self.lines }
    return try await call("createQuote", .object(fields), as: word)
  }

  /// A quote that was handed over.
  func sentQuote(_ fields: [String: JSONValue] = [:], as word: String = "rep") async throws -> JSONValue {
    try await call("sendQuote", ["id": try await draft(fields, as: word).quoteId, "byMail": false], as: word)
  }

  /// The bytes of a file.
  func bytes(of file: JSONValue) async throws -> [UInt8] {
    guard let id = ID<StoredFile>(file.text("id") ?? "") else { return [] }
    let row = try await crm.store.read { try $0.file(id) }
    return try await Files.bytes(of: row, context("rep", "test"))
  }

  /// Does the jobs that are due.
  func runJobs(_ kinds: [any AnyJobKind]) async {
    await JobRunner(app, kinds: kinds, sleep: { try await Task.sleep(for: $0) }).runDue()
  }
}

extension JSONValue {
  /// Of a quote in detail.
  var quoteId: JSONValue { self["quote"]?.id ?? .null }
  /// Of a quote in detail.
  var status: JSONValue? { self["quote"]?["status"] }
}
