import { text } from '../schema.ts'

/** What describes a thing beside its title: the title in other languages, a description. */
export const describing = {
  title_en: text(),
  title_ru: text(),
  description: text(),
  description_en: text(),
  description_ru: text(),
}

/** A title and a description, neither of them required, in three languages. */
export const texts = { title: text(), ...describing }
