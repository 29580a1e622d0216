import { Icon } from "./Icon";
import "./SearchField.css";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
}

/** A field to find something with, named for screen readers alone. */
export function SearchField({ label, value, onValue }: SearchFieldProps) {
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
