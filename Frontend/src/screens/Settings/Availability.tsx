import { useState } from "react";
import { isCalendarDate } from "rapport";
import type { Absence, Member } from "rapport";
import { useQuery } from "rapport/react";
import { cache, team } from "../../api/client";
import { day, today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { carryOut } from "../../parts/undoable";
import { messages } from "./messages";
import { Loaded, useManages } from "./parts";

/** Who is away, and when. */
export default function Availability() {
  const t = useMessages(messages);
  const me = useMe();
  const manages = useManages();
  const list = useQuery(team.listMembers, {});
  const [absent, setAbsent] = useState<Member>();
  const end = ({ id, name, version }: Member, absence: Absence): Promise<boolean> => {
    let ended = version;
    return carryOut({
      act: async () => {
        ended = (await team.setAvailability({ id, version })).version;
      },
      undo: () => team.setAvailability({ id, version: ended, ...absence }),
      done: t.absenceEnded(name),
      undone: t.absenceBack(name),
      refresh: () => cache.invalidate(team.listMembers),
    });
  };
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
      {absent !== undefined && <AbsenceDialog member={list.data?.items.find(({ id }) => id === absent.id) ?? absent} onClose={() => setAbsent(undefined)} />}
    </Section>
  );
}

interface Draft {
  readonly awayFrom: string;
  readonly awayUntil: string;
  readonly note: string;
}

function draftOf({ absence }: Member): Draft {
  return { awayFrom: absence?.awayFrom ?? today(), awayUntil: absence?.awayUntil ?? today(), note: absence?.note ?? "" };
}

function AbsenceDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit(`absence.${member.id}`, member, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  const close = (): void => {
    edit.discard();
    onClose();
  };
  const save = ({ version, draft: { awayFrom, awayUntil, note } }: Work<Draft>): Promise<void> => {
    const found = ([["awayFrom", awayFrom], ["awayUntil", awayUntil]] as const)
      .filter(([, value]) => !isCalendarDate(value))
      .map(([path]) => ({ path, code: "required", message: "is required" } as const));
    const input = {
      id: member.id,
      version,
      ...(isCalendarDate(awayFrom) ? { awayFrom } : {}),
      ...(isCalendarDate(awayUntil) ? { awayUntil } : {}),
      ...(note.trim() === "" ? {} : { note }),
    };
    return submit.send("SetAvailability", input, async (input) => {
      await team.setAvailability(input);
      await cache.invalidate(team.listMembers);
      showToast(t.isAway(member.name));
      close();
    }, { found, onRefused: edit.refused });
  };
  const labels: { readonly [Name in keyof Draft]: string } = { awayFrom: t.awayFrom, awayUntil: t.awayUntil, note: t.note };
  const text = (name: keyof Draft) => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    error: submit.error(name, labels[name], draft[name].trim() === ""),
  });
  return (
    <Dialog
      title={t.awayTitle(member.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void save(edit.work)}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        <EditConflict
          edit={edit}
          title={t.conflicts.absence}
          labels={labels}
          textOf={(name, draft) => {
            const value = draft[name];
            return name !== "note" && isCalendarDate(value) ? day(value) : undefined;
          }}
          isBusy={submit.isBusy}
          onMine={(work) => void save(work)}
        />
        <div className="field-pair">
          <TextField {...text("awayFrom")} type="date" autoFocus />
          <TextField {...text("awayUntil")} type="date" />
        </div>
        <TextField {...text("note")} autoComplete="off" />
      </div>
    </Dialog>
  );
}
