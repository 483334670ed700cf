import * as migration_20261124_122130_initial from './20261124_122130_initial.js';
import * as migration_20261125_230401_locales_by_document from './20261125_230401_locales_by_document.js';

export const migrations = [
  {
    up: migration_20261124_122130_initial.up,
    down: migration_20261124_122130_initial.down,
    name: '20261124_122130_initial',
  },
  {
    up: migration_20261125_230401_locales_by_document.up,
    down: migration_20261125_230401_locales_by_document.down,
    name: '20261125_230401_locales_by_document'
  },
];
