export { sessionDraft } from './draft.ts';
export type { Draft } from './draft.ts';
export type { FormChoices, PolicyChoice } from './form-choices.ts';
export type { NewRegistrationFacts } from './NewRegistration.tsx';
export type { OwnRegistration } from './OwnRegistrations.tsx';
export { RegistrationForm } from './RegistrationForm.tsx';
export type { RegistrationFormProps } from './RegistrationForm.tsx';
export { registrationFormTexts } from './texts/index.ts';
