import Rapport
import Storage

/// Views of lists that people keep for themselves or share.
@Procedures("crm.views")
struct ViewProcedures {
  /// The caller's views of a list, and those that others share.
  @Query
  func listViews(_ input: ListViews, _ call: CRMCall) async throws -> SavedViews {
    let user = try call.signedIn()
    return try await call.read { reader in
      SavedViews(
        items: try Views.all(
          where: "v.list = \(input.list) AND (v.is_shared OR v.owner_id = \(user.id))", for: user, in: reader))
    }
  }

  /// Keeps a view of a list.
  @Mutation(access: .signedIn, errors: ViewError.self)
  func createView(_ input: CreateView, _ call: CRMCall) async throws -> SavedView {
    let user = try call.signedIn()
    return try await call.write { writer in
      let row = SavedViewRow(
        id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, list: input.list, name: input.name,
        query: input.query, isShared: input.isShared, createdAt: call.now, updatedAt: call.now, updatedBy: user.id,
        version: 1)
      try Views.checkName(of: row, in: writer)
      try Views.checkCount(of: input.list, for: user.id, in: writer)
      try writer.insert(row)
      return try Views.shown(row, to: user, in: writer)
    }
  }

  /// Changes a view: its name, what it shows, whether it is shared. Fields that are left out stay as they are.
  @Mutation(access: .signedIn, errors: ViewError.self)
  func updateView(_ input: UpdateView, _ call: CRMCall) async throws -> SavedView {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Views.find(input.id, in: writer)
      try Self.check(input.version, of: old, for: user, writer)
      var new = old
      new.name = input.name.applied(to: old.name)
      new.query = input.query.applied(to: old.query)
      new.isShared = input.isShared.applied(to: old.isShared)
      if new != old {
        try Views.checkName(of: new, in: writer)
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try Views.shown(new, to: user, in: writer)
    }
  }

  /// Deletes a view; it can be restored for 30 days. What it showed stays.
  @Mutation(access: .signedIn, errors: ViewError.self)
  func deleteView(_ input: DeleteView, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      let row = try Views.find(input.id, in: writer)
      try Self.check(input.version, of: row, for: user, writer)
      try writer.update(row.deleted(by: user.id, at: call.now), from: row)
    }
  }

  /// Brings a deleted view back, to whom it belonged, unless another view of theirs is called so by now.
  @Mutation(access: .signedIn, errors: RestoreError.self)
  func restoreView(_ input: ViewKey, _ call: CRMCall) async throws -> SavedView {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(SavedViewRow.self, input.id) else { throw Views.notFound(input.id) }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      do {
        try Views.checkName(of: new, in: writer)
        try Views.checkCount(of: new.list, for: new.ownerId, in: writer)
      } catch ViewError.nameTaken(let name) {
        throw RestoreError.notRestorable(.nameInUse(name: name))
      } catch ViewError.tooMany(let maximum) {
        throw RestoreError.notRestorable(.tooManyViews(maximum: maximum))
      }
      try writer.update(new, from: old)
      return try Views.shown(new, to: user, in: writer)
    }
  }

  private static func check(_ version: Int?, of row: SavedViewRow, for user: CallUser, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version, else: ViewError.staleVersion(current: try Views.shown(row, to: user, in: reader)))
  }
}
