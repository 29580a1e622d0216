import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "rapport/react";
import { cache } from "./api/client";
import { App } from "./app/App";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Provider cache={cache}>
      <App />
    </Provider>
  </StrictMode>,
);
