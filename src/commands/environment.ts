// Astro reads BASE_URL from the environment and would then build another site than the content says.
delete process.env['BASE_URL'];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The bundler's allocator keeps what it has freed, in pages of 2 MiB: up to 230 MB that a large site needs for its pages.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
