import { ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { useGutter } from '@/components/source/gutter'

describe('the room left of the text', () => {
  it('holds the number and what the line was read as; in a narrow panel only its colour', () => {
    const width = ref(1000)
    const { gutter, measures } = useGutter({ width, rem: ref(14) }, () => false)
    const roomy = gutter.value
    expect(measures.value['--role-size']).not.toBe('0')
    expect(measures.value['--prose-width']).toBe(`${1000 - roomy * 14}px`)
    width.value = 14 * 30
    expect(gutter.value).toBeLessThan(roomy)
    expect(measures.value['--role-size']).toBe('0')
    expect(measures.value['--prose-width']).toBe(`${14 * 30 - gutter.value * 14}px`)
  })

  it('goes by the size of the text: what is wide in small print is narrow in large', () => {
    const rem = ref(14)
    const { measures } = useGutter({ width: ref(14 * 40), rem }, () => false)
    expect(measures.value['--role-size']).not.toBe('0')
    rem.value = 28
    expect(measures.value['--role-size']).toBe('0')
  })

  it('leaves out the role where the lines are folded under heads that say it', () => {
    const folded = ref(false)
    const { gutter, measures } = useGutter({ width: ref(2000), rem: ref(14) }, () => folded.value)
    const whole = gutter.value
    folded.value = true
    expect(gutter.value).toBeLessThan(whole)
    expect(measures.value['--role-size']).toBe('0')
    expect(measures.value['--number-width']).toBe('3.6rem')
  })
})
