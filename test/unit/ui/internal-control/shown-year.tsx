import { accept } from '@loggkontroll/core/result';
import { DepartmentYear, internalControlTexts } from '@loggkontroll/ui/components/internal-control';
import type { DepartmentYearProps, YearRegister } from '@loggkontroll/ui/components/internal-control';
import type { Language } from '@loggkontroll/ui/texts';
import { renderWithTexts } from '../render.tsx';
import { control, done, head, registered, today, yearOf } from './register.ts';

/** A year as the department head sees it, everything accepted that is done there. */
export const propsOf = (
  register: YearRegister,
  over: Partial<DepartmentYearProps> = {},
): DepartmentYearProps => ({
  register,
  me: head,
  today,
  sign: jest.fn(() => Promise.resolve(accept(undefined))),
  deviations: {
    ofControl: jest.fn(() => Promise.resolve(accept(undefined))),
    ofPeriod: jest.fn(() => Promise.resolve(accept(undefined))),
  },
  ...over,
});

/** Shows it. */
export const show = (props: DepartmentYearProps, language?: Language): ReturnType<typeof renderWithTexts> =>
  renderWithTexts(<DepartmentYear {...props} />, { internalControl: internalControlTexts }, language);

/** Everything done. */
export const complete = yearOf([registered(done('control-4'))]);
/** One control left. */
export const open = yearOf([registered(control('control-4'))]);
