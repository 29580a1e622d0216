import { useState } from "react";
import type { Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { pipelines } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { Button, IconButton } from "../../components/Button";
import { Section } from "../../components/Section";
import { showError } from "../../components/Toast";
import { offerBack, refreshPipelines } from "./deleting";
import { messages } from "./messages";
import { Loaded, ReadOnlyHint, useManages } from "./parts";
import { DeletePipelineDialog, NewPipelineDialog, PipelineDialog } from "./PipelineDialogs";
import { Stages } from "./Stages";

type Open = { readonly name: "create" } | { readonly name: "edit" | "delete"; readonly pipeline: Pipeline };

/** Every pipeline with its stages. */
export default function Pipelines() {
  const t = useMessages(messages);
  const manages = useManages();
  const list = useQuery(pipelines.listPipelines, { limit: 200 });
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  /** As it is by now. */
  const current = (open: Pipeline): Pipeline => list.data?.items.find(({ id }) => id === open.id) ?? open;
  /** Where deals go is asked if there are any. */
  const remove = async (pipeline: Pipeline): Promise<void> => {
    try {
      await pipelines.deletePipeline({ id: pipeline.id, version: pipeline.version });
      offerBack(pipeline.name, () => pipelines.restorePipeline({ id: pipeline.id }));
    } catch (error) {
      if (pipelines.deletePipeline.isError(error) && error.error.type === "hasDeals") return setOpen({ name: "delete", pipeline });
      showError(describe(error));
    }
    await refreshPipelines().catch(() => undefined);
  };
  return (
    <>
      <Section
        title={t.parts.pipelines}
        lead={t.pipelinesLead}
        action={manages ? <Button size="small" variant="primary" icon="plus" onClick={() => setOpen({ name: "create" })}>{t.newPipeline}</Button> : undefined}
      >
        {!manages && <ReadOnlyHint />}
        <Loaded query={list} failed={t.pipelinesFailed}>{() => null}</Loaded>
      </Section>
      {list.data?.items.map((pipeline) => (
        <Section
          key={pipeline.id}
          title={pipeline.name}
          lead={<>{pipeline.isDefault && <><Badge tone="good">{t.standard}</Badge> </>}{t.openDeals(pipeline.openDeals)} · {pipeline.currency}</>}
          action={manages ? (
            <div className="form-actions">
              <IconButton icon="edit" label={t.editName(pipeline.name)} onClick={() => setOpen({ name: "edit", pipeline })} />
              {!pipeline.isDefault && <IconButton icon="trash" label={t.deleteName(pipeline.name)} onClick={() => void remove(pipeline)} />}
            </div>
          ) : undefined}
        >
          <Stages pipeline={pipeline} manages={manages} />
        </Section>
      ))}
      {open?.name === "create" && <NewPipelineDialog onClose={close} />}
      {open?.name === "edit" && <PipelineDialog pipeline={open.pipeline} onClose={close} />}
      {open?.name === "delete" && <DeletePipelineDialog pipeline={current(open.pipeline)} others={list.data?.items.filter(({ id }) => id !== open.pipeline.id) ?? []} onClose={close} />}
    </>
  );
}
