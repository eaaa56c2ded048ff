import type { Frame } from '../frame.ts';
import { rowTime } from '../times.ts';
import type { ExtractAccess, Released, ReleasedPerson, Standing } from './data.ts';

/** What the log says, or that it is hidden or not said. */
export const releasedWords = ({ t, plain }: Frame, released: Released): string =>
  typeof released === 'string' ? plain(released) || t('clientExtract:unsaid') : t('clientExtract:masked');

/** From which operation something was done. */
export const operationWords = (frame: Frame, { operation }: ExtractAccess): string =>
  operation === null ? frame.t('clientExtract:noOperation') : releasedWords(frame, operation);

const actWords = (frame: Frame, { act, actText, part }: ExtractAccess): string => {
  const { t, plain } = frame;
  const own = act === 'unknown' ? plain(actText ?? '') : '';
  const word = [t(`clientExtract:act.${act}`), ...(own === '' ? [] : [own])].join(', ');
  if (part === undefined || part === '') return word;
  return t('clientExtract:act.part', { act: word, part: releasedWords(frame, part) });
};

const personWords = ({ t, plain }: Frame, by: ReleasedPerson): string => {
  if (by.shown === 'nothing') return t('clientExtract:by.nothing');
  if (by.shown === 'unsaid') return t('clientExtract:unsaid');
  if (by.shown === 'title') return plain(by.title);
  const title = plain(by.title ?? '');
  const name = plain(by.name);
  return title === '' ? name : t('clientExtract:by.named', { name, title });
};

const standingWords = ({ t }: Frame, standing: Standing): string =>
  standing.is === 'explained'
    ? t(`clientExtract:standing.${standing.by ?? 'explained'}`)
    : t(`clientExtract:standing.${standing.is}`);

/** A row of the table for an access. */
export const accessRow = (frame: Frame, access: ExtractAccess): readonly string[] => [
  rowTime(access.at),
  operationWords(frame, access),
  actWords(frame, access),
  personWords(frame, access.by),
  ...(access.standing ? [standingWords(frame, access.standing)] : []),
];
