import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useYear } from './use-year.ts';

const useStyles = makeStyles({ root: { maxWidth: '220px', width: '100%' } });

/** Chooses the year of a page. */
export const YearField = ({ label }: { readonly label: string }) => {
  const { year, years, choose } = useYear();
  const styles = useStyles();
  return (
    <Field label={label} className={styles.root}>
      <Select value={String(year)} onChange={(_, { value }) => choose(value)}>
        {years.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
};
