import { parseArgs } from 'node:util';
import { startStandIn } from './start.ts';

/** Runs the stand-in alone: `node --conditions=source infra/local/sharepoint-stand-in/main.ts --port 4000 --database file`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    database: { type: 'string', default: ':memory:' },
  },
});

const standIn = await startStandIn({ port: Number(values.port), databaseFile: values.database });
console.log(`The SharePoint stand-in answers on ${standIn.url}`);

const stop = () => {
  void standIn.close();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
