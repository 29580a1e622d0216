import { useState } from "react";
import { isRapportError } from "rapport";
import { api, cache } from "../../api/client";
import { currencies } from "../../api/currencies";
import { sessionStarted } from "../../api/session";
import { navigate } from "../../app/router";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { PasswordField } from "../../components/PasswordField";
import { Door } from "./Door";
import { passwordHint } from "./ResetPasswordScreen";
import { currencyName } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

const firstStep: readonly string[] = ["setupCode", "workspaceName", "currency"];

/** The first start: the workspace, then its owner. */
export function FirstOwnerScreen({ code }: { readonly code: string }) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ setupCode: code, workspaceName: "", currency: "EUR", name: "", email: "", password: "" }, {}, "CreateFirstOwner");
  const [step, setStep] = useState<"workspace" | "owner">("workspace");
  const { values } = form;
  const input = { ...values };

  const submit = (): Promise<void> => {
    if (step === "owner") {
      return form.send("CreateFirstOwner", input, async (input) => {
        try {
          const { user } = await api.auth.createFirstOwner(input);
          cache.clear();
          // An empty workspace begins with a pipeline.
          navigate("/pipeline", { replace: true });
          sessionStarted(user);
        } catch (error) {
          if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.some(({ path }) => firstStep.includes(path))) {
            setStep("workspace");
          }
          throw error;
        }
      });
    }
    return form.check("CreateFirstOwner", input, (issues) => {
      // What belongs to the second step is not missing yet.
      const own = issues.filter(({ path }) => firstStep.includes(path));
      if (own.length === 0) setStep("owner");
      else form.show(own);
    });
  };

  return (
    <Door
      key={step}
      title={step === "workspace" ? t.welcome : t.you}
      lead={step === "workspace"
        ? t.welcomeLead
        : t.youLead(values.workspaceName)}
      formRef={form.ref}
      onSubmit={() => void submit()}
      failure={form.failure}
    >
      <ol className="steps" aria-label={t.steps}>
        <li aria-current={step === "workspace" ? "step" : undefined}>{t.workspace}</li>
        <li aria-current={step === "owner" ? "step" : undefined}>{t.owner}</li>
      </ol>
      {step === "workspace" ? (
        <>
          <TextField
            {...form.field("workspaceName", t.company)}
            autoFocus
            autoComplete="organization"
          />
          <SelectField
            {...form.field("currency", t.currency)}
            hint={t.currencyHint}
            choices={currencies.map((value) => ({ value, label: `${value} – ${currencyName(value)}` }))}
          />
          <TextField
            {...form.field("setupCode", t.setupCode)}
            className="code-field"
            autoComplete="off"
            spellCheck={false}
            hint={t.setupHint}
          />
          <Button type="submit" variant="primary" className="wide">{w.goOn}</Button>
        </>
      ) : (
        <>
          <TextField {...form.field("name", t.yourName)} autoFocus autoComplete="name" />
          <TextField {...form.field("email", t.email)} type="email" autoComplete="username" />
          <PasswordField
            {...form.field("password", t.password)}
            autoComplete="new-password"
            hint={passwordHint(form.minimumLength("password"))}
          />
          <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">
            {form.isBusy ? t.making : t.make}
          </Button>
          <button type="button" className="link-button" onClick={() => setStep("workspace")}>{t.backToWorkspace}</button>
        </>
      )}
    </Door>
  );
}
