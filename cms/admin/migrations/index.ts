import * as migration_20261124_122130_initial from './20261124_122130_initial.js';
import * as migration_20261125_230401_locales_by_document from './20261125_230401_locales_by_document.js';
import * as migration_20261126_070158_ideas from './20261126_070158_ideas.js';

export const migrations = [
  {
    up: migration_20261124_122130_initial.up,
    down: migration_20261124_122130_initial.down,
    name: '20261124_122130_initial',
  },
  {
    up: migration_20261125_230401_locales_by_document.up,
    down: migration_20261125_230401_locales_by_document.down,
    name: '20261125_230401_locales_by_document',
  },
  {
    up: migration_20261126_070158_ideas.up,
    down: migration_20261126_070158_ideas.down,
    name: '20261126_070158_ideas'
  },
];
