/**
 * Files on their way to the server. They go on while one looks at other pages, can be paused and gone on with from where
 * they stand, and are given up cleanly: nothing is left of a document that never came.
 */
import { useSyncExternalStore } from "react";
import type { ID } from "rapport";
import { deals } from "../../api/client";
import { refreshDocuments } from "./refresh";
import { sendFile, TransferStopped, whereItStands } from "./transfer";

/** Where a file is to go: a new document, or a new version of one. */
type UploadTarget =
  | { readonly kind: "document"; readonly customerProfileId?: ID<"CustomerProfile"> | undefined; readonly category?: string | undefined }
  | { readonly kind: "version"; readonly documentId: ID<"Document">; readonly note?: string | undefined };

type UploadState = "waiting" | "sending" | "paused" | "failed" | "done";

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly target: UploadTarget;
  readonly state: UploadState;
  /** In bytes. */
  readonly sent: number;
  /** Why it failed. */
  readonly error?: unknown;
  readonly documentId?: ID<"Document"> | undefined;
  readonly url?: string | undefined;
}

/** How many are sent at once. */
const lanes = 3;
/** How long what has come stays in the list, in milliseconds. */
const lingering = 15_000;
/** How often a broken connection is tried again before one is asked. */
const attempts = 4;

const listeners = new Set<() => void>();
const controllers = new Map<number, AbortController>();
let uploads: readonly Upload[] = [];
let lastId = 0;

export function useUploads(matches: (upload: Upload) => boolean): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads).filter(matches);
}

export function startUploads(files: readonly File[], target: UploadTarget): void {
  const added = files.map((file): Upload => ({ id: ++lastId, file, target, state: "waiting", sent: 0 }));
  set([...uploads, ...added]);
  fill();
}

/** What has been sent stays on the server. */
export function pauseUpload(id: number): void {
  change(id, { state: "paused" });
  controllers.get(id)?.abort();
  fill();
}

/** Goes on where it stands, or begins again what failed. */
export function resumeUpload(id: number): void {
  change(id, { state: "waiting", error: undefined });
  fill();
}

/** Gives it up. A document that was made for it goes with it. */
export async function cancelUpload(id: number): Promise<void> {
  const upload = find(id);
  controllers.get(id)?.abort();
  dismissUpload(id);
  if (upload === undefined || upload.state === "done") return;
  if (upload.url !== undefined) await fetch(upload.url, { method: "DELETE" }).catch(() => undefined);
  if (upload.target.kind === "document" && upload.documentId !== undefined) {
    await deals.deleteDocument({ id: upload.documentId }).catch(() => undefined);
  }
  refreshDocuments();
}

/** Takes it off the list. */
export function dismissUpload(id: number): void {
  set(uploads.filter((upload) => upload.id !== id));
  fill();
}

function fill(): void {
  const busy = uploads.filter(({ state }) => state === "sending").length;
  for (const upload of uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, lanes - busy))) void run(upload.id);
}

async function run(id: number): Promise<void> {
  const controller = new AbortController();
  controllers.get(id)?.abort();
  controllers.set(id, controller);
  change(id, { state: "sending" });
  try {
    await prepare(id, controller.signal);
    await send(id, controller.signal);
    change(id, { state: "done", sent: find(id)?.file.size ?? 0 });
    setTimeout(() => dismissUpload(id), lingering);
    refreshDocuments();
  } catch (error) {
    if (!controller.signal.aborted) change(id, { state: "failed", error });
  } finally {
    if (controllers.get(id) === controller) controllers.delete(id);
    fill();
  }
}

/** Makes the document, or the version, unless that has been done before. */
async function prepare(id: number, signal: AbortSignal): Promise<void> {
  const upload = find(id);
  if (upload === undefined || upload.url !== undefined) return;
  const { file, target } = upload;
  const content = { name: file.name, size: file.size, ...(file.type === "" ? {} : { mediaType: file.type }) };
  const made = target.kind === "version"
    ? await deals.addDocumentVersion({ id: target.documentId, file: content, ...(target.note === undefined ? {} : { note: target.note }) })
    : await deals.createDocument({
      title: titleOf(file.name),
      file: content,
      ...(target.customerProfileId === undefined ? {} : { customerProfileId: target.customerProfileId }),
      ...(target.category === undefined ? {} : { category: target.category }),
    });
  change(id, { documentId: made.document.id, url: made.upload.url });
  // Cancelled meanwhile: then there is nobody left who would send it.
  if (signal.aborted && find(id) === undefined && target.kind === "document") {
    await deals.deleteDocument({ id: made.document.id }).catch(() => undefined);
  }
  if (signal.aborted) throw new TransferStopped();
}

async function send(id: number, signal: AbortSignal): Promise<void> {
  const { url, file } = find(id) ?? {};
  if (url === undefined || file === undefined) throw new TransferStopped();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const place = (find(id)?.sent ?? 0) === 0 && attempt === 1 ? { offset: 0, isComplete: false } : await whereItStands(url, signal);
      if (place.isComplete) return;
      change(id, { sent: place.offset });
      await sendFile(url, file, place.offset, signal, (sent) => change(id, { sent }));
      return;
    } catch (error) {
      if (signal.aborted || attempt >= attempts || !(error instanceof TypeError)) throw error;
      await pause(2 ** attempt * 250, signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new TransferStopped());
    });
  });
}

/** `Offer 2026` of `Offer 2026.pdf`. */
function titleOf(name: string): string {
  const title = name.replace(/\.[^.]{1,8}$/, "").trim();
  return (title === "" ? name : title).slice(0, 300);
}

function find(id: number): Upload | undefined {
  return uploads.find((upload) => upload.id === id);
}

function change(id: number, to: Partial<Upload>): void {
  set(uploads.map((upload) => (upload.id === id ? { ...upload, ...to } : upload)));
}

function set(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

window.addEventListener("beforeunload", (event) => {
  if (!uploads.some(({ state }) => state === "sending" || state === "waiting")) return;
  event.preventDefault();
  event.returnValue = "";
});
