import { profiles } from '@loggkontroll/core/log';
import { readWith, utf8 } from '../files.ts';

const refusalOf = (...pieces: readonly string[]) => {
  const sink = { row: () => undefined, fault: () => undefined };
  const reader = profiles.rivta.open(sink);
  let went = true;
  for (const piece of pieces) went = went && reader.push(utf8(piece));
  const result = reader.end();
  return result.ok ? undefined : result.refusal;
};

const billion = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`,
).join('')}]><logs><log>&a8;</log></logs>`;

describe('XML that would harm is refused', () => {
  test.each([
    ['entities that multiply', billion, 'doctype'],
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><logs>&x;</logs>',
      'doctype',
    ],
    ['an external document type', '<!DOCTYPE logs SYSTEM "http://localhost/x.dtd"><logs/>', 'doctype'],
    ['endless nesting', '<logs>'.repeat(100_000), 'nesting'],
    ['an endless tag', `<logs ${'a'.repeat(200_000)}`, 'long-text'],
    [
      'endless attributes',
      `<logs ${Array.from({ length: 30_000 }, (_, n) => `a${n}=""`).join(' ')}>`,
      'long-text',
    ],
    ['an endless comment', `<logs><!--${'a'.repeat(200_000)}`, 'long-text'],
    ['an endless document type', `<!DOCTYPE logs [${' '.repeat(200_000)}`, 'long-text'],
  ])('%s', (_, text, why) => {
    expect(refusalOf(text)).toEqual({ code: 'file-unsafe', why });
  });

  test('a single text of 10 MB is not gathered', () => {
    const piece = 'a'.repeat(100_000);
    expect(refusalOf('<logs>', ...new Array<string>(100).fill(piece))).toEqual({
      code: 'file-unsafe',
      why: 'long-text',
    });
  });

  test('the same wherever it is cut', () => {
    const bytes = utf8(`<logs><log>${'å'.repeat(131_060)}</log></logs>`);
    const longer = utf8(`<logs><log>${'å'.repeat(131_080)}</log></logs>`);
    for (const cuts of [[], [7, 70_001], [131_071, 200_000]]) {
      expect(readWith(profiles.rivta, bytes, cuts).result).toMatchObject({
        refusal: { code: 'file-columns-missing' },
      });
      expect(readWith(profiles.rivta, longer, cuts).result).toMatchObject({ refusal: { why: 'long-text' } });
    }
  });
});
