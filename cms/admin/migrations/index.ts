import * as migration_20261124_122130_initial from './20261124_122130_initial.js';
import * as migration_20261125_230401_locales_by_document from './20261125_230401_locales_by_document.js';
import * as migration_20261126_065424_publications_by_sequence_and_time from './20261126_065424_publications_by_sequence_and_time.js';
import * as migration_20261126_093937_ideas from './20261126_093937_ideas.js';
import * as migration_20261126_104819_embeds from './20261126_104819_embeds.js';
import * as migration_20261126_163958_privacy_statement from './20261126_163958_privacy_statement.js';

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
    up: migration_20261126_065424_publications_by_sequence_and_time.up,
    down: migration_20261126_065424_publications_by_sequence_and_time.down,
    name: '20261126_065424_publications_by_sequence_and_time',
  },
  {
    up: migration_20261126_093937_ideas.up,
    down: migration_20261126_093937_ideas.down,
    name: '20261126_093937_ideas',
  },
  {
    up: migration_20261126_104819_embeds.up,
    down: migration_20261126_104819_embeds.down,
    name: '20261126_104819_embeds',
  },
  {
    up: migration_20261126_163958_privacy_statement.up,
    down: migration_20261126_163958_privacy_statement.down,
    name: '20261126_163958_privacy_statement'
  },
];
