import { sample } from '@loggkontroll/core/draw';
import { CliError, type Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

/** What to draw: `count` of the numbers 1 … `total`, from the text `seed`. */
export interface DrawOptions {
  readonly seed: string;
  readonly total: number;
  readonly count: number;
  readonly allowDuplicates?: boolean;
}

/** Draws with the suite's own sampler and nothing else, for whoever wants to compare: JSON only. */
export const draw = ({ seed, total, count, allowDuplicates }: DrawOptions, texts: CliTexts): Outcome => {
  try {
    const picks = sample(seed, total, count, { duplicates: allowDuplicates ?? false });
    return { exitCode: 0, json: { picks }, lines: [] };
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(texts.drawImpossible(total, count));
    throw error;
  }
};
