export type { Directory, DirectoryFailure, DirectoryGroup, DirectoryPerson } from './directory.ts';
export { parseDirectoryMap } from './directory-map.ts';
export type { DirectoryMap, DirectoryMapRefusal } from './directory-map.ts';
export { readDirectory } from './read-directory.ts';
export type { DirectoryFindings } from './read-directory.ts';
export { saidByDirectory } from './said-by-directory.ts';
export type { DirectoryProblem } from './said-by-directory.ts';
