import { readAmount } from "../application/amounts.js";
import { assert, run, test } from "./harness.mjs";

/** What is typed in each region, and the number that it says. */
const cases = {
  "de-DE": [
    ["1250", 1250],
    ["1250,5", 1250.5],
    ["1250,", 1250],
    [",5", 0.5],
    ["1.250", 1250],
    ["1.234.567,89", 1234567.89],
    ["1 234 567,89", 1234567.89],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1'234,5", 1234.5],
    ["1’234,5", 1234.5],
    ["12.50", 12.5],
    ["1.5", 1.5],
    [".5", 0.5],
    ["0.125", 0.125],
    ["-1.234,5", -1234.5],
    ["−12,5", -12.5],
    ["-0", 0],
    ["  7  ", 7],
    ["1.2345", undefined],
    ["1234.567", undefined],
    ["12.34.56", undefined],
    ["1.234.5", undefined],
    ["12.50,5", undefined],
    ["1,5,5", undefined],
    ["1,234.5", undefined],
    ["0.123.456", undefined],
    ["1 2", undefined],
    ["1.234 567", undefined],
    ["12.", undefined],
  ],
  "en-GB": [
    ["1250.5", 1250.5],
    ["1,250", 1250],
    ["1,234,567.89", 1234567.89],
    ["12.345", 12.345],
    ["12.", 12],
    [".5", 0.5],
    ["12,50", 12.5],
    ["1,5", 1.5],
    ["0,125", 0.125],
    ["1,2345", undefined],
    ["1,23,456", undefined],
    ["12,34.5", undefined],
    ["1.234.567", undefined],
    ["1.234,5", undefined],
  ],
  "de-AT": [["1.250", 1250], ["1 250,5", 1250.5], ["12.50", 12.5]],
  "de-CH": [["1’250.5", 1250.5], ["1250.5", 1250.5], ["12,50", 12.5], ["1,250", undefined]],
  "en-IN": [["12,34,567", 1234567], ["1,234", 1234], ["12,50", 12.5], ["1,2,345", undefined]],
};

for (const [region, texts] of Object.entries(cases)) {
  test(`amounts are read in ${region}`, () => {
    const read = texts.map(([text]) => [text, readAmount(text, region)]);
    assert.deepEqual(read, texts);
  });
}

test("what says no number is none", () => {
  for (const text of ["", " ", "-", ",", ".", "--5", "5-", "+5", "abc", "12a", "1e5", "0x10", "Infinity", "NaN", "5 %", "€5", "٣"]) {
    for (const region of Object.keys(cases)) assert.equal(readAmount(text, region), undefined, `${text} in ${region}`);
  }
});

test("what a region's format writes is read back", () => {
  for (const region of Object.keys(cases)) {
    for (const value of [0, 0.5, 12.25, 999.99, 1000, 1234.5, -98765.43, 1234567.125, 123456789]) {
      const text = new Intl.NumberFormat(region, { maximumFractionDigits: 4 }).format(value);
      assert.equal(readAmount(text, region), value, `${text} in ${region}`);
    }
  }
});

run();
