import { clientExtract } from '@loggkontroll/ui/documents';
import { drawPdf } from '@loggkontroll/ui/documents/pdf';
import { extractData } from '../samples.ts';
import { fonts } from './fonts.ts';
import { inReadingOrder, readPdf } from './read-pdf.ts';
import type { ReadPdf, ReadText } from './read-in-node.ts';

const rows = 3_000;
const model = clientExtract(extractData(rows), 'sv');
const treeEvery = 20;
const header = ['När', 'Verksamhet', 'Vad som gjordes', 'Av vem'];

const overlap = (one: ReadText, other: ReadText): boolean =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  Math.abs(one.y - other.y) < 0.9 * Math.min(one.size, other.size);

describe('an extract of 3,000 rows', () => {
  let pdf: ReadPdf;
  let pages: number;
  beforeAll(async () => {
    const drawn = await drawPdf(model, { fonts, createdAt: '2026-11-26T18:00:00Z' });
    pages = drawn.pages;
    pdf = await readPdf(drawn.bytes, treeEvery);
  });

  it('comes on as many pages as such rows need, numbered to the end', () => {
    expect(pdf.pages).toHaveLength(pages);
    expect(pages).toBeGreaterThan(rows / 40);
    expect(pages).toBeLessThan(rows / 15);
    expect(pdf.pages.at(-1)?.texts.map(({ text }) => text)).toContain(`Sida ${pages} av ${pages}`);
  });

  it('has every row once, in order', () => {
    const rowsOf = model.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const times = pdf.pages
      .flatMap(({ texts }) => texts.filter(({ content }) => content !== null))
      .map(({ text }) => text.trim())
      .filter((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text));
    const wanted = rowsOf
      .map(([time = '']) => time.replaceAll('\u00a0', ' '))
      .filter((time) => /^\d{4}-/.test(time));
    expect(wanted).toHaveLength(rows);
    expect(times).toEqual(wanted);
  });

  it('repeats the column headers on each page for the eye, and has them once for the ear', () => {
    for (const { texts } of pdf.pages.slice(2, -1)) {
      const seen = texts.filter(({ content }) => content === null).map(({ text }) => text.trim());
      expect(seen).toEqual(expect.arrayContaining(header));
    }
    const read = pdf.pages.flatMap(({ texts }) => texts.filter(({ content }) => content !== null));
    for (const title of header.slice(2)) {
      expect(read.filter(({ text }) => text.trim() === title)).toHaveLength(1);
    }
  });

  it('is a table of rows on the pages in between, each row with a cell for each column', () => {
    const inBetween = pdf.pages.slice(2, -1).filter(({ tree }) => tree !== null);
    expect(inBetween.length).toBeGreaterThan(3);
    for (const page of inBetween) {
      const cells = inReadingOrder(page);
      expect(new Set(cells.map(({ roles }) => roles.join(' ')))).toEqual(new Set(['Document Table TR TD']));
      expect(cells.length % 5).toBe(0);
      cells.forEach(({ texts }, index) => {
        if (index % 5 === 0) expect(texts[0]?.text).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
      });
    }
  });

  it('keeps inside the page, and nothing lies over anything else', () => {
    for (const { texts, width, height } of pdf.pages) {
      for (const text of texts) {
        expect(text.x).toBeGreaterThanOrEqual(60);
        expect(text.x + text.width).toBeLessThanOrEqual(width - 60);
        expect(text.y).toBeGreaterThan(30);
        expect(text.y + text.size).toBeLessThan(height - 40);
      }
      const over = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => [one.text, other.text]),
      );
      expect(over).toEqual([]);
    }
  });
});
