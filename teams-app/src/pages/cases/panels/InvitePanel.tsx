import { Body1, Button } from '@fluentui/react-components';
import { registerOf } from '../../../data/register-of.ts';
import { useAnswer, useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import type { Language } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { callConversation } from '../documents/keep.ts';
import { useSubject } from '../documents/use-subject.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import { invitationFaults, invitationOf } from '../forms/invitation-draft.ts';
import type { InvitationDraft, InvitationFault } from '../forms/invitation-draft.ts';
import { LanguageChoice } from '../forms/LanguageChoice.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import type { PanelProps } from '../stored-case.ts';

const empty: InvitationDraft = {
  employee: '',
  day: '',
  time: '',
  place: '',
  others: '',
  system: '',
  sender: '',
  phone: '',
  email: '',
  support: '',
};

/** Calls the employee to a conversation: a letter that states the right to bring a union representative. */
export const InvitePanel = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave?: () => void }) => {
  const { t, i18n } = useTranslation(['cases', 'common']);
  const session = useSession();
  const today = useToday();
  const units = useUnits();
  const styles = useFormStyles();
  const subject = useSubject(record);
  const { origin, unitId, number } = record.state;
  const review = useAnswer(
    origin.kind === 'review' ? ['case-review', origin.reviewId] : undefined,
    async ({ connection }) =>
      origin.kind === 'review' ? registerOf(connection).reviews.find(origin.reviewId) : undefined,
  );
  const [changed, setChanged] = useState<Partial<InvitationDraft>>({});
  const [language, setLanguage] = useState<Language>('sv');
  const [faults, setFaults] = useState<readonly InvitationFault[]>([]);
  const { busy, perform } = performing;
  const known = subject.state === 'here' && subject.value !== 'missing' ? subject.value.name : '';
  const draft = { ...empty, employee: known, sender: units.get(unitId)?.name ?? '', ...changed };
  const set = (field: keyof InvitationDraft) => (value: string) => setChanged({ ...changed, [field]: value });
  const fault = (field: InvitationFault) => (faults.includes(field) ? t(`fault.${field}`) : undefined);
  const isSystematic =
    review.state === 'here' && review.value?.ok === true && review.value.value.state.kind === undefined;
  const reviewed = isSystematic ? 'systematic-review' : 'targeted-review';
  const call = async (): Promise<void> => {
    const wrong = invitationFaults(draft, today);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const content = invitationOf(draft, {
      caseNumber: number,
      today,
      caller: session.me.name,
      cause: origin.kind === 'review' ? reviewed : 'other-information',
      systemWord: i18n.getFixedT(language, 'cases')('invite.systemWord'),
    });
    const done = await perform(() => callConversation(session, record, content, language), t('invite.done'));
    if (done) onLeave?.();
  };
  return (
    <ActionPanel title={t(onLeave ? 'invite.againTitle' : 'invite.title')}>
      <Body1>{t('invite.body')}</Body1>
      <form
        className={styles.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void call();
        }}
      >
        <TextLine
          label={t('invite.employee')}
          required
          value={draft.employee}
          fault={fault('employee')}
          onChange={set('employee')}
        />
        <div className={styles.row}>
          <TextLine
            label={t('field.day')}
            required
            type="date"
            min={today}
            className={styles.short}
            value={draft.day}
            fault={fault('day')}
            onChange={set('day')}
          />
          <TextLine
            label={t('field.time')}
            required
            type="time"
            className={styles.short}
            value={draft.time}
            fault={fault('time')}
            onChange={set('time')}
          />
          <TextLine
            label={t('field.place')}
            required
            className={styles.grow}
            value={draft.place}
            fault={fault('place')}
            onChange={set('place')}
          />
        </div>
        <TextLine
          label={t('invite.others')}
          hint={t('invite.othersHint')}
          rows={2}
          value={draft.others}
          onChange={set('others')}
        />
        <div className={styles.row}>
          <TextLine
            label={t('invite.phone')}
            type="tel"
            className={styles.grow}
            value={draft.phone}
            onChange={set('phone')}
          />
          <TextLine
            label={t('invite.email')}
            type="email"
            className={styles.grow}
            value={draft.email}
            onChange={set('email')}
          />
        </div>
        <TextLine
          label={t('invite.support')}
          hint={t('invite.supportHint')}
          value={draft.support}
          onChange={set('support')}
        />
        <div className={styles.row}>
          <TextLine
            label={t('invite.sender')}
            required
            className={styles.grow}
            value={draft.sender}
            fault={fault('sender')}
            onChange={set('sender')}
          />
          <TextLine
            label={t('invite.system')}
            hint={t('invite.systemHint')}
            className={styles.grow}
            value={draft.system}
            onChange={set('system')}
          />
          <LanguageChoice value={language} onChange={setLanguage} className={styles.short} />
        </div>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={busy}>
            {busy ? t('common:state.working') : t('invite.go')}
          </Button>
          {onLeave && (
            <Button disabled={busy} onClick={onLeave}>
              {t('common:action.cancel')}
            </Button>
          )}
        </div>
      </form>
    </ActionPanel>
  );
};
