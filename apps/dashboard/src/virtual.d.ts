declare module 'virtual:papi-data' {
  const data: import('../bundle-data.ts').BundledData
  export default data
}
