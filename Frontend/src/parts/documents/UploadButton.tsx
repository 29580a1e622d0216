import { useRef } from "react";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import type { ButtonProps } from "../../components/Button";
import { messages } from "./messages";

interface UploadButtonProps extends Pick<ButtonProps, "variant" | "size" | "children"> {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMultiple?: boolean;
}

/** Opens the device's own choice of files. */
export function UploadButton({ onFiles, isMultiple = true, variant = "primary", size = "medium", children }: UploadButtonProps) {
  const t = useMessages(messages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMultiple}
        aria-label={t.chooseFiles}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button icon="upload" variant={variant} size={size} onClick={() => input.current?.click()}>{children ?? t.upload}</Button>
    </>
  );
}
