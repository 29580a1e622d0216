// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
/**
 * Fixture 1.2.3.
 *
 * A small CRM that has a bit of everything.
 */

export * from "./client.js";
export * from "./errors.js";
export * from "./runtime.js";
export * from "./schema.js";
export * from "./types.js";
