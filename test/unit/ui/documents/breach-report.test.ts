import { breachClock, breachReport, dataCategories } from '@loggkontroll/ui/documents';
import type { BreachReportData } from '@loggkontroll/ui/documents';
import fc from 'fast-check';
import { said } from './said.ts';
import { breachData } from './samples.ts';

const lines = (more: Partial<BreachReportData> = {}) => said(breachReport({ ...breachData, ...more }, 'sv'));

describe('the 72 hours', () => {
  it('are hours, whatever the clocks do: over the change to summer time they end an hour later on the clock', () => {
    const clock = breachClock('2026-03-28T11:00:00Z', '2026-03-28T12:30:00Z');
    expect(clock).toEqual({
      ends: '2026-03-31T11:00:00.000Z',
      after: { hours: 1, minutes: 30 },
      late: false,
      left: { hours: 70, minutes: 30 },
    });
    const summer = lines({ discoveredAt: '2026-03-28T11:00:00Z', writtenAt: '2026-03-28T12:30:00Z' });
    expect(summer).toEqual(
      expect.arrayContaining(['Upptäckt: 28 mars 2026 12:00', '72 timmar går ut: 31 mars 2026 13:00']),
    );
  });

  it('are not over at their last moment, and are a minute later', () => {
    expect(breachClock('2026-12-07T12:00:00Z', '2026-12-10T12:00:00Z')).toMatchObject({
      late: false,
      left: { hours: 0, minutes: 0 },
    });
    expect(breachClock('2026-12-07T12:00:00Z', '2026-12-10T12:01:00Z')).toMatchObject({
      late: true,
      left: { hours: 0, minutes: 1 },
    });
  });

  it('are what has gone and what is left, put together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 72 * 60 }), (minutes) => {
        const from = Date.parse('2026-10-24T22:10:00Z');
        const { after, left, late } = breachClock(
          new Date(from).toISOString(),
          new Date(from + minutes * 60_000).toISOString(),
        );
        const all = [after, left].reduce((sum, span) => sum + span.hours * 60 + span.minutes, 0);
        expect([all, late]).toEqual([72 * 60, false]);
      }),
    );
  });
});

describe('the breach report', () => {
  it('says when it was discovered, when it was written and how long is left', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Till Per Lund, dataskyddskontakt',
        'Upptäckt: 7 dec. 2026 13:45',
        'Rapporten skriven: 8 dec. 2026 08:30, 18 timmar och 45 minuter efter upptäckten',
        '72 timmar går ut: 10 dec. 2026 13:45',
      ]),
    );
    expect(lines().join('\n')).toContain('är det 53 timmar och 15 minuter kvar');
  });

  it('says how late it is and why, or that no reason is given', () => {
    const late = { writtenAt: '2026-12-10T13:46:00Z' };
    expect(lines({ ...late, lateBecause: 'Utredningen.' })).toEqual(
      expect.arrayContaining([
        'Rapporten är skriven 1 timme och 1 minut efter att de 72 timmarna gick ut.',
        'Varför den kommer senare: Utredningen.',
      ]),
    );
    expect(lines(late)).toContain('Varför den kommer senare är inte angivet.');
  });

  it('counts the persons, or says that the number is about or not known', () => {
    expect(lines()).toEqual(
      expect.arrayContaining(['Antal personer: 3 personer', 'Med skyddade personuppgifter: ingen']),
    );
    expect(lines({ persons: { known: 'about', count: 40 } })).toContain(
      'Antal personer: omkring 40 personer',
    );
    expect(lines({ persons: { known: 'no' } })).toContain('Antal personer: Antalet är inte känt.');
  });

  it('lists the kinds of data in one order, and has a word for each', () => {
    expect(lines({ categories: ['health', 'identity'] }).join('\n')).toContain('Namn\nHälsa och sjukdom');
    const all = breachReport({ ...breachData, categories: dataCategories }, 'en').blocks;
    const found = all.find((block) => block.kind === 'list');
    expect(found?.items).toHaveLength(dataCategories.length);
    expect(lines({ categories: [] })).toContain('Det är inte känt.');
  });

  it('shows measures with their days, and says so when there are none', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Behörigheten är borttagen | Gjord | 7 december 2026',
        'Rutinen gås igenom | Beslutad | Inte bestämt',
      ]),
    );
    expect(lines({ measures: [] })).toContain('Inga åtgärder är beslutade än.');
  });
});
