import type { APIRoute } from 'astro';
import { toCsv } from '../../export/csv.ts';
import { ratingColumns, ratingRows } from '../../export/ratings.ts';
import { plansById } from '../../site/plans-by-id.ts';

export const GET: APIRoute = async () => new Response(toCsv(ratingColumns, (await plansById()).flatMap(ratingRows)));
