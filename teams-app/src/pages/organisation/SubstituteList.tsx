import { Badge, Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { addDays, isoDateOf } from '@loggkontroll/core/calendar';
import { substitutionIdOf } from '@loggkontroll/core/organisation';
import type { Substitution } from '@loggkontroll/core/organisation';
import { accept } from '@loggkontroll/core/result';
import { endSubstitution } from '@loggkontroll/sharepoint/organisation';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { usePageStyles } from './page-styles.ts';

const standingOf = ({ from, to }: Substitution, today: string): 'coming' | 'now' | 'over' => {
  if (to < today) return 'over';
  return from > today ? 'coming' : 'now';
};

/** Those whom a manager has named, latest first; who acts, or is to, can be ended. */
export const SubstituteList = ({
  own,
  refresh,
}: {
  readonly own: readonly Substitution[];
  readonly refresh: () => Promise<void>;
}) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const { connection, language } = useSession();
  const { nameOf } = usePeople();
  const today = useToday();
  const { saving, run } = useSaving();
  /** Of what is to come nothing is left; of what has begun, yesterday is the last day. */
  const end = (substitution: Substitution): Promise<boolean> =>
    run(async () => {
      await endSubstitution(connection, substitution, addDays(isoDateOf(today), -1));
      await refresh();
      return accept(undefined);
    });
  const day = (date: string): string => formatDay(language, date, today);
  return (
    <section className={styles.section} aria-label={t('substitutes.list')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('substitutes.list')}
      </Subtitle2>
      {own.length === 0 && <Body1>{t('substitutes.none')}</Body1>}
      {own.length > 0 && (
        <ul className={styles.list}>
          {[...own]
            .sort((a, b) => (a.from < b.from ? 1 : -1))
            .map((substitution) => {
              const standing = standingOf(substitution, today);
              const { substituteId, from, to } = substitution;
              return (
                <li key={substitutionIdOf(substitution)}>
                  <div className={styles.row}>
                    <Body1>
                      {t('substitutes.span', { name: nameOf(substituteId), from: day(from), to: day(to) })}
                    </Body1>
                    <Badge appearance="tint" color={standing === 'now' ? 'brand' : 'informative'}>
                      {t(`substitutes.${standing}`)}
                    </Badge>
                    {standing !== 'over' && (
                      <Button
                        size="small"
                        disabledFocusable={saving.status === 'saving'}
                        onClick={() => void end(substitution)}
                      >
                        {t('substitutes.end')}
                      </Button>
                    )}
                  </div>
                </li>
              );
            })}
        </ul>
      )}
      <SavingMessage saving={saving} nameOf={nameOf} saved={t('substitutes.ended')} />
    </section>
  );
};
