import type { Policy } from '@loggkontroll/core/policy';
import type { SupervisionOfYear } from '@loggkontroll/core/report';
import type { SupervisionAnswer } from '@loggkontroll/ui/documents';
import { formatDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';

/** What a supervisory authority asks, in the order in which it is answered. */
export type SupervisionQuestion =
  'rules' | 'done' | 'drawn' | 'found' | 'access' | 'informed' | 'destroyed' | 'changed' | 'reach';

/** An answer, and whether something in it is late or left to do. */
export interface SaidAnswer extends SupervisionAnswer {
  readonly question: SupervisionQuestion;
  readonly isLacking: boolean;
}

type Say = TFunction<['supervision', 'common']>;

interface Said {
  readonly t: Say;
  readonly language: Language;
  readonly policies: readonly Policy[];
  readonly answers: SupervisionOfYear;
  /** The names of departments by their ids. */
  readonly departments: ReadonlyMap<string, string>;
}

type Answer = Pick<SaidAnswer, 'text' | 'facts'> & { readonly isLacking?: boolean };

const rules = ({ t, policies }: Said): Answer => ({
  text: t('rules.text', { count: policies.length }),
  facts: policies.map(({ routine, version, systematic }) => [
    routine.title,
    t('rules.policy', { often: t(`rules.often.${systematic.cadence}`), version }),
  ]),
});

const done = ({ t, answers: { reviews } }: Said): Answer => ({
  text: t('done.text', { done: reviews.done, planned: reviews.planned }),
  facts: [
    [t('done.awaited'), String(reviews.awaited)],
    [t('done.late'), String(reviews.late)],
    [t('done.deviations'), String(reviews.deviations)],
  ],
  isLacking: reviews.late > 0,
});

const drawn = ({ t, answers: { draws } }: Said): Answer =>
  draws === undefined
    ? { text: t('drawn.text'), facts: [[t('notYours'), t('planners')]] }
    : {
        text: t('drawn.text'),
        facts: [
          [t('drawn.standing'), String(draws.standing)],
          [t('drawn.givenUp'), String(draws.givenUp)],
          ...(draws.begun === 0 ? [] : [[t('drawn.begun'), String(draws.begun)] as const]),
        ],
      };

const found = ({ t, answers: { reviews } }: Said): Answer => ({
  text: t('found.text'),
  facts: [
    [t('found.withoutRemark'), String(reviews.withoutRemark)],
    [t('found.withRemark'), String(reviews.withRemark)],
    [t('found.reported'), String(reviews.breachesReported)],
    [t('found.persons'), String(reviews.breachPersons)],
    [t('found.toReport'), String(reviews.breachesToReport)],
  ],
});

const access = ({ t, policies, answers: { authorisations } }: Said): Answer => {
  if (authorisations.planned === 0) {
    const isAsked = policies.some(({ authorisationReview }) => authorisationReview.kind !== 'none');
    return { text: t(isAsked ? 'access.none' : 'access.notAsked'), facts: [], isLacking: false };
  }
  return {
    text: t('access.text', { done: authorisations.done, planned: authorisations.planned }),
    facts: [
      [t('access.awaited'), String(authorisations.awaited)],
      [t('access.late'), String(authorisations.late)],
      [t('access.withRemark'), String(authorisations.withRemark)],
    ],
    isLacking: authorisations.late > 0,
  };
};

const informed = ({ t, policies, answers }: Said): Answer => {
  const isConfirmed = policies.some(({ informing }) => informing.some(({ confirmed }) => confirmed));
  if (!isConfirmed) return { text: t('informed.inTraining'), facts: [] };
  if (answers.informed === undefined)
    return { text: t('informed.text'), facts: [[t('notYours'), t('planners')]] };
  const { units, doneUnits, left } = answers.informed;
  return {
    text: t('informed.text'),
    facts: [
      [t('informed.units'), t('informed.of', { done: doneUnits, units })],
      [t('informed.left'), String(left)],
    ],
    isLacking: left > 0,
  };
};

const destroyed = ({ t, answers: { destroyed: gone } }: Said): Answer => ({
  text: t('destroyed.text'),
  facts: [
    [t('destroyed.records'), String(gone.records)],
    [t('destroyed.held'), String(gone.heldRecords)],
  ],
  isLacking: gone.heldRecords > 0,
});

const changed = ({ t, language, answers: { signed }, departments }: Said): Answer => ({
  text: t('changed.text'),
  facts: [...departments].map(([departmentId, name]) => {
    const year = signed.find((each) => each.departmentId === departmentId);
    return [
      name,
      year === undefined
        ? t('changed.unsigned')
        : t('changed.signed', { day: formatDay(language, year.at.slice(0, 10)), count: year.controls }),
    ];
  }),
});

const reach = ({ t }: Said): Answer => ({ text: t('reach.text'), facts: [] });

const sayers: Readonly<Record<SupervisionQuestion, (said: Said) => Answer>> = {
  ...{ rules, done, drawn, found, access, informed, destroyed, changed, reach },
};

/** Every question with its answer in words. */
export const saySupervision = (said: Said): readonly SaidAnswer[] =>
  (Object.keys(sayers) as SupervisionQuestion[]).map((question) => ({
    question,
    title: said.t(`${question}.title`),
    isLacking: false,
    ...sayers[question](said),
  }));
