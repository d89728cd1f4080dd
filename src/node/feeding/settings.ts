/** The setting of addresses that files of national systems are fetched from. */
import { z } from 'zod'

type Say = (description: string, fix: string, more?: Record<string, unknown>) => Record<string, unknown>

export const feedSettings = (say: Say) => ({
  feedSources: z
    .string()
    .min(1)
    .optional()
    .meta(
      say(
        'File (JSON) that lists the addresses of national systems from which officers may have files fetched, each with id, name, url and, where the system asks for one, authorization. No other address is ever asked; no redirect is followed.',
        'the path of the file, readable for the node alone, e.g. [{"id":"vehicles","name":"Stolen vehicles","url":"https://register.example.gov/stolen.csv","authorization":"Bearer ..."}]',
        { path: true },
      ),
    ),
})
