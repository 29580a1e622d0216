import { useEffect, useState } from "react";
import { IconButton } from "../../components/Button";
import { useMessages } from "../i18n";
import { applyTheme, shownTheme, storeTheme, storedTheme } from "../theme";
import { messages } from "./messages";

export function ThemeButton() {
  const t = useMessages(messages);
  const [theme, setTheme] = useState(storedTheme);
  const shown = shownTheme(theme);
  const [, follow] = useState(shown);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    const device = matchMedia("(prefers-color-scheme: dark)");
    const onChange = (): void => follow(shownTheme("system"));
    device.addEventListener("change", onChange);
    return () => device.removeEventListener("change", onChange);
  }, []);
  const toggle = (): void => {
    const next = shown === "dark" ? "light" : "dark";
    storeTheme(next);
    setTheme(next);
  };
  return <IconButton icon={shown === "dark" ? "sun" : "moon"} label={shown === "dark" ? t.light : t.dark} onClick={toggle} />;
}
