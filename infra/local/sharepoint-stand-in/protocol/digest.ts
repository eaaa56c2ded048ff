import { createHmac, timingSafeEqual } from 'node:crypto';

const secret = 'stand-in';
export const digestSeconds = 1800;

const sign = (time: string): string =>
  `0x${createHmac('sha256', secret).update(time).digest('hex').toUpperCase()}`;

/** `0x…,22 Nov 2026 08:00:00 -0000`: valid for half an hour. */
export function createDigest(milliseconds: number): string {
  const time = new Date(milliseconds).toUTCString().slice(5, 25) + ' -0000';
  return `${sign(time)},${time}`;
}

export function isValidDigest(digest: string, milliseconds: number): boolean {
  const comma = digest.indexOf(',');
  const time = digest.slice(comma + 1);
  const given = Buffer.from(digest.slice(0, Math.max(0, comma)));
  const expected = Buffer.from(sign(time));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const age = milliseconds - Date.parse(time);
  return age <= digestSeconds * 1000;
}
