import { useEffect, useRef } from "react";
import { useQuery } from "rapport/react";
import { api } from "../../api/client";
import { amountText } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { Button } from "../../components/Button";
import { messages as salesMessages } from "../../parts/sales/messages";
import { LineEditor } from "./LineEditor";
import { messages } from "./messages";
import { emptyLine, isEmpty, lineIssues, newKey } from "./quoteDraft";
import type { LineDraft } from "./quoteDraft";
import type { QuoteWriting } from "./useQuoteDraft";

/** The lines as one writes them. */
export function LinesEditor({ writing }: { readonly writing: QuoteWriting }) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const settings = useQuery(api.crm.settings.getDocumentSettings, undefined, { staleTime: 300_000 });
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string>();
  const { draft, base, change, state } = writing;
  const { lines } = draft;
  const issues = lineIssues(draft, writing.issues);
  const usualRate = amountText(settings.data?.taxRate);
  // A line stands on the server where it stands here among those that are written.
  const written = lines.filter((line) => !isEmpty(line));
  const isCurrent = state === "saved" || state === "saving" || state === "unsaved";

  useEffect(() => {
    if (focusNext.current === undefined) return;
    const [key, field] = focusNext.current.split(" ");
    list.current?.querySelector<HTMLElement>(`[data-line="${key}"] [data-field="${field ?? "description"}"] input`)?.focus();
    focusNext.current = undefined;
  });

  const set = (next: readonly LineDraft[]): void => change({ lines: next });
  const add = (at: number, like?: LineDraft): void => {
    const rate = lines[at - 1]?.taxRate ?? usualRate;
    const line = like === undefined ? emptyLine(rate) : { ...like, key: newKey() };
    focusNext.current = line.key;
    set([...lines.slice(0, at), line, ...lines.slice(at)]);
  };
  const move = (line: LineDraft, by: 1 | -1): void => {
    const at = lines.indexOf(line);
    const others = lines.filter((other) => other !== line);
    const field = document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset["field"];
    focusNext.current = `${line.key} ${field ?? "description"}`;
    set([...others.slice(0, at + by), line, ...others.slice(at + by)]);
  };
  const remove = (line: LineDraft): void => {
    const at = lines.indexOf(line);
    set(lines.filter((other) => other !== line));
    if (isEmpty(line)) return;
    showUndo(t.lineRemoved(line.description.trim()), () => change((now) => ({ lines: [...now.lines.slice(0, at), line, ...now.lines.slice(at)] })));
  };

  return (
    <section className="quote-lines" aria-label={s.lines}>
      {lines.length > 0 && (
        <div className="quote-line quote-line-names" aria-hidden="true">
          <span />
          {[s.description, s.quantity, s.unit, s.unitPrice, s.discount, s.taxRate, s.lineTotal].map((label) => <span key={label}>{label}</span>)}
          <span />
        </div>
      )}
      {lines.length === 0 && <p className="sales-none">{t.noLines}</p>}
      <ol ref={list}>
        {lines.map((line, index) => {
          const at = written.indexOf(line);
          return (
            <LineEditor
              key={line.key}
              line={line}
              position={index + 1}
              saved={at < 0 || !isCurrent ? undefined : base.lines[at]}
              currency={base.quote.currency}
              issues={issues.get(line.key)}
              isFirst={index === 0}
              isLast={index === lines.length - 1}
              onChange={(change) => set(lines.map((other) => (other === line ? { ...line, ...change } : other)))}
              onMove={(by) => move(line, by)}
              onDuplicate={() => add(index + 1, line)}
              onRemove={() => remove(line)}
              onNext={() => {
                const next = lines[index + 1];
                if (next === undefined) return add(index + 1);
                list.current?.querySelector<HTMLElement>(`[data-line="${next.key}"] [data-field="description"] input`)?.focus();
              }}
            />
          );
        })}
      </ol>
      <div className="quote-lines-end">
        <Button size="small" icon="plus" onClick={() => add(lines.length)}>{t.addLine}</Button>
        <span className="field-hint">{t.linesHelp}</span>
      </div>
    </section>
  );
}
