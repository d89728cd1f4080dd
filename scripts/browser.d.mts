/** Path of a Chromium that runs here, brought when it can be. */
export function browser(): Promise<string | undefined>
