import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../texts/use-texts.ts';
import { routine } from './routine-texts.ts';

/** Which of the organisation's routines something is done under; nothing is asked where only one offers it. */
export const RoutineField = ({
  policies,
  chosen,
  fault,
  onChange,
}: {
  readonly policies: readonly Policy[];
  readonly chosen: Policy | undefined;
  readonly fault?: string | undefined;
  readonly onChange: (policy: Policy) => void;
}) => {
  useTexts({ routine });
  const { t } = useTranslation('routine');
  if (policies.length < 2) return null;
  return (
    <Field label={t('which')} required {...(fault === undefined ? {} : { validationMessage: fault })}>
      <RadioGroup
        value={chosen?.id ?? ''}
        onChange={(_, { value }) => {
          const policy = policies.find(({ id }) => id === value);
          if (policy) onChange(policy);
        }}
      >
        {policies.map(({ id, routine: { title, recordSystem } }) => (
          <Radio key={id} value={id} label={t('one', { title, recordSystem })} />
        ))}
      </RadioGroup>
    </Field>
  );
};
