import { Body1Strong, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerDraft, AnswerRefusal, RowAnswer } from '@loggkontroll/core/authorisations';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedAccess } from '../access-room.ts';
import { DecideRow } from './DecideRow.tsx';
import type { RowDecision } from './DecideRow.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  many: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
});

/** Some rows under a heading, to be decided one by one or those selected at once. */
export const DecideGroup = ({
  title,
  rows,
  listed: { list, facts },
  compared,
  decisions,
  draft,
  selected,
  refusal,
  onSelect,
  onDecide,
  onDecideMany,
}: {
  readonly title: string;
  readonly rows: readonly number[];
  readonly listed: ListedAccess;
  readonly compared: boolean;
  readonly decisions: readonly RowDecision[];
  readonly draft: AnswerDraft;
  readonly selected: ReadonlySet<number>;
  readonly refusal: AnswerRefusal | undefined;
  readonly onSelect: (rows: readonly number[], selected: boolean) => void;
  readonly onDecide: (rows: readonly number[], answer: Omit<RowAnswer, 'row'>) => void;
  readonly onDecideMany: (decision: RowDecision, rows: readonly number[]) => void;
}) => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const chosen = rows.filter((row) => selected.has(row));
  const isAll = chosen.length === rows.length;
  const selectOne = useCallback((row: number, is: boolean): void => onSelect([row], is), [onSelect]);
  const faultOf = (row: number): string | undefined =>
    refusal && 'row' in refusal && refusal.row === row ? t(`decide.rowFault.${refusal.code}`) : undefined;
  return (
    <section className={styles.group} aria-label={title}>
      <Body1Strong as="h3" className={styles.title}>
        {title}
      </Body1Strong>
      <div className={styles.many}>
        <Checkbox
          label={t('decide.all', { count: rows.length })}
          checked={isAll ? true : chosen.length > 0 ? 'mixed' : false}
          onChange={() => onSelect(rows, !isAll)}
        />
        {chosen.length > 0 &&
          decisions.map((decision) => (
            <Button key={decision} size="small" onClick={() => onDecideMany(decision, chosen)}>
              {t(`decide.many.${decision}`, { count: chosen.length })}
            </Button>
          ))}
      </div>
      <ul className={styles.list}>
        {rows.map((row) => {
          const access = list.rows[row];
          const fact = facts.rows[row];
          return (
            access &&
            fact && (
              <DecideRow
                key={row}
                place={row}
                access={access}
                facts={fact}
                compared={compared}
                decisions={decisions}
                answer={draft.decided.get(row)}
                selected={selected.has(row)}
                fault={faultOf(row)}
                onSelect={selectOne}
                onDecide={onDecide}
              />
            )
          );
        })}
      </ul>
    </section>
  );
};
