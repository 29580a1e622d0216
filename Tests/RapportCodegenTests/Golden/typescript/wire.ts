// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type { WireSchema } from "./runtime.js";

/**
 * What a call needs to know of the contract: the procedures, and of the types that they answer with those fields that are
 * not the same in the program and on the wire. Types are written as `TypeExpression` says.
 */
export const wire: WireSchema = {
  procedures: {
    "crm.everything.echo": { kind: "query", input: "#Everything", output: "#Everything" },
    "crm.everything.write": { kind: "mutation", input: "#Everything" },
    "crm.extensions.closeOpportunity": { kind: "mutation", input: "#CloseOpportunity", output: "#Opportunity", errors: "#StageError" },
    "crm.extensions.createOpportunity": { kind: "mutation", input: "#CreateOpportunity", output: "#Opportunity" },
    "crm.extensions.getOpportunity": { kind: "query", input: "#OpportunityKey", output: "?#Opportunity" },
    "crm.extensions.listOpportunities": { kind: "query", input: "#OpportunityFilter", output: "#OpportunityPage" },
    "crm.extensions.watchOpportunities": { kind: "subscription", input: "#OpportunityFilter", output: "#Opportunity" },
    reports: { kind: "query", output: "[]string" },
    "reports.delete": { kind: "mutation", input: "#Date", output: "#Query" },
    "reports.month-end.run": { kind: "query", input: "#Node", output: "#Node" },
    "system.clear": { kind: "mutation" },
    "system.now": { kind: "query", output: "instant" },
  },
  types: {
    Everything: { fields: { instant: { type: "instant" }, bytes: { type: "bytes" }, array: { type: "[]instant" }, dictionary: { type: "{}int64" }, nullable: { type: "?instant" }, named: { type: "#class" }, matrix: { type: "[][]?int64" }, bigMinimum: { type: "int64" }, countOfBytes: { type: "bytes" }, future: { type: "instant" }, int64: { type: "int64" }, uint64: { type: "uint64" } } },
    Opportunity: { fields: { revision: { type: "int64" }, createdAt: { type: "instant" } } },
    OpportunityPage: { fields: { items: { type: "[]#Opportunity" } } },
    StageError: {
      discriminator: "type",
      cases: {
        moveRefused: { since: { type: "instant" } },
      },
    },
    class: {
      discriminator: "kind",
      cases: {
        node: { value: { type: "#class" }, at: { type: "instant" } },
      },
    },
  },
};
