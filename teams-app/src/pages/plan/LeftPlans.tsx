import { Body1, Body1Strong, Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../app/index.ts';
import { useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { discard, loadLeft } from './left-plans.ts';
import type { LeftPlan } from './left-plans.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  lead: { maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  plan: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: {
    flex: '1 1 20rem',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  what: { color: tokens.colorNeutralForeground2 },
});

/** What was begun, cannot be gone on with and has no orders, with a way to give it up; nothing where there is nothing. */
export const LeftPlans = () => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const styles = useStyles();
  const left = useAnswer(['plans left', session.me.personId], loadLeft);
  const [asked, setAsked] = useState<LeftPlan>();
  const [done, setDone] = useState<string>();
  const nameOf = ({ routine, period }: LeftPlan): string =>
    t('left.name', { routine, period: formatPeriod(session.language, period) });
  const plans = left.state === 'here' ? left.value : [];
  if (plans.length === 0 && done === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="left-plans">
      <Subtitle1 as="h2" id="left-plans" className={styles.title}>
        {t('left.title')}
      </Subtitle1>
      <SavingMessage
        saving={{ status: done === undefined ? 'idle' : 'saved' }}
        saved={t('left.done', { plan: done })}
      />
      {plans.length > 0 && (
        <>
          <Body1 className={styles.lead}>{t('left.lead')}</Body1>
          <ul className={styles.list} aria-labelledby="left-plans">
            {plans.map((plan) => (
              <li key={plan.planId} className={styles.plan}>
                <span className={styles.words}>
                  <Body1Strong>{nameOf(plan)}</Body1Strong>
                  <Body1 className={styles.what}>
                    {t(`left.how.${plan.status}`)} {t(`left.why.${plan.why}`)}
                  </Body1>
                </span>
                <Button aria-label={t('left.goOf', { plan: nameOf(plan) })} onClick={() => setAsked(plan)}>
                  {t('left.go')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked && (
        <ReasonDialog
          title={t('left.ask', { plan: nameOf(asked) })}
          body={t('left.body')}
          label={t('left.reason')}
          confirm={t('left.confirm')}
          onConfirm={(reason) => discard(session, asked.planId, reason)}
          onDone={() => {
            setDone(nameOf(asked));
            setAsked(undefined);
            void left.refresh();
          }}
          onLeave={(refused) => {
            setAsked(undefined);
            if (refused) void left.refresh();
          }}
        />
      )}
    </section>
  );
};
