export { readDisclosureText } from '../../src/intake/disclosure-text'
export { readSource } from '../../src/parser/read-source'
