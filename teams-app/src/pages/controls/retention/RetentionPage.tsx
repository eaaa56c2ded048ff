import { Body1, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween } from '@loggkontroll/core/calendar';
import type { Forecast } from '@loggkontroll/core/retention';
import { openForecasts } from '@loggkontroll/sharepoint/settings';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FiguresTable } from '../figures/FiguresTable.tsx';
import { comingTable, isEmpty } from './coming-table.ts';
import { comingOf } from './coming.ts';
import { ComingPicture } from './ComingPicture.tsx';
import { DestroyedList } from './DestroyedList.tsx';
import { goneTable } from './gone-table.ts';
import { HeldBack } from './HeldBack.tsx';
import { HeldList } from './HeldList.tsx';
import { rulesOf } from './rules.ts';
import { seesRetention } from './sees-retention.ts';
import { Summary } from './Summary.tsx';
import { retention } from './texts.ts';
import { useRoutineName } from './use-routine-name.ts';

/** The bot counts at least once a week; after this long something is wrong. */
const mostDays = 9;

const useStyles = makeStyles({ counted: { color: tokens.colorNeutralForeground2 } });

/** What goes when, as the bot has counted it. */
const Told = ({ forecast }: { readonly forecast: Forecast }) => {
  const { t } = useTranslation('retention');
  const { language, policies } = useSession();
  const styles = useStyles();
  const today = useToday();
  const routine = useRoutineName();
  const { countedOn, nextOn, rows } = forecast;
  const coming = comingOf(forecast, today);
  const gone = goneTable(t, forecast.gone);
  const day = (date: string): string => formatDay(language, date, today);
  return (
    <>
      {daysBetween(countedOn, today) > mostDays && (
        <MessageBar intent="warning">
          <MessageBarBody>{t('old', { day: day(countedOn) })}</MessageBarBody>
        </MessageBar>
      )}
      {isEmpty(forecast) ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <>
          <Summary rows={rows} />
          {coming.length > 0 && <ComingPicture coming={coming} />}
          <HeldBack />
          <HeldList forecast={forecast} />
          {rows.length > 0 && (
            <FiguresTable table={comingTable(t, rulesOf(forecast, policies), { today, routine })} />
          )}
        </>
      )}
      {gone && <FiguresTable table={gone} />}
      <Body1 className={styles.counted}>{t('counted', { on: day(countedOn), next: day(nextOn) })}</Body1>
    </>
  );
};

/** What is to be destroyed and when, what is held and why, and what has been destroyed (G1). */
export const RetentionPage = () => {
  useTexts({ retention });
  const { t } = useTranslation('retention');
  const { me, roles } = useSession();
  const isSeer = seesRetention(roles);
  const answer = useAnswer(isSeer ? ['forecast', me.personId] : undefined, async ({ connection }) => ({
    forecast: await openForecasts(connection).read(),
  }));
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      back={<BackLink to={tabPath.controls}>{t('back')}</BackLink>}
    >
      {isSeer ? (
        <>
          <Answered answer={answer}>
            {({ forecast }) =>
              forecast === undefined ? (
                <EmptyState title={t('notCounted.title')}>{t('notCounted.body')}</EmptyState>
              ) : (
                <Told forecast={forecast} />
              )
            }
          </Answered>
          <DestroyedList />
        </>
      ) : (
        <EmptyState title={t('notYours.title')}>{t('notYours.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
