import { clientExtract } from '@loggkontroll/ui/documents';
import { Answered, usePolicyOf, useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { extractDocumentOf } from '../extract-document.ts';
import type { ExtractMaking } from '../extract-document.ts';
import { DocumentPreview } from './DocumentPreview.tsx';

const noParts: ReadonlySet<string> = new Set();

type Making = Pick<ExtractMaking, 'extract' | 'material' | 'decision' | 'masks'>;

const Preview = ({ recordSystem, ...making }: Making & { readonly recordSystem: string }) => {
  const { me, language } = useSession();
  const today = useToday();
  const units = useUnits();
  const settings = {
    organisation: units.get(making.extract.unitId)?.name ?? '',
    system: recordSystem,
    ...{ contact: me.name, phone: '', shownParts: noParts },
  };
  const made = extractDocumentOf({ ...making, settings, madeOn: today });
  return made ? <DocumentPreview model={clientExtract(made.data, language)} /> : null;
};

/** What the client would read if it were assessed so; the sender's own words come when it is made readable. */
export const MaskedPreview = (making: Making) => (
  <Answered answer={usePolicyOf(making.extract)}>
    {({ policy }) => <Preview {...making} recordSystem={policy?.routine.recordSystem ?? ''} />}
  </Answered>
);
