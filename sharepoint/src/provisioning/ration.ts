/**
 * So much may be done before others have their turn: asked before each part with what it takes, it answers true when
 * they are to have it first. What takes more than all that is done at once.
 */
export type Ration = (takes: number) => boolean;

/** A ration of so many operations. */
export const rationOf = (most: number): Ration => {
  let taken = 0;
  return (takes) => {
    const isOver = taken > 0 && taken + takes > most;
    taken = isOver ? takes : taken + takes;
    return isOver;
  };
};

/** Things in their order, as many together as take no more than that, and at least one. */
export const partsOf = <T>(
  things: readonly T[],
  takes: (thing: T) => number,
  most: number,
): readonly (readonly T[])[] => {
  const parts: T[][] = [];
  let taken = most;
  for (const thing of things) {
    const last = parts.at(-1);
    if (last === undefined || taken + takes(thing) > most) {
      parts.push([thing]);
      taken = takes(thing);
    } else {
      last.push(thing);
      taken += takes(thing);
    }
  }
  return parts;
};
