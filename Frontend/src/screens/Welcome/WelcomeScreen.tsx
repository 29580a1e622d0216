import { useState } from "react";
import type { Role } from "rapport";
import { cache, team } from "../../api/client";
import { describe } from "../../api/errors";
import { issueText } from "../../api/issues";
import { loadContract } from "../../api/rules";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate, useQueryParam } from "../../app/router";
import { openOverlay } from "../../app/shell/overlay";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { roleChoices } from "../Members/roles";
import { messages } from "./messages";
import { Steps } from "./Steps";
import "../../components/Section.css";

/** What comes after the first pipeline: the people, and the customers. */
export default function WelcomeScreen() {
  const [step, setStep] = useQueryParam("step");
  return step === "customers" ? <Customers /> : <People onDone={() => setStep("customers")} />;
}

interface Guest {
  readonly email: string;
  readonly role: string;
  readonly error?: string | undefined;
}

const blank: Guest = { email: "", role: "rep" };

function People({ onDone }: { readonly onDone: () => void }) {
  const t = useMessages(messages);
  const me = useMe();
  const [guests, setGuests] = useState<readonly Guest[]>([blank, blank]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useTitle(t.peopleTitle);
  const change = (at: number, change: Partial<Guest>): void =>
    setGuests(guests.map((guest, index) => (index === at ? { ...guest, error: undefined, ...change } : guest)));

  const send = async (): Promise<void> => {
    if (isBusy) return;
    const given = guests.filter(({ email }) => email.trim() !== "");
    setFailure(given.length === 0 ? t.nobody : undefined);
    if (given.length === 0) return;
    setBusy(true);
    const left: Guest[] = [];
    try {
      const { validate } = await loadContract();
      for (const guest of given) {
        const input = { email: guest.email, role: guest.role as Role };
        const issue = validate("InviteMember", input)[0];
        if (issue !== undefined) {
          left.push({ ...guest, error: issueText(guest.email, issue, false) });
          continue;
        }
        try {
          await team.inviteMember(input);
        } catch (error) {
          const isMember = team.inviteMember.isError(error) && error.error.type === "alreadyMember";
          left.push({ ...guest, error: t.notSent(guest.email, isMember ? t.member : describe(error)) });
        }
      }
      void cache.invalidate(team);
      const sent = given.length - left.length;
      if (sent > 0) showToast(t.sent(sent));
      if (left.length === 0) return onDone();
      setGuests(left);
    } catch (error) {
      setFailure(describe(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="page-message">
      <form
        className="settings-section"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Steps current="people" />
        <header>
          <h1 className="first-pipeline-title">{t.peopleTitle}</h1>
          <p className="settings-lead">{t.peopleLead}</p>
        </header>
        <FormFailure text={failure} />
        {guests.map((guest, index) => (
          <div key={index} className="field-pair">
            <TextField
              label={t.email(index + 1)}
              type="email"
              autoComplete="off"
              autoFocus={index === 0}
              value={guest.email}
              onValue={(email) => change(index, { email })}
              error={guest.error}
            />
            <SelectField label={t.role(index + 1)} value={guest.role} onValue={(role) => change(index, { role })} choices={roleChoices(me)} />
          </div>
        ))}
        <div className="form-actions start"><Button size="small" variant="quiet" icon="plus" onClick={() => setGuests([...guests, blank])}>{t.another}</Button></div>
        <div className="form-actions">
          <Button variant="quiet" onClick={onDone}>{t.later}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>{t.send}</Button>
        </div>
      </form>
    </div>
  );
}

function Customers() {
  const t = useMessages(messages);
  useTitle(t.customersTitle);
  return (
    <div className="page-message">
      <section className="settings-section" aria-labelledby="welcome-customers">
        <Steps current="customers" />
        <header>
          <h1 id="welcome-customers" className="first-pipeline-title">{t.customersTitle}</h1>
          <p className="settings-lead">{t.customersLead}</p>
        </header>
        <div className="form-actions start">
          <Button variant="primary" icon="upload" onClick={() => navigate("/customers/import")}>{t.importList}</Button>
          <Button icon="building" onClick={() => openOverlay({ type: "new", what: "customer" })}>{t.addOne}</Button>
        </div>
        <div className="form-actions"><Button variant="quiet" onClick={() => navigate("/pipeline")}>{t.done}</Button></div>
      </section>
    </div>
  );
}
