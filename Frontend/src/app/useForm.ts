import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { isRapportError } from "rapport";
import type { FieldRule, Issue, Rules } from "rapport";
import { describe, ownError } from "../api/errors";
import { loadContract, loadedContract, useRules } from "../api/rules";

type Values = { readonly [name: string]: string };
export type TypeName = keyof Rules;

export interface Form<Fields extends Values> {
  readonly values: Fields;
  readonly set: (name: keyof Fields, value: string) => void;
  readonly isBusy: boolean;
  /** What went wrong apart from the fields; a sentence. */
  readonly failure: string | undefined;
  /** For the form element: the first field that is wrong gets the focus. */
  readonly ref: RefObject<HTMLFormElement>;
  /** What a text field needs to be that field of the form. */
  readonly field: (name: keyof Fields & string, label: string) => {
    readonly label: string;
    readonly name: string;
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly error: string | undefined;
    readonly maxLength: number | undefined;
  };
  /** The fewest characters that a field takes, as far as is known yet. */
  readonly minimumLength: (name: keyof Fields & string) => number | undefined;
  /** Sends the input if its own rules have nothing against it. What the call throws is shown. */
  readonly send: <Input>(type: TypeName, input: Input, call: (input: Input) => Promise<void>) => Promise<void>;
  /** What its own rules have against the input. */
  readonly check: (type: TypeName, input: unknown, then: (issues: readonly Issue[]) => void) => Promise<void>;
  /** Shows issues that were found elsewhere. */
  readonly show: (issues: readonly Issue[]) => void;
  /** Says something in place of the call's own error. */
  readonly fail: (failure: string) => void;
}

/** What procedures refuse with that belongs to a field, by the error's type: the field, and the end of the sentence. */
export type Refusals<Fields> = { readonly [type: string]: readonly [field: keyof Fields & string, message: string] };

/**
 * A form whose rules are those of the procedure that it calls. With the type of the input, the lengths of its texts are known
 * before it is sent.
 */
export function useForm<Fields extends Values>(
  initial: Fields,
  refusals: Refusals<Fields> = {},
  type?: TypeName,
): Form<Fields> {
  const rules = useRules(type) as { readonly [field: string]: FieldRule | undefined } | undefined;
  const [values, setValues] = useState(initial);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);
  const isMounted = useRef(true);
  // Without the words for them nothing has been found yet.
  const words = loadedContract();
  const byField = words?.issuesByField(issues);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  useEffect(() => {
    if (issues.length > 0) ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const set = (name: keyof Fields, value: string): void => setValues((now) => ({ ...now, [name]: value }));
  return {
    values,
    set,
    isBusy,
    failure,
    ref,
    check: async (type, input, then) => {
      try {
        then((await loadContract()).validate(type, input));
      } catch (error) {
        setFailure(describe(error));
      }
    },
    show: (issues) => void loadContract().then(() => isMounted.current && setIssues(issues), (error: unknown) => setFailure(describe(error))),
    fail: setFailure,
    field: (name, label) => {
      const value = values[name] ?? "";
      const issue = byField?.get(name);
      return {
        label,
        name,
        value,
        onValue: (next) => set(name, next),
        error: issue === undefined ? undefined : words?.issueText(label, issue, value.trim() === ""),
        maxLength: rules?.[name]?.length?.maximum,
      };
    },
    minimumLength: (name) => rules?.[name]?.length?.minimum,
    send: async (type, input, call) => {
      if (isBusy) return;
      setFailure(undefined);
      setBusy(true);
      try {
        const { validate } = await loadContract();
        const found = validate(type, input);
        setIssues(found);
        if (found.length === 0) await call(input);
      } catch (error) {
        if (!isMounted.current) return;
        const [field, message] = refusals[ownError(error)?.type ?? ""] ?? [];
        if (field !== undefined && message !== undefined) setIssues([{ path: field, code: "refused", message }]);
        else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
        else setFailure(describe(error));
      } finally {
        if (isMounted.current) setBusy(false);
      }
    },
  };
}
