import type { Answer, Targeted } from '@loggkontroll/core/workflow';
import { Timeline } from '@loggkontroll/ui/components';
import type { TimelineEntry } from '@loggkontroll/ui/components';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { lineOf } from './coming-steps.ts';
import { useDoerName } from './use-doer-name.ts';

/** What is done and by whom, whose turn it is and by when, and what comes. */
export const TargetedTimeline = ({ targeted }: { readonly targeted: Targeted }) => {
  const { t } = useTranslation('targeted');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const doerName = useDoerName();
  const { requested, rejected, withdrawn, status } = targeted;
  const happened = (key: string, title: string, { by, at }: Answer): TimelineEntry => {
    const detail = t('byWhom', { who: nameOf(by), at: formatInstant(language, at) });
    return { key, state: 'done', title, detail };
  };
  const line = lineOf(targeted).map((each): TimelineEntry => {
    if (each.state === 'done') return happened(each.step, t(`doneStep.${each.step}`), each.answer);
    const title = t(`step.${each.step}`);
    const day = formatShortDay(language, each.by);
    const detail = t('comingBy', { who: doerName(each.who), day });
    return { key: each.step, state: each.state, title, detail };
  });
  const end = (): readonly TimelineEntry[] => {
    if (rejected) {
      const reason = t(`reject.reason.${rejected.reason}`);
      return [happened('rejected', t('step.rejected', { reason }), rejected)];
    }
    if (withdrawn) {
      const reason = t(`withdraw.reason.${withdrawn.reason}`);
      return [happened('withdrawn', t('step.withdrawn', { reason }), withdrawn)];
    }
    return status === 'completed' ? [{ key: 'completed', state: 'done', title: t('step.completed') }] : [];
  };
  return (
    <Timeline
      heading={t('timeline')}
      entries={[happened('requested', t('step.requested'), requested), ...line, ...end()]}
    />
  );
};
