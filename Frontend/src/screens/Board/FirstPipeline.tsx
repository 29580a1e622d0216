import type { PipelineTemplate } from "rapport";
import { cache, pipelines } from "../../api/client";
import { useMe } from "../../app/me";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import "../../components/Section.css";

const templates: readonly { readonly value: PipelineTemplate; readonly label: string }[] = [
  { value: "deals", label: "Deals: lead, qualified, proposal, negotiation" },
  { value: "sales", label: "Sales: qualification, discovery, proposal, negotiation" },
  { value: "standard", label: "Long: from new over needs analysis to negotiation" },
  { value: "empty", label: "Empty: one open stage" },
];

/** What a workspace without a pipeline shows: who may make one makes it here. */
export function FirstPipeline() {
  const me = useMe();
  const form = useForm({ name: "Sales", template: "deals" }, {}, "CreatePipeline");
  if (me.role !== "owner" && me.role !== "admin") {
    return (
      <div className="page-message">
        <h1 className="visually-hidden">Pipeline</h1>
        <EmptyState icon="board" title="No pipeline yet">
          An owner or administrator of {me.workspaceName} makes one; then its stages and deals stand here.
        </EmptyState>
      </div>
    );
  }
  const create = (): Promise<void> =>
    form.send("CreatePipeline", { name: form.values.name, template: form.values.template as PipelineTemplate, isDefault: true }, async (input) => {
      await pipelines.createPipeline(input);
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
        <header>
          <h1 className="first-pipeline-title">Your first pipeline</h1>
          <p className="settings-lead">A pipeline is the ordered list of stages that deals pass. Its stages can be changed later.</p>
        </header>
        <FormFailure text={form.failure} />
        <TextField {...form.field("name", "Name")} autoFocus autoComplete="off" />
        <SelectField {...form.field("template", "Stages")} choices={templates} />
        <div className="form-actions"><Button type="submit" variant="primary" isBusy={form.isBusy}>Make the pipeline</Button></div>
      </form>
    </div>
  );
}
