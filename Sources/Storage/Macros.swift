/// Makes a struct a row of a table: writes its conformance to ``Record``.
///
/// ```swift
/// @Table("opportunities")
/// struct OpportunityRow {
///   var id: ID<Opportunity>
///   var stageId: ID<Stage>              // column stage_id
///   @Column("value_minor") var value: Money
/// }
/// ```
///
/// Stored properties are columns, in their order. The primary key is the property `id`, unless properties are marked
/// `@PrimaryKey`.
///
/// - Parameters:
///   - name: the table.
///   - recordsChanges: whether ``Writer/changes`` tells of it. False for logs, outboxes and the like.
@attached(
  extension, conformances: Record,
  names: named(table), named(columns), named(primaryKey), named(recordsChanges), named(sql), named(init(row:)),
  named(columnValues))
public macro Table(_ name: String, recordsChanges: Bool = true) =
  #externalMacro(module: "RapportMacros", type: "TableMacro")

/// Marks a property of a `@Table` struct as (part of) the primary key, instead of `id`.
@attached(peer)
public macro PrimaryKey() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")

/// Names the column of a property of a `@Table` struct, when it is not the property's name in snake_case.
@attached(peer)
public macro Column(_ name: String) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
