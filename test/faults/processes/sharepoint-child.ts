import { makeMunicipality } from '@loggkontroll/infra/local/demo';
import { openSites } from '@loggkontroll/infra/local/sites';
import { faultsSize } from '../municipality.ts';
import { dieAsServer } from './die-at.ts';
import { answering } from './talk.ts';

/** The stand-in as a process: its file, its port, by how much its clock is ahead (ms), when it is killed, and its storm. */
const [databaseFile = '', port = '0', ahead = '0', at = '0', storm = ''] = process.argv.slice(2);
let offset = Number(ahead);

dieAsServer(Number(at));
answering((question) => {
  const { offset: to = offset } = question as { readonly offset?: number };
  offset = to;
  return offset;
});
const sites = await openSites({
  municipality: makeMunicipality('faults', faultsSize),
  databaseFile,
  port: Number(port),
  clock: () => Date.now() + offset,
});
// What the file remembers of another clock is over: this one alone says what time it is.
sites.standIn.shiftClock(0);
if (storm !== '') await fetch(`${sites.standIn.url}/_local/storm`, { method: 'POST', body: storm });
process.send?.('open');
