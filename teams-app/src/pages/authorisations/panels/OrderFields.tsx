import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { AccessRow, OrderDraft, OrderRefusal } from '@loggkontroll/core/authorisations';
import type { AccessDecision } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../session/index.ts';
import { usePanelStyles } from './panel-styles.ts';
import { WhoField } from './WhoField.tsx';

type Decision = Exclude<AccessDecision, 'keep'>;

const offered: readonly Decision[] = ['add', 'change', 'end'];

/** Whom an order is about, what is to be done, and from when; what is at fault says so itself. */
export const OrderFields = ({
  draft,
  staff,
  decisions,
  refusal,
  onChange,
}: {
  readonly draft: OrderDraft;
  readonly staff: readonly AccessRow[];
  readonly decisions: readonly AccessDecision[];
  readonly refusal: OrderRefusal | undefined;
  readonly onChange: (changed: Partial<OrderDraft>) => void;
}) => {
  const { t } = useTranslation('authorisations');
  const styles = usePanelStyles();
  const today = useToday();
  const decision = draft.decision === '' ? 'add' : draft.decision;
  const faultOf = (field: OrderRefusal['field']) =>
    refusal?.field === field ? { validationMessage: t(`order.fault.${refusal.code}`) } : {};
  return (
    <div className={styles.form}>
      <Field id="order-decision" label={t('order.decision')} required {...faultOf('decision')}>
        <RadioGroup
          value={draft.decision}
          onChange={(_, { value }) => onChange({ decision: value as Decision })}
        >
          {offered
            .filter((each) => decisions.includes(each))
            .map((each) => (
              <Radio key={each} value={each} label={t(`order.decisions.${each}`)} />
            ))}
        </RadioGroup>
      </Field>
      <WhoField draft={draft} staff={staff} refusal={refusal} onChange={onChange} />
      <div id="order-role">
        <Field
          label={t(`order.role.${decision}`)}
          required
          hint={t(`order.roleHint.${decision}`)}
          {...faultOf('role')}
        >
          <Input
            value={draft.role}
            maxLength={200}
            autoComplete="off"
            onChange={(_, { value }) => onChange({ role: value })}
          />
        </Field>
      </div>
      <div id="order-why">
        <Field label={t(`order.why.${decision}`)} required={decision === 'add'} {...faultOf('why')}>
          <Input
            value={draft.why}
            maxLength={200}
            autoComplete="off"
            onChange={(_, { value }) => onChange({ why: value })}
          />
        </Field>
      </div>
      <div id="order-from">
        <Field label={t('order.from')} required {...faultOf('from')}>
          <Input type="date" value={draft.from} onChange={(_, { value }) => onChange({ from: value })} />
        </Field>
      </div>
      {decision !== 'end' && (
        <div id="order-until">
          <Field label={t('order.until')} hint={t('order.untilHint')} {...faultOf('until')}>
            <Input
              type="date"
              min={today}
              value={draft.until}
              onChange={(_, { value }) => onChange({ until: value })}
            />
          </Field>
        </div>
      )}
    </div>
  );
};
