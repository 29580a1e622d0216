import { rules } from "rapport";
import { api } from "../../api/client";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { PasswordField } from "../../components/PasswordField";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { passwordHint } from "../Door/ResetPasswordScreen";
import { FormFailure } from "../../components/FormFailure";

const empty = { currentPassword: "", newPassword: "" };

export function PasswordSection() {
  const form = useForm(empty, { wrongPassword: ["currentPassword", "is wrong"] });
  const change = (): Promise<void> =>
    form.send("ChangePassword", { ...form.values }, async (input) => {
      await api.auth.changePassword(input);
      form.set("currentPassword", "");
      form.set("newPassword", "");
      showToast("The password is changed. Everywhere else you have been signed out.");
    });
  return (
    <Section title="Password" lead="A change ends your sessions on other devices.">
      <form
        ref={form.ref}
        className="settings-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <FormFailure text={form.failure} />
        <div className="field-pair">
          <PasswordField {...form.field("currentPassword", "Current password")} autoComplete="current-password" />
          <PasswordField
            {...form.field("newPassword", "New password")}
            autoComplete="new-password"
            hint={passwordHint(rules.ChangePassword.newPassword.length?.minimum)}
          />
        </div>
        <div className="form-actions"><Button type="submit" isBusy={form.isBusy}>Change password</Button></div>
      </form>
    </Section>
  );
}
