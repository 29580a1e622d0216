// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
/**
 * Rapport CRM 0.1.0.
 *
 * Customers, deals and what happens with them.
 */

export * from "./client.js";
export * from "./errors.js";
export * from "./runtime.js";
export * from "./schema.js";
export * from "./types.js";
