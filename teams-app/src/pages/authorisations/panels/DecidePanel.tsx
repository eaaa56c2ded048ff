import { Body1, Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import {
  addAccess,
  answerOf,
  decideRows,
  rowsToDecide,
  withoutAdded,
} from '@loggkontroll/core/authorisations';
import type { AnswerDraft, AnswerPart, AnswerRefusal, RowAnswer } from '@loggkontroll/core/authorisations';
import type { AccessDecision } from '@loggkontroll/core/policy';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { readListed, sendAnswer } from '../access-room.ts';
import type { ListedAccess } from '../access-room.ts';
import { decisionsOf } from '../decisions-of.ts';
import { keptDrafts } from '../kept-drafts.ts';
import { isCompared, standsOut } from '../stands-out.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { useDoerName } from '../use-doer-name.ts';
import { AddedAccesses } from './AddedAccesses.tsx';
import { DecideGroup } from './DecideGroup.tsx';
import type { RowDecision } from './DecideRow.tsx';
import { GoneRows } from './GoneRows.tsx';
import { LackingOrders } from './LackingOrders.tsx';
import { RoomReading } from './RoomReading.tsx';

interface DecideProps extends PanelProps {
  readonly part: AnswerPart;
  readonly onDone?: () => void;
}

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flex: '1 1 12rem' },
});

const ofRows = (decisions: readonly AccessDecision[]): readonly RowDecision[] =>
  (['keep', 'change', 'end'] as const).filter((each) => decisions.includes(each));

const Deciding = ({
  listed,
  part,
  record,
  performing,
  onDone,
}: DecideProps & { readonly listed: ListedAccess }) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const session = useSession();
  const styles = useStyles();
  const doerName = useDoerName();
  const { state } = record;
  const { facts } = listed;
  const key = `${facts.listSha256}/${part}`;
  const [draft, setDraft] = useState<AnswerDraft>(keptDrafts.get(key) ?? listed.draft);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [refusal, setRefusal] = useState<AnswerRefusal>();
  const allowed = useMemo(() => decisionsOf(state), [state]);
  const decisions = useMemo(() => ofRows(allowed), [allowed]);
  const mayAdd = part === 'others' && allowed.includes('add');
  const mine = rowsToDecide(facts, part);
  const compared = isCompared(facts);
  const isOut = (row: number): boolean => {
    const fact = facts.rows[row];
    return fact !== undefined && standsOut(fact, compared);
  };
  const change = useCallback(
    (changed: (before: AnswerDraft) => AnswerDraft): void => {
      setRefusal(undefined);
      setDraft((before) => {
        const after = changed(before);
        keptDrafts.set(key, after);
        return after;
      });
    },
    [key],
  );
  const decide = useCallback(
    (rows: readonly number[], answer: Omit<RowAnswer, 'row'>): void =>
      change((before) => decideRows(before, rows, answer)),
    [change],
  );
  const select = useCallback((rows: readonly number[], isSelected: boolean): void => {
    setSelected((before) => {
      const after = new Set(before);
      for (const row of rows) {
        if (isSelected) after.add(row);
        else after.delete(row);
      }
      return after;
    });
  }, []);
  const decideMany = (decision: RowDecision, rows: readonly number[]): void => {
    decide(rows, { decision });
    select(rows, false);
  };
  const count = (decision: RowDecision): number =>
    [...draft.decided.values()].filter((each) => each.decision === decision).length;
  const send = async (): Promise<void> => {
    const answer = answerOf(draft, { facts, part, decisions: allowed });
    if (!answer.ok) {
      setRefusal(answer.refusal);
      if ('row' in answer.refusal) {
        const row = document.getElementById(`access-${answer.refusal.row}`);
        row?.querySelector<HTMLInputElement>('input[type="text"], input[type="radio"]')?.focus();
      }
      return;
    }
    if (await performing.perform(() => sendAnswer(session, record, answer.value), t('decide.done'))) {
      keptDrafts.delete(key);
      onDone?.();
    }
  };
  const groups = [
    { title: t('decide.out'), rows: mine.filter(isOut) },
    { title: t('decide.others'), rows: mine.filter((row) => !isOut(row)) },
  ].filter(({ rows }) => rows.length > 0);
  const hasOwn = part === 'others' && facts.rows.some(({ own }) => own);
  return (
    <>
      <Body1>{t(part === 'own' ? 'decide.ownBody' : 'decide.body')}</Body1>
      {hasOwn && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('decide.yours', { who: doerName(state.ownDecider) })}</MessageBarBody>
        </MessageBar>
      )}
      {mine.length === 0 && <Body1>{t('decide.nobody')}</Body1>}
      {groups.map(({ title, rows }) => (
        <DecideGroup
          key={title}
          title={title}
          rows={rows}
          listed={listed}
          compared={compared}
          decisions={decisions}
          draft={draft}
          selected={selected}
          refusal={refusal}
          onSelect={select}
          onDecide={decide}
          onDecideMany={decideMany}
        />
      ))}
      {part === 'others' && <GoneRows gone={facts.gone} />}
      {part === 'others' && <LackingOrders lacking={facts.lacking ?? []} />}
      {mayAdd && (
        <AddedAccesses
          added={draft.added}
          onAdd={(access) => change((before) => addAccess(before, access))}
          onRemove={(place) => change((before) => withoutAdded(before, place))}
        />
      )}
      <div className={styles.foot}>
        <span className={styles.count} role="status">
          <Body1>
            {refusal
              ? t(`decide.refused.${refusal.code}`, { count: 'count' in refusal ? refusal.count : 0 })
              : t('decide.count', {
                  ...{ decided: draft.decided.size, all: mine.length },
                  ...{ keep: count('keep'), change: count('change'), end: count('end') },
                })}
          </Body1>
        </span>
        <Button appearance="primary" disabled={performing.busy} onClick={() => void send()}>
          {performing.busy ? t('going') : t('decide.send')}
        </Button>
        {onDone && (
          <Button disabled={performing.busy} onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </>
  );
};

/** Whoever decides goes through the list row by row, or many at once, with what is known beside, and sends the answer. */
export const DecidePanel = (props: DecideProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  return (
    <ActionPanel title={t(props.part === 'own' ? 'decide.ownTitle' : 'decide.title')}>
      <RoomReading read={() => readListed(session, props.record.state, props.part)}>
        {(listed) => <Deciding {...props} listed={listed} />}
      </RoomReading>
    </ActionPanel>
  );
};
