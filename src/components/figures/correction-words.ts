export * from '../../wording/correction-words'
