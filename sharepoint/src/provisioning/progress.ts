/** What a step is about. */
export type StepKind =
  'sharing' | 'level' | 'group' | 'site-rights' | 'list' | 'field' | 'view' | 'list-rights' | 'folder';

/** One step of provisioning, as it has been done. */
export interface Step {
  readonly site: 'register' | 'vault';
  readonly kind: StepKind;
  /** Internal name of what it concerned: a list, `List.Field`, a group, a level. */
  readonly name: string;
  readonly outcome: 'created' | 'changed' | 'unchanged';
}

/** Told after each step. */
export type Report = (step: Step) => void;
