import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicyWords } from '../use-policy-words.ts';
import { valueIn } from './editing.ts';
import type { Editing } from './editing.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  field: { width: '100%', maxWidth: '26rem', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Takes a whole part from another policy; also how one gets a part that the policy lacks. */
export const TakeSection = ({
  path,
  editing,
  all,
}: {
  readonly path: string;
  readonly editing: Editing;
  readonly all: KnownPolicies;
}) => {
  const { t } = useTranslation('policies');
  const { nameOf } = usePolicyWords();
  const styles = useStyles();
  const [from, setFrom] = useState('');
  const isGroup = (value: unknown): boolean => value !== null && typeof value === 'object';
  const having = all.versions.filter(({ policy }) => isGroup(valueIn(policy, path)));
  const chosen = having.find(({ policy }) => `${policy.id}/${policy.version}` === from);
  if (having.length === 0) return null;
  return (
    <div className={styles.row}>
      <Field label={`${t('edit.section')} (${nameOf(path)})`} className={styles.field}>
        <Select value={from} onChange={(_, { value }) => setFrom(value)}>
          <option value="">{t('edit.sectionFrom')}</option>
          {having.map(({ policy }) => (
            <option key={`${policy.id}/${policy.version}`} value={`${policy.id}/${policy.version}`}>
              {`${policy.routine.title}, ${t('version', { version: policy.version })}`}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabled={chosen === undefined}
        onClick={() => {
          if (chosen) editing.set(path, valueIn(chosen.policy, path));
          setFrom('');
        }}
      >
        {t('edit.take')}
      </Button>
    </div>
  );
};
