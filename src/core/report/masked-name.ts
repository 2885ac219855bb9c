/** 王伟 → 王*, 欧阳文静 → 欧***: whom it is is found through the link to the cell (SPEC 6). */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.max(rest.length, 1));
}
