// Part of rapport-codegen, and the same for every contract. Do not edit.
import { isRapportError, makeError } from "./failure.js";
import type { RapportError } from "./failure.js";
import type { RetryOptions } from "./procedure.js";

/** Does it, and again as long as that may help and is allowed. */
export async function withRetries<Value>(
  attempt: () => Promise<Value>,
  options: RetryOptions | false,
  signal: AbortSignal,
): Promise<Value> {
  const { limit = 2, delay = 200, maximumDelay = 10_000 } = options === false ? { limit: 0 } : options;
  for (let repetition = 0; ; repetition += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (repetition >= limit || signal.aborted || !isRapportError(error) || !mayPass(error)) throw error;
      const asked = error.retryAfter;
      if (asked !== undefined && asked > maximumDelay) throw error;
      const backOff = Math.min(delay * 2 ** repetition, maximumDelay);
      await sleep(asked ?? backOff * (0.5 + Math.random() / 2), signal, error.procedure);
    }
  }
}

/** Whether the failure may be over soon. */
function mayPass(error: RapportError): boolean {
  return (
    error.code === "NETWORK" ||
    error.status === 503 ||
    error.status === 429 ||
    (error.code as string) === "UNAVAILABLE" ||
    (error.code as string) === "TOO_MANY_REQUESTS"
  );
}

function sleep(milliseconds: number, signal: AbortSignal, procedure: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(makeError("ABORTED", `${procedure} was aborted`, { procedure }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", onAbort);
  });
}
