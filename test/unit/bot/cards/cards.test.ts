import { noticeCard, parseAbout, verbs } from '@loggkontroll/bot/cards';
import type { AdaptiveCard, CardElement } from '@loggkontroll/bot/cards';
import { rejectionReasons } from '@loggkontroll/core/workflow';
import { languages } from '@loggkontroll/ui/texts';
import type * as AdaptiveCards from 'adaptivecards';
import { everyCard, frameIn } from './every-card.ts';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the package's ES build is not loadable in Node
const parser = require('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const teamsLimit = 28_000;

const everyPart = (part: unknown): readonly CardElement[] => {
  if (Array.isArray(part)) return part.flatMap(everyPart);
  if (part === null || typeof part !== 'object') return [];
  return [part as CardElement, ...Object.values(part).flatMap(everyPart)];
};

const faultsOf = (card: AdaptiveCard): readonly string[] => {
  const version = new parser.Version(1, 5);
  const context = new parser.SerializationContext(version);
  const parsed = new parser.AdaptiveCard();
  // Every second `lang` is refused, whatever it says: the parser's pattern for it remembers where it was. It is tested below.
  const { lang: _, ...rest } = card;
  parsed.parse(rest, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validation = parsed.validateProperties();
  return [
    ...faults,
    ...validation.validationEvents.map(({ message }) => message),
    ...(parsed.version.toString() === '1.5' ? [] : ['not 1.5']),
  ];
};

describe.each(languages)('every card in %s', (language) => {
  const cards = [...everyCard(frameIn(language))];

  test.each(cards)('%s: Microsoft’s parser accepts it as version 1.5', (_, { card }) => {
    expect(faultsOf(card)).toEqual([]);
  });

  test.each(cards)('%s: fits in a message', (_, { card }) => {
    expect(JSON.stringify(card).length).toBeLessThan(teamsLimit);
  });

  test.each(cards)(
    '%s: asks only for what the bot knows, and can be read without being rendered',
    (_, message) => {
      const { card, summary } = message;
      const asked = everyPart(card).filter(
        ({ type }) => type === 'Action.Execute' || type === 'Action.Submit',
      );
      expect(asked.filter(({ verb }) => !verbs.some((known) => known === verb))).toEqual([]);
      expect(
        asked.every(({ type, data }) => type === 'Action.Execute' && parseAbout(data) !== undefined),
      ).toBe(true);
      expect(card.lang).toBe(language);
      expect(card.fallbackText).toBe(summary);
      expect(summary.length).toBeGreaterThan(10);
    },
  );

  test.each(cards)('%s: leaves nothing unfilled', (_, { card }) => {
    expect(JSON.stringify(card)).not.toMatch(/\$\{|\{\{|undefined|null|"text":""/);
  });
});

test('a card that can change is refreshed for those who see it', () => {
  const attest = everyCard(frameIn('sv')).get('attest-order-attest')?.card;
  expect(attest?.['refresh']).toMatchObject({ action: { verb: 'refresh' }, userIds: ['29:viewer'] });
  const alone = everyCard({ ...frameIn('sv'), viewers: [] }).get('attest-order-attest')?.card;
  expect(alone).not.toHaveProperty('refresh');
});

test('an order can be answered from its own card and its reminders, while it waits', () => {
  const cards = everyCard(frameIn('sv'));
  const answerable = [...cards].filter(([, { card }]) =>
    everyPart(card).some(({ verb }) => verb === 'attest'),
  );
  expect(answerable.map(([name]) => name)).toEqual([
    'attest-order-attest',
    'reminder-attest',
    'late-attest',
    'targeted-to-attest-attest-of-targeted',
    'reminder-attest-of-targeted',
    'late-attest-of-targeted',
    'targeted-again',
  ]);
});

test('a targeted review is rejected for one of the reasons that there are, and in no words of one’s own', () => {
  const card = everyCard(frameIn('sv')).get('targeted-to-attest-attest-of-targeted')?.card;
  const inputs = everyPart(card).filter(({ type }) => String(type).startsWith('Input.'));
  expect(inputs.map(({ type }) => type)).toEqual(['Input.ChoiceSet']);
  const values = everyPart(inputs).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  expect(values).toEqual([...rejectionReasons]);
});

test('nothing but its number is said of a targeted review, not even where', () => {
  const subject = {
    record: 'targeted',
    recordId: 't-1',
    number: 'FFS-R-2026-1F3A9C02',
    unitName: 'Daglig verksamhet Norr',
    period: '2026',
    reason: 'suspicion',
  } as const;
  for (const language of languages) {
    for (const kind of ['targeted-to-attest', 'reminder', 'late', 'escalation'] as const) {
      const notice = { kind, step: 'attest', subject, dueOn: '2026-11-27' } as const;
      const said = JSON.stringify(noticeCard(notice, { state: 'open' }, frameIn(language)));
      expect(said).toContain('FFS-R-2026-1F3A9C02');
      expect(said).not.toMatch(/Daglig|suspicion|misstank/i);
    }
  }
});

test('the order of one person’s access is called an order on every card, and no review or list', () => {
  const subject = {
    record: 'authorisation',
    recordId: 'authorisation-npo-norr-single-0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f01',
    number: 'NPO-B-2026-10-NORR-0C3B',
    unitName: 'Daglig verksamhet Norr',
    period: '2026-10-31',
  } as const;
  const told = [
    ...(['carry-out', 'close'] as const).map((step) => ({ kind: 'authorisation-waits', step }) as const),
    { kind: 'authorisation-flaw-found', step: 'assess-flaw' } as const,
    ...(['reminder', 'late', 'escalation'] as const).flatMap((kind) =>
      (['decide', 'carry-out', 'close'] as const).map((step) => ({ kind, step })),
    ),
  ];
  for (const { kind, step } of told) {
    const notice = { kind, step, subject, dueOn: '2026-11-27' } as const;
    const said = JSON.stringify(noticeCard(notice, { state: 'open' }, frameIn('sv')));
    expect(said).toMatch(/beställning av behörighet|beställd behörighet/i);
    expect(said).not.toMatch(/lista|behörighetskontroll(?!erna)/i);
  }
});

test('nothing but number, unit and period is shown of an order, whatever the record holds', () => {
  const marked = 'Märta Markerad';
  const identity = '19121212-1212';
  const subject = {
    record: 'order',
    recordId: 'o-1',
    number: 'FFS-2026-Q4-03',
    unitName: 'Daglig verksamhet Norr',
    period: '2026-Q4',
    employees: [{ employeeId: 'mamark', name: marked }],
    client: identity,
  } as const;
  for (const language of languages) {
    for (const kind of [
      'units-selected',
      'attest-order',
      'reminder',
      'late',
      'escalation',
      'log-delivered',
    ] as const) {
      const message = noticeCard(
        { kind, step: 'attest', subject, dueOn: '2026-11-27' },
        { state: 'open' },
        frameIn(language),
      );
      const said = JSON.stringify(message);
      expect(said).not.toContain(marked);
      expect(said).not.toContain('mamark');
      expect(said).not.toContain(identity);
      expect(said).toContain('Daglig verksamhet Norr');
    }
  }
});
