/**
 * What procedures refuse with, in words: each of their errors, and each reason that stands in one. It is loaded when the
 * first call is refused.
 */
import type { LeadStatus, Procedure } from "rapport";
import { count, day, number, percent } from "../app/format";
import { defineMessages } from "../app/i18n";
import type { api } from "./client";
import { tooOften } from "./errors";
import { wordsOf } from "./reasons";
import type { WordsFor } from "./reasons";

type FailuresOf<Part> = Part extends Procedure<infer Failure> ? Failure : { readonly [Name in keyof Part]: FailuresOf<Part[Name]> }[keyof Part];

/** Every error that a procedure declares. */
type Refusal = NonNullable<FailuresOf<typeof api>>;
/** Every reason that one of them has. */
type Reason = Extract<Refusal, { readonly reason: unknown }>["reason"];

export { issueSentences } from "./issueSentences";

interface Case {
  readonly type: string;
}

/** What an error says; `undefined` if it is one that a later server has added. */
export function refusalText(refusal: Case): string | undefined {
  const text = wordsOf(refusals, refusal as Refusal, "");
  return text === "" ? undefined : text;
}

/** A sentence. */
export function reasonText(reason: Case, otherwise: string): string {
  return wordsOf(reasons, reason as Reason, otherwise);
}

type Explained = { readonly why: string; readonly reason: Case };

const because = ({ why, reason }: Explained): string => reasonText(reason, why);
const also = (refusal: { readonly why: string; readonly error: Case }): string => refusalText(refusal.error) ?? refusal.why;
const names = (matches: readonly { readonly customer: { readonly name: string } }[]): string => matches.map(({ customer }) => customer.name).join(", ");

const leadStatuses = {
  en: { new: "new", contacted: "contacted", qualified: "qualified", unqualified: "unqualified", converted: "converted" },
  de: { new: "neu", contacted: "kontaktiert", qualified: "qualifiziert", unqualified: "unqualifiziert", converted: "umgewandelt" },
};
const list = (statuses: readonly LeadStatus[], words: { readonly [Status in LeadStatus]: string }): string => statuses.map((status) => words[status]).join(", ");

const reasons = defineMessages<WordsFor<Reason>>(
  {
    notDeleted: () => "It is not deleted.",
    deletedTooLongAgo: ({ days, deletedOn }) => `It was deleted more than ${number(days)} days ago, on ${day(deletedOn)}.`,
    merged: () => "It was merged into another customer: undo the merge instead.",
    customerDeleted: () => "Its customer is deleted: restore the customer first.",
    pipelineDeleted: () => "Its pipeline is deleted: restore the pipeline first.",
    keyInUse: ({ name }) => `The stage “${name}” has taken its place.`,
    pipeline: ({ problem }) => reasonText(problem, ""),
    nameInUse: ({ name }) => `Another one is called “${name}” by now.`,
    tooManyViews: ({ maximum }) => `There are ${number(maximum)} views of this list already: delete one first.`,
    relatedAnew: ({ to }) => `They are related anew: see ${to.name}.`,
    ownsItself: ({ through }) => `A company cannot own itself: ${through.map(({ name }) => name).join(" → ")}.`,
    notWithdrawn: () => "The invitation is not withdrawn.",
    invitationExpired: ({ on }) => `The invitation ran out on ${day(on)}: invite them anew.`,
    memberByNow: ({ email }) => `${email} belongs to a member by now.`,
    invitedAnew: ({ email }) => `There is another invitation to ${email}.`,
    alreadyUndone: ({ undoneOn }) => `That was done before, on ${day(undoneOn)}.`,
    changedTooLongAgo: ({ days, changedOn }) => `It was more than ${number(days)} days ago, on ${day(changedOn)}.`,
    undone: ({ undoneOn }) => `That was done before, on ${day(undoneOn)}.`,
    mergedTooLongAgo: ({ days, mergedOn }) => `It was more than ${number(days)} days ago, on ${day(mergedOn)}.`,
    masterGone: () => "The customer that stayed was deleted or merged since: bring it back first.",
    mergedElsewhere: () => "The other customer is in a third one by now.",
    otherOutcome: ({ status }) => `The deal is ${status === "won" ? "won" : "lost"}: reopen it first.`,
    alreadyClosed: () => "The deal is closed already: reopen it first.",
    inFirstStage: () => "A deal has to leave the first stage before it can be won.",
    notClosed: () => "The deal is open.",
    closedStage: () => "A deal is reopened in an open stage.",
    fixedProbability: ({ probability }) => `Its probability stays ${percent(probability)} until it is reopened.`,
    converted: () => "The lead has become a customer, and stays one.",
    alreadyConverted: () => "The lead has become a customer already.",
    notConverted: () => "The lead has not been converted.",
    notQualified: () => "Only a qualified lead is converted: qualify it first.",
    notNext: ({ next }) => `It may become ${list(next, leadStatuses.en)}.`,
    reasonNeeded: () => "It takes a reason.",
    customerNeeded: () => "It takes a customer.",
    accepted: () => "The quote has been accepted, and its order stands.",
    declined: () => "The quote has been declined: a change makes its next revision.",
    alreadyDeclined: () => "The quote has been declined already.",
    expired: () => "The quote has expired: a change makes its next revision.",
    notSent: () => "The quote has not been sent.",
    notAnswered: () => "The quote has been neither accepted nor declined.",
    orderChanged: ({ orderNumber }) => `Its order ${orderNumber} has been changed since.`,
    opportunityDeleted: () => "Its deal is deleted: restore that first.",
    noLines: () => "The quote has no lines.",
    lastDayPassed: ({ lastDay }) => `Its last day, ${day(lastDay)}, has passed.`,
    noMail: () => "This installation sends no mail.",
    noAddress: () => "The customer has no e-mail address: name one.",
    noConsent: () => "There is no consent.",
    notConfirmed: ({ requestedOn }) => `Consent was asked for on ${day(requestedOn)}, and has not been confirmed.`,
    confirmationMissed: ({ expiredOn }) => `Consent was asked for, and was not confirmed until ${day(expiredOn)}.`,
    consentRevoked: ({ revokedOn }) => `Consent was revoked on ${day(revokedOn)}.`,
    consentGiven: ({ givenOn }) => `Consent was given on ${day(givenOn)}.`,
    noMailToConfirm: () => "This installation sends no mail.",
    noAddressToConfirm: () => "The person has no e-mail address.",
    oneWonStage: () => "A pipeline has exactly one won stage.",
    lastLostStage: () => "A pipeline needs a lost stage, and this is the last one.",
    lastOpenStage: () => "A pipeline needs an open stage, and this is the last one.",
    tooManyStages: ({ maximum }) => `A pipeline has at most ${number(maximum)} stages.`,
    closedProbability: ({ status, probability }) => `The probability of a ${status === "won" ? "won" : "lost"} stage is always ${percent(probability)}.`,
    closedForecast: ({ status }) => `What deals in a ${status === "won" ? "won" : "lost"} stage count as in the forecast is fixed.`,
    defaultNeeded: () => "A workspace has a default pipeline: make another one the default instead.",
    defaultKept: () => "The default pipeline stays: make another one the default first.",
    notRunning: () => "Only an import that waits or runs can be stopped.",
    dryRun: () => "It was only a check, and has changed nothing.",
    notRevertible: ({ days }) => `Only an import that has changed something and ended within ${number(days)} days can be undone.`,
  },
  {
    notDeleted: () => "Es ist nicht gelöscht.",
    deletedTooLongAgo: ({ days, deletedOn }) => `Gelöscht wurde es vor mehr als ${number(days)} Tagen, am ${day(deletedOn)}.`,
    merged: () => "Der Kunde ist in einem anderen aufgegangen: stattdessen das Zusammenführen rückgängig machen.",
    customerDeleted: () => "Der zugehörige Kunde ist gelöscht: zuerst ihn wiederherstellen.",
    pipelineDeleted: () => "Die zugehörige Pipeline ist gelöscht: zuerst sie wiederherstellen.",
    keyInUse: ({ name }) => `Die Phase „${name}“ steht inzwischen an ihrer Stelle.`,
    pipeline: ({ problem }) => reasonText(problem, ""),
    nameInUse: ({ name }) => `„${name}“ gibt es inzwischen noch einmal.`,
    tooManyViews: ({ maximum }) => `Von dieser Liste gibt es schon ${number(maximum)} Ansichten: zuerst eine löschen.`,
    relatedAnew: ({ to }) => `Die Beziehung gibt es wieder: ${to.name}.`,
    ownsItself: ({ through }) => `Eine Firma kann sich nicht selbst gehören: ${through.map(({ name }) => name).join(" → ")}.`,
    notWithdrawn: () => "Die Einladung ist nicht zurückgezogen.",
    invitationExpired: ({ on }) => `Die Einladung ist seit ${day(on)} abgelaufen: neu einladen.`,
    memberByNow: ({ email }) => `${email} gehört inzwischen zum Team.`,
    invitedAnew: ({ email }) => `An ${email} gibt es eine andere Einladung.`,
    alreadyUndone: ({ undoneOn }) => `Das ist schon geschehen, am ${day(undoneOn)}.`,
    changedTooLongAgo: ({ days, changedOn }) => `Es ist mehr als ${number(days)} Tage her: ${day(changedOn)}.`,
    undone: ({ undoneOn }) => `Das ist schon geschehen, am ${day(undoneOn)}.`,
    mergedTooLongAgo: ({ days, mergedOn }) => `Es ist mehr als ${number(days)} Tage her: ${day(mergedOn)}.`,
    masterGone: () => "Der Kunde, der blieb, wurde seither gelöscht oder selbst zusammengeführt: zuerst ihn zurückholen.",
    mergedElsewhere: () => "Der andere Kunde ist inzwischen in einem dritten aufgegangen.",
    otherOutcome: ({ status }) => `Der Deal ist ${status === "won" ? "gewonnen" : "verloren"}: zuerst wieder öffnen.`,
    alreadyClosed: () => "Der Deal ist schon geschlossen: zuerst wieder öffnen.",
    inFirstStage: () => "Ein Deal muss die erste Phase verlassen haben, bevor er gewonnen werden kann.",
    notClosed: () => "Der Deal ist offen.",
    closedStage: () => "Ein Deal wird in einer offenen Phase wieder geöffnet.",
    fixedProbability: ({ probability }) => `Die Wahrscheinlichkeit bleibt bei ${percent(probability)}, bis der Deal wieder geöffnet wird.`,
    converted: () => "Der Lead ist Kunde geworden und bleibt es.",
    alreadyConverted: () => "Der Lead ist schon Kunde geworden.",
    notConverted: () => "Der Lead ist nicht umgewandelt.",
    notQualified: () => "Nur ein qualifizierter Lead wird umgewandelt: zuerst qualifizieren.",
    notNext: ({ next }) => `Möglich ist: ${list(next, leadStatuses.de)}.`,
    reasonNeeded: () => "Dafür braucht es einen Grund.",
    customerNeeded: () => "Dafür braucht es einen Kunden.",
    accepted: () => "Das Angebot ist angenommen, und der Auftrag dazu besteht.",
    declined: () => "Das Angebot ist abgelehnt: Mit einer Änderung entsteht die nächste Fassung.",
    alreadyDeclined: () => "Das Angebot ist schon abgelehnt.",
    expired: () => "Das Angebot ist abgelaufen: Mit einer Änderung entsteht die nächste Fassung.",
    notSent: () => "Das Angebot ist noch nicht versandt.",
    notAnswered: () => "Das Angebot ist weder angenommen noch abgelehnt.",
    orderChanged: ({ orderNumber }) => `Der Auftrag ${orderNumber} dazu ist seither geändert worden.`,
    opportunityDeleted: () => "Der zugehörige Deal ist gelöscht: zuerst ihn wiederherstellen.",
    noLines: () => "Das Angebot hat keine Positionen.",
    lastDayPassed: ({ lastDay }) => `Der letzte Tag, ${day(lastDay)}, ist vorbei.`,
    noMail: () => "Diese Installation versendet keine E-Mails.",
    noAddress: () => "Der Kunde hat keine E-Mail-Adresse: eine angeben.",
    noConsent: () => "Es gibt keine Einwilligung.",
    notConfirmed: ({ requestedOn }) => `Die Einwilligung wurde am ${day(requestedOn)} angefragt und ist noch nicht bestätigt.`,
    confirmationMissed: ({ expiredOn }) => `Die Einwilligung wurde angefragt und bis ${day(expiredOn)} nicht bestätigt.`,
    consentRevoked: ({ revokedOn }) => `Die Einwilligung wurde am ${day(revokedOn)} widerrufen.`,
    consentGiven: ({ givenOn }) => `Die Einwilligung wurde am ${day(givenOn)} erteilt.`,
    noMailToConfirm: () => "Diese Installation versendet keine E-Mails.",
    noAddressToConfirm: () => "Die Person hat keine E-Mail-Adresse.",
    oneWonStage: () => "Eine Pipeline hat genau eine Phase für Gewonnenes.",
    lastLostStage: () => "Eine Pipeline braucht eine Phase für Verlorenes, und das ist die letzte.",
    lastOpenStage: () => "Eine Pipeline braucht eine offene Phase, und das ist die letzte.",
    tooManyStages: ({ maximum }) => `Eine Pipeline hat höchstens ${number(maximum)} Phasen.`,
    closedProbability: ({ status, probability }) => `Die Wahrscheinlichkeit einer Phase für ${status === "won" ? "Gewonnenes" : "Verlorenes"} ist immer ${percent(probability)}.`,
    closedForecast: ({ status }) => `Als was Deals in einer Phase für ${status === "won" ? "Gewonnenes" : "Verlorenes"} in der Prognose zählen, steht fest.`,
    defaultNeeded: () => "Ein Arbeitsbereich hat eine Standard-Pipeline: stattdessen eine andere dazu machen.",
    defaultKept: () => "Die Standard-Pipeline bleibt: zuerst eine andere dazu machen.",
    notRunning: () => "Nur ein Import, der wartet oder läuft, lässt sich anhalten.",
    dryRun: () => "Es war nur eine Prüfung und hat nichts geändert.",
    notRevertible: ({ days }) => `Nur ein Import, der etwas geändert hat und vor höchstens ${number(days)} Tagen endete, lässt sich rückgängig machen.`,
  },
);

const refusals = defineMessages<WordsFor<Refusal>>(
  {
    staleVersion: () => "Someone else has changed this in the meantime.",
    moveRefused: (it) => `That move is not possible. ${because(it)}`,
    unknownStage: () => "The pipeline does not have this stage any more. Reload and try again.",
    reasonRequired: ({ outcome }) => `The pipeline asks why a deal is ${outcome}.`,
    bulkRefused: ({ refused }) => {
      const [first] = refused;
      if (first === undefined) return "Nothing was changed.";
      const those = "number" in first ? count(refused.length, "deal", "deals") : count(refused.length, "lead", "leads");
      return `Nothing was changed, because of ${those}. ${also(first)}`;
    },
    wrongStatus: (it) => {
      if ("reason" in it) return because(it);
      if ("next" in it) return "That does not follow its status.";
      return it.status === "done" ? "The task is done already." : "The task is still open.";
    },
    notRestorable: (it) => `It cannot be restored. ${because(it)}`,
    notUndoable: (it) => `It cannot be undone. ${because(it)}`,
    opportunityRefused: (it) => `The deal cannot be made. ${also(it)}`,
    opportunityNotWon: (it) => `The deal cannot be won, so the quote was not accepted either. ${also(it)}`,
    incomplete: (it) => `It cannot be sent yet. ${because(it)}`,
    notMailed: (it) => `It cannot go by mail. ${because(it)}`,
    invalidPipeline: because,
    wrongState: (it) => ("reason" in it ? because(it) : "The job has changed in the meantime. Reload and try again."),
    unusable: () => "The file cannot be imported like this.",
    hasDeals: (it) => `There ${it.count === 1 ? "is" : "are"} ${count(it.count, "deal", "deals")} that belong to it.`,
    possibleDuplicates: ({ matches }) => `This customer seems to be there already: ${names(matches)}.`,
    duplicates: ({ found }) => `This customer seems to be there already: ${names(found)}.`,
    typeInUse: ({ key, customers }) => `${count(customers, "customer has", "customers have")} a value in the field ${key}: give the new field another name.`,
    exists: ({ current }) => `They are related already: see ${current.related.name}.`,
    loop: ({ through }) => `A company cannot own itself: ${through.map(({ name }) => name).join(" → ")}.`,
    nameTaken: ({ name }) => `There is one that is called “${name}” already.`,
    tooMany: ({ maximum }) => `There are ${number(maximum)} already, and no more are kept.`,
    automaticSegment: ({ name }) => `Who belongs to “${name}” follows from its rules: change those.`,
    manualSegment: ({ name }) => `Who belongs to “${name}” is picked by hand: it has no rules.`,
    ownersOnly: () => "Only owners may do that.",
    lastOwner: () => "The workspace needs an owner: make somebody else one first.",
    notYourself: () => "You cannot do this to yourself: ask another owner or admin.",
    alreadyMember: ({ email }) => `${email} belongs to a member already.`,
    noMail: () => "This installation sends no mail.",
    expired: () => "The invitation is not valid any more: ask for another one.",
    addressTaken: ({ email }) => `There is an account for ${email} already: sign in with it.`,
    notRequested: (it) => `The person is not asked for consent. ${because(it)}`,
    linkExpired: () => "The link was used or replaced, or has run out: ask for another mail.",
    wrongPassword: () => "The password is wrong.",
    tokenExpired: () => "The link was used already or is too old: ask for another one.",
    tooManyAttempts: ({ retryAfterSeconds }) => tooOften(retryAfterSeconds * 1000),
    wrongCredentials: () => "The e-mail address or the password is wrong.",
    twoFactorRequired: () => "The code of the authenticator app is needed.",
    wrongCode: () => "The code is wrong or too old.",
    challengeExpired: () => "It took too long: sign in again.",
    alreadyEnabled: () => "Two-factor authentication is on already.",
    notBegun: () => "Two-factor authentication is not being set up: begin again.",
  },
  {
    staleVersion: () => "Jemand anderes hat das inzwischen geändert.",
    moveRefused: (it) => `Das geht so nicht. ${because(it)}`,
    unknownStage: () => "Diese Phase gibt es in der Pipeline nicht mehr. Neu laden und noch einmal versuchen.",
    reasonRequired: ({ outcome }) => `Die Pipeline fragt, warum ein Deal ${outcome === "won" ? "gewonnen" : "verloren"} ist.`,
    bulkRefused: ({ refused }) => {
      const [first] = refused;
      if (first === undefined) return "Nichts wurde geändert.";
      const those = "number" in first ? count(refused.length, "Deal", "Deals") : count(refused.length, "Lead", "Leads");
      return `Nichts wurde geändert, wegen ${those}. ${also(first)}`;
    },
    wrongStatus: (it) => {
      if ("reason" in it) return because(it);
      if ("next" in it) return "Das folgt nicht auf den jetzigen Status.";
      return it.status === "done" ? "Die Aufgabe ist schon erledigt." : "Die Aufgabe ist noch offen.";
    },
    notRestorable: (it) => `Das lässt sich nicht wiederherstellen. ${because(it)}`,
    notUndoable: (it) => `Das lässt sich nicht rückgängig machen. ${because(it)}`,
    opportunityRefused: (it) => `Der Deal kann nicht angelegt werden. ${also(it)}`,
    opportunityNotWon: (it) => `Der Deal kann nicht gewonnen werden, deshalb wurde auch das Angebot nicht angenommen. ${also(it)}`,
    incomplete: (it) => `Es kann noch nicht versandt werden. ${because(it)}`,
    notMailed: (it) => `Es kann nicht per E-Mail gehen. ${because(it)}`,
    invalidPipeline: because,
    wrongState: (it) => ("reason" in it ? because(it) : "Der Auftrag hat sich inzwischen geändert. Neu laden und noch einmal versuchen."),
    unusable: () => "So lässt sich die Datei nicht importieren.",
    hasDeals: (it) => `Daran ${it.count === 1 ? "hängt" : "hängen"} noch ${count(it.count, "Deal", "Deals")}.`,
    possibleDuplicates: ({ matches }) => `Diesen Kunden scheint es schon zu geben: ${names(matches)}.`,
    duplicates: ({ found }) => `Diesen Kunden scheint es schon zu geben: ${names(found)}.`,
    typeInUse: ({ key, customers }) => `Im Feld ${key} ${customers === 1 ? "hat" : "haben"} schon ${count(customers, "Kunde", "Kunden")} einen Wert: Das neue Feld braucht einen anderen Namen.`,
    exists: ({ current }) => `Diese Beziehung gibt es schon: ${current.related.name}.`,
    loop: ({ through }) => `Eine Firma kann sich nicht selbst gehören: ${through.map(({ name }) => name).join(" → ")}.`,
    nameTaken: ({ name }) => `„${name}“ gibt es schon.`,
    tooMany: ({ maximum }) => `Es sind schon ${number(maximum)}, und mehr werden nicht aufbewahrt.`,
    automaticSegment: ({ name }) => `Wer zu „${name}“ gehört, folgt aus den Regeln: diese ändern.`,
    manualSegment: ({ name }) => `Wer zu „${name}“ gehört, wird von Hand gewählt: Regeln gibt es da nicht.`,
    ownersOnly: () => "Das dürfen nur Inhaber.",
    lastOwner: () => "Der Arbeitsbereich braucht einen Inhaber: zuerst jemand anderen dazu machen.",
    notYourself: () => "Das geht nicht beim eigenen Konto: einen anderen Inhaber oder Administrator bitten.",
    alreadyMember: ({ email }) => `${email} gehört schon zum Team.`,
    noMail: () => "Diese Installation versendet keine E-Mails.",
    expired: () => "Die Einladung gilt nicht mehr: um eine neue bitten.",
    addressTaken: ({ email }) => `Für ${email} gibt es schon ein Konto: damit anmelden.`,
    notRequested: (it) => `Die Person wird nicht um Einwilligung gebeten. ${because(it)}`,
    linkExpired: () => "Der Link wurde benutzt oder ersetzt oder ist abgelaufen: eine neue E-Mail anfordern.",
    wrongPassword: () => "Das Passwort stimmt nicht.",
    tokenExpired: () => "Der Link ist schon benutzt oder zu alt: einen neuen anfordern.",
    tooManyAttempts: ({ retryAfterSeconds }) => tooOften(retryAfterSeconds * 1000),
    wrongCredentials: () => "E-Mail-Adresse oder Passwort stimmen nicht.",
    twoFactorRequired: () => "Nötig ist der Code der Authenticator-App.",
    wrongCode: () => "Der Code stimmt nicht oder ist zu alt.",
    challengeExpired: () => "Das hat zu lange gedauert: neu anmelden.",
    alreadyEnabled: () => "Die Zwei-Faktor-Anmeldung ist schon eingeschaltet.",
    notBegun: () => "Die Zwei-Faktor-Anmeldung wird gerade nicht eingerichtet: neu beginnen.",
  },
);
