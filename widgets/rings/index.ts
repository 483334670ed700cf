export { drawRings, type RingDrawing, type RingsAsked } from './draw.js'
