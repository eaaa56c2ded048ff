import { linesBeforeRows } from '../generate/log-writer.ts';
import { screenWithObjects } from '../objects/screen.ts';

/** A process that screens with a CSV library and objects: log, context. */
const [log = '', context = ''] = process.argv.slice(2);
console.log(JSON.stringify(await screenWithObjects({ log, context }, linesBeforeRows)));
