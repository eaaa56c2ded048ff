import { Body1 } from '@fluentui/react-components';
import { awaitedSupplements } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { refusalOf } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { AddForm } from './AddForm.tsx';
import { AskedList } from './AskedList.tsx';
import { AskForm } from './AskForm.tsx';

const someHash = '0'.repeat(64);

/** With the reviewer: what more is asked for, and added, where the routine offers it. Nothing for anybody else. */
export const SupplementsPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('supplements');
  const session = useSession();
  const targeted = record.state;
  const { reading, status, supplements } = targeted;
  if (status !== 'at-reviewer' || supplements.length === 0) return null;
  if (reading.by === 'reviewer' && reading.reviewer === session.me.personId) {
    const offered = supplements.filter(
      (supplement) =>
        refusalOf(session, targeted, { type: 'askSupplement', supplement, dueOn: targeted.reviewBy }) ===
        undefined,
    );
    return (
      <ActionPanel title={t('title')}>
        {offered.length > 0 && <Body1>{t('askBody')}</Body1>}
        <AskedList targeted={targeted} />
        {offered.length > 0 && <AskForm record={record} performing={performing} offered={offered} />}
      </ActionPanel>
    );
  }
  const toAdd = awaitedSupplements(targeted).filter(
    ({ supplement }) =>
      refusalOf(session, targeted, { type: 'addSupplement', supplement, sha256: someHash }) === undefined,
  );
  if (toAdd.length === 0) return null;
  return (
    <ActionPanel title={t('title')}>
      <Body1>{t('addBody')}</Body1>
      {toAdd.map((asked) => (
        <AddForm key={asked.supplement} record={record} performing={performing} asked={asked} />
      ))}
    </ActionPanel>
  );
};
