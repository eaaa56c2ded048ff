import type { ListBlock } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { room, type } from '../style.ts';
import { documentTag, tag } from '../tag.ts';
import { textPieces } from './text-pieces.ts';

const indent = 20;

/** A list: each item its label and its text. */
export const listPieces = (setting: Setting, { items, ordered }: ListBlock): readonly Piece[] => {
  const whole = tag('L', documentTag, { numbering: ordered ? 'Decimal' : 'Disc' });
  return items.flatMap((text, index) => {
    const item = tag('LI', whole);
    const label = tag('Lbl', item);
    const sign = ordered ? `${index + 1}.` : '•';
    return textPieces(setting.lines(setting.shown(text), room.width - indent, type.body), {
      tag: tag('LBody', item),
      type: type.body,
      x: indent,
      before: index === 0 ? 7 : 3,
      first: (pen, y) => pen.write(label, { text: sign, x: 4, y, type: type.body }),
    });
  });
};
