import { useEffect } from "react";
import type { FormEvent, ReactNode, RefObject } from "react";
import { Icon } from "../../components/Icon";
import { chooseLanguage, languages, useLanguage, useMessages } from "../../app/i18n";
import { messages } from "./messages";
import "../SignIn/SignIn.css";

interface DoorProps {
  readonly title: string;
  /** What this is about, in a sentence. */
  readonly lead?: ReactNode;
  /** What went wrong; read out at once. */
  readonly failure?: string | undefined;
  /** What one should know; read out when one is there. */
  readonly notice?: ReactNode;
  readonly formRef?: RefObject<HTMLFormElement>;
  /** If given, the card is a form. */
  readonly onSubmit?: () => void;
  readonly children?: ReactNode;
  /** Ways to elsewhere, below. */
  readonly footer?: ReactNode;
}

/** What one sees before one is in: a card with a question. */
export function Door({ title, lead, failure, notice, formRef, onSubmit, children, footer }: DoorProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);
  const content = (
    <>
      <div className="sign-in-brand"><span className="brand-mark" aria-hidden="true">R</span> Rapport</div>
      <div className="door-heading">
        <h1>{title}</h1>
        {lead !== undefined && <p className="door-lead">{lead}</p>}
      </div>
      {notice !== undefined && failure === undefined && (
        <p className="notice" role="status"><Icon name="clock" /> <span>{notice}</span></p>
      )}
      {failure !== undefined && <p className="notice bad" role="alert"><Icon name="alert" /> <span>{failure}</span></p>}
      {children}
      {footer !== undefined && <div className="door-footer">{footer}</div>}
      <div className="door-languages" role="group" aria-label={t.language}>
        {languages.map(({ value, label }) => (
          <button key={value} type="button" className="link-button" lang={value} aria-pressed={value === language} onClick={() => chooseLanguage(value)}>{label}</button>
        ))}
      </div>
    </>
  );
  return (
    <main className="sign-in">
      {onSubmit === undefined ? <div className="sign-in-card">{content}</div> : (
        <form
          ref={formRef}
          className="sign-in-card"
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {content}
        </form>
      )}
    </main>
  );
}
