/** A few lines to run tests: each has a name and a function; `run` prints what came of them. */
import assert from "node:assert/strict";

const tests = [];

export { assert };

export function test(name, body) {
  tests.push({ name, body });
}

export async function run() {
  let passed = 0;
  let failed = 0;
  for (const { name, body } of tests) {
    let timer;
    try {
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error("took longer than 10 s")), 10_000);
      });
      await Promise.race([body(), late]);
      passed += 1;
      console.log(`✔ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`✘ ${name}\n${error?.stack ?? error}`);
    } finally {
      clearTimeout(timer);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** What a promise was rejected with. */
export async function failure(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It should have failed.");
}

/** Waits until something holds. */
export async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
