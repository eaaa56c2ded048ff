import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { breachHoursLeft, missingSteps } from '@loggkontroll/core/workflow';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import { breachStanding, noBreachFor } from '../breach-standing.ts';
import { CodeForm } from '../CodeForm.tsx';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-case.ts';
import { BreachPanel } from './BreachPanel.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { GivenForm } from './GivenForm.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The report of a breach: written, given to the data-protection contact, and how it stands. */
export const BreachSection = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('cases');
  const session = useSession();
  const styles = useStyles();
  const [open, setOpen] = useState<'report' | 'no-breach'>();
  const { state } = record;
  const standing = breachStanding(record);
  const isMine = state.responsible === session.me.personId && !state.closed;
  if (standing.state === 'none' || (!isMine && ['to-report', 'written'].includes(standing.state)))
    return null;
  const { busy, perform } = performing;
  const leave = (): void => setOpen(undefined);
  const reasons = isMine ? noBreachFor(state, session) : [];
  const missing = missingSteps(state);
  const isNext = missing.includes('breach-position') && !missing.includes('access-removal');
  const words = (): string => {
    switch (standing.state) {
      case 'to-report':
        if (state.breachQuestioned !== undefined) return t('breach.anew');
        return t(`breach.toReport.${state.rules.breach.duty === 'always' ? 'always' : 'position'}`);
      case 'written':
        return t('breach.written');
      case 'reported':
        return t(standing.isLate ? 'breach.reportedLate' : 'breach.reported', {
          at: formatInstant(session.language, standing.at),
          count: standing.persons,
        });
      case 'no-breach':
        return t('event.notABreach', { reason: t(`breach.reason.${standing.reason}`) });
    }
  };
  return (
    <section className={styles.section} aria-labelledby="breach">
      <Subtitle2 as="h2" id="breach" className={styles.title}>
        {t('breach.title')}
      </Subtitle2>
      <Body1>{words()}</Body1>
      {standing.state === 'written' && open === undefined && (
        <>
          <DocumentActions
            record={record}
            document={{ kind: 'breach-report', sha256: standing.sha256 }}
            main
          />
          <GivenForm record={record} performing={performing} report={standing.sha256} />
        </>
      )}
      {open === undefined && isMine && (
        <div className={styles.actions}>
          <Button
            appearance={standing.state === 'to-report' && isNext ? 'primary' : 'secondary'}
            disabled={busy}
            onClick={() => setOpen('report')}
          >
            {t(`breach.write.${standing.state}`)}
          </Button>
          {reasons.length > 0 && standing.state === 'to-report' && (
            <Button disabled={busy} onClick={() => setOpen('no-breach')}>
              {t('breach.none.go')}
            </Button>
          )}
        </div>
      )}
      {open === 'report' && isMine && (
        <BreachPanel
          record={record}
          performing={performing}
          isLate={breachHoursLeft(state, session.clock.now()) < 0}
          onLeave={leave}
        />
      )}
      {open === 'no-breach' && reasons.length > 0 && (
        <CodeForm
          body={t('breach.none.body')}
          label={t('breach.none.label')}
          codes={reasons}
          wordOf={(reason) => t(`breach.reason.${reason}`)}
          confirm={t('breach.none.confirm')}
          busy={busy}
          onConfirm={(reason) =>
            void perform(
              () =>
                act(session, record, {
                  type: 'positionBreach',
                  position: { status: 'not-a-breach', reason },
                }),
              t('breach.none.done'),
            ).then((done) => done && leave())
          }
          onLeave={leave}
        />
      )}
    </section>
  );
};
