/** What an element looks like, in the properties of CSS that Satori knows. */
export type Style = Readonly<Record<string, string | number>>;

/** An element as Satori takes it: what JSX would make, without JSX. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: readonly CardElement[] | string;
    readonly [attribute: string]: unknown;
  };
}

/** A part of the card, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An element of a type with its attributes. */
export function element(
  type: string,
  attributes: Omit<CardElement['props'], 'children'>,
  children?: readonly CardElement[] | string,
): CardElement {
  return { type, props: children === undefined ? attributes : { ...attributes, children } };
}

/** The style of what stands in a box. */
export function at(box: Omit<Box, 'height'> & Partial<Box>): Style {
  return { ...box, display: 'flex', position: 'absolute' };
}

/** A drawing in a box, on a canvas of its own units. */
export function drawing(box: Box, viewBox: string, children: readonly CardElement[]): CardElement {
  return element(
    'svg',
    { viewBox, width: box.width, height: box.height, style: at(box) },
    children,
  );
}

/** A filled rectangle of a drawing. */
export function area({ left, top, width, height }: Box, fill: string): CardElement {
  return element('rect', { x: left, y: top, width, height, fill });
}

/** A line of a drawing along a path. */
export function stroke(d: string, color: string, width: number): CardElement {
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': width });
}
