import type { TableReader } from './define-table'
import { t1 } from './t1'
import { t10 } from './t10'
import { t11 } from './t11'
import { t12 } from './t12'
import { t13 } from './t13'
import { t2 } from './t2'
import { t3 } from './t3'
import { t4 } from './t4'
import { t5 } from './t5'
import { t6 } from './t6'
import { t7 } from './t7'
import { t8 } from './t8'
import { t9 } from './t9'

/** The readers of the thirteen tables, in their order. */
export const TABLE_READERS: readonly TableReader[] = [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13]
