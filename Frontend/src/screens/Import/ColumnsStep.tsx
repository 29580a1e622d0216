import type { ImportColumn, ImportPreview, ImportProblem } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { issueWords } from "../../api/issues";
import { navigate } from "../../app/router";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Select } from "../../components/Field";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError } from "../../components/Toast";
import { useCustomFields } from "../../parts/customers/customFields";
import { FormatPanel } from "./FormatPanel";
import { MappingTools } from "./MappingTools";
import { OptionsPanel } from "./OptionsPanel";
import { columnName, importReasonText } from "./problems";
import { customWord, importInput, meaningOf, remapped, wordOf } from "./setup";
import type { SetupState, Source } from "./setup";
import { importPath, useTarget, useTexts } from "./target";

interface ColumnsStepProps {
  readonly source: Source;
  readonly state: SetupState;
}

/** What the file seems to be, with every guess to be changed. */
export function ColumnsStep({ source, state }: ColumnsStepProps) {
  const t = useTexts();
  const target = useTarget();
  const { setup } = state;
  const { mapping, mappingId } = setup;
  const hasMapping = mapping === undefined || mapping.length > 0;
  const preview = useQuery(customers.previewImport, {
    target: target.name,
    fileId: source.fileId,
    format: setup.format,
    ...(mapping === undefined || mapping.length === 0 ? {} : { mapping }),
    ...(mapping !== undefined || mappingId === undefined ? {} : { mappingId }),
  }, { staleTime: 60_000 });
  const begin = useMutation(target.begin, {
    onSuccess: ({ id }) => {
      void cache.invalidate(customers.listImports);
      navigate(importPath(target.name, id));
    },
    onError: (error) => showError(describe(error)),
  });

  if (preview.data === undefined) {
    if (preview.error === null) return <><LoadingText>{t.columnsTitle}</LoadingText><Skeleton shape="chart" /></>;
    return (
      <>
        <ErrorState title={t.loadFailed} error={preview.error} onRetry={() => void preview.refetch().catch(() => undefined)} />
        <div className="import-actions"><Button onClick={state.clear}>{t.otherFile}</Button></div>
      </>
    );
  }
  // Without a single column that says something the server guesses again; here it was chosen so.
  const columns: readonly ImportColumn[] = hasMapping ? preview.data.columns : preview.data.columns.map(({ field: _, customField: __, ...column }) => column);
  const shown: ImportPreview = { ...preview.data, columns };
  const saysName = columns.some(({ field }) => field != null && target.naming.includes(field));
  return (
    <div className="import-columns" aria-busy={preview.isFetching || undefined}>
      <header className="import-header with-tools">
        <div>
          <h2>{t.columnsTitle}</h2>
          <p className="muted">{t.columnsLead(source.name)}</p>
        </div>
        <Button icon="file" onClick={state.clear}>{t.otherFile}</Button>
      </header>
      <FormatPanel format={preview.data.format} chosen={setup.format} onFormat={(format) => state.change({ format, mapping: undefined })} />
      <MappingTools preview={shown} setup={setup} onChange={state.change} />
      {hasMapping && <Problems problems={preview.data.problems} columns={columns} />}
      <Mapping preview={shown} onMeaning={(number, meaning) => state.change({ mapping: remapped(columns, number, meaning) })} />
      <OptionsPanel options={setup.options} onOptions={(options) => state.change({ options })} />
      <div className="import-actions">
        <Button
          variant="primary"
          isBusy={begin.isPending}
          disabled={!saysName || (hasMapping && preview.data.problems.length > 0)}
          onClick={() => begin.mutate(importInput(target, setup, source, true))}
        >
          {t.dryRun}
        </Button>
      </div>
    </div>
  );
}

interface ProblemsProps {
  readonly problems: readonly ImportProblem[];
  readonly columns: readonly ImportColumn[];
}

function Problems({ problems, columns }: ProblemsProps) {
  const t = useTexts();
  if (problems.length === 0) return null;
  return (
    <div className="notice bad" role="alert">
      <Icon name="alert" />
      <div>
        {t.problems}
        <ul>{problems.map((problem, index) => <li key={index}><ProblemText problem={problem} columns={columns} /></li>)}</ul>
      </div>
    </div>
  );
}

interface ProblemTextProps {
  readonly problem: ImportProblem;
  readonly columns: readonly ImportColumn[];
}

/** What is wrong, with the reader's name for the field. */
export function ProblemText({ problem, columns }: ProblemTextProps) {
  const t = useTexts();
  const fields = useCustomFields();
  const { code, bound, message, reason, field } = problem;
  const names: { readonly [field: string]: string | undefined } = t.fields;
  const text = reason != null
    ? importReasonText(reason, { columns, fields }, message)
    : code != null ? `${issueWords({ code, bound: bound ?? null, message })}.` : message;
  if (field == null) return <>{text}</>;
  const label = names[field] ?? fields.find(({ key }) => customWord(key) === field)?.label;
  return <><strong>{label ?? field}</strong> {text}</>;
}

interface MappingProps {
  readonly preview: ImportPreview;
  readonly onMeaning: (number: number, meaning: ReturnType<typeof meaningOf>) => void;
}

/** The columns with what each says above, and the first rows below. */
function Mapping({ preview, onMeaning }: MappingProps) {
  const t = useTexts();
  const { columns, rows } = preview;
  const { fields, hasCustomFields } = useTarget();
  const custom = useCustomFields();
  const names: { readonly [field: string]: string | undefined } = t.fields;
  const choices = [
    { value: "", label: t.passOver },
    ...fields.map((value) => ({ value, label: names[value] ?? value })),
    ...(hasCustomFields ? custom : []).map(({ key, label }) => ({ value: customWord(key), label })),
  ];
  return (
    <div className="import-table-frame" tabIndex={0} role="group" aria-label={t.preview}>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col" className="row-number">{t.row}</th>
            {columns.map((column) => (
              <th key={column.number} scope="col" className={column.field == null ? "is-passed" : ""}>
                <span className="import-column-name">{columnName(column)}</span>
                <Select
                  aria-label={t.fieldOf(columnName(column))}
                  value={wordOf(column)}
                  onValue={(value) => onMeaning(column.number, meaningOf(value, fields))}
                  choices={choices}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 8).map((row, index) => (
            <tr key={index}>
              <th scope="row" className="row-number">{index + 1}</th>
              {columns.map(({ number, field }) => <td key={number} className={field == null ? "is-passed" : ""}>{row[number - 1] ?? ""}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
