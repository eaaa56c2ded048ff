import { Body1, Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { InformedEmployee } from '@loggkontroll/core/workflow';
import { DueLabel } from '@loggkontroll/ui/components';
import { describeRefusal } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import type { Performing } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { firstDueOf, noteByList } from './stored-round.ts';
import type { StoredRound } from './stored-round.ts';
import { WhoIsLeft } from './WhoIsLeft.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  none: { width: '32px', flexShrink: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  day: { flex: '0 1 220px' },
});

/** The responsible ticks off those who have been told in another way than by card, with the day. */
export const NoteByList = ({
  round,
  left,
  performing: { busy, perform },
}: {
  readonly round: StoredRound;
  readonly left: readonly InformedEmployee[];
  readonly performing: Performing<StoredRound>;
}) => {
  const { t, i18n } = useTranslation('informing');
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [on, setOn] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const theirs = left.filter(({ personId }) => personId !== session.me.personId);
  const byList = theirs.filter(({ personId }) => personId === undefined);
  const marked = theirs.filter(({ employeeId }) => chosen.has(employeeId));
  const dueOn = firstDueOf(left);
  const dateFault =
    on === '' ? 'informing-date-malformed' : on > today ? 'informing-date-in-future' : undefined;
  const choose = (employeeIds: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const employeeId of employeeIds) {
      if (isChosen) next.add(employeeId);
      else next.delete(employeeId);
    }
    setChosen(next);
  };
  const note = async (): Promise<void> => {
    setTried(true);
    if (marked.length === 0 || dateFault !== undefined) return;
    const ids = new Set(marked.map(({ employeeId }) => employeeId));
    const words = t('note.saved', { count: marked.length });
    if (await perform(() => noteByList(session, round, ids, on), words)) {
      setChosen(new Set());
      setTried(false);
    }
  };
  const fault = (
    code: 'informing-nobody-chosen' | 'informing-date-malformed' | 'informing-date-in-future',
  ) => ({
    validationMessage: describeRefusal(i18n, { code }),
  });
  return (
    <ActionPanel title={t('left.title', { count: left.length })}>
      <DueLabel dueOn={dueOn} today={today} />
      <Body1>{t(byList.length > 0 ? 'note.lead' : 'note.onlyCards')}</Body1>
      {byList.length > 1 && (
        <Checkbox
          label={t('note.allByList', { count: byList.length })}
          checked={
            byList.every(({ employeeId }) => chosen.has(employeeId))
              ? true
              : byList.some(({ employeeId }) => chosen.has(employeeId)) && 'mixed'
          }
          onChange={(_, { checked }) =>
            choose(
              byList.map(({ employeeId }) => employeeId),
              checked === true,
            )
          }
        />
      )}
      <ul className={styles.list} aria-label={t('note.list')}>
        {left.map((employee) => {
          const { employeeId, name, personId } = employee;
          return (
            <li key={employeeId} className={styles.row}>
              {personId === session.me.personId ? (
                <span className={styles.none} />
              ) : (
                <Checkbox
                  aria-label={t('note.choose', { name })}
                  checked={chosen.has(employeeId)}
                  onChange={(_, { checked }) => choose([employeeId], checked === true)}
                />
              )}
              <WhoIsLeft employee={employee} saidOfAll={dueOn} />
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Field
          label={t('note.on')}
          className={styles.day}
          {...(tried && dateFault !== undefined ? fault(dateFault) : {})}
        >
          <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
        </Field>
        <Field {...(tried && marked.length === 0 ? fault('informing-nobody-chosen') : {})}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void note()}>
            {marked.length === 0 ? t('note.button') : t('note.buttonOf', { count: marked.length })}
          </Button>
        </Field>
      </div>
    </ActionPanel>
  );
};
