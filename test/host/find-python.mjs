import { spawnSync } from 'node:child_process';

/** The modules by which the tests read a DOCX, an XLSX and linked data with eyes other than ours. */
const modules = 'import docx, openpyxl, rdflib';

const candidates = [process.env.PYTHON_PATH, 'python3', '/usr/bin/python3', '/usr/local/bin/python3'];

/** A Python 3 that has python-docx, openpyxl and rdflib: the first one found may be another's, without them. */
export const findPython = () =>
  candidates.find((python) => python && spawnSync(python, ['-c', modules], { stdio: 'ignore' }).status === 0);
