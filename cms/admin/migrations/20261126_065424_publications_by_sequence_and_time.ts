import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_sequence_idx\`;`)
  await db.run(sql`CREATE INDEX \`sequence_createdAt_idx\` ON \`publications\` (\`sequence\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`sequence_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`publications_sequence_idx\` ON \`publications\` (\`sequence\`);`)
}
