import type { FactsBlock } from '../../model.ts';
import { longestWord } from '../lines.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { room, type } from '../style.ts';
import { documentTag, tag } from '../tag.ts';
import { rowPieces } from './row.ts';

const gap = 16;
/** Of the labels, alike throughout a document; more only for a word that would be broken. */
const ordinary = 112;

/** Facts under each other: labels to the left, which are headers of their rows for those who listen. */
export const factPieces = (setting: Setting, { facts }: FactsBlock): readonly Piece[] => {
  const labels = facts.map(({ label }) => setting.shown(label));
  const width = (part: string): number => setting.width(part, type.label);
  const longest = Math.max(0, ...labels.map((label) => longestWord(label, width)));
  const labelWidth = Math.min(Math.max(longest, ordinary), room.width / 2);
  const x = labelWidth + gap;
  const whole = tag('Table', documentTag);
  return facts.flatMap(({ value }, index) => {
    const row = tag('TR', whole);
    return rowPieces(
      [
        {
          tag: tag('TH', row, { scope: 'Row' }),
          lines: setting.lines(labels[index] ?? '', labelWidth, type.label),
          x: 0,
          type: type.label,
        },
        {
          tag: tag('TD', row),
          lines: setting.lines(setting.shown(value), room.width - x, type.body),
          x,
          type: type.body,
        },
      ],
      { before: index === 0 ? 10 : 3, padding: 0, rule: false, keep: index < facts.length - 1 && index < 2 },
    );
  });
};
