import { Badge, Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Pick } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import type { Names } from './names.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  pick: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  names: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The drawn operations and units with their drawn employees, in the order drawn. */
export const PicksList = ({ picks, names }: { readonly picks: readonly Pick[]; readonly names: Names }) => {
  const { t } = useTranslation('common');
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {picks.map(({ branch, clusterId, employeeIds }) => (
        <li key={clusterId} className={styles.pick}>
          <Badge appearance="outline" color="informative">
            {t(`branch.${branch}`)}
          </Badge>
          <Body1Strong>{names.cluster(clusterId)}</Body1Strong>
          <ul className={styles.names}>
            {employeeIds.map((employeeId) => (
              <li key={employeeId}>
                <Body1>{names.employee(employeeId)}</Body1>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
