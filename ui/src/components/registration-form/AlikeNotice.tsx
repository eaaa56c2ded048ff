import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import type { ControlAlike } from './controls-alike.ts';
import { OrderUnderWay } from './OrderUnderWay.tsx';
import type { People } from './people.ts';
import { RegisteredAlready } from './RegisteredAlready.tsx';
import { useSay } from './texts/index.ts';
import { faultIn } from './use-registration-form.ts';
import type { Form } from './use-registration-form.ts';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
  assurance: { marginBlockStart: `calc(-1 * ${tokens.spacingVerticalS})` },
});

export interface AlikeNoticeProps {
  readonly form: Form;
  readonly found: readonly ControlAlike[];
  readonly people: People;
  /** The address of a place in the tab, where the tab's own is known. */
  readonly linkTo: ((path: string) => string) | undefined;
}

/** Tells of the controls that the chosen one would double, and asks whether it is another one. */
export const AlikeNotice = ({ form, found, people, linkTo }: AlikeNoticeProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.messages}>
        {found.map((alike) =>
          alike.status === 'under-way' ? (
            <OrderUnderWay key={alike.order.orderId} order={alike.order} people={people} linkTo={linkTo} />
          ) : (
            <RegisteredAlready
              key={alike.registration.registrationId}
              registration={alike.registration}
              order={alike.order}
              people={people}
            />
          ),
        )}
      </div>
      <Controller
        control={form.control}
        name="another"
        render={({ field: { value, onChange, onBlur, ref } }) =>
          found.length === 0 ? (
            <></>
          ) : (
            <Field className={styles.assurance} {...faultIn(form, 'another')}>
              <Checkbox
                ref={ref}
                required
                label={t('registrationForm:field.another')}
                checked={value}
                onChange={(_, { checked }) => onChange(checked === true)}
                onBlur={onBlur}
              />
            </Field>
          )
        }
      />
    </>
  );
};
