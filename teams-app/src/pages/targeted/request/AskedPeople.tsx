import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../data/index.ts';
import { PersonSelect } from '../PersonSelect.tsx';
import type { AskedPerson } from './asked-people.ts';
import { nearPeople } from './draft.ts';
import type { AskingPerson } from './draft.ts';

/** Whom the requester chooses, each with what it means to be chosen. */
export const AskedPeople = ({
  asked,
  chosen,
  missing,
  asker,
  unit,
  onChange,
}: {
  readonly asked: readonly AskedPerson[];
  readonly chosen: Readonly<Record<string, PersonId | undefined>>;
  readonly missing: readonly string[];
  readonly asker: AskingPerson;
  readonly unit: Unit | undefined;
  readonly onChange: (key: string, personId: PersonId | undefined) => void;
}) => {
  const { t } = useTranslation('targeted');
  const { people } = usePeople();
  const fields = asked.map((person) => {
    const { key, part, party } = person;
    const kind = party === undefined ? '' : t(`party.${party}`);
    const place = part === undefined ? t('request.told', { who: kind }) : t(`part.${part}`);
    const label = part === undefined || kind === '' ? place : `${place} (${kind})`;
    return (
      <PersonSelect
        key={key}
        label={label}
        hint={t(`request.hint.${part ?? 'told'}`)}
        value={chosen[key]}
        near={nearPeople(person, asker, unit, people)}
        fault={missing.includes(key) ? t('request.missing') : undefined}
        onChange={(personId) => onChange(key, personId)}
      />
    );
  });
  return <>{fields}</>;
};
