import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Department } from '@loggkontroll/core/organisation';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    containerType: 'inline-size',
    containerName: 'internal-control',
  },
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  department: { minWidth: 'min(20em, 100%)' },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
});

export interface InternalControlProps {
  readonly departments: readonly Department[];
  /** Newest first. */
  readonly years: readonly number[];
  readonly departmentId: string;
  readonly year: number;
  readonly chooseDepartment: (departmentId: string) => void;
  readonly chooseYear: (year: number) => void;
  /** The chosen year, or that it is on its way. */
  readonly children: ReactNode;
}

/** The internal-control register: which department and year, and how that one stands. */
export const InternalControl = ({
  departments,
  years,
  departmentId,
  year,
  chooseDepartment,
  chooseYear,
  children,
}: InternalControlProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root} lang={language}>
      <h2 className={styles.title}>{t('internalControl:title')}</h2>
      <div className={styles.choice}>
        <Field label={t('internalControl:choice.department')} className={styles.department}>
          <Select
            value={departmentId}
            onChange={(_, data) => {
              chooseDepartment(data.value);
            }}
          >
            {departments.map((department) => (
              <option key={department.departmentId} value={department.departmentId}>
                {department.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('internalControl:choice.year')}>
          <Select
            value={String(year)}
            onChange={(_, data) => {
              chooseYear(Number(data.value));
            }}
          >
            {years.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {children}
    </div>
  );
};
