import { useEffect, useRef, useState } from "react";
import { isRapportError, validate } from "rapport";
import type { Issue, QuoteDetail } from "rapport";
import { cache, sales } from "../../api/client";
import { describe } from "../../api/errors";
import { refreshSales } from "../../parts/sales/salesActions";
import { differences, draftOf, merge, updateOf } from "./quoteDraft";
import type { QuoteDraft } from "./quoteDraft";

/** How long nothing must be typed before it is saved, in milliseconds. */
const pause = 700;

type SaveState = "saved" | "unsaved" | "saving" | "invalid" | "failed" | "conflict";

export interface QuoteWriting {
  readonly draft: QuoteDraft;
  readonly change: (change: Partial<QuoteDraft> | ((now: QuoteDraft) => Partial<QuoteDraft>)) => void;
  /** What the server has: the totals stand there. */
  readonly base: QuoteDetail;
  readonly state: SaveState;
  readonly issues: readonly Issue[];
  readonly failure: string | undefined;
  readonly theirs: QuoteDetail | undefined;
  readonly retry: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Saves what is written as soon as one pauses, so that the totals are the server's, and nothing is lost. */
export function useQuoteDraft(detail: QuoteDetail): QuoteWriting {
  const [base, setBase] = useState(detail);
  const [draft, setDraft] = useState(() => draftOf(detail));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<QuoteDetail>();
  const [isSaving, setSaving] = useState(false);
  const isDirty = differences(draftOf(base), draft).length > 0;
  const isBusy = useRef(false);

  // What others change shows as long as there is nothing unsaved here.
  if (detail.quote.version > base.quote.version && !isDirty && !isSaving) {
    setBase(detail);
    setDraft(draftOf(detail));
  }

  const save = async (base: QuoteDetail, draft: QuoteDraft): Promise<void> => {
    if (isBusy.current) return;
    const read = updateOf(base, draft);
    const found = [...read.issues, ...validate("UpdateQuote", read.input)];
    setIssues(found);
    setFailure(undefined);
    if (found.length > 0) return;
    isBusy.current = true;
    setSaving(true);
    try {
      const saved = await sales.updateQuote(read.input);
      setBase(saved);
      cache.setData(sales.getQuote, { id: saved.quote.id }, saved);
      void refreshSales();
    } catch (error) {
      if (sales.updateQuote.isError(error) && error.error.type === "staleVersion") {
        setTheirs(await sales.getQuote({ id: base.quote.id }).catch(() => undefined));
      } else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!isDirty || isSaving || theirs !== undefined || failure !== undefined) return undefined;
    const timer = setTimeout(() => void latest.current(base, draft), pause);
    return () => clearTimeout(timer);
  }, [base, draft, isDirty, isSaving, theirs, failure]);

  const state: SaveState = theirs !== undefined ? "conflict"
    : isSaving ? "saving"
    : issues.length > 0 && isDirty ? "invalid"
    : failure !== undefined ? "failed"
    : isDirty ? "unsaved" : "saved";
  return {
    draft,
    base,
    state,
    issues: isDirty ? issues : [],
    failure,
    theirs,
    change: (change) => {
      setFailure(undefined);
      setDraft((now) => ({ ...now, ...(typeof change === "function" ? change(now) : change) }));
    },
    retry: () => void save(base, draft),
    keepMine: () => {
      if (theirs === undefined) return;
      const merged = merge(draftOf(base), draft, draftOf(theirs));
      setBase(theirs);
      setDraft(merged);
      setTheirs(undefined);
    },
    takeTheirs: () => {
      if (theirs === undefined) return;
      setBase(theirs);
      setDraft(draftOf(theirs));
      setTheirs(undefined);
      setIssues([]);
    },
  };
}
