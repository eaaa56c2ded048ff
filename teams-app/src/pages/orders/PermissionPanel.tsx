import { Body1, Button, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import type { PermissionGiver } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { Answered, usePolicyOf } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ list: { margin: 0 }, action: { alignSelf: 'flex-start' } });

/** Whoever takes the log out says that they have the roles that it takes, and from whom (R1177). */
export const PermissionPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const styles = useStyles();
  const [givenBy, setGivenBy] = useState<PermissionGiver>();
  const { busy, perform } = performing;
  return (
    <ActionPanel title={t('permission.title')}>
      <Body1>{t('permission.body')}</Body1>
      <Answered answer={usePolicyOf(order.state)}>
        {({ policy }) => {
          const rule = policy?.systematic.branches[order.state.branch]?.order;
          const needs = rule?.kind === 'taken-out' ? rule.needs : undefined;
          return (
            <>
              <ul className={styles.list}>
                {needs?.roles.map((role) => (
                  <li key={role}>
                    <Body1>{t(`permission.role.${role}`)}</Body1>
                  </li>
                ))}
              </ul>
              <Field label={t('permission.givenBy')} required>
                <RadioGroup
                  value={givenBy ?? ''}
                  onChange={(_, { value }) => setGivenBy(needs?.givenBy.find((giver) => giver === value))}
                >
                  {needs?.givenBy.map((giver) => (
                    <Radio key={giver} value={giver} label={t(`permission.giver.${giver}`)} />
                  ))}
                </RadioGroup>
              </Field>
            </>
          );
        }}
      </Answered>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy || givenBy === undefined}
        onClick={() => {
          if (givenBy === undefined) return;
          void perform(
            () => act(session, order, { type: 'confirmPermission', givenBy }),
            t('permission.done'),
          );
        }}
      >
        {busy ? t('permission.going') : t('permission.go')}
      </Button>
    </ActionPanel>
  );
};
