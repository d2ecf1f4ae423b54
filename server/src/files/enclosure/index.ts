/**
 * Processes for files of unknown origin. In: a program of ours, which begins with an import of `./within`. Out: a child
 * process that may read the program's own code and nothing else of the disk, write nothing, start nothing and speak to
 * nobody. It inherits no environment. And pools of such processes: questions go in, answers or refusals come out; one that
 * takes too long, too much memory or its process down is refused alone.
 */
export { launchEnclosed } from './launch.ts'
export { ProcessPool, type FromPool, type PoolSettings, type PoolWork, type Spent } from './pool.ts'
