import type { Measure } from '@loggkontroll/core/policy';
import type { Case } from '@loggkontroll/core/workflow';
import type { BreachReportContent } from '@loggkontroll/core/case-documents';
import type { Language } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { Answered, useOrganisation } from '../../../data/index.ts';
import type { Registers } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { writeBreachReport } from '../documents/keep.ts';
import { breachReportOf } from '../forms/breach-draft.ts';
import type { BreachDraft } from '../forms/breach-draft.ts';
import { BreachForm } from '../forms/BreachForm.tsx';
import type { PanelProps } from '../stored-case.ts';
import { useMeasureName } from '../use-measure-name.ts';

const intentOf = ({ decided }: Case): BreachDraft['intent'] => {
  if (decided?.outcome.kind !== 'not-explained') return 'unknown';
  return decided.outcome.intent ? 'deliberate' : 'unknown';
};

type Props = PanelProps & { readonly isLate: boolean; readonly onLeave: () => void };

const BreachWriting = ({
  record,
  performing,
  isLate,
  onLeave,
  units,
  people,
}: Props & Pick<Registers, 'units' | 'people'>) => {
  const { t } = useTranslation('cases');
  const session = useSession();
  const measureName = useMeasureName();
  const { state } = record;
  const { busy, perform } = performing;
  const contact = state.people['data-protection-contact'];
  const sender = units.find(({ unitId }) => unitId === state.unitId)?.name ?? '';
  const initial: BreachDraft = {
    recipient: people.find(({ personId }) => personId === contact)?.name ?? t('breach.contact'),
    what: '',
    persons: '',
    isAbout: false,
    protectedPersons: '',
    acts: ['read'],
    from: '',
    to: '',
    ongoing: 'no',
    intent: intentOf(state),
    categories: ['identity', 'personal-number'],
    consequences: '',
    risk: 'not-assessed',
    told: 'not-decided',
    lateBecause: '',
    sender,
    phone: '',
    email: '',
  };
  const measures = (language: Language): BreachReportContent['measures'] =>
    (Object.entries(state.considered) as [Measure, Case['considered'][Measure]][]).flatMap(
      ([measure, decision]) => {
        if (decision === undefined || decision.decision === 'not-needed') return [];
        const done = decision.decision === 'taken' ? 'done' : 'decided';
        return [{ what: measureName(measure, language), state: done, day: decision.on } as const];
      },
    );
  const keep = async (draft: BreachDraft, language: Language): Promise<void> => {
    const content = breachReportOf(draft, {
      caseNumber: state.number,
      reporter: session.me.name,
      discoveredAt: state.discoveredAt,
      writtenAt: session.clock.now(),
      measures: measures(language),
    });
    const done = await perform(
      () => writeBreachReport(session, record, content, language),
      t('breach.writtenDone'),
    );
    if (done) onLeave();
  };
  return (
    <BreachForm
      initial={initial}
      isLate={isLate}
      busy={busy}
      onKeep={(draft, language) => void keep(draft, language)}
      onLeave={onLeave}
    />
  );
};

/** The report is written with what the case says already, and kept; giving it to anybody is another step. */
export const BreachPanel = (props: Props) => (
  <Answered answer={useOrganisation()}>{(known) => <BreachWriting {...props} {...known} />}</Answered>
);
