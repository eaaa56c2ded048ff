import { canonicalJson } from '@loggkontroll/core/history';
import { refuse } from '@loggkontroll/core/result';
import type { Registration, ReviewResult } from '@loggkontroll/core/workflow';
import { LoadingRows, PolicyNotice } from '@loggkontroll/ui/components';
import { RegistrationForm, sessionDraft } from '@loggkontroll/ui/components/registration-form';
import type { NewRegistrationFacts, OwnRegistration } from '@loggkontroll/ui/components/registration-form';
import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { LoadFailure } from '../shared/LoadFailure';
import type { Session } from '../shared/session';
import { useLoaded } from '../shared/use-loaded';
import { whenSaved } from '../shared/when-saved';
import { askControlsAlike } from './ask-controls-alike';
import { loadRegistration } from './load-registration';
import type { RegistrationPage } from './load-registration';

const withRegistration =
  (registration: Registration) =>
  (page: RegistrationPage): RegistrationPage => {
    const { registrationId, unitId } = registration;
    const row: OwnRegistration = { registration, unitName: page.unitNames.get(unitId) ?? unitId };
    const isSame = (each: OwnRegistration): boolean => each.registration.registrationId === registrationId;
    return {
      ...page,
      own: page.own.some(isSame) ? page.own.map((each) => (isSame(each) ? row : each)) : [row, ...page.own],
    };
  };

export interface RegistrationSurfaceProps {
  readonly session: Session;
  /** The address of a place in the tab, where the tab's own is known. */
  readonly linkTo: ((path: string) => string) | undefined;
}

/** An earlier attempt, whose answer was lost, has registered just this. */
const isOf = (
  facts: NewRegistrationFacts,
  { kind, policyId, period, unitId, result }: Registration,
): boolean =>
  canonicalJson({ kind, policyId, period, departmentId: facts.departmentId, unitId, result }) ===
  canonicalJson(facts);

/** The registration form with the Register behind it. */
export const RegistrationSurface = ({ session, linkTo }: RegistrationSurfaceProps): ReactElement => {
  const ask = useCallback(() => loadRegistration(session), [session]);
  const { value, failure, reload, replace } = useLoaded(ask);
  const personId = value?.me.personId;
  const draft = useMemo(
    () => sessionDraft(`loggkontroll-registration-${personId ?? ''}`, window.sessionStorage),
    [personId],
  );
  const allUnits = value?.allUnits;
  const askAlike = useMemo(() => askControlsAlike(session, allUnits ?? []), [session, allUnits]);
  if (!value) return failure ? <LoadFailure kind={failure} onRetry={reload} /> : <LoadingRows rows={4} />;
  if (value.unusable) return <PolicyNotice unusable={value.unusable} onRetry={reload} />;

  const { me } = value;
  const { registrations } = session.register;
  const show = ({ state }: { readonly state: Registration }): void => {
    replace(withRegistration(state));
  };
  const register = async (facts: NewRegistrationFacts) => {
    const { id, again } = draft.attempt();
    const before = again ? await registrations.find(id) : undefined;
    if (before?.ok) {
      draft.settle();
      show(before.value);
      return isOf(facts, before.value.state) ? before : refuse({ code: 'registration-already-made' });
    }
    return whenSaved(
      await registrations.create(
        { type: 'registerControl', registrationId: id, reviewer: me.personId, ...facts },
        session.acting(me),
      ),
      show,
    );
  };
  const correct = async (registrationId: string, result: ReviewResult, reason: string) =>
    whenSaved(
      await registrations.act(
        registrationId,
        { type: 'correctRegistration', result, reason },
        session.acting(me),
      ),
      show,
    );
  return (
    <RegistrationForm
      choices={{ units: value.units, policies: value.policies, today: session.today() }}
      reviewerName={me.name}
      people={{ me: me.personId, nameOf: value.nameOf }}
      askControlsAlike={askAlike}
      linkTo={linkTo}
      draft={draft}
      register={register}
      own={value.own}
      correct={correct}
    />
  );
};
