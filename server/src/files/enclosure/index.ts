/**
 * Processes for files of unknown origin. In: a program of ours, which begins with an import of `./within`. Out: a child
 * process that may read the program's own code and nothing else of the disk, write nothing, start nothing and speak to
 * nobody. It inherits no environment.
 */
export { launchEnclosed } from './launch.ts'
