import { useEffect, useRef, useState } from "react";
import { isCalendarDate, isRapportError, rules, validate } from "rapport";
import type { CreateOpportunity, Issue, Opportunity, Pipeline, Stage } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText, notNumber } from "../../api/issues";
import { parseAmount } from "../../app/parseAmount";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { CustomerField } from "../../fields/CustomerField";
import type { Customer, CustomerFieldHandle } from "../../fields/CustomerField";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

interface QuickCreateProps {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly onCreated: (deal: Opportunity) => void;
  readonly onClose: () => void;
}

/** A new deal, in its column: the least that it needs. The rest is filled in later, in the panel. */
export function QuickCreate({ pipeline, stage, onCreated, onClose }: QuickCreateProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [customer, setCustomer] = useState<Customer>();
  const [title, setTitle] = useState("");
  const [value, setValue] = useState("");
  const [date, setDate] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const customerField = useRef<CustomerFieldHandle>(null);

  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    form.current?.querySelector<HTMLElement>("input")?.focus();
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const { input, issues } = read(customer ?? await customerField.current?.made());
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0 || input === undefined) return setBusy(false);
    try {
      const deal = await deals.createOpportunity(input);
      await refreshDeals();
      onCreated(deal);
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST") setIssues(error.issues);
      else setFailure(describe(error));
    }
  };

  /** The input, or what stands in its way as far as the rules can tell here. */
  const read = (customer: Customer | undefined): { readonly input?: CreateOpportunity; readonly issues: readonly Issue[] } => {
    const amount = value.trim() === "" ? undefined : parseAmount(value);
    const own: Issue[] = [];
    if (value.trim() !== "" && amount === undefined) own.push(notNumber("value"));
    const rest = {
      title,
      pipelineId: pipeline.id,
      stage: stage.key,
      ...(amount === undefined ? {} : { value: amount }),
      ...(isCalendarDate(date) ? { expectedCloseDate: date } : {}),
    };
    const input = customer === undefined ? undefined : { ...rest, customerProfileId: customer.id };
    const found = [...own, ...validate("CreateOpportunity", input ?? rest)];
    return input === undefined ? { issues: found } : { input, issues: found };
  };

  const byField = new Map(issuesByField(issues));
  const errorOf = (field: string, label: string, text: string): string | undefined => {
    const issue = byField.get(field);
    byField.delete(field);
    return issue === undefined ? undefined : issueText(label, issue, text.trim() === "");
  };
  const customerError = errorOf("customerProfileId", t.customer, customer?.name ?? "");
  const titleError = errorOf("title", t.title, title);
  const valueError = errorOf("value", t.value, value);
  const dateError = errorOf("expectedCloseDate", t.expectedClose, date);
  const others = [...byField.values()].map((issue) => issueText(issue.path, issue, false)).join(" ");

  return (
    <form
      ref={form}
      className="quick-create"
      aria-label={t.newDealIn(stage.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {(failure ?? others) !== "" && <p className="notice bad" role="alert">{failure ?? others}</p>}
      <CustomerField ref={customerField} value={customer} onValue={setCustomer} error={customerError} />
      <TextField
        label={t.title}
        name="title"
        isRequired
        value={title}
        onValue={setTitle}
        maxLength={rules.CreateOpportunity.title.length?.maximum}
        error={titleError}
      />
      <div className="field-pair">
        <TextField label={t.value} name="value" inputMode="decimal" value={value} onValue={setValue} suffix={pipeline.currency} error={valueError} />
        <TextField label={t.expectedClose} name="expectedCloseDate" type="date" value={date} onValue={setDate} error={dateError} />
      </div>
      <div className="form-actions">
        <Button size="small" onClick={onClose}>{w.cancel}</Button>
        <Button size="small" type="submit" variant="primary" isBusy={isBusy}>{t.createDeal}</Button>
      </div>
    </form>
  );
}
