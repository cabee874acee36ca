import './environment.ts';
import { dev } from 'astro';

await dev({ root: process.cwd() });
