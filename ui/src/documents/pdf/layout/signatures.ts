import type { SignaturesBlock } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { room, type } from '../style.ts';
import { documentTag, tag } from '../tag.ts';
import { textPieces } from './text-pieces.ts';

const above = 34;
const width = room.width * 0.66;

/** A line to write on for each, with room above it, and under it who writes there. */
export const signaturePieces = (setting: Setting, { signers }: SignaturesBlock): readonly Piece[] =>
  signers.flatMap((signer) => {
    const label = textPieces(setting.lines(setting.shown(signer), width, type.quiet), {
      tag: tag('P', documentTag),
      type: type.quiet,
      x: 0,
      before: 2,
    });
    const line: Piece = {
      before: 0,
      height: above,
      keep: true,
      draw: (pen, y) => pen.rule(0, y + above, width),
    };
    return [line, ...label];
  });
