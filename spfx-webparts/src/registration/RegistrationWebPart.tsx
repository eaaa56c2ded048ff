import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { registrationFormTexts } from '@loggkontroll/ui/components/registration-form';
import type { ReactElement } from 'react';
import { isAddress } from '../shared/address';
import type { Session } from '../shared/session';
import { SuiteWebPart } from '../shared/SuiteWebPart';
import type { SettingField, SuiteProperties } from '../shared/SuiteWebPart';
import { RegistrationSurface } from './RegistrationSurface';
import { linksIntoTab } from './tab-place';
import type { TabPlace } from './tab-place';

const isGuid = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value.trim());

/** Registrering av loggkontroll. */
// eslint-disable-next-line no-restricted-syntax -- SharePoint Framework loads a web part by its default export
export default class RegistrationWebPart extends SuiteWebPart<SuiteProperties & TabPlace> {
  protected override readonly translations = { registrationForm: registrationFormTexts };

  protected override surface(session: Session): ReactElement {
    return <RegistrationSurface session={session} linkTo={linksIntoTab(this.properties)} />;
  }

  protected override ownSettings(): readonly SettingField[] {
    const field = (
      name: keyof TabPlace,
      { isRight, wrong }: { readonly isRight: (value: string) => boolean; readonly wrong: string },
    ): SettingField =>
      PropertyPaneTextField(name, {
        label: this.say(name),
        description: this.say(`${name}Hint`),
        deferredValidationTime: 500,
        onGetErrorMessage: (value: string) => (value.trim() === '' || isRight(value) ? '' : wrong),
      });
    return [
      field('tabUrl', { isRight: isAddress, wrong: this.say('tabUrlWrong') }),
      field('teamsAppId', { isRight: isGuid, wrong: this.say('teamsAppIdWrong') }),
    ];
  }
}
