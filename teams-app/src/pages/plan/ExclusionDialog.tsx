import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Exclusion } from '@loggkontroll/core/draw';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const mostHits = 8;
const nobody: ReadonlyMap<string, string> = new Map();

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Finds one employee and asks for the reason. */
export const ExclusionDialog = ({
  employees = nobody,
  waiting,
  taken,
  onClose,
}: {
  /** Names by employeeId; undefined until they are known. */
  readonly employees: ReadonlyMap<string, string> | undefined;
  /** What there is to say until then. */
  readonly waiting: ReactNode;
  readonly taken: readonly string[];
  readonly onClose: (exclusion: Exclusion | undefined) => void;
}) => {
  const { t } = useTranslation(['plan', 'common']);
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [employeeId, setEmployeeId] = useState('');
  const [reason, setReason] = useState('');
  const wanted = search.trim().toLocaleLowerCase('sv');
  const hits =
    wanted.length < 2
      ? []
      : [...employees].filter(
          ([id, name]) =>
            !taken.includes(id) && (id.startsWith(wanted) || name.toLocaleLowerCase('sv').includes(wanted)),
        );
  const told =
    wanted.length < 2 || employees === nobody
      ? undefined
      : hits.length > mostHits
        ? t('exclusions.tooMany', { count: mostHits })
        : t('exclusions.hits', { count: hits.length });
  const chosen = hits.some(([id]) => id === employeeId);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose(undefined)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('exclusions.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {employees === nobody && waiting}
            <Field
              label={t('exclusions.search')}
              {...(told === undefined ? {} : { validationMessage: told, validationState: 'none' as const })}
            >
              <Input value={search} onChange={(_, { value }) => setSearch(value)} />
            </Field>
            {hits.length > 0 && (
              <Field label={t('exclusions.choose')}>
                <RadioGroup value={employeeId} onChange={(_, { value }) => setEmployeeId(value)}>
                  {hits.slice(0, mostHits).map(([id, name]) => (
                    <Radio key={id} value={id} label={`${name} (${id})`} />
                  ))}
                </RadioGroup>
              </Field>
            )}
            <Field label={t('exclusions.reason')} hint={t('exclusions.reasonHint')} required>
              <Textarea
                value={reason}
                rows={2}
                maxLength={300}
                onChange={(_, { value }) => setReason(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(undefined)}>{t('common:action.cancel')}</Button>
            <Button
              appearance="primary"
              disabled={!chosen || reason.trim() === ''}
              onClick={() => onClose({ employeeId, reason: reason.trim() })}
            >
              {t('exclusions.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
