import {
  Body1Strong,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { formatMapping, parseMapping } from '@loggkontroll/core/log';
import type { Mapping, MappingRefusal } from '@loggkontroll/core/log';
import { FailureNotice } from '@loggkontroll/ui/components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../app/focus-heading.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { gapsOf, mappingFrom } from './mapping-draft.ts';
import type { MappingGap } from './mapping-draft.ts';
import { mapping as texts } from './mapping-texts.ts';
import { MappingFields } from './MappingFields.tsx';
import { MappingPreview } from './MappingPreview.tsx';
import { saveText } from './save-text.ts';
import { useSample } from './use-sample.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1000px, 96vw)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hidden: { display: 'none' },
  lead: { margin: 0 },
  grow: { marginInlineEnd: 'auto' },
});

/** Where somebody says which column is what in a log that no profile knows, sees what comes of it, and keeps it. */
export const MappingDialog = ({
  file,
  unit,
  onUse,
  onLeave,
}: {
  readonly file: File;
  /** What is stated of a log that does not say at which unit. */
  readonly unit: string;
  readonly onUse: (mapping: Mapping) => void;
  readonly onLeave: () => void;
}) => {
  useTexts({ mapping: texts });
  const { t } = useTranslation(['mapping', 'common']);
  const styles = useStyles();
  const { sampled, change } = useSample(file);
  const [loaded, setLoaded] = useState<Mapping>();
  const [refused, setRefused] = useState<MappingRefusal>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusHeading, []);
  const draft = sampled.state === 'sampled' ? sampled.draft : undefined;
  const chosen = loaded ?? (draft && mappingFrom(draft));
  const gapWord = (gap: MappingGap): string => {
    if (gap === 'name') return t('mapping:gapName');
    return t(gap === 'dates' ? 'mapping:dates' : `mapping:column.${gap}`).toLowerCase();
  };
  const load = async (from: File): Promise<void> => {
    const parsed = parseMapping(await from.text());
    setRefused(parsed.ok ? undefined : parsed.refusal);
    setLoaded(parsed.ok ? parsed.value : undefined);
  };
  const places = refused?.code === 'mapping-invalid' ? refused.faults.map(({ at }) => at).join(', ') : '';
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onLeave()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('mapping:title', { name: file.name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.lead}>{t('mapping:lead')}</p>
            {refused && (
              <MessageBar intent="error" layout="multiline" role="alert">
                <MessageBarBody>{t(`mapping:refused.${refused.code}`, { places })}</MessageBarBody>
              </MessageBar>
            )}
            {sampled.state === 'sampling' && <Spinner label={t('mapping:opening')} />}
            {sampled.state === 'broken' && <FailureNotice kind="unknown" />}
            {sampled.state === 'refused' && (
              <MessageBar intent="error" layout="multiline" role="alert">
                <MessageBarBody>
                  {t(
                    sampled.code === 'file-gone' || sampled.code === 'file-empty'
                      ? `mapping:refused.${sampled.code}`
                      : 'mapping:refused.other',
                  )}
                </MessageBarBody>
              </MessageBar>
            )}
            {sampled.state === 'sampled' && (
              <>
                {loaded ? (
                  <MessageBar intent="success">
                    <MessageBarBody>{t('mapping:loaded', { name: loaded.name })}</MessageBarBody>
                  </MessageBar>
                ) : (
                  <MappingFields draft={sampled.draft} sample={sampled.sample} change={change} />
                )}
                <Body1Strong as="h3">{t('mapping:preview')}</Body1Strong>
                {chosen ? (
                  <MappingPreview sample={sampled.sample} mapping={chosen} unit={unit} />
                ) : (
                  <div role="status">
                    {t('mapping:previewNone')}{' '}
                    {t('mapping:missing', { what: gapsOf(sampled.draft).map(gapWord).join(', ') })}
                  </div>
                )}
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            <input
              ref={input}
              type="file"
              accept=".json,application/json"
              className={styles.hidden}
              aria-label={t('mapping:load')}
              onChange={({ target }) => {
                const [from] = target.files ?? [];
                if (from) void load(from);
                target.value = '';
              }}
            />
            <Button
              className={styles.grow}
              onClick={() => (loaded ? setLoaded(undefined) : input.current?.click())}
            >
              {t(loaded ? 'mapping:edit' : 'mapping:load')}
            </Button>
            <Button
              disabled={!chosen}
              onClick={() =>
                chosen && saveText(t('mapping:fileName', { name: chosen.name }), formatMapping(chosen))
              }
            >
              {t('mapping:download')}
            </Button>
            <Button onClick={onLeave}>{t('common:action.cancel')}</Button>
            <Button appearance="primary" disabled={!chosen} onClick={() => chosen && onUse(chosen)}>
              {t('mapping:use')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
