import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { InformedEmployee } from '@loggkontroll/core/workflow';
import { DueLabel } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../session/index.ts';
import { firstDueOf } from './stored-round.ts';
import { WhoIsLeft } from './WhoIsLeft.tsx';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Who has not confirmed, for those who only look. */
export const LeftList = ({ left }: { readonly left: readonly InformedEmployee[] }) => {
  const { t } = useTranslation('informing');
  const today = useToday();
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h2" className={styles.title}>
        {t('left.title', { count: left.length })}
      </Subtitle2>
      <DueLabel dueOn={firstDueOf(left)} today={today} />
      <ul className={styles.list}>
        {left.map((employee) => (
          <li key={employee.employeeId} className={styles.row}>
            <WhoIsLeft employee={employee} saidOfAll={firstDueOf(left)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
