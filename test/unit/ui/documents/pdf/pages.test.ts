import fc from 'fast-check';
import { onPages } from '../../../../../ui/src/documents/pdf/pages.ts';
import type { Piece } from '../../../../../ui/src/documents/pdf/piece.ts';

const draw = (): undefined => undefined;

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
  before: 0,
  height,
  keep: false,
  draw,
  ...more,
});

const heights = (pieces: readonly Piece[], height: number) =>
  onPages(pieces, height).map((page) => page.map(({ what, y }) => [y, what.height]));

describe('pages', () => {
  it('go on where the last one is full', () => {
    expect(heights([piece(40), piece(40), piece(40)], 100)).toEqual([
      [
        [0, 40],
        [40, 40],
      ],
      [[0, 40]],
    ]);
  });

  it('have no space above what comes first', () => {
    expect(heights([piece(90, { before: 20 }), piece(90, { before: 20 })], 100)).toEqual([
      [[0, 90]],
      [[0, 90]],
    ]);
  });

  it('keep a heading with what it is about', () => {
    const pages = heights([piece(60), piece(20, { keep: true }), piece(30)], 100);
    expect(pages).toEqual([
      [[0, 60]],
      [
        [0, 20],
        [20, 30],
      ],
    ]);
  });

  it('begin with the column headers when a table goes on, and only then', () => {
    const again = { height: 10, draw };
    const pages = heights([piece(50), piece(50, { again }), piece(50, { again })], 100);
    expect(pages).toEqual([
      [
        [0, 50],
        [50, 50],
      ],
      [
        [0, 10],
        [10, 50],
      ],
    ]);
  });

  it('hold every piece once, in order, inside the page and none over another', () => {
    const any = fc.record({
      before: fc.integer({ min: 0, max: 20 }),
      height: fc.integer({ min: 1, max: 80 }),
      keep: fc.boolean(),
      again: fc.option(fc.constant({ height: 15, draw }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any), (made) => {
        const pieces = made.map(({ again, ...rest }): Piece => ({
          ...rest,
          draw,
          ...(again ? { again } : {}),
        }));
        const pages = onPages(pieces, 100);
        const placed = pages.flat().filter(({ what }) => 'keep' in what);
        expect(placed.map(({ what }) => what)).toEqual(pieces);
        for (const page of pages) {
          let end = 0;
          for (const { what, y } of page) {
            expect(y).toBeGreaterThanOrEqual(end);
            end = y + what.height;
          }
          expect(end).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
