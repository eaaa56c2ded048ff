import { localOf, parseIsoDate } from '../../calendar/index.ts';
import type { Context } from '../decider.ts';
import type { ClientExtract } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';

/** An id: no spaces and no at sign, so neither a person's name in words nor an e-mail address. */
export const isId = (text: string): boolean => /^[\p{L}\p{N}._:-]{1,64}$/u.test(text);

/** A day that has been, and not before another that it follows. */
export const refuseDay = (date: string, { now }: Context, notBefore = ''): ExtractRefusal | undefined => {
  const day = parseIsoDate(date);
  if (day === undefined) return { code: 'extract-date-malformed' };
  if (day > localOf(now).date) return { code: 'extract-date-in-future' };
  return day < notBefore ? { code: 'extract-date-too-early' } : undefined;
};

/** Nothing more happens to what is closed or withdrawn. */
export const refuseEnded = ({ closed, withdrawn }: ClientExtract): ExtractRefusal | undefined => {
  if (closed) return { code: 'extract-closed', by: closed.by, at: closed.at };
  return withdrawn && { code: 'extract-withdrawn', by: withdrawn.by, at: withdrawn.at };
};

/** The gate before everything that handler and assessor can both do. */
export const refuseHandler = (extract: ClientExtract, { actor }: Context): ExtractRefusal | undefined =>
  actor.personId === extract.handler || actor.personId === extract.assessor
    ? refuseEnded(extract)
    : { code: 'extract-not-yours' };

/** Nothing that was decided or delivered changes once the client has it. */
export const refuseHandedOver = ({ handedOver }: ClientExtract): ExtractRefusal | undefined =>
  handedOver && { code: 'extract-already-handed-over', by: handedOver.by, at: handedOver.at };
