/** What the lists in conditions offer: the workspace's own people, teams, pipelines, stages and fields. */
import type { CustomField } from "rapport";
import { useQuery } from "rapport/react";
import { customers, pipelines, team } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import type { Choice } from "../../components/Field";
import type { ListField } from "./fields";
import { messages } from "./messages";

export interface RuleChoices {
  readonly custom: readonly CustomField[];
  readonly currency: string;
  /** Of the workspace and of its pipelines. */
  readonly currencies: readonly string[];
  readonly of: (field: ListField) => readonly Choice[];
}

const fresh = { staleTime: 60_000 };

export function useChoices(): RuleChoices {
  const t = useMessages(messages);
  const me = useMe();
  const custom = useQuery(customers.listCustomFields, undefined, fresh);
  const members = useQuery(team.listMembers, {}, fresh);
  const teams = useQuery(team.listTeams, undefined, fresh);
  const lines = useQuery(pipelines.listPipelines, { limit: 200 }, fresh);
  const all = lines.data?.items ?? [];
  const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, label: name });
  const words = (texts: { readonly [key: string]: string }): readonly Choice[] => Object.entries(texts).map(([value, label]) => ({ value, label }));
  return {
    custom: custom.data?.items ?? [],
    currency: me.currency,
    currencies: [...new Set([me.currency, ...all.map(({ currency }) => currency)])],
    of: (field) => {
      switch (field) {
        case "kind": return words(t.kinds);
        case "status": return words(t.statuses);
        case "relation": return words(t.relations);
        case "owner": return (members.data?.items ?? me.assignees).map(named);
        case "team": return (teams.data?.items ?? []).map(named);
        case "dealPipeline": return all.map(named);
        case "dealStage":
          return all.flatMap((pipeline) => pipeline.stages
            .filter(({ isWon, isLost }) => !isWon && !isLost)
            .map(({ id, name }) => ({ value: id, label: all.length > 1 ? `${name} (${pipeline.name})` : name })));
      }
    },
  };
}
