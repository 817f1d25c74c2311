import type * as z from "zod/mini";

/** A place of a document, `"term.notice[].id"`, and the schema that stands there. */
export type Place = readonly [place: string, schema: z.core.$ZodType];

const below = (place: string, key: string): string => (place === "" ? key : `${place}.${key}`);

/** Every place of a document that a schema allows; `[]` stands for every element of a list. */
export const placesOf = (schema: z.core.$ZodType, place = ""): readonly Place[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return [
        [place, schema],
        ...Object.entries(def.shape).flatMap(([key, inner]) => placesOf(inner, below(place, key))),
      ];
    case "array":
      return [[place, schema], ...placesOf(def.element, `${place}[]`)];
    case "optional":
      return placesOf(def.innerType, place);
    case "union":
      return def.options.flatMap((option) => placesOf(option, place));
    case "record":
      return [[place, schema], ...placesOf(def.valueType, `${place}{}`)];
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "literal":
    case "any":
      return [[place, schema]];
    default:
      throw new Error(`No document has used a schema of the type ${def.type} before: follow it here.`);
  }
};

/** The places where a schema stands, each once. */
export const placesWith = (wanted: z.core.$ZodType, schema: z.core.$ZodType): readonly string[] => [
  ...new Set(placesOf(schema).flatMap(([place, found]) => (found === wanted ? [place] : []))),
];
