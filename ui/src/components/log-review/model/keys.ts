import { flowStep } from '@loggkontroll/core/log';
import type { Verdict } from '@loggkontroll/core/log';

/** What a key asks for while a log is judged. */
export type KeyAct =
  | { readonly act: 'judge'; readonly verdict: Exclude<Verdict, 'other-reason'> }
  | { readonly act: 'accept'; readonly scope: 'day' | 'everything' }
  | { readonly act: 'reason' | 'no' | 'clear' | 'undo' | 'next' | 'evidence' | 'sight' | 'help' };

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget;
}

const verdicts: readonly Verdict[] = [
  'direct',
  'administrative',
  'other-authority',
  'other-reason',
  'suspicion',
];

const judging = (verdict: Verdict): KeyAct =>
  verdict === 'other-reason' ? { act: 'reason' } : { act: 'judge', verdict };

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null;

/** The act of a key after `noes` noes; undefined for keys that mean nothing here, or are text being written. */
export const keyAct = (event: Key, noes: number): KeyAct | undefined => {
  if (isWriting(event.target) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'z' ? { act: 'undo' } : undefined;
  const verdict = /^[1-5]$/.test(key) ? verdicts[Number(key) - 1] : undefined;
  if (verdict) return judging(verdict);
  switch (key) {
    case 'j':
    case 'y': {
      const step = flowStep(noes, true);
      return 'verdict' in step ? judging(step.verdict) : undefined;
    }
    case 'n':
      return { act: 'no' };
    case 'delete':
    case 'backspace':
      return { act: 'clear' };
    case 'z':
      return { act: 'undo' };
    case 'o':
      return { act: 'next' };
    case 'a':
      return { act: 'accept', scope: event.shiftKey ? 'everything' : 'day' };
    case 'e':
      return { act: 'evidence' };
    case 'v':
      return { act: 'sight' };
    case '?':
      return { act: 'help' };
    default:
      return undefined;
  }
};
