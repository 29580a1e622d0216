import { useState } from "react";
import type { LossReasons as Known } from "rapport";
import { useQuery } from "rapport/react";
import { cache, pipelines } from "../../api/client";
import { describe, ownError } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { useForm } from "../../app/useForm";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../../components/Button";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showError } from "../../components/Toast";
import { withBack } from "./deleting";
import { messages } from "./messages";
import { Loaded, ReadOnlyHint, useManages } from "./parts";

/** Why deals are lost: what is offered, in this order. */
export default function LossReasons() {
  const t = useMessages(messages);
  const w = useWords();
  const manages = useManages();
  const list = useQuery(pipelines.listLossReasons);
  const [isBusy, setBusy] = useState(false);
  const form = useForm({ reasons: "" }, {}, "SetLossReasons");

  /** Sets them in place of those that were seen. Where somebody else was faster, theirs are shown, and nothing is changed. */
  const set = async ({ version }: Known, reasons: readonly string[]): Promise<boolean> => {
    setBusy(true);
    try {
      cache.setData(pipelines.listLossReasons, undefined, await pipelines.setLossReasons({ version, reasons }));
      return true;
    } catch (error) {
      const own = ownError(error);
      if (own?.type === "staleVersion") cache.setData(pipelines.listLossReasons, undefined, own["current"] as Known);
      showError(describe(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const add = (known: Known): Promise<void> => {
    const { reasons, version } = known;
    const reason = form.values.reasons.trim();
    if (reason === "") return Promise.resolve(form.show([{ path: "reasons", code: "required", message: "" }]));
    if (reasons.includes(reason)) return Promise.resolve(form.show([{ path: "reasons", code: "refused", message: t.isThere }]));
    return form.send("SetLossReasons", { version, reasons: [...reasons, reason] }, async ({ reasons }) => {
      if (await set(known, reasons)) form.set("reasons", "");
    });
  };
  const move = (known: Known, from: number, to: number): void => {
    const order = known.reasons.filter((_, index) => index !== from);
    order.splice(to, 0, known.reasons[from] ?? "");
    void set(known, order);
  };
  const remove = async (known: Known, reason: string): Promise<void> => {
    if (!(await set(known, known.reasons.filter((other) => other !== reason)))) return;
    showUndo(t.reasonRemoved(reason), async () => {
      const now = await pipelines.listLossReasons().catch((error: unknown) => void showError(describe(error)));
      if (now === undefined) return;
      await set(now, withBack(now.reasons, reason, known.reasons.indexOf(reason), (one, other) => one === other));
    });
  };

  return (
    <Section title={t.parts.reasons} lead={t.reasonsLead}>
      {!manages && <ReadOnlyHint />}
      <Loaded query={list} failed={t.reasonsFailed}>
        {(known) => (
          <>
            {known.reasons.length === 0 && <p className="settings-lead">{t.noReasons}</p>}
            <ol className="stage-list" aria-label={t.parts.reasons}>
              {known.reasons.map((reason, index) => (
                <li key={reason} className="stage-row">
                  <span className="stage-name">{reason}</span>
                  {manages && (
                    <>
                      <IconButton icon="arrowUp" size="small" label={t.up(reason)} disabled={index === 0 || isBusy} onClick={() => move(known, index, index - 1)} />
                      <IconButton icon="arrowDown" size="small" label={t.down(reason)} disabled={index === known.reasons.length - 1 || isBusy} onClick={() => move(known, index, index + 1)} />
                      <IconButton icon="trash" size="small" label={t.removeName(reason)} disabled={isBusy} onClick={() => void remove(known, reason)} />
                    </>
                  )}
                </li>
              ))}
            </ol>
            {manages && (
              <form
                ref={form.ref}
                className="form-fields"
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  void add(known);
                }}
              >
                <FormFailure text={form.failure} />
                <TextField {...form.field("reasons", t.newReason)} autoComplete="off" />
                <div className="form-actions"><Button type="submit" icon="plus" isBusy={form.isBusy}>{w.add}</Button></div>
              </form>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
