import { rules } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { PasswordField } from "../../components/PasswordField";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { passwordHint } from "../Door/ResetPasswordScreen";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

const empty = { currentPassword: "", newPassword: "" };

export function PasswordSection() {
  const t = useMessages(messages);
  const form = useForm(empty, { wrongPassword: ["currentPassword", t.isWrong] });
  const change = (): Promise<void> =>
    form.send("ChangePassword", { ...form.values }, async (input) => {
      await api.auth.changePassword(input);
      form.set("currentPassword", "");
      form.set("newPassword", "");
      showToast(t.passwordChanged);
    });
  return (
    <Section title={t.password} lead={t.passwordLead}>
      <form
        ref={form.ref}
        className="form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <FormFailure text={form.failure} />
        <div className="field-pair">
          <PasswordField {...form.field("currentPassword", t.current)} autoComplete="current-password" />
          <PasswordField
            {...form.field("newPassword", t.next)}
            autoComplete="new-password"
            hint={passwordHint(rules.ChangePassword.newPassword.length?.minimum)}
          />
        </div>
        <div className="form-actions"><Button type="submit" isBusy={form.isBusy}>{t.change}</Button></div>
      </form>
    </Section>
  );
}
