import { useId, useState } from "react";
import type { RefObject } from "react";
import { isRapportError } from "rapport";
import type { CalendarDate } from "rapport";
import { tasks } from "../../api/client";
import { describe } from "../../api/errors";
import { issueText } from "../../api/issues";
import { loadContract } from "../../api/rules";
import { useMessages } from "../../app/i18n";
import { Button, IconButton } from "../../components/Button";
import { showToast } from "../../components/Toast";
import { messages } from "./messages";
import { refreshTasks } from "./taskActions";
import { LazyTaskDialog } from "./LazyTaskDialog";
import type { TaskSubject } from "./taskDraft";
import { readQuick } from "./taskTime";

/** What the server takes; the contract knows, too, but it comes with the first form. */
const longestTitle = 200;

interface QuickAddProps {
  readonly subject?: TaskSubject;
  /** On which day it is due if the text says nothing else. */
  readonly day?: CalendarDate | undefined;
  readonly input?: RefObject<HTMLInputElement>;
  readonly showsHint?: boolean;
  readonly autoFocus?: boolean;
}

/** A line to type a task into; Enter adds it, and the next can be typed at once. */
export function QuickAdd({ subject = {}, day, input, showsHint = false, autoFocus = false }: QuickAddProps) {
  const t = useMessages(messages);
  const id = useId();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [isMore, setMore] = useState(false);
  const read = readQuick(text);
  const due = read.day ?? day;

  const add = async (): Promise<void> => {
    if (isBusy) return;
    const input = { title: read.title, ...subject, ...(due === undefined ? {} : { dueDate: due }) };
    setBusy(true);
    try {
      const { validate } = await loadContract();
      const issue = validate("CreateTask", input)[0];
      setError(issue === undefined ? undefined : issueText(t.title, issue, read.title === ""));
      if (issue !== undefined) return;
      const task = await tasks.createTask(input);
      setText("");
      showToast(t.created(task.title));
      await refreshTasks();
    } catch (failure) {
      const issue = isRapportError(failure) && failure.code === "BAD_REQUEST" ? failure.issues[0] : undefined;
      setError(issue === undefined ? describe(failure) : issueText(t.title, issue, false));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <form
        className="quick-add"
        aria-label={t.newTask}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className="quick-add-line">
          <input
            ref={input}
            className="input"
            aria-label={t.newTask}
            aria-describedby={error !== undefined ? `${id}-error` : showsHint ? `${id}-hint` : undefined}
            aria-invalid={error !== undefined || undefined}
            placeholder={t.quickPlaceholder}
            autoFocus={autoFocus}
            value={text}
            maxLength={longestTitle}
            onChange={(event) => {
              setText(event.target.value);
              setError(undefined);
            }}
          />
          <IconButton icon="edit" label={t.editTask} variant="secondary" onClick={() => setMore(true)} />
          <Button type="submit" variant="primary" icon="plus" isBusy={isBusy}>{t.add}</Button>
        </div>
        {error !== undefined && <p className="field-error" id={`${id}-error`} role="alert">{error}</p>}
        {error === undefined && showsHint && <p className="field-hint" id={`${id}-hint`}>{t.quickHint}</p>}
      </form>
      {isMore && (
        <LazyTaskDialog
          subject={subject}
          initial={{ title: read.title, day: due ?? "" }}
          onClose={() => {
            setMore(false);
            setText("");
          }}
        />
      )}
    </>
  );
}
