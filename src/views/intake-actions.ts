import { inject, type InjectionKey } from 'vue'

/** The ways in, wherever they are offered. */
export interface IntakeActions {
  readonly chooseFiles: () => void
  readonly chooseFolder: () => void
  readonly paste: () => void
  readonly sample: () => void
  /** The way to read a refused file again in another encoding; null when its bytes are gone. */
  readonly rereading: (file: string) => ((encoding: string) => void) | null
  /** The way to make one document of the open one and a refused file; null where it can be no part of it. */
  readonly joining: (file: string) => (() => void) | null
}

/** Under this key the app provides the ways in. */
export const intakeActionsKey: InjectionKey<IntakeActions> = Symbol('intake actions')

const nothing = () => undefined
const none: IntakeActions = {
  chooseFiles: nothing,
  chooseFolder: nothing,
  paste: nothing,
  sample: nothing,
  rereading: () => null,
  joining: () => null,
}

/** The ways in; they do nothing where no app provides them. */
export function useIntakeActions(): IntakeActions {
  return inject(intakeActionsKey, none)
}
