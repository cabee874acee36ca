// Astro reads BASE_URL from the environment and would then build another site than the content says.
delete process.env['BASE_URL'];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
