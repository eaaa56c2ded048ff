import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Person, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { extractFactsOf } from '@loggkontroll/core/workflow';
import { accept } from '@loggkontroll/core/result';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { RoutineField } from '../../app/index.ts';
import { registerOf, usePeople } from '../../data/index.ts';
import { contextOf, useSession, useToday } from '../../session/index.ts';
import { PersonSelect } from '../targeted/PersonSelect.tsx';
import { useAssessorsNear } from './use-assessors-near.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  go: { alignSelf: 'flex-start' },
});

/** What is asked when a client's request is received; of which unit only where there are several. */
export const RequestForm = ({
  offering,
  units,
  people,
}: {
  readonly offering: readonly Policy[];
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
}) => {
  const { t } = useTranslation('extracts');
  const styles = useStyles();
  const session = useSession();
  const { me } = session;
  const [chosen, setChosen] = useState<Policy>();
  const policy = offering.length === 1 ? offering[0] : chosen;
  const navigate = useNavigate();
  const today = useToday();
  const { nameOf } = usePeople();
  const { saving, run } = useSaving();
  const [unitId, setUnitId] = useState<string>();
  const [requestedOn, setRequestedOn] = useState<string>(today);
  const [requestedBy, setRequestedBy] = useState<'client' | 'representative'>();
  const [decider, setDecider] = useState<string>();
  const [tried, setTried] = useState(false);
  const unit = units.find((each) => each.unitId === unitId) ?? (units.length === 1 ? units[0] : undefined);
  const rules = policy?.clientExtract;
  const isManagers = rules?.assessedBy === 'unit-manager';
  const assessor = isManagers ? unit?.managerId : decider;
  const near = useAssessorsNear(unit, rules !== undefined && rules !== null && !isManagers);
  const busy = saving.status === 'saving';
  const missing = tried ? { validationMessage: t('missing') } : {};
  const send = async (): Promise<void> => {
    setTried(true);
    if (!policy || !unit || requestedBy === undefined || assessor === undefined || requestedOn === '') return;
    const facts = extractFactsOf(
      {
        extractId: crypto.randomUUID(),
        departmentId: unit.departmentId,
        unitId: unit.unitId,
        ...{ requestedOn, requestedBy, assessor },
        handler: me.personId,
        handlersManager: people.find(({ personId }) => personId === me.personId)?.managerId,
        orderer: rules?.orderedBy === 'unit-manager' ? unit.managerId : assessor,
      },
      policy,
    );
    if (facts === undefined) return;
    const { extracts } = registerOf(session.connection);
    await run(async () => {
      const made = await extracts.create({ type: 'requestExtract', ...facts }, contextOf(session));
      if (made.ok) navigate(`/${tabPath.extract(facts.extractId)}`);
      return made.ok ? accept(undefined) : made;
    });
  };
  return (
    <form
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RoutineField
        policies={offering}
        chosen={policy}
        fault={tried && policy === undefined ? t('missing') : undefined}
        onChange={setChosen}
      />
      {units.length > 1 && (
        <Field label={t('request.unit')} required {...(unit === undefined ? missing : {})}>
          <Select value={unitId ?? ''} onChange={(_, { value }) => setUnitId(value)}>
            <option value="">{t('request.choose')}</option>
            {units.map((each) => (
              <option key={each.unitId} value={each.unitId}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('request.on')} required {...(requestedOn === '' ? missing : {})}>
        <Input
          type="date"
          value={requestedOn}
          max={today}
          onChange={(_, { value }) => setRequestedOn(value)}
        />
      </Field>
      <Field label={t('request.by')} required {...(requestedBy === undefined ? missing : {})}>
        <RadioGroup
          value={requestedBy ?? ''}
          onChange={(_, { value }) =>
            setRequestedBy(value === 'representative' ? 'representative' : 'client')
          }
        >
          <Radio value="client" label={t('by.client')} />
          <Radio value="representative" label={t('by.representative')} />
        </RadioGroup>
      </Field>
      {rules && !isManagers && (
        <PersonSelect
          label={t('request.assessor')}
          value={decider}
          near={near}
          onChange={setDecider}
          fault={tried && decider === undefined ? t('missing') : undefined}
        />
      )}
      <SavingMessage saving={saving} nameOf={nameOf} />
      <Button type="submit" appearance="primary" className={styles.go} disabled={busy}>
        {busy ? t('going') : t('request.go')}
      </Button>
    </form>
  );
};
