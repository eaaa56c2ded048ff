import type { FindingCode } from '@loggkontroll/core/witness';
import type { WitnessedFault } from '../verify/witness-compare.ts';
import type { WitnessWindow } from '../verify/witness-window.ts';
import type { WitnessFault } from '../verify/witness-read.ts';

const findings: Readonly<Record<FindingCode, string>> = {
  deleted: 'posten var borttagen',
  unreadable: 'historiken gick inte att läsa, eller var ändrad',
  rewritten: 'något som boten hade sett förut var ändrat eller borta',
  'saved-over': 'posten var sparad utan ny version',
  'nothing-added': 'posten var sparad utanför Loggkontroll: inget hade lagts till i historiken',
  'by-another': 'en händelse stod i någon annans namn än den som sparade',
  'seal-wrong': 'en underskrift var inte botens',
  'dated-apart': 'en händelse hade en annan tid än när den sparades',
  'not-as-decided': 'en händelse följde inte reglerna',
};

const fault = (found: WitnessedFault | WitnessFault): string => {
  switch (found.code) {
    case 'witness-found':
      return `Version ${found.version}, när boten såg den ${found.seenAt}: ${findings[found.finding]}.`;
    case 'witnessed-entry-gone':
      return `Händelse ${found.n} fanns i version ${found.version} när boten såg den ${found.seenAt}, men är nu borta eller ändrad.`;
    case 'witnessed-version-gone':
      return `Version ${found.version} fanns när boten såg den ${found.seenAt}, men är nu borttagen.`;
    case 'witnessed-version-differs':
      return `Version ${found.version} är inte den som boten såg ${found.seenAt}.`;
    case 'witnessed-record-gone':
      return `Posten fanns när boten såg den ${found.seenAt}, men är nu borta utan att ha gallrats.`;
    case 'witness-forged':
      return `Rad ${found.row} i Vittne är inte undertecknad av boten, eller ändrad efteråt.`;
    case 'witness-gap':
      return `I Vittne saknas utsaga ${found.n} om ${found.chain}, eller så hänger den inte ihop med den före.`;
    case 'witness-day-differs':
      return found.from === found.to
        ? `Det som bevittnades ${found.from} är inte detsamma som dagens kontrollsumma skrevs för.`
        : `Det som bevittnades från ${found.from} till och med ${found.to} är inte detsamma som kontrollsumman skrevs för.`;
    case 'witness-root-missing':
      return 'Ingen av dagarnas kontrollsummor är den som du angav. Vittne har bytts ut eller kortats, eller så är summan felskriven.';
  }
};

/** What `verify` says about what the bot has witnessed. */
export const witnessSv = {
  root: 'en dags kontrollsumma ur botens logg: Vittne måste ha den',
  itself: 'Vittne: något stämmer inte med det som boten har bevittnat.',
  fault,
  nothing:
    'Boten har inte bevittnat något än. Det den inte har sett skyddas bara av versionerna, underskrifterna och reglerna.',
  window: ({ versions, records, since = '', longest, unseen }: WitnessWindow): string =>
    `Boten har bevittnat ${versions} versioner av ${records} poster sedan ${since}. Det den inte kan se: det som sparas och skrivs över igen innan den har hunnit titta. Som längst har det tagit ${Math.ceil(longest)} sekunder. ${
      unseen === 0
        ? 'Allt som nu är sparat har den sett.'
        : `${unseen} poster har en version som den inte har sett än.`
    }`,
  withoutVault:
    'Riktade kontroller, begärda ärenden, loggutdrag och ärenden bevittnas i Valvet: ange --vault för att få med dem.',
};

export type WitnessTexts = typeof witnessSv;
