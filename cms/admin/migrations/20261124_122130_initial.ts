import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`points\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`strategy_id\` integer,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`points_number_idx\` ON \`points\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`points_strategy_idx\` ON \`points\` (\`strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`points_published_at_idx\` ON \`points\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`points_updated_at_idx\` ON \`points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_created_at_idx\` ON \`points\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`points_deleted_at_idx\` ON \`points\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`points__status_idx\` ON \`points\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`strategy_number_idx\` ON \`points\` (\`strategy_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`points_locales\` (
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`points_locales_locale_parent_id_unique\` ON \`points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_points_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
  	\`version_strategy_id\` integer,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_points_v_parent_idx\` ON \`_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_number_idx\` ON \`_points_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_strategy_idx\` ON \`_points_v\` (\`version_strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_published_at_idx\` ON \`_points_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_updated_at_idx\` ON \`_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_created_at_idx\` ON \`_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version_deleted_at_idx\` ON \`_points_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_version_version__status_idx\` ON \`_points_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_created_at_idx\` ON \`_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_updated_at_idx\` ON \`_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_snapshot_idx\` ON \`_points_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_published_locale_idx\` ON \`_points_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_latest_idx\` ON \`_points_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_points_v_autosave_idx\` ON \`_points_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_strategy_version_number_idx\` ON \`_points_v\` (\`version_strategy_id\`,\`version_number\`);`)
  await db.run(sql`CREATE TABLE \`_points_v_locales\` (
  	\`version_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_points_v_locales_locale_parent_id_unique\` ON \`_points_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`strategy_id\` integer,
  	\`matrix_point1\` text DEFAULT 'ukjent',
  	\`matrix_point2\` text DEFAULT 'ukjent',
  	\`matrix_point3\` text DEFAULT 'ukjent',
  	\`matrix_point4\` text DEFAULT 'ukjent',
  	\`matrix_point5\` text DEFAULT 'ukjent',
  	\`matrix_point6\` text DEFAULT 'ukjent',
  	\`matrix_point7\` text DEFAULT 'ukjent',
  	\`matrix_point8\` text DEFAULT 'ukjent',
  	\`matrix_point9\` text DEFAULT 'ukjent',
  	\`matrix_point10\` text DEFAULT 'ukjent',
  	\`slug\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_number_idx\` ON \`areas\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`areas_strategy_idx\` ON \`areas\` (\`strategy_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_slug_idx\` ON \`areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`areas_published_at_idx\` ON \`areas\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_deleted_at_idx\` ON \`areas\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`areas__status_idx\` ON \`areas\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`strategy_number_1_idx\` ON \`areas\` (\`strategy_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`areas_locales\` (
  	\`title\` text,
  	\`aim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_locales_locale_parent_id_unique\` ON \`areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
  	\`version_strategy_id\` integer,
  	\`version_matrix_point1\` text DEFAULT 'ukjent',
  	\`version_matrix_point2\` text DEFAULT 'ukjent',
  	\`version_matrix_point3\` text DEFAULT 'ukjent',
  	\`version_matrix_point4\` text DEFAULT 'ukjent',
  	\`version_matrix_point5\` text DEFAULT 'ukjent',
  	\`version_matrix_point6\` text DEFAULT 'ukjent',
  	\`version_matrix_point7\` text DEFAULT 'ukjent',
  	\`version_matrix_point8\` text DEFAULT 'ukjent',
  	\`version_matrix_point9\` text DEFAULT 'ukjent',
  	\`version_matrix_point10\` text DEFAULT 'ukjent',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_parent_idx\` ON \`_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_number_idx\` ON \`_areas_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_strategy_idx\` ON \`_areas_v\` (\`version_strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_slug_idx\` ON \`_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_published_at_idx\` ON \`_areas_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_updated_at_idx\` ON \`_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_created_at_idx\` ON \`_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_deleted_at_idx\` ON \`_areas_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version__status_idx\` ON \`_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_created_at_idx\` ON \`_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_updated_at_idx\` ON \`_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_snapshot_idx\` ON \`_areas_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_published_locale_idx\` ON \`_areas_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_latest_idx\` ON \`_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_autosave_idx\` ON \`_areas_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_strategy_version_number_1_idx\` ON \`_areas_v\` (\`version_strategy_id\`,\`version_number\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_locales\` (
  	\`version_title\` text,
  	\`version_aim\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_areas_v_locales_locale_parent_id_unique\` ON \`_areas_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`area_id\` integer,
  	\`number\` numeric,
  	\`kind\` text DEFAULT 'eksempel',
  	\`status\` text DEFAULT 'ide',
  	\`owner\` text,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_area_idx\` ON \`tiltak\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_kind_idx\` ON \`tiltak\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_status_idx\` ON \`tiltak\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tiltak_slug_idx\` ON \`tiltak\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_published_at_idx\` ON \`tiltak\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_updated_at_idx\` ON \`tiltak\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_created_at_idx\` ON \`tiltak\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_deleted_at_idx\` ON \`tiltak\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tiltak__status_idx\` ON \`tiltak\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`area_number_idx\` ON \`tiltak\` (\`area_id\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`kind_status_idx\` ON \`tiltak\` (\`kind\`,\`status\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`lesson\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tiltak_locales_locale_parent_id_unique\` ON \`tiltak_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tiltak_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`points_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tiltak_rels_order_idx\` ON \`tiltak_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_parent_idx\` ON \`tiltak_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_path_idx\` ON \`tiltak_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tiltak_rels_points_id_idx\` ON \`tiltak_rels\` (\`points_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_area_id\` integer,
  	\`version_number\` numeric,
  	\`version_kind\` text DEFAULT 'eksempel',
  	\`version_status\` text DEFAULT 'ide',
  	\`version_owner\` text,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_parent_idx\` ON \`_tiltak_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_area_idx\` ON \`_tiltak_v\` (\`version_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_kind_idx\` ON \`_tiltak_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_status_idx\` ON \`_tiltak_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_slug_idx\` ON \`_tiltak_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_published_at_idx\` ON \`_tiltak_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_updated_at_idx\` ON \`_tiltak_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_created_at_idx\` ON \`_tiltak_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version_deleted_at_idx\` ON \`_tiltak_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_version_version__status_idx\` ON \`_tiltak_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_created_at_idx\` ON \`_tiltak_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_updated_at_idx\` ON \`_tiltak_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_snapshot_idx\` ON \`_tiltak_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_published_locale_idx\` ON \`_tiltak_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_latest_idx\` ON \`_tiltak_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_autosave_idx\` ON \`_tiltak_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_area_version_number_idx\` ON \`_tiltak_v\` (\`version_area_id\`,\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`version_kind_version_status_idx\` ON \`_tiltak_v\` (\`version_kind\`,\`version_status\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_lesson\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tiltak_v_locales_locale_parent_id_unique\` ON \`_tiltak_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tiltak_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`points_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tiltak_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_order_idx\` ON \`_tiltak_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_parent_idx\` ON \`_tiltak_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_path_idx\` ON \`_tiltak_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tiltak_v_rels_points_id_idx\` ON \`_tiltak_v_rels\` (\`points_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_levels_order_idx\` ON \`strategies_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_levels_parent_id_idx\` ON \`strategies_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_levels_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_levels_locales_locale_parent_id_unique\` ON \`strategies_levels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_definition_facets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_definition_facets_order_idx\` ON \`strategies_definition_facets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_definition_facets_parent_id_idx\` ON \`strategies_definition_facets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_definition_facets_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_definition_facets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_definition_facets_locales_locale_parent_id_unique\` ON \`strategies_definition_facets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_context_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_context_terms_order_idx\` ON \`strategies_context_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_context_terms_parent_id_idx\` ON \`strategies_context_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_context_terms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_context_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_context_terms_locales_locale_parent_id_unique\` ON \`strategies_context_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_principles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_principles_order_idx\` ON \`strategies_principles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_principles_parent_id_idx\` ON \`strategies_principles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_principles_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_principles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_principles_locales_locale_parent_id_unique\` ON \`strategies_principles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_origins_order_idx\` ON \`strategies_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_origins_parent_id_idx\` ON \`strategies_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_origins_locales\` (
  	\`name\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_origins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_origins_locales_locale_parent_id_unique\` ON \`strategies_origins_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'nettsted',
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_channels_order_idx\` ON \`strategies_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_channels_parent_id_idx\` ON \`strategies_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_channels_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_channels_locales_locale_parent_id_unique\` ON \`strategies_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`quotation_source\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_published_at_idx\` ON \`strategies\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_updated_at_idx\` ON \`strategies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_created_at_idx\` ON \`strategies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_deleted_at_idx\` ON \`strategies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies__status_idx\` ON \`strategies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`strategies_locales\` (
  	\`title\` text,
  	\`vision\` text,
  	\`vision_source\` text,
  	\`values\` text,
  	\`values_source\` text,
  	\`goal\` text,
  	\`background\` text,
  	\`levels_introduction\` text,
  	\`definition_name\` text,
  	\`definition_explanation\` text,
  	\`context_explanation\` text,
  	\`quotation_text\` text,
  	\`invitation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_locales_locale_parent_id_unique\` ON \`strategies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_levels_order_idx\` ON \`_strategies_v_version_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_levels_parent_id_idx\` ON \`_strategies_v_version_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_levels_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_levels_locales_locale_parent_id_unique\` ON \`_strategies_v_version_levels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_definition_facets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_definition_facets_order_idx\` ON \`_strategies_v_version_definition_facets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_definition_facets_parent_id_idx\` ON \`_strategies_v_version_definition_facets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_definition_facets_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_definition_facets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_definition_facets_locales_locale_paren\` ON \`_strategies_v_version_definition_facets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_context_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_context_terms_order_idx\` ON \`_strategies_v_version_context_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_context_terms_parent_id_idx\` ON \`_strategies_v_version_context_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_context_terms_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_context_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_context_terms_locales_locale_parent_id\` ON \`_strategies_v_version_context_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_principles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_principles_order_idx\` ON \`_strategies_v_version_principles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_principles_parent_id_idx\` ON \`_strategies_v_version_principles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_principles_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_principles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_principles_locales_locale_parent_id_un\` ON \`_strategies_v_version_principles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_origins_order_idx\` ON \`_strategies_v_version_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_origins_parent_id_idx\` ON \`_strategies_v_version_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_origins_locales\` (
  	\`name\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_origins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_origins_locales_locale_parent_id_uniqu\` ON \`_strategies_v_version_origins_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'nettsted',
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_channels_order_idx\` ON \`_strategies_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_channels_parent_id_idx\` ON \`_strategies_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_channels_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_version_channels_locales_locale_parent_id_uniq\` ON \`_strategies_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_period_from\` text,
  	\`version_period_to\` text,
  	\`version_quotation_source\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_parent_idx\` ON \`_strategies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_published_at_idx\` ON \`_strategies_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_updated_at_idx\` ON \`_strategies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_created_at_idx\` ON \`_strategies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_deleted_at_idx\` ON \`_strategies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version__status_idx\` ON \`_strategies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_created_at_idx\` ON \`_strategies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_updated_at_idx\` ON \`_strategies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_snapshot_idx\` ON \`_strategies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_published_locale_idx\` ON \`_strategies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_latest_idx\` ON \`_strategies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_autosave_idx\` ON \`_strategies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_locales\` (
  	\`version_title\` text,
  	\`version_vision\` text,
  	\`version_vision_source\` text,
  	\`version_values\` text,
  	\`version_values_source\` text,
  	\`version_goal\` text,
  	\`version_background\` text,
  	\`version_levels_introduction\` text,
  	\`version_definition_name\` text,
  	\`version_definition_explanation\` text,
  	\`version_context_explanation\` text,
  	\`version_quotation_text\` text,
  	\`version_invitation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_strategies_v_locales_locale_parent_id_unique\` ON \`_strategies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_gains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_gains_order_idx\` ON \`stories_gains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_gains_parent_idx\` ON \`stories_gains\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'nyskapingshistorie',
  	\`audience\` text DEFAULT 'public',
  	\`slug\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_kind_idx\` ON \`stories\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`stories_audience_idx\` ON \`stories\` (\`audience\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_published_at_idx\` ON \`stories\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`audience_publishedAt_idx\` ON \`stories\` (\`audience\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_publishedAt_idx\` ON \`stories\` (\`kind\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`stories_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`nytt\` text,
  	\`nyttig\` text,
  	\`nyttiggjort\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_locales_locale_parent_id_unique\` ON \`stories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`points_id\` integer,
  	\`areas_id\` integer,
  	\`tiltak_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_media_id_idx\` ON \`stories_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_points_id_idx\` ON \`stories_rels\` (\`points_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_areas_id_idx\` ON \`stories_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_tiltak_id_idx\` ON \`stories_rels\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_gains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_gains_order_idx\` ON \`_stories_v_version_gains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_gains_parent_idx\` ON \`_stories_v_version_gains\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'nyskapingshistorie',
  	\`version_audience\` text DEFAULT 'public',
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_kind_idx\` ON \`_stories_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_audience_idx\` ON \`_stories_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_published_at_idx\` ON \`_stories_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_autosave_idx\` ON \`_stories_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_audience_version_publishedAt_idx\` ON \`_stories_v\` (\`version_audience\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_kind_version_publishedAt_idx\` ON \`_stories_v\` (\`version_kind\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_nytt\` text,
  	\`version_nyttig\` text,
  	\`version_nyttiggjort\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stories_v_locales_locale_parent_id_unique\` ON \`_stories_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`points_id\` integer,
  	\`areas_id\` integer,
  	\`tiltak_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_media_id_idx\` ON \`_stories_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_points_id_idx\` ON \`_stories_v_rels\` (\`points_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_areas_id_idx\` ON \`_stories_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_tiltak_id_idx\` ON \`_stories_v_rels\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'bidragsyter' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`revision\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_sequence_idx\` ON \`publications\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`points_id\` integer,
  	\`areas_id\` integer,
  	\`tiltak_id\` integer,
  	\`strategies_id\` integer,
  	\`stories_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_id\`) REFERENCES \`points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tiltak_id\`) REFERENCES \`tiltak\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_id_idx\` ON \`payload_locked_documents_rels\` (\`points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tiltak_id_idx\` ON \`payload_locked_documents_rels\` (\`tiltak_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strategies_id_idx\` ON \`payload_locked_documents_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`viigran_settings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`municipality\` text DEFAULT 'Gran kommune' NOT NULL,
  	\`current_strategy_id\` integer,
  	\`accessibility_statement\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`current_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`viigran_settings_current_strategy_idx\` ON \`viigran_settings\` (\`current_strategy_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`points\`;`)
  await db.run(sql`DROP TABLE \`points_locales\`;`)
  await db.run(sql`DROP TABLE \`_points_v\`;`)
  await db.run(sql`DROP TABLE \`_points_v_locales\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`areas_locales\`;`)
  await db.run(sql`DROP TABLE \`_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tiltak\`;`)
  await db.run(sql`DROP TABLE \`tiltak_locales\`;`)
  await db.run(sql`DROP TABLE \`tiltak_rels\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_tiltak_v_rels\`;`)
  await db.run(sql`DROP TABLE \`strategies_levels\`;`)
  await db.run(sql`DROP TABLE \`strategies_levels_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies_definition_facets\`;`)
  await db.run(sql`DROP TABLE \`strategies_definition_facets_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies_context_terms\`;`)
  await db.run(sql`DROP TABLE \`strategies_context_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies_principles\`;`)
  await db.run(sql`DROP TABLE \`strategies_principles_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies_origins\`;`)
  await db.run(sql`DROP TABLE \`strategies_origins_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies_channels\`;`)
  await db.run(sql`DROP TABLE \`strategies_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`strategies\`;`)
  await db.run(sql`DROP TABLE \`strategies_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_levels_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_definition_facets\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_definition_facets_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_context_terms\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_context_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_principles\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_principles_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_origins\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_origins_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_gains\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_gains\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`viigran_settings\`;`)
}
