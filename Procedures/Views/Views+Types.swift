import Rapport

/// A way to look at a list that somebody has kept: its filters, order, grouping and columns.
@Schema
struct SavedView {
  var id: ID<SavedView>
  /// Which list it is for, such as `customers`.
  var list: String
  var name: String
  /// What the list looks like, in the words of the application that shows it: the query of the list's address.
  var query: String
  /// Whether everybody in the workspace may use it. They see what they may see anyway: a view gives nobody access.
  var isShared: Bool
  var ownerId: ID<User>
  var ownerName: String
  /// Whether it is the caller's own.
  var isOwn: Bool
  var createdAt: Instant
  var updatedAt: Instant
  /// Its owner.
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it.
  var version: Int
}

@Schema
struct ListViews {
  @Trimmed @Length(1...50) var list: String
}

@Schema
struct SavedViews {
  /// One's own first, by name; then those that others share.
  var items: [SavedView]
}

@Schema
struct CreateView {
  /// Which list it is for, such as `customers`.
  @Trimmed @Length(1...50) var list: String
  /// What nobody's own view of this list is called yet.
  @Trimmed @Length(1...100) var name: String
  @Length(...8000) var query: String
  var isShared: Bool = false
}

@Schema
struct UpdateView {
  var id: ID<SavedView>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: Patch<String>
  @Length(...8000) var query: Patch<String>
  var isShared: Patch<Bool>
}

@Schema
struct ViewKey {
  var id: ID<SavedView>
}

@Schema
struct DeleteView {
  var id: ID<SavedView>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
}

/// Why a view was not saved.
@Schema
enum ViewError: ProcedureError {
  /// The view has changed since; `current` is what it is now.
  case staleVersion(current: SavedView)
  /// Another view of the same person for the same list is called so.
  case nameTaken(name: String)
  /// One person keeps no more views of one list.
  case tooMany(maximum: Int)

  var code: RPCErrorCode {
    switch self {
    case .staleVersion, .nameTaken: .conflict
    case .tooMany: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The view has changed since you read it: it is at version \(current.version); read it and try again"
    case .nameTaken(let name): "You have a view of this list that is called \(name) already: choose another name"
    case .tooMany(let maximum): "You have \(maximum) views of this list, which is the most: delete one first"
    }
  }
}
