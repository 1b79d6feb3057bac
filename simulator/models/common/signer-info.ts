import { email, object, required, text } from '../schema.ts'

/** Who signs a contract. Source: api/procedure/models/signer_info.py. */
export const SignerInfo = object(
  'SignerInfo',
  {
    name: required(text({ minLength: 1 })),
    email: required(email({ minLength: 1 })),
    telephone: required(text({ minLength: 1 })),
    iban: required(text({ minLength: 15, maxLength: 33 })),
    position: required(text({ minLength: 1 })),
    authorizedBy: required(text({ minLength: 1 })),
  },
  { telephone: ['telephoneFormat'] },
)
