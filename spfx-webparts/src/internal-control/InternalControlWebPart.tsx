import { internalControlTexts } from '@loggkontroll/ui/components/internal-control';
import type { ReactElement } from 'react';
import type { Session } from '../shared/session';
import { SuiteWebPart } from '../shared/SuiteWebPart';
import { InternalControlSurface } from './InternalControlSurface';

/** Internkontroll. */
// eslint-disable-next-line no-restricted-syntax -- SharePoint Framework loads a web part by its default export
export default class InternalControlWebPart extends SuiteWebPart {
  protected override readonly translations = { internalControl: internalControlTexts };

  protected override surface(session: Session): ReactElement {
    return <InternalControlSurface session={session} />;
  }
}
