import { describe, expect, it } from 'vitest'
import { exportFileName } from '@/exports/file-name'
import { disclosure } from '../analysis/build-disclosure'
import { exportInput } from './export-input'

const input = exportInput(disclosure([]))

describe('the name of a file', () => {
  it('is that of the document and what it is', () => {
    expect(exportFileName(input, '核对意见', 'docx')).toMatch(/^\S.* 核对意见\.docx$/u)
  })

  it('names every document that is compared', () => {
    const named = exportFileName(input, '收入从哪里来', 'csv', ['甲局 2031 部门预算', '乙局 2030 单位预算'])
    expect(named).toBe('甲局 2031 部门预算 与 乙局 2030 单位预算 收入从哪里来.csv')
  })

  it('stays short enough for every file system, and loses neither a document nor what it is', () => {
    const long = '某'.repeat(90)
    const named = exportFileName(input, '支出用到哪里去', 'xlsx', [`甲${long}`, `乙${long}`, `丙${long}`])
    expect(new TextEncoder().encode(named).length).toBeLessThan(256)
    expect(named).toMatch(/^甲某+ 与 乙某+ 与 丙某+ 支出用到哪里去\.xlsx$/u)
  })

  it('has nothing that a file system refuses', () => {
    expect(exportFileName(input, 'a/b:c', 'csv', ['甲\u202e<局', '乙|局'])).toBe('甲 局 与 乙 局 a b c.csv')
  })
})
