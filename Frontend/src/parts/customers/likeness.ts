/** How two customers compare in one respect, in words. */
import type { CustomField, DuplicateLikeness } from "rapport";
import { wordsOf } from "../../api/reasons";
import type { WordsFor } from "../../api/reasons";
import { defineMessages } from "../../app/i18n";

const messages = defineMessages<WordsFor<DuplicateLikeness>>(
  {
    sameName: () => "The same name",
    sameNameOtherNumber: () => "The same name with another number",
    almostSameName: () => "Almost the same name",
    similarName: () => "A similar name",
    nameWithin: () => "One name holds the other",
    nearName: () => "A name that is somewhat alike",
    halfName: () => "A name that is half another",
    otherName: () => "Another name",
    sameVatId: () => "The same VAT ID",
    otherVatId: () => "Another VAT ID",
    samePhone: () => "The same phone number",
    otherPhone: () => "Another phone number",
    sameEmail: () => "The same e-mail address",
    sameDomain: ({ domain }) => `The same domain ${domain}`,
    otherDomain: () => "Another domain",
    sameAddress: () => "The same address",
    almostSameAddress: () => "Almost the same address",
    nearAddress: () => "An address nearby",
    otherAddress: () => "Another address",
    sameCompany: () => "The same company",
    sameField: ({ key }) => `The same in ${key}`,
    otherField: ({ key }) => `Another value in ${key}`,
  },
  {
    sameName: () => "Gleicher Name",
    sameNameOtherNumber: () => "Gleicher Name mit anderer Nummer",
    almostSameName: () => "Fast gleicher Name",
    similarName: () => "Ähnlicher Name",
    nameWithin: () => "Ein Name enthält den anderen",
    nearName: () => "Entfernt ähnlicher Name",
    halfName: () => "Halb anderer Name",
    otherName: () => "Anderer Name",
    sameVatId: () => "Gleiche USt-IdNr.",
    otherVatId: () => "Andere USt-IdNr.",
    samePhone: () => "Gleiche Telefonnummer",
    otherPhone: () => "Andere Telefonnummer",
    sameEmail: () => "Gleiche E-Mail-Adresse",
    sameDomain: ({ domain }) => `Gleiche Domain ${domain}`,
    otherDomain: () => "Andere Domain",
    sameAddress: () => "Gleiche Anschrift",
    almostSameAddress: () => "Fast gleiche Anschrift",
    nearAddress: () => "Anschrift in der Nähe",
    otherAddress: () => "Andere Anschrift",
    sameCompany: () => "Gleiche Firma",
    sameField: ({ key }) => `Gleich in ${key}`,
    otherField: ({ key }) => `Verschieden in ${key}`,
  },
);

/**
 * @param fields - The workspace's own, for their names.
 * @param otherwise - The server's own words.
 */
export function likenessText(likeness: DuplicateLikeness, fields: readonly CustomField[], otherwise = ""): string {
  if (!("key" in likeness)) return wordsOf(messages, likeness, otherwise);
  const label = fields.find(({ key }) => key === likeness.key)?.label ?? likeness.key;
  return wordsOf(messages, { ...likeness, key: label }, otherwise);
}
