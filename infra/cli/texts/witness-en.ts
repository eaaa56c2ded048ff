import type { FindingCode } from '@loggkontroll/core/witness';
import type { WitnessTexts } from './witness-sv.ts';

const findings: Readonly<Record<FindingCode, string>> = {
  deleted: 'the record was deleted',
  unreadable: 'the history could not be read, or was changed',
  rewritten: 'something that the bot had seen before was changed or gone',
  'saved-over': 'the record was saved without a new version',
  'nothing-added': 'the record was saved beside Loggkontroll: nothing was added to the history',
  'by-another': 'an entry was in the name of somebody else than who saved it',
  'seal-wrong': 'a seal was not the bot’s',
  'dated-apart': 'an entry had another time than when it was saved',
  'not-as-decided': 'an entry did not follow the rules',
};

const fault: WitnessTexts['fault'] = (found) => {
  switch (found.code) {
    case 'witness-found':
      return `Version ${found.version}, when the bot saw it ${found.seenAt}: ${findings[found.finding]}.`;
    case 'witnessed-entry-gone':
      return `Entry ${found.n} was there in version ${found.version} when the bot saw it ${found.seenAt}, and is now gone or changed.`;
    case 'witnessed-version-gone':
      return `Version ${found.version} was there when the bot saw it ${found.seenAt}, and is now deleted.`;
    case 'witnessed-version-differs':
      return `Version ${found.version} is not the one that the bot saw ${found.seenAt}.`;
    case 'witnessed-record-gone':
      return `The record was there when the bot saw it ${found.seenAt}, and is now gone without having been destroyed in order.`;
    case 'witness-forged':
      return `Row ${found.row} of Vittne is not signed by the bot, or changed since.`;
    case 'witness-gap':
      return `In Vittne, statement ${found.n} about ${found.chain} is missing, or does not follow on the one before.`;
    case 'witness-day-differs':
      return found.from === found.to
        ? `What was witnessed on ${found.from} is not what the day’s root was given for.`
        : `What was witnessed from ${found.from} to ${found.to} is not what the root was given for.`;
    case 'witness-root-missing':
      return 'None of the daily roots is the one that you gave. Vittne has been replaced or cut, or the root is mistyped.';
  }
};

/** What `verify` says about what the bot has witnessed. */
export const witnessEn: WitnessTexts = {
  root: 'a day’s root from the bot’s log: Vittne must have it',
  itself: 'Vittne: something does not agree with what the bot has witnessed.',
  fault,
  nothing:
    'The bot has witnessed nothing yet. What it has not seen is guarded by versions, seals and rules alone.',
  window: ({ versions, records, since = '', longest, unseen }) =>
    `The bot has witnessed ${versions} versions of ${records} records since ${since}. What it cannot see: what is saved and saved over again before it has looked. The longest that has taken is ${Math.ceil(longest)} seconds. ${
      unseen === 0
        ? 'It has seen everything that is saved now.'
        : `${unseen} records have a version that it has not seen yet.`
    }`,
  withoutVault:
    'Targeted reviews, requested cases, client extracts and cases are witnessed in the Vault: give --vault to have them checked too.',
};
