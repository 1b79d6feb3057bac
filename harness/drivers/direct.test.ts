import { directDriver } from './direct.ts'
import { driverContract, steeredContract } from './driver.contract.ts'

driverContract('the embedded simulator', async () => directDriver())
steeredContract('the embedded simulator', async () => directDriver())
