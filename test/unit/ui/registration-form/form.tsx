import { accept } from '@loggkontroll/core/result';
import {
  RegistrationForm,
  registrationFormTexts,
  sessionDraft,
} from '@loggkontroll/ui/components/registration-form';
import type { RegistrationFormProps } from '@loggkontroll/ui/components/registration-form';
import type { Language } from '@loggkontroll/ui/texts';
import { fireEvent, screen } from '@testing-library/react';
import { renderWithTexts } from '../render.tsx';
import { ffs, today, unitOf } from './records.ts';

/** A manager of two units, for whom there is no control yet. */
export const propsOf = (over: Partial<RegistrationFormProps> = {}): RegistrationFormProps => ({
  choices: {
    units: [unitOf('unit-01', 'Gruppbostad Eken'), unitOf('unit-02', 'Boendestöd Linden')],
    policies: [ffs],
    today,
  },
  reviewerName: 'Ola Berg',
  people: { me: 'me', nameOf: (personId) => (personId === 'ada' ? 'Ada Ek' : undefined) },
  askControlsAlike: () => Promise.resolve([]),
  draft: sessionDraft('draft', sessionStorage),
  register: jest.fn(() => Promise.resolve(accept(undefined))),
  own: [],
  correct: jest.fn(() => Promise.resolve(accept(undefined))),
  ...over,
});

/** Shows the form. */
export const show = (props: RegistrationFormProps, language?: Language): ReturnType<typeof renderWithTexts> =>
  renderWithTexts(<RegistrationForm {...props} />, { registrationForm: registrationFormTexts }, language);

/** Writes or chooses in a field. */
export const write = (label: RegExp, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field, { target: { value } });
};

export const choose = (name: string): boolean => fireEvent.click(screen.getByRole('radio', { name }));
export const submit = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Registrera' }));

/** Everything that is needed, for the second unit and the period that is chosen already. */
export const fillIn = (): void => {
  write(/^Enhet/, 'unit-02');
  write(/^Klar den/, '2026-11-20');
  write(/^Antal medarbetare/, '4');
  write(/^Antal loggrader/, '212');
  choose('Utan anmärkning');
};
