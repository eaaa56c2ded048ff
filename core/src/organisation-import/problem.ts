import type { SubstitutionRefusal } from '../organisation/index.ts';
import type { OrganisationKind } from './kinds.ts';

/** What is wrong with one row. */
export type RowProblemCode =
  | 'cell-empty'
  | 'row-unreadable'
  | 'id-missing'
  | 'person-unknown'
  | 'unit-unknown'
  | 'unit-ambiguous'
  | 'department-unknown'
  | 'branch-unknown'
  | 'function-unknown'
  | 'date-unreadable'
  | 'ends-before-it-begins'
  | 'said-twice'
  | 'two-managers'
  | 'unit-and-department'
  | 'own-manager';

/** Why an import cannot be: with a row, as far as one can be told. Never what stands in it. */
export type OrganisationProblem =
  | { readonly code: RowProblemCode; readonly kind: OrganisationKind; readonly line: number }
  | { readonly code: SubstitutionRefusal; readonly kind: 'substitutions'; readonly line: number }
  /** Whoever plans and orders would answer their own orders. */
  | { readonly code: 'planner-leads-unit'; readonly kind: 'units'; readonly unitId: string }
  /** The unit goes, while somebody still works there or has a function there. */
  | { readonly code: 'unit-staffed'; readonly kind: 'units'; readonly unitId: string }
  /** The unit goes, while something is still open in it. */
  | { readonly code: 'unit-has-open-records'; readonly kind: 'units'; readonly unitId: string }
  | { readonly code: 'department-has-units'; readonly kind: 'departments'; readonly departmentId: string }
  /** The same kind of table twice among the files. */
  | { readonly code: 'table-twice'; readonly kind: OrganisationKind };
