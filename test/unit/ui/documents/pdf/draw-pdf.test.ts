import { createHash } from 'node:crypto';
import { breachReport, clientExtract, invitation, minutes } from '@loggkontroll/ui/documents';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import { drawPdf } from '@loggkontroll/ui/documents/pdf';
import { breachData, extractData, invitationData, minutesData } from '../samples.ts';
import { fonts } from './fonts.ts';
import { inReadingOrder, readAloud, readPdf } from './read-pdf.ts';
import type { ReadPdf } from './read-in-node.ts';

const createdAt = '2026-11-26T18:00:00Z';
const draw = (model: DocumentModel) => drawPdf(model, { fonts, createdAt });

const models: Readonly<Record<string, DocumentModel>> = {
  invitation: invitation(invitationData, 'sv'),
  minutes: minutes(minutesData, 'sv'),
  'minutes to sign': minutes({ ...minutesData, reading: { state: 'awaiting' } }, 'sv'),
  'breach report': breachReport(breachData, 'en'),
  'client extract': clientExtract(extractData(60), 'sv'),
};

const words = (text: string): readonly string[] =>
  text.replaceAll('\u00a0', ' ').split(/\s+/).filter(Boolean);

/** All that a model says, in its order, as words. */
const modelWords = ({ sender, title, blocks }: DocumentModel): readonly string[] => {
  const texts = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [label, value]);
      case 'list':
        return block.items.flatMap((item, index) => [block.ordered ? `${index + 1}.` : '•', item]);
      case 'table':
        return [block.columns, ...block.rows].flat();
      case 'signatures':
        return block.signers;
      case 'heading':
      case 'paragraph':
      case 'notice':
        return [block.text];
    }
  });
  return words([sender, title, ...texts].join(' '));
};

describe.each(Object.entries(models))('%s as PDF', (_, model) => {
  let bytes: Uint8Array;
  let raw: string;
  let pdf: ReadPdf;
  beforeAll(async () => {
    ({ bytes } = await draw(model));
    raw = Buffer.from(bytes).toString('latin1');
    pdf = await readPdf(bytes);
  });

  it('says what it is: title shown, language, tagged, PDF/UA', () => {
    expect(pdf.info['Title']).toBe(model.title);
    expect(pdf.language).toBe(model.language === 'sv' ? 'sv-SE' : 'en-GB');
    expect([pdf.tagged, pdf.showsTitle]).toEqual([true, true]);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
  });

  it('is read in the order in which it is written, every word of it', () => {
    expect(words(readAloud(pdf))).toEqual(modelWords(model));
  });

  it('is read in the order in which it is seen: downwards, and along each row', () => {
    for (const page of pdf.pages) {
      const starts = inReadingOrder(page).map(({ texts }) => texts[0]);
      starts.forEach((start, index) => {
        const before = starts[index - 1];
        if (!start || !before) return;
        const sameRow = Math.abs(before.y - start.y) < 1;
        expect(sameRow ? start.x > before.x : start.y < before.y).toBe(true);
      });
    }
  });

  it('marks all text, either to be read or as decoration', () => {
    for (const { texts } of pdf.pages) {
      expect(texts.filter(({ marked }) => !marked)).toEqual([]);
      expect(texts.filter(({ content }) => content === null).map(({ text }) => text)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(Sida|Page) \d+ (av|of) \d+$/)]),
      );
    }
  });

  it('has its headings as headings and as bookmarks', () => {
    const headings = pdf.pages.flatMap((page) =>
      inReadingOrder(page).flatMap(({ roles, texts }) => {
        const level = /^H([1-6])$/.exec(roles.at(-1) ?? '')?.[1];
        return level ? [[Number(level), texts.map(({ text }) => text.trim()).join(' ')]] : [];
      }),
    );
    const wanted = model.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, block.text]] : [],
    );
    expect(headings).toEqual([[1, model.title], ...wanted]);
    expect(pdf.bookmarks).toEqual([
      { title: model.title, inner: wanted.map(([, title]) => ({ title, inner: [] })) },
    ]);
  });

  it('has lists and tables as such, with headers that say what they head', () => {
    const roles = new Set(
      pdf.pages.flatMap((page) => inReadingOrder(page).map((content) => content.roles.join(' '))),
    );
    const expected = new Set(
      model.blocks.flatMap(({ kind }): readonly string[] => {
        if (kind === 'list') return ['Document L LI Lbl', 'Document L LI LBody'];
        if (kind === 'table' || kind === 'facts') return ['Document Table TR TH', 'Document Table TR TD'];
        return kind === 'heading' ? ['Document H2'] : ['Document P'];
      }),
    );
    expect(roles).toEqual(new Set([...expected, 'Document H1', 'Document P']));
    const headers = raw.match(/\/S \/TH\b/g)?.length ?? 0;
    const scopes = raw.match(/\/Scope \/(Column|Row)/g)?.length ?? 0;
    expect(scopes).toBe(headers);
  });

  it('carries every font it uses', () => {
    const descriptors = raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(descriptors).toBe(2);
    expect(raw.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(descriptors);
    expect(new Set(raw.match(/\/BaseFont \/[A-Z]{6}\+SourceSans3-\w+/g))).toHaveProperty('size', 2);
    expect(raw).not.toMatch(/\/BaseFont \/(?![A-Z]{6}\+SourceSans3)/);
  });

  it('is the same, byte for byte, when it is drawn again', async () => {
    const again = await draw(model);
    const hash = (some: Uint8Array) => createHash('sha256').update(some).digest('hex');
    expect(hash(again.bytes)).toBe(hash(bytes));
    const later = await drawPdf(model, { fonts, createdAt: '2026-11-26T18:00:01Z' });
    expect(hash(later.bytes)).not.toBe(hash(bytes));
  });
});

it('draws names of many languages so that they can be searched for', async () => {
  const present = ['Łucja Đorđević', 'Åsa Ängström-Öst', 'Žaneta Kőrösi', 'Nurettin Şahin', 'fi fl ffi tt'];
  const { bytes } = await draw(
    minutes({ ...minutesData, present: present.map((name) => ({ name, roles: ['other'] as const })) }, 'sv'),
  );
  const text = readAloud(await readPdf(bytes));
  for (const name of present) expect(text).toContain(name);
});

it('refuses a font that it would embed wrongly', async () => {
  const woff2 = Uint8Array.from([0x77, 0x4f, 0x46, 0x32, ...Array<number>(60).fill(0)]);
  const model = invitation(invitationData, 'sv');
  await expect(drawPdf(model, { fonts: { ...fonts, regular: woff2 }, createdAt })).rejects.toThrow(
    RangeError,
  );
});
