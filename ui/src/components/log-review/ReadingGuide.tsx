import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: 0, paddingInlineStart: '1.2em', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Stands in the guide, to tell when it has gone from the page: until then Fluent takes the keyboard back to it. */
const UntilGone = ({ onGone }: { readonly onGone: () => void }): null => {
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  }, [onGone]);
  useEffect(() => () => latest.current(), []);
  return null;
};

/** The written instructions: what a log says, what it does not say, and how to go about it (FFS 6.4; VON, appendix). */
export const ReadingGuide = ({
  open,
  setOpen,
  goOn,
}: {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Called when it has gone that nobody asked for; who did has the keys back from Fluent. */
  readonly goOn: () => void;
}): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const isAskedFor = useRef(false);
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (data.open) isAskedFor.current = true;
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<BookOpenRegular />}>{t('logReview:reading.open')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <UntilGone
          onGone={() => {
            if (!isAskedFor.current) goOn();
          }}
        />
        <DialogBody>
          <DialogTitle>{t('logReview:reading.title')}</DialogTitle>
          <DialogContent>
            {(['says', 'silent', 'how'] as const).map((part) => (
              <section key={part}>
                <h3 className={styles.title}>{t(`logReview:reading.${part}.title`)}</h3>
                <ul className={styles.list}>
                  {t(`logReview:reading.${part}.points`, { returnObjects: true }).map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t('logReview:reading.done')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
