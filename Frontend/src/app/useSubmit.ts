import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { isRapportError, validate } from "rapport";
import type { Issue } from "rapport";
import { describe } from "../api/errors";
import { issueText } from "../api/issues";
import { issueSentences } from "../api/issueSentences";

type TypeName = Parameters<typeof validate>[0];

export interface Submit {
  readonly isBusy: boolean;
  /** What went wrong apart from the fields that are shown; sentences. */
  readonly failure: string | undefined;
  /** What is wrong with one field; a sentence. The path may lead into the field: `customFields.key`. */
  readonly error: (path: string, label: string, isEmpty: boolean) => string | undefined;
  /** For what holds the fields: the first that is wrong gets the focus, and what is wrong with none of them is a failure. */
  readonly ref: RefObject<HTMLDivElement>;
  /**
   * Sends the input if its own rules, and what was `found` while it was read, have nothing against it. `onRefused` may
   * take a refusal for itself by answering `true`.
   */
  readonly send: <Input>(type: TypeName, input: Input, call: (input: Input) => Promise<void>, options?: SendOptions) => Promise<void>;
  /** Is busy with what has to be done before something can be sent; nothing else is begun until it has ended. */
  readonly busyWith: (work: () => Promise<void>) => Promise<void>;
  readonly reset: () => void;
}

interface SendOptions {
  readonly found?: readonly Issue[];
  readonly onRefused?: (error: unknown) => boolean;
  /** What is said of other failures; by default what their codes mean. */
  readonly explain?: (error: unknown) => string;
}

/** Sends what a form holds, whatever it keeps its values in, and knows what was wrong with it. */
export function useSubmit(): Submit {
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [elsewhere, setElsewhere] = useState<readonly Issue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const isMounted = useRef(true);
  const isSending = useRef(false);
  const isPreparing = useRef(false);
  // The fields that have asked, while they were drawn, what is wrong with them.
  const shown = useRef(new Set<string>());
  shown.current.clear();
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  useEffect(() => {
    if (issues.length > 0) ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    setElsewhere(issues.filter(({ path }) => ![...shown.current].some((field) => isWithin(path, field))));
  }, [issues]);
  return {
    isBusy,
    failure: failure ?? (elsewhere.length === 0 ? undefined : issueSentences(elsewhere)),
    ref,
    error: (path, label, isEmpty) => {
      shown.current.add(path);
      const issue = issues.find((issue) => isWithin(issue.path, path));
      return issue === undefined ? undefined : issueText(label, issue, isEmpty);
    },
    send: async (type, input, call, { found = [], onRefused, explain = describe } = {}) => {
      if (isSending.current) return;
      const wrong = [...found, ...validate(type, input as never)];
      setIssues(wrong);
      setFailure(undefined);
      if (wrong.length > 0) return;
      isSending.current = true;
      setBusy(true);
      try {
        await call(input);
      } catch (error) {
        if (!isMounted.current || onRefused?.(error) === true) return;
        if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
        else setFailure(explain(error));
      } finally {
        isSending.current = false;
        if (isMounted.current) setBusy(false);
      }
    },
    busyWith: async (work) => {
      if (isPreparing.current) return;
      isPreparing.current = true;
      setBusy(true);
      try {
        await work();
      } finally {
        isPreparing.current = false;
        if (isMounted.current) setBusy(false);
      }
    },
    reset: () => {
      setIssues([]);
      setFailure(undefined);
    },
  };
}

/** Whether the path is that of a field, or leads into it: `customFields.key`, `tags[2]`. */
function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(field + "[") || path.startsWith(field + ".");
}
