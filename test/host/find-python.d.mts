/** A Python 3 that has python-docx and openpyxl (PYTHON_PATH, python3, the system's own), or undefined. */
export declare const findPython: () => string | undefined;
