import { useState } from "react";
import { isRapportError, validate } from "rapport";
import type { CreateSegment, Issue, UpdateSegment } from "rapport";
import { describe, ownError } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { messages as ruleMessages } from "../../parts/rules/messages";
import { messages } from "./messages";

/** What is wrong with a segment's fields, by the contract's rules and by the server's word. */
export function useSegmentErrors() {
  const t = useMessages(messages);
  const r = useMessages(ruleMessages);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const byField = issuesByField(issues);
  const text = (field: string, label: string): string | undefined => {
    const issue = byField.get(field);
    return issue === undefined ? undefined : issueText(label, issue, issue.code === "required" || (issue.code === "length" && issue.bound?.["minimum"] === 1));
  };
  return {
    failure,
    errors: { name: text("name", t.name), description: text("description", t.description), rules: text("rules", r.rules) },
    /** Whether nothing speaks against sending it. */
    check: (type: "CreateSegment" | "UpdateSegment", input: CreateSegment | UpdateSegment): boolean => {
      const found = validate(type, input as never);
      setIssues(found);
      setFailure(undefined);
      return found.length === 0;
    },
    refused: (error: unknown): void => {
      const own = ownError(error);
      if (own?.type === "nameTaken") setIssues([{ path: "name", code: "refused", message: t.nameTaken(String(own["name"])) }]);
      else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    },
  };
}
