import type { HowMuch } from '../verify/readings.ts';
import type { SinceTexts } from './since-sv.ts';

const whole: Readonly<Record<NonNullable<HowMuch['why']>, string>> = {
  first: 'Everything was read: the file has nothing to go on from yet.',
  'too-old':
    'Everything was read: the run before is too old. SharePoint tells what has changed for 60 days only.',
  'judged-otherwise':
    'Everything was read: a key, a department head, the bot’s app id or --vault is another than the last time.',
};

/** What `verify` says when it reads what has changed. */
export const sinceEn: SinceTexts = {
  file: 'file outside SharePoint, as with --seen: read only what has changed since the run before; where there is none, everything',
  notBoth:
    'Give --seen or --since, not both. They use the same file: --seen reads everything, --since what has changed.',
  lines: ({ read, unchanged, why, refused }, before) =>
    why === undefined
      ? [
          `${read} records were read again: they have been saved since ${before}. ${unchanged} are as they were then, and what was said of them stands.`,
          ...(refused.length === 0
            ? []
            : [
                `SharePoint no longer tells what has changed in ${refused.join(', ')}: they were read whole.`,
              ]),
          'A former version that was deleted of a record that nobody has saved shows only when everything is read: run with --seen in place of --since now and then, and after an upgrade.',
        ]
      : [whole[why]],
};
