import { extractDueOn } from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import { FactList } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';

/** What the record says, and that it does not say who the client is. */
export const ExtractFacts = ({ extract }: { readonly extract: ClientExtract }) => {
  const { t } = useTranslation('extracts');
  const { language } = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const { identity, authority, assessed, ordered, delivered, controlled, handedOver, returned } = extract;
  const day = (on: string): string => formatDay(language, on, today);
  const due = extractDueOn(extract);
  const rows: readonly Fact[] = [
    [t('facts.requested'), `${day(extract.requestedOn)}, ${t(`by.${extract.requestedBy}`).toLowerCase()}`],
    [t('facts.handler'), nameOf(extract.handler)],
    [t('facts.assessor'), nameOf(extract.assessor)],
    ...(extract.administrator === undefined
      ? []
      : [[t('facts.administrator'), nameOf(extract.administrator)] as const]),
    ...(identity
      ? [[t('facts.identity'), `${t(`identity.${identity.how}`)}, ${day(identity.on)}`] as const]
      : []),
    ...(authority
      ? [[t('facts.authority'), `${t(`authority.${authority.ground}`)}, ${day(authority.on)}`] as const]
      : []),
    ...(assessed ? [[t('facts.assessed'), t(`decision.${assessed.decision.kind}`)] as const] : []),
    ...(ordered ? [[t('facts.ordered'), day(ordered.at.slice(0, 10))] as const] : []),
    ...(delivered ? [[t('facts.delivered'), day(delivered.at.slice(0, 10))] as const] : []),
    ...(controlled
      ? [
          [
            t('facts.controlled'),
            `${t(`outcome.${controlled.outcome}`)}, ${day(controlled.finishedOn)}`,
          ] as const,
        ]
      : []),
    ...returned.map(({ on }) => [t('facts.returned'), day(on)] as const),
    ...(handedOver
      ? [[t('facts.handedOver'), `${t(`way.${handedOver.way}`)}, ${day(handedOver.on)}`] as const]
      : []),
    ...(due === undefined ? [] : [[t('facts.due'), day(due)] as const]),
  ];
  return <FactList title={t('facts.title')} facts={rows} note={t('facts.secret')} />;
};
