import { Body1, Body1Strong, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { AddedAccess } from '@loggkontroll/core/authorisations';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { usePanelStyles } from './panel-styles.ts';

const useStyles = makeStyles({
  order: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

const empty = { name: '', account: '', role: '', why: '', until: '' };
const required = ['name', 'account', 'role', 'why'] as const;
const longest = 200;

/** Access is ordered for those who lack it: who, which, what for and until when. */
export const AddedAccesses = ({
  added,
  onAdd,
  onRemove,
}: {
  readonly added: readonly AddedAccess[];
  readonly onAdd: (access: AddedAccess) => void;
  readonly onRemove: (place: number) => void;
}) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const styles = { ...usePanelStyles(), ...useStyles() };
  const today = useToday();
  const [fields, setFields] = useState<typeof empty>();
  const [tried, setTried] = useState(false);
  const isMissing = (name: (typeof required)[number]): boolean => tried && fields?.[name].trim() === '';
  const add = (): void => {
    setTried(true);
    if (fields === undefined || required.some((name) => fields[name].trim() === '')) return;
    const { name, account, role, why, until } = fields;
    const access = { name: name.trim(), account: account.trim(), role: role.trim(), why: why.trim() };
    onAdd({ ...access, ...(until === '' ? {} : { until }) });
    setFields(undefined);
    setTried(false);
  };
  return (
    <section className={styles.section} aria-label={t('add.title')}>
      <Body1Strong as="h3" className={styles.title}>
        {t('add.title')}
      </Body1Strong>
      {added.map(({ name, account, role, why = '', until }, place) => (
        <div key={place} className={styles.order}>
          <Body1>
            {t('add.one', { name, account, role, why })}
            {until !== undefined && ` ${t('add.untilDay', { day: formatDay(language, until, today) })}`}
          </Body1>
          <Button size="small" onClick={() => onRemove(place)}>
            {t('add.remove', { name })}
          </Button>
        </div>
      ))}
      {fields === undefined ? (
        <div>
          <Button onClick={() => setFields(empty)}>{t('add.begin')}</Button>
        </div>
      ) : (
        <div className={styles.form}>
          {required.map((name) => (
            <Field
              key={name}
              label={t(`add.${name}`)}
              required
              {...(isMissing(name) ? { validationMessage: t('missing') } : {})}
            >
              <Input
                value={fields[name]}
                maxLength={longest}
                onChange={(_, { value }) => setFields({ ...fields, [name]: value })}
              />
            </Field>
          ))}
          <Field label={t('add.until')} hint={t('add.untilHint')}>
            <Input
              type="date"
              min={today}
              value={fields.until}
              onChange={(_, { value }) => setFields({ ...fields, until: value })}
            />
          </Field>
          <div className={styles.actions}>
            <Button onClick={add}>{t('add.go')}</Button>
            <Button appearance="subtle" onClick={() => setFields(undefined)}>
              {t('add.cancel')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
};
