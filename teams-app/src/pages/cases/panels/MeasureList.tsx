import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Measure } from '@loggkontroll/core/policy';
import { formatShortDay, partyWord } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import { measureRows } from '../measure-rows.ts';
import type { MeasureRow } from '../measure-rows.ts';
import type { PanelProps } from '../stored-case.ts';
import { useMeasureName } from '../use-measure-name.ts';
import { MeasureForm } from './MeasureForm.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  words: { flex: '1 1 14rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Access is decided about before all else. */
const isFirst = ({ rule, decision }: MeasureRow): boolean =>
  rule.measure === 'access-removal' && decision === undefined;

/** What is considered and done in the case, who decides it, and what has been decided. */
export const MeasureList = ({ record, performing }: PanelProps) => {
  const { t, i18n } = useTranslation('cases');
  const session = useSession();
  const measureName = useMeasureName();
  const styles = useStyles();
  const [open, setOpen] = useState<Measure>();
  const { busy, perform } = performing;
  const rows = measureRows(record.state, session);
  if (rows.length === 0) return null;
  const standing = ({ rule, decision, afterAccess }: MeasureRow): string => {
    if (decision !== undefined) {
      const on = decision.decision === 'not-needed' ? '' : formatShortDay(session.language, decision.on);
      return t(`decision.${decision.decision}`, { day: on });
    }
    if (afterAccess) return t('measures.afterAccess');
    const decider = partyWord(i18n, rule.decidedBy);
    const doer = rule.doneBy === undefined ? undefined : partyWord(i18n, rule.doneBy);
    return doer === undefined || doer === decider
      ? t(`measures.by.${rule.must}`, { party: decider })
      : t('measures.byAndDone', { party: decider, doer });
  };
  return (
    <section className={styles.section} aria-labelledby="measures">
      <Subtitle2 as="h2" id="measures" className={styles.title}>
        {t('measures.title')}
      </Subtitle2>
      <ul className={styles.list} aria-labelledby="measures">
        {rows.map((row) => {
          const { measure } = row.rule;
          const name = measureName(measure);
          return (
            <li key={measure} className={styles.row}>
              <div className={styles.head}>
                <span className={styles.words}>
                  <Body1Strong>{name}</Body1Strong>
                  <Caption1 className={styles.detail}>{standing(row)}</Caption1>
                </span>
                {row.mayDecide && open !== measure && (
                  <Button
                    appearance={isFirst(row) ? 'primary' : 'secondary'}
                    disabled={busy}
                    aria-label={t('measures.decideOf', { name })}
                    onClick={() => setOpen(measure)}
                  >
                    {t(row.decision === undefined ? 'measures.decide' : 'measures.change')}
                  </Button>
                )}
              </div>
              {open === measure && row.mayDecide && (
                <>
                  {measure === 'access-removal' && <Body1>{t('measures.accessFirst')}</Body1>}
                  <MeasureForm
                    rule={row.rule}
                    name={name}
                    busy={busy}
                    onLeave={() => setOpen(undefined)}
                    onDecide={(decision) =>
                      void perform(
                        () => act(session, record, { type: 'considerMeasure', measure, decision }),
                        t('measures.done'),
                      ).then((done) => done && setOpen(undefined))
                    }
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
