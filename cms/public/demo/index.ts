import { Router } from 'express'

export const createDemo = (_options: { publicUrl: URL | undefined }): Router => Router()
