import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Exclusion } from '@loggkontroll/core/draw';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExclusionDialog } from './ExclusionDialog.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Who is left out and why; nobody, unless the planner says so. */
export const Exclusions = ({
  clusters,
  exclusions,
  onChange,
}: {
  readonly clusters: readonly StaffedCluster[];
  readonly exclusions: readonly Exclusion[];
  readonly onChange: (exclusions: readonly Exclusion[]) => void;
}) => {
  const { t } = useTranslation('plan');
  const [adding, setAdding] = useState(false);
  const styles = useStyles();
  const names = useMemo(
    () =>
      new Map(
        clusters.flatMap(({ employees }) => employees.map(({ employeeId, name }) => [employeeId, name])),
      ),
    [clusters],
  );
  const nameOf = (employeeId: string) => names.get(employeeId) ?? employeeId;
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
      <Button size="small" onClick={() => setAdding(true)}>
        {t('exclusions.add')}
      </Button>
      {adding && (
        <ExclusionDialog
          employees={names}
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
