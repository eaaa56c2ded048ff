import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../app/index.ts';

/** Asks before a draft is given up. */
export const DiscardDialog = ({
  onDiscard,
  onKeep,
}: {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}) => {
  const { t } = useTranslation('policies');
  useEffect(() => focusHeading, []);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onKeep()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('discard.title')}</DialogTitle>
          <DialogContent>{t('discard.body')}</DialogContent>
          <DialogActions>
            <Button onClick={onKeep}>{t('discard.keep')}</Button>
            <Button appearance="primary" onClick={onDiscard}>
              {t('discard.go')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
