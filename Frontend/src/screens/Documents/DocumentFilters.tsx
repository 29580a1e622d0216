import { useQuery } from "rapport/react";
import { customers, deals } from "../../api/client";
import { locale, useMessages } from "../../app/i18n";
import { changeQuery } from "../../app/router";
import { Select } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { SearchField } from "../../components/SearchField";
import { CustomerSelect } from "../../fields/CustomerSelect";
import type { DocumentFilter } from "../../parts/documents/useDocuments";
import { sorts } from "./filter";
import { messages } from "./messages";

/** What is shown, and in which order. The address holds it all. */
export function DocumentFilters({ filter }: { readonly filter: DocumentFilter }) {
  const t = useMessages(messages);
  const { customerProfileId, category, tag, text = "", isDeleted, sort = "updated" } = filter;
  const customer = useQuery(
    customers.getCustomer,
    { id: customerProfileId ?? ("" as NonNullable<typeof customerProfileId>) },
    { enabled: customerProfileId !== undefined, staleTime: 60_000 },
  );
  const categories = useCategories(category);
  return (
    <div className="documents-filters" role="search" aria-label={t.filters}>
      <SearchField label={t.search} value={text} onValue={(text) => changeQuery({ text }, { replace: true })} />
      <CustomerSelect
        className="label-hidden"
        key={customerProfileId ?? "none"}
        value={customerProfileId === undefined ? undefined : customer.data?.customer.name ?? ""}
        onValue={(customer) => changeQuery({ customer: customer?.id })}
      />
      <Select
        aria-label={t.category}
        value={category ?? ""}
        onValue={(category) => changeQuery({ category })}
        choices={[{ value: "", label: t.allCategories }, ...categories.map((name) => ({ value: name, label: name }))]}
      />
      <Select
        aria-label={t.sort}
        value={sort}
        onValue={(sort) => changeQuery({ sort: sort === "updated" ? undefined : sort })}
        choices={sorts.map((value) => ({ value, label: t.sorts[value] }))}
      />
      <Select
        aria-label={t.show}
        value={isDeleted === true ? "deleted" : ""}
        onValue={(show) => changeQuery({ show })}
        choices={[{ value: "", label: t.present }, { value: "deleted", label: t.deleted }]}
      />
      {tag !== undefined && (
        <button type="button" className="tag active" aria-label={t.removeTag(tag)} onClick={() => changeQuery({ tag: undefined })}>
          {t.tagged(tag)} <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}

/** The categories of the documents that changed last, and the one that is chosen. */
function useCategories(chosen: string | undefined): readonly string[] {
  const recent = useQuery(deals.listDocuments, { limit: 200 }, { staleTime: 60_000 });
  const names = new Set((recent.data?.items ?? []).flatMap(({ category }) => category ?? []));
  if (chosen !== undefined) names.add(chosen);
  return [...names].sort((one, other) => one.localeCompare(other, locale()));
}
