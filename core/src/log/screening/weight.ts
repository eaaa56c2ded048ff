import { flagsOf, type Flag } from './flag.ts';
import type { Commonness } from './rules/possible-relative.ts';

/** What makes a finding weigh: how much a flag adds where nothing explains the access, and where something does. */
interface Weights {
  readonly unexplained: number;
  readonly explained: number;
}

/**
 * Serious flags weigh 100 or more on an unexplained access, and the others together less than 100. Whoever is assigned a
 * client must read about them, whoever the client is, so an explanation takes most of the weight from flags about the
 * client, and none from those that no duty explains.
 */
export const flagWeights: Readonly<Record<Flag, Weights>> = {
  'own-record': { unexplained: 150, explained: 150 },
  'self-granted-role': { unexplained: 150, explained: 150 },
  'break-glass': { unexplained: 120, explained: 100 },
  'protected-identity': { unexplained: 120, explained: 30 },
  'watched-client': { unexplained: 120, explained: 30 },
  'deceased-client': { unexplained: 120, explained: 30 },
  colleague: { unexplained: 110, explained: 30 },
  'former-colleague': { unexplained: 100, explained: 20 },
  'closed-case': { unexplained: 100, explained: 30 },
  'possible-relative': { unexplained: 100, explained: 30 },
  'outside-shift': { unexplained: 25, explained: 15 },
  'odd-hour': { unexplained: 20, explained: 10 },
  'print-or-copy': { unexplained: 15, explained: 5 },
  'other-unit': { unexplained: 10, explained: 5 },
  'pattern-break': { unexplained: 40, explained: 40 },
  'no-use': { unexplained: 5, explained: 5 },
};

/** What an access that nothing explains weighs for that alone. */
export const unexplainedWeight = 100;

/** A surname borne by this share of people, or more, is common; by this or less, rare. */
const common = 0.01;
const rare = 0.0005;

/** What a possible relative weighs, of its whole weight: a fifth for a common surname, all for a rare one. */
export const rarityOf = ({ bearers, people }: Commonness): number => {
  const share = people === 0 ? common : Math.min(Math.max(bearers / people, rare), common);
  return 0.2 + (0.8 * Math.log(common / share)) / Math.log(common / rare);
};

/**
 * What an access weighs by its flags (bits) and by whether something explains it; whole numbers below `heaviest`. It
 * depends on this access alone, never on how much anybody has done (R1).
 */
export const weightOf = (flags: number, explained: boolean, rarity: number): number => {
  let weight = explained ? 0 : unexplainedWeight;
  for (const flag of flagsOf(flags)) {
    const { [explained ? 'explained' : 'unexplained']: whole } = flagWeights[flag];
    weight += flag === 'possible-relative' ? Math.round(whole * rarity) : whole;
  }
  return weight;
};

/** Nothing weighs so much. */
export const heaviest = 2048;
