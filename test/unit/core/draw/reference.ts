import { createHash } from 'node:crypto';

/**
 * The draw as docs/draw.md defines it, written a second time with other means (node:crypto, BigInt, sorting by UTF-8
 * bytes, texts put together by hand), to compare with.
 */

interface Place {
  readonly branch: string;
  readonly clusterId: string;
  readonly employeeIds: readonly string[];
}

interface Count {
  readonly branch: string;
  readonly clusters: number;
  readonly employees: number;
}

interface Share {
  readonly branch: string;
  /** Of how many how many: 10 % is [10, 100], a turn is [1, turns left]. */
  readonly of: readonly [number, number];
}

const digest = (...parts: readonly (string | Buffer)[]): string =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf8'))))
    .digest('hex');

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const quoted = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[]): string => `[${texts.join(',')}]`;

const placesOf = (clusters: readonly Place[], empty: boolean): Place[] =>
  clusters
    .filter(({ employeeIds }) => (employeeIds.length === 0) === empty)
    .map((place) => ({ ...place, employeeIds: [...place.employeeIds].sort(byBytes) }))
    .sort((a, b) => byBytes(a.branch, b.branch) || byBytes(a.clusterId, b.clusterId));

export const referencePopulationText = (
  clusters: readonly Place[],
  exclusions: readonly { readonly employeeId: string; readonly reason: string }[],
): string => {
  const full = placesOf(clusters, false).map(
    ({ branch, clusterId, employeeIds }) =>
      `{"branch":${quoted(branch)},"clusterId":${quoted(clusterId)},"employeeIds":${list(employeeIds.map(quoted))}}`,
  );
  const empty = placesOf(clusters, true).map(
    ({ branch, clusterId }) => `{"branch":${quoted(branch)},"clusterId":${quoted(clusterId)}}`,
  );
  const excluded = [...exclusions]
    .sort((a, b) => byBytes(a.employeeId, b.employeeId) || byBytes(a.reason, b.reason))
    .map(({ employeeId, reason }) => `{"employeeId":${quoted(employeeId)},"reason":${quoted(reason)}}`);
  return `{"clusters":${list(full)},"emptyClusters":${list(empty)},"exclusions":${list(excluded)},"format":"loggkontroll-population/1"}`;
};

export const referenceSample = (seed: string, size: number, count: number, duplicates: boolean): number[] => {
  const chosen: number[] = [];
  for (let i = 1n; chosen.length < count; i += 1n) {
    const place = Number(BigInt(`0x${digest(`${seed},${String(i)}`)}`) % BigInt(size)) + 1;
    if (duplicates || chosen.indexOf(place) < 0) chosen.push(place);
  }
  return chosen;
};

export const referenceSeed = (
  populationText: string,
  ruleText: string,
  nonce: string,
  answer: string,
): { readonly commitment: string; readonly seed: string } => {
  const commitment = createHash('sha256')
    .update(`${populationText}\n${ruleText}\n`)
    .update(nonce, 'hex')
    .digest('hex');
  return {
    commitment,
    seed: createHash('sha256').update(`${commitment}${nonce}${answer}`, 'hex').digest('hex'),
  };
};

const pick = <Item>(seed: string, label: string, items: readonly Item[], count: number): Item[] =>
  referenceSample(digest(`${seed}|${label}`), items.length, Math.min(count, items.length), false).map(
    (place) => items[place - 1] as Item,
  );

export const referencePlan = (clusters: readonly Place[], samples: readonly Count[], seed: string): Place[] =>
  samples.flatMap(({ branch, clusters: asked, employees }) => {
    const places = placesOf(clusters, false).filter((place) => place.branch === branch);
    return pick(seed, `clusters/${branch}`, places, asked).map((place) => ({
      ...place,
      employeeIds: pick(seed, `employees/${branch}/${place.clusterId}`, place.employeeIds, employees),
    }));
  });

/** Some of every cluster, rounded up by hand: one is added for as long as there is too little. */
export const referenceShares = (clusters: readonly Place[], { branch, of }: Share, seed: string): Place[] =>
  placesOf(clusters, false)
    .filter((place) => place.branch === branch)
    .map((place) => {
      let count = 0;
      while (count * of[1] < place.employeeIds.length * of[0]) count += 1;
      const label = `employees/${branch}/${place.clusterId}`;
      return { ...place, employeeIds: pick(seed, label, place.employeeIds, count) };
    });

/** So many of a whole branch. */
export const referenceOfBranch = (
  clusters: readonly Place[],
  branch: string,
  count: number,
  seed: string,
): Place[] => {
  const places = placesOf(clusters, false).filter((place) => place.branch === branch);
  const pairs = places.flatMap(({ clusterId, employeeIds }) => employeeIds.map((id) => [clusterId, id]));
  const drawn = pick(seed, `employees/${branch}`, pairs, count);
  return places
    .map((place) => ({
      ...place,
      employeeIds: drawn.flatMap(([home, id]) => (home === place.clusterId ? [id ?? ''] : [])),
    }))
    .filter(({ employeeIds }) => employeeIds.length > 0);
};

export const referenceDays = (month: string, count: number, seed: string): string[] => {
  const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const days = Array.from({ length }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
  return pick(seed, 'days', days, count).sort();
};
