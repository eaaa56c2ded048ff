import { run } from '@loggkontroll/infra/cli';

/** `verify` in a process of its own, which tells how it went and what it took at most. */
const begun = performance.now();
let out = '';
const exitCode = await run(['verify', ...process.argv.slice(2), '--json'], {
  env: { LANG: 'en_GB.UTF-8' },
  write: (text) => void (out += text),
  writeError: (text) => process.stderr.write(text),
});
process.send?.({
  exitCode,
  out,
  seconds: (performance.now() - begun) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
});
