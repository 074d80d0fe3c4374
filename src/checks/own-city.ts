import type { Disclosure } from '../model/disclosure'

/** 《城市…》, 《海绵城市…》, 《超市…》, 《各县市…》 begin with none; 晋城, 运城 … are cities. */
export const NO_CITY =
  /^(?:[城全我本超都股上夜商门该]|农贸|集贸)市$|[省县区国年的和与全各]|(?<![晋运盐宣聊白韩项禹邹丰麻兴诸荣海凤应增肥藁罗])城市$/u
const OWN = /^(?:\p{Script=Han}{2,3}(?:省|自治区))?(\p{Script=Han}{1,3}市)(?!场|政)/u

/** The city of the organization by its name, else by the departments of its sheets. */
export function ownCity(disclosure: Disclosure): string | null {
  const names = [disclosure.organization, ...disclosure.sheets.map(({ department }) => department)]
  for (const name of names) {
    const city = OWN.exec(name?.value ?? '')?.[1]
    if (city) return city
  }
  return null
}
