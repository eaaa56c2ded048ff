/** Somewhere in the suite, and as who one goes there. */
export interface PlaceInSuite {
  readonly name: string;
  readonly role: 'planner' | 'unit-manager' | 'department-head' | 'log-administrator' | 'administrator';
  /** In the tab, after `#/`; undefined for a web part. */
  readonly path?: string;
  readonly webPart?: 'internal-control' | 'registration';
  /** What grows there by nature, and is asked for in pages of so many. */
  readonly grows?: string;
}

/** Every page of the tab that has an address of its own without a record, and every web part. */
export const places: readonly PlaceInSuite[] = [
  { name: 'planner: Översikt', role: 'planner', path: '' },
  { name: 'planner: Planera', role: 'planner', path: 'plan', grows: 'employees, 5,000 a page' },
  { name: 'planner: Beställningar', role: 'planner', path: 'orders' },
  { name: 'planner: Kontroller', role: 'planner', path: 'controls', grows: 'the year’s controls' },
  { name: 'planner: Årets siffror', role: 'planner', path: 'controls/figures', grows: 'the year’s controls' },
  {
    name: 'planner: Uppföljning',
    role: 'planner',
    path: 'controls/supervision',
    grows: 'the year’s controls',
  },
  { name: 'planner: Gallring', role: 'planner', path: 'controls/retention' },
  { name: 'planner: Riktade kontroller', role: 'planner', path: 'targeted' },
  { name: 'planner: Behörigheter', role: 'planner', path: 'authorisations' },
  { name: 'planner: Information', role: 'planner', path: 'informing' },
  { name: 'unit manager: Översikt', role: 'unit-manager', path: '' },
  { name: 'unit manager: Granskningar', role: 'unit-manager', path: 'review' },
  { name: 'unit manager: Loggutdrag', role: 'unit-manager', path: 'extracts' },
  { name: 'unit manager: Ärenden', role: 'unit-manager', path: 'cases' },
  { name: 'department head: Översikt', role: 'department-head', path: '' },
  { name: 'department head: Kontroller', role: 'department-head', path: 'controls' },
  { name: 'log administrator: Översikt', role: 'log-administrator', path: '' },
  { name: 'log administrator: Beställningar', role: 'log-administrator', path: 'orders' },
  { name: 'administrator: Rutiner', role: 'administrator', path: 'policies' },
  {
    name: 'administrator: Organisationen',
    role: 'administrator',
    path: 'organisation',
    grows: 'units and employees, 5,000 a page',
  },
  {
    name: 'department head: Internkontroll (web part)',
    role: 'department-head',
    webPart: 'internal-control',
  },
  { name: 'unit manager: registration form (web part)', role: 'unit-manager', webPart: 'registration' },
];
