import { describe, expect, test } from '@jest/globals'
import { parseTemplate, TemplateError } from '../../src/rules/template.ts'

test('the parts of a template', () => {
  expect(parseTemplate('^{op:word} {path:module-cache}: {P|p}ermission denied{rest}$')).toMatchObject({
    atStart: true,
    atEnd: true,
    key: 'ermission denied',
    elements: [
      { kind: 'hole', type: 'word', name: 'op' },
      { kind: 'text', text: ' ' },
      { kind: 'hole', type: 'module-cache', name: 'path' },
      { kind: 'text', text: ': ' },
      { kind: 'choice', options: ['P', 'p'] },
      { kind: 'text', text: 'ermission denied' },
      { kind: 'hole', type: 'rest' },
    ],
  })
})

test.each([
  ['{word} is here', 'word'],
  ['{my:word} is here', 'my'],
  ['{skip} is here', undefined],
  ['{my:skip} is here', 'my'],
])('the hole of %j is called %s', (source, name) => {
  const [hole] = parseTemplate(source).elements
  expect(hole?.kind === 'hole' && hole.name).toBe(name)
})

test.each([
  ['needle', 'needle'],
  ['{word} {word2:word} short, the longest text', ' short, the longest text'],
  ['未找到 and more', '未找到 and more'],
  ['ab{x|y}未找到', '未找到'],
])('the key of %j', (source, key) => {
  expect(parseTemplate(source).key).toBe(key)
})

test.each([
  ['needle', 6],
  ['needle {word}', 8],
  ['needle {rest}', 7],
  ['needle{a|bcd}', 7],
  ['needle{a|}', 6],
])('%j has the weight %d', (source, weight) => {
  expect(parseTemplate(source).weight).toBe(weight)
})

const offsetOf = (parse: () => unknown): number | undefined => {
  try {
    parse()
    return undefined
  } catch (error) {
    return (error as TemplateError).offset
  }
}

describe('mistakes', () => {
  test.each([
    ['{word', '"{" opens a hole that is not closed', 0],
    ['needle {', 'write "{{" for a brace', 7],
    ['needle {wrod}', '"{wrod}" is no hole', 13],
    ['needle {x:wrod}', 'one of the types word, ident', 15],
    ['needle {}', '"{}" is no hole', 9],
    ['needle {toString}', '"{toString}" is no hole', 17],
    ['needle {1x:word}', '"{1x:word}" is no hole', 16],
    ['needle {a:word}{b:int}', 'the holes {word} and {int} need text between them', 0],
    ['needle {ws}{ws}', 'need text between them', 0],
    ['', 'no literal run of at least 5 bytes', 0],
    ['{word}', 'no literal run of at least 5 bytes', 0],
    ['abcd {word}', undefined, 0],
    ['abcd{word}', 'no literal run of at least 5 bytes outside holes: add more of the message', 0],
    ['{longer|choices}', 'no literal run', 0],
  ])('%j', (source, message, offset) => {
    const parse = (): unknown => parseTemplate(source)
    if (message === undefined) {
      expect(parse).not.toThrow()
      return
    }
    expect(parse).toThrow(TemplateError)
    expect(parse).toThrow(message)
    expect(offsetOf(parse)).toBe(offset)
  })

  test('a template for a known line may be shorter', () => {
    expect(parseTemplate('ab', 1).key).toBe('ab')
    expect(() => parseTemplate('{word}', 1)).toThrow('at least 1 bytes')
  })
})
