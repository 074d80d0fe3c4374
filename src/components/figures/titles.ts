export * from '../../wording/titles'
