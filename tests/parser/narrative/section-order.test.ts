import { describe, expect, it } from 'vitest'
import { readNarrativeText } from './read-narrative-text'

/** `section value` of the claims below headings, one claim a heading. */
function sections(...headings: string[]): string[] {
  const text = headings.map((heading, at) => `${heading}\n经费预算${at + 1}万元。`).join('\n')
  return readNarrativeText(text).claims.map(({ section, value }) => `${section} ${value}`)
}

describe('the sections of 第三部分', () => {
  it('go on under a number printed twice, where the titles keep the statutory order', () => {
    expect(
      sections(
        '一、部门预算收支数据变动情况及原因',
        '三、收入预算情况说明',
        '三、支出预算情况说明',
        '四、财政拨款收支预算总体情况说明',
      ),
    ).toEqual(['一 1', '三 2', '三 3', '四 4'])
  })

  it('may all be numbered （一）', () => {
    expect(
      sections('（一）部门预算收支数据变动情况', '（二）收入预算情况说明', '（三）支出预算情况说明'),
    ).toEqual(['一 1', '二 2', '三 3'])
  })

  it('may slip into another kind of number', () => {
    expect(
      sections('六、基本支出情况说明', '7、“三公”经费情况', '第八、机关运行经费情况', '九 、政府采购情况'),
    ).toEqual(['六 1', '七 2', '八 3', '九 4'])
    expect(sections('十、绩效管理情况', '十 一、国有资产占有使用情况')).toEqual(['十 1', '十一 2'])
  })

  it('are not opened by the parts of a section', () => {
    expect(
      sections(
        '五、一般公共预算支出情况说明',
        '（一）一般公共预算当年支出规模变化情况',
        '（六）政府采购',
        '6、其他支出情况',
        '一、政府采购情况',
      ),
    ).toEqual(['五 1', '五 2', '五 3', '五 4', '五 5'])
  })
})
