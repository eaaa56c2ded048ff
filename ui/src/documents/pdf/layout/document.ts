import type { Block, DocumentModel } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { factPieces } from './facts.ts';
import { listPieces } from './list.ts';
import { headingPieces, noticePieces, paragraphPieces } from './prose.ts';
import { signaturePieces } from './signatures.ts';
import { tablePieces } from './table.ts';

const blockPieces = (setting: Setting, block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return headingPieces(setting, block);
    case 'paragraph':
      return paragraphPieces(setting, block);
    case 'notice':
      return noticePieces(setting, block);
    case 'facts':
      return factPieces(setting, block);
    case 'list':
      return listPieces(setting, block);
    case 'table':
      return tablePieces(setting, block);
    case 'signatures':
      return signaturePieces(setting, block);
  }
};

/** A document as pieces from top to bottom: the sender, the title, the blocks, and what there is to say of its signs. */
export const documentPieces = (setting: Setting, model: DocumentModel): readonly Piece[] => {
  const pieces = [
    ...paragraphPieces(setting, { kind: 'paragraph', text: model.sender, tone: 'quiet' }),
    ...headingPieces(setting, { level: 1, text: model.title }),
    ...model.blocks.flatMap((block) => blockPieces(setting, block)),
  ];
  if (setting.replaced() === 0) return pieces;
  return [
    ...pieces,
    ...paragraphPieces(setting, { kind: 'paragraph', text: model.undrawable, tone: 'quiet' }),
  ];
};
