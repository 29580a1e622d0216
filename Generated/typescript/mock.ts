// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import type { Client } from "./client.js";
import { mock } from "./runtime/mock.js";
import type { Mock, MockHandlers, MockOptions } from "./runtime/mock.js";
import { schema } from "./schema.js";

/**
 * A client without a server, for tests of a frontend: it answers with the handler of a procedure, or with an example
 * that fits the contract. Not part of index.ts, so that no application ships it.
 */
export function createMockClient(handlers: MockHandlers<Client> = {}, options: MockOptions = {}): Mock<Client> {
  return mock<Client>(schema, handlers, options);
}
