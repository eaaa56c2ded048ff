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
import type { Policy } from '@loggkontroll/core/policy';
import { extractFactsOf } from '@loggkontroll/core/workflow';
import { accept } from '@loggkontroll/core/result';
import { EmptyState, LoadingRows } from '@loggkontroll/ui/components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame, RoutineField } from '../../app/index.ts';
import { registerOf, usePeople } from '../../data/index.ts';
import { contextOf, useSession, useToday } from '../../session/index.ts';
import { PersonSelect } from '../targeted/PersonSelect.tsx';
import { BackToExtracts } from './BackToExtracts.tsx';
import { hasExtracts } from './has-extracts.ts';
import { useAssessorsNear } from './use-assessors-near.ts';
import { useRequestUnits } from './use-request-units.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  go: { alignSelf: 'flex-start' },
});

/** Where a client's request is received, without a word of who the client is: that is written in its room, afterwards. */
export const RequestPage = () => {
  const { t } = useTranslation('extracts');
  const styles = useStyles();
  const session = useSession();
  const { policies, me } = session;
  const offering = policies.filter(hasExtracts);
  const [chosen, setChosen] = useState<Policy>();
  const policy = offering.length === 1 ? offering[0] : chosen;
  const navigate = useNavigate();
  const today = useToday();
  const known = useRequestUnits();
  const units = known ?? [];
  const { people, nameOf } = usePeople();
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
    <PageFrame title={t('request.title')} lead={t('request.lead')} back={<BackToExtracts />}>
      {offering.length === 0 && <EmptyState title={t('notInPolicy')} />}
      {offering.length > 0 && known === undefined && <LoadingRows rows={4} />}
      {offering.length > 0 && known?.length === 0 && <EmptyState title={t('notForYou')} />}
      {offering.length > 0 && units.length > 0 && (
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
      )}
    </PageFrame>
  );
};
