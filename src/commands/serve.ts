import './environment.ts';
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { contentDir } from '../site/load-site.ts';
import { readSettings } from '../site/settings.ts';
import { commandOptions, refuse } from './command-line.ts';

const help = `npm run preview

作ったサイト（dist/）を http://localhost:4321 で見せます。PORT で番号を変えられます。
Serves the built site (dist/) on http://localhost:4321; PORT sets another port.`;

commandOptions(help, {});
if (!existsSync('dist/index.html'))
  refuse('dist/ にサイトがありません。先に npm run build を実行してください。/ There is no site in dist/. Run npm run build first.');
const server = await preview({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'error' });
const base = readSettings(contentDir())?.basePath ?? '/';
console.log(`サイトを開けます / The site is at http://localhost:${server.port}${base}  （止めるには Ctrl+C / Ctrl+C to stop）`);
