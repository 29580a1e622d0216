/** What the lists in conditions offer: the words of the catalogue, and the workspace's own people, teams, pipelines, stages and fields. */
import { useQuery } from "rapport/react";
import { customers, pipelines, team } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import type { Choice } from "../../components/Field";
import type { AnyRule, Catalogue, FieldKey, RuleFields } from "./catalogue";

export interface RuleChoices<Rule extends AnyRule = AnyRule> extends RuleFields<Rule> {
  readonly currency: string;
  /** Of the workspace and of its pipelines. */
  readonly currencies: readonly string[];
  /** Of a field of kind `list`. */
  readonly of: (field: FieldKey) => readonly Choice[];
}

const fresh = { staleTime: 60_000 };

export function useChoices<Rule extends AnyRule>(catalogue: Catalogue<Rule>): RuleChoices<Rule> {
  const { choices } = useMessages(catalogue.texts);
  const me = useMe();
  const kinds = Object.entries(catalogue.kinds);
  const asksForDeals = kinds.some(([field, kind]) => kind === "money" || field === "stage" || field === "pipeline");
  const custom = useQuery(customers.listCustomFields, undefined, { ...fresh, enabled: catalogue.hasCustom });
  const members = useQuery(team.listMembers, {}, fresh);
  const teams = useQuery(team.listTeams, undefined, fresh);
  const lines = useQuery(pipelines.listPipelines, { limit: 200 }, { ...fresh, enabled: asksForDeals });
  const all = lines.data?.items ?? [];
  const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, label: name });
  const stages = (isOffered: (stage: { readonly isWon: boolean; readonly isLost: boolean }) => boolean): readonly Choice[] =>
    all.flatMap((pipeline) => pipeline.stages
      .filter(isOffered)
      .map(({ id, name }) => ({ value: id, label: all.length > 1 ? `${name} (${pipeline.name})` : name })));
  const currencies = [...new Set([me.currency, ...all.map(({ currency }) => currency)])];
  return {
    catalogue,
    custom: catalogue.hasCustom ? custom.data?.items ?? [] : [],
    currency: me.currency,
    currencies,
    of: (field) => {
      switch (field) {
        case "currency": return currencies.map((value) => ({ value, label: value }));
        case "owner": return (members.data?.items ?? me.assignees).map(named);
        case "team": return (teams.data?.items ?? []).map(named);
        case "pipeline":
        case "dealPipeline": return all.map(named);
        case "stage": return stages(() => true);
        case "dealStage": return stages(({ isWon, isLost }) => !isWon && !isLost);
        default: return Object.entries(choices[field] ?? {}).map(([value, label]) => ({ value, label }));
      }
    },
  };
}
