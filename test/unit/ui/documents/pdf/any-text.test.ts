import { minutes } from '@loggkontroll/ui/documents';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import { drawPdf } from '@loggkontroll/ui/documents/pdf';
import fc from 'fast-check';
import { withInEveryText } from '../said.ts';
import { minutesData } from '../samples.ts';
import { fonts } from './fonts.ts';
import { readAloud, readPdf } from './read-pdf.ts';

/** Typefaces that no other test here has drawn in. */
const openedOnce = { regular: fonts.regular.slice(), semibold: fonts.semibold.slice() };

const createdAt = '2026-11-26T18:00:00Z';

const text = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.integer({ min: 1, max: 1_500 }).map((length) => 'å'.repeat(length)),
  fc.constantFrom(
    '',
    ' ',
    '\n\n\n',
    '{{name}}',
    '$t(documents:page)',
    '<b>&amp;',
    ')\\(',
    '\u202eabc',
    'שלום עולם',
    '👩‍👩‍👧 🇸🇪',
  ),
);

const block: fc.Arbitrary<DocumentModel['blocks'][number]> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('notice' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { maxLength: 4 }),
  }),
  fc.integer({ min: 1, max: 6 }).chain((columns) => {
    const row = fc.array(text, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant('table' as const),
      columns: row,
      rows: fc.array(row, { maxLength: 4 }),
    });
  }),
  fc.record({ kind: fc.constant('signatures' as const), signers: fc.array(text, { maxLength: 2 }) }),
);

const model: fc.Arbitrary<DocumentModel> = fc.record({
  language: fc.constantFrom('sv' as const, 'en' as const),
  title: text,
  sender: text,
  blocks: fc.array(block, { maxLength: 6 }),
  footer: fc.record({ text, page: fc.constant('Sida {{page}} av {{pages}}') }),
  undrawable: fc.constant('□ är ett tecken som inte går att skriva.'),
});

it('draws whatever is written, without error', async () => {
  await fc.assert(
    fc.asyncProperty(model, async (any) => {
      const { bytes, pages } = await drawPdf(any, { fonts, createdAt });
      expect(Buffer.from(bytes.slice(-6)).toString('latin1').trim()).toBe('%%EOF');
      expect(pages).toBeGreaterThan(0);
    }),
    { numRuns: 12 },
  );
});

it('shows a box for what cannot be drawn, counts them, and says in the document what they are', async () => {
  const made = minutes(
    withInEveryText(minutesData, '👋🏽 שלום', ['at', 'until', 'day', 'state', 'roles', 'union']),
    'sv',
  );
  const { bytes, replaced } = await drawPdf(made, { fonts, createdAt });
  const read = readAloud(await readPdf(bytes));
  expect(read.match(/□ □□□□/g)?.length).toBeGreaterThan(10);
  expect(replaced).toBeGreaterThan(50);
  expect(read).toMatch(/□ står för ett tecken som inte går att skriva ut här\.$/);
});

it('can be read whatever was drawn before in the same typefaces', async () => {
  const only = (text: string): DocumentModel => ({ ...minutes(minutesData, 'sv'), title: text, blocks: [] });
  await drawPdf(only('åäöéïû:;…!?'), { fonts: openedOnce, createdAt });
  const { bytes } = await drawPdf(only('aoeiu.,¨°'), { fonts: openedOnce, createdAt });
  expect(readAloud(await readPdf(bytes))).toContain('aoeiu.,¨°');
});

it('says nothing of boxes when everything could be drawn', async () => {
  const { bytes, replaced } = await drawPdf(minutes(minutesData, 'sv'), { fonts, createdAt });
  expect(replaced).toBe(0);
  expect(readAloud(await readPdf(bytes))).not.toContain('□');
});

it('writes a title that other programs can read, whatever it holds', async () => {
  const made = { ...minutes(minutesData, 'sv'), title: 'A & B <c>\n"d" \u0007' };
  const { bytes } = await drawPdf(made, { fonts, createdAt });
  const { xmp, info } = await readPdf(bytes);
  expect(info['Title']).toBe('A ＆ B ‹c› "d" □');
  expect(xmp).toContain('A ＆ B ‹c› "d" □');
});
