/** What a schema reads, as nobody changes it; what is absent in a file is absent, never undefined. */
export type Kept<T> = T extends readonly (infer Each)[]
  ? readonly Kept<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Kept<Exclude<T[Key], undefined>> }
    : T;
