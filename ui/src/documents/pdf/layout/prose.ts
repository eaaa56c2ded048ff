import type { HeadingBlock, NoticeBlock, ParagraphBlock } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { room, type } from '../style.ts';
import { documentTag, tag } from '../tag.ts';
import { textPieces } from './text-pieces.ts';

const headingType = { 1: type.title, 2: type.heading2, 3: type.heading3 } as const;
const spaceAbove = { 1: 10, 2: 16, 3: 12 } as const;

/** A heading, kept with what follows it, with its bookmark. Level 1 is the title. */
export const headingPieces = (
  setting: Setting,
  { level, text }: { readonly level: 1 | HeadingBlock['level']; readonly text: string },
): readonly Piece[] => {
  const shown = setting.shown(text);
  return textPieces(setting.lines(shown, room.width, headingType[level]), {
    tag: tag(`H${level}`, documentTag),
    type: headingType[level],
    x: 0,
    before: spaceAbove[level],
    keep: true,
    first: (pen, y) => pen.bookmark(level, shown, y),
  });
};

/** A paragraph. */
export const paragraphPieces = (setting: Setting, { text, tone }: ParagraphBlock): readonly Piece[] => {
  const look = tone ? type[tone] : type.body;
  return textPieces(setting.lines(setting.shown(text), room.width, look), {
    tag: tag('P', documentTag),
    type: look,
    x: 0,
    before: tone === 'quiet' ? 12 : 7,
  });
};

const indent = 14;

/** A paragraph with a bar beside it. */
export const noticePieces = (setting: Setting, { text }: NoticeBlock): readonly Piece[] =>
  textPieces(setting.lines(setting.shown(text), room.width - indent, type.label), {
    tag: tag('P', documentTag),
    type: type.label,
    x: indent,
    before: 14,
    each: (pen, y) => pen.bar(2, y, type.label.line),
  });
