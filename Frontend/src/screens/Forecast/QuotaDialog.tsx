import { useState } from "react";
import { id } from "rapport";
import type { Quota, QuotaAttainment, QuotaReport, SetQuota } from "rapport";
import { useQuery } from "rapport/react";
import { cache, forecasts, team } from "../../api/client";
import { describe, ownError } from "../../api/errors";
import { notNumber } from "../../api/issues";
import { usePipelines } from "../../api/usePipelines";
import { amountText, day, money } from "../../app/format";
import { textsOf, useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { parseAmount } from "../../app/parseAmount";
import { showUndo } from "../../app/undo";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showError, showToast } from "../../components/Toast";
import { ConflictNotice } from "../../parts/ConflictNotice";
import { moreMessages } from "./moreMessages";

/** Whose quota; without an item one chooses. */
export interface QuotaTarget {
  readonly item?: QuotaAttainment;
}

interface QuotaDialogProps {
  readonly target: QuotaTarget;
  /** Whose period it is for. */
  readonly report: QuotaReport;
  readonly onClose: () => void;
}

export function QuotaDialog({ target: { item }, report, onClose }: QuotaDialogProps) {
  const t = useMessages(moreMessages);
  const w = useWords();
  const me = useMe();
  const lines = usePipelines();
  const holders = useHolders();
  const [holder, setHolder] = useState(item === undefined ? holders[0]?.value ?? "" : `${item.holder} ${item.holderId ?? ""}`);
  const [currency, setCurrency] = useState(item?.currency ?? me.currency);
  const [text, setText] = useState(amountText(item?.quota));
  const submit = useSubmit();
  const [kind, who = ""] = holder.split(" ");
  const known = report.items.find((item) => item.holder === kind && (item.holderId ?? "") === who && item.currency === currency);
  /** What somebody else has made of it, until one chooses; and what one has chosen to go on from. */
  const [theirs, setTheirs] = useState<Quota>();
  const [chosen, setChosen] = useState<Quota>();
  const version = chosen?.version ?? known?.quotaVersion;
  const amount = text.trim() === "" ? null : parseAmount(text);
  const save = (version: number | undefined): Promise<void> => {
    const input = {
      ...(version === undefined ? {} : { version }),
      period: report.period,
      startsOn: report.from,
      currency,
      ...(amount == null ? {} : { amount }),
      ...(kind === "user" ? { ownerId: id<"User">(who) } : kind === "team" ? { teamId: id<"Team">(who) } : {}),
    };
    return submit.send("SetQuota", input, async (input) => {
      const quota = await forecasts.setQuota(input);
      const before = item?.currency === currency ? item.quota : undefined;
      if (quota.amount != null || before == null) showToast(quota.amount == null ? t.removed : t.saved);
      else showUndo(t.removed, () => putBack({ ...input, version: quota.version, amount: before }));
      onClose();
      await cache.invalidate(forecasts.getQuotaAttainment);
    }, {
      found: amount === undefined ? [notNumber("amount")] : [],
      onRefused: (error) => {
        const own = ownError(error);
        if (own?.type !== "staleVersion") return false;
        setTheirs(own["current"] as Quota);
        return true;
      },
    });
  };
  /** For somebody else, or in another currency, it is another quota. */
  const forget = (): void => {
    setTheirs(undefined);
    setChosen(undefined);
  };
  const currencies = [...new Set([me.currency, currency, ...lines.map(({ currency }) => currency)])];
  return (
    <Dialog
      title={item === undefined ? t.set : t.setFor(item.name)}
      onClose={onClose}
      onSubmit={() => void save(version)}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        {theirs !== undefined && (
          <ConflictNotice
            title={t.quotaConflict}
            rows={[{
              label: t.amount,
              mine: amount == null ? text : money(amount, currency),
              theirs: theirs.amount == null ? "" : money(theirs.amount, currency),
            }]}
            isBusy={submit.isBusy}
            onMine={() => {
              setTheirs(undefined);
              setChosen(theirs);
              void save(theirs.version);
            }}
            onTheirs={() => {
              setTheirs(undefined);
              setChosen(theirs);
              setText(amountText(theirs.amount));
            }}
          />
        )}
        <p className="quota-lead">{t.span(day(report.from), day(report.to))}</p>
        {item === undefined && <SelectField label={t.who} name="ownerId" value={holder} onValue={(holder) => { setHolder(holder); forget(); }} choices={holders} error={submit.error("ownerId", t.who, false)} />}
        <div className="field-pair">
          <TextField
            label={t.amount}
            name="amount"
            inputMode="decimal"
            hint={t.amountHint}
            value={text}
            onValue={setText}
            error={submit.error("amount", t.amount, text.trim() === "")}
            autoFocus
          />
          <SelectField
            label={t.currency}
            name="currency"
            value={currency}
            onValue={(currency) => {
              setCurrency(currency);
              forget();
            }}
            choices={currencies.map((value) => ({ value, label: value }))}
            error={submit.error("currency", t.currency, false)}
          />
        </div>
      </div>
    </Dialog>
  );
}

async function putBack(quota: SetQuota): Promise<void> {
  try {
    await forecasts.setQuota(quota);
    showToast(textsOf(moreMessages).saved);
  } catch (error) {
    showError(describe(error));
  }
  await cache.invalidate(forecasts.getQuotaAttainment);
}

/** Those whose quotas one may set: managers their team's, owners and admins everybody's. */
function useHolders(): readonly { readonly value: string; readonly label: string }[] {
  const t = useMessages(moreMessages);
  const me = useMe();
  const teams = useQuery(team.listTeams, undefined, { staleTime: 60_000 });
  const reachesAll = me.role === "owner" || me.role === "admin";
  return [
    ...(reachesAll ? [{ value: "workspace ", label: t.workspace }] : []),
    ...(teams.data?.items ?? []).filter(({ id }) => reachesAll || id === me.teamId).map(({ id, name }) => ({ value: `team ${id}`, label: name })),
    ...me.assignees.map(({ id, name }) => ({ value: `user ${id}`, label: name })),
  ];
}
