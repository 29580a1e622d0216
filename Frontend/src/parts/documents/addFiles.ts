import type { ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { showError } from "../../components/Toast";
import { largestFile } from "./kinds";
import { messages } from "./messages";
import { startUploads } from "./uploads";

/** Sends files, and says of those that are too large that they are. */
export function useAddFiles(customerProfileId?: ID<"CustomerProfile">, category?: string): (files: readonly File[]) => void {
  const t = useMessages(messages);
  return (files) => {
    for (const { name } of files.filter(({ size }) => size > largestFile)) showError(t.tooLarge(name));
    const fitting = files.filter(({ size }) => size <= largestFile);
    if (fitting.length > 0) startUploads(fitting, { kind: "document", customerProfileId, category });
  };
}
