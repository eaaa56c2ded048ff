import {
  Body1,
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Subtitle2,
} from '@fluentui/react-components';
import {
  afterChanges,
  organisationKinds,
  planOrganisation,
  saidByTables,
} from '@loggkontroll/core/organisation-import';
import type { OrganisationPlan } from '@loggkontroll/core/organisation-import';
import { isPlannedByEach } from '@loggkontroll/core/workflow';
import { FailureNotice } from '@loggkontroll/ui/components';
import { applyOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { usePageStyles } from './page-styles.ts';
import { PlanView } from './PlanView.tsx';
import { ReadingRegisters } from './ReadingRegisters.tsx';
import { sayThings } from './say-things.ts';
import { useRegistersNow } from './use-registers-now.ts';
import { useTables } from './use-tables.ts';

type Applying =
  | { readonly is: 'ready' | 'done' | 'cut' | 'meanwhile' }
  | { readonly is: 'going'; readonly done: number; readonly of: number };

const changesIn = ({ changes }: OrganisationPlan): number =>
  organisationKinds.reduce((sum, kind) => {
    const { added, changed, gone } = changes[kind];
    return sum + added.length + changed.length + gone.length;
  }, 0);

/**
 * Reads tables, shows what they would change, and writes it when somebody says so. The registers are read when tables have
 * been chosen: every plan is made against them as they are then.
 */
export const ImportPanel = () => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const { connection, policies } = useSession();
  const today = useToday();
  const chosen = useTables();
  const [meant, setMeant] = useState(false);
  const [applying, setApplying] = useState<Applying>({ is: 'ready' });
  const registers = useRegistersNow();
  const { now } = registers;
  const isAsked = chosen.files.some(({ is }) => is === 'read');
  const isUnread = chosen.files.some(({ is }) => is !== 'read');
  const plan = useMemo(() => {
    const tables = chosen.files.flatMap((file) => (file.is === 'read' ? file.tables : []));
    if (tables.length === 0 || now === undefined) return undefined;
    const { current, planners } = now;
    const { said, problems } = saidByTables(tables, { current, planners, today });
    const plannersOrder = policies.some((policy) => !isPlannedByEach(policy));
    return planOrganisation(
      current,
      said,
      { planners, plannersOrder, openIn: () => undefined, today },
      problems,
    );
  }, [chosen.files, now, policies, today]);
  const say = plan && now && sayThings(t, now.current, afterChanges(now.current, plan.changes));
  const count = plan && !plan.isEmpty ? changesIn(plan) : 0;
  const isGoing = applying.is === 'going';
  const mayApply =
    count > 0 && !isUnread && plan?.problems.length === 0 && (meant || plan.largeRemovals.length === 0);
  const choose = async (files: readonly File[]): Promise<boolean> => {
    setMeant(false);
    setApplying({ is: 'ready' });
    registers.forget();
    const isThere = await chosen.choose(files);
    if (isThere) await registers.read();
    return isThere;
  };
  const apply = async (): Promise<void> => {
    if (plan === undefined) return;
    setApplying({ is: 'going', done: 0, of: count });
    try {
      const outcome = await applyOrganisation(connection, plan.changes, (done, of) =>
        setApplying({ is: 'going', done, of }),
      );
      if (outcome.ok) chosen.clear();
      setApplying({ is: outcome.ok ? 'done' : 'meanwhile' });
      if (!outcome.ok) await registers.read();
    } catch {
      setApplying({ is: 'cut' });
      await registers.read();
    }
  };
  return (
    <section className={styles.section} aria-label={t('choose.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('choose.title')}
      </Subtitle2>
      <ChooseFiles chosen={{ ...chosen, choose }} />
      {isAsked && registers.isReading && <ReadingRegisters employees={registers.employeesRead} />}
      {isAsked && registers.failure && (
        <FailureNotice kind={registers.failure} onRetry={() => void registers.read()} />
      )}
      {plan && say && applying.is !== 'going' && <PlanView plan={plan} say={say} />}
      {plan && plan.problems.length === 0 && plan.largeRemovals.length > 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('large.title')}</MessageBarTitle>
              <ul className={styles.list}>
                {plan.largeRemovals.map(({ kind, gone, of }) => (
                  <li key={kind}>{t('large.body', { kind: t(`kind.${kind}`), gone, of })}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
          <Checkbox
            label={t('large.confirm')}
            checked={meant}
            onChange={(_, { checked }) => setMeant(checked === true)}
          />
        </>
      )}
      {isGoing && (
        <>
          <Body1 role="status">{t('apply.going')}</Body1>
          <ProgressBar
            value={applying.done}
            max={Math.max(1, applying.of)}
            aria-label={t('apply.progress')}
          />
        </>
      )}
      {(applying.is === 'done' || applying.is === 'cut' || applying.is === 'meanwhile') && (
        <MessageBar intent={applying.is === 'done' ? 'success' : 'warning'} layout="multiline" role="status">
          <MessageBarBody>{t(`apply.${applying.is}`)}</MessageBarBody>
        </MessageBar>
      )}
      {count > 0 && plan?.problems.length === 0 && (
        <div className={styles.row}>
          <Button appearance="primary" disabledFocusable={!mayApply || isGoing} onClick={() => void apply()}>
            {t('apply.button', { count })}
          </Button>
        </div>
      )}
    </section>
  );
};
