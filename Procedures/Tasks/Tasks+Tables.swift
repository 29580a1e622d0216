import Storage

/// The tables of tasks.
enum TaskTables {
  static let migrations: [Migration] = [tasks, deletion]

  /// Tasks that were deleted stay for a while. What is counted is read from the indexes alone.
  private static let deletion = Migration(
    id: "2026-11-28-b4-deleted-tasks",
    [
      "ALTER TABLE tasks ADD COLUMN deleted_at \(.instant)",
      "CREATE INDEX tasks_deleted ON tasks (deleted_at) WHERE deleted_at IS NOT NULL",
      "DROP INDEX tasks_by_opportunity",
      """
      CREATE INDEX tasks_by_opportunity ON tasks (opportunity_id, status, due_order, deleted_at)
        WHERE opportunity_id IS NOT NULL
      """,
      "DROP INDEX tasks_by_lead",
      "CREATE INDEX tasks_by_lead ON tasks (lead_id, status, due_order, deleted_at) WHERE lead_id IS NOT NULL",
      "DROP INDEX tasks_done",
      """
      CREATE INDEX tasks_done ON tasks (workspace_id, completed_at, assignee_id, deleted_at)
        WHERE completed_at IS NOT NULL
      """,
    ])

  // What a task is for may go; the task goes with its customer and its deal, and stays without contact and lead.
  private static let tasks = Migration(
    id: "2026-11-26-s4a-tasks",
    [
      """
      CREATE TABLE tasks (
        id                  \(.id) NOT NULL PRIMARY KEY,
        workspace_id        \(.id) NOT NULL REFERENCES workspaces (id),
        title               \(.text) NOT NULL CHECK (title <> ''),
        sort_title          \(.text) NOT NULL,
        description         \(.text),
        kind                \(.text) NOT NULL,
        priority            \(.integer) NOT NULL CHECK (priority BETWEEN 0 AND 3),
        status              \(.text) NOT NULL CHECK (status IN ('open', 'done')),
        due_date            \(.date),
        due_at              \(.instant),
        due_order           \(.instant),
        snoozed_until       \(.instant),
        assignee_id         \(.id) NOT NULL,
        customer_profile_id \(.id),
        contact_id          \(.id) REFERENCES contacts (id) ON DELETE SET NULL,
        opportunity_id      \(.id) REFERENCES opportunities (id) ON DELETE CASCADE,
        lead_id             \(.id) REFERENCES leads (id) ON DELETE SET NULL,
        completed_at        \(.instant),
        completed_by        \(.id),
        outcome             \(.text),
        created_at          \(.instant) NOT NULL,
        updated_at          \(.instant) NOT NULL,
        created_by          \(.id) NOT NULL,
        updated_by          \(.id) NOT NULL,
        version             \(.integer) NOT NULL CHECK (version >= 1),
        FOREIGN KEY (workspace_id, customer_profile_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, assignee_id) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, completed_by) REFERENCES users (workspace_id, id),
        CONSTRAINT day_or_moment CHECK (due_date IS NULL OR due_at IS NULL),
        CONSTRAINT in_order_if_due CHECK ((due_order IS NULL) = (due_date IS NULL AND due_at IS NULL)),
        CONSTRAINT done_has_time CHECK ((status = 'done') = (completed_at IS NOT NULL)),
        CONSTRAINT done_by_somebody CHECK ((completed_at IS NULL) = (completed_by IS NULL)),
        CONSTRAINT done_is_not_put_off CHECK (status = 'open' OR snoozed_until IS NULL)
      )\(.strict)
      """,
      "CREATE INDEX tasks_by_assignee ON tasks (assignee_id, status, due_order, id)",
      "CREATE INDEX tasks_by_due ON tasks (workspace_id, status, due_order, id)",
      """
      CREATE INDEX tasks_by_opportunity ON tasks (opportunity_id, status, due_order) WHERE opportunity_id IS NOT NULL
      """,
      """
      CREATE INDEX tasks_by_customer ON tasks (workspace_id, customer_profile_id, status, due_order)
        WHERE customer_profile_id IS NOT NULL
      """,
      "CREATE INDEX tasks_by_lead ON tasks (lead_id, status, due_order) WHERE lead_id IS NOT NULL",
      "CREATE INDEX tasks_done ON tasks (workspace_id, completed_at, assignee_id) WHERE completed_at IS NOT NULL",
      "CREATE INDEX tasks_by_contact ON tasks (contact_id) WHERE contact_id IS NOT NULL",
    ])
}
