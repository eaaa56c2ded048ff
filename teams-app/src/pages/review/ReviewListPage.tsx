import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, registerOf, reviewRow, useAnswer } from '../../data/index.ts';
import type { ReviewRow } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { ReviewLine } from './ReviewLine.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Everything this person reviews or has reviewed; nothing that they are not to read any more. One request. */
const lookAtReviews = async ({ connection, me }: Session): Promise<readonly ReviewRow[]> => {
  const { reviews } = registerOf(connection);
  const rows = await reviews.summaries({ where: { Reviewer: me.personId } }).then(allOf);
  return rows.map(reviewRow).filter(({ status }) => status !== 'withdrawn');
};

const byDate = (a: ReviewRow, b: ReviewRow): number => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1);
const newestFirst = (a: ReviewRow, b: ReviewRow): number => (a.number > b.number ? -1 : 1);

/** The logs this person is to review, the most urgent first, and those that are done. */
export const ReviewListPage = () => {
  const { t } = useTranslation(['review', 'common']);
  const { me } = useSession();
  const styles = useStyles();
  const answer = useAnswer(['reviews', me.personId], lookAtReviews);
  return (
    <PageFrame title={t('common:pages.review')} lead={t('review:lead')}>
      <Answered answer={answer}>
        {(rows) => {
          const waiting = rows.filter(({ status }) => status !== 'registered').sort(byDate);
          const done = rows.filter(({ status }) => status === 'registered').sort(newestFirst);
          return (
            <>
              {waiting.length === 0 && (
                <EmptyState title={t('review:none.title')}>{t('review:none.body')}</EmptyState>
              )}
              {(
                [
                  ['waiting', waiting],
                  ['done', done],
                ] as const
              ).map(
                ([part, some]) =>
                  some.length > 0 && (
                    <section key={part} className={styles.part} aria-label={t(`review:${part}`)}>
                      <Subtitle2 as="h2">{t(`review:${part}`)}</Subtitle2>
                      <ul className={styles.list}>
                        {some.map((row, index) => (
                          <ReviewLine
                            key={row.reviewId}
                            row={row}
                            primary={part === 'waiting' && index === 0}
                          />
                        ))}
                      </ul>
                    </section>
                  ),
              )}
            </>
          );
        }}
      </Answered>
    </PageFrame>
  );
};
