import type { APIRoute } from 'astro';
import { observationColumns, observationRows } from '../../export/observations.ts';
import { csvResponse } from '../../site/csv-response.ts';

export const GET: APIRoute = () => csvResponse(observationColumns, observationRows);
