import { useState } from "react";
import type { Lead, Opportunity } from "rapport";
import { useQuery } from "rapport/react";
import { cache, deals, leads, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useDebounced } from "../../app/useDebounced";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Combobox } from "../../components/Combobox";
import { Dialog } from "../../components/Dialog";
import { showToast } from "../../components/Toast";
import { messages } from "./messages";

interface LeadDialogProps {
  readonly deal: Opportunity;
  readonly onClose: () => void;
}

/** Names the lead that a deal comes from. */
export function LeadDialog({ deal, onClose }: LeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [chosen, setChosen] = useState<Lead>();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const words = text.trim();
  const query = useDebounced(words, 150);
  const isAsking = chosen === undefined && query !== "";
  const found = useQuery(leads.listLeads, { text: query === "" ? "-" : query.slice(0, 200), sort: "updated", limit: 8 }, { enabled: isAsking });
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setError(chosen === undefined ? t.leadMissing : undefined);
    if (chosen === undefined) return;
    setBusy(true);
    try {
      await deals.setOpportunityLead({ id: deal.id, version: deal.version, leadId: chosen.id });
      showToast(t.leadSet(chosen.name));
      onClose();
      await Promise.all([refreshDeals(), cache.invalidate(leads)]);
    } catch (failure) {
      setBusy(false);
      setError(describe(failure));
    }
  };
  return (
    <Dialog
      title={t.leadTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{w.save}</Button></>}
    >
      <Combobox
        label={t.lead}
        name="leadId"
        isRequired
        autoFocus
        text={chosen?.name ?? text}
        onText={(next) => {
          setChosen(undefined);
          setText(next);
        }}
        options={(isAsking ? found.data?.items ?? [] : []).map((lead) => ({
          id: lead.id,
          label: <>{lead.name}<small> {lead.company}</small></>,
          onSelect: () => setChosen(lead),
        }))}
        isBusy={isAsking && (query !== words || found.isFetching)}
        emptyText={words === "" ? t.typeWords : t.noLeadFound}
        placeholder={t.findLead}
        error={error}
      />
    </Dialog>
  );
}
