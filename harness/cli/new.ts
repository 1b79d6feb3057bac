import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { startingPoints } from '../broker/starting-points.ts'
import { CliError } from './cli-error.ts'

/** `etalon new driver <folder>`: a starting point that runs. */
export function newCommand(): Command {
  const driver = new Command('driver')
    .description("write the beginning of an eMall's driver")
    .argument('<folder>', 'where; made when it is not there')
    .addOption(
      new Option('--language <name>', 'what it is written in')
        .choices(Object.keys(startingPoints))
        .default('ts'),
    )
    .action((folder: string, { language }: { language: keyof typeof startingPoints }) => {
      const { file, text } = startingPoints[language]
      const path = join(folder, file)
      if (existsSync(path)) throw new CliError(`${path} is there already; it is left as it is`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, text)
      const written = language === 'python' ? `"python3 ${path}"` : path
      console.log(
        `${path} is written; run it with: npx etalon certify broker --driver ${written} --role viewer`,
      )
    })
  return new Command('new').addCommand(driver.exitOverride()).exitOverride()
}
