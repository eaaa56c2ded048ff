import { Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { Answered } from '../../data/index.ts';
import { ComparedTables } from './ComparedTables.tsx';
import { policyPath } from './paths.ts';
import { usePolicies } from './use-policies.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  choice: { flex: '1 1 18rem', minWidth: 0 },
});

const keyOf = ({ id, version }: Policy): string => `${id}/${version}`;

const Compared = ({ versions, inForce }: KnownPolicies) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const [query, setQuery] = useSearchParams();
  const [everything, setEverything] = useState(false);
  const policies = versions.map(({ policy }) => policy);
  const chosen = (name: 'a' | 'b', otherwise: Policy | undefined): Policy | undefined =>
    policies.find((policy) => keyOf(policy) === query.get(name)) ?? otherwise;
  const one = chosen('a', inForce[0] ?? policies[0]);
  const other = chosen(
    'b',
    policies.find((policy) => one === undefined || keyOf(policy) !== keyOf(one)),
  );
  const titleOf = (policy: Policy): string =>
    `${policy.routine.title}, ${t('version', { version: policy.version })}`;
  const choose = (name: 'a' | 'b', value: string): void => {
    const next = new URLSearchParams(query);
    if (one) next.set('a', keyOf(one));
    if (other) next.set('b', keyOf(other));
    next.set(name, value);
    setQuery(next, { replace: true });
  };
  const choice = (name: 'a' | 'b', label: string, value: Policy | undefined) => (
    <Field label={label} className={styles.choice}>
      <Select value={value ? keyOf(value) : ''} onChange={(_, data) => choose(name, data.value)}>
        {policies.map((policy) => (
          <option key={keyOf(policy)} value={keyOf(policy)}>
            {titleOf(policy)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.choices}>
        {choice('a', t('compare.one'), one)}
        {choice('b', t('compare.other'), other)}
      </div>
      <Checkbox
        checked={everything}
        label={t('compare.everything')}
        onChange={(_, { checked }) => setEverything(checked === true)}
      />
      {one && other && (
        <ComparedTables
          one={one}
          other={other}
          titles={[titleOf(one), titleOf(other)]}
          everything={everything}
        />
      )}
    </>
  );
};

/** Two versions side by side. */
export const ComparePage = () => {
  const { t } = useTranslation('policies');
  const answer = usePolicies();
  return (
    <PageFrame wide title={t('compare.title')} back={<BackLink to={policyPath.list}>{t('back')}</BackLink>}>
      <Answered answer={answer}>{(known) => <Compared {...known} />}</Answered>
    </PageFrame>
  );
};
