import { useMessages } from "../../app/i18n";
import { Icon, iconNames } from "../../components/Icon";
import { messages } from "./messages";
import { Specimen } from "./Specimen";

const colors = ["bg", "surface", "surface-sunken", "accent", "accent-soft", "good", "good-soft", "bad", "bad-soft", "warning", "warning-soft"];
const dots = ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"];

export function Tokens() {
  const t = useMessages(messages);
  return (
    <>
      <Specimen name="--color">
        {colors.map((name) => <span key={name} className="ui-color"><span style={{ background: `var(--${name})` }} />{name}</span>)}
      </Specimen>
      <Specimen name=".stage-dot">
        {dots.map((name) => <span key={name} className="ui-color"><span className={`stage-dot ${name}`} />{name}</span>)}
      </Specimen>
      <Specimen name={t.icons}>
        {iconNames.map((name) => <span key={name} className="ui-icon"><Icon name={name} size={20} />{name}</span>)}
      </Specimen>
    </>
  );
}
