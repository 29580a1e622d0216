// Part of rapport-codegen, and the same for every contract. Do not edit.
/**
 * What every generated client runs on. It depends on nothing but `fetch` and needs ECMAScript 2020: Node 18, Deno, or
 * a browser of the last years.
 */
export * from "./runtime/cache.js";
export * from "./runtime/codec.js";
export * from "./runtime/connect.js";
export * from "./runtime/descriptors.js";
export * from "./runtime/failure.js";
export * from "./runtime/procedure.js";
export * from "./runtime/validation.js";
export * from "./runtime/values.js";
