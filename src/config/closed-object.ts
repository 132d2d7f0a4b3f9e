import { z } from 'zod';

/** An object that may have no other keys: a key with a slip of the pen must not be passed over. */
export function closedObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).filter((key) => key !== '$schema');
  return z.strictObject(shape, `an object with the keys ${keys.join(', ')} and no other`);
}

/** Where an editor finds the JSON Schema of the file, so that it can help; the program does not read it. */
export const schemaKey = z
  .string('the address or path of a JSON Schema')
  .optional()
  .describe('The address or path of this JSON Schema, for editors');
