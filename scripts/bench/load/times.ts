import { z } from 'zod'

/** What the paced readers say, in milliseconds: how long each answer took, and how late each was asked for. */
export const timesSchema = z.object({ times: z.array(z.number()), late: z.array(z.number()) })
