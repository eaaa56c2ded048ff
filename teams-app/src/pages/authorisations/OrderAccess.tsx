import { Body1, Button, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { AccessWish } from '@loggkontroll/core/workflow';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { registerOf, usePeople } from '../../data/index.ts';
import { contextOf, useSession } from '../../session/index.ts';
import { useOwnAccess } from './use-own-access.ts';
import type { OwnAccess } from './use-own-access.ts';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '40rem',
    paddingBottom: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
  unit: { maxWidth: '24rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const Begin = ({ own }: { readonly own: readonly OwnAccess[] }) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const navigate = useNavigate();
  const styles = useStyles();
  const { nameOf } = usePeople();
  const { saving, run } = useSaving();
  const [requestId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(own.length === 1 ? 0 : -1);
  const [tried, setTried] = useState(false);
  const busy = saving.status === 'saving';
  const begin = async (wants: AccessWish): Promise<void> => {
    setTried(true);
    const found = own[chosen];
    const facts = found?.factsFor(wants === 'access-order' ? requestId : undefined);
    if (found === undefined || facts === undefined) return;
    const { unitId, departmentId } = found.unit;
    const asked = {
      type: 'requestCase',
      ...{ requestId, wants, policyId: found.policy.id, unitId, departmentId },
      ...{ requester: session.me.personId, discoveredAt: contextOf(session).now },
    } as const;
    const { caseRequests } = registerOf(session.connection);
    let made: Awaited<ReturnType<typeof caseRequests.create>> | undefined;
    await run(async () => (made = await caseRequests.create(asked, contextOf(session))));
    if (made?.ok === true)
      navigate(`/${tabPath.authorisation(facts.authorisationId)}`, { state: { isComing: true } });
  };
  const isLacking = tried && chosen < 0;
  return (
    <>
      {own.length > 1 && (
        <Field
          className={styles.unit}
          label={t('order.unit')}
          required
          {...(isLacking ? { validationMessage: t('order.unitMissing') } : {})}
        >
          <Select
            value={String(chosen)}
            autoComplete="off"
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            <option value="-1">{t('open.choose')}</option>
            {own.map(({ unit, policy }, index) => (
              <option key={`${policy.id}/${unit.unitId}`} value={String(index)}>
                {unit.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void begin('access-order')}>
          {busy ? t('going') : t('order.begin')}
        </Button>
        <Button disabled={busy} onClick={() => void begin('access-review')}>
          {t('order.review')}
        </Button>
      </div>
      <SavingMessage saving={saving} nameOf={nameOf} />
    </>
  );
};

/**
 * Where the routine has access ordered all the while: whoever decides of it begins here, for one person or for a whole unit;
 * others read how it goes.
 */
export const OrderAccess = () => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const own = useOwnAccess();
  if (own === undefined) return null;
  return (
    <section className={styles.all} aria-label={t('order.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('order.title')}
      </Subtitle2>
      <Body1>{t(own.length > 0 ? 'order.lead' : 'order.leadOthers')}</Body1>
      {own.length > 0 && <Begin own={own} />}
    </section>
  );
};
