/** Astro reads these from the environment and would build another site than the content says. Imported before Astro is called. */
for (const name of ['BASE_URL', 'SITE', 'MODE']) delete process.env[name];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
