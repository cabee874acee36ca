import type { APIRoute } from 'astro';
import { dataPackage } from '../../export/data-package.ts';
import { getSite } from '../../site/load-site.ts';

export const GET: APIRoute = async () => new Response(dataPackage((await getSite()).settings));
