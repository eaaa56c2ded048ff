import { attest } from './attest.ts';
import { deliverFile, deliverOrder } from './deliver.ts';
import { firstDraft, laterDraft, registerReview } from './review.ts';
import type { Walk } from './walk.ts';

export const walks: readonly Walk[] = [
  attest,
  deliverFile,
  deliverOrder,
  firstDraft,
  laterDraft,
  registerReview,
];
