/** Stands for a path where `-` was given on the command line. */
export const STANDARD_INPUT = '<stdin>';
