/** Types of scripts/runtime.mjs for the scripts in TypeScript. */
export const root: string
/** Path of the Node that runs Comity. */
export function node24(): string
/** Builds the portal when a file it is made of changed since the last time. */
export function buildPortal(): void
/** The flag for a node that mostly waits. */
export const thrifty: string
