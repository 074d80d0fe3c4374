import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines, type Mention } from '../prose'

/** `价值50万元（原值）以上的通用设备3台（套）` */
const DEVICES =
  /(?<=(\d+(?:\.\d+)?)万元(?:[（(][^（）()]{0,8}[)）])?以上的?(?:[（(]含[^（）()]{0,12}[)）])?的?)(通用|专用|大型)?设备[^\d，。；;]{0,6}(\d+)[台套]/gu

interface Devices {
  readonly mention: Mention
  readonly worth: number
  readonly kind: string
  readonly count: number
}

/** Whoever has a device above 100万元 has it above 50万元 too. */
export const dearDevicesAreAmongCheaper = defineCheck({
  id: 'dear-devices-are-among-cheaper',
  formula: '国有资产: 设备 above the higher value ≤ 设备 of that kind above the lower value',
  tolerance: 'exact',
  severity: 'warning',
  family: 'assetsAndProcurement',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const ranges = sectionLines(context, /国有资产/u)
    const lines = new Set(
      ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    )
    for (const line of lines) {
      const devices = mentions(context, { from: line, to: line }, DEVICES).map((mention): Devices => {
        const [worth = '', kind = '', count = ''] = mention.groups
        return { mention, worth: Number(worth), kind, count: Number(count) }
      })
      for (const dear of devices) {
        const cheaper = devices.find(({ worth, kind }) => kind === dear.kind && worth < dear.worth)
        if (!cheaper) continue
        if (dear.count <= cheaper.count) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'devicesNotNested',
            details: { dear: dear.worth, cheap: cheaper.worth },
            expected: words(`≤ ${cheaper.count}`),
            actual: words(String(dear.count)),
            operands: [mentionOperand(dear.mention, 'result'), mentionOperand(cheaper.mention, 'cited')],
          })
        }
      }
    }
  },
})
