/** What a page says when it could not be loaded: in every language, as none is there yet. */
export const LOADING_FAILED =
  'Không tải được trang; hãy tải lại. / The page could not be loaded; please reload it.'
