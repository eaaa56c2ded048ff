import type { Language } from '@loggkontroll/ui/texts';
import { heading, list, paragraph, table } from '../blocks.ts';
import { frameIn } from '../frame.ts';
import type { DocumentModel } from '../model.ts';

/** The employees of a unit who are to be told, and what. */
export interface InformingListData {
  readonly unitName: string;
  readonly year: number;
  /** What they are told, in words. */
  readonly points: readonly string[];
  /** Names alone: no account and no number stands on a list that lies open. */
  readonly names: readonly string[];
  /** Who takes the list back. */
  readonly responsible: string;
}

/** A list to sign in the staff room, for those whom no card reaches (N1). */
export const informingList = (
  { unitName, year, points, names, responsible }: InformingListData,
  language: Language,
): DocumentModel => {
  const { t, plain, document } = frameIn(language);
  return document({
    title: t('informingList:title'),
    sender: [unitName],
    reference: t('informingList:reference', { year }),
    blocks: [
      paragraph(t('informingList:lead'), 'lead'),
      heading(t('informingList:points')),
      list(points),
      heading(t('informingList:who')),
      table(
        [t('documents:name'), t('informingList:signature'), t('informingList:date')],
        names.map((name) => [plain(name), '', '']),
      ),
      paragraph(t('informingList:after', { responsible: plain(responsible) }), 'quiet'),
    ],
  });
};
