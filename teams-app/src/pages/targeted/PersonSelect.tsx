import { Field, Select } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';

/** Chooses somebody who acts in the suite: those most likely first, then everybody by name. No name is typed. */
export const PersonSelect = ({
  label,
  hint,
  value,
  near = [],
  except = [],
  none,
  fault,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: PersonId | undefined;
  readonly near?: readonly PersonId[];
  readonly except?: readonly PersonId[];
  /** What it means to choose nobody; a person is to be chosen without it. */
  readonly none?: string | undefined;
  readonly fault?: string | undefined;
  readonly onChange: (personId: PersonId | undefined) => void;
}) => {
  const { t } = useTranslation('targeted');
  const { people, nameOf } = usePeople();
  const all = people
    .filter(({ personId }) => !except.includes(personId))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const nearest = near.filter((personId) => all.some((person) => person.personId === personId));
  const option = (personId: PersonId) => (
    <option key={personId} value={personId}>
      {nameOf(personId)}
    </option>
  );
  return (
    <Field
      label={label}
      required
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Select
        value={value ?? ''}
        autoComplete="off"
        onChange={(_, chosen) => onChange(chosen.value === '' ? undefined : chosen.value)}
      >
        <option value="">{none ?? t('request.choose')}</option>
        {nearest.length > 0 && <optgroup label={t('request.near')}>{nearest.map(option)}</optgroup>}
        <optgroup label={t('request.everyone')}>
          {all.filter(({ personId }) => !nearest.includes(personId)).map(({ personId }) => option(personId))}
        </optgroup>
      </Select>
    </Field>
  );
};
