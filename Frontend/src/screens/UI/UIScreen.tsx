import { useMessages } from "../../app/i18n";
import { useTitle } from "../../app/useTitle";
import { Section } from "../../components/Section";
import { Controls } from "./Controls";
import { Feedback } from "./Feedback";
import { messages } from "./messages";
import { Table } from "./Table";
import { Tokens } from "./Tokens";
import "./UI.css";

/** Every component in each of its states: what screens are made of, and how it looks in both themes. */
export default function UIScreen() {
  const t = useMessages(messages);
  useTitle(t.title);
  return (
    <div className="settings ui">
      <header className="page-header"><h1>{t.title}</h1></header>
      <Section title={t.tokens}><Tokens /></Section>
      <Section title={t.controls}><Controls /></Section>
      <Section title={t.feedback}><Feedback /></Section>
      <Section title={t.table} lead={t.tableLead}><Table /></Section>
    </div>
  );
}
