/** The bytes of a file, to the address that a ticket names. */

/** Somebody has paused it or given it up. */
export class TransferStopped extends Error {}

/** The server has refused it: the status says why. */
export class TransferRefused extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

/** How many bytes have come, and whether these are all. */
export async function whereItStands(url: string, signal: AbortSignal): Promise<{ readonly offset: number; readonly isComplete: boolean }> {
  const answer = await fetch(url, { method: "HEAD", signal });
  if (!answer.ok) throw new TransferRefused(answer.status);
  return { offset: Number(answer.headers.get("Upload-Offset") ?? 0), isComplete: answer.headers.get("Upload-Complete") === "?1" };
}

/**
 * Sends the file from a place on, and tells how far it is. A connection that breaks is a `TypeError`, as with `fetch`,
 * which tells nothing of its progress.
 */
export function sendFile(url: string, file: File, from: number, signal: AbortSignal, onSent: (sent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(from === 0 ? "PUT" : "PATCH", url);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    if (from > 0) request.setRequestHeader("Upload-Offset", String(from));
    if (from > 0) request.setRequestHeader("Upload-Complete", "?1");
    request.upload.onprogress = (event) => onSent(from + event.loaded);
    request.onload = () => (request.status < 300 ? resolve() : reject(new TransferRefused(request.status)));
    request.onerror = () => reject(new TypeError("The connection broke"));
    request.onabort = () => reject(new TransferStopped());
    signal.addEventListener("abort", () => request.abort());
    if (signal.aborted) return reject(new TransferStopped());
    request.send(file.slice(from));
    return undefined;
  });
}
