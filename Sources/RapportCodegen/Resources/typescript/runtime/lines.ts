/** A body of JSON lines: each line is a value by itself, and comes when it is there. */
export const linesType = "application/jsonl";

/** Whether a response is one of lines, which can be read as they come. */
export function isOfLines(response: Response): response is Response & { readonly body: ReadableStream<Uint8Array> } {
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  return type === linesType && response.body !== null;
}

/** The lines of a body, without those that say nothing. Rejects if the body breaks off. */
export async function* jsonLines(body: ReadableStream<Uint8Array>): AsyncIterableIterator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  // What has come of a line that has not ended.
  let parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    const [first = "", ...others] = text.split("\n");
    parts.push(first);
    for (const next of others) {
      const line = parts.join("").trim();
      parts = [next];
      if (line !== "") yield line;
    }
    if (!done) continue;
    const rest = parts.join("").trim();
    if (rest !== "") yield rest;
    return;
  }
}
