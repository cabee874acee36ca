import type { SiteRecord } from '../schema/site.ts';
import { dataFiles } from './data-files.ts';

/** The description of all data files for programs: Frictionless Data Package 2.0. */
export function dataPackage(settings: SiteRecord): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'reform-progress-report',
    title: settings.title.en ?? settings.title.ja,
    description: settings.disclaimer.en ?? settings.disclaimer.ja,
    resources: dataFiles.map(({ name, title, columns }) => ({
      name,
      title: title.en,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\n', header: true },
      schema: {
        fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.meaning.en })),
        missingValues: [''],
      },
    })),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
