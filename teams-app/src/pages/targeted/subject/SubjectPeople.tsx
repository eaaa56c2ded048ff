import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { SubjectPerson } from '@loggkontroll/core/subject';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  field: { flex: '1 1 14rem', minWidth: 0 },
  remove: { marginTop: tokens.spacingVerticalXXL },
  add: { alignSelf: 'flex-start' },
});

/** The employees under review, name and account of each. */
export const SubjectPeople = ({
  people,
  faultAt,
  onChange,
}: {
  readonly people: readonly SubjectPerson[];
  readonly faultAt: (field: 'name' | 'account', index: number) => { readonly validationMessage?: string };
  readonly onChange: (people: readonly SubjectPerson[]) => void;
}) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const change = (index: number, next: Partial<SubjectPerson>): void =>
    onChange(people.map((person, each) => (each === index ? { ...person, ...next } : person)));
  return (
    <>
      {people.map(({ name, account }, index) => (
        <fieldset key={index} className={styles.person} aria-label={t('subject.person', { n: index + 1 })}>
          <Field label={t('subject.name')} required className={styles.field} {...faultAt('name', index)}>
            <Input
              value={name}
              autoComplete="off"
              maxLength={120}
              onChange={(_, { value }) => change(index, { name: value })}
            />
          </Field>
          <Field
            label={t('subject.account')}
            hint={t('subject.accountHint')}
            required
            className={styles.field}
            {...faultAt('account', index)}
          >
            <Input
              value={account}
              autoComplete="off"
              maxLength={64}
              onChange={(_, { value }) => change(index, { account: value })}
            />
          </Field>
          {people.length > 1 && (
            <Button
              className={styles.remove}
              aria-label={t('subject.remove', { n: index + 1 })}
              onClick={() => onChange(people.filter((_, each) => each !== index))}
            >
              {t('subject.takeAway')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button className={styles.add} onClick={() => onChange([...people, { name: '', account: '' }])}>
        {t('subject.add')}
      </Button>
    </>
  );
};
