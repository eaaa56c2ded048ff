import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Exclusion } from '@loggkontroll/core/draw';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExclusionDialog } from './ExclusionDialog.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Who is left out and why; nobody, unless the planner says so. */
export const Exclusions = ({
  names,
  waiting,
  onOpen,
  exclusions,
  onChange,
}: {
  /** By account; undefined until the register has been read. */
  readonly names: ReadonlyMap<string, string> | undefined;
  /** What there is to say while it is not. */
  readonly waiting: ReactNode;
  /** Somebody is about to look for somebody. */
  readonly onOpen: () => void;
  readonly exclusions: readonly Exclusion[];
  readonly onChange: (exclusions: readonly Exclusion[]) => void;
}) => {
  const { t } = useTranslation('plan');
  const [adding, setAdding] = useState(false);
  const styles = useStyles();
  const nameOf = (employeeId: string) => names?.get(employeeId) ?? employeeId;
  return (
    <div className={styles.root}>
      <Body1>
        {exclusions.length === 0 ? t('exclusions.none') : t('exclusions.some', { count: exclusions.length })}
      </Body1>
      {exclusions.length > 0 && (
        <ul className={styles.list}>
          {exclusions.map(({ employeeId, reason }) => (
            <li key={employeeId} className={styles.row}>
              <Body1>
                {nameOf(employeeId)}: {reason}
              </Body1>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={t('exclusions.remove', { name: nameOf(employeeId) })}
                onClick={() => onChange(exclusions.filter((other) => other.employeeId !== employeeId))}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        onClick={() => {
          setAdding(true);
          onOpen();
        }}
      >
        {t('exclusions.add')}
      </Button>
      {adding && (
        <ExclusionDialog
          employees={names}
          waiting={waiting}
          taken={exclusions.map(({ employeeId }) => employeeId)}
          onClose={(exclusion) => {
            setAdding(false);
            if (exclusion) onChange([...exclusions, exclusion]);
          }}
        />
      )}
    </div>
  );
};
