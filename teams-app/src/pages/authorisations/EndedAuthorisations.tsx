import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allOf, Answered, registerOf, useAnswer } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { AuthorisationGroup } from './AuthorisationGroup.tsx';
import { authorisationRow } from './authorisation-row.ts';

const useStyles = makeStyles({ show: { alignSelf: 'flex-start' } });

const OfYear = ({ year }: { readonly year: number }) => {
  const { t } = useTranslation('authorisations');
  const { me } = useSession();
  const answer = useAnswer(['authorisations-ended', me.personId, year], async ({ connection }) => {
    const rows = await registerOf(connection).authorisations.summaries({
      where: { DoneBy: { startsWith: String(year) }, Status: ['closed', 'withdrawn'] },
    });
    return (await allOf(rows)).map(authorisationRow).reverse();
  });
  return (
    <Answered answer={answer}>
      {(rows) =>
        rows.length > 0 ? (
          <AuthorisationGroup title={t('list.ended', { year })} rows={rows} />
        ) : (
          <Body1>{t('noEnded', { year })}</Body1>
        )
      }
    </Answered>
  );
};

/** The ended authorisation reviews that were to be finished in a year, the latest first: asked for when somebody wants to see them. */
export const EndedAuthorisations = () => {
  const { t } = useTranslation('authorisations');
  const styles = useStyles();
  const thisYear = Number(useToday().slice(0, 4));
  const [shown, setShown] = useState(0);
  const years = Array.from({ length: shown }, (_, back) => thisYear - back);
  return (
    <>
      {years.map((year) => (
        <OfYear key={year} year={year} />
      ))}
      <Button appearance="transparent" className={styles.show} onClick={() => setShown(shown + 1)}>
        {t('showEnded', { year: thisYear - shown })}
      </Button>
    </>
  );
};
