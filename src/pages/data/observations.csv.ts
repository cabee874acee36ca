import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { observationColumns, observationRows } from '../../export/observations.ts';
import { plansById } from '../../site/plans-by-id.ts';

export const GET: APIRoute = async () => new Response(toCsv(observationColumns, (await plansById()).flatMap(observationRows)));
