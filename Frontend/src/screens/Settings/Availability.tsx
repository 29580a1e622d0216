import { useState } from "react";
import { isCalendarDate } from "rapport";
import type { Absence, Member } from "rapport";
import { useQuery } from "rapport/react";
import { cache, team } from "../../api/client";
import { day, today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useDraftForm } from "../../app/useDraftForm";
import { useWords } from "../../app/words";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { carryOut } from "../../parts/undoable";
import { DraftNotice } from "../../parts/DraftNotice";
import { messages } from "./messages";
import { Loaded, useManages } from "./parts";

/** Who is away, and when. */
export default function Availability() {
  const t = useMessages(messages);
  const me = useMe();
  const manages = useManages();
  const list = useQuery(team.listMembers, {});
  const [absent, setAbsent] = useState<Member>();
  const end = ({ id, name }: Member, absence: Absence): Promise<boolean> => carryOut({
    act: () => team.setAvailability({ id }),
    undo: () => team.setAvailability({ id, ...absence }),
    done: t.absenceEnded(name),
    undone: t.absenceBack(name),
    refresh: () => cache.invalidate(team.listMembers),
  });
  return (
    <Section title={t.parts.availability} lead={t.availabilityLead}>
      <Loaded query={list} failed={t.availabilityFailed}>
        {({ items }) => (
          <ul className="settings-list" aria-label={t.parts.availability}>
            {items.map((member) => {
              const { absence } = member;
              const mayChange = manages || member.id === me.id;
              return (
                <li key={member.id}>
                  <Avatar name={member.name} />
                  <div className="settings-item">
                    <strong>{member.name}</strong>
                    <span>{absence?.note ?? member.email}</span>
                  </div>
                  <Badge tone={absence == null ? "good" : "warning"} icon={absence == null ? "check" : "calendar"}>
                    {absence == null ? t.available : t.away(day(absence.awayFrom), day(absence.awayUntil))}
                  </Badge>
                  {mayChange && (absence == null
                    ? <Button size="small" aria-label={t.setAwayOf(member.name)} onClick={() => setAbsent(member)}>{t.setAway}</Button>
                    : (
                      <Button
                        size="small"
                        aria-label={t.endAbsenceOf(member.name)}
                        onClick={() => void end(member, absence)}
                      >
                        {t.endAbsence}
                      </Button>
                    ))}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      {absent !== undefined && <AbsenceDialog member={absent} onClose={() => setAbsent(undefined)} />}
    </Section>
  );
}

function AbsenceDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useDraftForm(`absence.${member.id}`, { awayFrom: today() as string, awayUntil: today() as string, note: "" });
  const close = (): void => {
    form.clear();
    onClose();
  };
  const save = (): Promise<void> => {
    const { awayFrom, awayUntil, note } = form.values;
    const wrong = ([["awayFrom", awayFrom], ["awayUntil", awayUntil]] as const).find(([, value]) => !isCalendarDate(value));
    if (wrong !== undefined || !isCalendarDate(awayFrom) || !isCalendarDate(awayUntil)) {
      return Promise.resolve(form.show([{ path: wrong?.[0] ?? "awayFrom", code: "required", message: "is required" }]));
    }
    const input = { id: member.id, awayFrom, awayUntil, ...(note.trim() === "" ? {} : { note }) };
    return form.send("SetAvailability", input, async (input) => {
      await team.setAvailability(input);
      await cache.invalidate(team.listMembers);
      showToast(t.isAway(member.name));
      close();
    });
  };
  return (
    <Dialog
      title={t.awayTitle(member.name)}
      isDirty={form.isDirty}
      onClose={close}
      onSubmit={() => void save()}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={form.isBusy}>{w.save}</Button></>}
    >
      <FormFailure text={form.failure} />
      <DraftNotice isShown={form.isRestored} onDiscard={form.clear} />
      <div className="field-pair">
        <TextField {...form.field("awayFrom", t.awayFrom)} type="date" autoFocus />
        <TextField {...form.field("awayUntil", t.awayUntil)} type="date" />
      </div>
      <TextField {...form.field("note", t.note)} autoComplete="off" />
    </Dialog>
  );
}
