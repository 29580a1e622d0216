import { useState } from "react";
import { isRapportError } from "rapport";
import { api, cache } from "../../api/client";
import { sessionStarted } from "../../api/session";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { PasswordField } from "../../components/PasswordField";
import { Door } from "./Door";
import { passwordHint } from "./ResetPasswordScreen";

const currencies = ["EUR", "USD", "GBP", "CHF", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "RON", "JPY", "CNY", "AUD", "CAD", "NZD", "INR", "BRL", "ZAR"];
const firstStep: readonly string[] = ["setupCode", "workspaceName", "currency"];

/** The first start: the workspace, then its owner. */
export function FirstOwnerScreen({ code }: { readonly code: string }) {
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
      title={step === "workspace" ? "Welcome to Rapport" : "You, the owner"}
      lead={step === "workspace"
        ? "Nobody has used this installation yet. Name the workspace; everybody’s work will be in it."
        : `You will sign in to ${values.workspaceName} with this, and invite the others.`}
      formRef={form.ref}
      onSubmit={() => void submit()}
      failure={form.failure}
    >
      <ol className="steps" aria-label="Steps">
        <li aria-current={step === "workspace" ? "step" : undefined}>Workspace</li>
        <li aria-current={step === "owner" ? "step" : undefined}>Owner</li>
      </ol>
      {step === "workspace" ? (
        <>
          <TextField
            {...form.field("workspaceName", "Name of the company")}
            autoFocus
            autoComplete="organization"
          />
          <SelectField
            {...form.field("currency", "Currency")}
            hint="For amounts of which nothing else is said."
            choices={currencies.map((value) => ({ value, label: currencyName(value) }))}
          />
          <TextField
            {...form.field("setupCode", "Setup code")}
            className="code-field"
            autoComplete="off"
            spellCheck={false}
            hint="The server shows it in its terminal, with the address of this page."
          />
          <Button type="submit" variant="primary" className="wide">Go on</Button>
        </>
      ) : (
        <>
          <TextField {...form.field("name", "Your name")} autoFocus autoComplete="name" />
          <TextField {...form.field("email", "E-mail")} type="email" autoComplete="username" />
          <PasswordField
            {...form.field("password", "Password")}
            autoComplete="new-password"
            hint={passwordHint(form.minimumLength("password"))}
          />
          <Button type="submit" variant="primary" isBusy={form.isBusy} className="wide">
            {form.isBusy ? "Making the workspace…" : "Make the workspace"}
          </Button>
          <button type="button" className="link-button" onClick={() => setStep("workspace")}>Back to the workspace</button>
        </>
      )}
    </Door>
  );
}

/** `EUR – Euro`, in the reader's language. */
function currencyName(code: string): string {
  try {
    const name = new Intl.DisplayNames(undefined, { type: "currency" }).of(code);
    return name === undefined || name === code ? code : `${code} – ${name}`;
  } catch {
    return code;
  }
}
