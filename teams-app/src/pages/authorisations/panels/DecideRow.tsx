import {
  Body1Strong,
  Caption1,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { longestChange } from '@loggkontroll/core/authorisations';
import type { AccessRow, RowAnswer, RowFacts } from '@loggkontroll/core/authorisations';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { RowBadges } from './RowBadges.tsx';

/** What can be decided of a row. */
export type RowDecision = RowAnswer['decision'];

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '72px',
    scrollMarginBottom: '120px',
    '@media (max-width: 699px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalSNudge,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  choice: { '@media (max-width: 699px)': { gridColumnStart: 2 } },
  radios: { flexWrap: 'wrap' },
  change: { gridColumnStart: 2, gridColumnEnd: -1 },
});

/** One row of the list: who, what is known, and what is decided. */
export const DecideRow = memo(function DecideRow({
  place,
  access,
  facts,
  compared,
  decisions,
  answer,
  selected,
  fault,
  onSelect,
  onDecide,
}: {
  readonly place: number;
  readonly access: AccessRow;
  readonly facts: RowFacts;
  readonly compared: boolean;
  readonly decisions: readonly RowDecision[];
  readonly answer: RowAnswer | undefined;
  readonly selected: boolean;
  readonly fault: string | undefined;
  readonly onSelect: (place: number, selected: boolean) => void;
  readonly onDecide: (places: readonly number[], answer: Omit<RowAnswer, 'row'>) => void;
}) {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const { account, name, role, unit, from, to } = access;
  const who = [name || account, role].filter((part) => part !== '').join(', ');
  const time = from !== null || to !== null ? `${from ?? ''}–${to ?? ''}` : '';
  const details = [name === '' ? '' : account, role, unit, time].filter((part) => part !== '').join(' · ');
  return (
    <li id={`access-${place}`} className={styles.row}>
      <Checkbox
        aria-label={t('decide.select', { who })}
        checked={selected}
        onChange={(_, { checked }) => onSelect(place, checked === true)}
      />
      <span className={styles.words}>
        <Body1Strong>{name || account}</Body1Strong>
        <Caption1 className={styles.quiet}>{details}</Caption1>
        <RowBadges facts={facts} compared={compared} />
      </span>
      <Field className={styles.choice} {...(fault === undefined ? {} : { validationMessage: fault })}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          aria-label={t('decide.of', { who })}
          value={answer?.decision ?? ''}
          onChange={(_, { value }) => {
            const decision = decisions.find((each) => each === value);
            if (decision) onDecide([place], { decision });
          }}
        >
          {decisions.map((decision) => (
            <Radio key={decision} value={decision} label={t(`decision.${decision}`)} />
          ))}
        </RadioGroup>
      </Field>
      {answer?.decision === 'change' && (
        <Field label={t('decide.to')} required className={styles.change}>
          <Input
            value={answer.to ?? ''}
            maxLength={longestChange}
            onChange={(_, { value }) => onDecide([place], { decision: 'change', to: value })}
          />
        </Field>
      )}
    </li>
  );
});
