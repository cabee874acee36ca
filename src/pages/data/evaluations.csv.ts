import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { evaluationColumns, evaluationRows } from '../../export/evaluations.ts';
import { plansById } from '../../site/plans-by-id.ts';

export const GET: APIRoute = async () => new Response(toCsv(evaluationColumns, (await plansById()).flatMap(evaluationRows)));
