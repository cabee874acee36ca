import { csvParts, type Cell } from '../export/csv.ts';
import type { Plan } from '../plan/plan.ts';
import { plansById } from './plans-by-id.ts';

/** The data file of a table that all plans have lines in, written piece by piece. */
export async function csvResponse(columns: readonly string[], rowsOf: (plan: Plan) => Iterable<readonly Cell[]>): Promise<Response> {
  const parts = csvParts(columns, rowsOfAll(await plansById(), rowsOf));
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream);
}

function* rowsOfAll(plans: readonly Plan[], rowsOf: (plan: Plan) => Iterable<readonly Cell[]>): Generator<readonly Cell[]> {
  for (const plan of plans) yield* rowsOf(plan);
}
