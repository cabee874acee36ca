import type { APIRoute } from 'astro';
import { evaluationColumns, evaluationRows } from '../../export/evaluations.ts';
import { csvResponse } from '../../site/csv-response.ts';

export const GET: APIRoute = () => csvResponse(evaluationColumns, evaluationRows);
