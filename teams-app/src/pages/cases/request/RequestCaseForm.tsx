import {
  Body1,
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { instantOf, localOf, parseClockTime, parseIsoDate } from '@loggkontroll/core/calendar';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { RoutineField } from '../../../app/index.ts';
import { registerOf, usePeople } from '../../../data/index.ts';
import { contextOf, useSession, useToday } from '../../../session/index.ts';
import type { Askable } from './askable.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** For which unit, under which routine, and since when one knows: not whom it is about. */
export const RequestCaseForm = ({ askable }: { readonly askable: readonly Askable[] }) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const today = useToday();
  const navigate = useNavigate();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { saving, run } = useSaving();
  const [requestId] = useState(() => crypto.randomUUID());
  const [only] = askable.length === 1 ? askable : [];
  const [policy, setPolicy] = useState(only?.policy);
  const units = askable.find((each) => each.policy.id === policy?.id)?.units ?? [];
  const [chosen, setChosen] = useState('');
  const unitId = units.length === 1 ? (units[0]?.unitId ?? '') : chosen;
  const now = localOf(session.clock.now());
  const [date, setDate] = useState<string>(now.date);
  const [time, setTime] = useState<string>(now.time);
  const [day, clock] = [parseIsoDate(date), parseClockTime(time)];
  const unit = units.find((each) => each.unitId === unitId);
  const busy = saving.status === 'saving';
  const isReady = unit !== undefined && policy !== undefined && day !== undefined && clock !== undefined;
  const ask = async (): Promise<void> => {
    if (!isReady) return;
    const { departmentId } = unit;
    const asked = {
      type: 'requestCase',
      ...{ requestId, policyId: policy.id, departmentId, unitId },
      ...{ requester: session.me.personId, discoveredAt: instantOf(day, clock), ...unit.as },
    } as const;
    const { caseRequests } = registerOf(session.connection);
    let made: Awaited<ReturnType<typeof caseRequests.create>> | undefined;
    await run(async () => (made = await caseRequests.create(asked, contextOf(session))));
    if (made?.ok === true) {
      navigate(`/${tabPath.case(caseIdFrom({ requestId }))}`, { state: { isComing: true } });
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <RoutineField policies={askable.map((each) => each.policy)} chosen={policy} onChange={setPolicy} />
      {policy !== undefined && (
        <Field label={t('ask.unit')} required>
          <RadioGroup value={unitId} onChange={(_, { value }) => setChosen(value)}>
            {units.map((each) => (
              <Radio key={each.unitId} value={each.unitId} label={each.name} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Body1>{t('ask.discovered')}</Body1>
      <div className={styles.row}>
        <Field label={t('field.day')} required>
          <Input type="date" value={date} max={today} onChange={(_, { value }) => setDate(value)} />
        </Field>
        <Field label={t('field.time')} required>
          <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
        </Field>
      </div>
      <SavingMessage saving={saving} nameOf={nameOf} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={busy || !isReady}>
          {busy ? t('common:state.working') : t('ask.go')}
        </Button>
      </div>
    </form>
  );
};
