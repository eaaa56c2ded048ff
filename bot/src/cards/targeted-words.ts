import type { TargetedNoticeKind } from '@loggkontroll/core/notice';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { botTextIn } from '../texts/index.ts';
import type { BotText } from '../texts/index.ts';
import { isOnlyToldOfAuthorisation } from './authorisation-card.ts';
import type { TargetedOnCard } from './notice-on-card.ts';
import type { Standing } from './standing.ts';
import type { Tone } from './template.ts';

/** Where in the texts each kind has its words; what is said of any step is said by the step. */
const textKeyOf = {
  'targeted-to-decide': 'toDecide',
  'targeted-to-order': 'toOrder',
  'targeted-to-attest': 'toAttest',
  'targeted-to-take-on': 'toTakeOn',
  'targeted-subject-wanted': 'subjectWanted',
  'targeted-to-deliver': 'toDeliver',
  'targeted-to-hand-over': 'toHandOver',
  'targeted-to-be-fetched': 'toBeFetched',
  'targeted-somebody-wanted': 'somebodyWanted',
  'targeted-rejected': 'rejected',
  'targeted-withdrawn': 'withdrawn',
  'targeted-supplement-wanted': 'supplementWanted',
  'targeted-supplement-added': 'supplementAdded',
  'targeted-supplement-unplaced': 'supplementUnplaced',
  'targeted-reader-unfit': 'readerUnfit',
  'targeted-told-of-request': 'toldOfRequest',
  'targeted-told-of-decision': 'toldOfDecision',
  'targeted-told-of-review': 'toldOfReview',
} as const satisfies Record<Exclude<TargetedNoticeKind, 'reminder' | 'late' | 'escalation'>, string>;

const onlyTold: readonly TargetedNoticeKind[] = [
  'targeted-rejected',
  'targeted-withdrawn',
  'targeted-supplement-added',
  'targeted-told-of-request',
  'targeted-told-of-decision',
  'targeted-told-of-review',
];

/** Whether a notice asks for nothing: it is true for good, and its card never changes. */
export const isOnlyTold = (kind: string): boolean =>
  kind === 'reviewed-no-remark' || onlyTold.some((each) => each === kind) || isOnlyToldOfAuthorisation(kind);

const warnings: readonly TargetedNoticeKind[] = ['reminder', 'targeted-rejected', 'targeted-withdrawn'];

/** How urgent each kind of notice looks while it is open. */
export const targetedToneOf = (kind: TargetedNoticeKind): Tone => {
  if (kind === 'late' || kind === 'escalation') return 'attention';
  if (warnings.includes(kind)) return 'warning';
  return isOnlyTold(kind) ? 'emphasis' : 'accent';
};

interface Words {
  readonly title: string;
  readonly lead: string;
}

const openWords = ({ kind, step, dueOn }: TargetedOnCard, language: Language, t: BotText): Words => {
  const task = t(`targeted.task.${step ?? 'go-on'}`);
  const due = dueOn === undefined ? '' : formatShortDay(language, dueOn);
  if (kind === 'reminder' || kind === 'late') {
    return { title: t(`notice.${kind}.title`, { task }), lead: t(`targeted.${kind}.lead`, { due }) };
  }
  if (kind === 'escalation') {
    return { title: t('notice.escalation.title'), lead: t('targeted.escalation.lead', { task, due }) };
  }
  const key = textKeyOf[kind];
  return { title: t(`targeted.${key}.title`), lead: t(`targeted.${key}.lead`) };
};

/** The title and the sentence under it, as it stands. */
export const targetedWords = (notice: TargetedOnCard, standing: Standing, language: Language): Words => {
  const t = botTextIn(language);
  switch (standing.state) {
    case 'open':
      return openWords(notice, language, t);
    case 'done':
      return { title: t('targeted.done'), lead: t('doneLead') };
    case 'attested':
    case 'rejected': {
      const { state, by } = standing;
      const at = formatInstant(language, standing.at);
      const lead =
        by === 'you'
          ? t(`targeted.answered.${state}ByYou`, { at })
          : t(`targeted.answered.${state}By`, { at, name: by.name });
      return { title: t(`targeted.answered.${state}Title`), lead };
    }
  }
};
