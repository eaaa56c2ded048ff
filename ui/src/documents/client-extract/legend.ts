import { acts } from '@loggkontroll/core/log';
import { facts, heading, paragraph } from '../blocks.ts';
import type { Frame } from '../frame.ts';
import type { Block } from '../model.ts';
import type { ClientExtractData, ExtractAccess, Released } from './data.ts';

const isMasked = (released: Released | null | undefined): boolean =>
  typeof released === 'object' && released !== null;

const hasMasked = ({ operation, part }: ExtractAccess): boolean => isMasked(operation) || isMasked(part);

const standings = ['explained', 'inquiry', 'not-explained', 'not-assessed'] as const;

const only = (holds: boolean, words: string): string | undefined => (holds ? words : undefined);

/** What the words in the table mean: those that are in it, and no others. */
export const legendBlocks = ({ t }: Frame, { accesses }: ClientExtractData): readonly Block[] => {
  if (accesses.length === 0) return [];
  const shows = (is: ExtractAccess['by']['shown']): boolean => accesses.some(({ by }) => by.shown === is);
  return [
    heading(t('clientExtract:legend.title')),
    facts([
      ...([...acts, 'unknown'] as const)
        .filter((act) => accesses.some((access) => access.act === act))
        .map((act) => [t(`clientExtract:act.${act}`), t(`clientExtract:legend.act.${act}`)] as const),
      ...standings
        .filter((is) => accesses.some(({ standing }) => standing?.is === is))
        .map((is) => [t(`clientExtract:standing.${is}`), t(`clientExtract:legend.standing.${is}`)] as const),
      [
        t('clientExtract:legend.titleOnly.label'),
        only(shows('title'), t('clientExtract:legend.titleOnly.body')),
      ],
      [t('clientExtract:by.nothing'), only(shows('nothing'), t('clientExtract:legend.nameless'))],
      [t('clientExtract:masked'), only(accesses.some(hasMasked), t('clientExtract:legend.masked'))],
    ]),
  ];
};

/** What one can do about what is hidden, when something is. */
export const hiddenBlocks = ({ t }: Frame, { accesses }: ClientExtractData): readonly Block[] =>
  accesses.some((access) => hasMasked(access) || access.by.shown === 'nothing' || access.by.shown === 'title')
    ? [heading(t('clientExtract:hidden.title')), paragraph(t('clientExtract:hidden.body'))]
    : [];
