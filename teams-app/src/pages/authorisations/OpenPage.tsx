import {
  Body1,
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Policy } from '@loggkontroll/core/policy';
import { accept } from '@loggkontroll/core/result';
import { authorisationFactsOf } from '@loggkontroll/core/workflow';
import type { AuthorisationScope } from '@loggkontroll/core/workflow';
import { EmptyState } from '@loggkontroll/ui/components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { PageFrame, RoutineField } from '../../app/index.ts';
import { registerOf, usePeople, useUnits } from '../../data/index.ts';
import { contextOf, useSession, useToday } from '../../session/index.ts';
import { BackToAuthorisations } from './BackToAuthorisations.tsx';
import { dateChoices } from './date-choices.ts';
import { hasReviewDates } from './has-review-dates.ts';
import { useDoerName } from './use-doer-name.ts';
import { usePersonOf } from './use-person-of.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  go: { alignSelf: 'flex-start' },
  people: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Where a planner opens the review of a unit, or of its protected persons, for a date of the policy. */
export const OpenPage = () => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const session = useSession();
  const { policies, roles, language } = session;
  const offering = policies.filter(hasReviewDates);
  const [chosen, setChosen] = useState<Policy>();
  const policy = offering.length === 1 ? offering[0] : chosen;
  const navigate = useNavigate();
  const today = useToday();
  const units = useUnits();
  const { nameOf } = usePeople();
  const doerName = useDoerName();
  const personOf = usePersonOf();
  const { saving, run } = useSaving();
  const [scope, setScope] = useState<AuthorisationScope>('unit');
  const [unitId, setUnitId] = useState<string>();
  const [date, setDate] = useState<string>();
  const [tried, setTried] = useState(false);
  const rules = policy?.authorisation;
  const unit = unitId === undefined ? undefined : units.get(unitId);
  const { dates, next } = dateChoices(policy, today);
  const doneBy = date ?? next;
  const offered = [...units.values()]
    .filter(({ branch }) => scope === 'protected-persons' || rules?.branches[branch] !== undefined)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const facts =
    policy && unit && doneBy !== undefined && personOf
      ? authorisationFactsOf(
          {
            ...{ unit, scope, doneBy, occasion: 'date', openedOn: today, orderId: undefined },
            personOf: personOf(unit),
          },
          policy,
        )
      : undefined;
  const busy = saving.status === 'saving';
  const missing = tried ? { validationMessage: t('missing') } : {};
  const send = async (): Promise<void> => {
    setTried(true);
    if (facts === undefined || 'code' in facts) return;
    const { authorisations } = registerOf(session.connection);
    await run(async () => {
      const command = { type: 'openAuthorisation', ...facts, openedAt: session.clock.now() } as const;
      const made = await authorisations.create(command, contextOf(session));
      if (made.ok) navigate(`/${tabPath.authorisation(facts.authorisationId)}`);
      return made.ok ? accept(undefined) : made;
    });
  };
  const isOffered = offering.length > 0 && roles.includes('planner');
  return (
    <PageFrame title={t('open.title')} lead={t('open.lead')} back={<BackToAuthorisations />}>
      {offering.length === 0 && <EmptyState title={t('open.notInPolicy')} />}
      {offering.length > 0 && !isOffered && <EmptyState title={t('open.notForYou')} />}
      {isOffered && (
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
          {rules?.protectedPersons && (
            <Field label={t('open.scope')} required>
              <RadioGroup
                value={scope}
                onChange={(_, { value }) =>
                  setScope(value === 'protected-persons' ? 'protected-persons' : 'unit')
                }
              >
                <Radio value="unit" label={t('scope.unit')} />
                <Radio value="protected-persons" label={t('scope.protected-persons')} />
              </RadioGroup>
            </Field>
          )}
          <Field label={t('open.unit')} required {...(unit === undefined ? missing : {})}>
            <Select value={unitId ?? ''} onChange={(_, { value }) => setUnitId(value)}>
              <option value="">{t('open.choose')}</option>
              {offered.map((each) => (
                <option key={each.unitId} value={each.unitId}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('open.doneBy')} required {...(doneBy === undefined ? missing : {})}>
            <Select value={doneBy ?? ''} onChange={(_, { value }) => setDate(value)}>
              {dates.map((each) => (
                <option key={each} value={each}>
                  {formatDay(language, each, today)}
                </option>
              ))}
            </Select>
          </Field>
          {facts && 'code' in facts && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t(`open.refused.${facts.code}`)}</MessageBarBody>
            </MessageBar>
          )}
          {facts && !('code' in facts) && (
            <div>
              <Body1 as="p">{t('open.people')}</Body1>
              <ul className={styles.people}>
                {(['list', 'decide', 'carry-out', 'close'] as const).map((step) => {
                  const { lister, decider, carrier, controller } = facts;
                  const doers = { list: lister, decide: decider, 'carry-out': carrier, close: controller };
                  const day = formatDay(language, facts.deadlines[step], today);
                  return <li key={step}>{t(`open.step.${step}`, { who: doerName(doers[step]), day })}</li>;
                })}
              </ul>
            </div>
          )}
          <SavingMessage saving={saving} nameOf={nameOf} />
          <Button type="submit" appearance="primary" className={styles.go} disabled={busy}>
            {busy ? t('going') : t('open.go')}
          </Button>
        </form>
      )}
    </PageFrame>
  );
};
