import { actsBy, swedishActOf } from '../act-words.ts';
import type { Act } from '../../access.ts';

const words: readonly (readonly [Exclude<Act, 'unknown'>, readonly string[]])[] = [
  ['read', ['läsa', 'läser', 'läste', 'läsning', 'öppna', 'öppnade', 'visa', 'visade', 'visning', 'tittat']],
  ['read', ['read', 'reading', 'view', 'viewed', 'open', 'opened', 'access', 'accessed', 'show', 'display']],
  [
    'changed',
    ['ändra', 'ändrade', 'ändring', 'uppdaterat', 'uppdatera', 'uppdatering', 'redigerat', 'redigering'],
  ],
  ['changed', ['change', 'changed', 'update', 'updated', 'edit', 'edited', 'modify', 'modified', 'write']],
  ['created', ['skapa', 'skapade', 'upprätta', 'upprättade', 'registrerat', 'lagt till']],
  ['created', ['create', 'created', 'add', 'added', 'insert', 'inserted', 'new']],
  ['printed', ['skriva ut', 'skrev ut', 'utskriven', 'print', 'printed', 'printout']],
  ['copied', ['kopiera', 'kopierade', 'kopiering', 'exporterat', 'export', 'copy', 'copied', 'exported']],
];

const proposedActOf = actsBy(words.flatMap(([act, all]) => all.map((word) => [word, act] as const)));

/** What a word of a log probably says was done, for a person to confirm; `undefined` when nothing comes to mind. */
export const proposeAct = (text: string): Exclude<Act, 'unknown'> | undefined => {
  const usual = swedishActOf(text);
  const act = usual === 'unknown' ? proposedActOf(text) : usual;
  return act === 'unknown' ? undefined : act;
};
