import Printing
import Rapport
import Storage

/// What stands on every document that a workspace sends, and how they are made.
@Schema
struct DocumentSettings {
  /// Of documents that say nothing else.
  var language: DocumentLanguage
  /// Who sends them; the workspace's name if nothing is said.
  var sellerName: String
  /// In lines.
  var sellerAddress: String?
  var vatId: String?
  var email: String?
  var phone: String?
  var website: String?
  /// Name of the bank, IBAN, BIC: in one line.
  var bankAccount: String?
  /// At the foot of every page: register, managing directors.
  var footer: String?
  /// Below the lines of a quote that says nothing else.
  var quoteTerms: String?
  /// How long a quote can be accepted, in days from when it is sent.
  var quoteValidityDays: Int
  /// In percent; of lines that say nothing else. Without it each line has to.
  var taxRate: Percentage?
  /// Absent as long as nobody has set anything, as is who did.
  var updatedAt: Instant?
  var updatedBy: ID<User>?
  /// 0 while nothing has been set.
  var version: Int
}

@Schema
struct SetDocumentSettings {
  @Minimum(0) var version: Int?
  var language: Patch<DocumentLanguage>
  /// `null` goes back to the workspace's name.
  @Trimmed @Length(1...200) var sellerName: Patch<String?>
  @Trimmed @Length(...500) var sellerAddress: Patch<String?>
  @Trimmed @Length(...30) var vatId: Patch<String?>
  @Email @Length(...254) var email: Patch<String?>
  @Trimmed @Length(...50) var phone: Patch<String?>
  @Trimmed @Length(...200) var website: Patch<String?>
  @Trimmed @Length(...200) var bankAccount: Patch<String?>
  @Trimmed @Length(...500) var footer: Patch<String?>
  @Trimmed @Length(...10_000) var quoteTerms: Patch<String?>
  @Range(1...3650) var quoteValidityDays: Patch<Int>
  @Range(0...100) var taxRate: Patch<Percentage?>
}

/// Why settings were not changed.
@Schema
enum DocumentSettingsError: ProcedureError {
  /// They have changed since; `current` is what they are now.
  case staleVersion(current: DocumentSettings)

  var code: RPCErrorCode { .conflict }
  var message: String {
    switch self {
    case .staleVersion(let current):
      "The settings have changed since you read them: they are at version \(current.version); read them and try again"
    }
  }
}

/// What a workspace has set for all its members.
@Procedures("crm.settings")
struct SettingsProcedures {
  /// What stands on every document that the workspace sends.
  @Query
  func getDocumentSettings(_ call: CRMCall) async throws -> DocumentSettings {
    let user = try call.signedIn()
    return try await call.read { try $0.documentSettings(of: user.workspaceId) }
  }

  /// Changes what stands on documents. Those that were sent stay as they were.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: DocumentSettingsError.self)
  func setDocumentSettings(_ input: SetDocumentSettings, _ call: CRMCall) async throws -> DocumentSettings {
    let user = try call.signedIn()
    return try await call.write { writer in
      let current = try writer.documentSettings(of: user.workspaceId)
      try Versions.check(
        input.version, is: current.version, else: DocumentSettingsError.staleVersion(current: current))
      let old = try writer.find(DocumentSettingsRow.self, user.workspaceId)
      var new = old ?? DocumentSettingsRow(of: user.workspaceId, by: user.id, at: call.now)
      new.apply(input)
      guard let old else {
        try writer.insert(new)
        return try writer.documentSettings(of: user.workspaceId)
      }
      if new != old {
        (new.updatedAt, new.updatedBy, new.version) = (call.now, user.id, old.version + 1)
        try writer.update(new, from: old)
      }
      return try writer.documentSettings(of: user.workspaceId)
    }
  }
}

enum SettingsTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-26-s5c-document-settings",
      [
        """
        CREATE TABLE document_settings (
          workspace_id        \(.id) NOT NULL PRIMARY KEY REFERENCES workspaces (id),
          language            \(.text) NOT NULL CHECK (language IN ('en', 'de')),
          seller_name         \(.text),
          seller_address      \(.text),
          vat_id              \(.text),
          email               \(.text),
          phone               \(.text),
          website             \(.text),
          bank_account        \(.text),
          footer              \(.text),
          quote_terms         \(.text),
          quote_validity_days \(.integer) NOT NULL CHECK (quote_validity_days BETWEEN 1 AND 3650),
          tax_rate            \(.integer) CHECK (tax_rate BETWEEN 0 AND 10000),
          updated_at          \(.instant) NOT NULL,
          updated_by          \(.id) NOT NULL REFERENCES users (id),
          version             \(.integer) NOT NULL CHECK (version >= 1)
        )\(.strict)
        """
      ])
  ]
}

@Table("document_settings")
struct DocumentSettingsRow: Hashable {
  @PrimaryKey var workspaceId: ID<Workspace>
  var language: DocumentLanguage
  var sellerName: String?
  var sellerAddress: String?
  var vatId: String?
  var email: String?
  var phone: String?
  var website: String?
  var bankAccount: String?
  var footer: String?
  var quoteTerms: String?
  var quoteValidityDays: Int
  var taxRate: Percentage?
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int
}

extension DocumentLanguage: ColumnValue {}

extension DocumentSettingsRow: TrackedRecord {
  static let entity = "DocumentSettings"
  var recordID: UUIDv7 { workspaceId.uuid }
}

extension DocumentSettingsRow {
  /// What holds before anything is set.
  init(of workspace: ID<Workspace>, by user: ID<User>, at now: Instant) {
    self.init(
      workspaceId: workspace, language: .en, sellerName: nil, sellerAddress: nil, vatId: nil, email: nil, phone: nil,
      website: nil, bankAccount: nil, footer: nil, quoteTerms: nil, quoteValidityDays: 30, taxRate: nil,
      updatedAt: now, updatedBy: user, version: 1)
  }

  mutating func apply(_ input: SetDocumentSettings) {
    language = input.language.applied(to: language)
    sellerName = input.sellerName.applied(to: sellerName).nonEmpty
    sellerAddress = input.sellerAddress.applied(to: sellerAddress).nonEmpty
    vatId = input.vatId.applied(to: vatId).nonEmpty
    email = input.email.applied(to: email).nonEmpty
    phone = input.phone.applied(to: phone).nonEmpty
    website = input.website.applied(to: website).nonEmpty
    bankAccount = input.bankAccount.applied(to: bankAccount).nonEmpty
    footer = input.footer.applied(to: footer).nonEmpty
    quoteTerms = input.quoteTerms.applied(to: quoteTerms).nonEmpty
    quoteValidityDays = input.quoteValidityDays.applied(to: quoteValidityDays)
    taxRate = input.taxRate.applied(to: taxRate)
  }
}

extension DocumentLanguage {
  var printed: PrintLanguage {
    switch self {
    case .en: .english
    case .de: .german
    }
  }
}

extension Reader {
  /// The language that files are made in for a member: their own, else the workspace's.
  func language(of user: CallUser) throws -> PrintLanguage {
    if let own = try find(UserRow.self, user.id)?.language { return own.printed }
    return try find(DocumentSettingsRow.self, user.workspaceId)?.language.printed ?? .english
  }

  func documentSettings(of workspace: ID<Workspace>) throws -> DocumentSettings {
    guard let place = try find(WorkspaceRow.self, workspace) else {
      throw RPCError(.notFound, "The workspace is gone")
    }
    let stored = try find(DocumentSettingsRow.self, workspace)
    let row = stored ?? DocumentSettingsRow(of: workspace, by: ID(workspace.uuid), at: place.createdAt)
    return DocumentSettings(
      language: row.language, sellerName: row.sellerName ?? place.name, sellerAddress: row.sellerAddress,
      vatId: row.vatId, email: row.email, phone: row.phone, website: row.website, bankAccount: row.bankAccount,
      footer: row.footer, quoteTerms: row.quoteTerms, quoteValidityDays: row.quoteValidityDays, taxRate: row.taxRate,
      updatedAt: stored?.updatedAt, updatedBy: stored?.updatedBy, version: stored?.version ?? 0)
  }
}
