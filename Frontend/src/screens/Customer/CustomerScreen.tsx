import { lazy, Suspense, useState } from "react";
import { id as asId } from "rapport";
import type { CustomerDetail } from "rapport";
import { useQuery } from "rapport/react";
import { api, customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useQueryParam, useRoute } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { mayChangeCustomer } from "../../parts/customers/rights";
import { CustomerHeader } from "./CustomerHeader";
import { Facts } from "./Facts";
import { messages } from "./messages";
import { NewDealDialog } from "./NewDealDialog";
import { AddressesTab } from "./tabs/AddressesTab";
import { ContactsTab } from "./tabs/ContactsTab";
import { DealsTab } from "./tabs/DealsTab";
import { DocumentsTab } from "./tabs/DocumentsTab";
import { RelationshipsTab } from "./tabs/RelationshipsTab";
import { SalesTab } from "./tabs/SalesTab";
import { SegmentsTab } from "./tabs/SegmentsTab";
import { TasksTab } from "./tabs/TasksTab";
import { TimelineTab } from "./tabs/TimelineTab";
import { useCustomerSave } from "./useCustomerSave";
import "../../components/Section.css";
import "../../parts/customers/customers.css";
import "./Customer.css";

const ConsentsTab = lazy(() => import("./tabs/ConsentsTab"));
const HealthTab = lazy(() => import("./tabs/HealthTab"));
const AuditTab = lazy(() => import("./tabs/AuditTab"));

/** Everything about one customer. */
export default function CustomerScreen() {
  const { segments } = useRoute();
  const id = asId<"CustomerProfile">(segments[1] ?? "");
  const t = useMessages(messages);
  const query = useQuery(customers.getCustomer, { id });
  if (query.data !== undefined) return <Page key={id} detail={query.data} />;
  return (
    <div className="customer-page is-loading">
      <nav aria-label={t.back} className="breadcrumb"><Link to="/customers"><Icon name="chevronLeft" size={14} /> {t.back}</Link></nav>
      {query.error === null
        ? <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /><Skeleton count={3} /><Skeleton shape="chart" /></>
        : <><h1 className="visually-hidden">{t.loadFailed}</h1><ErrorState title={t.loadFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} /></>}
    </div>
  );
}

const tabIds = ["timeline", "deals", "contacts", "addresses", "documents", "relationships", "tasks", "sales", "segments", "consents", "health", "audit"] as const;
type TabId = (typeof tabIds)[number];

/** What others do that shows here. */
const watched = ["crm.customer.*", "crm.contact.*", "crm.activity.*", "crm.opportunity.*", "compliance.consent.*"];

function Page({ detail }: { readonly detail: CustomerDetail }) {
  const t = useMessages(messages);
  const me = useMe();
  const { customer } = detail;
  const mayEdit = mayChangeCustomer(me, customer);
  const { save, conflict } = useCustomerSave(customer);
  const [tabName, setTab] = useQueryParam("tab");
  const tab = tabIds.find((id) => id === tabName) ?? "timeline";
  const select = (next: TabId): void => setTab(next === "timeline" ? undefined : next, { replace: true });
  const [isNewDeal, setNewDeal] = useState(false);
  const [logs, setLogs] = useState(0);
  useTitle(customer.name);
  useLive(watched, [customers, api.crm.timeline, api.crm.extensions.listOpportunities]);
  const part = { detail, mayEdit };
  return (
    <div className="customer-page">
      <CustomerHeader
        detail={detail}
        mayEdit={mayEdit}
        onNewDeal={() => setNewDeal(true)}
        onLog={() => {
          select("timeline");
          setLogs(logs + 1);
        }}
      />
      <div className="customer-body">
        <Facts customer={customer} mayEdit={mayEdit} onSave={save} />
        <div className="customer-tabs">
          <Tabs label={t.tabsLabel} tabs={tabIds.map((id) => ({ id, label: t.tabs[id] }))} selected={tab} onSelect={select}>
            <div className="customer-tab">
              <Suspense fallback={<Skeleton count={5} />}>
                {tab === "timeline" && <TimelineTab {...part} logs={logs} />}
                {tab === "deals" && <DealsTab {...part} onNewDeal={() => setNewDeal(true)} />}
                {tab === "contacts" && <ContactsTab {...part} />}
                {tab === "addresses" && <AddressesTab {...part} />}
                {tab === "documents" && <DocumentsTab {...part} />}
                {tab === "relationships" && <RelationshipsTab {...part} />}
                {tab === "tasks" && <TasksTab {...part} />}
                {tab === "sales" && <SalesTab {...part} />}
                {tab === "segments" && <SegmentsTab {...part} />}
                {tab === "consents" && <ConsentsTab {...part} />}
                {tab === "health" && <HealthTab {...part} />}
                {tab === "audit" && <AuditTab {...part} />}
              </Suspense>
            </div>
          </Tabs>
        </div>
      </div>
      {conflict}
      {isNewDeal && <NewDealDialog customer={customer} onClose={() => setNewDeal(false)} />}
    </div>
  );
}
