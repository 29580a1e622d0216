/** Sends a file to the server. */
import { api } from "../../api/client";
import type { Source } from "./setup";

/** The largest file that the server takes. */
export const largestFile = 100 * 1024 * 1024;

/** `onProgress` hears of percents. Throws what went wrong; an abort ends it. */
export async function upload(file: Blob, name: string, onProgress: (percent: number) => void, signal: AbortSignal): Promise<Source> {
  const ticket = await api.files.createUpload({ name, size: file.size, mediaType: "text/csv" }, { signal });
  await new Promise<void>((resolve, reject) => {
    // fetch tells nothing of how far it has sent.
    const request = new XMLHttpRequest();
    request.open("PUT", ticket.url);
    request.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : Math.round((event.loaded / event.total) * 100));
    request.onload = () => (request.status < 300 ? resolve() : reject(new UploadError(request.status)));
    request.onerror = () => reject(new UploadError(0));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
  return { fileId: ticket.file.id, name };
}

export class UploadError extends Error {
  constructor(readonly status: number) {
    super(`upload failed with ${status}`);
  }
}
