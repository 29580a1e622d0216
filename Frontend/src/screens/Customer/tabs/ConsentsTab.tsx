import { useState } from "react";
import type { Consent, ConsentState } from "rapport";
import { api } from "../../../api/client";
import { describe } from "../../../api/errors";
import { moment } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { Badge } from "../../../components/Badge";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { Menu } from "../../../components/Menu";
import { showError } from "../../../components/Toast";
import { ConsentDialog } from "../../../parts/consents/ConsentDialog";
import { personOf } from "../../../parts/consents/consents";
import { HistoryDialog } from "../../../parts/consents/HistoryDialog";
import { messages as consentMessages } from "../../../parts/consents/messages";
import { RevokeDialog } from "../../../parts/consents/RevokeDialog";
import { saveFile } from "../../../parts/download";
import { messages } from "../messages";
import type { TabProps } from "./part";

const tones: { readonly [State in ConsentState]: "good" | "bad" | "warning" | "neutral" } = { given: "good", revoked: "bad", requested: "warning", expired: "neutral" };

/** What the customer and their contacts have agreed to, and taken back. */
export default function ConsentsTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const c = useMessages(consentMessages);
  const [isNew, setNew] = useState(false);
  const [looked, setLooked] = useState<Consent>();
  const [revoked, setRevoked] = useState<Consent>();
  const { consents, customer } = detail;
  const add = mayEdit ? <Button icon="plus" onClick={() => setNew(true)}>{c.record}</Button> : undefined;
  const prove = async (consent: Consent): Promise<void> => {
    try {
      saveFile(await api.compliance.consent.getConsentProof(personOf(consent, customer)));
    } catch (error) {
      showError(describe(error));
    }
  };
  return (
    <>
      {consents.length > 0 && add !== undefined && <div className="tab-tools end">{add}</div>}
      {consents.length === 0
        ? <EmptyState icon="shield" title={c.emptyTitle} action={add}>{c.emptyText}</EmptyState>
        : (
          <ul className="card-list" aria-label={t.tabs.consents}>
            {consents.map((consent) => (
              <li key={consent.id} className="card-item">
                <div className="card-main">
                  <p className="card-title">
                    <Badge tone={tones[consent.state]}>{c.states[consent.state]}</Badge>
                    <strong>{consent.purpose}</strong>
                    <span className="muted">{c.channels[consent.channel]} · {consent.personName}</span>
                  </p>
                  <p className="muted">
                    {[
                      c.since(moment(consent.since)),
                      consent.method == null ? undefined : c.methods[consent.method],
                      consent.legalBasis == null ? undefined : c.bases[consent.legalBasis],
                      consent.textVersion == null ? undefined : c.version(consent.textVersion),
                    ].filter((part) => part !== undefined).join(" · ")}
                  </p>
                </div>
                <Menu
                  label={c.actionsFor(consent.purpose)}
                  className="icon-menu"
                  align="end"
                  button={<Icon name="more" />}
                  items={[
                    { id: "history", label: c.history, icon: "history", onSelect: () => setLooked(consent) },
                    ...(mayEdit ? [{ id: "proof", label: c.proof, icon: "file" as const, onSelect: () => void prove(consent) }] : []),
                    ...(mayEdit && consent.state !== "revoked"
                      ? [{ id: "revoke", label: c.revoke, icon: "close" as const, isDangerous: true, onSelect: () => setRevoked(consent) }]
                      : []),
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
      {isNew && <ConsentDialog detail={detail} onClose={() => setNew(false)} />}
      {looked !== undefined && <HistoryDialog consent={looked} person={personOf(looked, customer)} onClose={() => setLooked(undefined)} />}
      {revoked !== undefined && <RevokeDialog consent={revoked} person={personOf(revoked, customer)} onClose={() => setRevoked(undefined)} />}
    </>
  );
}
