import { IconButton } from "../../components/Button";
import { useMessages } from "../i18n";
import { chooseTheme, useShownTheme } from "../useTheme";
import { messages } from "./messages";

export function ThemeButton() {
  const t = useMessages(messages);
  const isDark = useShownTheme() === "dark";
  return <IconButton icon={isDark ? "sun" : "moon"} label={isDark ? t.light : t.dark} onClick={() => chooseTheme(isDark ? "light" : "dark")} />;
}
