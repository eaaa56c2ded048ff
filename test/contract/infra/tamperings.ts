import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { behindTheBack } from './played-year.ts';

type Event = Readonly<Record<string, unknown>> & { readonly type: string };

const entriesOf = (text: string): History<Event> => {
  const read = parseHistory<Event>(text);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

/** The history chained anew, with one event as `change` makes it. */
const rechained = (history: History<Event>, n: number, change: (event: Event) => Event): string =>
  formatHistory(
    history.reduce<History<Event>>(
      (chain, entry) => append(chain, [entry.n === n ? change(entry.event) : entry.event], entry),
      [],
    ),
  );

const otherPeriod = (event: Event): Event => ({ ...event, period: '2030-Q1' });

const inQuarter = (quarter: string) => `Period eq '${quarter}'`;

/** Something done by somebody with too many rights; gives the record, and what is to be said of it. */
export type Tampering = (site: TamperedSite) => Promise<readonly [recordId: string, code: string]>;

/** A site past which an administrator goes. */
export interface TamperedSite {
  readonly owner: ReturnType<typeof behindTheBack>;
  readonly administrator: string;
  readonly upn: string;
  readonly now: string;
}

export const siteToTamperWith = (
  { registerUrl, now }: Pick<LocalSites, 'registerUrl' | 'now'>,
  { members, people }: Municipality,
): TamperedSite => {
  const administrator = members.administrator[0] ?? '';
  const { upn = '' } = people.find(({ personId }) => personId === administrator) ?? {};
  return { owner: behindTheBack(registerUrl, administrator), administrator, upn, now: now() };
};

/** Each to another record. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  'an edited history': async ({ owner }) => {
    const { Id, RecordId, History } = await owner.first('Reviews', inQuarter('2025-Q4'));
    await owner.change('Reviews', Id, { History: History.replace('"reviewStarted"', '"reviewStopped"') });
    return [RecordId, 'record-damaged'];
  },
  'a history edited and chained again': async ({ owner }) => {
    const { Id, RecordId, History } = await owner.first('Reviews', inQuarter('2026-Q1'));
    await owner.change('Reviews', Id, { History: rechained(entriesOf(History), 1, otherPeriod) });
    return [RecordId, 'version-rewrites'];
  },
  'a save without a new version': async ({ owner }) => {
    const { Id, RecordId, History } = await owner.first('Registrations', inQuarter('2025-Q4'));
    const forged = rechained(entriesOf(History), 1, otherPeriod);
    await owner.changeWithoutVersion('Registrations', Id, { History: forged });
    return [RecordId, 'entry-by-another'];
  },
  'an editor set by an owner': async ({ owner, upn }) => {
    const { Id, RecordId } = await owner.first('Reviews', inQuarter('2026-Q2'));
    const Editor = JSON.stringify([{ Key: `i:0#.f|membership|${upn.toLowerCase()}` }]);
    await owner.changeWithoutVersion('Reviews', Id, { Editor });
    return [RecordId, 'entry-by-another'];
  },
  'a deleted version': async ({ owner }) => {
    const { Id, RecordId } = await owner.first('Reviews', inQuarter('2026-Q3'));
    await owner.removeVersion('Reviews', Id, 2);
    return [RecordId, 'version-deleted'];
  },
  'a step that the process refuses': async ({ owner, administrator, now }) => {
    const { Id, RecordId, History } = await owner.first('Orders', inQuarter('2026-Q1'));
    const by = { at: now, by: administrator };
    const longer = append(entriesOf(History), [{ type: 'orderAttested' }], by);
    await owner.change('Orders', Id, { History: formatHistory(longer) });
    return [RecordId, 'entry-refused'];
  },
  'a changed column': async ({ owner }) => {
    const { Id, RecordId } = await owner.first('Orders', inQuarter('2026-Q2'));
    await owner.changeWithoutVersion('Orders', Id, { Status: 'placed' });
    return [RecordId, 'columns-differ'];
  },
  'a deleted record': async ({ owner }) => {
    const { Id, RecordId } = await owner.first('Registrations', inQuarter('2026-Q3'));
    await owner.remove('Registrations', Id);
    return [RecordId, 'record-gone'];
  },
  'a hidden second draw': async ({ owner }) => {
    const { Id, RecordId, History } = await owner.first('Plans', inQuarter('2026-Q1'));
    const again = rechained(entriesOf(History), 2, (event) => ({ ...event, bytes: '77'.repeat(32) }));
    await owner.changeWithoutVersion('Plans', Id, { History: again });
    for (const version of [1, 2, 3]) await owner.removeVersion('Plans', Id, version);
    return [RecordId, 'version-deleted'];
  },
  'a signature over a record that was changed': async ({ owner }) => {
    const { Id, RecordId, History } = await owner.first('Controls', inQuarter('2026-Q1'));
    const changed = rechained(entriesOf(History), 2, (event) => ({ ...event, doneOn: '2030-01-01' }));
    await owner.change('Controls', Id, { History: changed });
    return [RecordId, 'signed-entry-gone'];
  },
};
