import fc from 'fast-check';
import { columnWidths } from '../../../../../ui/src/documents/pdf/columns.ts';
import { brokenLines, longestWord, unbroken } from '../../../../../ui/src/documents/pdf/lines.ts';

const widthOf = (text: string): number => text.length;
const lines = (text: string, width: number) => brokenLines(text, width, widthOf);

describe('lines', () => {
  it('break at spaces, and keep the space so that words are told apart', () => {
    expect(lines('ett två tre fyra', 8)).toEqual(['ett två ', 'tre fyra']);
  });

  it('begin anew where the writer began anew', () => {
    expect(lines('ett\n\ntvå', 20)).toEqual(['ett', 'två']);
  });

  it('leave words whole that fit on a line, and part others at their joints', () => {
    expect(lines('en individ-och-familjeomsorg', 20)).toEqual(['en individ-och-', 'familjeomsorg']);
    expect(lines('x Nordström-Lind', 14)).toEqual(['x ', 'Nordström-Lind']);
  });

  it('part a word without joints where the line is full', () => {
    expect(lines('donaudampfschiff', 6)).toEqual(['donaud', 'ampfsc', 'hiff']);
  });

  it('say all that was written, in order, and nothing is wider than the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const made = lines(text, width);
        expect(made.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of made) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('cut no word that fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/)),
        fc.integer({ min: 12, max: 40 }),
        (words, width) => {
          const made = lines(words.join(' '), width).flatMap((line) => line.trim().split(' '));
          expect(made.filter((word) => word !== '')).toEqual(words);
        },
      ),
    );
  });
});

describe('what text needs', () => {
  it('is its longest word at least, and its longest line at most', () => {
    expect(longestWord('Hemtjänsten Norra\nVäst', widthOf)).toBe(11);
    expect(unbroken('Hemtjänsten Norra\nVäst', widthOf)).toBe(17);
  });
});

describe('columns', () => {
  const need = fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 600 }))
    .map(([least, more]) => ({
      least,
      most: least + more,
    }));

  it('fill the width, and hold their longest words when that is possible', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), (needs) => {
        const widths = columnWidths(needs, 480);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 6);
        const least = needs.reduce((sum, one) => sum + one.least, 0);
        widths.forEach((width, index) => {
          expect(width).toBeGreaterThan(0);
          if (least <= 480) expect(width).toBeGreaterThanOrEqual((needs[index]?.least ?? 0) - 1e-6);
        });
      }),
    );
  });
});
