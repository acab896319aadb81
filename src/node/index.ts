/** The library for Node.js: files, folders, globs and standard input. */
export { classifyFiles, type ClassifyFilesOptions } from './classify-files.ts'
export { loadPacks, PackError } from './load-packs.ts'
export { CSV_COLUMNS, csvHeader, toCsv } from './to-csv.ts'
