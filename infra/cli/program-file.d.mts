export declare const programFile: (root?: string) => string[];
