const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of words by their first letter, as `dir="auto"` finds it; drawings have no such attribute. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && RTL.test(first) ? 'rtl' : 'ltr';
}
