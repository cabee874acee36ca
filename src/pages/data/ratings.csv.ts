import type { APIRoute } from 'astro';
import { ratingColumns, ratingRows } from '../../export/ratings.ts';
import { csvResponse } from '../../site/csv-response.ts';

export const GET: APIRoute = () => csvResponse(ratingColumns, ratingRows);
