/** Spreads things over so many lanes, those with the same name in the same lane and in their order. */
export const inLanes = <T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  most: number,
): readonly (readonly T[])[] => {
  const lanes = new Map<number, T[]>();
  const laneOf = new Map<string, number>();
  for (const thing of things) {
    const name = nameOf(thing);
    const lane = laneOf.get(name) ?? laneOf.size % most;
    laneOf.set(name, lane);
    const known = lanes.get(lane);
    if (known === undefined) lanes.set(lane, [thing]);
    else known.push(thing);
  }
  return [...lanes.values()];
};
