export { LANGS, type Lang } from '@papi-lens/words'
