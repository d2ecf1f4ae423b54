/** Changes whenever the engine reads differently; stored readings of another version are made again. */
export const engineVersion = '0.7'
