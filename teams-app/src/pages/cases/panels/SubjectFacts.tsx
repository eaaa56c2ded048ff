import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../../data/index.ts';
import { subjectOf, useSubject } from '../documents/use-subject.ts';
import type { StoredCase } from '../stored-case.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  action: { alignSelf: 'flex-start' },
});

/** Whom the case is about: fetched when somebody asks, so that it does not stand on a screen that others see. */
export const SubjectFacts = ({ record }: { readonly record: StoredCase }) => {
  const { t } = useTranslation('cases');
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const answer = useSubject(record, isShown);
  if (subjectOf(record) === undefined) return null;
  return (
    <div className={styles.root}>
      {isShown && (
        <Answered answer={answer}>
          {(subject) =>
            subject === 'missing' ? (
              <Body1>{t('documents.missing')}</Body1>
            ) : (
              <dl className={styles.facts}>
                {(['name', 'account'] as const).map((field) => (
                  <div key={field}>
                    <Caption1 as="dt" className={styles.term}>
                      {t(`subject.${field}`)}
                    </Caption1>
                    <dd className={styles.value}>{subject[field]}</dd>
                  </div>
                ))}
              </dl>
            )
          }
        </Answered>
      )}
      <Button className={styles.action} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'subject.hide' : 'subject.show')}
      </Button>
    </div>
  );
};
