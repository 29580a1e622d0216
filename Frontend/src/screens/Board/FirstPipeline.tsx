import type { PipelineTemplate } from "rapport";
import { cache, pipelines } from "../../api/client";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useForm } from "../../app/useForm";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { Steps } from "../Welcome/Steps";
import { messages } from "./messages";
import "../../components/Section.css";

const templates: readonly PipelineTemplate[] = ["deals", "sales", "standard", "empty"];

/** What a workspace without a pipeline shows: who may make one makes it here. */
export function FirstPipeline() {
  const t = useMessages(messages);
  const words = useWords();
  const me = useMe();
  const form = useForm({ name: t.firstName, template: "deals" }, {}, "CreatePipeline");
  if (me.role !== "owner" && me.role !== "admin") {
    return (
      <div className="page-message">
        <h1 className="visually-hidden">{words.pipeline}</h1>
        <EmptyState icon="board" title={t.noPipeline}>
          {t.noPipelineText(me.workspaceName)}
        </EmptyState>
      </div>
    );
  }
  const create = (): Promise<void> =>
    form.send("CreatePipeline", { name: form.values.name, template: form.values.template as PipelineTemplate, isDefault: true }, async (input) => {
      await pipelines.createPipeline(input);
      // Before the page is gone with the form.
      navigate("/welcome");
      await cache.invalidate(pipelines);
    });
  return (
    <div className="page-message">
      <form
        ref={form.ref}
        className="settings-section"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Steps current="pipeline" />
        <header>
          <h1 className="first-pipeline-title">{t.firstTitle}</h1>
          <p className="settings-lead">{t.firstLead}</p>
        </header>
        <FormFailure text={form.failure} />
        <TextField {...form.field("name", t.name)} autoFocus autoComplete="off" />
        <SelectField {...form.field("template", t.stages)} choices={templates.map((value) => ({ value, label: t.templates[value] }))} />
        <div className="form-actions"><Button type="submit" variant="primary" isBusy={form.isBusy}>{t.makePipeline}</Button></div>
      </form>
    </div>
  );
}
