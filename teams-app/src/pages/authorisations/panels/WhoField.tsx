import { Field, Input, Select } from '@fluentui/react-components';
import type { AccessRow, OrderDraft, OrderRefusal } from '@loggkontroll/core/authorisations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const somebodyElse = '+';

/** What the last list had of an account, apart from one another. */
const rolesOf = (staff: readonly AccessRow[], account: string): readonly string[] => [
  ...new Set(staff.flatMap((row) => (row.account === account && row.role !== '' ? [row.role] : []))),
];

/** Somebody of the unit is chosen; whoever is not in its list is written. */
export const WhoField = ({
  draft,
  staff,
  refusal,
  onChange,
}: {
  readonly draft: OrderDraft;
  readonly staff: readonly AccessRow[];
  readonly refusal: OrderRefusal | undefined;
  readonly onChange: (changed: Partial<OrderDraft>) => void;
}) => {
  const { t } = useTranslation('authorisations');
  const people = [...new Map(staff.map((row) => [row.account, row])).values()];
  const isKnown = people.some(({ account }) => account === draft.account);
  const [writes, setWrites] = useState(people.length === 0 || (draft.account !== '' && !isKnown));
  const roles = rolesOf(staff, draft.account);
  const choose = (value: string): void => {
    setWrites(value === somebodyElse);
    const row = people.find(({ account }) => account === value);
    const known = row && draft.decision === 'end' ? rolesOf(staff, row.account).join(', ') : '';
    onChange({
      account: row?.account ?? '',
      name: row ? row.name || row.account : '',
      ...(known === '' ? {} : { role: known }),
    });
  };
  const isFault = refusal?.field === 'name' || refusal?.field === 'account';
  const said = isFault ? { validationMessage: t(`order.fault.${refusal.code}`) } : {};
  return (
    <>
      {people.length > 0 && (
        <div {...(writes ? {} : { id: 'order-name' })}>
          <Field
            label={t('order.who')}
            required
            {...(roles.length > 0 && !writes ? { hint: t('order.has', { roles: roles.join(', ') }) } : {})}
            {...(isFault && !writes ? { validationMessage: t('order.chooseWho') } : {})}
          >
            <Select
              value={writes ? somebodyElse : draft.account}
              autoComplete="off"
              onChange={(_, { value }) => choose(value)}
            >
              <option value="">{t('open.choose')}</option>
              {people.map(({ account, name }) => (
                <option key={account} value={account}>
                  {name === '' ? account : `${name} (${account})`}
                </option>
              ))}
              <option value={somebodyElse}>{t('order.else')}</option>
            </Select>
          </Field>
        </div>
      )}
      {writes && (
        <>
          <div id="order-name">
            <Field label={t('order.name')} required {...(refusal?.field === 'name' ? said : {})}>
              <Input
                value={draft.name}
                maxLength={200}
                autoComplete="off"
                onChange={(_, { value }) => onChange({ name: value })}
              />
            </Field>
          </div>
          <div id="order-account">
            <Field
              label={t('order.account')}
              required
              hint={t('order.accountHint')}
              {...(refusal?.field === 'account' ? said : {})}
            >
              <Input
                value={draft.account}
                maxLength={200}
                autoComplete="off"
                onChange={(_, { value }) => onChange({ account: value })}
              />
            </Field>
          </div>
        </>
      )}
    </>
  );
};
