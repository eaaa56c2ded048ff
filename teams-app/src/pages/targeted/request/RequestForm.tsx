import {
  Body1,
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  Subtitle1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FunctionHolder, Unit } from '@loggkontroll/core/organisation';
import type { TargetedAbout, TargetedReason } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import type { TargetedFacts, TargetedRequestRefusal } from '@loggkontroll/core/workflow';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { usePeople } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { askedPeople, isProviders } from './asked-people.ts';
import { AskedPeople } from './AskedPeople.tsx';
import { begunRequest, takeBegun } from './begun.ts';
import { emptyProvider, emptyRequest, factsFrom, missingIn, unitsFor } from './draft.ts';
import type { RequestDraft } from './draft.ts';
import type { Offer } from './offers.ts';
import { ProviderFields } from './ProviderFields.tsx';
import { RequestSummary } from './RequestSummary.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  title: { margin: 0 },
  go: { alignSelf: 'flex-start' },
});

/** What a request says; then what it comes to, before it is sent. */
export const RequestForm = ({
  policy,
  rules,
  parties,
  units,
  holders,
  onSummary,
}: Offer & {
  readonly holders: readonly FunctionHolder[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly onSummary: (shown: boolean) => void;
}) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const { me, clock } = useSession();
  const { people } = usePeople();
  const begun = begunRequest(useLocation().state);
  const asker = { personId: me.personId, holders, today: useToday() };
  const [draft, setDraft] = useState<RequestDraft>(() => {
    const own = unitsFor(parties.length === 1 ? parties[0] : undefined, asker, units.values());
    return { ...emptyRequest(parties, own), ...takeBegun(begun, rules, own) };
  });
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<Result<TargetedFacts, TargetedRequestRefusal>>();
  const { as, unitId, reason, about } = draft;
  const asked = as === undefined ? [] : askedPeople(rules, { as, reason });
  const choices = unitsFor(as, asker, units.values());
  const isProvider = isProviders(rules, as);
  const provider = isProvider ? (draft.provider ?? emptyProvider) : undefined;
  const whole: RequestDraft = { ...draft, ...(provider && { provider }) };
  const aboutsOf = (of: TargetedReason): readonly TargetedAbout[] =>
    of === 'private-providers-sample' ? ['employee'] : (rules.reasons[of] ?? []);
  const abouts = reason === undefined ? [] : aboutsOf(reason);
  const missing = missingIn(whole, asked);
  const faultAt = (key: string) =>
    tried && missing.includes(key) ? { validationMessage: t('request.missing') } : {};
  const change = (next: Partial<RequestDraft>): void => {
    setMade(undefined);
    setDraft({ ...draft, ...next });
  };
  const reasons = [
    ...(Object.keys(rules.reasons) as (keyof typeof rules.reasons)[]),
    ...(isProvider && rules.privateProviders?.systematicToo ? (['private-providers-sample'] as const) : []),
  ];
  const show = (shown: boolean): void => {
    onSummary(shown);
    if (!shown) setMade(undefined);
    window.scrollTo(0, 0);
  };
  const check = (): void => {
    setTried(true);
    if (missing.length > 0) return;
    const newId = () => crypto.randomUUID();
    const facts = factsFrom(whole, {
      policy,
      requester: me.personId,
      now: clock.now(),
      newId,
      units,
      people,
    });
    setMade(facts);
    if (facts?.ok === true) show(true);
  };
  if (made?.ok === true) {
    return <RequestSummary facts={made.value} onChange={() => show(false)} />;
  }
  return (
    <form
      className={styles.form}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {parties.length > 1 && (
        <Field label={t('request.as')} required {...faultAt('as')}>
          <RadioGroup
            value={as ?? ''}
            onChange={(_, { value }) => {
              const party = parties.find((each) => each === value);
              change({
                as: party,
                unitId: emptyRequest(parties, unitsFor(party, asker, units.values())).unitId,
              });
            }}
          >
            {parties.map((party) => (
              <Radio key={party} value={party} label={t(`party.${party}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!isProvider && choices.length !== 1 && (
        <Field label={t('request.unit')} required {...faultAt('unitId')}>
          <Select
            value={unitId ?? ''}
            onChange={(_, { value }) => change({ unitId: value === '' ? undefined : value })}
          >
            <option value="">{t('request.choose')}</option>
            {choices.map((unit) => (
              <option key={unit.unitId} value={unit.unitId}>
                {unit.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {provider && (
        <ProviderFields
          rules={rules}
          provider={provider}
          missing={tried ? missing : []}
          onChange={(next) => change({ provider: next })}
        />
      )}
      <Field label={t('request.reason')} required {...faultAt('reason')}>
        <RadioGroup
          value={reason ?? ''}
          onChange={(_, { value }) => {
            const next = reasons.find((each) => each === value);
            const possible = next === undefined ? [] : aboutsOf(next);
            change({ reason: next, about: possible.length === 1 ? possible[0] : undefined });
          }}
        >
          {reasons.map((each) => (
            <Radio key={each} value={each} label={t(`reason.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {abouts.length > 1 && (
        <Field label={t('request.about')} required {...faultAt('about')}>
          <RadioGroup
            value={about ?? ''}
            onChange={(_, { value }) => change({ about: abouts.find((each) => each === value) })}
          >
            {abouts.map((each) => (
              <Radio key={each} value={each} label={t(`about.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {asked.length > 0 && (
        <>
          <Subtitle1 as="h2" className={styles.title}>
            {t('request.people')}
          </Subtitle1>
          <AskedPeople
            asked={asked}
            asker={asker}
            unit={units.get(unitId ?? '')}
            chosen={draft.people}
            missing={tried ? missing : []}
            onChange={(key, personId) => change({ people: { ...draft.people, [key]: personId } })}
          />
        </>
      )}
      {asked.some(({ part }) => part === 'giver') && (
        <Body1>{t(`subject.learntHow.${rules.subject.learnt ?? 'in-person-or-by-phone'}`)}</Body1>
      )}
      {made?.ok === false && <RefusalNotice refusal={made.refusal} />}
      <Button type="submit" appearance="primary" className={styles.go}>
        {t('request.check')}
      </Button>
    </form>
  );
};
