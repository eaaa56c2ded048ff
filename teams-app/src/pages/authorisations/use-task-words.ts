import type { AccessTask, AddedAccess } from '@loggkontroll/core/authorisations';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';

const whoOf = ({ row, added }: AccessTask): string => {
  const { name = '', account = '' } = row ?? added ?? {};
  return `${name} (${account})`;
};

/** What is to be carried out of somebody's access, in words; of a list that was gone through, or of a single order. */
export const useTaskWords = (isSingle: boolean): ((task: AccessTask) => string) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const day = (on: string): string => formatDay(language, on, today);
  const untilOf = ({ until }: Partial<AddedAccess>): readonly string[] =>
    until === undefined ? [] : [t('add.untilDay', { day: day(until) })];
  const ofOrder = ({ decision, to }: AccessTask, who: string, added: AddedAccess): string =>
    [
      t(`order.carryOut.task.${decision}`, { who, to }),
      ...(added.from === undefined ? [] : [t('order.carryOut.fromDay', { day: day(added.from) })]),
      ...untilOf(added),
      ...(added.why === undefined ? [] : [added.why]),
    ].join(' ');
  return (task) => {
    const { row, decision, to, added } = task;
    const who = whoOf(task);
    if (isSingle && added) return ofOrder(task, who, added);
    const { why = '' } = added ?? {};
    const until = untilOf(added ?? {}).join('');
    return t(`carryOut.task.${decision}`, { who, role: row?.role ?? '', to, why, until });
  };
};
