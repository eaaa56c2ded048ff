import type { Entry, History, SealStanding } from '../history/index.ts';
import type { Destruction, DestructionEvent } from './destruction.ts';

/** The records whose absence destructions explain, as hashes (see `refHash`). */
export interface Explained {
  /** Destroyed, or about to be. */
  readonly begun: ReadonlySet<string>;
  /** Written down as destroyed. */
  readonly done: ReadonlySet<string>;
}

interface WrittenDestruction {
  readonly state: Destruction;
  readonly history: History<DestructionEvent>;
}

const bySeal =
  (standingOf: (entry: Entry<unknown>) => SealStanding) =>
  ({ history }: WrittenDestruction): boolean =>
    history.every((entry) => entry.by === 'bot' && standingOf(entry) === 'holds');

/**
 * What destructions explain: those alone whose every entry is the bot's and sealed by it, so that an item written by hand
 * hides nothing. `standingOf` says what a seal turns out to be.
 */
export const explainedBy = (
  destructions: readonly WrittenDestruction[],
  standingOf: (entry: Entry<unknown>) => SealStanding,
): Explained => {
  const sound = destructions.filter(bySeal(standingOf));
  const hashesOf = (of: readonly WrittenDestruction[]): ReadonlySet<string> =>
    new Set(of.flatMap(({ state }) => state.records));
  const done = sound.filter(({ state }) => state.status === 'done' && state.fate?.fate === 'deleted');
  return { begun: hashesOf(sound), done: hashesOf(done) };
};
