import { breachReport, clientExtract, invitation, minutes } from '@loggkontroll/ui/documents';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import type { Language } from '@loggkontroll/ui/texts';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import { said, withInEveryText } from './said.ts';
import { breachData, clientNumber, extractData, invitationData, minutesData } from './samples.ts';

/** What is not written by hand: codes, times, and how to reach somebody. */
const notWritten = [
  ...[
    'caseNumber',
    'number',
    'organisation',
    'unit',
    'phone',
    'email',
    'personalNumber',
    'date',
    'at',
    'until',
  ],
  ...['answerBy', 'day', 'discoveredAt', 'writtenAt', 'from', 'to', 'requestedOn', 'madeOn'],
  ...['cause', 'union', 'roles', 'state', 'acts', 'act', 'ongoing', 'intent', 'known', 'categories', 'risk'],
  ...['shown', 'is'],
];

const documents: Readonly<Record<string, (language: Language, more: string) => DocumentModel>> = {
  invitation: (language, more) => invitation(withInEveryText(invitationData, more, notWritten), language),
  minutes: (language, more) => minutes(withInEveryText(minutesData, more, notWritten), language),
  'minutes not confirmed': (language, more) =>
    minutes(
      withInEveryText(
        { ...minutesData, reading: { state: 'not-confirmed', at: '2026-12-08T09:20:00Z', comment: 'Nej.' } },
        more,
        notWritten,
      ),
      language,
    ),
  'breach report': (language, more) =>
    breachReport(
      withInEveryText(
        { ...breachData, writtenAt: '2026-12-12T07:30:00Z', lateBecause: 'Julhelg.' },
        more,
        notWritten,
      ),
      language,
    ),
  'client extract': (language, more) =>
    clientExtract(withInEveryText(extractData(20), more, [...notWritten, 'by']), language),
};

const cases = Object.entries(documents).flatMap(([name, make]) =>
  (['sv', 'en'] as const).map((language) => [name, language, make] as const),
);

describe.each(cases)('%s in %s', (_, language, make) => {
  it('holds no personal identity number, whatever was written, and says that one was removed', () => {
    const number = fictionalPersonalIdentityNumber('client', 3);
    for (const written of [
      number,
      number.replace('-', ''),
      number.slice(2),
      number.slice(2).replace('-', ''),
    ]) {
      const lines = said(make(language, written)).join('\n');
      expect(lines).not.toContain(written);
      expect(lines).not.toContain(number.slice(-4));
      expect(lines).toContain(
        language === 'sv' ? '[personnummer borttaget]' : '[personal identity number removed]',
      );
    }
  });

  it('fills every place and leaves no key', () => {
    const lines = said(make(language, '')).slice(0, -1).join('\n');
    expect(lines).not.toMatch(/\{\{|\}\}|undefined|null|NaN/);
    expect(lines).not.toMatch(/(documents|invitation|minutes|breachReport|clientExtract):/);
  });

  it('has headings that do not skip a level, and rows as wide as their table', () => {
    const { blocks } = make(language, '');
    let last = 1;
    for (const block of blocks) {
      if (block.kind === 'heading') {
        expect(block.level - last).toBeLessThanOrEqual(1);
        last = block.level;
      }
      if (block.kind === 'table') {
        expect(new Set(block.rows.map((row) => row.length))).toEqual(new Set([block.columns.length]));
      }
    }
  });
});

it('names nobody in a title, which readers and browsers show', () => {
  const titles = Object.values(documents).map((make) => make('sv', '').title);
  for (const name of ['Łucja', 'Ada', 'Göran', 'Per Lund']) {
    expect(titles.filter((title) => title.includes(name))).toEqual([]);
  }
});

it("shows the client's own number with its last four characters hidden, in the extract alone", () => {
  const lines = said(clientExtract(extractData(1), 'sv')).join('\n');
  expect(lines).toContain(`${clientNumber.slice(0, 8)}-XXXX`);
  expect(lines).not.toContain(clientNumber.slice(-4));
});
