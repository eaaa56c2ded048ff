import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import { faultsSize } from '../municipality.ts';
import { dieAsServer } from './die-at.ts';
import { activityIn } from './activity.ts';

/** The stand-in as a process: its file, its port, by how much its clock is ahead (ms), and when it is killed. */
const [databaseFile = '', port = '0', ahead = '0', at = '0'] = process.argv.slice(2);
let offset = Number(ahead);

dieAsServer(Number(at));
const sites = await openSites({
  municipality: makeMunicipality('faults', faultsSize),
  databaseFile,
  port: Number(port),
  clock: () => Date.now() + offset,
});
// What the file remembers of another clock is over: this one alone says what time it is.
sites.standIn.shiftClock(0);
process.on('message', (asked: { readonly offset: number } | 'activity' | 'spare') => {
  if (asked === 'activity') {
    const activity = activityIn(sites.standIn.requests());
    if (activity.sweeps > 0) sites.standIn.clearRequests();
    process.send?.({ activity });
  } else if (asked !== 'spare') {
    offset = asked.offset;
    process.send?.({ offset });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: sites.standIn.url });
