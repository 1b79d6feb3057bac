const FEATURES = 'CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES'

const category = '425746-22110000-000001'
const books = { scheme: 'ДК021', id: '22110000-4', description: 'Друковані книги' }

const hardCover = {
  id: 'b0'.repeat(16),
  title: 'Книга має тверду обкладинку',
  dataType: 'boolean',
  expectedValue: true,
}

const features = {
  id: 'c0'.repeat(16),
  title: 'Технічні, якісні та кількісні характеристики предмета закупівлі',
  description: 'Характеристики книги',
  source: 'tenderer',
  classification: { scheme: 'LAW922', id: FEATURES },
  legislation: [
    {
      version: '2020-04-19',
      type: 'NATIONAL_LEGISLATION',
      article: '22.2.3',
      identifier: {
        id: '922-VIII',
        legalName: 'Закон України "Про публічні закупівлі"',
        uri: 'https://zakon.rada.gov.ua/laws/show/922-19',
      },
    },
  ],
  requirementGroups: [
    { id: 'd0'.repeat(16), description: 'Характеристики книги', requirements: [hardCover] },
  ],
}

/**
 * The market catalogue of a simulator that is told of no other: one category of books, and a product of it. The CDB asks
 * the catalogue's own service (e-Catalogues); here it is a table, by kind and id.
 */
export const defaultCatalogue = {
  categories: {
    [category]: { id: category, status: 'active', classification: books, criteria: [features] },
  },
  products: {
    ['e0'.repeat(16)]: {
      id: 'e0'.repeat(16),
      status: 'active',
      relatedCategory: category,
      requirementResponses: [{ requirement: hardCover.title, value: true }],
    },
  },
} as const
