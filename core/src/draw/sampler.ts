import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Draws `count` places out of 1…`size`, in the order drawn: Ronald Rivest's public sampler.
 *
 * Ticket i (i = 1, 2, 3 …) is SHA-256 of the UTF-8 text `seed,i`, read as a big-endian integer, mod `size`, + 1.
 * Without replacement a place that has been drawn is skipped; with `duplicates` it may come again.
 * Throws a `RangeError` for a `size` outside 1…2³², or a `count` that is negative or, without duplicates, above `size`.
 */
export const sample = (
  seed: string,
  size: number,
  count: number,
  { duplicates = false }: { readonly duplicates?: boolean } = {},
): number[] => {
  if (!Number.isInteger(size) || size < 1 || size > 2 ** 32) throw new RangeError(`No population: ${size}`);
  if (!Number.isInteger(count) || count < 0 || (!duplicates && count > size)) {
    throw new RangeError(`Cannot draw ${count} of ${size}`);
  }
  const places: number[] = [];
  const drawn = new Set<number>();
  for (let ticket = 1; places.length < count; ticket += 1) {
    const place = placeOf(seed, ticket, size);
    if (duplicates || !drawn.has(place)) places.push(place);
    drawn.add(place);
  }
  return places;
};

/** Draws `count` of `items` (or all, if they are fewer) without replacement, in the order drawn. */
export const sampleItems = <Item>(seed: string, items: readonly Item[], count: number): Item[] =>
  items.length === 0
    ? []
    : sample(seed, items.length, Math.min(count, items.length)).map((place) => items[place - 1] as Item);

/** The remainder is carried byte by byte, which stays exact in doubles: remainder · 256 + 255 < 2⁵³ for `size` ≤ 2³². */
function placeOf(seed: string, ticket: number, size: number): number {
  let remainder = 0;
  for (const byte of sha256(utf8ToBytes(`${seed},${ticket}`))) remainder = (remainder * 256 + byte) % size;
  return remainder + 1;
}
