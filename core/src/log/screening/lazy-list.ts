/** A list whose members are made when they are asked for, so that half a million cost nothing until then. */
export interface LazyList<T> extends Iterable<T> {
  readonly length: number;
  /** The member at a place, from 0; undefined outside. */
  at(place: number): T | undefined;
}

/** A list of so many members. */
export const lazyList = <T>(length: number, make: (place: number) => T): LazyList<T> => ({
  length,
  at: (place) => (place >= 0 && place < length ? make(place) : undefined),
  *[Symbol.iterator]() {
    for (let place = 0; place < length; place++) yield make(place);
  },
});
