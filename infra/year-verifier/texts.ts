import type { CheckedDraw } from '../cli/verify/draws.ts';
import type { WitnessOfYear } from '../year-export/verify-witness.ts';
import type { CheckedSignature, UnsealedEvent, VerifiedYear } from '../year-export/verify-year.ts';
import type { YearFileRefusal } from '../year-export/year-file.ts';
import { en as cliEn } from '../cli/texts/en.ts';
import { sv as cliSv } from '../cli/texts/sv.ts';

const dayOf = (at: string): string => at.slice(0, 10);

const sv = {
  title: 'Kontrollera ett år av loggkontrollen',
  lead: 'Sidan räknar om dragningar, historik, förseglingar, signaturer och det som boten har bevittnat ur en fil från registret. Allt sker på den här datorn: sidan kan inte nå något nät.',
  drop: 'Släpp årets fil här, eller välj den. Den som förvaltar loggkontrollen gör den med npx loggkontroll export-year.',
  reading: 'Läser och räknar om …',
  other: 'In English',
  refused: (code: YearFileRefusal['code'] | 'file-unreadable'): string =>
    ({
      'not-a-year-file':
        'Det är ingen fil från loggkontrollens export-year, eller så är den avkortad. Be om en ny.',
      'year-file-newer':
        'Filen är gjord med en nyare version av Loggkontroll. Använd den sida som hör till den.',
      'file-unreadable': 'Filen gick inte att läsa. Försök igen.',
    })[code],
  heading: (year: number, madeAt: string): string => `${year}, som det var den ${dayOf(madeAt)}`,
  allHolds: 'Allt håller',
  somethingFails: 'Något håller inte',
  histories: 'Historiken',
  historiesSay: ({ lists }: VerifiedYear): string => {
    const [records, entries] = [sumOf(lists, 'records'), sumOf(lists, 'entries')];
    return `${records} poster med ${entries} händelser. Prövat är om var och en hänger ihop med den före, är skriven av den som sparade och är tillåten enligt reglerna.`;
  },
  draws: 'Dragningarna',
  drawsSay: (draws: readonly CheckedDraw[]): string =>
    `${draws.length} dragningar räknade om ur det som låstes, det hemliga talet och botens slumptal.`,
  seals: 'Förseglingarna',
  sealsSay: 'Prövat är om det som boten har gjort är förseglat med en nyckel som bara boten har.',
  signatures: 'Signaturerna',
  signaturesSay: (count: number): string =>
    count === 0
      ? 'Ingen avdelning hade signerat året när filen gjordes.'
      : `${count} signaturer, jämförda med kontrollerna i filen.`,
  signature: ({ at, controls, standing, changed, destroyed }: CheckedSignature, department: string): string =>
    ({
      holds: `${department}, signerad ${dayOf(at)}: ${controls} kontroller, oförändrade.${destroyed === 0 ? '' : ` Av dem har ${destroyed} gallrats i ordning.`}`,
      changed: `${department}, signerad ${dayOf(at)}: ${changed.length} av ${controls} kontroller har ändrats efter signeringen. Det kan vara en rättelse; skälet står i kontrollens historik.`,
      'digest-wrong': `${department}, signerad ${dayOf(at)}: signaturen binder inte de kontroller som står i den.`,
    })[standing],
  witness: 'Vittnet',
  witnessSays: ({ isThere, window: { versions, records, unseen } }: WitnessOfYear): string =>
    isThere
      ? `Boten har undertecknat vad den såg i ${versions} versioner av ${records} poster. Prövat är om underskrifterna är botens, om inget saknas bland dem och om posterna är som boten såg dem.${unseen === 0 ? '' : ` ${unseen} poster har en version som den inte hade sett än.`}`
      : 'Filen har inget av det som boten har bevittnat: den är gjord med en äldre version, eller av någon som inte får läsa listan Vittne.',
  witnessFault: cliSv.seen.witness.fault,
  unsealed: ({ recordId, n }: UnsealedEvent): string =>
    `${recordId}: händelse ${n} står i botens namn utan försegling.`,
  wrongKey: (keyId: string): string => `Nyckeln ${keyId} är inte den som namnet säger.`,
  details: (count: number): string => `Visa ${count}`,
  unseen: 'Det som sidan inte kan se',
  unseenSay:
    'Den som gör filen kan utelämna en post som ingen annan post nämner, om allt som boten har bevittnat av den utelämnas också. Det som en människa har skrivit kan vara omskrivet innan boten såg det. Jämför därför med registret: npx loggkontroll verify läser det direkt. Vem som hade vilken roll när något gjordes står i SharePoint och inte i filen.',
  record: cliSv.recordFaulty,
  fault: cliSv.fault,
  draw: cliSv.drawChecked,
};

const sumOf = (lists: VerifiedYear['lists'], of: 'records' | 'entries'): number =>
  lists.reduce((sum, list) => sum + list[of], 0);

/** What the page says. */
export type PageTexts = typeof sv;

const en: PageTexts = {
  title: 'Check a year of log reviews',
  lead: 'This page works out draws, histories, seals, signatures and what the bot has witnessed again from a file of the Register. All of it happens on this computer: the page cannot reach any network.',
  drop: 'Drop the year’s file here, or choose it. Whoever looks after log reviews makes it with npx loggkontroll export-year.',
  reading: 'Reading and working out …',
  other: 'På svenska',
  refused: (code) =>
    ({
      'not-a-year-file':
        'This is no file from the suite’s export-year, or it is cut short. Ask for a new one.',
      'year-file-newer':
        'The file was made with a newer version of Loggkontroll. Use the page that belongs to it.',
      'file-unreadable': 'The file could not be read. Try again.',
    })[code],
  heading: (year, madeAt) => `${year}, as it was on ${dayOf(madeAt)}`,
  allHolds: 'Everything holds',
  somethingFails: 'Something does not hold',
  histories: 'Histories',
  historiesSay: ({ lists }) => {
    const [records, entries] = [sumOf(lists, 'records'), sumOf(lists, 'entries')];
    return `${records} records with ${entries} events. Checked is whether each follows from the one before, was written by whoever saved it and is allowed by the rules.`;
  },
  draws: 'Draws',
  drawsSay: (draws) =>
    `${draws.length} draws worked out again from what was locked, the secret number and the bot’s random numbers.`,
  seals: 'Seals',
  sealsSay: 'Checked is whether what the bot has done is sealed with a key that the bot alone has.',
  signatures: 'Signatures',
  signaturesSay: (count) =>
    count === 0
      ? 'No department had signed the year when the file was made.'
      : `${count} signatures, held against the controls in the file.`,
  signature: ({ at, controls, standing, changed, destroyed }, department) =>
    ({
      holds: `${department}, signed ${dayOf(at)}: ${controls} controls, unchanged.${destroyed === 0 ? '' : ` Of them ${destroyed} have been destroyed in order.`}`,
      changed: `${department}, signed ${dayOf(at)}: ${changed.length} of ${controls} controls have changed since. That may be a correction; the reason stands in the control’s history.`,
      'digest-wrong': `${department}, signed ${dayOf(at)}: the signature does not bind the controls it lists.`,
    })[standing],
  witness: 'The witness',
  witnessSays: ({ isThere, window: { versions, records, unseen } }) =>
    isThere
      ? `The bot has signed what it saw in ${versions} versions of ${records} records. Checked is whether the signatures are the bot’s, whether none is missing among them, and whether the records are as the bot saw them.${unseen === 0 ? '' : ` ${unseen} records have a version that it had not seen yet.`}`
      : 'The file has nothing of what the bot has witnessed: it was made with an older version, or by somebody who may not read the list Vittne.',
  witnessFault: cliEn.seen.witness.fault,
  unsealed: ({ recordId, n }) => `${recordId}: event ${n} is in the bot’s name without a seal.`,
  wrongKey: (keyId) => `The key ${keyId} is not the one that its name says.`,
  details: (count) => `Show ${count}`,
  unseen: 'What this page cannot see',
  unseenSay:
    'Whoever makes the file can leave out a record that no other record speaks of, if everything that the bot has witnessed of it is left out as well. What a person has written may have been written anew before the bot saw it. So compare with the Register: npx loggkontroll verify reads it directly. Who held which role when something was done stands in SharePoint and not in the file.',
  record: cliEn.recordFaulty,
  fault: cliEn.fault,
  draw: cliEn.drawChecked,
};

export const pageTexts = { sv, en };
