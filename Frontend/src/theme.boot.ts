// Sets the chosen theme before the page is painted.
import { applyTheme, storedTheme } from "./app/theme";

applyTheme(storedTheme());
