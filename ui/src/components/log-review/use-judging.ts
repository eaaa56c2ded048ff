import { judge, judgeEach, undo } from '@loggkontroll/core/log';
import type { Delivery, Judgement, Judgements } from '@loggkontroll/core/log';
import { useState } from 'react';
import { proposed } from './model/explained.ts';
import { concerned } from './model/rows.ts';
import { percentJudged } from './model/standing.ts';
import { useSay } from './texts/index.ts';
import type { ReviewView } from './use-review-view.ts';

/** What is judged, and how that is changed. */
export interface Judging {
  /** How far everything has come, in words. */
  readonly progress: string;
  /** What was last done, for those who hear and do not see. */
  readonly said: string;
  readonly say: (words: string) => void;
  /** How many noes the flow has come to for the chosen row. */
  readonly noes: number;
  /** True while another reason is being written for it. */
  readonly writing: boolean;
  readonly setWriting: (writing: boolean) => void;
  readonly sayNo: () => void;
  /** Judges what the chosen row concerns; undefined takes its judgement away. */
  readonly judgeRow: (judgement: Judgement | undefined) => void;
  /** Judges what the registers explain and nothing flags, of the chosen row's day or of the log. */
  readonly accept: (scope: 'day' | 'everything') => void;
  readonly takeBack: () => void;
}

/** Judging in a view. `leaveWriting` is called when a reason has been written. */
export const useJudging = (
  delivery: Delivery,
  view: ReviewView,
  {
    judgements,
    change,
    leaveWriting,
  }: {
    readonly judgements: Judgements;
    readonly change: (judgements: Judgements) => void;
    readonly leaveWriting: () => void;
  },
): Judging => {
  const { t } = useSay();
  const [flow, setFlow] = useState({ key: '', noes: 0, writing: false });
  const [said, say] = useState('');
  const { row } = view;
  const at = flow.key === row?.key ? flow : { key: row?.key ?? '', noes: 0, writing: false };
  const progressOf = (judged: Judgements): string => {
    const percent = percentJudged(judged);
    return percent === 100 ? t('logReview:progress.all') : t('logReview:progress.percent', { percent });
  };
  const isJudged = (n: number): boolean => judgements.judged[n - 1] !== undefined;

  const judgeRow = (judgement: Judgement | undefined): void => {
    if (!row) return;
    const clears = judgement === undefined && row.kind === 'client';
    const ns = clears ? row.group.accesses.map(({ n }) => n) : concerned(row, isJudged);
    if (ns.length === 0) return;
    const next = judge(judgements, ns, judgement);
    change(next);
    if (at.writing) leaveWriting();
    setFlow({ key: '', noes: 0, writing: false });
    if (judgement) {
      const verdict = t(`logReview:verdict.${judgement.verdict}`);
      say(t('logReview:progress.announce', { verdict, progress: progressOf(next) }));
      view.goOn(next);
    } else {
      say(t('logReview:progress.cleared', { progress: progressOf(next) }));
    }
  };

  const accept = (scope: 'day' | 'everything'): void => {
    const ofDay = row && 'day' in row ? row.day.groups.flatMap(({ accesses }) => accesses) : [];
    const accesses = scope === 'everything' || row?.kind === 'rest' ? delivery.accesses : ofDay;
    const given = proposed(accesses, judgements);
    if (given.length === 0) {
      say(t('logReview:accept.nothing'));
      return;
    }
    const next = judgeEach(judgements, given);
    change(next);
    say(t('logReview:accept.announce', { progress: progressOf(next) }));
    view.goOn(next);
  };

  return {
    progress: progressOf(judgements),
    said,
    say,
    noes: at.noes,
    writing: at.writing,
    setWriting: (writing) => {
      if (writing && (!row || concerned(row, isJudged).length === 0)) return;
      setFlow({ ...at, writing });
    },
    sayNo: () => {
      if (!row || concerned(row, isJudged).length === 0) return;
      if (at.noes === 3) judgeRow({ verdict: 'suspicion' });
      else setFlow({ ...at, noes: at.noes + 1 });
    },
    judgeRow,
    accept,
    takeBack: () => {
      const last = judgements.steps.at(-1);
      if (!last) return;
      const before = undo(judgements);
      change(before);
      view.goTo(last.map(([n]) => n));
      say(t('logReview:progress.undone', { progress: progressOf(before) }));
    },
  };
};
