import { Body1, Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { doerOf, targetedDecider } from '@loggkontroll/core/workflow';
import type { TargetedFacts } from '@loggkontroll/core/workflow';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay } from '@loggkontroll/ui/texts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { registerOf, usePeople } from '../../../data/index.ts';
import { contextOf, useSession, useToday } from '../../../session/index.ts';
import { TargetedFactsList } from '../TargetedFactsList.tsx';
import { useDoerName } from '../use-doer-name.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  title: { margin: 0, ':focus': { outlineStyle: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What the request comes to, and the button that sends it. */
export const RequestSummary = ({
  facts,
  onChange,
}: {
  readonly facts: TargetedFacts;
  readonly onChange: () => void;
}) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const session = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const { nameOf } = usePeople();
  const doerName = useDoerName('in-sentence');
  const { saving, run } = useSaving();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const busy = saving.status === 'saving';
  const send = async (): Promise<void> => {
    const command = { type: 'requestTargeted', ...facts } as const;
    const sent = await run(() => registerOf(session.connection).targeted.create(command, contextOf(session)));
    if (sent) navigate(`/${tabPath.targeted(facts.targetedId)}`, { replace: true });
  };
  const [first] = facts.steps;
  const state = targetedDecider.evolve(
    targetedDecider.initial,
    { type: 'targetedRequested', ...facts },
    { by: facts.requester, at: session.clock.now() },
  );
  const day = (date: string) => formatDay(session.language, date, today);
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" ref={heading} tabIndex={-1} className={styles.title}>
        {t('request.summary')}
      </Subtitle1>
      <TargetedFactsList facts={facts} />
      {first && state.status !== 'none' && (
        <Body1>
          {t('request.next', {
            who: doerName(doerOf(first.step, state)),
            day: day(first.dueOn),
            reviewBy: day(facts.reviewBy),
          })}
        </Body1>
      )}
      <SavingMessage saving={saving} nameOf={nameOf} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void send()}>
          {busy ? t('request.sending') : t('request.send')}
        </Button>
        <Button disabled={busy} onClick={onChange}>
          {t('request.change')}
        </Button>
      </div>
    </div>
  );
};
