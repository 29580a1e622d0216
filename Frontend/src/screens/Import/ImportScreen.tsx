import { id as asId } from "rapport";
import { useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { ColumnsStep } from "./ColumnsStep";
import { FileStep } from "./FileStep";
import { PastImports } from "./PastImports";
import { Report } from "./Report";
import { useSetup } from "./setup";
import { Steps } from "./Steps";
import { useTarget, useTexts } from "./target";
import type { Target } from "./target";
import "../../components/Section.css";
import "../../parts/customers/customers.css";
import "./Import.css";

/** From a file to records: choose it, say what its columns mean, see what would happen, and let it happen. */
export default function ImportScreen() {
  const target = useTarget();
  return <Wizard key={target.name} target={target} />;
}

function Wizard({ target }: { readonly target: Target }) {
  const t = useTexts();
  const { segments } = useRoute();
  const state = useSetup(target);
  const entry = segments[2];
  useTitle(t.title);
  return (
    <div className="import-page">
      <nav aria-label={t.records} className="breadcrumb"><Link to={target.path}><Icon name="chevronLeft" size={14} /> {t.records}</Link></nav>
      {entry !== undefined ? <Report key={entry} id={asId<"Import">(entry)} state={state} /> : (
        <>
          <header className="import-header">
            <h1>{t.title}</h1>
            <p className="muted">{t.lead}</p>
          </header>
          <Steps current={state.setup.source === undefined ? "file" : "columns"} />
          {state.setup.source === undefined
            ? <><FileStep onFile={state.begin} /><PastImports /></>
            : <ColumnsStep key={state.setup.source.fileId} source={state.setup.source} state={state} />}
        </>
      )}
    </div>
  );
}
