import { registrationFormTexts } from '@loggkontroll/ui/components/registration-form';
import type { ReactElement } from 'react';
import type { Session } from '../shared/session';
import { SuiteWebPart } from '../shared/SuiteWebPart';
import { RegistrationSurface } from './RegistrationSurface';

/** Registrering av loggkontroll. */
// eslint-disable-next-line no-restricted-syntax -- SharePoint Framework loads a web part by its default export
export default class RegistrationWebPart extends SuiteWebPart {
  protected override readonly translations = { registrationForm: registrationFormTexts };

  protected override surface(session: Session): ReactElement {
    return <RegistrationSurface session={session} />;
  }
}
