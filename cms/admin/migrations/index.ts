import * as migration_20261124_122130_initial from './20261124_122130_initial.js';

export const migrations = [
  {
    up: migration_20261124_122130_initial.up,
    down: migration_20261124_122130_initial.down,
    name: '20261124_122130_initial'
  },
];
