/** Somewhere in the suite, and as who one goes there. */
export interface PlaceInSuite {
  readonly name: string;
  readonly role: 'planner' | 'unit-manager' | 'department-head' | 'log-administrator' | 'administrator';
  /** In the tab, after `#/`; undefined for a web part. */
  readonly path?: string;
  readonly webPart?: 'internal-control' | 'registration';
}

/** Every page of the tab that has an address of its own without a record, and every web part. */
export const places: readonly PlaceInSuite[] = [
  { name: 'planner: Översikt', role: 'planner', path: '' },
  { name: 'planner: Planera', role: 'planner', path: 'plan' },
  { name: 'planner: Beställningar', role: 'planner', path: 'orders' },
  { name: 'planner: Kontroller', role: 'planner', path: 'controls' },
  { name: 'planner: Årets siffror', role: 'planner', path: 'controls/figures' },
  { name: 'planner: Underlag för tillsyn', role: 'planner', path: 'controls/supervision' },
  { name: 'planner: Gallring', role: 'planner', path: 'controls/retention' },
  { name: 'planner: Riktade kontroller', role: 'planner', path: 'targeted' },
  { name: 'planner: Behörigheter', role: 'planner', path: 'authorisations' },
  { name: 'planner: Information', role: 'planner', path: 'informing' },
  { name: 'unit manager: Översikt', role: 'unit-manager', path: '' },
  { name: 'unit manager: Granskningar', role: 'unit-manager', path: 'review' },
  { name: 'unit manager: Loggutdrag', role: 'unit-manager', path: 'extracts' },
  { name: 'unit manager: Kontroller', role: 'unit-manager', path: 'controls' },
  { name: 'unit manager: Årets siffror', role: 'unit-manager', path: 'controls/figures' },
  { name: 'unit manager: Ärenden', role: 'unit-manager', path: 'cases' },
  { name: 'department head: Översikt', role: 'department-head', path: '' },
  { name: 'department head: Kontroller', role: 'department-head', path: 'controls' },
  { name: 'department head: Årets siffror', role: 'department-head', path: 'controls/figures' },
  { name: 'log administrator: Årets siffror', role: 'log-administrator', path: 'controls/figures' },
  { name: 'log administrator: Översikt', role: 'log-administrator', path: '' },
  { name: 'log administrator: Beställningar', role: 'log-administrator', path: 'orders' },
  { name: 'administrator: Rutiner', role: 'administrator', path: 'policies' },
  { name: 'administrator: Organisationen', role: 'administrator', path: 'organisation' },
  {
    name: 'department head: Internkontroll (web part)',
    role: 'department-head',
    webPart: 'internal-control',
  },
  { name: 'unit manager: registration form (web part)', role: 'unit-manager', webPart: 'registration' },
];
