import './environment.ts';
import { preview } from 'astro';
import { contentDir } from '../site/load-site.ts';
import { readSettings } from '../site/settings.ts';

const server = await preview({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'error' });
const base = readSettings(contentDir())?.basePath ?? '/';
console.log(`サイトを開けます / The site is at http://localhost:${server.port}${base}  （止めるには Ctrl+C / Ctrl+C to stop）`);
