import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NewRegistration } from './NewRegistration.tsx';
import type { NewRegistrationProps } from './NewRegistration.tsx';
import { OwnRegistrations } from './OwnRegistrations.tsx';
import type { OwnRegistrationsProps } from './OwnRegistrations.tsx';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  intro: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '40rem' },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
});

export type RegistrationFormProps = NewRegistrationProps & Pick<OwnRegistrationsProps, 'own' | 'correct'>;

/** Registers a finished control, wherever it was done, and shows the person's own registrations. */
export const RegistrationForm = ({ own, correct, ...form }: RegistrationFormProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { units, policies, today } = form.choices;
  return (
    <div className={styles.root} lang={language}>
      <div className={styles.intro}>
        <h2 className={styles.title}>{t('registrationForm:title')}</h2>
        <Text>{t('registrationForm:intro')}</Text>
      </div>
      {units.length === 0 ? (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('registrationForm:noUnits')}</MessageBarBody>
        </MessageBar>
      ) : (
        <NewRegistration {...form} />
      )}
      <OwnRegistrations own={own} policies={policies} today={today} correct={correct} />
    </div>
  );
};
