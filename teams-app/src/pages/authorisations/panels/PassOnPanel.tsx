import { Body1, Button } from '@fluentui/react-components';
import type { AuthorisationPeople } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { PersonSelect } from '../../targeted/PersonSelect.tsx';
import { act, refusalOf } from '../commands.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { usePersonOf } from '../use-person-of.ts';
import { usePanelStyles } from './panel-styles.ts';

const places = ['lister', 'decider', 'ownDecider', 'carrier'] as const;

type Place = (typeof places)[number];

/** Somebody is away, or in the list themself: who does what from now on. The room's rights follow, and what a former decider had answered is answered anew. */
export const PassOnPanel = ({ record, performing, onDone }: PanelProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const session = useSession();
  const styles = usePanelStyles();
  const { people } = usePeople();
  const unit = useUnits().get(record.state.unitId);
  const personOf = usePersonOf();
  const { state } = record;
  const { busy, perform } = performing;
  const before: AuthorisationPeople = {
    ...{ lister: state.lister, decider: state.decider, ownDecider: state.ownDecider },
    ...{ carrier: state.carrier, controller: state.controller },
  };
  const [after, setAfter] = useState<Record<Place, string>>(before);
  const [tried, setTried] = useState(false);
  const command = { type: 'passOnAuthorisation', ...before, ...after } as const;
  const refusal = refusalOf(session, state, command);
  const managerOf = (personId: string | undefined) =>
    people.find((person) => person.personId === personId)?.managerId;
  const near = [
    ...new Set([
      unit?.managerId,
      managerOf(unit?.managerId),
      unit && personOf ? personOf(unit)('local-support') : undefined,
      managerOf(managerOf(unit?.managerId)),
    ]),
  ].filter((personId) => personId !== undefined);
  const passOn = async (): Promise<void> => {
    setTried(true);
    if (refusal) return;
    if (await perform(() => act(session, record, command), t('passOn.done'))) onDone();
  };
  const faultOf = (place: Place): string | undefined => {
    if (!tried || !refusal) return undefined;
    if (refusal.code === 'authorisation-already-theirs')
      return place === 'decider' ? t('passOn.same') : undefined;
    const isSelf = place !== 'decider' && after[place] === after.decider;
    return refusal.code === 'authorisation-not-kept-apart' && isSelf ? t('passOn.apart') : undefined;
  };
  return (
    <ActionPanel title={t('passOn.title')}>
      <Body1>{t(state.answered ? 'passOn.bodyAnswered' : 'passOn.body')}</Body1>
      <div className={styles.form}>
        {places.map((place) => (
          <PersonSelect
            key={place}
            label={t(`facts.${place}`)}
            value={after[place] === 'role:planner' ? undefined : after[place]}
            near={near}
            none={place === 'decider' ? undefined : t('passOn.planners')}
            onChange={(personId) =>
              setAfter({
                ...after,
                [place]: personId ?? (place === 'decider' ? before.decider : 'role:planner'),
              })
            }
            fault={faultOf(place)}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void passOn()}>
          {busy ? t('going') : t('passOn.go')}
        </Button>
        <Button disabled={busy} onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </ActionPanel>
  );
};
