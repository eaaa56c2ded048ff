import { z } from 'zod';
import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { verdicts, type Judgement } from './flow.ts';
import { unjudged, type Judgements } from './judgements.ts';
import { formatPlaces, parsePlaces } from './places.ts';

/** The version of the format that this suite writes. Additions keep the number, changes raise it. */
export const draftVersion = 1;

const draftSchema = z.object({
  format: z.literal('loggkontroll-draft'),
  version: z.literal(draftVersion),
  /** SHA-256 of the delivery that is judged. */
  delivery: z.string(),
  judged: z.array(
    z.object({ accesses: z.string(), verdict: z.enum(verdicts), reason: z.string().optional() }),
  ),
});

/** Why a saved draft cannot be taken up again. */
export type DraftRefusal =
  { readonly code: 'draft-unreadable' } | { readonly code: 'draft-of-another-delivery' };

/** The judgements as they are saved in the log room: alike ones together, so that a whole day is a line. Steps are not saved. */
export const formatDraft = ({ judged }: Judgements, delivery: string): string => {
  const alike = new Map<string, { readonly judgement: Judgement; readonly ns: number[] }>();
  for (const [index, judgement] of judged.entries()) {
    if (!judgement) continue;
    const key = canonicalJson(judgement);
    const group = alike.get(key) ?? { judgement, ns: [] };
    group.ns.push(index + 1);
    alike.set(key, group);
  }
  const groups = [...alike.values()].map(({ judgement, ns }) => ({
    accesses: formatPlaces(ns),
    ...judgement,
  }));
  return canonicalJson({ format: 'loggkontroll-draft', version: draftVersion, delivery, judged: groups });
};

/** Takes up a draft of the delivery that has this hash and so many accesses. */
export const parseDraft = (
  text: string,
  delivery: string,
  accesses: number,
): Result<Judgements, DraftRefusal> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'draft-unreadable' });
  }
  const draft = draftSchema.safeParse(value);
  if (!draft.success) return refuse({ code: 'draft-unreadable' });
  if (draft.data.delivery !== delivery) return refuse({ code: 'draft-of-another-delivery' });
  const judged: (Judgement | undefined)[] = unjudged(accesses).judged.slice();
  for (const { accesses: places, verdict, reason } of draft.data.judged) {
    const ns = parsePlaces(places, accesses);
    if (!ns) return refuse({ code: 'draft-unreadable' });
    const judgement: Judgement = { verdict, ...(reason === undefined ? {} : { reason }) };
    for (const n of ns) judged[n - 1] = judgement;
  }
  return accept({ judged, steps: [] });
};
