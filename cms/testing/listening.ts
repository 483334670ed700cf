export { listening } from '../../widgets/testing/listening.js'
