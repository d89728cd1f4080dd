/** The settings that only an exercise may have. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

/** @param say a setting's sentence, as config.ts writes it */
export const exerciseSettings = (say: Say) => ({
  clockFile: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'File with a number of days by which the clock of an exercise is ahead, so that time limits can be seen to run out. In an exercise alone.',
        'the path of a file, and only together with "exercise"',
        { path: true },
      ),
    ),
})

export const exerciseFaults = (s: Readonly<{ clockFile?: string | undefined; exercise: boolean }>): string[] =>
  s.clockFile && !s.exercise
    ? [
        'Setting "clockFile" (COMITY_CLOCK_FILE) moves the clock, and only an exercise may do that. Remove it: where real cases are, time is what it is.',
      ]
    : []
