import { cpus, loadavg, totalmem } from 'node:os';

/** What is measured on, today. */
export const machine = (): string => {
  const all = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const today = new Date().toISOString().slice(0, 10);
  return `${today}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, Node ${process.version}`;
};

/** How many wanted to run in the last minute, beside how many can: a time says little without it. */
export const loadNow = (): string => (loadavg()[0] ?? 0).toFixed(1);
