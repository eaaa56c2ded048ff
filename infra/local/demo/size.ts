/** How large a municipality to make. */
export interface Size {
  readonly units: number;
  /** Everybody with access to the record system, the unit managers included; at least six times the units. */
  readonly employees: number;
}

/** The demo: about what a small town's disability-support administration is. */
export const demoSize: Size = { units: 20, employees: 300 };

/** Few enough for a test to read through. */
export const smallSize: Size = { units: 6, employees: 48 };
