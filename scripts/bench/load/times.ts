import { z } from 'zod'

/** What the paced readers say: how long each answer took, in milliseconds. */
export const timesSchema = z.object({ times: z.array(z.number()) })
