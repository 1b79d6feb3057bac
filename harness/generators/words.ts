import type { Dice } from './dice.ts'

/** What is bought in the examples, in Ukrainian and in English. */
const subjects: readonly (readonly [uk: string, en: string])[] = [
  ['Папір офісний', 'Office paper'],
  ['Ноутбуки', 'Laptops'],
  ['Лікарняні ліжка', 'Hospital beds'],
  ['Шкільні меблі', 'School furniture'],
  ['Генератори дизельні', 'Diesel generators'],
  ['Свіжі овочі', 'Fresh vegetables'],
  ['Насоси відцентрові', 'Centrifugal pumps'],
  ['Спецодяг зимовий', 'Winter workwear'],
  ['Кабель мідний', 'Copper cable'],
  ['Вікна металопластикові', 'PVC windows'],
  ['Книги для бібліотеки', 'Library books'],
  ['Обладнання для котельні', 'Boiler house equipment'],
]

const [Uk, En] = [0, 1] as const

const titled = ({ uk, pick, whole }: Dice) =>
  `${pick(subjects)[Uk]}, ${uk.location.city()}, № ${whole(1, 999)}`
const titledInEnglish = ({ en, pick, whole }: Dice) =>
  `${pick(subjects)[En]}, ${en.location.city()}, no. ${whole(1, 999)}`
/** Words in Ukrainian of one thing; items of one tender are each something else. */
const described = ({ uk, pick }: Dice) =>
  `${pick(subjects)[Uk]}; відповідальна особа ${uk.person.fullName()}, ${uk.person.jobType().toLowerCase()}`
const describedInEnglish = ({ en, pick }: Dice) => `${pick(subjects)[En]}; ${en.lorem.sentence(6)}`

/** Words for a text member, by its name; `_en` is English, everything else Ukrainian. */
const texts: Readonly<Record<string, (dice: Dice) => string>> = {
  title: titled,
  name: ({ uk }) => uk.company.name(),
  name_en: ({ en }) => en.company.name(),
  legalName: ({ uk }) => uk.company.name(),
  legalName_en: ({ en }) => en.company.name(),
  title_en: titledInEnglish,
  streetAddress: ({ uk }) => uk.location.streetAddress(),
  locality: ({ uk }) => uk.location.city(),
  postalCode: ({ whole }) => String(whole(1000, 99_999)).padStart(5, '0'),
  telephone: ({ whole }) => `+380${whole(100_000_000, 999_999_999)}`,
  position: ({ uk }) => uk.person.jobType(),
  authorizedBy: ({ pick }) => pick(['Статут', 'Довіреність', 'Положення']),
}

/** Words for a text member that says nothing but what its name promises. */
export function wordsFor(member: string, dice: Dice): string {
  const said = texts[member]
  if (said) return said(dice)
  return member.endsWith('_en') ? describedInEnglish(dice) : described(dice)
}

export const emailOf = ({ en }: Dice): string => en.internet.email({ provider: 'example.com' }).toLowerCase()
export const linkOf = ({ en }: Dice): string => `https://example.com/${en.lorem.slug(2)}`
export const personOf = ({ uk }: Dice): string => uk.person.fullName()
