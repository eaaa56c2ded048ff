import { screeningFlags } from '@loggkontroll/core/policy';
import type { Delivery } from '@loggkontroll/core/log';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from '../texts/index.ts';
import { evidenceWords } from './evidence-words.ts';
import { canExplain } from './findings.ts';
import type { Day, Group } from './outline.ts';
import { reasonsOf } from './reasons.ts';
import type { Evidence } from './reasons.ts';
import { noRelationWords, visitWords } from './words.ts';

/** A reason in words: never how much, only what. */
export interface ReasonWords {
  readonly key: string;
  readonly kind: 'explained' | 'unexplained' | 'flag';
  readonly words: string;
  /** What it rests on, one sentence each. */
  readonly evidence: readonly string[];
}

/** A flag's name. */
export const flagWords = (t: Say, flag: string): string => {
  const known = screeningFlags.find((name) => name === flag);
  return known ? t(`logReview:flag.${known}`) : t('logReview:flag.other', { flag });
};

/** What pieces of evidence say, each sentence once. */
export const evidenceSentences = (
  t: Say,
  language: Language,
  evidence: readonly Evidence[],
): readonly string[] => [...new Set(evidence.map((piece) => evidenceWords(t, language, piece)))];

/** Whether the registers explain a group, and everything that is flagged of it. */
export const reasonWords = (
  t: Say,
  language: Language,
  { delivery, day, group }: { readonly delivery: Delivery; readonly day: Day; readonly group: Group },
): readonly ReasonWords[] => {
  const { explanation, flags } = reasonsOf(group);
  const sentences = (evidence: readonly Evidence[]) => evidenceSentences(t, language, evidence);
  const unexplained = (): ReasonWords[] => {
    const planned = visitWords(t, day, group.client) !== '';
    if (!canExplain(delivery)) return [];
    return [
      {
        key: 'unexplained',
        kind: 'unexplained',
        words: planned ? t('logReview:reasons.withoutAssignment') : noRelationWords(t, delivery),
        evidence: [t('logReview:reasons.unexplained')],
      },
    ];
  };
  const explained = (): ReasonWords[] =>
    explanation
      ? [
          {
            key: 'explained',
            kind: 'explained',
            words: t(`logReview:explanation.${explanation.kind}`),
            evidence: sentences(explanation.evidence),
          },
        ]
      : unexplained();
  return [
    ...explained(),
    ...flags.map(({ flag, evidence, onAll }): ReasonWords => {
      const words = flagWords(t, flag);
      return {
        key: flag,
        kind: 'flag',
        words: onAll ? words : t('logReview:reasons.partly', { flag: words }),
        evidence: sentences(evidence),
      };
    }),
  ];
};
