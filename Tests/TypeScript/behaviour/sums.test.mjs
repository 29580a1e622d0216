import { columnInput } from "../application/boardInput.js";
import { summed } from "../application/summed.js";
import { assert, run, test } from "./harness.mjs";

/** What is selected, loaded and known of a table, and which rows the sums at its foot are of. */
const cases = [
  [{ selected: 0, loaded: 12, hasMore: false, total: 12, hasSums: false }, { rows: "all", count: 12 }],
  // What was loaded is newer than a total that came before.
  [{ selected: 0, loaded: 13, hasMore: false, total: 12, hasSums: true }, { rows: "all", count: 13 }],
  [{ selected: 0, loaded: 100, hasMore: true, total: 5000, hasSums: false }, { rows: "loaded", count: 100 }],
  [{ selected: 0, loaded: 100, hasMore: true, total: 5000, hasSums: true }, { rows: "all", count: 5000 }],
  [{ selected: 0, loaded: 100, hasMore: true, total: null, hasSums: true }, { rows: "all", count: undefined }],
  [{ selected: 3, loaded: 100, hasMore: true, total: 5000, hasSums: true }, { rows: "selected", count: 3 }],
  [{ selected: 3, loaded: 12, hasMore: false, total: 12, hasSums: false }, { rows: "selected", count: 3 }],
];

for (const [rows, expected] of cases) {
  test(`sums of ${JSON.stringify(rows)}`, () => assert.deepEqual(summed(rows), expected));
}

/** A board's sums are asked for by its filter: the columns show what that lets through, and nothing narrows them besides. */
const rules = { type: "status", op: "isAnyOf", value: ["open"] };
for (const filter of [{}, { ownerId: "u" }, { text: "pump" }, { rules }, { ownerId: "u", text: "pump", rules }]) {
  test(`a board's columns of ${JSON.stringify(filter)}`, () => {
    const board = { pipelineId: "p", ...filter };
    const { stages, sort, direction, limit, ...shown } = columnInput(board, "lead", undefined);
    assert.deepEqual(shown, board);
  });
}

run();
