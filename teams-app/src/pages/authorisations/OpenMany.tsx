import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { AuthorisationFacts, AuthorisationScope } from '@loggkontroll/core/workflow';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { openMany } from './open-many.ts';
import type { UnitToOpen } from './open-many.ts';
import { useDoerName } from './use-doer-name.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 14rem)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  unit: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', minWidth: 0 },
  who: { color: tokens.colorNeutralForeground2, paddingInlineStart: '34px' },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  go: { alignSelf: 'flex-start' },
});

const factsIn = ({ choices }: UnitToOpen, scope: AuthorisationScope): AuthorisationFacts | undefined => {
  const choice = choices[scope];
  return choice?.is === 'to-open' ? choice.facts : undefined;
};

/** The units with what can be opened of each: every unit is chosen from the start, and protected persons of none. */
export const OpenMany = ({
  rows,
  onDone,
}: {
  readonly rows: readonly UnitToOpen[];
  readonly onDone: () => Promise<void>;
}) => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const session = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const doerName = useDoerName();
  const { saving, run } = useSaving();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [withProtected, setWithProtected] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const toggled = (set: ReadonlySet<string>, unitId: string, is: boolean): ReadonlySet<string> => {
    const others = [...set].filter((each) => each !== unitId);
    return new Set(is ? [...others, unitId] : others);
  };
  const ofUnits = rows.flatMap((row) => (without.has(row.unit.unitId) ? [] : (factsIn(row, 'unit') ?? [])));
  const ofProtected = rows.flatMap((row) =>
    withProtected.has(row.unit.unitId) ? (factsIn(row, 'protected-persons') ?? []) : [],
  );
  const chosen = [...ofUnits, ...ofProtected];
  const nobody = rows.filter(({ choices }) => choices.unit?.is === 'nobody-decides');
  const isAllOpened = rows.every(({ choices }) => choices.unit?.is !== 'to-open');
  const [first] = chosen;
  const busy = saving.status === 'saving';
  const day = (date: string): string => formatDay(session.language, date, today);
  const send = async (): Promise<void> => {
    setProgress({ done: 0, all: chosen.length });
    await run(() => openMany(session, chosen, (done) => setProgress({ done, all: chosen.length })));
    await onDone();
  };
  return (
    <form
      className={styles.all}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isAllOpened && <Body1>{t('openAll.allOpened')}</Body1>}
      {nobody.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('openAll.nobody', { units: nobody.map(({ unit }) => unit.name).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list} aria-label={t('openAll.units')}>
        {rows.map((row) => {
          const { unit, choices } = row;
          const facts = factsIn(row, 'unit');
          return (
            <li key={unit.unitId} className={styles.row}>
              <div className={styles.unit}>
                <Checkbox
                  label={unit.name}
                  disabled={!facts || busy}
                  checked={facts ? !without.has(unit.unitId) : choices.unit?.is === 'opened'}
                  onChange={(_, { checked }) => setWithout(toggled(without, unit.unitId, checked !== true))}
                />
                <Caption1 className={styles.who}>
                  {facts
                    ? t('openAll.who', { lister: doerName(facts.lister), decider: doerName(facts.decider) })
                    : t(`openAll.is.${choices.unit?.is === 'opened' ? 'opened' : 'nobody-decides'}`)}
                </Caption1>
              </div>
              {factsIn(row, 'protected-persons') && (
                <Checkbox
                  label={t('openAll.protected')}
                  aria-label={t('openAll.protectedOf', { unit: unit.name })}
                  disabled={busy}
                  checked={withProtected.has(unit.unitId)}
                  onChange={(_, { checked }) =>
                    setWithProtected(toggled(withProtected, unit.unitId, checked === true))
                  }
                />
              )}
              {choices['protected-persons']?.is === 'opened' && (
                <Caption1 className={styles.who}>{t('openAll.protectedOpened')}</Caption1>
              )}
            </li>
          );
        })}
      </ul>
      {first && (
        <div>
          <Body1 as="p">{t('openAll.days')}</Body1>
          <ul className={styles.steps}>
            {(['list', 'decide', 'carry-out', 'close'] as const).map((step) => (
              <li key={step}>{t(`openAll.step.${step}`, { day: day(first.deadlines[step]) })}</li>
            ))}
          </ul>
        </div>
      )}
      {busy && progress && (
        <>
          <ProgressBar value={progress.done} max={progress.all} aria-label={t('openAll.progress')} />
          <Body1>{t('openAll.soFar', { done: progress.done, all: progress.all })}</Body1>
        </>
      )}
      <SavingMessage saving={saving} nameOf={nameOf} saved={t('openAll.done')} />
      {chosen.length > 0 && (
        <Button type="submit" appearance="primary" className={styles.go} disabled={busy}>
          {busy ? t('going') : t('openAll.go', { count: chosen.length })}
        </Button>
      )}
    </form>
  );
};
