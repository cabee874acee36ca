// Astro reads BASE_URL from the environment and would then build another site than the content says.
delete process.env['BASE_URL'];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The bundler's allocator keeps what it has freed for a while; a large site needs that memory for its pages.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
